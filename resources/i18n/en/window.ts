<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>window</name>
    <message><source>title</source><translation>Privacy Desk</translation></message>
    <message><source>today</source><translation>Today</translation></message>
    <message><source>inbox</source><translation>Inbox</translation></message>
    <message><source>cases</source><translation>Cases</translation></message>
    <message><source>auditlog</source><translation>Audit log</translation></message>
    <message><source>settings</source><translation>Settings</translation></message>
    <message><source>open_cases</source><translation>Open cases</translation></message>
    <message numerus="yes"><source>waiting</source><translation><numerusform>{place}, {n} waiting</numerusform><numerusform>{place}, {n} waiting</numerusform></translation></message>
    <message><source>sample</source><translation>Sample data. Nothing is sent.</translation></message>
    <message><source>dismiss</source><translation>Dismiss</translation></message>
    <message><source>undo</source><translation>Undo</translation></message>
    <message><source>stop</source><translation>Stop</translation></message>
    <message><source>nothing_running</source><translation>Nothing running</translation></message>
    <message numerus="yes"><source>accounted</source><translation><numerusform>✓ {n} message accounted for</numerusform><numerusform>✓ {n} messages accounted for</numerusform></translation></message>
    <message><source>law</source><translation>{law} law pack</translation></message>
    <message><source>menu_file</source><translation>File</translation></message>
    <message><source>menu_edit</source><translation>Edit</translation></message>
    <message><source>menu_go</source><translation>Go</translation></message>
    <message><source>menu_view</source><translation>View</translation></message>
    <message><source>menu_help</source><translation>Help</translation></message>
    <message><source>load_mail</source><translation>Load mail files…</translation></message>
    <message><source>quit</source><translation>Quit</translation></message>
    <message><source>undo_last</source><translation>Undo</translation></message>
    <message><source>primary</source><translation>Do the main action</translation></message>
    <message><source>go_back</source><translation>Back</translation></message>
    <message><source>next_pane</source><translation>Next pane</translation></message>
    <message><source>light</source><translation>Light</translation></message>
    <message><source>dark</source><translation>Dark</translation></message>
    <message><source>help_keys</source><translation>Keys</translation></message>
    <message><source>keys_text</source><translation>F2 main action · Ctrl+Enter do it · F3 search · F6 next pane · F7 and F8 previous and next · F9 right panel · Delete not a request · Ctrl+Z undo · Esc back</translation></message>
    <message><source>starting</source><translation>Preparing the sample data</translation></message>
    <message><source>start_failed</source><translation>Privacy Desk could not open its data</translation></message>
    <message><source>passphrase</source><translation>Passphrase</translation></message>
    <message><source>open</source><translation>Open my data</translation></message>
    <message><source>quit_now</source><translation>Quit</translation></message>
    <message><source>opening</source><translation>Opening</translation></message>
    <message><source>undone</source><translation>Taken back: {what}</translation></message>
    <message><source>redo</source><translation>Do again</translation></message>
    <message><source>nothing_to_undo</source><translation>There is nothing to take back.</translation></message>
    <message><source>mail_never</source><translation>No mail read yet</translation></message>
    <message><source>mail_read</source><translation>✓ Mail read {when}</translation></message>
    <message><source>scheme_light</source><translation>The look is light.</translation></message>
    <message><source>scheme_dark</source><translation>The look is dark.</translation></message>
    <message><source>scheme_system</source><translation>The look follows the system.</translation></message>
    <message><source>letters</source><translation>Letters</translation></message>
    <message><source>archives</source><translation>Archives</translation></message>
    <message><source>datamap</source><translation>Data map</translation></message>
    <message><source>go_to_case</source><translation>Go to {number}</translation></message>
    <message><source>audit_ok</source><translation>✓ Audit log verified {time}</translation></message>
    <message><source>audit_broken</source><translation>✗ The audit log does not match</translation></message>
    <message><source>audit_checking</source><translation>Audit log is being checked</translation></message>
    <message><source>checking_trail</source><translation>Checking the audit log</translation></message>
    <message><source>all_cases</source><translation>All open cases…</translation></message>
    <message><source>enter_passphrase</source><translation>Enter your passphrase</translation></message>
    <message><source>enter_passphrase_why</source><translation>It opens the data of this desk. Data that was locked with the key store of another machine opens only there.</translation></message>
</context>
</TS>
