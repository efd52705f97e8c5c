<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>parts</name>
    <message><source>stop</source><translation>Тоқтату</translation></message>
    <message><source>copy_details</source><translation>Толық мәліметті көшіру</translation></message>
</context>
</TS>
