<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>evidence</name>
    <message><source>sender_ambiguous</source><translation>It is not clear who sent the message; the line From says “{shown}”</translation></message>
    <message><source>no_results_of_our_server</source><translation>Our mail server left no result about this sender</translation></message>
    <message><source>results_unreadable</source><translation>The result of our mail server cannot be read</translation></message>
    <message><source>results_ignored</source><translation>Results of other mail servers that do not count: {count}</translation></message>
    <message><source>domain_not_proved</source><translation>Our mail server did not confirm that the message came from {domain} (DMARC: {dmarc})</translation></message>
    <message><source>domain_proved</source><translation>Our mail server confirmed that the message came from {domain} (by {by})</translation></message>
    <message><source>address_on_file</source><translation>{address} belongs to account {account} and has been known to us since {known_since}</translation></message>
    <message><source>address_unknown</source><translation>{address} is not on file</translation></message>
    <message><source>address_not_known_before_or_of_another_account</source><translation>{address} became known only with this request, or belongs to another account</translation></message>
    <message><source>reply_to_differs</source><translation>The message came from {address}, but answers would go to {reply_to}</translation></message>
    <message><source>looks_like_known</source><translation>{address} is made to look like {known}</translation></message>
    <message><source>international_domain</source><translation>The domain {shown} has letters of another alphabet (its technical form is {ascii})</translation></message>
    <message><source>mixed_alphabets</source><translation>The domain {domain} mixes letters of different alphabets</translation></message>
    <message><source>challenge_not_passed</source><translation>The code sent to {address} did not come back as it should</translation></message>
    <message><source>challenge_proves_nothing</source><translation>A code came back from {address}, but that address was not known before the request or the code was asked for earlier, so it proves nothing</translation></message>
    <message><source>challenge_answered</source><translation>The code sent to {address} came back; the address belongs to account {account} and has been known since {known_since}</translation></message>
    <message><source>confirmation_proves_nothing</source><translation>The confirmation at account {account} is incomplete, earlier than the request or of another account, so it proves nothing</translation></message>
    <message><source>confirmed_at_account</source><translation>{operator} saw the confirmation at account {account}: {note}</translation></message>
    <message><source>accounts_differ</source><translation>The proofs point to different accounts, so together they prove nothing</translation></message>
    <message><source>domain_signed</source><translation>The signature of {domain} (DKIM) in the message holds</translation></message>
</context>
</TS>
