<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>archives</name>
    <message><source>title</source><translation>Archives</translation></message>
    <message><source>table</source><translation>Archives, newest first</translation></message>
    <message><source>detail</source><translation>The chosen archive</translation></message>
    <message><source>destroy_page</source><translation>Destroying an archive</translation></message>
    <message><source>find</source><translation>Case, name or file   (F3)</translation></message>
    <message><source>find_name</source><translation>Find an archive by case, name or file</translation></message>
    <message><source>clear_search</source><translation>Show all again</translation></message>
    <message><source>not_found</source><translation>No archive here contains “{words}”.</translation></message>
    <message><source>none</source><translation>Archives appear when an access or portability answer is built.</translation></message>
    <message><source>open_cases</source><translation>Open cases</translation></message>
    <message><source>row_waiting</source><translation>Archive {n} is being read</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} archive</numerusform><numerusform>{n} archives</numerusform></translation></message>
    <message numerus="yes"><source>items_n</source><translation><numerusform>{n} file inside</numerusform><numerusform>{n} files inside</numerusform></translation></message>
    <message><source>case</source><translation>Case</translation></message>
    <message><source>person</source><translation>Person</translation></message>
    <message><source>made</source><translation>Made</translation></message>
    <message><source>size</source><translation>Size</translation></message>
    <message><source>items</source><translation>Items</translation></message>
    <message><source>passphrase</source><translation>Passphrase</translation></message>
    <message><source>state</source><translation>State</translation></message>
    <message><source>not_told</source><translation>Not told yet</translation></message>
    <message><source>wiped</source><translation>wiped</translation></message>
    <message><source>wiped_why</source><translation>The desk has wiped it: it cannot be shown any more.</translation></message>
    <message><source>told_by</source><translation>Passphrase given:</translation></message>
    <message><source>told</source><translation>Recorded how the passphrase was given</translation></message>
    <message><source>told_taken_back</source><translation>Recorded that the passphrase was not given</translation></message>
    <message><source>checked_at</source><translation>checked {at}</translation></message>
    <message><source>destroyed_at</source><translation>{at}</translation></message>
    <message><source>lies</source><translation>It lies here:</translation></message>
    <message><source>check</source><translation>Check it</translation></message>
    <message><source>checking</source><translation>Checking the archive</translation></message>
    <message><source>make_again</source><translation>Make it again</translation></message>
    <message><source>made_again</source><translation>A new archive with a new passphrase was made. Send it with its new letter.</translation></message>
    <message><source>destroy</source><translation>Destroy…</translation></message>
    <message><source>open_case</source><translation>Open the case</translation></message>
    <message><source>copy_path</source><translation>Copy its path</translation></message>
    <message><source>path_copied</source><translation>Copied: {path}</translation></message>
    <message><source>found_whole</source><translation>The archive is whole.</translation></message>
    <message><source>found_changed</source><translation>The archive is not as it was sealed. Do not send. Make it again.</translation></message>
    <message><source>found_missing</source><translation>The file of the archive is missing. Make it again.</translation></message>
    <message><source>advice_changed_open</source><translation>Do not send. Make it again.</translation></message>
    <message><source>advice_changed_closed</source><translation>Do not send. The case is closed: take it up again first, then make the archive again.</translation></message>
    <message><source>advice_missing_open</source><translation>The file is not where it was sealed. Put it back, or make it again.</translation></message>
    <message><source>advice_missing_closed</source><translation>The file is not where it was sealed. If it was deleted on purpose, destroy the archive here as well, so that it is on record.</translation></message>
    <message><source>destroy_question</source><translation>Destroy the archive of case {number}, {person}?</translation></message>
    <message><source>destroy_why</source><translation>This cannot be undone. The passphrase is wiped as well.</translation></message>
    <message numerus="yes"><source>destroy_files</source><translation><numerusform>{n} file is deleted</numerusform><numerusform>{n} files are deleted</numerusform></translation></message>
    <message><source>destroy_stays</source><translation>The letter, the record of the case and this line stay. Copies that you saved elsewhere or sent are not touched.</translation></message>
    <message><source>destroy_unsent</source><translation>The answer in case {number} is not recorded as sent. Without this archive it has to be made again.</translation></message>
    <message><source>type_number</source><translation>Type {number} to destroy it</translation></message>
    <message><source>destroy_now</source><translation>Destroy the archive</translation></message>
    <message><source>destroying</source><translation>Destroying the archive</translation></message>
    <message><source>do_not</source><translation>Do not destroy</translation></message>
    <message><source>was_destroyed</source><translation>The archive was destroyed</translation></message>
</context>
</TS>
