<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>commands</name>
    <message><source>window_load_mail</source><translation>Загрузить файлы писем…</translation></message>
    <message><source>window_lock</source><translation>Заблокировать</translation></message>
    <message><source>window_quit</source><translation>Выход</translation></message>
    <message><source>window_undo</source><translation>Отменить</translation></message>
    <message><source>window_redo</source><translation>Повторить</translation></message>
    <message><source>window_act</source><translation>Главное действие</translation></message>
    <message><source>window_next</source><translation>К главному действию</translation></message>
    <message><source>window_search_here</source><translation>Искать здесь</translation></message>
    <message><source>window_search_everywhere</source><translation>Искать везде</translation></message>
    <message><source>window_light</source><translation>Светлая тема</translation></message>
    <message><source>window_dark</source><translation>Тёмная тема</translation></message>
    <message><source>window_system_look</source><translation>Как в системе</translation></message>
    <message><source>window_activity</source><translation>Фоновые задачи</translation></message>
    <message><source>window_side</source><translation>Правая панель</translation></message>
    <message><source>window_next_pane</source><translation>Следующая область</translation></message>
    <message><source>window_previous_pane</source><translation>Предыдущая область</translation></message>
    <message><source>window_restore_layout</source><translation>Вернуть расположение</translation></message>
    <message><source>window_today</source><translation>Сегодня</translation></message>
    <message><source>window_inbox</source><translation>Входящие</translation></message>
    <message><source>window_cases</source><translation>Обращения</translation></message>
    <message><source>window_letters</source><translation>Письма</translation></message>
    <message><source>window_archives</source><translation>Архивы</translation></message>
    <message><source>window_datamap</source><translation>Карта данных</translation></message>
    <message><source>window_auditlog</source><translation>Журнал</translation></message>
    <message><source>window_settings</source><translation>Настройки</translation></message>
    <message><source>window_back</source><translation>Назад</translation></message>
    <message><source>window_previous_item</source><translation>Предыдущая строка</translation></message>
    <message><source>window_next_item</source><translation>Следующая строка</translation></message>
    <message><source>window_help</source><translation>Клавиши этого экрана</translation></message>
    <message><source>window_palette</source><translation>Найти команду, обращение или человека</translation></message>
    <message><source>menu_file</source><translation>Файл</translation></message>
    <message><source>menu_edit</source><translation>Правка</translation></message>
    <message><source>menu_case</source><translation>Обращение</translation></message>
    <message><source>menu_letter</source><translation>Письмо</translation></message>
    <message><source>menu_view</source><translation>Вид</translation></message>
    <message><source>menu_go</source><translation>Переход</translation></message>
    <message><source>menu_help</source><translation>Справка</translation></message>
</context>
</TS>
