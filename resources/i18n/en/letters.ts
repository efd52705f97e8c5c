<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>letters</name>
    <message><source>title</source><translation>Letters</translation></message>
    <message><source>tab_to_send</source><translation>To send</translation></message>
    <message><source>tab_to_send_n</source><translation>To send ({count})</translation></message>
    <message><source>tab_sent</source><translation>Sent</translation></message>
    <message><source>tab_sent_n</source><translation>Sent ({count})</translation></message>
    <message><source>tab_set_aside</source><translation>Set aside</translation></message>
    <message><source>tab_set_aside_n</source><translation>Set aside ({count})</translation></message>
    <message><source>tab_templates</source><translation>Templates</translation></message>
    <message><source>list</source><translation>Letters</translation></message>
    <message><source>preview</source><translation>The chosen letter</translation></message>
    <message><source>find</source><translation>Case, name or address   (F3)</translation></message>
    <message><source>find_name</source><translation>Find a letter by case, name or address</translation></message>
    <message><source>clear_search</source><translation>Show all again</translation></message>
    <message><source>row_waiting</source><translation>Letter {n} is being read</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} letter</numerusform><numerusform>{n} letters</numerusform></translation></message>
    <message><source>none_to_send</source><translation>No letter waits to be sent. Letters are started from a case.</translation></message>
    <message><source>none_sent</source><translation>No letter was recorded as sent yet. Letters are started from a case.</translation></message>
    <message><source>none_set_aside</source><translation>Nothing is set aside. Letters come here when they were made again, or when their case was closed without them.</translation></message>
    <message><source>open_cases</source><translation>Open cases</translation></message>
    <message><source>not_found</source><translation>No letter here contains “{words}”.</translation></message>
    <message><source>facts_changed</source><translation>▲ Facts changed</translation></message>
    <message><source>made_on</source><translation>Made {day}</translation></message>
    <message><source>sent_on</source><translation>Sent {day}</translation></message>
    <message><source>changed_since</source><translation>After this letter was made: {acts}. It may say something that no longer holds. Make it again before you send it.</translation></message>
    <message><source>mail_none</source><translation>Not saved yet</translation></message>
    <message><source>mail_missing</source><translation>The mail file is not there any more: {path}</translation></message>
    <message><source>mail_other</source><translation>Do not send this file: its recipient is not the one the letter was made for. {path}</translation></message>
    <message><source>standing_made</source><translation>Made {at}, not saved yet</translation></message>
    <message><source>standing_saved</source><translation>Made {at} and saved. You send it, then say so here.</translation></message>
    <message><source>standing_sent</source><translation>Sent {at}, as you recorded it</translation></message>
    <message><source>standing_set_aside</source><translation>Made {at}. Not to be sent: a newer one was made, or the case is closed.</translation></message>
    <message><source>to</source><translation>To</translation></message>
    <message><source>subject</source><translation>Subject</translation></message>
    <message><source>enclosed</source><translation>Enclosed</translation></message>
    <message><source>mail_file</source><translation>Mail file</translation></message>
    <message><source>larger</source><translation>Larger</translation></message>
    <message><source>smaller</source><translation>Smaller</translation></message>
    <message><source>open_case</source><translation>Open the case</translation></message>
    <message><source>save</source><translation>Save the letter</translation></message>
    <message><source>saved</source><translation>The letter and its mail are saved. You send it.</translation></message>
    <message><source>say_sent</source><translation>I have sent it</translation></message>
    <message><source>was_sent</source><translation>Recorded as sent</translation></message>
    <message><source>take_back</source><translation>It was not sent</translation></message>
    <message><source>taken_back</source><translation>The letter waits to be sent again</translation></message>
    <message><source>make_again</source><translation>Make it again</translation></message>
    <message><source>made_again</source><translation>The letter was made again from the facts of today. The old one is set aside.</translation></message>
    <message><source>save_copy</source><translation>Save a copy…</translation></message>
    <message><source>copy_to</source><translation>Folder for the copy</translation></message>
    <message><source>copied</source><translation>A copy was saved in {folder}</translation></message>
    <message><source>path_copied</source><translation>Copied: {path}</translation></message>
    <message><source>template_words</source><translation>The words of the letter</translation></message>
    <message><source>edited_in</source><translation>Read only here. The words are edited in {files}.</translation></message>
    <message><source>not_translated</source><translation>Not fully translated: {languages}.</translation></message>
    <message><source>missing_here</source><translation>Not translated</translation></message>
    <message><source>sample_in</source><translation>Sample: {language}</translation></message>
    <message><source>sample_of</source><translation>{letter}, sample: {language}</translation></message>
    <message><source>back_to_words</source><translation>Back to the words</translation></message>
    <message><source>drawn_from_facts</source><translation>Drawn from the facts of the case, without words of its own.</translation></message>
    <message><source>demanded</source><translation>Demanded by the law of {law}: {citations}</translation></message>
    <message><source>only_under</source><translation>only under {law}</translation></message>
    <message><source>sometimes</source><translation>where it applies</translation></message>
    <message><source>part_head</source><translation>Title and salutation</translation></message>
    <message><source>part_opening</source><translation>Opening</translation></message>
    <message><source>part_understood</source><translation>What was understood</translation></message>
    <message><source>part_due</source><translation>By when we answer</translation></message>
    <message><source>part_next</source><translation>What happens next</translation></message>
    <message><source>part_neutral</source><translation>No promise yet</translation></message>
    <message><source>part_contact</source><translation>How to reach us</translation></message>
    <message><source>part_signature</source><translation>Signature</translation></message>
    <message><source>part_annex</source><translation>Sheet on the due date</translation></message>
    <message><source>part_why</source><translation>Why we ask</translation></message>
    <message><source>part_how</source><translation>How to prove it</translation></message>
    <message><source>part_code</source><translation>The code</translation></message>
    <message><source>part_no_documents</source><translation>No copies of documents</translation></message>
    <message><source>part_silence</source><translation>If no answer comes</translation></message>
    <message><source>part_not_you</source><translation>If it was not you</translation></message>
    <message><source>part_confirmed</source><translation>Whether data is held</translation></message>
    <message><source>part_archive</source><translation>The archive</translation></message>
    <message><source>part_categories</source><translation>Table of the data</translation></message>
    <message><source>part_sources</source><translation>Where data comes from</translation></message>
    <message><source>part_methods</source><translation>How data is processed</translation></message>
    <message><source>part_recipients</source><translation>Who gets data</translation></message>
    <message><source>part_transfers</source><translation>Other countries</translation></message>
    <message><source>part_automated</source><translation>Automated decisions</translation></message>
    <message><source>part_secrets</source><translation>What stays secret</translation></message>
    <message><source>part_rights</source><translation>Rights of the person</translation></message>
    <message><source>part_free</source><translation>Free of charge</translation></message>
    <message><source>part_complaint</source><translation>Where to complain</translation></message>
    <message><source>part_enclosures</source><translation>Enclosures</translation></message>
    <message><source>part_outcome</source><translation>What was done</translation></message>
    <message><source>part_remaining</source><translation>What stays, and why</translation></message>
    <message><source>part_told</source><translation>Who was told</translation></message>
    <message><source>part_ground</source><translation>The reason</translation></message>
    <message><source>part_explanation</source><translation>What it means here</translation></message>
    <message><source>part_again</source><translation>How to ask again</translation></message>
    <message><source>part_restricted</source><translation>What is restricted</translation></message>
    <message><source>tab_outbox</source><translation>Outbox</translation></message>
    <message><source>tab_outbox_n</source><translation>Outbox ({count})</translation></message>
    <message><source>none_outbox</source><translation>The outbox is empty. A letter stays here until the mail server has taken it.</translation></message>
    <message><source>send_to</source><translation>Send to {recipient}</translation></message>
    <message><source>send_title</source><translation>Putting the letter into the outbox</translation></message>
    <message><source>stop</source><translation>Stop</translation></message>
    <message><source>stopped</source><translation>Stopped. The letter waits to be sent.</translation></message>
    <message><source>hurry</source><translation>Send now</translation></message>
    <message><source>hurried</source><translation>The letter leaves now</translation></message>
    <message><source>seen</source><translation>The Sent folder has the letter</translation></message>
    <message><source>not_seen</source><translation>The Sent folder does not have the letter</translation></message>
    <message><source>settle_sent</source><translation>It was sent</translation></message>
    <message><source>settled_sent</source><translation>Recorded: the letter was sent</translation></message>
    <message><source>settled_not_sent</source><translation>The same letter leaves in {seconds} seconds</translation></message>
    <message><source>put_back</source><translation>Back to the letters to send</translation></message>
    <message><source>put_back_done</source><translation>The letter waits to be sent again</translation></message>
    <message><source>save_mail</source><translation>Save the mail…</translation></message>
    <message><source>sending</source><translation>Sending letters</translation></message>
    <message><source>left</source><translation>The letter of case {number} was sent</translation></message>
    <message><source>later</source><translation>The mail server could not take the letter of case {number} yet. It is tried again by itself.</translation></message>
    <message><source>sent_from</source><translation>From</translation></message>
    <message numerus="yes"><source>leaves_in</source><translation><numerusform>Leaves in {n} second. Until then you can stop it.</numerusform><numerusform>Leaves in {n} seconds. Until then you can stop it.</numerusform></translation></message>
    <message><source>leaves_now</source><translation>Leaves now</translation></message>
    <message><source>next_try</source><translation>Did not leave yet. Next try: {at}.</translation></message>
    <message><source>out_sending</source><translation>Leaving now</translation></message>
    <message><source>out_unknown</source><translation>Did this letter leave? Nobody knows.</translation></message>
    <message><source>out_refused</source><translation>The mail server did not take this letter. The person has not got it.</translation></message>
    <message><source>out_held_back</source><translation>This letter was held back and did not leave.</translation></message>
    <message><source>out_sent</source><translation>Sent {at} from {address}</translation></message>
    <message><source>why_unknown</source><translation>The line was cut after the letter was handed over and before the mail server answered. It is never sent again by itself, so that the person does not get it twice.</translation></message>
    <message><source>from_server</source><translation>From the mail server: {words}</translation></message>
    <message><source>row_leaves</source><translation>Leaves {at}</translation></message>
    <message><source>row_next_try</source><translation>Next try {at}</translation></message>
    <message><source>row_sending</source><translation>Leaving now</translation></message>
    <message><source>row_unknown</source><translation>▲ Did it leave?</translation></message>
    <message><source>row_refused</source><translation>▲ Not taken</translation></message>
    <message><source>standing_may_send</source><translation>Made {at}. You send it from here.</translation></message>
    <message><source>standing_outbox</source><translation>Made {at}</translation></message>
    <message numerus="yes"><source>not_left_yet</source><translation><numerusform>{n} letter has not left yet. If you close the window, it leaves at the next start.</numerusform><numerusform>{n} letters have not left yet. If you close the window, they leave at the next start.</numerusform></translation></message>
    <message><source>send_and_close</source><translation>Send now and close</translation></message>
    <message><source>queued</source><translation>The letter to {recipient} leaves in {seconds} seconds, as long as the window is open</translation></message>
    <message><source>settled_held_back</source><translation>Recorded: it was not sent. It does not leave now: {why}</translation></message>
    <message><source>out_held</source><translation>Did not leave, and is not tried again by itself.</translation></message>
    <message><source>close_anyway</source><translation>Close the window</translation></message>
    <message><source>stay_open</source><translation>Stay</translation></message>
    <message numerus="yes"><source>other_acts</source><translation><numerusform>{n} other act…</numerusform><numerusform>{n} other acts…</numerusform></translation></message>
    <message><source>fewer_acts</source><translation>Fewer acts</translation></message>
    <message><source>unknown_not_seen</source><translation>It is not in the Sent folder of {address}. Some servers keep no copy there: look in your mail program too.</translation></message>
    <message><source>settle_not_sent</source><translation>It was not sent: send it</translation></message>
    <message><source>seems_sent</source><translation>This letter seems to have left. Is that so?</translation></message>
    <message><source>unknown_seen</source><translation>✓ It is in the Sent folder of {address}.</translation></message>
    <message><source>unknown_not_looked</source><translation>First see whether it is in the Sent folder of {address}.</translation></message>
    <message><source>look_in_sent</source><translation>Look in the Sent folder</translation></message>
    <message><source>to_mailboxes</source><translation>Open the mailboxes</translation></message>
    <message><source>row_held</source><translation>▲ Waits for you</translation></message>
</context>
</TS>
