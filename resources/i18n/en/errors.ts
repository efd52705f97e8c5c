<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>value_reasons_level_too_low</source><translation>the proof is not enough</translation></message>
    <message><source>value_reasons_act_not_in_kind</source><translation>this act does not belong to the request</translation></message>
    <message><source>value_reasons_exception_incomplete</source><translation>the second person's decision is not complete</translation></message>
    <message><source>value_reasons_contact_changed</source><translation>the address was changed less than 72 hours ago</translation></message>
    <message><source>value_reasons_no_verified_contact</source><translation>there is no verified address to answer to</translation></message>
    <message><source>value_reason_number_missing</source><translation>an entry's number is missing</translation></message>
    <message><source>value_reason_not_linked</source><translation>the entry is not linked to the one before</translation></message>
    <message><source>value_reason_changed</source><translation>the entry was changed</translation></message>
    <message><source>value_reason_head_missing</source><translation>the record of the trail's end is missing</translation></message>
    <message><source>value_reason_head_changed</source><translation>the record of the trail's end was changed</translation></message>
    <message><source>value_reason_end_cut</source><translation>the end of the trail was cut off</translation></message>
    <message><source>value_reason_added</source><translation>something was added at the end of the trail</translation></message>
    <message><source>no_outgoing_mailbox</source><translation>{company} has no mailbox that letters can be sent by.</translation></message>
    <message><source>no_outgoing_mailbox_remedy</source><translation>Add the outgoing server of a mailbox under Settings, or save the letter and send it by your mail program.</translation></message>
    <message><source>in_outbox</source><translation>A letter of case {number} is in the outbox, and it is not certain that it has not left.</translation></message>
    <message><source>in_outbox_remedy</source><translation>Stop it in the outbox first, or say there what became of it.</translation></message>
    <message><source>no_such_mail</source><translation>This mail is not in the outbox.</translation></message>
    <message><source>no_such_mail_remedy</source><translation>Look at the outbox again.</translation></message>
    <message><source>too_late_to_stop</source><translation>The letter of case {number} has begun to leave; it cannot be stopped any more.</translation></message>
    <message><source>too_late_to_stop_remedy</source><translation>Look in the outbox what became of it.</translation></message>
    <message><source>not_in_doubt</source><translation>It is certain by now what became of the letter of case {number}.</translation></message>
    <message><source>not_in_doubt_remedy</source><translation>Look at the outbox again.</translation></message>
    <message><source>handed_over</source><translation>The mail server has taken the letter of case {number}; that cannot be taken back.</translation></message>
    <message><source>handed_over_remedy</source><translation>Write a new letter that corrects it.</translation></message>
    <message><source>mail_changed</source><translation>The letter of case {number} in the outbox is not as it was when you sent it. Nothing left.</translation></message>
    <message><source>mail_changed_remedy</source><translation>Take it out of the outbox and send the letter again.</translation></message>
    <message><source>mail_refused</source><translation>The mail server did not take the letter of case {number}: {answer}</translation></message>
    <message><source>mail_refused_remedy</source><translation>Look under Letters, Outbox: make the letter again for another address, or tell the person another way.</translation></message>
    <message><source>no_sent_folder</source><translation>It is not set which folder of the mailbox holds sent mail.</translation></message>
    <message><source>no_sent_folder_remedy</source><translation>Choose the Sent folder of the mailbox under Settings, or look for the letter in your mail program.</translation></message>
    <message><source>letter_outcome_unknown</source><translation>It is not known whether the letter of case {number} left: the line was cut at the last moment. It is not sent again by itself.</translation></message>
    <message><source>letter_outcome_unknown_remedy</source><translation>Look under Letters, Outbox: there you can see whether it is in the Sent folder, and say what became of it.</translation></message>
</context>
</TS>
