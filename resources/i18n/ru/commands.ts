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
    <message><source>menu_file</source><translation>Файл</translation></message>
    <message><source>menu_edit</source><translation>Правка</translation></message>
    <message><source>menu_case</source><translation>Обращение</translation></message>
    <message><source>menu_letter</source><translation>Письмо</translation></message>
    <message><source>menu_view</source><translation>Вид</translation></message>
    <message><source>menu_go</source><translation>Переход</translation></message>
    <message><source>menu_help</source><translation>Справка</translation></message>
    <message><source>today_print_sheet</source><translation>Напечатать лист дня</translation></message>
    <message><source>today_print_without_names</source><translation>Напечатать лист дня без имён</translation></message>
    <message><source>today_list</source><translation>Сегодня списком</translation></message>
    <message><source>today_week</source><translation>Сегодня по неделе</translation></message>
    <message><source>today_month</source><translation>Сегодня по месяцу</translation></message>
    <message><source>today_next_tab</source><translation>Следующий вид дня</translation></message>
    <message><source>today_previous_tab</source><translation>Предыдущий вид дня</translation></message>
    <message><source>workspace_next_step</source><translation>Следующий шаг</translation></message>
    <message><source>workspace_previous_step</source><translation>Предыдущий шаг</translation></message>
    <message><source>workspace_next_tab</source><translation>Следующая вкладка подробностей</translation></message>
    <message><source>workspace_previous_tab</source><translation>Предыдущая вкладка подробностей</translation></message>
    <message><source>workspace_copy_number</source><translation>Скопировать номер обращения</translation></message>
    <message><source>workspace_write_letter</source><translation>Написать письмо</translation></message>
    <message><source>workspace_add_note</source><translation>Добавить заметку</translation></message>
    <message><source>settings_key_sheet</source><translation>Сохранить лист клавиш</translation></message>
    <message><source>datamap_check</source><translation>Проверить базы данных</translation></message>
    <message><source>datamap_stop</source><translation>Остановить проверку баз данных</translation></message>
    <message><source>datamap_try</source><translation>Проверить карту данных на известном адресе</translation></message>
    <message><source>datamap_set_address</source><translation>Указать, где лежит база данных</translation></message>
    <message><source>datamap_next_tab</source><translation>Следующая вкладка карты данных</translation></message>
    <message><source>datamap_previous_tab</source><translation>Предыдущая вкладка карты данных</translation></message>
    <message><source>letters_open_case</source><translation>Открыть обращение письма</translation></message>
    <message><source>letters_say_sent</source><translation>Я отправил письмо</translation></message>
    <message><source>letters_take_back</source><translation>Письмо не отправлено</translation></message>
    <message><source>letters_make_again</source><translation>Создать письмо заново</translation></message>
    <message><source>letters_save</source><translation>Сохранить письмо</translation></message>
    <message><source>letters_save_copy</source><translation>Сохранить копию письма…</translation></message>
    <message><source>letters_copy_path</source><translation>Скопировать путь к папке письма</translation></message>
    <message><source>letters_next_page</source><translation>Следующая страница письма</translation></message>
    <message><source>letters_previous_page</source><translation>Предыдущая страница письма</translation></message>
    <message><source>letters_larger</source><translation>Крупнее</translation></message>
    <message><source>letters_smaller</source><translation>Мельче</translation></message>
    <message><source>letters_next_tab</source><translation>Следующая вкладка писем</translation></message>
    <message><source>letters_previous_tab</source><translation>Предыдущая вкладка писем</translation></message>
    <message><source>archives_open_case</source><translation>Открыть обращение архива</translation></message>
    <message><source>archives_check</source><translation>Проверить архив</translation></message>
    <message><source>archives_make_again</source><translation>Создать архив заново</translation></message>
    <message><source>archives_destroy</source><translation>Уничтожить архив…</translation></message>
    <message><source>archives_tell</source><translation>Указать, как сообщён пароль</translation></message>
    <message><source>archives_copy_path</source><translation>Скопировать путь к архиву</translation></message>
    <message><source>inbox_open</source><translation>Выполнить предложенное</translation></message>
    <message><source>inbox_other</source><translation>Открыть обращение другого вида…</translation></message>
    <message><source>inbox_not_a_request</source><translation>Не запрос</translation></message>
    <message><source>inbox_link</source><translation>Привязать к обращению…</translation></message>
    <message><source>inbox_later</source><translation>Позже…</translation></message>
    <message><source>inbox_take_back</source><translation>Отменить решение</translation></message>
    <message><source>inbox_decided</source><translation>Решено сегодня</translation></message>
    <message><source>inbox_check_five</source><translation>Проверить пять обычных писем</translation></message>
    <message><source>inbox_load_folder</source><translation>Загрузить папку с почтой…</translation></message>
    <message><source>auditlog_check</source><translation>Проверить журнал</translation></message>
    <message><source>auditlog_export</source><translation>Выгрузить доказательство журнала</translation></message>
    <message><source>auditlog_copy_evidence</source><translation>Сохранить копию данных как доказательство</translation></message>
    <message><source>auditlog_open_case</source><translation>Открыть обращение этой записи</translation></message>
    <message><source>auditlog_clear_filters</source><translation>Показать все записи</translation></message>
    <message><source>cases_next_view</source><translation>Следующий вид</translation></message>
    <message><source>cases_previous_view</source><translation>Предыдущий вид</translation></message>
    <message><source>cases_save_view</source><translation>Сохранить этот вид</translation></message>
    <message><source>cases_remove_view</source><translation>Убрать этот вид</translation></message>
    <message><source>cases_show_all</source><translation>Сбросить фильтры</translation></message>
    <message><source>cases_print</source><translation>Напечатать реестр</translation></message>
    <message><source>window_missions</source><translation>Учебные задания</translation></message>
    <message><source>workspace_print</source><translation>Напечатать обращение</translation></message>
    <message><source>window_palette</source><translation>Искать везде</translation></message>
    <message><source>inbox_formatted</source><translation>Текст или с оформлением</translation></message>
    <message><source>inbox_attachments</source><translation>К вложениям</translation></message>
    <message><source>window_check_mail</source><translation>Проверить почту</translation></message>
    <message><source>inbox_check_mail</source><translation>Проверить почту сейчас</translation></message>
    <message><source>mailboxes_check_mail</source><translation>Проверить все ящики</translation></message>
    <message><source>mailboxes_add</source><translation>Добавить почтовый ящик</translation></message>
    <message><source>window_mailboxes</source><translation>Почтовые ящики</translation></message>
    <message><source>inbox_separate</source><translation>Не относится к этому обращению</translation></message>
    <message><source>letters_send</source><translation>Отправить письмо</translation></message>
    <message><source>letters_stop</source><translation>Остановить отправку письма</translation></message>
    <message><source>letters_hurry</source><translation>Отправить письмо сейчас</translation></message>
    <message><source>letters_look_in_sent</source><translation>Поискать письмо в «Отправленных»</translation></message>
    <message><source>letters_settle_sent</source><translation>Указать, что письмо ушло</translation></message>
    <message><source>letters_settle_not_sent</source><translation>Отправить неушедшее письмо</translation></message>
    <message><source>letters_put_back</source><translation>Вернуть письмо к отправке</translation></message>
    <message><source>letters_save_mail</source><translation>Сохранить письмо файлом</translation></message>
    <message><source>inbox_details</source><translation>Раскрыть или свернуть подробности письма</translation></message>
    <message><source>inbox_suggestion</source><translation>Раскрыть или свернуть предложение</translation></message>
    <message><source>inbox_related</source><translation>Перейти к связанному сообщению или обращению</translation></message>
    <message><source>letters_details</source><translation>Раскрыть или свернуть подробности письма</translation></message>
</context>
</TS>
