<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>help</name>
    <message><source>today</source><translation>What has to be done before you go home: cases by due date, replies, and what is not set up yet. Enter opens a case at its next step.</translation></message>
    <message><source>inbox</source><translation>Mail sorted by what it is. Look at the marked words, then open a case, say that it is no request, put it off, or link it to a case. Everything can be undone.</translation></message>
    <message><source>cases</source><translation>The register of all cases. Find a case by number, name, address or words, or choose a view.</translation></message>
    <message><source>workspace</source><translation>One case, step by step. The steps stand left, the question in the middle, messages and facts right. The main action below always says what it does.</translation></message>
    <message><source>letters</source><translation>Letters of all cases: what has to be sent, what was sent, and the templates.</translation></message>
    <message><source>archives</source><translation>The sealed archives: check one, make it again, or destroy it.</translation></message>
    <message><source>datamap</source><translation>Where people's data lies, who gets it, and how long it is kept.</translation></message>
    <message><source>auditlog</source><translation>The record of everything that was done. It shows when someone has tampered with it.</translation></message>
    <message><source>settings</source><translation>How the desk looks and works. Every change is kept at once and can be undone.</translation></message>
    <message><source>mailboxes</source><translation>The mailboxes that are read and sent by. Mail is only read, never changed. A mailbox opens with a password, an app password, or in the browser: there you allow it once at your provider, and the permission renews itself until somebody takes it back. Then a red band asks you to sign in anew. When you remove the mailbox or sign in another way, the permission is taken back at your provider as well, where it can be: Google can; at Microsoft you take it back yourself.</translation></message>
</context>
</TS>
