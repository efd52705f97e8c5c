<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sender</name>
    <message><source>sender_absent</source><translation>The message does not say who sent it</translation></message>
    <message><source>sender_ambiguous</source><translation>It cannot be told who sent it: the From line can be read in more than one way (“{shown}”)</translation></message>
    <message><source>domain_proved</source><translation>Our mail server confirmed that it came from {domain} (by {by})</translation></message>
    <message><source>domain_not_proved</source><translation>Our mail server did not confirm that it came from {domain} (DMARC: {dmarc})</translation></message>
    <message><source>no_results_of_our_server</source><translation>Our own mail server said nothing about this sender</translation></message>
    <message><source>results_unreadable</source><translation>What our mail server said cannot be read, so it does not count</translation></message>
    <message><source>results_ignored</source><translation>Results that do not count, because they are older or of other servers: {count}</translation></message>
    <message><source>server_said</source><translation>Our mail server checked: {said}</translation></message>
    <message><source>signature_absent</source><translation>The message bears no signature of a mail server (DKIM)</translation></message>
    <message><source>signature_aligned</source><translation>The signature of {domain} (DKIM) holds: the message came from there and was not changed</translation></message>
    <message><source>signature_of_another</source><translation>A signature of {domain} (DKIM) holds, but that is not the sender's domain, so it proves nothing about the sender</translation></message>
    <message><source>signature_broken</source><translation>A signature (DKIM, {domain}) does not hold: {reason}</translation></message>
    <message><source>signature_refused</source><translation>A signature (DKIM, {domain}) does not count: {reason}</translation></message>
    <message><source>signature_not_checked</source><translation>A signature (DKIM, {domain}) was not checked: its key could not be asked for, or was not needed</translation></message>
    <message><source>signatures_left_out</source><translation>Further signatures that were not looked at: {count}</translation></message>
    <message><source>chain_passed</source><translation>It was passed on, and the chain of those who passed it on (ARC) holds: {domains}. That proves nothing about the sender</translation></message>
    <message><source>chain_failed</source><translation>It says that it was passed on, but the chain of those who passed it on (ARC) does not hold: {reason}</translation></message>
    <message><source>chain_ended</source><translation>It was passed on, and one of those who passed it on (ARC) says that the chain was broken before</translation></message>
    <message><source>chain_not_checked</source><translation>The chain of those who passed it on (ARC) was not checked</translation></message>
    <message><source>address_on_file</source><translation>{address} was on file before this message</translation></message>
    <message><source>address_seen</source><translation>{address} is not on file but wrote before, or somebody in its name</translation></message>
    <message><source>new_contact</source><translation>{address} is not on file and never wrote before</translation></message>
    <message><source>name_shows_address</source><translation>The name shows another address (“{name}”), but it was sent by {address}</translation></message>
    <message><source>reply_to_differs</source><translation>An answer would go to {reply_to}, not to {address}</translation></message>
    <message><source>return_path_differs</source><translation>It was handed in by {return_path}, another domain than that of {address}; newsletters and services do that as well</translation></message>
    <message><source>looks_like_known</source><translation>{address} can be taken for {known}: {how}</translation></message>
    <message><source>international_domain</source><translation>The domain {shown} is written with letters beyond English ones; its technical form is {ascii}</translation></message>
    <message><source>reason_changed</source><translation>the message was changed on its way, or the signature is not theirs</translation></message>
    <message><source>reason_expired</source><translation>it was valid for a time that is over</translation></message>
    <message><source>reason_unreadable</source><translation>it cannot be read</translation></message>
    <message><source>reason_no_key</source><translation>its key is not published</translation></message>
    <message><source>reason_testing</source><translation>its key is marked as a trial</translation></message>
    <message><source>reason_other_name</source><translation>its key is for another name</translation></message>
    <message><source>reason_weak</source><translation>it is made in a way that can be forged today</translation></message>
    <message><source>reason_part_only</source><translation>it covers only a part of the text</translation></message>
    <message><source>reason_from_unsigned</source><translation>it does not cover the sender's line</translation></message>
    <message><source>reason_too_long</source><translation>it is longer than can be checked</translation></message>
    <message><source>reason_doubled</source><translation>a line that may stand once stands twice in the message</translation></message>
    <message><source>reason_same_skeleton</source><translation>it looks the same to the eye</translation></message>
    <message><source>reason_near</source><translation>a letter or two differ</translation></message>
    <message><source>reason_domain_skeleton</source><translation>the domain looks the same to the eye</translation></message>
    <message><source>reason_domain_near</source><translation>the domain is a letter or two off</translation></message>
    <message><source>reason_domain_contains</source><translation>the name stands inside another domain</translation></message>
    <message><source>badge_known</source><translation>Sender confirmed</translation></message>
    <message><source>badge_open</source><translation>Sender not confirmed</translation></message>
    <message><source>badge_doubtful</source><translation>Doubtful sender</translation></message>
    <message><source>level_1</source><translation>Level 1: the address was on file before, and it is proved that the message came from its domain.</translation></message>
    <message><source>level_0</source><translation>Level 0: it is not proved who wrote this. Nothing is given out or deleted on this message alone.</translation></message>
    <message><source>mixed_alphabets</source><translation>The domain {domain} (technical form: {ascii}) mixes letters of different alphabets</translation></message>
    <message><source>looking</source><translation>Looking at who sent it…</translation></message>
    <message><source>doubts</source><translation>What asks for care:</translation></message>
    <message><source>seen</source><translation>What was seen:</translation></message>
    <message><source>reason_subject_unsigned</source><translation>it does not cover the subject, which anybody may have written</translation></message>
    <message><source>signature_without_recipients</source><translation>The signature of {domain} (DKIM) does not cover to whom it was written: the message may have been sent on to us by somebody else</translation></message>
    <message><source>not_addressed_to_us</source><translation>The message of {address} is not addressed to us: it may have been written to others and sent on by anybody</translation></message>
    <message><source>signature_without_subject</source><translation>The signature of {domain} (DKIM) does not cover the subject, which anybody may have written</translation></message>
    <message><source>name_of_ours</source><translation>The sender goes by the company's name (“{name}”), but {address} is not an address of the company</translation></message>
</context>
</TS>
