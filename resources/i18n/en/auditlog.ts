<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>auditlog</name>
    <message><source>title</source><translation>Audit log</translation></message>
    <message><source>why</source><translation>Every act is written here and can never be changed or removed unseen.</translation></message>
    <message><source>checking</source><translation>Checking the audit log…</translation></message>
    <message><source>check</source><translation>Check again</translation></message>
    <message><source>find</source><translation>Case number   (F3)</translation></message>
    <message><source>find_name</source><translation>Show only the entries of one case, by its number</translation></message>
    <message><source>table</source><translation>Entries of the audit log, newest first</translation></message>
    <message><source>number</source><translation>No.</translation></message>
    <message><source>time</source><translation>Time</translation></message>
    <message><source>who</source><translation>Who</translation></message>
    <message><source>what</source><translation>What was done</translation></message>
    <message><source>case</source><translation>Case</translation></message>
    <message><source>details</source><translation>Details</translation></message>
    <message><source>row</source><translation>Entry {number}. {time}. {who}: {what}.</translation></message>
    <message><source>row_of_case</source><translation>Entry {number}. {time}. {who}: {what}. Case {case}.</translation></message>
    <message><source>older</source><translation>Show older entries</translation></message>
    <message><source>none</source><translation>Nothing is written yet.</translation></message>
    <message><source>no_case</source><translation>No entry for the case “{case}”. Write the whole number, as in 2026-0001.</translation></message>
    <message numerus="yes"><source>whole</source><translation><numerusform>✓ {n} entry, unbroken, checked {time}</numerusform><numerusform>✓ {n} entries, unbroken, checked {time}</numerusform></translation></message>
    <message numerus="yes"><source>broken</source><translation><numerusform>The log does not match from entry {first} on. {n} entry before it is whole.</numerusform><numerusform>The log does not match from entry {first} on. {n} entries before it are whole.</numerusform></translation></message>
    <message><source>reason_changed</source><translation>What it may mean: entry {first} was changed after it was written, or the disk damaged it.</translation></message>
    <message><source>reason_number_missing</source><translation>What it may mean: entry {first} was removed.</translation></message>
    <message><source>reason_not_linked</source><translation>What it may mean: entry {first} was put in or moved.</translation></message>
    <message><source>reason_head_missing</source><translation>What it may mean: the record of the log's end was removed.</translation></message>
    <message><source>reason_head_changed</source><translation>What it may mean: the record of the log's end was changed.</translation></message>
    <message><source>reason_end_cut</source><translation>What it may mean: the newest entries were cut off, from entry {first} on.</translation></message>
    <message><source>reason_added</source><translation>What it may mean: entry {first} was added past the desk.</translation></message>
    <message><source>what_to_do</source><translation>What to do: keep a copy of the data folder as evidence, restore a backup, and tell whoever is responsible. The desk stays readable.</translation></message>
</context>
</TS>
