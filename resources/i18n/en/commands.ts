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
    <message><source>window_search_everywhere</source><translation>Search everywhere</translation></message>
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
    <message><source>window_palette</source><translation>Find a command, case or person</translation></message>
    <message><source>menu_file</source><translation>File</translation></message>
    <message><source>menu_edit</source><translation>Edit</translation></message>
    <message><source>menu_case</source><translation>Case</translation></message>
    <message><source>menu_letter</source><translation>Letter</translation></message>
    <message><source>menu_view</source><translation>View</translation></message>
    <message><source>menu_go</source><translation>Go</translation></message>
    <message><source>menu_help</source><translation>Help</translation></message>
</context>
</TS>
