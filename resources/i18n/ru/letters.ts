<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>letters</name>
    <message><source>title</source><translation>Письма</translation></message>
    <message><source>tab_to_send</source><translation>К отправке</translation></message>
    <message><source>tab_to_send_n</source><translation>К отправке ({count})</translation></message>
    <message><source>tab_sent</source><translation>Отправленные</translation></message>
    <message><source>tab_sent_n</source><translation>Отправленные ({count})</translation></message>
    <message><source>tab_set_aside</source><translation>Отложенные</translation></message>
    <message><source>tab_set_aside_n</source><translation>Отложенные ({count})</translation></message>
    <message><source>tab_templates</source><translation>Шаблоны</translation></message>
    <message><source>list</source><translation>Письма</translation></message>
    <message><source>preview</source><translation>Выбранное письмо</translation></message>
    <message><source>find</source><translation>Обращение, имя или адрес   (F3)</translation></message>
    <message><source>find_name</source><translation>Найти письмо по обращению, имени или адресу</translation></message>
    <message><source>clear_search</source><translation>Показать все</translation></message>
    <message><source>row_waiting</source><translation>Письмо {n} загружается</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} письмо</numerusform><numerusform>{n} письма</numerusform><numerusform>{n} писем</numerusform></translation></message>
    <message><source>none_to_send</source><translation>Неотправленных писем нет. Письма создаются в обращении.</translation></message>
    <message><source>none_sent</source><translation>Отправленных писем ещё нет. Письма создаются в обращении.</translation></message>
    <message><source>none_set_aside</source><translation>Отложенных писем нет. Сюда попадают письма, созданные заново, и письма обращений, закрытых без них.</translation></message>
    <message><source>open_cases</source><translation>К обращениям</translation></message>
    <message><source>not_found</source><translation>Здесь нет писем со словами «{words}».</translation></message>
    <message><source>facts_changed</source><translation>▲ Данные изменились</translation></message>
    <message><source>made_on</source><translation>Создано {day}</translation></message>
    <message><source>sent_on</source><translation>Отправлено {day}</translation></message>
    <message><source>changed_since</source><translation>После создания письма: {acts}. В нём может быть то, что уже неверно. Создайте его заново, прежде чем отправлять.</translation></message>
    <message><source>mail_none</source><translation>Ещё не сохранено</translation></message>
    <message><source>mail_missing</source><translation>Файла письма больше нет: {path}</translation></message>
    <message><source>mail_other</source><translation>Не отправляйте этот файл: в нём другой получатель. {path}</translation></message>
    <message><source>standing_made</source><translation>Создано {at}, ещё не сохранено</translation></message>
    <message><source>standing_saved</source><translation>Создано {at} и сохранено. Отправьте его сами и отметьте это здесь.</translation></message>
    <message><source>standing_sent</source><translation>Отправлено {at}, по вашей отметке</translation></message>
    <message><source>standing_set_aside</source><translation>Создано {at}. Не отправлять: есть более новое письмо или обращение закрыто.</translation></message>
    <message><source>to</source><translation>Кому</translation></message>
    <message><source>subject</source><translation>Тема</translation></message>
    <message><source>enclosed</source><translation>Вложения</translation></message>
    <message><source>mail_file</source><translation>Файл письма</translation></message>
    <message><source>larger</source><translation>Крупнее</translation></message>
    <message><source>smaller</source><translation>Мельче</translation></message>
    <message><source>open_case</source><translation>Открыть обращение</translation></message>
    <message><source>save</source><translation>Сохранить письмо</translation></message>
    <message><source>saved</source><translation>Письмо и почтовый файл сохранены. Отправьте его сами.</translation></message>
    <message><source>say_sent</source><translation>Я отправил письмо</translation></message>
    <message><source>was_sent</source><translation>Отмечено как отправленное</translation></message>
    <message><source>take_back</source><translation>Письмо не отправлено</translation></message>
    <message><source>taken_back</source><translation>Письмо снова ждёт отправки</translation></message>
    <message><source>make_again</source><translation>Создать заново</translation></message>
    <message><source>made_again</source><translation>Письмо создано заново по сегодняшним данным. Прежнее отложено.</translation></message>
    <message><source>save_copy</source><translation>Сохранить копию…</translation></message>
    <message><source>copy_to</source><translation>Папка для копии</translation></message>
    <message><source>copied</source><translation>Копия сохранена в {folder}</translation></message>
    <message><source>path_copied</source><translation>Скопировано: {path}</translation></message>
    <message><source>template_words</source><translation>Слова письма</translation></message>
    <message><source>edited_in</source><translation>Здесь только для чтения. Слова правят в {files}.</translation></message>
    <message><source>not_translated</source><translation>Переведено не полностью: {languages}.</translation></message>
    <message><source>missing_here</source><translation>Нет перевода</translation></message>
    <message><source>sample_in</source><translation>Образец: {language}</translation></message>
    <message><source>sample_of</source><translation>{letter}, образец: {language}</translation></message>
    <message><source>back_to_words</source><translation>Назад к словам</translation></message>
    <message><source>drawn_from_facts</source><translation>Составляется из данных обращения, своих слов нет.</translation></message>
    <message><source>demanded</source><translation>Требует закон ({law}): {citations}</translation></message>
    <message><source>only_under</source><translation>только: {law}</translation></message>
    <message><source>sometimes</source><translation>когда это уместно</translation></message>
    <message><source>part_head</source><translation>Заголовок и обращение</translation></message>
    <message><source>part_opening</source><translation>Начало</translation></message>
    <message><source>part_understood</source><translation>Как понят запрос</translation></message>
    <message><source>part_due</source><translation>Срок ответа</translation></message>
    <message><source>part_next</source><translation>Что дальше</translation></message>
    <message><source>part_neutral</source><translation>Пока без обещаний</translation></message>
    <message><source>part_contact</source><translation>Как с нами связаться</translation></message>
    <message><source>part_signature</source><translation>Подпись</translation></message>
    <message><source>part_annex</source><translation>Лист о сроке</translation></message>
    <message><source>part_why</source><translation>Почему мы спрашиваем</translation></message>
    <message><source>part_how</source><translation>Как подтвердить</translation></message>
    <message><source>part_code</source><translation>Код</translation></message>
    <message><source>part_no_documents</source><translation>Без копий документов</translation></message>
    <message><source>part_silence</source><translation>Если ответа не будет</translation></message>
    <message><source>part_not_you</source><translation>Если это были не вы</translation></message>
    <message><source>part_confirmed</source><translation>Есть ли данные</translation></message>
    <message><source>part_archive</source><translation>Архив</translation></message>
    <message><source>part_categories</source><translation>Таблица данных</translation></message>
    <message><source>part_sources</source><translation>Источники данных</translation></message>
    <message><source>part_methods</source><translation>Способы обработки</translation></message>
    <message><source>part_recipients</source><translation>Кому переданы данные</translation></message>
    <message><source>part_transfers</source><translation>Другие страны</translation></message>
    <message><source>part_automated</source><translation>Автоматические решения</translation></message>
    <message><source>part_secrets</source><translation>Что остаётся в тайне</translation></message>
    <message><source>part_rights</source><translation>Права человека</translation></message>
    <message><source>part_free</source><translation>Бесплатно</translation></message>
    <message><source>part_complaint</source><translation>Куда жаловаться</translation></message>
    <message><source>part_enclosures</source><translation>Приложения</translation></message>
    <message><source>part_outcome</source><translation>Что сделано</translation></message>
    <message><source>part_remaining</source><translation>Что осталось и почему</translation></message>
    <message><source>part_told</source><translation>Кому сообщили</translation></message>
    <message><source>part_ground</source><translation>Причина</translation></message>
    <message><source>part_explanation</source><translation>Что это значит в этом случае</translation></message>
    <message><source>part_again</source><translation>Как обратиться снова</translation></message>
    <message><source>part_restricted</source><translation>Что ограничено</translation></message>
    <message><source>tab_outbox</source><translation>Исходящие</translation></message>
    <message><source>tab_outbox_n</source><translation>Исходящие ({count})</translation></message>
    <message><source>none_outbox</source><translation>В исходящих пусто. Письмо лежит здесь, пока его не примет почтовый сервер.</translation></message>
    <message><source>send_to</source><translation>Отправить на {recipient}</translation></message>
    <message><source>send_title</source><translation>Кладём письмо в исходящие</translation></message>
    <message><source>stop</source><translation>Остановить</translation></message>
    <message><source>stopped</source><translation>Остановлено. Письмо ждёт отправки.</translation></message>
    <message><source>hurry</source><translation>Отправить сейчас</translation></message>
    <message><source>hurried</source><translation>Письмо уходит сейчас</translation></message>
    <message><source>seen</source><translation>Письмо есть в папке «Отправленные»</translation></message>
    <message><source>not_seen</source><translation>Письма нет в папке «Отправленные»</translation></message>
    <message><source>settle_sent</source><translation>Письмо ушло</translation></message>
    <message><source>settled_sent</source><translation>Записано: письмо ушло</translation></message>
    <message><source>settled_not_sent</source><translation>То же письмо уйдёт через {seconds} секунд</translation></message>
    <message><source>put_back</source><translation>Вернуть к отправке</translation></message>
    <message><source>put_back_done</source><translation>Письмо снова ждёт отправки</translation></message>
    <message><source>save_mail</source><translation>Сохранить письмо с вложениями…</translation></message>
    <message><source>sending</source><translation>Отправка писем</translation></message>
    <message><source>left</source><translation>Письмо по обращению {number} отправлено</translation></message>
    <message><source>later</source><translation>Почтовый сервер пока не смог принять письмо по обращению {number}. Попытка повторится сама.</translation></message>
    <message><source>sent_from</source><translation>От кого</translation></message>
    <message numerus="yes"><source>leaves_in</source><translation><numerusform>Уйдёт через {n} секунду. До этого его можно остановить.</numerusform><numerusform>Уйдёт через {n} секунды. До этого его можно остановить.</numerusform><numerusform>Уйдёт через {n} секунд. До этого его можно остановить.</numerusform></translation></message>
    <message><source>leaves_now</source><translation>Уходит</translation></message>
    <message><source>next_try</source><translation>Пока не ушло. Следующая попытка: {at}.</translation></message>
    <message><source>out_sending</source><translation>Уходит прямо сейчас</translation></message>
    <message><source>out_unknown</source><translation>Ушло ли это письмо? Неизвестно.</translation></message>
    <message><source>out_refused</source><translation>Почтовый сервер не принял это письмо. Человек его не получил.</translation></message>
    <message><source>out_held_back</source><translation>Это письмо удержано и не ушло.</translation></message>
    <message><source>out_sent</source><translation>Отправлено {at} с адреса {address}</translation></message>
    <message><source>why_unknown</source><translation>Связь прервалась после передачи письма и до ответа почтового сервера. Само оно повторно не отправится, чтобы человек не получил его дважды.</translation></message>
    <message><source>from_server</source><translation>Ответ почтового сервера: {words}</translation></message>
    <message><source>row_leaves</source><translation>Уйдёт {at}</translation></message>
    <message><source>row_next_try</source><translation>Попытка {at}</translation></message>
    <message><source>row_sending</source><translation>Уходит</translation></message>
    <message><source>row_unknown</source><translation>▲ Ушло ли?</translation></message>
    <message><source>row_refused</source><translation>▲ Не принято</translation></message>
    <message><source>standing_may_send</source><translation>Создано {at}. Отправьте его отсюда.</translation></message>
    <message><source>standing_outbox</source><translation>Создано {at}</translation></message>
    <message numerus="yes"><source>not_left_yet</source><translation><numerusform>{n} письмо ещё не ушло. Если закрыть окно, оно уйдёт при следующем запуске.</numerusform><numerusform>{n} письма ещё не ушли. Если закрыть окно, они уйдут при следующем запуске.</numerusform><numerusform>{n} писем ещё не ушли. Если закрыть окно, они уйдут при следующем запуске.</numerusform></translation></message>
    <message><source>send_and_close</source><translation>Отправить сейчас и закрыть</translation></message>
    <message><source>queued</source><translation>Письмо на {recipient} уйдёт через {seconds} секунд, если окно не закрывать</translation></message>
    <message><source>settled_held_back</source><translation>Записано: письмо не ушло. Сейчас оно не уйдёт: {why}</translation></message>
    <message><source>out_held</source><translation>Не ушло и само больше не отправляется.</translation></message>
    <message><source>close_anyway</source><translation>Закрыть окно</translation></message>
    <message><source>stay_open</source><translation>Не закрывать</translation></message>
    <message numerus="yes"><source>other_acts</source><translation><numerusform>Ещё {n} действие…</numerusform><numerusform>Ещё {n} действия…</numerusform><numerusform>Ещё {n} действий…</numerusform></translation></message>
    <message><source>fewer_acts</source><translation>Меньше действий</translation></message>
    <message><source>unknown_not_seen</source><translation>В «Отправленных» ящика {address} его нет. Некоторые серверы не хранят копий: посмотрите и в своей почтовой программе.</translation></message>
    <message><source>settle_not_sent</source><translation>Не ушло: отправить</translation></message>
    <message><source>seems_sent</source><translation>Похоже, это письмо ушло. Так ли это?</translation></message>
    <message><source>unknown_seen</source><translation>✓ Оно есть в «Отправленных» ящика {address}.</translation></message>
    <message><source>unknown_not_looked</source><translation>Сначала проверьте «Отправленные» ящика {address}: есть ли оно там.</translation></message>
    <message><source>look_in_sent</source><translation>Проверить папку «Отправленные»</translation></message>
    <message><source>to_mailboxes</source><translation>Открыть почтовые ящики</translation></message>
    <message><source>row_held</source><translation>▲ Ждёт вас</translation></message>
</context>
</TS>
