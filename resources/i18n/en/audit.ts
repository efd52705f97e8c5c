<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>audit</name>
    <message><source>mail_stored</source><translation>Mail was stored as it came</translation></message>
    <message><source>mail_read</source><translation>Mail was read and sorted</translation></message>
    <message><source>message_linked</source><translation>A message was filed with the case</translation></message>
    <message><source>messages_handled</source><translation>Messages in the inbox were sorted by hand</translation></message>
    <message><source>reply_joined</source><translation>A reply joined the case</translation></message>
    <message><source>case_opened</source><translation>The case was opened</translation></message>
    <message><source>case_closed</source><translation>The case was closed</translation></message>
    <message><source>case_reopened</source><translation>The case was reopened</translation></message>
    <message><source>note_added</source><translation>An internal note was added</translation></message>
    <message><source>act_recorded</source><translation>What was done in the company's systems was recorded</translation></message>
    <message><source>outcome_set</source><translation>An outcome was chosen</translation></message>
    <message><source>contacts_looked_up</source><translation>The company's records were asked for known addresses</translation></message>
    <message><source>challenge_made</source><translation>A one-time code was made</translation></message>
    <message><source>challenge_answer</source><translation>A reply to the code was checked</translation></message>
    <message><source>identity_confirmed</source><translation>A proof of identity was recorded</translation></message>
    <message><source>scope_decided</source><translation>What is asked was confirmed</translation></message>
    <message><source>searched</source><translation>The company's databases were searched</translation></message>
    <message><source>review_decided</source><translation>It was decided what is given</translation></message>
    <message><source>ground_confirmed</source><translation>The ground was confirmed, and the time to act began</translation></message>
    <message><source>erasure_planned</source><translation>A plan of erasure was made</translation></message>
    <message><source>erasure_intended</source><translation>The erasure was begun</translation></message>
    <message><source>erasure_done</source><translation>The erasure was carried out and proved</translation></message>
    <message><source>erasure_failed</source><translation>The erasure did not succeed</translation></message>
    <message><source>refusal_decided</source><translation>It was decided to refuse</translation></message>
    <message><source>refusal_taken_back</source><translation>The decision to refuse was taken back</translation></message>
    <message><source>archive_sealed</source><translation>The archive was sealed</translation></message>
    <message><source>letter_made</source><translation>A letter was made</translation></message>
    <message><source>letter_saved</source><translation>The letter was saved as a file</translation></message>
    <message><source>letter_sent</source><translation>The letter was recorded as sent</translation></message>
    <message><source>answered_by_hand</source><translation>An answer sent without the desk was recorded</translation></message>
    <message><source>settings_changed</source><translation>Settings were changed</translation></message>
    <message><source>source_set</source><translation>The address of a database was set</translation></message>
    <message><source>recipients_told</source><translation>It was recorded which recipients were told</translation></message>
    <message><source>searched_by_hand</source><translation>A search by hand was recorded</translation></message>
    <message><source>unlock_passphrase_set</source><translation>A passphrase for unlocking the window was set</translation></message>
    <message><source>unlock_passphrase_removed</source><translation>The passphrase for unlocking the window was removed</translation></message>
    <message><source>unlock_failed</source><translation>Somebody typed a wrong passphrase at the locked window</translation></message>
    <message><source>sheet_printed</source><translation>A sheet for paper was written</translation></message>
    <message><source>case_withdrawn</source><translation>The case that was only just opened was withdrawn</translation></message>
    <message><source>message_unlinked</source><translation>A filed message was taken out of the case</translation></message>
    <message><source>ordinary_checked</source><translation>An ordinary message was checked for a missed request</translation></message>
    <message><source>sources_checked</source><translation>The databases of the data map were checked</translation></message>
    <message><source>data_map_tried</source><translation>The data map was tried with a known address</translation></message>
    <message><source>letter_copied</source><translation>A copy of the letter was saved</translation></message>
    <message><source>letter_not_sent</source><translation>It was taken back that the letter was sent</translation></message>
    <message><source>archive_checked</source><translation>The archive was checked</translation></message>
    <message><source>archive_destroyed</source><translation>The archive was destroyed</translation></message>
    <message><source>passphrase_told</source><translation>The passphrase was given to the person</translation></message>
    <message><source>passphrase_not_told</source><translation>It was taken back that the passphrase was given</translation></message>
    <message><source>source_removed</source><translation>The address of a database was removed</translation></message>
    <message><source>recipient_noted</source><translation>Country and contact of a recipient were written down</translation></message>
    <message><source>audit_proof_exported</source><translation>The audit log was exported as a proof</translation></message>
    <message><source>evidence_copied</source><translation>A copy of the data was saved as evidence</translation></message>
    <message><source>view_saved</source><translation>A view of the register was kept.</translation></message>
    <message><source>view_removed</source><translation>A view of the register was removed.</translation></message>
    <message><source>mission_noted</source><translation>A guided mission was noted.</translation></message>
    <message><source>archive_destruction_begun</source><translation>Destroying the archive was begun</translation></message>
    <message><source>archive_destruction_failed</source><translation>The archive could not be destroyed wholly</translation></message>
    <message><source>sums_corrected</source><translation>Sums of the inbox were counted anew</translation></message>
    <message><source>mailbox_added</source><translation>A mailbox was added</translation></message>
    <message><source>mailbox_changed</source><translation>A mailbox was changed</translation></message>
    <message><source>mailbox_secret_given</source><translation>A mailbox was given a new password or token</translation></message>
    <message><source>mailbox_removed</source><translation>A mailbox was removed</translation></message>
    <message><source>mailbox_brought_back</source><translation>A removed mailbox was brought back</translation></message>
    <message><source>reply_separated</source><translation>A message was taken out of the case that it had joined</translation></message>
    <message><source>case_closed_again</source><translation>The case is as it was before it was reopened</translation></message>
    <message><source>attachment_saved</source><translation>A copy of an attachment was saved</translation></message>
    <message><source>letter_queued</source><translation>A letter was put into the outbox</translation></message>
    <message><source>letter_stopped</source><translation>A letter was taken out of the outbox</translation></message>
    <message><source>letter_held_back</source><translation>A letter in the outbox was held back</translation></message>
    <message><source>letter_hurried</source><translation>A letter was to be tried again at once</translation></message>
    <message><source>letter_sending</source><translation>Sending a letter began</translation></message>
    <message><source>letter_delayed</source><translation>A letter did not leave yet; it is tried again</translation></message>
    <message><source>letter_refused</source><translation>The mail server refused a letter</translation></message>
    <message><source>letter_unknown</source><translation>It is unknown whether a letter left</translation></message>
    <message><source>letter_settled</source><translation>A person said what became of a letter</translation></message>
    <message><source>letter_looked_for</source><translation>A letter was looked for in the Sent folder</translation></message>
    <message><source>mail_copied</source><translation>A copy of a mail was saved</translation></message>
    <message><source>case_not_moved</source><translation>The case stayed where it was, although its letter left</translation></message>
    <message><source>letter_taken</source><translation>The mail server took the letter</translation></message>
    <message><source>mail_checked</source><translation>A mailbox was checked</translation></message>
    <message><source>mail_numbered</source><translation>The mail server's numbering of the mailbox was noted</translation></message>
    <message><source>mail_gone</source><translation>Messages are no longer on the mail server</translation></message>
    <message><source>ordinary_forgotten</source><translation>Ordinary messages were forgotten, only their checksums are kept</translation></message>
    <message><source>sample_drawn</source><translation>Ordinary messages were drawn for the daily check</translation></message>
    <message><source>sender_checked</source><translation>It was looked at who sent a message</translation></message>
    <message><source>senders_checked</source><translation>It was looked at who sent new messages</translation></message>
    <message><source>mailbox_permission_taken_back</source><translation>The permission of a mailbox was taken back at its provider</translation></message>
    <message><source>mailbox_permission_stays</source><translation>The permission of a mailbox was not taken back at its provider</translation></message>
    <message><source>mailbox_permission_unkept</source><translation>The permission of a set-up that was left was taken back at its provider</translation></message>
</context>
</TS>
