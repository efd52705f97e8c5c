<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>auditlog</name>
    <message><source>title</source><translation>Журнал действий</translation></message>
    <message><source>why</source><translation>Здесь записано каждое действие; изменить или удалить запись незаметно нельзя.</translation></message>
    <message><source>checking</source><translation>Журнал проверяется…</translation></message>
    <message><source>check</source><translation>Проверить снова</translation></message>
    <message><source>find</source><translation>Номер обращения   (F3)</translation></message>
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
    <message><source>older</source><translation>Показать более ранние записи</translation></message>
    <message><source>none</source><translation>Записей пока нет.</translation></message>
    <message><source>no_case</source><translation>Нет записей по обращению «{case}». Введите номер целиком, например 2026-0001.</translation></message>
    <message numerus="yes"><source>whole</source><translation><numerusform>✓ {n} запись, цепочка цела, проверено в {time}</numerusform><numerusform>✓ {n} записи, цепочка цела, проверено в {time}</numerusform><numerusform>✓ {n} записей, цепочка цела, проверено в {time}</numerusform></translation></message>
    <message numerus="yes"><source>broken</source><translation><numerusform>Журнал нарушен, начиная с записи {first}. До неё цела {n} запись.</numerusform><numerusform>Журнал нарушен, начиная с записи {first}. До неё целы {n} записи.</numerusform><numerusform>Журнал нарушен, начиная с записи {first}. До неё цело {n} записей.</numerusform></translation></message>
    <message><source>reason_changed</source><translation>Что это может значить: запись {first} изменили после того, как она была сделана, или её повредил диск.</translation></message>
    <message><source>reason_number_missing</source><translation>Что это может значить: запись {first} удалена.</translation></message>
    <message><source>reason_not_linked</source><translation>Что это может значить: запись {first} вставили или переставили.</translation></message>
    <message><source>reason_head_missing</source><translation>Что это может значить: удалена отметка о конце журнала.</translation></message>
    <message><source>reason_head_changed</source><translation>Что это может значить: изменена отметка о конце журнала.</translation></message>
    <message><source>reason_end_cut</source><translation>Что это может значить: последние записи, начиная с {first}, отрезаны.</translation></message>
    <message><source>reason_added</source><translation>Что это может значить: запись {first} добавлена в обход программы.</translation></message>
    <message><source>what_to_do</source><translation>Что делать: сохраните копию папки с данными как доказательство, восстановите резервную копию и сообщите ответственному. Данные по-прежнему можно читать.</translation></message>
</context>
</TS>
