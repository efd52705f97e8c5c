<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>inbox</name>
    <message><source>tab_requests</source><translation>Requests {n}</translation></message>
    <message><source>tab_unsure</source><translation>Unsure {n}</translation></message>
    <message><source>tab_replies</source><translation>Replies {n}</translation></message>
    <message><source>tab_other</source><translation>Other {n}</translation></message>
    <message><source>tab_later</source><translation>Later {n}</translation></message>
    <message><source>search</source><translation>Search in this list</translation></message>
    <message><source>search_hint</source><translation>Search in this list (F3)</translation></message>
    <message><source>list</source><translation>Messages</translation></message>
    <message><source>text</source><translation>Text of the message</translation></message>
    <message><source>load_files</source><translation>Load mail files…</translation></message>
    <message><source>load_folder</source><translation>Load a folder…</translation></message>
    <message><source>mail_files</source><translation>Mail files</translation></message>
    <message><source>all_files</source><translation>All files</translation></message>
    <message><source>loading</source><translation>Reading mail</translation></message>
    <message><source>load_stopped</source><translation>Reading was stopped. What was read so far is kept.</translation></message>
    <message numerus="yes"><source>loaded</source><translation><numerusform>{n} message read: requests {requests}, unsure {unsure}, replies {replies}, ordinary {ordinary}, duplicates {duplicates}, unreadable {unreadable}. Files that are not mail: {not_mail}.</numerusform><numerusform>{n} messages read: requests {requests}, unsure {unsure}, replies {replies}, ordinary {ordinary}, duplicates {duplicates}, unreadable {unreadable}. Files that are not mail: {not_mail}.</numerusform></translation></message>
    <message numerus="yes"><source>others</source><translation><numerusform>{n} other message was judged ordinary support.</numerusform><numerusform>{n} other messages were judged ordinary support.</numerusform></translation></message>
    <message><source>look_through</source><translation>Look through them</translation></message>
    <message><source>empty_first</source><translation>No mail has been read yet. Load mail files (.eml or .mbox) or a folder with the buttons below. Messages are only read, never changed.</translation></message>
    <message><source>empty_unsure</source><translation>There is nothing that you have to decide. Messages that may be requests appear here.</translation></message>
    <message><source>empty_replies</source><translation>No replies to cases are waiting.</translation></message>
    <message><source>empty_other</source><translation>No ordinary messages are kept here. What you mark as not a request goes here and can be brought back.</translation></message>
    <message><source>empty_search</source><translation>No message in this list has “{words}”. Check the spelling or look in another tab.</translation></message>
    <message><source>nothing_chosen</source><translation>Choose a message in the list to read it here.</translation></message>
    <message><source>no_subject</source><translation>(no subject)</translation></message>
    <message><source>no_text</source><translation>No text</translation></message>
    <message><source>no_sender</source><translation>Unknown sender</translation></message>
    <message><source>no_kind</source><translation>No request recognised</translation></message>
    <message><source>no_kind_chosen</source><translation>Nothing chosen. Tick what the person asks for.</translation></message>
    <message><source>due_unknown</source><translation>Known once a request is chosen</translation></message>
    <message><source>quote</source><translation>“{words}”</translation></message>
    <message><source>row_sentence</source><translation>{kinds}. {state}. {person}. {quote}. {language}. Arrived {at}.</translation></message>
    <message><source>state_request</source><translation>Sure</translation></message>
    <message><source>state_unsure</source><translation>Unsure</translation></message>
    <message><source>state_reply</source><translation>Reply</translation></message>
    <message><source>state_reply_to</source><translation>Reply to case {case}</translation></message>
    <message><source>state_ordinary</source><translation>Ordinary support</translation></message>
    <message><source>state_duplicate</source><translation>Duplicate</translation></message>
    <message><source>state_unreadable</source><translation>Unreadable</translation></message>
    <message><source>language_unknown</source><translation>Language unknown</translation></message>
    <message><source>size_bytes</source><translation>{size} bytes</translation></message>
    <message><source>size_kb</source><translation>{size} KB</translation></message>
    <message><source>size_mb</source><translation>{size} MB</translation></message>
    <message><source>arrived</source><translation>Arrived {at}</translation></message>
    <message numerus="yes"><source>attachments</source><translation><numerusform>{n} attachment</numerusform><numerusform>{n} attachments</numerusform></translation></message>
    <message><source>attachment</source><translation>{name} ({type}, {size})</translation></message>
    <message><source>request</source><translation>Request</translation></message>
    <message><source>company</source><translation>Company</translation></message>
    <message><source>law</source><translation>Law</translation></message>
    <message><source>language</source><translation>Letter language</translation></message>
    <message><source>due</source><translation>Due</translation></message>
    <message><source>law_assumed</source><translation>assumed from the company's country</translation></message>
    <message><source>change</source><translation>Change</translation></message>
    <message><source>open_case</source><translation>Open {kind} case</translation></message>
    <message numerus="yes"><source>open_cases</source><translation><numerusform>Open case with {n} request</numerusform><numerusform>Open case with {n} requests</numerusform></translation></message>
    <message><source>open_existing</source><translation>Open case {case}</translation></message>
    <message><source>file_with</source><translation>File with case {case}</translation></message>
    <message><source>not_a_request</source><translation>Not a request</translation></message>
    <message><source>link_now</source><translation>Link</translation></message>
    <message><source>case_number</source><translation>Number of the case</translation></message>
    <message><source>case_number_hint</source><translation>2026-0001</translation></message>
    <message><source>bring_back</source><translation>Bring back</translation></message>
    <message><source>done_not_a_request</source><translation>Marked as not a request.</translation></message>
    <message><source>done_linked</source><translation>Filed with case {case}.</translation></message>
    <message><source>to</source><translation>to {to}</translation></message>
    <message><source>row_waiting</source><translation>Row {n} is being read</translation></message>
    <message numerus="yes"><source>marked</source><translation><numerusform>{n} message selected</numerusform><numerusform>{n} messages selected</numerusform></translation></message>
    <message numerus="yes"><source>first_found</source><translation><numerusform>The last {n} message taken in is shown; type more letters to narrow the search.</numerusform><numerusform>The last {n} messages taken in are shown; type more letters to narrow the search.</numerusform></translation></message>
    <message numerus="yes"><source>nearest</source><translation><numerusform>Did you mean “{words}”? {n} message.</numerusform><numerusform>Did you mean “{words}”? {n} messages.</numerusform></translation></message>
    <message numerus="yes"><source>nearest_closed</source><translation><numerusform>Also in {n} closed case.</numerusform><numerusform>Also in {n} closed cases.</numerusform></translation></message>
    <message><source>badge_known_address</source><translation>✓ written from a known address</translation></message>
    <message><source>badge_child</source><translation>Child's data</translation></message>
    <message><source>badge_authority</source><translation>From an authority</translation></message>
    <message><source>badge_attachment</source><translation>Attachment</translation></message>
    <message numerus="yes"><source>badge_more_rights</source><translation><numerusform>{n} right</numerusform><numerusform>{n} rights</numerusform></translation></message>
    <message><source>badge_reply</source><translation>Reply of case {case}</translation></message>
    <message numerus="yes"><source>badge_account</source><translation><numerusform>✓ address of {n} account</numerusform><numerusform>✓ address of {n} accounts</numerusform></translation></message>
    <message><source>badge_not_asked</source><translation>Company's records did not answer</translation></message>
    <message><source>shape_text</source><translation>Text</translation></message>
    <message><source>shape_headers</source><translation>Headers</translation></message>
    <message><source>shape_original</source><translation>Original</translation></message>
    <message><source>text_name</source><translation>Text of the message</translation></message>
    <message><source>headers_name</source><translation>Headers of the message</translation></message>
    <message><source>original_name</source><translation>The message as it came</translation></message>
    <message><source>source_loading</source><translation>Reading the message…</translation></message>
    <message><source>no_headers</source><translation>This message has no headers.</translation></message>
    <message><source>source_whole</source><translation>The message as it came, {size}. Nothing in it is run or loaded.</translation></message>
    <message><source>source_cut</source><translation>The message as it came, {size}. Only the first {n} characters are shown.</translation></message>
    <message><source>mark</source><translation>“{words}” speaks for {kind}</translation></message>
    <message numerus="yes"><source>mark_more</source><translation><numerusform>and {n} more.</numerusform><numerusform>and {n} more.</numerusform></translation></message>
    <message><source>marks_mean</source><translation>Marked: {marks}</translation></message>
    <message><source>received</source><translation>Received</translation></message>
    <message><source>more</source><translation>More</translation></message>
    <message><source>less</source><translation>Less</translation></message>
    <message><source>law_chosen</source><translation>chosen by you</translation></message>
    <message><source>law_named</source><translation>named in the message</translation></message>
    <message><source>how</source><translation>How this was worked out</translation></message>
    <message><source>other</source><translation>Other…</translation></message>
    <message><source>other_question</source><translation>What does the person ask for?</translation></message>
    <message><source>other_hint</source><translation>Space ticks several, Enter opens the case, Esc goes back.</translation></message>
    <message><source>other_open</source><translation>Open case</translation></message>
    <message><source>choice_hint</source><translation>Arrows choose, Enter takes it, Esc goes back.</translation></message>
    <message><source>cancel</source><translation>Back</translation></message>
    <message><source>later</source><translation>Later…</translation></message>
    <message numerus="yes"><source>later_question</source><translation><numerusform>Show this message again</numerusform><numerusform>Show these {n} messages again</numerusform></translation></message>
    <message><source>later_tomorrow</source><translation>On the next working morning ({at})</translation></message>
    <message><source>later_week</source><translation>Next week ({at})</translation></message>
    <message><source>later_day</source><translation>{at}</translation></message>
    <message><source>later_do</source><translation>Put off</translation></message>
    <message><source>link_question</source><translation>Which case does this message belong to?</translation></message>
    <message><source>link_search</source><translation>Number, name or kind</translation></message>
    <message><source>link_none</source><translation>There are no open cases to link to. Esc goes back.</translation></message>
    <message><source>link_likely</source><translation>likely</translation></message>
    <message><source>take_back</source><translation>Take back</translation></message>
    <message><source>not_requests</source><translation>Not requests ({n})</translation></message>
    <message><source>later_several</source><translation>Later ({n})…</translation></message>
    <message numerus="yes"><source>several</source><translation><numerusform>{n} message is selected. The act is for exactly this one.</numerusform><numerusform>{n} messages are selected. The act is for exactly these.</numerusform></translation></message>
    <message numerus="yes"><source>several_narrowed</source><translation><numerusform>{n} message is selected among those found. What the search hides is not touched.</numerusform><numerusform>{n} messages are selected among those found. What the search hides is not touched.</numerusform></translation></message>
    <message><source>done_opened</source><translation>Case {case} was opened.</translation></message>
    <message numerus="yes"><source>done_not_requests</source><translation><numerusform>{n} message was marked as not a request.</numerusform><numerusform>{n} messages were marked as not requests.</numerusform></translation></message>
    <message numerus="yes"><source>done_later</source><translation><numerusform>Put off until {at}.</numerusform><numerusform>{n} messages were put off until {at}.</numerusform></translation></message>
    <message><source>done_checked</source><translation>Checked: ordinary.</translation></message>
    <message><source>done_is_request</source><translation>Moved to Requests.</translation></message>
    <message><source>done_taken_back</source><translation>The decision was taken back.</translation></message>
    <message><source>check_five</source><translation>Check five of them</translation></message>
    <message><source>check_title</source><translation>Check ordinary mail</translation></message>
    <message numerus="yes"><source>check_done</source><translation><numerusform>Done for today: {n} message was checked.</numerusform><numerusform>Done for today: {n} messages were checked.</numerusform></translation></message>
    <message><source>check_nothing</source><translation>There is no ordinary mail to check.</translation></message>
    <message><source>check_ordinary</source><translation>Right: ordinary</translation></message>
    <message><source>check_request</source><translation>This is a request</translation></message>
    <message><source>decided_title</source><translation>Decided today</translation></message>
    <message numerus="yes"><source>decided_sentence</source><translation><numerusform>{n} decision today. Look again, and take back what was wrong.</numerusform><numerusform>{n} decisions today. Look again, and take back what was wrong.</numerusform></translation></message>
    <message><source>decided_none</source><translation>Nothing was decided today.</translation></message>
    <message><source>decided_case</source><translation>Opened as {case}</translation></message>
    <message><source>decided_linked</source><translation>Filed with {case}</translation></message>
    <message><source>decided_not_a_request</source><translation>Not a request</translation></message>
    <message><source>decided_later</source><translation>Put off</translation></message>
    <message><source>back_to_list</source><translation>Back to the list</translation></message>
    <message><source>empty_requests</source><translation>No requests are waiting. What was judged ordinary can be looked through below; new requests appear here when mail is loaded.</translation></message>
    <message><source>empty_later</source><translation>Nothing is put off. A message put off to a working morning waits here and returns by itself.</translation></message>
    <message><source>marks_legend</source><translation>Marked words speak for: {kinds}</translation></message>
    <message><source>mark_law</source><translation>privacy law</translation></message>
    <message><source>link</source><translation>Link to a case…</translation></message>
    <message><source>details</source><translation>Details</translation></message>
    <message><source>details_hide</source><translation>Hide details</translation></message>
    <message><source>if_opened</source><translation>if opened, due {day}</translation></message>
    <message><source>shape_formatted</source><translation>Formatted</translation></message>
    <message><source>formatted_name</source><translation>Message with formatting</translation></message>
    <message><source>forgotten_person</source><translation>Sender erased</translation></message>
    <message><source>forgotten_subject</source><translation>Ordinary mail, erased after its days</translation></message>
    <message><source>forgotten_text</source><translation>Nobody asked anything in this message. After the days that are set under Settings, its text, sender and attachments were erased, so that people who asked nothing keep their privacy. What is kept: when it came, that it was ordinary, and its checksum. The same message is recognised by it if it comes again.</translation></message>
    <message><source>shape_sender</source><translation>Who sent it</translation></message>
    <message><source>sender_name</source><translation>Who sent the message</translation></message>
    <message><source>forgotten</source><translation>Emptied, only its checksum is kept</translation></message>
    <message><source>badge_same_address</source><translation>same address as the request, not proved</translation></message>
    <message><source>danger_links</source><translation>A link goes elsewhere than it says</translation></message>
    <message><source>danger_attachments</source><translation>An attachment could do harm</translation></message>
    <message><source>details_number</source><translation>Details ({number})</translation></message>
    <message numerus="yes"><source>warnings</source><translation><numerusform>{n} warning: {words}</numerusform><numerusform>{n} warnings: {words}</numerusform></translation></message>
    <message><source>law_beginning</source><translation>as in the first request</translation></message>
    <message><source>open_case_joined</source><translation>Open one {kind} case</translation></message>
    <message numerus="yes"><source>open_cases_joined</source><translation><numerusform>Open one case with {n} request</numerusform><numerusform>Open one case with {n} requests</numerusform></translation></message>
    <message><source>counts_from</source><translation>counts from the first request of this conversation, {day}</translation></message>
    <message numerus="yes"><source>check_sentence</source><translation><numerusform>{n} message was judged ordinary. Was a request missed? Left to check today: {left}.</numerusform><numerusform>{n} messages were judged ordinary. Was a request missed? Left to check today: {left}.</numerusform></translation></message>
</context>
</TS>
