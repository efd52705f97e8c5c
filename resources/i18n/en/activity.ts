<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>activity</name>
    <message><source>title</source><translation>Activity</translation></message>
    <message><source>hide</source><translation>Hide</translation></message>
    <message><source>nothing</source><translation>Nothing is running and there is no result to read.</translation></message>
    <message><source>none_running</source><translation>Nothing running</translation></message>
    <message numerus="yes"><source>results</source><translation><numerusform>{n} result to read</numerusform><numerusform>{n} results to read</numerusform></translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>and {n} more</numerusform><numerusform>and {n} more</numerusform></translation></message>
    <message><source>of</source><translation>{done} of {total}</translation></message>
    <message numerus="yes"><source>seconds_left</source><translation><numerusform>about {n} second left</numerusform><numerusform>about {n} seconds left</numerusform></translation></message>
    <message numerus="yes"><source>minutes_left</source><translation><numerusform>about {n} minute left</numerusform><numerusform>about {n} minutes left</numerusform></translation></message>
    <message><source>stop</source><translation>Stop</translation></message>
    <message><source>stopping</source><translation>stopping</translation></message>
    <message><source>stopped</source><translation>Stopped. What was done before stays.</translation></message>
    <message><source>done</source><translation>Done</translation></message>
    <message><source>dismiss</source><translation>Dismiss</translation></message>
    <message><source>act_on</source><translation>{act}: {work}</translation></message>
    <message><source>dismiss_all</source><translation>Dismiss all</translation></message>
    <message><source>today_at</source><translation>today {time}</translation></message>
    <message><source>yesterday_at</source><translation>yesterday {time}</translation></message>
</context>
</TS>
