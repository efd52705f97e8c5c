<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message numerus="yes"><source>title</source><translation><numerusform>{n} attachment</numerusform><numerusform>{n} attachments</numerusform></translation></message>
    <message numerus="yes"><source>title_risky</source><translation><numerusform>{n} attachment, could do harm: {risky}</numerusform><numerusform>{n} attachments, could do harm: {risky}</numerusform></translation></message>
    <message><source>list</source><translation>Attachments</translation></message>
    <message><source>show</source><translation>Show</translation></message>
    <message><source>show_name</source><translation>Show the attachments</translation></message>
    <message><source>hide</source><translation>Hide</translation></message>
    <message><source>hide_name</source><translation>Hide the attachments</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Show {n} more</numerusform><numerusform>Show {n} more</numerusform></translation></message>
    <message><source>no_name</source><translation>(no name)</translation></message>
    <message><source>facts</source><translation>{kind}, {size}</translation></message>
    <message><source>says</source><translation>Calls itself: {kind}</translation></message>
    <message><source>save</source><translation>Save a copy…</translation></message>
    <message><source>save_name</source><translation>Save a copy of attachment {n}, {name}</translation></message>
    <message><source>hash</source><translation>Checksum</translation></message>
    <message><source>hash_name</source><translation>Show the checksum of attachment {n}, {name}</translation></message>
    <message><source>hash_words</source><translation>SHA-256: {sha256}</translation></message>
    <message><source>save_to</source><translation>Folder for the copy</translation></message>
    <message><source>saving</source><translation>Saving a copy of an attachment</translation></message>
    <message><source>saved</source><translation>The copy was saved as {file}. Nothing was opened.</translation></message>
    <message><source>saved_apart</source><translation>The copy was saved as {file}, which no program opens: the attachment could do harm. Let whoever looks after your computers look at it.</translation></message>
    <message><source>risk_executable</source><translation>Program: could do harm</translation></message>
    <message><source>risk_script</source><translation>Holds commands: could do harm</translation></message>
    <message><source>risk_shortcut</source><translation>Shortcut: could start something else</translation></message>
    <message><source>risk_macro</source><translation>May hold macros: could do harm</translation></message>
    <message><source>risk_web_page</source><translation>Web page: could mislead</translation></message>
    <message><source>risk_archive</source><translation>Archive: its contents are unknown</translation></message>
    <message><source>kind_pdf</source><translation>PDF document</translation></message>
    <message><source>kind_picture</source><translation>picture</translation></message>
    <message><source>kind_document</source><translation>text document</translation></message>
    <message><source>kind_sheet</source><translation>spreadsheet</translation></message>
    <message><source>kind_slides</source><translation>presentation</translation></message>
    <message><source>kind_old_office</source><translation>office document of an older kind</translation></message>
    <message><source>kind_text</source><translation>text</translation></message>
    <message><source>kind_table</source><translation>table as text</translation></message>
    <message><source>kind_web_page</source><translation>web page</translation></message>
    <message><source>kind_archive</source><translation>archive</translation></message>
    <message><source>kind_program</source><translation>program</translation></message>
    <message><source>kind_script</source><translation>file with commands</translation></message>
    <message><source>kind_shortcut</source><translation>shortcut</translation></message>
    <message><source>kind_disk_image</source><translation>disk image</translation></message>
    <message><source>kind_database</source><translation>database</translation></message>
    <message><source>kind_sound</source><translation>sound</translation></message>
    <message><source>kind_video</source><translation>video</translation></message>
    <message><source>kind_message</source><translation>message</translation></message>
    <message><source>kind_calendar</source><translation>calendar entry</translation></message>
    <message><source>kind_contact</source><translation>contact card</translation></message>
    <message><source>kind_signature</source><translation>signature</translation></message>
    <message><source>kind_report</source><translation>delivery report</translation></message>
    <message><source>kind_unknown</source><translation>unknown kind</translation></message>
</context>
</TS>
