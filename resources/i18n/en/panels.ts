<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>panels</name>
    <message><source>do_not</source><translation>Do not</translation></message>
    <message><source>reason</source><translation>Reason</translation></message>
    <message><source>locked_identity</source><translation>This step cannot start yet.</translation></message>
    <message><source>locked_scope</source><translation>This step cannot start yet.</translation></message>
    <message><source>locked_collect</source><translation>First confirm what is asked.</translation></message>
    <message><source>locked_review</source><translation>First search the company's databases.</translation></message>
    <message><source>locked_act</source><translation>First the identity must be proved and the decision confirmed.</translation></message>
    <message><source>locked_respond</source><translation>First finish the steps before this one.</translation></message>
    <message><source>locked_close</source><translation>First the answer must be sent.</translation></message>
    <message><source>files</source><translation>The letter is ready</translation></message>
    <message><source>file_to</source><translation>To</translation></message>
    <message><source>file_pdf</source><translation>PDF</translation></message>
    <message><source>file_mail</source><translation>E-mail file</translation></message>
    <message><source>you_send</source><translation>You send it: open the e-mail file in your mail program, or attach the PDF. The desk sends nothing by itself.</translation></message>
    <message><source>save_letter</source><translation>Save the letter</translation></message>
    <message><source>what_we_know</source><translation>What we know</translation></message>
    <message><source>not_looked_up</source><translation>the company's records have not been asked yet</translation></message>
    <message><source>level</source><translation>Proof now: {have}. Needed: {needed}.</translation></message>
    <message><source>level_have</source><translation>Proof now: {have}.</translation></message>
    <message><source>gate_open</source><translation>✓ The identity is proved. You can go on.</translation></message>
    <message><source>gate_by_two</source><translation>✓ Two people accepted less proof, with a reason. You can go on.</translation></message>
    <message><source>look_up</source><translation>Look up the sender in the company's records</translation></message>
    <message><source>look_up_again</source><translation>Look up again</translation></message>
    <message><source>prepare_code</source><translation>Prepare the code letter to {contact}</translation></message>
    <message><source>another_code</source><translation>Prepare another code letter</translation></message>
    <message><source>code_how</source><translation>The code goes to an address that was known before the request. Whoever sends it back reads that mailbox.</translation></message>
    <message><source>code_goes_to</source><translation>The code goes to</translation></message>
    <message><source>code_saved</source><translation>The code letter to {recipient} is ready: {pdf}. You send it.</translation></message>
    <message><source>sent_code</source><translation>I have sent the code letter</translation></message>
    <message><source>waiting_for_code</source><translation>Waiting for the code from {contact}, until {until}.</translation></message>
    <message><source>no_contact</source><translation>No address was known before the request. Confirm at the account, accept with less, or refuse.</translation></message>
    <message><source>confirmed_at_account</source><translation>Confirmed at the account</translation></message>
    <message><source>account</source><translation>Account</translation></message>
    <message><source>account_note</source><translation>What you saw there, and how</translation></message>
    <message><source>record_confirmation</source><translation>Record the confirmation</translation></message>
    <message><source>accept_with_less</source><translation>Accept with less</translation></message>
    <message><source>second_person</source><translation>Second person who agrees</translation></message>
    <message><source>record_exception</source><translation>Record that two people agree</translation></message>
    <message><source>refuse</source><translation>Refuse</translation></message>
    <message><source>ground</source><translation>Ground</translation></message>
    <message><source>refusal_text</source><translation>Words for the person, in their language ({language})</translation></message>
    <message><source>decide_refusal</source><translation>Decide to refuse</translation></message>
    <message><source>refused</source><translation>You decided to refuse: {ground}</translation></message>
    <message><source>take_back_refusal</source><translation>Take the refusal back</translation></message>
    <message><source>scope_everything</source><translation>Everything</translation></message>
    <message><source>scope_part</source><translation>A part</translation></message>
    <message><source>scope_whether</source><translation>Only whether we hold data</translation></message>
    <message><source>scope_which</source><translation>Which part</translation></message>
    <message><source>scope_words</source><translation>In your words (may stay empty)</translation></message>
    <message><source>scope_confirmed</source><translation>What is asked is confirmed</translation></message>
    <message><source>scope_change</source><translation>Change what is asked</translation></message>
    <message><source>confirm_scope</source><translation>Confirm what is asked</translation></message>
    <message><source>search</source><translation>Search the company's databases</translation></message>
    <message><source>search_again</source><translation>Search again</translation></message>
    <message><source>search_what</source><translation>Every table of the company's data map is searched for the proved addresses.</translation></message>
    <message><source>searched_for</source><translation>Searched for: {identities} · {at}</translation></message>
    <message numerus="yes"><source>found_shared</source><translation><numerusform>{n} record also belongs to another person.</numerusform><numerusform>{n} records also belong to other people.</numerusform></translation></message>
    <message><source>where</source><translation>Where</translation></message>
    <message><source>look_at</source><translation>Look at the records of</translation></message>
    <message><source>records_of</source><translation>Records: {table}</translation></message>
    <message><source>held_not_shown</source><translation>held, not shown</translation></message>
    <message><source>review_decided</source><translation>Decided</translation></message>
    <message><source>review_change</source><translation>Change the decision</translation></message>
    <message numerus="yes"><source>category</source><translation><numerusform>{category} · {n} record</numerusform><numerusform>{category} · {n} records</numerusform></translation></message>
    <message><source>leave_out</source><translation>Leave out</translation></message>
    <message><source>reason_for_person</source><translation>Reason, as the person will read it</translation></message>
    <message><source>category_left_out</source><translation>Left out: {category}. {reason}</translation></message>
    <message><source>nothing_found</source><translation>Nothing was found. That is an answer, too.</translation></message>
    <message numerus="yes"><source>shared_rows</source><translation><numerusform>{n} record also belongs to another person</numerusform><numerusform>{n} records also belong to other people</numerusform></translation></message>
    <message><source>shared_leave_out</source><translation>Leave them out</translation></message>
    <message><source>shared_give</source><translation>Give them, with a reason</translation></message>
    <message><source>shared_reason</source><translation>Why they may be given</translation></message>
    <message><source>confirm_given</source><translation>Confirm what is given</translation></message>
    <message><source>confirm_decision</source><translation>Confirm the decision</translation></message>
    <message><source>decision_words</source><translation>What is decided, and why</translation></message>
    <message><source>dry_run</source><translation>Make the dry run</translation></message>
    <message><source>dry_run_again</source><translation>Make the dry run again</translation></message>
    <message><source>dry_run_what</source><translation>The dry run shows row by row what would go and what stays. Nothing is erased.</translation></message>
    <message><source>dry_run_nothing</source><translation>This is a dry run: nothing has been erased.</translation></message>
    <message numerus="yes"><source>confirm_plan</source><translation><numerusform>Confirm this plan: {n} row erased, {kept} kept</numerusform><numerusform>Confirm this plan: {n} rows erased, {kept} kept</numerusform></translation></message>
    <message numerus="yes"><source>plan_total</source><translation><numerusform>{n} row would be erased or masked, {kept} would stay</numerusform><numerusform>{n} rows would be erased or masked, {kept} would stay</numerusform></translation></message>
    <message numerus="yes"><source>plan_done</source><translation><numerusform>{n} row was erased or masked, {kept} stayed</numerusform><numerusform>{n} rows were erased or masked, {kept} stayed</numerusform></translation></message>
    <message><source>plan_delete</source><translation>Erase</translation></message>
    <message><source>plan_mask</source><translation>Mask</translation></message>
    <message><source>plan_keep</source><translation>Keep</translation></message>
    <message><source>plan_name</source><translation>Plan of the erasure</translation></message>
    <message><source>plan_sentence</source><translation>{table}: erase {delete}, mask {mask}, keep {keep}.</translation></message>
    <message><source>kept_because</source><translation>{reason}, until {until}</translation></message>
    <message><source>blocked_shared</source><translation>also belongs to another person: {n}</translation></message>
    <message><source>blocked_referenced</source><translation>a row that stays refers to it: {n}</translation></message>
    <message><source>act_words</source><translation>What was done in the company's systems, where and when</translation></message>
    <message><source>record_act</source><translation>Record what was done</translation></message>
    <message><source>act_recorded</source><translation>What was done is recorded</translation></message>
    <message numerus="yes"><source>erase</source><translation><numerusform>Erase {n} row</numerusform><numerusform>Erase {n} rows</numerusform></translation></message>
    <message><source>erasing</source><translation>Erasing, case {number}</translation></message>
    <message><source>erase_target</source><translation>{company}: the data of {person}</translation></message>
    <message><source>erase_final</source><translation>This changes the company's live database and cannot be undone.</translation></message>
    <message><source>type_number</source><translation>Type the case number {number} to go on</translation></message>
    <message><source>erasure_proved</source><translation>Erased. A new search found exactly what was to stay.</translation></message>
    <message><source>remains</source><translation>Stays: {table} · {n}</translation></message>
    <message><source>erasure_intended</source><translation>The erasure was begun, and its outcome was not recorded. A new search will tell.</translation></message>
    <message><source>settle</source><translation>Find out what happened</translation></message>
    <message><source>erasure_failed</source><translation>The erasure was not carried out as planned. Make a new dry run and look at it.</translation></message>
    <message><source>new_dry_run</source><translation>Make a new dry run</translation></message>
    <message><source>check</source><translation>Check before making the answer</translation></message>
    <message><source>to</source><translation>To</translation></message>
    <message><source>to_proved</source><translation>{address}, the proved address</translation></message>
    <message><source>to_unproved</source><translation>{address}, not proved: no data go there</translation></message>
    <message><source>language</source><translation>Language</translation></message>
    <message><source>letter</source><translation>Letter</translation></message>
    <message><source>archive</source><translation>Archive</translation></message>
    <message><source>archive_yes</source><translation>Yes, sealed with a passphrase</translation></message>
    <message><source>archive_no</source><translation>No</translation></message>
    <message><source>left_out</source><translation>Left out</translation></message>
    <message><source>left_out_nothing</source><translation>Nothing</translation></message>
    <message numerus="yes"><source>shared_left_out</source><translation><numerusform>{n} record that also belongs to another person</numerusform><numerusform>{n} records that also belong to other people</numerusform></translation></message>
    <message><source>make_answer</source><translation>Make the answer</translation></message>
    <message><source>make_again</source><translation>Make it again</translation></message>
    <message><source>answer_saved</source><translation>The answer to {recipient} is ready: {pdf}. You send it.</translation></message>
    <message><source>sent_answer</source><translation>I have sent the answer</translation></message>
    <message><source>answered</source><translation>Answered {at}</translation></message>
    <message><source>passphrase</source><translation>Passphrase of the archive</translation></message>
    <message><source>passphrase_how</source><translation>Tell it by telephone, never by e-mail.</translation></message>
    <message><source>by_hand_why</source><translation>The desk has no letter of its own for this kind. Write the answer yourself and record it here.</translation></message>
    <message><source>by_hand_nobody</source><translation>The message does not say clearly who wrote it, and no address was proved, so no letter can leave. Look at the original of the message, tell the person another way, and record it here.</translation></message>
    <message><source>by_hand_words</source><translation>What you answered, how and where to</translation></message>
    <message><source>by_hand</source><translation>Record that I have answered</translation></message>
    <message><source>rendering</source><translation>The letter is being drawn…</translation></message>
    <message><source>page_before</source><translation>Previous page</translation></message>
    <message><source>page_after</source><translation>Next page</translation></message>
    <message><source>page_of</source><translation>Page {page} of {count}</translation></message>
    <message><source>outcome</source><translation>How it ended</translation></message>
    <message><source>outcome_words</source><translation>In your words</translation></message>
    <message><source>refusal_needs_words</source><translation>Say why something was left undone.</translation></message>
    <message><source>ended_without_answer</source><translation>It ended without an answer (withdrawn or passed on)</translation></message>
    <message><source>close</source><translation>Close case {number}</translation></message>
    <message><source>close_what</source><translation>What was found and the passphrase are removed from the desk; the decision stays.</translation></message>
    <message><source>closed</source><translation>Case {number} is closed</translation></message>
    <message><source>reopen</source><translation>Take it up again</translation></message>
    <message><source>reopen_act</source><translation>Take it up again with this reason</translation></message>
    <message><source>told</source><translation>Who was told to do the same</translation></message>
    <message><source>told_why</source><translation>Tick whoever you have told of the erasure. The letter names them.</translation></message>
    <message><source>stays_because</source><translation>Stays: {why}</translation></message>
    <message><source>files_and_passphrase</source><translation>Files and passphrase</translation></message>
    <message><source>files_tab</source><translation>Files</translation></message>
    <message><source>read_then_send</source><translation>Read the letter, send it yourself, then record it here.</translation></message>
    <message><source>search_by_hand</source><translation>Record where you looked</translation></message>
    <message><source>search_by_hand_why</source><translation>This company keeps no database that the desk could search. Look yourself, and write down where: the answer rests on it.</translation></message>
    <message><source>search_by_hand_words</source><translation>Where you looked, and that nothing was found</translation></message>
    <message><source>searched_by_hand</source><translation>Searched by hand; nothing was found</translation></message>
    <message><source>failed_answered</source><translation>What it means: case {number} was answered, no date is missed.</translation></message>
    <message><source>still_open</source><translation>Still open</translation></message>
    <message><source>open_step</source><translation>Go to {number} {step}</translation></message>
    <message><source>change</source><translation>Change</translation></message>
    <message><source>change_name</source><translation>Change: {what}</translation></message>
    <message><source>only_reads</source><translation>Nothing is changed in these systems: the login can only read.</translation></message>
    <message><source>look</source><translation>Look</translation></message>
    <message><source>stop</source><translation>Stop</translation></message>
    <message><source>place_database</source><translation>Database of {name}</translation></message>
    <message><source>place_found</source><translation>Searched</translation></message>
    <message><source>place_running</source><translation>Being searched</translation></message>
    <message><source>place_waiting</source><translation>Not searched yet</translation></message>
    <message><source>place_asked</source><translation>Not searched from here: ask by letter</translation></message>
    <message><source>place_failed</source><translation>Could not be searched</translation></message>
    <message><source>place_note</source><translation>Add a note</translation></message>
    <message numerus="yes"><source>place_records</source><translation><numerusform>{n} record in {tables}</numerusform><numerusform>{n} records in {tables}</numerusform></translation></message>
    <message numerus="yes"><source>place_tables</source><translation><numerusform>{n} table</numerusform><numerusform>{n} tables</numerusform></translation></message>
    <message><source>seconds</source><translation>{seconds} s</translation></message>
    <message><source>records_gone</source><translation>The records were removed when the case was closed.</translation></message>
    <message><source>plan_count</source><translation>Rows</translation></message>
    <message><source>failed_due</source><translation>What it means: the clock of case {number} runs on. {deadline}.</translation></message>
    <message><source>load_reply</source><translation>Load the person's reply…</translation></message>
    <message><source>passphrase_untold</source><translation>The passphrase has not been told yet. Closing wipes it, and nobody could open the archive any more.</translation></message>
    <message><source>passphrase_words</source><translation>Passphrase of {file}: {passphrase}</translation></message>
    <message><source>told_by_phone</source><translation>I have told the passphrase by phone</translation></message>
    <message><source>told_so</source><translation>Told: {channel}</translation></message>
    <message><source>telling</source><translation>Recording how the passphrase was told</translation></message>
    <message><source>remains_head</source><translation>Still in the database, masked rows included:</translation></message>
    <message><source>look_at_records</source><translation>Look at the records one by one</translation></message>
    <message><source>shared_record</source><translation>{record}: also belongs to {others}</translation></message>
    <message numerus="yes"><source>shared_more</source><translation><numerusform>and {n} more</numerusform><numerusform>and {n} more</numerusform></translation></message>
    <message><source>back_to_today</source><translation>Back to Today</translation></message>
    <message><source>send_answer</source><translation>Send the answer to {recipient}</translation></message>
    <message><source>send_code</source><translation>Send the code letter to {recipient}</translation></message>
    <message><source>look_then_send</source><translation>Read the letter. When it is right, send it from here.</translation></message>
    <message><source>desk_sends</source><translation>The desk sends it from {address}. You may also save it and send it yourself; then say so here.</translation></message>
    <message><source>letter_ready</source><translation>The letter to {recipient} is ready: {pdf}.</translation></message>
    <message><source>open_outbox</source><translation>Open the outbox</translation></message>
    <message><source>stop_letter</source><translation>Stop the letter</translation></message>
    <message><source>in_outbox</source><translation>Letter in the outbox</translation></message>
    <message><source>sent_receipt</source><translation>Record that the confirmation of receipt was sent</translation></message>
    <message><source>receipt_saved</source><translation>The confirmation of receipt is ready: {pdf}. Send it yourself to {recipient}.</translation></message>
    <message><source>send_receipt</source><translation>Send the confirmation of receipt to {recipient}</translation></message>
    <message><source>read_receipt</source><translation>Read the confirmation of receipt</translation></message>
    <message><source>read_letter</source><translation>Read the letter</translation></message>
    <message><source>letter_subject</source><translation>{letter}: “{subject}”</translation></message>
    <message><source>prepare_receipt</source><translation>Prepare confirmation</translation></message>
</context>
</TS>
