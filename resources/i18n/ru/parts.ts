<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>parts</name>
    <message><source>stop</source><translation>Остановить</translation></message>
    <message><source>copy_details</source><translation>Скопировать подробности</translation></message>
</context>
</TS>
