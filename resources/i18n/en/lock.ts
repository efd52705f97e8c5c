<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lock</name>
    <message><source>title</source><translation>Privacy Desk is locked</translation></message>
    <message><source>why_store</source><translation>Type the passphrase that opens the data.</translation></message>
    <message><source>why_own</source><translation>Type the passphrase you chose for unlocking.</translation></message>
    <message><source>why_nothing</source><translation>No passphrase is set, so this only hides the window from passing eyes. Whoever presses Enter opens it.</translation></message>
    <message><source>passphrase</source><translation>Passphrase</translation></message>
    <message><source>unlock</source><translation>Unlock</translation></message>
    <message><source>show</source><translation>Show what is typed</translation></message>
    <message><source>hide</source><translation>Hide what is typed</translation></message>
    <message><source>open</source><translation>Open the desk</translation></message>
    <message><source>set_passphrase</source><translation>Open and set a passphrase</translation></message>
    <message><source>goes_on</source><translation>Work that was under way goes on: nothing is lost.</translation></message>
    <message><source>nothing_typed</source><translation>Nothing was typed yet.</translation></message>
    <message><source>wrong</source><translation>This is not the passphrase. The desk stays locked.</translation></message>
    <message numerus="yes"><source>wait</source><translation><numerusform>The next try is possible in {n} second.</numerusform><numerusform>The next try is possible in {n} seconds.</numerusform></translation></message>
</context>
</TS>
