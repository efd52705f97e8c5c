<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>audit</name>
    <message><source>mail_stored</source><translation>Почта сохранена в том виде, как пришла</translation></message>
    <message><source>mail_read</source><translation>Почта прочитана и разобрана</translation></message>
    <message><source>message_linked</source><translation>Сообщение привязано к обращению</translation></message>
    <message><source>messages_handled</source><translation>Сообщения во входящих разобраны вручную</translation></message>
    <message><source>reply_joined</source><translation>Ответ добавлен к обращению</translation></message>
    <message><source>case_opened</source><translation>Обращение открыто</translation></message>
    <message><source>case_closed</source><translation>Обращение закрыто</translation></message>
    <message><source>case_reopened</source><translation>Обращение открыто снова</translation></message>
    <message><source>note_added</source><translation>Добавлена внутренняя заметка</translation></message>
    <message><source>act_recorded</source><translation>Записано, что сделано в системах компании</translation></message>
    <message><source>outcome_set</source><translation>Выбран итог</translation></message>
    <message><source>contacts_looked_up</source><translation>Известные адреса найдены по записям компании</translation></message>
    <message><source>challenge_made</source><translation>Создан одноразовый код</translation></message>
    <message><source>challenge_answer</source><translation>Проверен ответ на код</translation></message>
    <message><source>identity_confirmed</source><translation>Записано подтверждение личности</translation></message>
    <message><source>scope_decided</source><translation>Подтверждено, о чём просят</translation></message>
    <message><source>searched</source><translation>Выполнен поиск в базах компании</translation></message>
    <message><source>review_decided</source><translation>Решено, что отдать</translation></message>
    <message><source>ground_confirmed</source><translation>Основание подтверждено, начался срок исполнения</translation></message>
    <message><source>erasure_planned</source><translation>Составлен план удаления</translation></message>
    <message><source>erasure_intended</source><translation>Удаление начато</translation></message>
    <message><source>erasure_done</source><translation>Удаление выполнено и доказано</translation></message>
    <message><source>erasure_failed</source><translation>Удаление не удалось</translation></message>
    <message><source>refusal_decided</source><translation>Решено отказать</translation></message>
    <message><source>refusal_taken_back</source><translation>Решение об отказе отменено</translation></message>
    <message><source>archive_sealed</source><translation>Архив запечатан</translation></message>
    <message><source>letter_made</source><translation>Составлено письмо</translation></message>
    <message><source>letter_saved</source><translation>Письмо сохранено в файл</translation></message>
    <message><source>letter_sent</source><translation>Записано, что письмо отправлено</translation></message>
    <message><source>answered_by_hand</source><translation>Записан ответ, отправленный без программы</translation></message>
    <message><source>settings_changed</source><translation>Настройки изменены</translation></message>
    <message><source>source_set</source><translation>Задан адрес базы данных</translation></message>
    <message><source>recipients_told</source><translation>Записано, кому из получателей сообщили</translation></message>
    <message><source>searched_by_hand</source><translation>Записан поиск вручную</translation></message>
    <message><source>unlock_passphrase_set</source><translation>Задана парольная фраза для разблокировки окна</translation></message>
    <message><source>unlock_passphrase_removed</source><translation>Парольная фраза для разблокировки окна убрана</translation></message>
    <message><source>unlock_failed</source><translation>У заблокированного окна введена неверная парольная фраза</translation></message>
    <message><source>sheet_printed</source><translation>Напечатан лист для бумаги</translation></message>
    <message><source>case_withdrawn</source><translation>Только что открытое обращение отозвано</translation></message>
    <message><source>message_unlinked</source><translation>Привязанное сообщение убрано из обращения</translation></message>
    <message><source>ordinary_checked</source><translation>Обычное письмо проверено на пропущенный запрос</translation></message>
    <message><source>sources_checked</source><translation>Проверены базы данных из карты</translation></message>
    <message><source>data_map_tried</source><translation>Карта данных проверена на известном адресе</translation></message>
    <message><source>letter_copied</source><translation>Копия письма сохранена</translation></message>
    <message><source>letter_not_sent</source><translation>Отметка об отправке письма снята</translation></message>
    <message><source>archive_checked</source><translation>Архив проверен</translation></message>
    <message><source>archive_destroyed</source><translation>Архив уничтожен</translation></message>
    <message><source>passphrase_told</source><translation>Пароль архива сообщён человеку</translation></message>
    <message><source>passphrase_not_told</source><translation>Отметка о передаче пароля снята</translation></message>
    <message><source>source_removed</source><translation>Адрес базы данных убран</translation></message>
    <message><source>recipient_noted</source><translation>Записаны страна и контакт получателя</translation></message>
    <message><source>audit_proof_exported</source><translation>Журнал выгружен как доказательство</translation></message>
    <message><source>evidence_copied</source><translation>Копия данных сохранена как доказательство</translation></message>
    <message><source>view_saved</source><translation>Вид реестра сохранён.</translation></message>
    <message><source>view_removed</source><translation>Вид реестра убран.</translation></message>
    <message><source>mission_noted</source><translation>Отмечено учебное задание.</translation></message>
    <message><source>archive_destruction_begun</source><translation>Начато уничтожение архива</translation></message>
    <message><source>archive_destruction_failed</source><translation>Архив не удалось уничтожить полностью</translation></message>
    <message><source>sums_corrected</source><translation>Итоги входящих пересчитаны заново</translation></message>
    <message><source>mailbox_added</source><translation>Добавлен почтовый ящик</translation></message>
    <message><source>mailbox_changed</source><translation>Почтовый ящик изменён</translation></message>
    <message><source>mailbox_secret_given</source><translation>Для почтового ящика введён новый пароль или токен</translation></message>
    <message><source>mailbox_removed</source><translation>Почтовый ящик убран</translation></message>
    <message><source>mailbox_brought_back</source><translation>Убранный почтовый ящик возвращён</translation></message>
    <message><source>reply_separated</source><translation>Сообщение убрано из обращения, к которому оно присоединилось</translation></message>
    <message><source>case_closed_again</source><translation>Обращение возвращено в состояние до повторного открытия</translation></message>
    <message><source>attachment_saved</source><translation>Копия вложения сохранена</translation></message>
    <message><source>letter_queued</source><translation>Письмо положено в исходящие</translation></message>
    <message><source>letter_stopped</source><translation>Письмо вынуто из исходящих</translation></message>
    <message><source>letter_held_back</source><translation>Письмо в исходящих удержано</translation></message>
    <message><source>letter_hurried</source><translation>Письмо велено отправить ещё раз сразу</translation></message>
    <message><source>letter_sending</source><translation>Отправка письма начата</translation></message>
    <message><source>letter_delayed</source><translation>Письмо пока не ушло; будет новая попытка</translation></message>
    <message><source>letter_refused</source><translation>Почтовый сервер отказался принять письмо</translation></message>
    <message><source>letter_unknown</source><translation>Неизвестно, ушло ли письмо</translation></message>
    <message><source>letter_settled</source><translation>Человек указал, что стало с письмом</translation></message>
    <message><source>letter_looked_for</source><translation>Письмо искали в папке «Отправленные»</translation></message>
    <message><source>mail_copied</source><translation>Сохранена копия отправленного письма</translation></message>
    <message><source>case_not_moved</source><translation>Обращение осталось в прежнем состоянии, хотя письмо ушло</translation></message>
    <message><source>letter_taken</source><translation>Почтовый сервер принял письмо</translation></message>
    <message><source>mail_checked</source><translation>Почтовый ящик проверен</translation></message>
    <message><source>mail_numbered</source><translation>Отмечена нумерация писем на почтовом сервере</translation></message>
    <message><source>mail_gone</source><translation>Писем больше нет на почтовом сервере</translation></message>
    <message><source>ordinary_forgotten</source><translation>Обычные письма забыты, хранятся только их контрольные суммы</translation></message>
    <message><source>sample_drawn</source><translation>Выбраны обычные письма для ежедневной проверки</translation></message>
    <message><source>sender_checked</source><translation>Проверено, кто отправил письмо</translation></message>
    <message><source>senders_checked</source><translation>Проверено, кто отправил новые письма</translation></message>
    <message><source>mailbox_permission_taken_back</source><translation>Разрешение почтового ящика отозвано у поставщика почты</translation></message>
    <message><source>mailbox_permission_stays</source><translation>Разрешение почтового ящика не отозвано у поставщика почты</translation></message>
    <message><source>mailbox_permission_unkept</source><translation>Разрешение незаконченной настройки ящика отозвано у поставщика почты</translation></message>
</context>
</TS>
