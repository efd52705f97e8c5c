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
    <message><source>empty_unsure</source><translation>Решать пока нечего. Здесь появятся письма, которые могут оказаться запросами.</translation></message>
    <message><source>empty_replies</source><translation>Новых ответов по обращениям нет.</translation></message>
    <message><source>empty_other</source><translation>Обычных писем здесь нет. Сюда попадает то, что вы отметили как «Не запрос»; его можно вернуть.</translation></message>
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
    <message><source>open_case</source><translation>Открыть обращение: {kind}</translation></message>
    <message numerus="yes"><source>open_cases</source><translation><numerusform>Открыть обращение: {n} запрос</numerusform><numerusform>Открыть обращение: {n} запроса</numerusform><numerusform>Открыть обращение: {n} запросов</numerusform></translation></message>
    <message><source>open_existing</source><translation>Открыть обращение {case}</translation></message>
    <message><source>file_with</source><translation>Приобщить к обращению {case}</translation></message>
    <message><source>not_a_request</source><translation>Не запрос</translation></message>
    <message><source>link_now</source><translation>Связать</translation></message>
    <message><source>case_number</source><translation>Номер обращения</translation></message>
    <message><source>case_number_hint</source><translation>2026-0001</translation></message>
    <message><source>bring_back</source><translation>Вернуть</translation></message>
    <message><source>done_not_a_request</source><translation>Отмечено как «Не запрос».</translation></message>
    <message><source>done_linked</source><translation>Приобщено к обращению {case}.</translation></message>
    <message><source>to</source><translation>кому: {to}</translation></message>
    <message><source>row_waiting</source><translation>Строка {n} читается</translation></message>
    <message numerus="yes"><source>marked</source><translation><numerusform>Выбрано {n} письмо</numerusform><numerusform>Выбрано {n} письма</numerusform><numerusform>Выбрано {n} писем</numerusform></translation></message>
    <message numerus="yes"><source>first_found</source><translation><numerusform>Показано {n} письмо из загруженных последними; введите ещё буквы, чтобы уточнить поиск.</numerusform><numerusform>Показаны {n} письма из загруженных последними; введите ещё буквы, чтобы уточнить поиск.</numerusform><numerusform>Показаны {n} писем из загруженных последними; введите ещё буквы, чтобы уточнить поиск.</numerusform></translation></message>
    <message numerus="yes"><source>nearest</source><translation><numerusform>Возможно, вы имели в виду «{words}»? {n} письмо.</numerusform><numerusform>Возможно, вы имели в виду «{words}»? {n} письма.</numerusform><numerusform>Возможно, вы имели в виду «{words}»? {n} писем.</numerusform></translation></message>
    <message numerus="yes"><source>nearest_closed</source><translation><numerusform>Также в {n} закрытом обращении.</numerusform><numerusform>Также в {n} закрытых обращениях.</numerusform><numerusform>Также в {n} закрытых обращениях.</numerusform></translation></message>
    <message><source>badge_known_address</source><translation>✓ с известного адреса</translation></message>
    <message><source>badge_child</source><translation>Данные ребёнка</translation></message>
    <message><source>badge_authority</source><translation>От госоргана</translation></message>
    <message><source>badge_attachment</source><translation>Вложение</translation></message>
    <message numerus="yes"><source>badge_more_rights</source><translation><numerusform>{n} право</numerusform><numerusform>{n} права</numerusform><numerusform>{n} прав</numerusform></translation></message>
    <message><source>badge_reply</source><translation>Ответ по обращению {case}</translation></message>
    <message numerus="yes"><source>badge_account</source><translation><numerusform>✓ адрес {n} учётной записи</numerusform><numerusform>✓ адрес {n} учётных записей</numerusform><numerusform>✓ адрес {n} учётных записей</numerusform></translation></message>
    <message><source>badge_not_asked</source><translation>База компании не ответила</translation></message>
    <message><source>shape_text</source><translation>Текст</translation></message>
    <message><source>shape_headers</source><translation>Заголовки</translation></message>
    <message><source>shape_original</source><translation>Оригинал</translation></message>
    <message><source>text_name</source><translation>Текст сообщения</translation></message>
    <message><source>headers_name</source><translation>Заголовки сообщения</translation></message>
    <message><source>original_name</source><translation>Сообщение в исходном виде</translation></message>
    <message><source>source_loading</source><translation>Чтение сообщения…</translation></message>
    <message><source>no_headers</source><translation>У этого сообщения нет заголовков.</translation></message>
    <message><source>source_whole</source><translation>Сообщение в исходном виде, {size}. Ничто в нём не запускается и не загружается.</translation></message>
    <message><source>source_cut</source><translation>Сообщение в исходном виде, {size}. Показаны только первые {n} знаков.</translation></message>
    <message><source>mark</source><translation>«{words}» указывает: {kind}</translation></message>
    <message numerus="yes"><source>mark_more</source><translation><numerusform>и ещё {n}.</numerusform><numerusform>и ещё {n}.</numerusform><numerusform>и ещё {n}.</numerusform></translation></message>
    <message><source>marks_mean</source><translation>Отмечено: {marks}</translation></message>
    <message><source>received</source><translation>Получено</translation></message>
    <message><source>more</source><translation>Подробнее</translation></message>
    <message><source>less</source><translation>Свернуть</translation></message>
    <message><source>law_chosen</source><translation>выбрано вами</translation></message>
    <message><source>law_named</source><translation>назван в сообщении</translation></message>
    <message><source>how</source><translation>Как это рассчитано</translation></message>
    <message><source>other</source><translation>Другое…</translation></message>
    <message><source>other_question</source><translation>О чём просит человек?</translation></message>
    <message><source>other_hint</source><translation>Пробел отмечает несколько, Enter открывает обращение, Esc возвращает.</translation></message>
    <message><source>other_open</source><translation>Открыть обращение</translation></message>
    <message><source>choice_hint</source><translation>Стрелки выбирают, Enter подтверждает, Esc возвращает.</translation></message>
    <message><source>cancel</source><translation>Назад</translation></message>
    <message><source>later</source><translation>Позже…</translation></message>
    <message numerus="yes"><source>later_question</source><translation><numerusform>Показать сообщение снова</numerusform><numerusform>Показать {n} сообщения снова</numerusform><numerusform>Показать {n} сообщений снова</numerusform></translation></message>
    <message><source>later_tomorrow</source><translation>Утром следующего рабочего дня ({at})</translation></message>
    <message><source>later_week</source><translation>На следующей неделе ({at})</translation></message>
    <message><source>later_day</source><translation>{at}</translation></message>
    <message><source>later_do</source><translation>Отложить</translation></message>
    <message><source>link_question</source><translation>К какому обращению относится сообщение?</translation></message>
    <message><source>link_search</source><translation>Номер, имя или вид</translation></message>
    <message><source>link_none</source><translation>Открытых обращений нет. Esc возвращает.</translation></message>
    <message><source>link_likely</source><translation>вероятно</translation></message>
    <message><source>take_back</source><translation>Отменить решение</translation></message>
    <message><source>not_requests</source><translation>Не запросы ({n})</translation></message>
    <message><source>later_several</source><translation>Позже ({n})…</translation></message>
    <message numerus="yes"><source>several</source><translation><numerusform>Выбрано {n} сообщение. Действие коснётся только его.</numerusform><numerusform>Выбрано {n} сообщения. Действие коснётся только их.</numerusform><numerusform>Выбрано {n} сообщений. Действие коснётся только их.</numerusform></translation></message>
    <message numerus="yes"><source>several_narrowed</source><translation><numerusform>Среди найденных выбрано {n} сообщение. Скрытое поиском не изменится.</numerusform><numerusform>Среди найденных выбрано {n} сообщения. Скрытое поиском не изменится.</numerusform><numerusform>Среди найденных выбрано {n} сообщений. Скрытое поиском не изменится.</numerusform></translation></message>
    <message><source>done_opened</source><translation>Обращение {case} открыто.</translation></message>
    <message numerus="yes"><source>done_not_requests</source><translation><numerusform>{n} сообщение отмечено как не запрос.</numerusform><numerusform>{n} сообщения отмечены как не запросы.</numerusform><numerusform>{n} сообщений отмечены как не запросы.</numerusform></translation></message>
    <message numerus="yes"><source>done_later</source><translation><numerusform>Отложено {n} сообщение до {at}.</numerusform><numerusform>Отложено {n} сообщения до {at}.</numerusform><numerusform>Отложено {n} сообщений до {at}.</numerusform></translation></message>
    <message><source>done_checked</source><translation>Проверено: обычное письмо.</translation></message>
    <message><source>done_is_request</source><translation>Перемещено в запросы.</translation></message>
    <message><source>done_taken_back</source><translation>Решение отменено.</translation></message>
    <message><source>check_five</source><translation>Проверить пять из них</translation></message>
    <message><source>check_title</source><translation>Проверка обычных писем</translation></message>
    <message numerus="yes"><source>check_done</source><translation><numerusform>На сегодня всё: проверено {n} письмо.</numerusform><numerusform>На сегодня всё: проверено {n} письма.</numerusform><numerusform>На сегодня всё: проверено {n} писем.</numerusform></translation></message>
    <message><source>check_nothing</source><translation>Обычных писем для проверки нет.</translation></message>
    <message><source>check_ordinary</source><translation>Верно: обычное</translation></message>
    <message><source>check_request</source><translation>Это запрос</translation></message>
    <message><source>decided_title</source><translation>Решено сегодня</translation></message>
    <message numerus="yes"><source>decided_sentence</source><translation><numerusform>Сегодня {n} решение. Проверьте и отмените ошибочное.</numerusform><numerusform>Сегодня {n} решения. Проверьте и отмените ошибочное.</numerusform><numerusform>Сегодня {n} решений. Проверьте и отмените ошибочное.</numerusform></translation></message>
    <message><source>decided_none</source><translation>Сегодня решений ещё не было.</translation></message>
    <message><source>decided_case</source><translation>Открыто как {case}</translation></message>
    <message><source>decided_linked</source><translation>Привязано к {case}</translation></message>
    <message><source>decided_not_a_request</source><translation>Не запрос</translation></message>
    <message><source>decided_later</source><translation>Отложено</translation></message>
    <message><source>back_to_list</source><translation>К списку</translation></message>
    <message><source>empty_requests</source><translation>Запросов нет. Обычные письма можно просмотреть по ссылке ниже; новые запросы появятся здесь после загрузки почты.</translation></message>
    <message><source>empty_later</source><translation>Ничего не отложено. Отложенное до рабочего утра сообщение ждёт здесь и возвращается само.</translation></message>
    <message><source>marks_legend</source><translation>Отмечено: {kinds}</translation></message>
    <message><source>mark_law</source><translation>закон о данных</translation></message>
    <message><source>link</source><translation>Связать с обращением…</translation></message>
    <message><source>details</source><translation>Подробности</translation></message>
    <message><source>details_hide</source><translation>Скрыть подробности</translation></message>
    <message><source>if_opened</source><translation>если открыть, срок {day}</translation></message>
    <message><source>shape_formatted</source><translation>С оформлением</translation></message>
    <message><source>formatted_name</source><translation>Сообщение с оформлением</translation></message>
    <message><source>forgotten_person</source><translation>Отправитель стёрт</translation></message>
    <message><source>forgotten_subject</source><translation>Обычное письмо, стёртое по истечении срока</translation></message>
    <message><source>forgotten_text</source><translation>В этом письме никто ничего не просил. По истечении срока, заданного в настройках, его текст, отправитель и вложения стёрты: у тех, кто ничего не просил, ничего не хранится. Остались время получения, пометка «обычное» и контрольная сумма. По ней то же письмо узнаётся, если придёт снова.</translation></message>
    <message><source>shape_sender</source><translation>Кто отправил</translation></message>
    <message><source>sender_name</source><translation>Кто отправил письмо</translation></message>
    <message><source>forgotten</source><translation>Стёрто, хранится контрольная сумма</translation></message>
    <message><source>badge_same_address</source><translation>тот же адрес, что в запросе, не подтверждён</translation></message>
    <message><source>danger_links</source><translation>Ссылка ведёт не туда, куда указано</translation></message>
    <message><source>danger_attachments</source><translation>Вложение может навредить</translation></message>
    <message><source>details_number</source><translation>Подробности ({number})</translation></message>
    <message numerus="yes"><source>warnings</source><translation><numerusform>{n} предупреждение: {words}</numerusform><numerusform>{n} предупреждения: {words}</numerusform><numerusform>{n} предупреждений: {words}</numerusform></translation></message>
    <message><source>law_beginning</source><translation>как в первом запросе</translation></message>
    <message><source>open_case_joined</source><translation>Открыть одно обращение: {kind}</translation></message>
    <message numerus="yes"><source>open_cases_joined</source><translation><numerusform>Открыть одно обращение: {n} запрос</numerusform><numerusform>Открыть одно обращение: {n} запроса</numerusform><numerusform>Открыть одно обращение: {n} запросов</numerusform></translation></message>
    <message><source>counts_from</source><translation>отсчёт от первого запроса переписки, {day}</translation></message>
    <message numerus="yes"><source>check_sentence</source><translation><numerusform>{n} письмо признано обычным. Не пропущен ли запрос? Осталось проверить сегодня: {left}.</numerusform><numerusform>{n} письма признаны обычными. Не пропущен ли запрос? Осталось проверить сегодня: {left}.</numerusform><numerusform>{n} писем признано обычными. Не пропущен ли запрос? Осталось проверить сегодня: {left}.</numerusform></translation></message>
</context>
</TS>
