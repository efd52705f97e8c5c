<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>parts</name>
    <message><source>stop</source><translation>Stop</translation></message>
    <message><source>copy_details</source><translation>Copy details</translation></message>
</context>
</TS>
