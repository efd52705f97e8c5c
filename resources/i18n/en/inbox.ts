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
    <message><source>empty_requests</source><translation>No requests are waiting. New ones appear here when mail is loaded.</translation></message>
    <message><source>empty_unsure</source><translation>There is nothing that you have to decide. Messages that may be requests appear here.</translation></message>
    <message><source>empty_replies</source><translation>No replies to cases are waiting.</translation></message>
    <message><source>empty_other</source><translation>No ordinary messages are kept here. What you mark as not a request goes here and can be brought back.</translation></message>
    <message><source>empty_later</source><translation>Nothing is put off. A message put off until tomorrow waits here.</translation></message>
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
    <message><source>how</source><translation>How was this worked out?</translation></message>
    <message><source>open_case</source><translation>Open {kind} case</translation></message>
    <message numerus="yes"><source>open_cases</source><translation><numerusform>Open case with {n} request</numerusform><numerusform>Open case with {n} requests</numerusform></translation></message>
    <message><source>open_existing</source><translation>Open case {case}</translation></message>
    <message><source>file_with</source><translation>File with case {case}</translation></message>
    <message><source>not_a_request</source><translation>Not a request</translation></message>
    <message><source>later</source><translation>Later</translation></message>
    <message><source>link</source><translation>Link to a case…</translation></message>
    <message><source>link_now</source><translation>Link</translation></message>
    <message><source>case_number</source><translation>Number of the case</translation></message>
    <message><source>case_number_hint</source><translation>2026-0001</translation></message>
    <message><source>bring_back</source><translation>Bring back</translation></message>
    <message><source>done_not_a_request</source><translation>Marked as not a request.</translation></message>
    <message><source>done_later</source><translation>Put off until tomorrow at 09:00.</translation></message>
    <message><source>done_linked</source><translation>Filed with case {case}.</translation></message>
    <message><source>to</source><translation>to {to}</translation></message>
    <message><source>row_waiting</source><translation>Row {n} is being read</translation></message>
    <message numerus="yes"><source>marked</source><translation><numerusform>{n} message selected</numerusform><numerusform>{n} messages selected</numerusform></translation></message>
    <message numerus="yes"><source>first_found</source><translation><numerusform>The last {n} message taken in is shown; type more letters to narrow the search.</numerusform><numerusform>The last {n} messages taken in are shown; type more letters to narrow the search.</numerusform></translation></message>
    <message numerus="yes"><source>nearest</source><translation><numerusform>Did you mean “{words}”? {n} message.</numerusform><numerusform>Did you mean “{words}”? {n} messages.</numerusform></translation></message>
    <message numerus="yes"><source>nearest_closed</source><translation><numerusform>Also in {n} closed case.</numerusform><numerusform>Also in {n} closed cases.</numerusform></translation></message>
</context>
</TS>
