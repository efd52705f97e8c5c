<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>window</name>
    <message><source>title</source><translation>Privacy Desk</translation></message>
    <message><source>today</source><translation>Сегодня</translation></message>
    <message><source>inbox</source><translation>Входящие</translation></message>
    <message><source>cases</source><translation>Обращения</translation></message>
    <message><source>auditlog</source><translation>Журнал</translation></message>
    <message><source>settings</source><translation>Настройки</translation></message>
    <message><source>open_cases</source><translation>Открытые</translation></message>
    <message numerus="yes"><source>waiting</source><translation><numerusform>{place}, ждёт {n}</numerusform><numerusform>{place}, ждут {n}</numerusform><numerusform>{place}, ждут {n}</numerusform></translation></message>
    <message><source>sample</source><translation>Учебные данные. Ничего не отправляется.</translation></message>
    <message><source>dismiss</source><translation>Закрыть</translation></message>
    <message><source>undo</source><translation>Отменить</translation></message>
    <message><source>stop</source><translation>Остановить</translation></message>
    <message><source>nothing_running</source><translation>Фоновых задач нет</translation></message>
    <message numerus="yes"><source>accounted</source><translation><numerusform>✓ Учтено {n} письмо</numerusform><numerusform>✓ Учтено {n} письма</numerusform><numerusform>✓ Учтено {n} писем</numerusform></translation></message>
    <message><source>law</source><translation>Законы: {law}</translation></message>
    <message><source>menu_file</source><translation>Файл</translation></message>
    <message><source>menu_edit</source><translation>Правка</translation></message>
    <message><source>menu_go</source><translation>Переход</translation></message>
    <message><source>menu_view</source><translation>Вид</translation></message>
    <message><source>menu_help</source><translation>Справка</translation></message>
    <message><source>load_mail</source><translation>Загрузить письма…</translation></message>
    <message><source>quit</source><translation>Выйти</translation></message>
    <message><source>undo_last</source><translation>Отменить</translation></message>
    <message><source>primary</source><translation>Выполнить главное действие</translation></message>
    <message><source>go_back</source><translation>Назад</translation></message>
    <message><source>next_pane</source><translation>Следующая область</translation></message>
    <message><source>light</source><translation>Светлая</translation></message>
    <message><source>dark</source><translation>Тёмная</translation></message>
    <message><source>help_keys</source><translation>Клавиши</translation></message>
    <message><source>keys_text</source><translation>F2 главное действие · Ctrl+Enter выполнить · F3 поиск · F6 следующая область · F7 и F8 предыдущее и следующее · F9 правая панель · Delete не запрос · Ctrl+Z отменить · Esc назад</translation></message>
    <message><source>starting</source><translation>Готовим учебные данные</translation></message>
    <message><source>start_failed</source><translation>Privacy Desk не смог открыть данные</translation></message>
    <message><source>passphrase</source><translation>Парольная фраза</translation></message>
    <message><source>open</source><translation>Открыть мои данные</translation></message>
    <message><source>quit_now</source><translation>Выйти</translation></message>
    <message><source>opening</source><translation>Открываем</translation></message>
    <message><source>undone</source><translation>Отменено: {what}</translation></message>
    <message><source>redo</source><translation>Повторить</translation></message>
    <message><source>nothing_to_undo</source><translation>Отменять нечего.</translation></message>
    <message><source>mail_never</source><translation>Почта ещё не читалась</translation></message>
    <message><source>mail_read</source><translation>✓ Почта прочитана {when}</translation></message>
    <message><source>scheme_light</source><translation>Включена светлая тема.</translation></message>
    <message><source>scheme_dark</source><translation>Включена тёмная тема.</translation></message>
    <message><source>scheme_system</source><translation>Тема следует за системой.</translation></message>
    <message><source>letters</source><translation>Письма</translation></message>
    <message><source>archives</source><translation>Архивы</translation></message>
    <message><source>datamap</source><translation>Карта данных</translation></message>
    <message><source>go_to_case</source><translation>Перейти к {number}</translation></message>
    <message><source>audit_ok</source><translation>✓ Журнал проверен в {time}</translation></message>
    <message><source>audit_broken</source><translation>✗ Журнал не сходится</translation></message>
    <message><source>audit_checking</source><translation>Журнал проверяется</translation></message>
    <message><source>checking_trail</source><translation>Проверка журнала</translation></message>
    <message><source>all_cases</source><translation>Все открытые…</translation></message>
    <message><source>enter_passphrase</source><translation>Введите парольную фразу</translation></message>
    <message><source>enter_passphrase_why</source><translation>Она открывает данные. Данные, защищённые хранилищем ключей другого компьютера, открываются только там.</translation></message>
</context>
</TS>
