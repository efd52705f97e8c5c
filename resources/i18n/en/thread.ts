<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>thread</name>
    <message><source>bounce_other</source><translation>A mail server says that a mail did not arrive. It is about none of the desk's letters.</translation></message>
    <message><source>delayed_other</source><translation>A mail server says that a mail is late. It is about none of the desk's letters.</translation></message>
    <message><source>absence_other</source><translation>An absence notice: no person wrote this.</translation></message>
    <message><source>automatic_other</source><translation>Sent by a machine: perhaps no person wrote this.</translation></message>
    <message><source>other_recipient</source><translation>It names {address}, not the address that the letter went to: be careful.</translation></message>
    <message><source>no_person</source><translation>No person wrote this: it answers no question and proves nothing.</translation></message>
    <message><source>reopened</source><translation>This reply took case {case} up again.</translation></message>
    <message><source>close_again</source><translation>Close case {case} again</translation></message>
    <message><source>to_letter</source><translation>Go to the letter in case {case}</translation></message>
    <message><source>separate</source><translation>Not part of this case</translation></message>
    <message><source>done_separated</source><translation>The message was taken out of case {case}.</translation></message>
    <message><source>done_closed</source><translation>Case {case} is closed again.</translation></message>
    <message><source>reason</source><translation>Reason: {words} ({status}).</translation></message>
    <message><source>reason_1</source><translation>the address is wrong or does not exist</translation></message>
    <message><source>reason_2</source><translation>the mailbox is full, closed or cannot take it</translation></message>
    <message><source>reason_3</source><translation>the other mail server cannot take such a mail</translation></message>
    <message><source>reason_4</source><translation>the way to the other mail server is broken</translation></message>
    <message><source>reason_5</source><translation>the mail servers did not understand each other</translation></message>
    <message><source>reason_6</source><translation>the content of the mail could not be carried</translation></message>
    <message><source>reason_7</source><translation>the other mail server refused it by its rules</translation></message>
    <message><source>reason_other</source><translation>the mail server does not say more</translation></message>
    <message><source>bounce_advice</source><translation>The person has not read it: check the address or choose another way, then decide here.</translation></message>
    <message><source>may_be_forged</source><translation>Such a notice can be forged: it is a hint, no proof.</translation></message>
    <message><source>reopened_words</source><translation>It was closed; now its clock runs again. Does the reply ask for nothing? Close it again. For something new? Take the message out and open a new case.</translation></message>
    <message><source>bounce</source><translation>Did not arrive at {address}: the letter “{letter}”, {day}</translation></message>
    <message><source>delayed</source><translation>Has not arrived at {address} yet, the mail server goes on trying: the letter “{letter}”, {day}</translation></message>
    <message><source>absence</source><translation>Nobody is there: an absence notice from {address} in answer to the letter “{letter}”, {day}</translation></message>
    <message><source>automatic</source><translation>A machine at {address} answered the letter “{letter}”, {day}</translation></message>
    <message><source>earlier</source><translation>Belongs with: “{subject}”, {day}</translation></message>
    <message><source>earlier_other</source><translation>Names a message from somebody else: “{subject}”, {day}</translation></message>
    <message><source>earlier_other_words</source><translation>That one came from another address: when a case is opened from there, this message stays here.</translation></message>
    <message><source>to_earlier</source><translation>Go to that message</translation></message>
    <message numerus="yes"><source>done_opened_joined</source><translation><numerusform>Case {case} was opened. {n} more message joined it.</numerusform><numerusform>Case {case} was opened. {n} more messages joined it.</numerusform></translation></message>
    <message><source>earlier_joins</source><translation>When a case is opened from there, this message joins it. Opened from here instead, its due date counts from this message, and that one stays where it is.</translation></message>
    <message><source>earlier_begins</source><translation>One case comes of both. Opened from here, it still begins with that message and counts from its day, and this message joins it.</translation></message>
    <message><source>earlier_doubted</source><translation>Our server confirmed who sent that message, but not who sent this one. Opened from here, it becomes a case of its own, and that message stays where it is.</translation></message>
</context>
</TS>
