<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>inbox</name>
    <message><source>tab_requests</source><translation>Запросы {n}</translation></message>
    <message><source>tab_unsure</source><translation>Под вопросом {n}</translation></message>
    <message><source>tab_replies</source><translation>Ответы {n}</translation></message>
    <message><source>tab_other</source><translation>Прочее {n}</translation></message>
    <message><source>tab_later</source><translation>Позже {n}</translation></message>
    <message><source>search</source><translation>Поиск в этом списке</translation></message>
    <message><source>search_hint</source><translation>Поиск в этом списке (F3)</translation></message>
    <message><source>list</source><translation>Письма</translation></message>
    <message><source>text</source><translation>Текст письма</translation></message>
    <message><source>load_files</source><translation>Загрузить файлы почты…</translation></message>
    <message><source>load_folder</source><translation>Загрузить папку…</translation></message>
    <message><source>mail_files</source><translation>Файлы почты</translation></message>
    <message><source>all_files</source><translation>Все файлы</translation></message>
    <message><source>loading</source><translation>Чтение почты</translation></message>
    <message><source>load_stopped</source><translation>Чтение остановлено. Всё, что успели прочитать, сохранено.</translation></message>
    <message numerus="yes"><source>loaded</source><translation><numerusform>Прочитано {n} письмо: запросов {requests}, под вопросом {unsure}, ответов {replies}, обычных {ordinary}, повторов {duplicates}, нечитаемых {unreadable}. Файлов, которые не являются почтой: {not_mail}.</numerusform><numerusform>Прочитано {n} письма: запросов {requests}, под вопросом {unsure}, ответов {replies}, обычных {ordinary}, повторов {duplicates}, нечитаемых {unreadable}. Файлов, которые не являются почтой: {not_mail}.</numerusform><numerusform>Прочитано {n} писем: запросов {requests}, под вопросом {unsure}, ответов {replies}, обычных {ordinary}, повторов {duplicates}, нечитаемых {unreadable}. Файлов, которые не являются почтой: {not_mail}.</numerusform></translation></message>
    <message numerus="yes"><source>others</source><translation><numerusform>Ещё {n} письмо признано обычным вопросом в поддержку.</numerusform><numerusform>Ещё {n} письма признаны обычными вопросами в поддержку.</numerusform><numerusform>Ещё {n} писем признано обычными вопросами в поддержку.</numerusform></translation></message>
    <message><source>look_through</source><translation>Просмотреть их</translation></message>
    <message><source>empty_first</source><translation>Почта ещё не загружена. Загрузите файлы (.eml или .mbox) или папку кнопками внизу. Письма только читаются и никогда не изменяются.</translation></message>
    <message><source>empty_requests</source><translation>Необработанных запросов нет. Новые появятся здесь после загрузки почты.</translation></message>
    <message><source>empty_unsure</source><translation>Решать пока нечего. Здесь появятся письма, которые могут оказаться запросами.</translation></message>
    <message><source>empty_replies</source><translation>Новых ответов по обращениям нет.</translation></message>
    <message><source>empty_other</source><translation>Обычных писем здесь нет. Сюда попадает то, что вы отметили как «Не запрос»; его можно вернуть.</translation></message>
    <message><source>empty_later</source><translation>Ничего не отложено. Здесь ждут письма, отложенные до завтра.</translation></message>
    <message><source>empty_search</source><translation>В этом списке нет писем со словами «{words}». Проверьте написание или посмотрите на другой вкладке.</translation></message>
    <message><source>nothing_chosen</source><translation>Выберите письмо в списке, чтобы прочитать его здесь.</translation></message>
    <message><source>no_subject</source><translation>(без темы)</translation></message>
    <message><source>no_text</source><translation>Без текста</translation></message>
    <message><source>no_sender</source><translation>Неизвестный отправитель</translation></message>
    <message><source>no_kind</source><translation>Запрос не распознан</translation></message>
    <message><source>no_kind_chosen</source><translation>Ничего не выбрано. Отметьте, о чём просит человек.</translation></message>
    <message><source>due_unknown</source><translation>Станет известен, когда запрос выбран</translation></message>
    <message><source>quote</source><translation>«{words}»</translation></message>
    <message><source>row_sentence</source><translation>{kinds}. {state}. {person}. {quote}. {language}. Получено: {at}.</translation></message>
    <message><source>state_request</source><translation>Точно</translation></message>
    <message><source>state_unsure</source><translation>Под вопросом</translation></message>
    <message><source>state_reply</source><translation>Ответ</translation></message>
    <message><source>state_reply_to</source><translation>Ответ по обращению {case}</translation></message>
    <message><source>state_ordinary</source><translation>Обычный вопрос в поддержку</translation></message>
    <message><source>state_duplicate</source><translation>Повтор</translation></message>
    <message><source>state_unreadable</source><translation>Не читается</translation></message>
    <message><source>language_unknown</source><translation>Язык неизвестен</translation></message>
    <message><source>size_bytes</source><translation>{size} байт</translation></message>
    <message><source>size_kb</source><translation>{size} КБ</translation></message>
    <message><source>size_mb</source><translation>{size} МБ</translation></message>
    <message><source>arrived</source><translation>Получено: {at}</translation></message>
    <message numerus="yes"><source>attachments</source><translation><numerusform>{n} вложение</numerusform><numerusform>{n} вложения</numerusform><numerusform>{n} вложений</numerusform></translation></message>
    <message><source>attachment</source><translation>{name} ({type}, {size})</translation></message>
    <message><source>request</source><translation>Запрос</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>law</source><translation>Закон</translation></message>
    <message><source>language</source><translation>Язык письма</translation></message>
    <message><source>due</source><translation>Срок</translation></message>
    <message><source>law_assumed</source><translation>по стране компании</translation></message>
    <message><source>change</source><translation>Изменить</translation></message>
    <message><source>how</source><translation>Как посчитано?</translation></message>
    <message><source>open_case</source><translation>Открыть обращение: {kind}</translation></message>
    <message numerus="yes"><source>open_cases</source><translation><numerusform>Открыть обращение: {n} запрос</numerusform><numerusform>Открыть обращение: {n} запроса</numerusform><numerusform>Открыть обращение: {n} запросов</numerusform></translation></message>
    <message><source>open_existing</source><translation>Открыть обращение {case}</translation></message>
    <message><source>file_with</source><translation>Приобщить к обращению {case}</translation></message>
    <message><source>not_a_request</source><translation>Не запрос</translation></message>
    <message><source>later</source><translation>Позже</translation></message>
    <message><source>link</source><translation>Связать с обращением…</translation></message>
    <message><source>link_now</source><translation>Связать</translation></message>
    <message><source>case_number</source><translation>Номер обращения</translation></message>
    <message><source>case_number_hint</source><translation>2026-0001</translation></message>
    <message><source>bring_back</source><translation>Вернуть</translation></message>
    <message><source>done_not_a_request</source><translation>Отмечено как «Не запрос».</translation></message>
    <message><source>done_later</source><translation>Отложено до завтра, 09:00.</translation></message>
    <message><source>done_linked</source><translation>Приобщено к обращению {case}.</translation></message>
    <message><source>to</source><translation>кому: {to}</translation></message>
    <message><source>row_waiting</source><translation>Строка {n} читается</translation></message>
    <message numerus="yes"><source>marked</source><translation><numerusform>Выбрано {n} письмо</numerusform><numerusform>Выбрано {n} письма</numerusform><numerusform>Выбрано {n} писем</numerusform></translation></message>
    <message numerus="yes"><source>first_found</source><translation><numerusform>Показано {n} письмо из загруженных последними; введите ещё буквы, чтобы уточнить поиск.</numerusform><numerusform>Показаны {n} письма из загруженных последними; введите ещё буквы, чтобы уточнить поиск.</numerusform><numerusform>Показаны {n} писем из загруженных последними; введите ещё буквы, чтобы уточнить поиск.</numerusform></translation></message>
    <message numerus="yes"><source>nearest</source><translation><numerusform>Возможно, вы имели в виду «{words}»? {n} письмо.</numerusform><numerusform>Возможно, вы имели в виду «{words}»? {n} письма.</numerusform><numerusform>Возможно, вы имели в виду «{words}»? {n} писем.</numerusform></translation></message>
    <message numerus="yes"><source>nearest_closed</source><translation><numerusform>Также в {n} закрытом обращении.</numerusform><numerusform>Также в {n} закрытых обращениях.</numerusform><numerusform>Также в {n} закрытых обращениях.</numerusform></translation></message>
</context>
</TS>
