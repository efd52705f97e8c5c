<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>codes</name>
    <message><source>kind_access</source><translation>Access</translation></message>
    <message><source>kind_rectification</source><translation>Correction</translation></message>
    <message><source>kind_erasure</source><translation>Erasure</translation></message>
    <message><source>kind_restriction</source><translation>Restriction</translation></message>
    <message><source>kind_portability</source><translation>Portability</translation></message>
    <message><source>kind_objection</source><translation>Objection</translation></message>
    <message><source>kind_consent_withdrawal</source><translation>Withdrawal of consent</translation></message>
    <message><source>kind_child</source><translation>A child's data</translation></message>
    <message><source>kind_content_removal</source><translation>Removal of content</translation></message>
    <message><source>kind_complaint</source><translation>Complaint</translation></message>
    <message><source>regime_KZ</source><translation>Kazakhstan</translation></message>
    <message><source>regime_EU</source><translation>European Union</translation></message>
    <message><source>language_en</source><translation>English</translation></message>
    <message><source>language_ru</source><translation>Russian</translation></message>
    <message><source>language_kk</source><translation>Kazakh</translation></message>
    <message><source>message_state_request</source><translation>Request</translation></message>
    <message><source>message_state_unsure</source><translation>Unsure</translation></message>
    <message><source>message_state_reply</source><translation>Reply to a case</translation></message>
    <message><source>message_state_ordinary</source><translation>Ordinary mail</translation></message>
    <message><source>message_state_duplicate</source><translation>Duplicate</translation></message>
    <message><source>message_state_unreadable</source><translation>Unreadable</translation></message>
    <message><source>case_state_new</source><translation>New</translation></message>
    <message><source>case_state_in_progress</source><translation>In progress</translation></message>
    <message><source>case_state_waiting_for_person</source><translation>Waiting for the person</translation></message>
    <message><source>case_state_waiting_for_others</source><translation>Waiting for others</translation></message>
    <message><source>case_state_answered</source><translation>Answered</translation></message>
    <message><source>case_state_closed</source><translation>Closed</translation></message>
    <message><source>closing_fulfilled</source><translation>Fulfilled</translation></message>
    <message><source>closing_partly_fulfilled</source><translation>Partly fulfilled</translation></message>
    <message><source>closing_suspected_fraud</source><translation>Suspected fraud</translation></message>
    <message><source>closing_insuf_verification</source><translation>Identity not proved</translation></message>
    <message><source>closing_no_match</source><translation>No data found</translation></message>
    <message><source>closing_claim_not_covered</source><translation>Not covered by the law</translation></message>
    <message><source>closing_outside_jurisdiction</source><translation>Outside our law</translation></message>
    <message><source>closing_too_many_requests</source><translation>Too many requests</translation></message>
    <message><source>closing_withdrawn</source><translation>Withdrawn by the person</translation></message>
    <message><source>closing_passed_on</source><translation>Passed on to those responsible</translation></message>
    <message><source>closing_other</source><translation>Other</translation></message>
    <message><source>assurance_0</source><translation>Not proved</translation></message>
    <message><source>assurance_0_long</source><translation>Nothing yet proves who is writing</translation></message>
    <message><source>assurance_1</source><translation>Address on file</translation></message>
    <message><source>assurance_1_long</source><translation>The letter came from an address we knew before the request, and our mail server confirmed its domain</translation></message>
    <message><source>assurance_2</source><translation>Code returned</translation></message>
    <message><source>assurance_2_long</source><translation>The person sent back the code that went to an address we knew before the request</translation></message>
    <message><source>assurance_3</source><translation>Confirmed at the account</translation></message>
    <message><source>assurance_3_long</source><translation>The person confirmed the request inside the app or at the account</translation></message>
    <message><source>step_identity</source><translation>Identity</translation></message>
    <message><source>step_scope</source><translation>Request</translation></message>
    <message><source>step_collect</source><translation>Search</translation></message>
    <message><source>step_review</source><translation>Review</translation></message>
    <message><source>step_act</source><translation>Act</translation></message>
    <message><source>step_respond</source><translation>Answer</translation></message>
    <message><source>step_close</source><translation>Close</translation></message>
    <message><source>status_completed</source><translation>Completed</translation></message>
    <message><source>status_in_progress</source><translation>In progress</translation></message>
    <message><source>status_not_started</source><translation>Not started</translation></message>
    <message><source>status_cannot_start_yet</source><translation>later</translation></message>
    <message><source>status_problem</source><translation>Problem</translation></message>
    <message><source>decision_delete</source><translation>Erase</translation></message>
    <message><source>decision_mask</source><translation>Make anonymous</translation></message>
    <message><source>decision_keep</source><translation>Keep</translation></message>
    <message><source>decision_blocked</source><translation>Blocked</translation></message>
    <message><source>erasure_planned</source><translation>Planned</translation></message>
    <message><source>erasure_intended</source><translation>Begun, outcome not recorded</translation></message>
    <message><source>erasure_done</source><translation>Done and proved</translation></message>
    <message><source>erasure_failed</source><translation>Failed</translation></message>
    <message><source>letter_receipt</source><translation>Confirmation of receipt</translation></message>
    <message><source>letter_identity_request</source><translation>Request for proof of identity</translation></message>
    <message><source>letter_access_answer</source><translation>Answer with the data</translation></message>
    <message><source>letter_erasure_confirmation</source><translation>Confirmation of erasure</translation></message>
    <message><source>letter_refusal</source><translation>Refusal</translation></message>
    <message><source>ground_identity_not_proved</source><translation>Identity is not proved</translation></message>
    <message><source>ground_law_requires_storage</source><translation>The law requires us to keep the data</translation></message>
    <message><source>ground_unperformed_obligation</source><translation>A duty is still open</translation></message>
    <message><source>ground_legal_claims</source><translation>Needed for legal claims</translation></message>
    <message><source>ground_rights_of_others</source><translation>Rights of other people</translation></message>
    <message><source>ground_not_covered</source><translation>Not covered by the law</translation></message>
    <message><source>ground_not_controller</source><translation>The data is not ours</translation></message>
    <message><source>ground_excessive</source><translation>Plainly excessive request</translation></message>
    <message><source>identity_method_registered_address</source><translation>By the address on file</translation></message>
    <message><source>identity_method_code</source><translation>By a code</translation></message>
    <message><source>identity_method_account</source><translation>At the account</translation></message>
    <message><source>identity_method_representative</source><translation>By the representative's documents</translation></message>
    <message><source>origin_person</source><translation>The person</translation></message>
    <message><source>origin_device</source><translation>The device</translation></message>
    <message><source>origin_social_networks</source><translation>Social networks</translation></message>
    <message><source>origin_other_people</source><translation>Other people</translation></message>
    <message><source>origin_public</source><translation>Public sources</translation></message>
    <message><source>method_collection</source><translation>Collection</translation></message>
    <message><source>method_storage</source><translation>Storage</translation></message>
    <message><source>method_use</source><translation>Use</translation></message>
    <message><source>method_transfer</source><translation>Transfer</translation></message>
    <message><source>method_automated</source><translation>Automated processing</translation></message>
    <message><source>method_manual</source><translation>Manual processing</translation></message>
    <message><source>channel_phone</source><translation>By phone</translation></message>
    <message><source>channel_sms</source><translation>By SMS</translation></message>
    <message><source>channel_account</source><translation>In the account</translation></message>
    <message><source>channel_post</source><translation>By post</translation></message>
    <message><source>enclosure_archive</source><translation>Archive</translation></message>
    <message><source>enclosure_due_date_sheet</source><translation>How the due date was worked out</translation></message>
    <message><source>enclosure_search_list</source><translation>List of searches</translation></message>
    <message><source>act_release</source><translation>Hand out data</translation></message>
    <message><source>act_erase</source><translation>Erase data</translation></message>
    <message><source>act_change</source><translation>Change data</translation></message>
    <message><source>gate_level_too_low</source><translation>The proof of identity is not enough for this</translation></message>
    <message><source>gate_act_not_in_kind</source><translation>This act does not belong to the request</translation></message>
    <message><source>gate_exception_incomplete</source><translation>The second person's decision needs two different people and a reason</translation></message>
    <message><source>gate_contact_changed</source><translation>The contact was changed less than 72 hours ago; wait, or have it confirmed at the account</translation></message>
    <message><source>gate_no_verified_contact</source><translation>There is no verified address to send the data to</translation></message>
    <message><source>gate_second_person</source><translation>Two people decided this together</translation></message>
    <message><source>gate_level_sufficient</source><translation>The proof of identity is enough</translation></message>
    <message><source>challenge_answered</source><translation>The right code came back</translation></message>
    <message><source>challenge_wrong</source><translation>The code was wrong</translation></message>
    <message><source>challenge_expired</source><translation>The code came too late</translation></message>
    <message><source>challenge_used</source><translation>The code was already used</translation></message>
    <message><source>challenge_too_many_tries</source><translation>Too many wrong codes</translation></message>
    <message><source>challenge_other_sender</source><translation>The reply came from another address</translation></message>
    <message><source>how_same_skeleton</source><translation>It looks the same to the eye</translation></message>
    <message><source>how_near</source><translation>It differs by a letter or two</translation></message>
    <message><source>how_domain_skeleton</source><translation>Its domain looks the same to the eye</translation></message>
    <message><source>split_requests</source><translation>Requests</translation></message>
    <message><source>split_unsure</source><translation>Unsure</translation></message>
    <message><source>split_replies</source><translation>Replies to cases</translation></message>
    <message><source>split_other</source><translation>Other mail</translation></message>
    <message><source>split_later</source><translation>Later</translation></message>
    <message><source>handled_case</source><translation>In a case</translation></message>
    <message><source>handled_not_a_request</source><translation>Not a request</translation></message>
    <message><source>handled_later</source><translation>Put off</translation></message>
    <message><source>note_not_read_yet</source><translation>Not read yet</translation></message>
    <message><source>note_unverified_participant</source><translation>Sent by someone who is not verified in this case</translation></message>
    <message><source>note_found_only_in_quoted_text</source><translation>Found only in quoted text</translation></message>
    <message><source>note_could_not_be_read_fully</source><translation>Could not be read fully</translation></message>
    <message><source>note_ambiguous_sender</source><translation>The sender is not clear</translation></message>
    <message><source>note_bad_date</source><translation>The date cannot be read</translation></message>
    <message><source>note_broken_base64</source><translation>An encoded part is damaged</translation></message>
    <message><source>note_broken_headers</source><translation>The header lines are damaged</translation></message>
    <message><source>note_broken_multipart</source><translation>The parts of the message are damaged</translation></message>
    <message><source>note_broken_uuencode</source><translation>An old-style attachment is damaged</translation></message>
    <message><source>note_guessed_charset</source><translation>The alphabet was guessed</translation></message>
    <message><source>note_header_too_long</source><translation>A header line is too long</translation></message>
    <message><source>note_headers_too_large</source><translation>The header lines are too large</translation></message>
    <message><source>note_html_too_deep</source><translation>The formatted text is nested too deeply</translation></message>
    <message><source>note_html_too_long</source><translation>The formatted text was cut off</translation></message>
    <message><source>note_message_too_large</source><translation>The message is too large and was read in part</translation></message>
    <message><source>note_text_too_long</source><translation>The text is too long and was cut off</translation></message>
    <message><source>note_too_deep</source><translation>The parts are nested too deeply</translation></message>
    <message><source>note_too_many_addresses</source><translation>Too many addresses, not all were read</translation></message>
    <message><source>note_too_many_encoded_words</source><translation>Too many encoded words, not all were read</translation></message>
    <message><source>note_too_many_parameters</source><translation>Too many details in a header line</translation></message>
    <message><source>note_too_many_parts</source><translation>Too many parts, not all were read</translation></message>
    <message><source>note_undecodable_text</source><translation>The text could not be decoded</translation></message>
    <message><source>note_unreadable</source><translation>The message could not be read</translation></message>
    <message><source>identifier_email</source><translation>Email address</translation></message>
    <message><source>identifier_phone</source><translation>Phone number</translation></message>
    <message><source>identifier_handle</source><translation>User name</translation></message>
    <message><source>identifier_user_name</source><translation>User name</translation></message>
    <message><source>identifier_link</source><translation>Link</translation></message>
    <message><source>identifier_device</source><translation>Device number</translation></message>
    <message><source>identifier_case_number</source><translation>Case number</translation></message>
    <message><source>missing_identity_started</source><translation>the check of identity has not begun</translation></message>
    <message><source>missing_gate_open</source><translation>identity is not proved well enough</translation></message>
    <message><source>missing_refusal_decided</source><translation>no decision to refuse</translation></message>
    <message><source>missing_scope_started</source><translation>what is asked has not been looked at</translation></message>
    <message><source>missing_scope_confirmed</source><translation>what is asked is not confirmed</translation></message>
    <message><source>missing_search_started</source><translation>the search has not begun</translation></message>
    <message><source>missing_search_done</source><translation>the search is not done</translation></message>
    <message><source>missing_review_started</source><translation>the review has not begun</translation></message>
    <message><source>missing_review_decided</source><translation>the review is not decided</translation></message>
    <message><source>missing_act_started</source><translation>the act has not begun</translation></message>
    <message><source>missing_act_proved</source><translation>it is not proved that the act was done</translation></message>
    <message><source>missing_copy_owed</source><translation>no copy of the data has to be given first</translation></message>
    <message><source>missing_letter_saved</source><translation>the letter is not saved</translation></message>
    <message><source>missing_letter_sent</source><translation>the letter is not recorded as sent</translation></message>
    <message><source>missing_ended_without_answer</source><translation>it is not recorded that the case ends without an answer</translation></message>
    <message><source>missing_outcomes_set</source><translation>not every line has an outcome</translation></message>
    <message><source>missing_closed</source><translation>the case is not closed</translation></message>
    <message><source>table_accounts</source><translation>Accounts</translation></message>
    <message><source>table_social_tokens</source><translation>Connected social networks</translation></message>
    <message><source>table_posts</source><translation>Posts</translation></message>
    <message><source>table_media</source><translation>Media files</translation></message>
    <message><source>table_usage</source><translation>Use of the app</translation></message>
    <message><source>table_devices</source><translation>Devices</translation></message>
    <message><source>table_account_devices</source><translation>Devices of accounts</translation></message>
    <message><source>table_payments</source><translation>Payments</translation></message>
    <message><source>table_support_notes</source><translation>Notes of support</translation></message>
    <message><source>archive_whole</source><translation>Whole</translation></message>
    <message><source>archive_structure_only</source><translation>Only the outer frame was checked</translation></message>
    <message><source>archive_broken</source><translation>Broken</translation></message>
    <message><source>archive_problem_no_manifest</source><translation>The list of files is missing</translation></message>
    <message><source>archive_problem_manifest_unreadable</source><translation>The list of files cannot be read</translation></message>
    <message><source>archive_problem_unsafe_name</source><translation>A file name is not safe</translation></message>
    <message><source>archive_problem_name_twice</source><translation>A file name stands there twice</translation></message>
    <message><source>archive_problem_missing</source><translation>A listed file is missing</translation></message>
    <message><source>archive_problem_unlisted</source><translation>A file is not in the list</translation></message>
    <message><source>archive_problem_other_bytes</source><translation>A file is not what the list says</translation></message>
    <message><source>deadline_tomorrow</source><translation>Due tomorrow ({due})</translation></message>
    <message><source>deadline_today</source><translation>Due today ({due})</translation></message>
    <message><source>deadline_paused</source><translation>Paused since {since}; answer still due {due}</translation></message>
    <message><source>deadline_answered_on_time</source><translation>Answered {answered}, on time</translation></message>
    <message numerus="yes"><source>deadline_open</source><translation><numerusform>{n} working day left ({due})</numerusform><numerusform>{n} working days left ({due})</numerusform></translation></message>
    <message numerus="yes"><source>deadline_overdue</source><translation><numerusform>{n} working day overdue (was due {due})</numerusform><numerusform>{n} working days overdue (was due {due})</numerusform></translation></message>
    <message numerus="yes"><source>deadline_answered_early</source><translation><numerusform>Answered {answered}, {n} working day early</numerusform><numerusform>Answered {answered}, {n} working days early</numerusform></translation></message>
    <message numerus="yes"><source>deadline_answered_late</source><translation><numerusform>Answered {answered}, {n} working day late</numerusform><numerusform>Answered {answered}, {n} working days late</numerusform></translation></message>
    <message><source>trail_number_missing</source><translation>An entry's number is missing</translation></message>
    <message><source>trail_not_linked</source><translation>The entry is not linked to the one before</translation></message>
    <message><source>trail_changed</source><translation>The entry was changed</translation></message>
    <message><source>trail_head_missing</source><translation>The record of the trail's end is missing</translation></message>
    <message><source>trail_head_changed</source><translation>The record of the trail's end was changed</translation></message>
    <message><source>trail_end_cut</source><translation>The end of the trail was cut off</translation></message>
    <message><source>trail_added</source><translation>Something was added at the end of the trail</translation></message>
    <message><source>note_another_message_bears_the_same_Message-ID</source><translation>Another message bears the same Message-ID</translation></message>
    <message><source>note_names_a_case_of_another_person</source><translation>Names a case of another person</translation></message>
    <message><source>sheet_day</source><translation>Day</translation></message>
    <message><source>sheet_day_without_names</source><translation>Day, without names</translation></message>
    <message><source>sheet_register</source><translation>Register</translation></message>
    <message><source>sheet_case</source><translation>Case</translation></message>
    <message><source>handled_ordinary</source><translation>Ordinary</translation></message>
    <message><source>handled_request</source><translation>A request</translation></message>
    <message><source>handled_taken_back</source><translation>Taken back</translation></message>
    <message><source>condition_unchecked</source><translation>Not checked yet</translation></message>
    <message><source>condition_whole</source><translation>Whole</translation></message>
    <message><source>condition_changed</source><translation>Changed</translation></message>
    <message><source>condition_missing</source><translation>File missing</translation></message>
    <message><source>condition_destroyed</source><translation>Destroyed</translation></message>
    <message><source>outcome_proved</source><translation>carried out and proved</translation></message>
    <message><source>outcome_brought_back</source><translation>brought back</translation></message>
    <message><source>outcome_failed</source><translation>not carried out</translation></message>
    <message><source>note_only_its_beginning_was_taken_in</source><translation>Larger than the desk takes in: only its beginning is here</translation></message>
    <message><source>note_forgotten</source><translation>Content erased</translation></message>
    <message><source>note_date_missing</source><translation>No date: due dates count from when it was received</translation></message>
    <message><source>note_date_to_come</source><translation>Dated in the future: due dates count from when it was received</translation></message>
    <message><source>note_date_too_old</source><translation>Dated before 2000: due dates count from when it was received</translation></message>
    <message><source>note_date_disagrees</source><translation>The sender's date differs: due dates count by our server's</translation></message>
    <message><source>note_reading_too_slow</source><translation>Not fully read, only the headers: it took too long</translation></message>
    <message><source>note_reading_too_large</source><translation>Not fully read, only the headers: it took too much memory</translation></message>
    <message><source>note_reading_broke</source><translation>Not fully read, only the headers: it is too damaged</translation></message>
    <message><source>note_only_the_beginning_of_the_text_was_looked_through</source><translation>Very long text: only its beginning was searched for a request</translation></message>
    <message><source>note_the_same_mail_with_other_line_ends</source><translation>The same mail once more: one case is enough</translation></message>
</context>
</TS>
