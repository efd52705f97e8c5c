<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>auditlog</name>
    <message><source>title</source><translation>Журнал действий</translation></message>
    <message><source>why</source><translation>Здесь записано каждое действие; изменить или удалить запись незаметно нельзя.</translation></message>
    <message><source>checking</source><translation>Журнал проверяется…</translation></message>
    <message><source>check</source><translation>Проверить снова</translation></message>
    <message><source>find_name</source><translation>Показать записи одного обращения по номеру</translation></message>
    <message><source>table</source><translation>Записи журнала, новые сверху</translation></message>
    <message><source>number</source><translation>№</translation></message>
    <message><source>time</source><translation>Время</translation></message>
    <message><source>who</source><translation>Кто</translation></message>
    <message><source>what</source><translation>Что сделано</translation></message>
    <message><source>case</source><translation>Обращение</translation></message>
    <message><source>details</source><translation>Подробности</translation></message>
    <message><source>row</source><translation>Запись {number}. {time}. {who}: {what}.</translation></message>
    <message><source>row_of_case</source><translation>Запись {number}. {time}. {who}: {what}. Обращение {case}.</translation></message>
    <message><source>reason_changed</source><translation>Что это может значить: запись {first} изменили после того, как она была сделана, или её повредил диск.</translation></message>
    <message><source>reason_number_missing</source><translation>Что это может значить: запись {first} удалена.</translation></message>
    <message><source>reason_not_linked</source><translation>Что это может значить: запись {first} вставили или переставили.</translation></message>
    <message><source>reason_head_missing</source><translation>Что это может значить: удалена отметка о конце журнала.</translation></message>
    <message><source>reason_head_changed</source><translation>Что это может значить: изменена отметка о конце журнала.</translation></message>
    <message><source>reason_end_cut</source><translation>Что это может значить: последние записи, начиная с {first}, отрезаны.</translation></message>
    <message><source>reason_added</source><translation>Что это может значить: запись {first} добавлена в обход программы.</translation></message>
    <message><source>export</source><translation>Выгрузить доказательство</translation></message>
    <message><source>exporting</source><translation>Выгрузка журнала…</translation></message>
    <message><source>copying</source><translation>Копирование данных как доказательства…</translation></message>
    <message numerus="yes"><source>whole</source><translation><numerusform>✓ {count} запись, цепочка не нарушена с {since}, проверено {time}</numerusform><numerusform>✓ {count} записи, цепочка не нарушена с {since}, проверено {time}</numerusform><numerusform>✓ {count} записей, цепочка не нарушена с {since}, проверено {time}</numerusform></translation></message>
    <message><source>does_not_match</source><translation>✗ Запись {first} не сходится</translation></message>
    <message><source>not_checked</source><translation>✗ Журнал проверить не удалось</translation></message>
    <message><source>save_evidence</source><translation>Сохранить копию как доказательство</translation></message>
    <message numerus="yes"><source>exported</source><translation><numerusform>Выгружена {count} запись: {path}. Как её проверить, написано в текстовом файле рядом.</numerusform><numerusform>Выгружены {count} записи: {path}. Как их проверить, написано в текстовом файле рядом.</numerusform><numerusform>Выгружено {count} записей: {path}. Как их проверить, написано в текстовом файле рядом.</numerusform></translation></message>
    <message><source>copied</source><translation>Данные скопированы как есть: {path} (SHA-256 начинается с {sha256}).</translation></message>
    <message><source>copied_unrecorded</source><translation>Данные скопированы как есть: {path} (SHA-256 начинается с {sha256}). Журнал не принял запись об этом: запишите время сами.</translation></message>
    <message><source>find</source><translation>Номер обращения   (F3)</translation></message>
    <message><source>act</source><translation>Что сделано</translation></message>
    <message><source>any_act</source><translation>Любое действие</translation></message>
    <message><source>actor</source><translation>Кто сделал</translation></message>
    <message><source>any_actor</source><translation>Кто угодно</translation></message>
    <message><source>period</source><translation>Когда</translation></message>
    <message><source>period_any</source><translation>Любое время</translation></message>
    <message><source>period_today</source><translation>Сегодня</translation></message>
    <message><source>period_week</source><translation>Последние 7 дней</translation></message>
    <message><source>period_month</source><translation>Последние 30 дней</translation></message>
    <message><source>period_chosen</source><translation>С … по …</translation></message>
    <message><source>since</source><translation>С этого дня включительно</translation></message>
    <message><source>until</source><translation>По этот день включительно</translation></message>
    <message><source>clear</source><translation>Показать всё</translation></message>
    <message><source>nothing_fits</source><translation>Под этот выбор не подходит ни одна запись.</translation></message>
    <message><source>no_case</source><translation>Нет подходящих записей обращения «{case}». Номер выглядит так: 2026-0001.</translation></message>
    <message numerus="yes"><source>shown</source><translation><numerusform>{count} запись, сначала новые</numerusform><numerusform>{count} записи, сначала новые</numerusform><numerusform>{count} записей, сначала новые</numerusform></translation></message>
    <message><source>waiting</source><translation>Строка {row} читается</translation></message>
    <message><source>open_case</source><translation>Открыть обращение {case}</translation></message>
    <message><source>entry_facts</source><translation>Запись {number} · {time} · {who} · MAC {mac}…</translation></message>
    <message><source>explanation</source><translation>Privacy Desk: доказательство журнала
Составлено {time}. Записей: {entries}. Последняя запись: {number}, MAC {mac}.

В файле {file} по одной записи на строку (JSON, UTF-8), последняя строка — конец журнала.
SHA-256 файла: {sha256}

Как проверить
1. Без программы: номера идут от 1 подряд, а «previous» каждой строки равен «mac» предыдущей (в первой — 64 нуля).
2. По тому, что вышло раньше: номер и MAC записи из более раннего письма или доказательства стоят здесь без изменений.
3. С программой: каждый MAC — это HMAC-SHA256 с ключом, который есть только в хранилище программы. На её компьютере введите:  main.py audit verify
   Команда пересчитает каждую запись хранилища; записей должно быть {entries} или больше.

В записях стоят коды, количества, контрольные суммы, номера обращений и имена сотрудников, но не данные людей, которые обращались.
</translation></message>
    <message numerus="yes"><source>corrected</source><translation><numerusform>{n} итог входящих разошёлся с письмами и исправлен пересчётом.</numerusform><numerusform>{n} итога входящих разошлись с письмами и исправлены пересчётом.</numerusform><numerusform>{n} итогов входящих разошлись с письмами и исправлены пересчётом.</numerusform></translation></message>
</context>
</TS>
