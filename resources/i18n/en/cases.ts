<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cases</name>
    <message><source>title</source><translation>Cases</translation></message>
    <message><source>open_tab</source><translation>Open</translation></message>
    <message><source>all_tab</source><translation>All</translation></message>
    <message><source>find</source><translation>Number, name or address   (F3)</translation></message>
    <message><source>find_name</source><translation>Find a case by number, name or address</translation></message>
    <message><source>table</source><translation>Cases, what is due first on top</translation></message>
    <message><source>number</source><translation>No.</translation></message>
    <message><source>due</source><translation>Due</translation></message>
    <message><source>person</source><translation>Person</translation></message>
    <message><source>request</source><translation>Request</translation></message>
    <message><source>state</source><translation>State</translation></message>
    <message><source>received</source><translation>Received</translation></message>
    <message><source>row</source><translation>{number}, {kinds}. {person}. {due}. {state}. Received {received}.</translation></message>
    <message><source>open_case</source><translation>Open the case</translation></message>
    <message><source>none</source><translation>No cases yet. Open one from the inbox.</translation></message>
    <message><source>none_open</source><translation>No open cases. Open one from the inbox.</translation></message>
    <message><source>not_found</source><translation>No case here contains “{words}”.</translation></message>
    <message><source>go_to_inbox</source><translation>Go to inbox</translation></message>
    <message><source>clear_search</source><translation>Show all again</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} case</numerusform><numerusform>{n} cases</numerusform></translation></message>
</context>
</TS>
