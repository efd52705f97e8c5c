<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>today</name>
    <message><source>title</source><translation>Today, {day}</translation></message>
    <message><source>act_now</source><translation>Act now · {n}</translation></message>
    <message><source>this_week</source><translation>This week · {n}</translation></message>
    <message><source>later</source><translation>Later · {n}</translation></message>
    <message><source>next</source><translation>Next: {step}</translation></message>
    <message><source>nothing_left</source><translation>All steps are done</translation></message>
    <message><source>open_first</source><translation>Open {number}</translation></message>
    <message><source>open_case</source><translation>Open {number}, {kinds}, {person}, {due}</translation></message>
    <message><source>go_to_inbox</source><translation>Go to inbox</translation></message>
    <message><source>open_inbox</source><translation>Open the inbox</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>{n} more open case stands in Cases.</numerusform><numerusform>{n} more open cases stand in Cases.</numerusform></translation></message>
    <message numerus="yes"><source>nothing_due</source><translation><numerusform>Nothing is due. {n} message waits in the inbox.</numerusform><numerusform>Nothing is due. {n} messages wait in the inbox.</numerusform></translation></message>
    <message><source>replies_title</source><translation>Replies · {n}</translation></message>
    <message numerus="yes"><source>replies_words</source><translation><numerusform>{n} reply to a case waits in the inbox.</numerusform><numerusform>{n} replies to cases wait in the inbox.</numerusform></translation></message>
    <message><source>replies_none</source><translation>No replies wait.</translation></message>
    <message><source>replies_link</source><translation>Open the inbox, {n} replies</translation></message>
    <message><source>requests_title</source><translation>Requests · {n}</translation></message>
    <message numerus="yes"><source>requests_words</source><translation><numerusform>{n} request waits to be opened as a case.</numerusform><numerusform>{n} requests wait to be opened as cases.</numerusform></translation></message>
    <message><source>requests_none</source><translation>No requests wait.</translation></message>
    <message><source>requests_link</source><translation>Open the inbox, {n} requests</translation></message>
</context>
</TS>
