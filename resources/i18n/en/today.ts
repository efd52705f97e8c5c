<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>today</name>
    <message><source>title</source><translation>Today, {day}</translation></message>
    <message><source>act_now</source><translation>Act now · {n}</translation></message>
    <message><source>this_week</source><translation>This week · {n}</translation></message>
    <message><source>later</source><translation>Later · {n}</translation></message>
    <message><source>open_inbox</source><translation>Open the inbox</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>{n} more open case stands in Cases.</numerusform><numerusform>{n} more open cases stand in Cases.</numerusform></translation></message>
    <message><source>replies_title</source><translation>Replies · {n}</translation></message>
    <message><source>replies_none</source><translation>No replies wait.</translation></message>
    <message><source>requests_title</source><translation>Requests · {n}</translation></message>
    <message numerus="yes"><source>requests_words</source><translation><numerusform>{n} request waits to be opened as a case.</numerusform><numerusform>{n} requests wait to be opened as cases.</numerusform></translation></message>
    <message><source>requests_none</source><translation>No requests wait.</translation></message>
    <message numerus="yes"><source>requests_link</source><translation><numerusform>Open the inbox, {n} request</numerusform><numerusform>Open the inbox, {n} requests</numerusform></translation></message>
    <message><source>list</source><translation>List</translation></message>
    <message><source>week</source><translation>Week</translation></message>
    <message><source>month</source><translation>Month</translation></message>
    <message><source>views</source><translation>Views of the day</translation></message>
    <message><source>print</source><translation>Print day sheet</translation></message>
    <message><source>print_named</source><translation>With names</translation></message>
    <message><source>print_unnamed</source><translation>Without names</translation></message>
    <message><source>printing</source><translation>Writing the sheet</translation></message>
    <message><source>printed</source><translation>The sheet lies in {path}</translation></message>
    <message><source>next_word</source><translation>Next:</translation></message>
    <message><source>next_identity</source><translation>Check who is asking</translation></message>
    <message><source>next_remind</source><translation>Remind the person</translation></message>
    <message><source>next_scope</source><translation>Confirm what is asked</translation></message>
    <message><source>next_collect</source><translation>Search the data</translation></message>
    <message><source>next_review_access</source><translation>Decide what is given</translation></message>
    <message><source>next_review_rectification</source><translation>Decide what is corrected</translation></message>
    <message><source>next_review_erasure</source><translation>Check the plan of erasure</translation></message>
    <message><source>next_review_restriction</source><translation>Decide what is blocked</translation></message>
    <message><source>next_review_portability</source><translation>Choose the data for the file</translation></message>
    <message><source>next_review_objection</source><translation>Decide on the grounds</translation></message>
    <message><source>next_review_consent_withdrawal</source><translation>Decide what is stopped</translation></message>
    <message><source>next_review_child</source><translation>Decide on the request</translation></message>
    <message><source>next_review_content_removal</source><translation>Decide on the removal</translation></message>
    <message><source>next_review_complaint</source><translation>Decide on the complaint</translation></message>
    <message><source>next_act_erasure</source><translation>Run the erasure</translation></message>
    <message><source>next_act_rectification</source><translation>Correct the data</translation></message>
    <message><source>next_act_restriction</source><translation>Block the data</translation></message>
    <message><source>next_act_objection</source><translation>Stop the use</translation></message>
    <message><source>next_act_consent_withdrawal</source><translation>Stop the use</translation></message>
    <message><source>next_act_child</source><translation>Carry out the request</translation></message>
    <message><source>next_act_content_removal</source><translation>Remove the content</translation></message>
    <message><source>next_respond</source><translation>Write the answer</translation></message>
    <message><source>next_send</source><translation>Send the answer</translation></message>
    <message><source>next_close</source><translation>Close the case</translation></message>
    <message><source>next_none</source><translation>All steps are done</translation></message>
    <message><source>waiting</source><translation>Waiting for proof since {since}; answer still due {due}</translation></message>
    <message><source>row</source><translation>{due}. {number}, {kinds}, {person}. Next: {next}</translation></message>
    <message><source>nothing_now</source><translation>Nothing is due.</translation></message>
    <message><source>next_date</source><translation>Next date: {day} ({number}).</translation></message>
    <message numerus="yes"><source>inbox_waits</source><translation><numerusform>{n} message waits in the inbox.</numerusform><numerusform>{n} messages wait in the inbox.</numerusform></translation></message>
    <message><source>open</source><translation>Open</translation></message>
    <message><source>reply_line</source><translation>{person} answered in {number}, {day}.</translation></message>
    <message><source>reply_open</source><translation>Open {number}, {person} answered</translation></message>
    <message numerus="yes"><source>replies_more</source><translation><numerusform>{n} more reply waits in the inbox.</numerusform><numerusform>{n} more replies wait in the inbox.</numerusform></translation></message>
    <message><source>requests_since</source><translation>The oldest came {day}.</translation></message>
    <message><source>set_up</source><translation>Set-up, {done} of {n} done</translation></message>
    <message><source>set_up_company</source><translation>Company</translation></message>
    <message><source>set_up_operator</source><translation>Your name</translation></message>
    <message><source>set_up_mail</source><translation>Mail</translation></message>
    <message><source>set_up_source</source><translation>Data source</translation></message>
    <message><source>set_up_lock</source><translation>Lock</translation></message>
    <message><source>set_up_done</source><translation>{what}, done</translation></message>
    <message><source>set_up_open</source><translation>{what}, not done yet, open</translation></message>
    <message><source>trouble_mail_old</source><translation>Mail was last read in on {day}. A request may lie there, and its time runs.</translation></message>
    <message><source>trouble_mail_old_act</source><translation>Go to the inbox</translation></message>
    <message><source>trouble_letter_unsent</source><translation>The answer in {case} is made but not sent; it is due {day}.</translation></message>
    <message><source>trouble_letter_unsent_act</source><translation>Send the answer</translation></message>
    <message><source>trouble_erasure_failed</source><translation>The erasure in {case} did not succeed.</translation></message>
    <message><source>trouble_erasure_failed_act</source><translation>Look at the erasure</translation></message>
    <message><source>trouble_erasure_intended</source><translation>The erasure in {case} was begun, and nobody recorded how it ended.</translation></message>
    <message><source>trouble_erasure_intended_act</source><translation>Look at the erasure</translation></message>
    <message><source>trouble_trail_broken</source><translation>The audit log is not as it was written, from entry {entry} on.</translation></message>
    <message><source>trouble_trail_broken_act</source><translation>Open the audit log</translation></message>
    <message><source>previous_week</source><translation>Previous week</translation></message>
    <message><source>next_week</source><translation>Next week</translation></message>
    <message><source>previous_month</source><translation>Previous month</translation></message>
    <message><source>next_month</source><translation>Next month</translation></message>
    <message><source>to_today</source><translation>Back to today</translation></message>
    <message><source>week_of</source><translation>{first} to {last}</translation></message>
    <message><source>week_table</source><translation>Week from {first} to {last}</translation></message>
    <message><source>month_table</source><translation>Month, {month}</translation></message>
    <message><source>column_day</source><translation>Day</translation></message>
    <message><source>column_due</source><translation>Answers due</translation></message>
    <message><source>column_internal</source><translation>Our own date</translation></message>
    <message><source>column_off</source><translation>Not worked</translation></message>
    <message numerus="yes"><source>due_count</source><translation><numerusform>{n} due</numerusform><numerusform>{n} due</numerusform></translation></message>
    <message numerus="yes"><source>internal_count</source><translation><numerusform>{n} internal</numerusform><numerusform>{n} internal</numerusform></translation></message>
    <message><source>weekend</source><translation>Weekend</translation></message>
    <message><source>today_mark</source><translation>today</translation></message>
    <message><source>day_cell</source><translation>{day}{today}. {what}</translation></message>
    <message><source>nothing_on_day</source><translation>nothing</translation></message>
    <message numerus="yes"><source>day_due</source><translation><numerusform>{day}: {n} due</numerusform><numerusform>{day}: {n} due</numerusform></translation></message>
    <message><source>day_internal</source><translation>Our own date, the answer itself is due later · {n}</translation></message>
    <message><source>day_free</source><translation>{day}: nothing is due.</translation></message>
    <message><source>day_hint</source><translation>Enter on a day lists its cases.</translation></message>
    <message><source>sheet_person</source><translation>Person</translation></message>
    <message><source>sheet_kind</source><translation>Request</translation></message>
    <message><source>sheet_due</source><translation>Answer</translation></message>
    <message><source>sheet_next</source><translation>Next</translation></message>
    <message><source>sheet_printed</source><translation>{company}. Printed {moment}.</translation></message>
    <message><source>sheet_no_names</source><translation>Names are left out.</translation></message>
    <message><source>sheet_case_title</source><translation>Case {number}</translation></message>
    <message><source>sheet_facts</source><translation>Facts</translation></message>
    <message><source>sheet_address</source><translation>Address</translation></message>
    <message><source>sheet_law</source><translation>Law</translation></message>
    <message><source>sheet_state</source><translation>State</translation></message>
    <message><source>sheet_received</source><translation>Received</translation></message>
    <message><source>sheet_identity</source><translation>Identity</translation></message>
    <message><source>sheet_outcome</source><translation>Outcome</translation></message>
    <message><source>sheet_clock</source><translation>How the date was worked out</translation></message>
    <message><source>sheet_steps</source><translation>Steps</translation></message>
    <message><source>sheet_step</source><translation>Step</translation></message>
    <message><source>sheet_status</source><translation>How far</translation></message>
    <message><source>sheet_letters</source><translation>Letters</translation></message>
    <message><source>sheet_made</source><translation>Made</translation></message>
    <message><source>sheet_sent</source><translation>Sent</translation></message>
    <message><source>sheet_not_sent</source><translation>not sent</translation></message>
    <message><source>sheet_history</source><translation>History</translation></message>
    <message><source>sheet_when</source><translation>When</translation></message>
    <message><source>sheet_who</source><translation>Who</translation></message>
    <message><source>sheet_what</source><translation>What</translation></message>
    <message><source>sheet_details</source><translation>Details</translation></message>
    <message><source>sheet_register</source><translation>Register of cases</translation></message>
    <message><source>sheet_keys</source><translation>Commands and keys</translation></message>
    <message><source>sheet_command</source><translation>Command</translation></message>
    <message><source>sheet_key</source><translation>Key</translation></message>
    <message><source>sheet_case</source><translation>Case</translation></message>
    <message numerus="yes"><source>requests_pressing</source><translation><numerusform>{n} request waits to be opened. The oldest came {day}: its answer may be due already.</numerusform><numerusform>{n} requests wait to be opened. The oldest came {day}: its answer may be due already.</numerusform></translation></message>
    <message><source>trouble_letter_bounced_act</source><translation>Look at the notice</translation></message>
    <message><source>trouble_letter_bounced</source><translation>{day}: a mail server says that a letter in {case} did not arrive. The person may not have it.</translation></message>
    <message><source>trouble_letter_unknown</source><translation>Nobody knows whether the letter in {case} left. It is not sent again by itself.</translation></message>
    <message><source>trouble_letter_unknown_act</source><translation>Say what became of it</translation></message>
    <message><source>trouble_letter_refused</source><translation>The mail server did not take the letter in {case}. The person has not got it.</translation></message>
    <message><source>trouble_letter_refused_act</source><translation>Look at the letter</translation></message>
    <message><source>trouble_letter_waiting_act</source><translation>Look at the letter</translation></message>
    <message numerus="yes"><source>trouble_letter_waiting</source><translation><numerusform>The letter in {case} has not left: {n} try failed.</numerusform><numerusform>The letter in {case} has not left: {n} tries failed.</numerusform></translation></message>
    <message numerus="yes"><source>trouble_letter_waiting_due</source><translation><numerusform>The answer in {case} has not left: {n} try failed. It is due {day}.</numerusform><numerusform>The answer in {case} has not left: {n} tries failed. It is due {day}.</numerusform></translation></message>
    <message><source>trouble_letter_waiting_due_act</source><translation>Look at the letter</translation></message>
</context>
</TS>
