<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>today</name>
    <message><source>title</source><translation>Сегодня, {day}</translation></message>
    <message><source>act_now</source><translation>Срочно · {n}</translation></message>
    <message><source>this_week</source><translation>На этой неделе · {n}</translation></message>
    <message><source>later</source><translation>Позже · {n}</translation></message>
    <message><source>open_inbox</source><translation>Открыть входящие</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Ещё {n} открытое обращение — в разделе «Обращения».</numerusform><numerusform>Ещё {n} открытых обращения — в разделе «Обращения».</numerusform><numerusform>Ещё {n} открытых обращений — в разделе «Обращения».</numerusform></translation></message>
    <message><source>replies_title</source><translation>Ответы · {n}</translation></message>
    <message><source>replies_none</source><translation>Ответов нет.</translation></message>
    <message><source>requests_title</source><translation>Запросы · {n}</translation></message>
    <message numerus="yes"><source>requests_words</source><translation><numerusform>{n} запрос ждёт, когда по нему откроют обращение.</numerusform><numerusform>{n} запроса ждут, когда по ним откроют обращения.</numerusform><numerusform>{n} запросов ждут, когда по ним откроют обращения.</numerusform></translation></message>
    <message><source>requests_none</source><translation>Новых запросов нет.</translation></message>
    <message numerus="yes"><source>requests_link</source><translation><numerusform>Открыть входящие, {n} запрос</numerusform><numerusform>Открыть входящие, {n} запроса</numerusform><numerusform>Открыть входящие, {n} запросов</numerusform></translation></message>
    <message><source>list</source><translation>Список</translation></message>
    <message><source>week</source><translation>Неделя</translation></message>
    <message><source>month</source><translation>Месяц</translation></message>
    <message><source>views</source><translation>Виды дня</translation></message>
    <message><source>print</source><translation>Напечатать лист дня</translation></message>
    <message><source>print_named</source><translation>С именами</translation></message>
    <message><source>print_unnamed</source><translation>Без имён</translation></message>
    <message><source>printing</source><translation>Готовим лист</translation></message>
    <message><source>printed</source><translation>Лист сохранён: {path}</translation></message>
    <message><source>next_word</source><translation>Дальше:</translation></message>
    <message><source>next_identity</source><translation>Проверить, кто пишет</translation></message>
    <message><source>next_remind</source><translation>Напомнить человеку</translation></message>
    <message><source>next_scope</source><translation>Уточнить, о чём просят</translation></message>
    <message><source>next_collect</source><translation>Найти данные</translation></message>
    <message><source>next_review_access</source><translation>Решить, что выдать</translation></message>
    <message><source>next_review_rectification</source><translation>Решить, что исправить</translation></message>
    <message><source>next_review_erasure</source><translation>Проверить план удаления</translation></message>
    <message><source>next_review_restriction</source><translation>Решить, что заблокировать</translation></message>
    <message><source>next_review_portability</source><translation>Выбрать данные для файла</translation></message>
    <message><source>next_review_objection</source><translation>Рассмотреть доводы</translation></message>
    <message><source>next_review_consent_withdrawal</source><translation>Решить, что прекратить</translation></message>
    <message><source>next_review_child</source><translation>Решить по запросу</translation></message>
    <message><source>next_review_content_removal</source><translation>Решить об удалении</translation></message>
    <message><source>next_review_complaint</source><translation>Решить по жалобе</translation></message>
    <message><source>next_act_erasure</source><translation>Выполнить удаление</translation></message>
    <message><source>next_act_rectification</source><translation>Исправить данные</translation></message>
    <message><source>next_act_restriction</source><translation>Заблокировать данные</translation></message>
    <message><source>next_act_objection</source><translation>Прекратить использование</translation></message>
    <message><source>next_act_consent_withdrawal</source><translation>Прекратить использование</translation></message>
    <message><source>next_act_child</source><translation>Выполнить запрос</translation></message>
    <message><source>next_act_content_removal</source><translation>Удалить материал</translation></message>
    <message><source>next_respond</source><translation>Написать ответ</translation></message>
    <message><source>next_send</source><translation>Отправить ответ</translation></message>
    <message><source>next_close</source><translation>Закрыть обращение</translation></message>
    <message><source>next_none</source><translation>Все шаги выполнены</translation></message>
    <message><source>waiting</source><translation>Ждём подтверждения с {since}; ответить до {due}</translation></message>
    <message><source>row</source><translation>{due}. {number}, {kinds}, {person}. Дальше: {next}</translation></message>
    <message><source>nothing_now</source><translation>Срочных обращений нет.</translation></message>
    <message><source>next_date</source><translation>Ближайший срок: {day} ({number}).</translation></message>
    <message numerus="yes"><source>inbox_waits</source><translation><numerusform>Во входящих ждёт {n} письмо.</numerusform><numerusform>Во входящих ждут {n} письма.</numerusform><numerusform>Во входящих ждут {n} писем.</numerusform></translation></message>
    <message><source>open</source><translation>Открыть</translation></message>
    <message><source>reply_line</source><translation>{person} отвечает по обращению {number}, {day}.</translation></message>
    <message><source>reply_open</source><translation>Открыть {number}, есть ответ от: {person}</translation></message>
    <message numerus="yes"><source>replies_more</source><translation><numerusform>Ещё {n} ответ во входящих.</numerusform><numerusform>Ещё {n} ответа во входящих.</numerusform><numerusform>Ещё {n} ответов во входящих.</numerusform></translation></message>
    <message><source>requests_since</source><translation>Самый давний пришёл {day}.</translation></message>
    <message><source>set_up</source><translation>Настройка: готово {done} из {n}</translation></message>
    <message><source>set_up_company</source><translation>Компания</translation></message>
    <message><source>set_up_operator</source><translation>Ваше имя</translation></message>
    <message><source>set_up_mail</source><translation>Почта</translation></message>
    <message><source>set_up_source</source><translation>Источник данных</translation></message>
    <message><source>set_up_lock</source><translation>Блокировка</translation></message>
    <message><source>set_up_done</source><translation>{what}, готово</translation></message>
    <message><source>set_up_open</source><translation>{what}, ещё не готово, открыть</translation></message>
    <message><source>trouble_mail_old</source><translation>Почту последний раз загружали {day}. В ней может лежать запрос, и его срок идёт.</translation></message>
    <message><source>trouble_mail_old_act</source><translation>Перейти во входящие</translation></message>
    <message><source>trouble_letter_unsent</source><translation>Ответ по обращению {case} готов, но не отправлен; срок: {day}.</translation></message>
    <message><source>trouble_letter_unsent_act</source><translation>Отправить ответ</translation></message>
    <message><source>trouble_erasure_failed</source><translation>Удаление по обращению {case} не удалось.</translation></message>
    <message><source>trouble_erasure_failed_act</source><translation>Посмотреть удаление</translation></message>
    <message><source>trouble_erasure_intended</source><translation>Удаление по обращению {case} начато, но его итог не записан.</translation></message>
    <message><source>trouble_erasure_intended_act</source><translation>Посмотреть удаление</translation></message>
    <message><source>trouble_trail_broken</source><translation>Журнал не совпадает с записанным начиная с записи {entry}.</translation></message>
    <message><source>trouble_trail_broken_act</source><translation>Открыть журнал</translation></message>
    <message><source>previous_week</source><translation>Предыдущая неделя</translation></message>
    <message><source>next_week</source><translation>Следующая неделя</translation></message>
    <message><source>previous_month</source><translation>Предыдущий месяц</translation></message>
    <message><source>next_month</source><translation>Следующий месяц</translation></message>
    <message><source>to_today</source><translation>К сегодняшнему дню</translation></message>
    <message><source>week_of</source><translation>{first} – {last}</translation></message>
    <message><source>week_table</source><translation>Неделя с {first} по {last}</translation></message>
    <message><source>month_table</source><translation>Месяц, {month}</translation></message>
    <message><source>column_day</source><translation>День</translation></message>
    <message><source>column_due</source><translation>Сроки ответов</translation></message>
    <message><source>column_internal</source><translation>Внутренний срок</translation></message>
    <message><source>column_off</source><translation>Нерабочий день</translation></message>
    <message numerus="yes"><source>due_count</source><translation><numerusform>{n} срок</numerusform><numerusform>{n} срока</numerusform><numerusform>{n} сроков</numerusform></translation></message>
    <message numerus="yes"><source>internal_count</source><translation><numerusform>{n} внутренний</numerusform><numerusform>{n} внутренних</numerusform><numerusform>{n} внутренних</numerusform></translation></message>
    <message><source>weekend</source><translation>Выходной</translation></message>
    <message><source>today_mark</source><translation>сегодня</translation></message>
    <message><source>day_cell</source><translation>{day}{today}. {what}</translation></message>
    <message><source>nothing_on_day</source><translation>ничего</translation></message>
    <message numerus="yes"><source>day_due</source><translation><numerusform>{day}: {n} срок</numerusform><numerusform>{day}: {n} срока</numerusform><numerusform>{day}: {n} сроков</numerusform></translation></message>
    <message><source>day_internal</source><translation>Внутренний срок, сам ответ позже · {n}</translation></message>
    <message><source>day_free</source><translation>{day}: сроков нет.</translation></message>
    <message><source>day_hint</source><translation>Enter на дне показывает его обращения.</translation></message>
    <message><source>sheet_person</source><translation>Человек</translation></message>
    <message><source>sheet_kind</source><translation>Запрос</translation></message>
    <message><source>sheet_due</source><translation>Ответ</translation></message>
    <message><source>sheet_next</source><translation>Дальше</translation></message>
    <message><source>sheet_printed</source><translation>{company}. Напечатано {moment}.</translation></message>
    <message><source>sheet_no_names</source><translation>Имена не печатаются.</translation></message>
    <message><source>sheet_case_title</source><translation>Обращение {number}</translation></message>
    <message><source>sheet_facts</source><translation>Сведения</translation></message>
    <message><source>sheet_address</source><translation>Адрес</translation></message>
    <message><source>sheet_law</source><translation>Закон</translation></message>
    <message><source>sheet_state</source><translation>Состояние</translation></message>
    <message><source>sheet_received</source><translation>Получено</translation></message>
    <message><source>sheet_identity</source><translation>Личность</translation></message>
    <message><source>sheet_outcome</source><translation>Итог</translation></message>
    <message><source>sheet_clock</source><translation>Как посчитан срок</translation></message>
    <message><source>sheet_steps</source><translation>Шаги</translation></message>
    <message><source>sheet_step</source><translation>Шаг</translation></message>
    <message><source>sheet_status</source><translation>Состояние</translation></message>
    <message><source>sheet_letters</source><translation>Письма</translation></message>
    <message><source>sheet_made</source><translation>Создано</translation></message>
    <message><source>sheet_sent</source><translation>Отправлено</translation></message>
    <message><source>sheet_not_sent</source><translation>не отправлено</translation></message>
    <message><source>sheet_history</source><translation>История</translation></message>
    <message><source>sheet_when</source><translation>Когда</translation></message>
    <message><source>sheet_who</source><translation>Кто</translation></message>
    <message><source>sheet_what</source><translation>Что</translation></message>
    <message><source>sheet_details</source><translation>Подробности</translation></message>
    <message><source>sheet_register</source><translation>Реестр обращений</translation></message>
    <message><source>sheet_keys</source><translation>Команды и клавиши</translation></message>
    <message><source>sheet_command</source><translation>Команда</translation></message>
    <message><source>sheet_key</source><translation>Клавиша</translation></message>
    <message><source>sheet_case</source><translation>Номер</translation></message>
    <message numerus="yes"><source>requests_pressing</source><translation><numerusform>{n} запрос ждёт разбора. Самый старый пришёл {day}: срок ответа мог уже наступить.</numerusform><numerusform>{n} запроса ждут разбора. Самый старый пришёл {day}: срок ответа мог уже наступить.</numerusform><numerusform>{n} запросов ждут разбора. Самый старый пришёл {day}: срок ответа мог уже наступить.</numerusform></translation></message>
    <message><source>trouble_letter_bounced_act</source><translation>Посмотреть уведомление</translation></message>
    <message><source>trouble_letter_bounced</source><translation>{day}: почтовый сервер сообщает, что письмо по обращению {case} не доставлено. У человека его может не быть.</translation></message>
    <message><source>trouble_letter_unknown</source><translation>Неизвестно, ушло ли письмо по обращению {case}. Само оно повторно не отправится.</translation></message>
    <message><source>trouble_letter_unknown_act</source><translation>Указать, что с ним стало</translation></message>
    <message><source>trouble_letter_refused</source><translation>Почтовый сервер не принял письмо по обращению {case}. Человек его не получил.</translation></message>
    <message><source>trouble_letter_refused_act</source><translation>Посмотреть письмо</translation></message>
    <message><source>trouble_letter_waiting_act</source><translation>Посмотреть письмо</translation></message>
    <message numerus="yes"><source>trouble_letter_waiting</source><translation><numerusform>Письмо по обращению {case} не ушло: {n} неудачная попытка.</numerusform><numerusform>Письмо по обращению {case} не ушло: {n} неудачные попытки.</numerusform><numerusform>Письмо по обращению {case} не ушло: {n} неудачных попыток.</numerusform></translation></message>
    <message numerus="yes"><source>trouble_letter_waiting_due</source><translation><numerusform>Ответ по обращению {case} не ушёл: {n} неудачная попытка. Срок: {day}.</numerusform><numerusform>Ответ по обращению {case} не ушёл: {n} неудачные попытки. Срок: {day}.</numerusform><numerusform>Ответ по обращению {case} не ушёл: {n} неудачных попыток. Срок: {day}.</numerusform></translation></message>
    <message><source>trouble_letter_waiting_due_act</source><translation>Посмотреть письмо</translation></message>
</context>
</TS>
