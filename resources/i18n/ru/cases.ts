<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>cases</name>
    <message><source>title</source><translation>Обращения</translation></message>
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
    <message numerus="yes"><source>view_open</source><translation><numerusform>Открытые {n}</numerusform><numerusform>Открытые {n}</numerusform><numerusform>Открытые {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_due_this_week</source><translation><numerusform>Срок на этой неделе {n}</numerusform><numerusform>Срок на этой неделе {n}</numerusform><numerusform>Срок на этой неделе {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_waiting_for_person</source><translation><numerusform>Ждём человека {n}</numerusform><numerusform>Ждём человека {n}</numerusform><numerusform>Ждём человека {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_waiting_for_others</source><translation><numerusform>Ждём других {n}</numerusform><numerusform>Ждём других {n}</numerusform><numerusform>Ждём других {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_closed_this_year</source><translation><numerusform>Закрыты в этом году {n}</numerusform><numerusform>Закрыты в этом году {n}</numerusform><numerusform>Закрыты в этом году {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_all</source><translation><numerusform>Все {n}</numerusform><numerusform>Все {n}</numerusform><numerusform>Все {n}</numerusform></translation></message>
    <message><source>save_view</source><translation>Сохранить вид</translation></message>
    <message><source>view_name</source><translation>Название вида, затем Enter</translation></message>
    <message><source>view_kept</source><translation>Вид «{name}» сохранён.</translation></message>
    <message><source>view_gone</source><translation>Вид «{name}» убран.</translation></message>
    <message><source>filter_kind</source><translation>Вид запроса</translation></message>
    <message><source>filter_regime</source><translation>Закон</translation></message>
    <message><source>filter_state</source><translation>Состояние</translation></message>
    <message><source>filter_since</source><translation>Получено начиная с этого дня</translation></message>
    <message><source>filter_until</source><translation>Получено по этот день включительно</translation></message>
    <message><source>any_kind</source><translation>Любой вид</translation></message>
    <message><source>any_regime</source><translation>Любой закон</translation></message>
    <message><source>any_state</source><translation>Любое состояние</translation></message>
    <message><source>any_since</source><translation>С любого дня</translation></message>
    <message><source>any_until</source><translation>По любой день</translation></message>
    <message><source>clear_filters</source><translation>Сбросить фильтры</translation></message>
    <message><source>find</source><translation>Номер, имя, адрес или слова   (F3)</translation></message>
    <message><source>find_name</source><translation>Найти обращение по номеру, имени, адресу или словам писем</translation></message>
    <message numerus="yes"><source>row_waiting</source><translation><numerusform>Строка {n} читается</numerusform><numerusform>Строка {n} читается</numerusform><numerusform>Строка {n} читается</numerusform></translation></message>
    <message><source>none_so</source><translation>Таких обращений нет.</translation></message>
    <message><source>did_you_mean</source><translation>Возможно, «{words}»?</translation></message>
    <message><source>print</source><translation>Напечатать список</translation></message>
    <message><source>printing</source><translation>Печать реестра</translation></message>
    <message><source>printed</source><translation>Реестр лежит в {path}.</translation></message>
</context>
</TS>
