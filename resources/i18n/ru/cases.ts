<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>cases</name>
    <message><source>title</source><translation>Обращения</translation></message>
    <message><source>open_tab</source><translation>Открытые</translation></message>
    <message><source>all_tab</source><translation>Все</translation></message>
    <message><source>find</source><translation>Номер, имя или адрес   (F3)</translation></message>
    <message><source>find_name</source><translation>Найти обращение по номеру, имени или адресу</translation></message>
    <message><source>table</source><translation>Обращения, самые срочные сверху</translation></message>
    <message><source>number</source><translation>№</translation></message>
    <message><source>due</source><translation>Срок</translation></message>
    <message><source>person</source><translation>Человек</translation></message>
    <message><source>request</source><translation>Просьба</translation></message>
    <message><source>state</source><translation>Состояние</translation></message>
    <message><source>received</source><translation>Получено</translation></message>
    <message><source>row</source><translation>{number}, {kinds}. {person}. {due}. {state}. Получено {received}.</translation></message>
    <message><source>open_case</source><translation>Открыть обращение</translation></message>
    <message><source>none</source><translation>Обращений пока нет. Откройте первое из входящих.</translation></message>
    <message><source>none_open</source><translation>Открытых обращений нет. Откройте новое из входящих.</translation></message>
    <message><source>not_found</source><translation>Здесь нет обращения, содержащего «{words}».</translation></message>
    <message><source>go_to_inbox</source><translation>Перейти во входящие</translation></message>
    <message><source>clear_search</source><translation>Показать все снова</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} обращение</numerusform><numerusform>{n} обращения</numerusform><numerusform>{n} обращений</numerusform></translation></message>
</context>
</TS>
