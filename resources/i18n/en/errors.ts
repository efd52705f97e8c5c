<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>value_reasons_level_too_low</source><translation>the proof is not enough</translation></message>
    <message><source>value_reasons_act_not_in_kind</source><translation>this act does not belong to the request</translation></message>
    <message><source>value_reasons_exception_incomplete</source><translation>the second person's decision is not complete</translation></message>
    <message><source>value_reasons_contact_changed</source><translation>the address was changed less than 72 hours ago</translation></message>
    <message><source>value_reasons_no_verified_contact</source><translation>there is no verified address to answer to</translation></message>
    <message><source>value_reason_number_missing</source><translation>an entry's number is missing</translation></message>
    <message><source>value_reason_not_linked</source><translation>the entry is not linked to the one before</translation></message>
    <message><source>value_reason_changed</source><translation>the entry was changed</translation></message>
    <message><source>value_reason_head_missing</source><translation>the record of the trail's end is missing</translation></message>
    <message><source>value_reason_head_changed</source><translation>the record of the trail's end was changed</translation></message>
    <message><source>value_reason_end_cut</source><translation>the end of the trail was cut off</translation></message>
    <message><source>value_reason_added</source><translation>something was added at the end of the trail</translation></message>
</context>
</TS>
