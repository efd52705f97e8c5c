<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>palette</name>
    <message><source>hint</source><translation>Type a few letters</translation></message>
    <message><source>list</source><translation>What was found</translation></message>
    <message><source>nothing</source><translation>Nothing has this name. Try a part of a word, a case number or a person's name.</translation></message>
    <message><source>case</source><translation>Case</translation></message>
    <message><source>keys_title</source><translation>Help and keys for this screen</translation></message>
    <message><source>keys_here</source><translation>On this screen</translation></message>
    <message><source>keys_everywhere</source><translation>Everywhere</translation></message>
    <message><source>keys_letters</source><translation>The letters J, K and the digits 1 to 4 work in lists only, by their place on the keyboard, whatever the layout. They can be switched off in Settings.</translation></message>
    <message><source>key</source><translation>Key</translation></message>
    <message><source>command</source><translation>What it does</translation></message>
    <message><source>close</source><translation>Close</translation></message>
    <message><source>title</source><translation>Search everywhere: commands, cases, people</translation></message>
</context>
</TS>
