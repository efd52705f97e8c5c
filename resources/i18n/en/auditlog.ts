<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>auditlog</name>
    <message><source>title</source><translation>Audit log</translation></message>
    <message><source>why</source><translation>Every act is written here and can never be changed or removed unseen.</translation></message>
    <message><source>checking</source><translation>Checking the audit log…</translation></message>
    <message><source>check</source><translation>Check again</translation></message>
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
    <message><source>reason_changed</source><translation>What it may mean: entry {first} was changed after it was written, or the disk damaged it.</translation></message>
    <message><source>reason_number_missing</source><translation>What it may mean: entry {first} was removed.</translation></message>
    <message><source>reason_not_linked</source><translation>What it may mean: entry {first} was put in or moved.</translation></message>
    <message><source>reason_head_missing</source><translation>What it may mean: the record of the log's end was removed.</translation></message>
    <message><source>reason_head_changed</source><translation>What it may mean: the record of the log's end was changed.</translation></message>
    <message><source>reason_end_cut</source><translation>What it may mean: the newest entries were cut off, from entry {first} on.</translation></message>
    <message><source>reason_added</source><translation>What it may mean: entry {first} was added past the desk.</translation></message>
    <message><source>export</source><translation>Export proof</translation></message>
    <message><source>exporting</source><translation>Exporting the audit log…</translation></message>
    <message><source>copying</source><translation>Copying the data as evidence…</translation></message>
    <message numerus="yes"><source>whole</source><translation><numerusform>✓ {count} entry, unbroken since {since}, checked {time}</numerusform><numerusform>✓ {count} entries, unbroken since {since}, checked {time}</numerusform></translation></message>
    <message><source>does_not_match</source><translation>✗ Entry {first} does not match</translation></message>
    <message><source>not_checked</source><translation>✗ The log could not be checked</translation></message>
    <message><source>save_evidence</source><translation>Save evidence copy</translation></message>
    <message numerus="yes"><source>exported</source><translation><numerusform>{count} entry was exported: {path}. How to check it stands in the text file beside it.</numerusform><numerusform>{count} entries were exported: {path}. How to check them stands in the text file beside it.</numerusform></translation></message>
    <message><source>copied</source><translation>The data were copied as they are: {path} (SHA-256 begins with {sha256}).</translation></message>
    <message><source>copied_unrecorded</source><translation>The data were copied as they are: {path} (SHA-256 begins with {sha256}). The log took no entry of it: write down the time yourself.</translation></message>
    <message><source>find</source><translation>Case number   (F3)</translation></message>
    <message><source>act</source><translation>What was done</translation></message>
    <message><source>any_act</source><translation>Any act</translation></message>
    <message><source>actor</source><translation>Who did it</translation></message>
    <message><source>any_actor</source><translation>Anybody</translation></message>
    <message><source>period</source><translation>When</translation></message>
    <message><source>period_any</source><translation>Any time</translation></message>
    <message><source>period_today</source><translation>Today</translation></message>
    <message><source>period_week</source><translation>Last 7 days</translation></message>
    <message><source>period_month</source><translation>Last 30 days</translation></message>
    <message><source>period_chosen</source><translation>From … to …</translation></message>
    <message><source>since</source><translation>From this day on, it included</translation></message>
    <message><source>until</source><translation>To this day, it included</translation></message>
    <message><source>clear</source><translation>Show everything</translation></message>
    <message><source>nothing_fits</source><translation>No entry fits this choice.</translation></message>
    <message><source>no_case</source><translation>No entry of a case “{case}” fits. A number looks like 2026-0001.</translation></message>
    <message numerus="yes"><source>shown</source><translation><numerusform>{count} entry, newest first</numerusform><numerusform>{count} entries, newest first</numerusform></translation></message>
    <message><source>waiting</source><translation>Row {row} is being read</translation></message>
    <message><source>open_case</source><translation>Open case {case}</translation></message>
    <message><source>entry_facts</source><translation>Entry {number} · {time} · {who} · MAC {mac}…</translation></message>
    <message><source>explanation</source><translation>Privacy Desk: proof of the audit log
Made {time}. Entries: {entries}. Last entry: {number}, MAC {mac}.

The file {file} has one entry per line (JSON, UTF-8), and the end of the log as its last line.
SHA-256 of the file: {sha256}

How to check it
1. Without the desk: the numbers count up from 1 without a gap, and "previous" of every line is "mac" of the line before (64 zeros in the first).
2. Against what left the desk earlier: an entry's number and MAC, noted in an older letter or an older proof, stand here unchanged.
3. With the desk: each MAC is HMAC-SHA256 under a key that only the desk's store has. On the computer of the desk type:  main.py audit verify
   It recomputes every entry of the store; the number of entries must be {entries} or more.

The entries carry codes, counts, checksums, case numbers and operators' names, and no data of the people who made requests.
</translation></message>
    <message numerus="yes"><source>corrected</source><translation><numerusform>{n} of the inbox's sums had drifted and was made right by counting.</numerusform><numerusform>{n} of the inbox's sums had drifted and were made right by counting.</numerusform></translation></message>
</context>
</TS>
