<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>details</name>
    <message><source>kind</source><translation>Request</translation></message>
    <message><source>kinds</source><translation>Requests</translation></message>
    <message><source>law</source><translation>Law</translation></message>
    <message><source>due</source><translation>Due</translation></message>
    <message><source>act_by</source><translation>Act by</translation></message>
    <message><source>letter</source><translation>Letter</translation></message>
    <message><source>ground</source><translation>Ground</translation></message>
    <message><source>outcome</source><translation>Outcome</translation></message>
    <message><source>answer</source><translation>Code</translation></message>
    <message><source>sha256</source><translation>Checksum</translation></message>
    <message><source>digest</source><translation>Plan</translation></message>
    <message><source>message</source><translation>Message</translation></message>
    <message><source>messages</source><translation>Messages</translation></message>
    <message><source>seen</source><translation>Seen</translation></message>
    <message><source>new</source><translation>New</translation></message>
    <message><source>states</source><translation>Of them</translation></message>
    <message><source>known_sender</source><translation>Known sender</translation></message>
    <message><source>asked</source><translation>Addresses asked</translation></message>
    <message><source>how</source><translation>How</translation></message>
    <message><source>level</source><translation>Level</translation></message>
    <message><source>rows</source><translation>Records</translation></message>
    <message><source>tables</source><translation>Tables</translation></message>
    <message><source>delete</source><translation>Erase</translation></message>
    <message><source>mask</source><translation>Anonymise</translation></message>
    <message><source>keep</source><translation>Keep</translation></message>
    <message><source>blocked</source><translation>Shared, stays</translation></message>
    <message><source>pages</source><translation>Pages</translation></message>
    <message><source>files</source><translation>Files</translation></message>
    <message><source>names</source><translation>What</translation></message>
    <message><source>count</source><translation>Count</translation></message>
    <message><source>recipients</source><translation>Recipients</translation></message>
    <message><source>yes</source><translation>yes</translation></message>
    <message><source>no</source><translation>no</translation></message>
    <message><source>sheet</source><translation>Sheet</translation></message>
    <message><source>failed</source><translation>Failed</translation></message>
    <message><source>channel</source><translation>Way</translation></message>
    <message><source>condition</source><translation>Result</translation></message>
    <message><source>size</source><translation>Bytes</translation></message>
    <message><source>before</source><translation>Before</translation></message>
    <message><source>left</source><translation>Left</translation></message>
    <message><source>mailbox</source><translation>Mailbox</translation></message>
    <message><source>company</source><translation>Company</translation></message>
    <message><source>on_server</source><translation>On the server</translation></message>
    <message><source>closed_again</source><translation>Closed again</translation></message>
    <message><source>by_reply</source><translation>Reopened by a reply</translation></message>
    <message><source>tries</source><translation>Tries</translation></message>
    <message><source>reply</source><translation>Server's reply</translation></message>
    <message><source>sent</source><translation>Sent</translation></message>
    <message><source>found</source><translation>Found</translation></message>
    <message><source>anew</source><translation>Numbered anew</translation></message>
    <message><source>flags</source><translation>Reasons for care</translation></message>
    <message><source>opened_from</source><translation>Opened from</translation></message>
</context>
</TS>
