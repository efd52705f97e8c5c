<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>today</name>
    <message><source>title</source><translation>Сегодня, {day}</translation></message>
    <message><source>act_now</source><translation>Срочно · {n}</translation></message>
    <message><source>this_week</source><translation>На этой неделе · {n}</translation></message>
    <message><source>later</source><translation>Позже · {n}</translation></message>
    <message><source>next</source><translation>Дальше: {step}</translation></message>
    <message><source>nothing_left</source><translation>Все шаги выполнены</translation></message>
    <message><source>open_first</source><translation>Открыть {number}</translation></message>
    <message><source>open_case</source><translation>Открыть {number}, {kinds}, {person}, {due}</translation></message>
    <message><source>go_to_inbox</source><translation>Перейти во входящие</translation></message>
    <message><source>open_inbox</source><translation>Открыть входящие</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Ещё {n} открытое обращение — в разделе «Обращения».</numerusform><numerusform>Ещё {n} открытых обращения — в разделе «Обращения».</numerusform><numerusform>Ещё {n} открытых обращений — в разделе «Обращения».</numerusform></translation></message>
    <message numerus="yes"><source>nothing_due</source><translation><numerusform>Срочных обращений нет. Во входящих ждёт {n} письмо.</numerusform><numerusform>Срочных обращений нет. Во входящих ждут {n} письма.</numerusform><numerusform>Срочных обращений нет. Во входящих ждут {n} писем.</numerusform></translation></message>
    <message><source>replies_title</source><translation>Ответы · {n}</translation></message>
    <message numerus="yes"><source>replies_words</source><translation><numerusform>Во входящих ждёт {n} ответ по обращению.</numerusform><numerusform>Во входящих ждут {n} ответа по обращениям.</numerusform><numerusform>Во входящих ждут {n} ответов по обращениям.</numerusform></translation></message>
    <message><source>replies_none</source><translation>Ответов нет.</translation></message>
    <message><source>replies_link</source><translation>Открыть входящие, ответов: {n}</translation></message>
    <message><source>requests_title</source><translation>Запросы · {n}</translation></message>
    <message numerus="yes"><source>requests_words</source><translation><numerusform>{n} запрос ждёт, когда по нему откроют обращение.</numerusform><numerusform>{n} запроса ждут, когда по ним откроют обращения.</numerusform><numerusform>{n} запросов ждут, когда по ним откроют обращения.</numerusform></translation></message>
    <message><source>requests_none</source><translation>Новых запросов нет.</translation></message>
    <message><source>requests_link</source><translation>Открыть входящие, запросов: {n}</translation></message>
</context>
</TS>
