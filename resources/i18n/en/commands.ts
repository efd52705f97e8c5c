<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>commands</name>
    <message><source>window_load_mail</source><translation>Load mail files…</translation></message>
    <message><source>window_lock</source><translation>Lock the desk</translation></message>
    <message><source>window_quit</source><translation>Quit</translation></message>
    <message><source>window_undo</source><translation>Undo</translation></message>
    <message><source>window_redo</source><translation>Do again</translation></message>
    <message><source>window_act</source><translation>Do the main action</translation></message>
    <message><source>window_next</source><translation>Go to the main action</translation></message>
    <message><source>window_search_here</source><translation>Search here</translation></message>
    <message><source>window_light</source><translation>Light look</translation></message>
    <message><source>window_dark</source><translation>Dark look</translation></message>
    <message><source>window_system_look</source><translation>Look of the system</translation></message>
    <message><source>window_activity</source><translation>Activity</translation></message>
    <message><source>window_side</source><translation>Right panel</translation></message>
    <message><source>window_next_pane</source><translation>Next pane</translation></message>
    <message><source>window_previous_pane</source><translation>Previous pane</translation></message>
    <message><source>window_restore_layout</source><translation>Restore layout</translation></message>
    <message><source>window_today</source><translation>Today</translation></message>
    <message><source>window_inbox</source><translation>Inbox</translation></message>
    <message><source>window_cases</source><translation>Cases</translation></message>
    <message><source>window_letters</source><translation>Letters</translation></message>
    <message><source>window_archives</source><translation>Archives</translation></message>
    <message><source>window_datamap</source><translation>Data map</translation></message>
    <message><source>window_auditlog</source><translation>Audit log</translation></message>
    <message><source>window_settings</source><translation>Settings</translation></message>
    <message><source>window_back</source><translation>Back</translation></message>
    <message><source>window_previous_item</source><translation>Previous item</translation></message>
    <message><source>window_next_item</source><translation>Next item</translation></message>
    <message><source>window_help</source><translation>Keys of this screen</translation></message>
    <message><source>menu_file</source><translation>File</translation></message>
    <message><source>menu_edit</source><translation>Edit</translation></message>
    <message><source>menu_case</source><translation>Case</translation></message>
    <message><source>menu_letter</source><translation>Letter</translation></message>
    <message><source>menu_view</source><translation>View</translation></message>
    <message><source>menu_go</source><translation>Go</translation></message>
    <message><source>menu_help</source><translation>Help</translation></message>
    <message><source>today_print_sheet</source><translation>Print day sheet</translation></message>
    <message><source>today_print_without_names</source><translation>Print day sheet without names</translation></message>
    <message><source>today_list</source><translation>Today as a list</translation></message>
    <message><source>today_week</source><translation>Today as a week</translation></message>
    <message><source>today_month</source><translation>Today as a month</translation></message>
    <message><source>today_next_tab</source><translation>Next view of today</translation></message>
    <message><source>today_previous_tab</source><translation>Previous view of today</translation></message>
    <message><source>workspace_next_step</source><translation>Next step</translation></message>
    <message><source>workspace_previous_step</source><translation>Previous step</translation></message>
    <message><source>workspace_next_tab</source><translation>Next tab of the details</translation></message>
    <message><source>workspace_previous_tab</source><translation>Previous tab of the details</translation></message>
    <message><source>workspace_copy_number</source><translation>Copy the number of the case</translation></message>
    <message><source>workspace_write_letter</source><translation>Write a letter</translation></message>
    <message><source>workspace_add_note</source><translation>Add a note</translation></message>
    <message><source>settings_key_sheet</source><translation>Save the sheet of keys</translation></message>
    <message><source>datamap_check</source><translation>Check the databases</translation></message>
    <message><source>datamap_stop</source><translation>Stop the check of the databases</translation></message>
    <message><source>datamap_try</source><translation>Test the data map with a known address</translation></message>
    <message><source>datamap_set_address</source><translation>Set where a database lies</translation></message>
    <message><source>datamap_next_tab</source><translation>Next tab of the data map</translation></message>
    <message><source>datamap_previous_tab</source><translation>Previous tab of the data map</translation></message>
    <message><source>letters_open_case</source><translation>Open the case of the letter</translation></message>
    <message><source>letters_say_sent</source><translation>I have sent the letter</translation></message>
    <message><source>letters_take_back</source><translation>The letter was not sent</translation></message>
    <message><source>letters_make_again</source><translation>Make the letter again</translation></message>
    <message><source>letters_save</source><translation>Save the letter</translation></message>
    <message><source>letters_save_copy</source><translation>Save a copy of the letter…</translation></message>
    <message><source>letters_copy_path</source><translation>Copy the path of the letter's folder</translation></message>
    <message><source>letters_next_page</source><translation>Next page of the letter</translation></message>
    <message><source>letters_previous_page</source><translation>Previous page of the letter</translation></message>
    <message><source>letters_larger</source><translation>Larger pages</translation></message>
    <message><source>letters_smaller</source><translation>Smaller pages</translation></message>
    <message><source>letters_next_tab</source><translation>Next tab of letters</translation></message>
    <message><source>letters_previous_tab</source><translation>Previous tab of letters</translation></message>
    <message><source>archives_open_case</source><translation>Open the case of the archive</translation></message>
    <message><source>archives_check</source><translation>Check the archive</translation></message>
    <message><source>archives_make_again</source><translation>Make the archive again</translation></message>
    <message><source>archives_destroy</source><translation>Destroy the archive…</translation></message>
    <message><source>archives_tell</source><translation>Say how the passphrase was given</translation></message>
    <message><source>archives_copy_path</source><translation>Copy the path of the archive</translation></message>
    <message><source>inbox_open</source><translation>Do the suggested act</translation></message>
    <message><source>inbox_other</source><translation>Open another kind of case…</translation></message>
    <message><source>inbox_not_a_request</source><translation>Not a request</translation></message>
    <message><source>inbox_link</source><translation>Link to a case…</translation></message>
    <message><source>inbox_later</source><translation>Later…</translation></message>
    <message><source>inbox_take_back</source><translation>Take the decision back</translation></message>
    <message><source>inbox_decided</source><translation>Decided today</translation></message>
    <message><source>inbox_check_five</source><translation>Check five ordinary messages</translation></message>
    <message><source>inbox_load_folder</source><translation>Load a folder of mail…</translation></message>
    <message><source>auditlog_check</source><translation>Check the audit log</translation></message>
    <message><source>auditlog_export</source><translation>Export a proof of the audit log</translation></message>
    <message><source>auditlog_copy_evidence</source><translation>Save a copy of the data as evidence</translation></message>
    <message><source>auditlog_open_case</source><translation>Open the case of the entry</translation></message>
    <message><source>auditlog_clear_filters</source><translation>Show all entries</translation></message>
    <message><source>cases_next_view</source><translation>Next view</translation></message>
    <message><source>cases_previous_view</source><translation>Previous view</translation></message>
    <message><source>cases_save_view</source><translation>Save this view</translation></message>
    <message><source>cases_remove_view</source><translation>Remove this view</translation></message>
    <message><source>cases_show_all</source><translation>Clear filters</translation></message>
    <message><source>cases_print</source><translation>Print the register</translation></message>
    <message><source>window_missions</source><translation>Guided missions</translation></message>
    <message><source>workspace_print</source><translation>Print the case</translation></message>
    <message><source>window_palette</source><translation>Search everywhere</translation></message>
    <message><source>inbox_formatted</source><translation>Text or formatted</translation></message>
    <message><source>inbox_attachments</source><translation>Go to the attachments</translation></message>
    <message><source>window_check_mail</source><translation>Check mail now</translation></message>
    <message><source>inbox_check_mail</source><translation>Check mail</translation></message>
    <message><source>mailboxes_check_mail</source><translation>Check all mailboxes</translation></message>
    <message><source>mailboxes_add</source><translation>Add a mailbox</translation></message>
    <message><source>window_mailboxes</source><translation>Mailboxes</translation></message>
    <message><source>inbox_separate</source><translation>Not part of this case</translation></message>
    <message><source>letters_send</source><translation>Send the letter</translation></message>
    <message><source>letters_stop</source><translation>Stop sending the letter</translation></message>
    <message><source>letters_hurry</source><translation>Send the letter now</translation></message>
    <message><source>letters_look_in_sent</source><translation>Look for the letter in the Sent folder</translation></message>
    <message><source>letters_settle_sent</source><translation>Record that the letter left</translation></message>
    <message><source>letters_settle_not_sent</source><translation>Send the letter that did not leave</translation></message>
    <message><source>letters_put_back</source><translation>Put the letter back to be sent</translation></message>
    <message><source>letters_save_mail</source><translation>Save the mail as a file</translation></message>
    <message><source>inbox_details</source><translation>Open or fold the details of the message</translation></message>
    <message><source>inbox_suggestion</source><translation>Open or fold what would be opened</translation></message>
    <message><source>inbox_related</source><translation>Go to the related message or case</translation></message>
    <message><source>letters_details</source><translation>Open or fold the details of the letter</translation></message>
</context>
</TS>
