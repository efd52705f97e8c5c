<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>codes</name>
    <message><source>kind_access</source><translation>Доступ к данным</translation></message>
    <message><source>kind_rectification</source><translation>Исправление</translation></message>
    <message><source>kind_erasure</source><translation>Удаление</translation></message>
    <message><source>kind_restriction</source><translation>Ограничение</translation></message>
    <message><source>kind_portability</source><translation>Перенос данных</translation></message>
    <message><source>kind_objection</source><translation>Возражение</translation></message>
    <message><source>kind_consent_withdrawal</source><translation>Отзыв согласия</translation></message>
    <message><source>kind_child</source><translation>Данные ребёнка</translation></message>
    <message><source>kind_content_removal</source><translation>Удаление материалов</translation></message>
    <message><source>kind_complaint</source><translation>Жалоба</translation></message>
    <message><source>regime_KZ</source><translation>Казахстан</translation></message>
    <message><source>regime_EU</source><translation>Европейский союз</translation></message>
    <message><source>language_en</source><translation>Английский</translation></message>
    <message><source>language_ru</source><translation>Русский</translation></message>
    <message><source>language_kk</source><translation>Казахский</translation></message>
    <message><source>message_state_request</source><translation>Запрос</translation></message>
    <message><source>message_state_unsure</source><translation>Под вопросом</translation></message>
    <message><source>message_state_reply</source><translation>Ответ по обращению</translation></message>
    <message><source>message_state_ordinary</source><translation>Обычное письмо</translation></message>
    <message><source>message_state_duplicate</source><translation>Повтор</translation></message>
    <message><source>message_state_unreadable</source><translation>Не читается</translation></message>
    <message><source>case_state_new</source><translation>Новое</translation></message>
    <message><source>case_state_in_progress</source><translation>В работе</translation></message>
    <message><source>case_state_waiting_for_person</source><translation>Ждём человека</translation></message>
    <message><source>case_state_waiting_for_others</source><translation>Ждём других</translation></message>
    <message><source>case_state_answered</source><translation>Ответ отправлен</translation></message>
    <message><source>case_state_closed</source><translation>Закрыто</translation></message>
    <message><source>closing_fulfilled</source><translation>Исполнено</translation></message>
    <message><source>closing_partly_fulfilled</source><translation>Исполнено частично</translation></message>
    <message><source>closing_suspected_fraud</source><translation>Подозрение на обман</translation></message>
    <message><source>closing_insuf_verification</source><translation>Личность не подтверждена</translation></message>
    <message><source>closing_no_match</source><translation>Данных не найдено</translation></message>
    <message><source>closing_claim_not_covered</source><translation>Закон этого не даёт</translation></message>
    <message><source>closing_outside_jurisdiction</source><translation>Вне действия закона</translation></message>
    <message><source>closing_too_many_requests</source><translation>Слишком много запросов</translation></message>
    <message><source>closing_withdrawn</source><translation>Человек отозвал запрос</translation></message>
    <message><source>closing_passed_on</source><translation>Передано тем, кто отвечает</translation></message>
    <message><source>closing_other</source><translation>Другое</translation></message>
    <message><source>assurance_0</source><translation>Не подтверждено</translation></message>
    <message><source>assurance_0_long</source><translation>Пока ничто не подтверждает, кто пишет</translation></message>
    <message><source>assurance_1</source><translation>Известный адрес</translation></message>
    <message><source>assurance_1_long</source><translation>Письмо пришло с адреса, известного нам до запроса, и наш почтовый сервер подтвердил домен</translation></message>
    <message><source>assurance_2</source><translation>Код из письма</translation></message>
    <message><source>assurance_2_long</source><translation>Человек прислал код, отправленный на адрес, известный нам до запроса</translation></message>
    <message><source>assurance_3</source><translation>Подтверждено в учётной записи</translation></message>
    <message><source>assurance_3_long</source><translation>Человек подтвердил запрос в приложении или в учётной записи</translation></message>
    <message><source>step_identity</source><translation>Личность</translation></message>
    <message><source>step_scope</source><translation>Запрос</translation></message>
    <message><source>step_collect</source><translation>Поиск</translation></message>
    <message><source>step_review</source><translation>Проверка</translation></message>
    <message><source>step_act</source><translation>Исполнение</translation></message>
    <message><source>step_respond</source><translation>Ответ</translation></message>
    <message><source>step_close</source><translation>Закрытие</translation></message>
    <message><source>status_completed</source><translation>Готово</translation></message>
    <message><source>status_in_progress</source><translation>В работе</translation></message>
    <message><source>status_not_started</source><translation>Не начато</translation></message>
    <message><source>status_cannot_start_yet</source><translation>позже</translation></message>
    <message><source>status_problem</source><translation>Проблема</translation></message>
    <message><source>decision_delete</source><translation>Удалить</translation></message>
    <message><source>decision_mask</source><translation>Обезличить</translation></message>
    <message><source>decision_keep</source><translation>Оставить</translation></message>
    <message><source>decision_blocked</source><translation>Заблокировать</translation></message>
    <message><source>erasure_planned</source><translation>Запланировано</translation></message>
    <message><source>erasure_intended</source><translation>Начато, итог не записан</translation></message>
    <message><source>erasure_done</source><translation>Выполнено и доказано</translation></message>
    <message><source>erasure_failed</source><translation>Не удалось</translation></message>
    <message><source>letter_receipt</source><translation>Подтверждение получения</translation></message>
    <message><source>letter_identity_request</source><translation>Просьба подтвердить личность</translation></message>
    <message><source>letter_access_answer</source><translation>Ответ с данными</translation></message>
    <message><source>letter_erasure_confirmation</source><translation>Подтверждение удаления</translation></message>
    <message><source>letter_refusal</source><translation>Отказ</translation></message>
    <message><source>ground_identity_not_proved</source><translation>Личность не подтверждена</translation></message>
    <message><source>ground_law_requires_storage</source><translation>Закон велит хранить данные</translation></message>
    <message><source>ground_unperformed_obligation</source><translation>Обязательство не исполнено</translation></message>
    <message><source>ground_legal_claims</source><translation>Нужно для судебной защиты</translation></message>
    <message><source>ground_rights_of_others</source><translation>Права других людей</translation></message>
    <message><source>ground_not_covered</source><translation>Закон этого не даёт</translation></message>
    <message><source>ground_not_controller</source><translation>Данные не наши</translation></message>
    <message><source>ground_excessive</source><translation>Явно чрезмерный запрос</translation></message>
    <message><source>identity_method_registered_address</source><translation>По известному адресу</translation></message>
    <message><source>identity_method_code</source><translation>По коду</translation></message>
    <message><source>identity_method_account</source><translation>В учётной записи</translation></message>
    <message><source>identity_method_representative</source><translation>По документам представителя</translation></message>
    <message><source>origin_person</source><translation>Сам человек</translation></message>
    <message><source>origin_device</source><translation>Устройство</translation></message>
    <message><source>origin_social_networks</source><translation>Социальные сети</translation></message>
    <message><source>origin_other_people</source><translation>Другие люди</translation></message>
    <message><source>origin_public</source><translation>Открытые источники</translation></message>
    <message><source>method_collection</source><translation>Сбор</translation></message>
    <message><source>method_storage</source><translation>Хранение</translation></message>
    <message><source>method_use</source><translation>Использование</translation></message>
    <message><source>method_transfer</source><translation>Передача</translation></message>
    <message><source>method_automated</source><translation>Автоматическая обработка</translation></message>
    <message><source>method_manual</source><translation>Ручная обработка</translation></message>
    <message><source>channel_phone</source><translation>По телефону</translation></message>
    <message><source>channel_sms</source><translation>В SMS</translation></message>
    <message><source>channel_account</source><translation>В учётной записи</translation></message>
    <message><source>channel_post</source><translation>По почте</translation></message>
    <message><source>enclosure_archive</source><translation>Архив</translation></message>
    <message><source>enclosure_due_date_sheet</source><translation>Расчёт срока</translation></message>
    <message><source>enclosure_search_list</source><translation>Список поисков</translation></message>
    <message><source>act_release</source><translation>Выдать данные</translation></message>
    <message><source>act_erase</source><translation>Удалить данные</translation></message>
    <message><source>act_change</source><translation>Изменить данные</translation></message>
    <message><source>gate_level_too_low</source><translation>Для этого подтверждения личности не хватает</translation></message>
    <message><source>gate_act_not_in_kind</source><translation>Такое действие не относится к этому запросу</translation></message>
    <message><source>gate_exception_incomplete</source><translation>Для решения вдвоём нужны два разных сотрудника и причина</translation></message>
    <message><source>gate_contact_changed</source><translation>Контакт изменён меньше 72 часов назад: подождите или получите подтверждение в учётной записи</translation></message>
    <message><source>gate_no_verified_contact</source><translation>Нет подтверждённого адреса, куда отправить данные</translation></message>
    <message><source>gate_second_person</source><translation>Решение приняли два сотрудника</translation></message>
    <message><source>gate_level_sufficient</source><translation>Подтверждения личности достаточно</translation></message>
    <message><source>challenge_answered</source><translation>Пришёл верный код</translation></message>
    <message><source>challenge_wrong</source><translation>Код неверный</translation></message>
    <message><source>challenge_expired</source><translation>Код пришёл слишком поздно</translation></message>
    <message><source>challenge_used</source><translation>Код уже использован</translation></message>
    <message><source>challenge_too_many_tries</source><translation>Слишком много неверных кодов</translation></message>
    <message><source>challenge_other_sender</source><translation>Ответ пришёл с другого адреса</translation></message>
    <message><source>how_same_skeleton</source><translation>На глаз не отличить</translation></message>
    <message><source>how_near</source><translation>Отличается на одну-две буквы</translation></message>
    <message><source>how_domain_skeleton</source><translation>Домен на глаз не отличить</translation></message>
    <message><source>split_requests</source><translation>Запросы</translation></message>
    <message><source>split_unsure</source><translation>Неясные</translation></message>
    <message><source>split_replies</source><translation>Ответы по обращениям</translation></message>
    <message><source>split_other</source><translation>Другая почта</translation></message>
    <message><source>split_later</source><translation>Позже</translation></message>
    <message><source>handled_case</source><translation>В обращении</translation></message>
    <message><source>handled_not_a_request</source><translation>Не запрос</translation></message>
    <message><source>handled_later</source><translation>Отложено</translation></message>
    <message><source>note_not_read_yet</source><translation>Ещё не прочитано</translation></message>
    <message><source>note_unverified_participant</source><translation>Отправитель в этом обращении не подтверждён</translation></message>
    <message><source>note_found_only_in_quoted_text</source><translation>Найдено только в цитате</translation></message>
    <message><source>note_could_not_be_read_fully</source><translation>Прочитано не полностью</translation></message>
    <message><source>note_ambiguous_sender</source><translation>Непонятно, кто отправитель</translation></message>
    <message><source>note_bad_date</source><translation>Дата не читается</translation></message>
    <message><source>note_broken_base64</source><translation>Закодированная часть повреждена</translation></message>
    <message><source>note_broken_headers</source><translation>Служебные строки повреждены</translation></message>
    <message><source>note_broken_multipart</source><translation>Части письма повреждены</translation></message>
    <message><source>note_broken_uuencode</source><translation>Вложение старого вида повреждено</translation></message>
    <message><source>note_guessed_charset</source><translation>Кодировка угадана</translation></message>
    <message><source>note_header_too_long</source><translation>Служебная строка слишком длинная</translation></message>
    <message><source>note_headers_too_large</source><translation>Служебных строк слишком много</translation></message>
    <message><source>note_html_too_deep</source><translation>Оформление текста слишком сложное</translation></message>
    <message><source>note_html_too_long</source><translation>Оформленный текст обрезан</translation></message>
    <message><source>note_message_too_large</source><translation>Письмо слишком большое, прочитана часть</translation></message>
    <message><source>note_text_too_long</source><translation>Текст слишком длинный и обрезан</translation></message>
    <message><source>note_too_deep</source><translation>Слишком много вложенных частей</translation></message>
    <message><source>note_too_many_addresses</source><translation>Слишком много адресов, прочитаны не все</translation></message>
    <message><source>note_too_many_encoded_words</source><translation>Слишком много закодированных слов, прочитаны не все</translation></message>
    <message><source>note_too_many_parameters</source><translation>Слишком много параметров в служебной строке</translation></message>
    <message><source>note_too_many_parts</source><translation>Слишком много частей, прочитаны не все</translation></message>
    <message><source>note_undecodable_text</source><translation>Текст не удалось раскодировать</translation></message>
    <message><source>note_unreadable</source><translation>Письмо не удалось прочитать</translation></message>
    <message><source>identifier_email</source><translation>Электронный адрес</translation></message>
    <message><source>identifier_phone</source><translation>Телефон</translation></message>
    <message><source>identifier_handle</source><translation>Имя пользователя</translation></message>
    <message><source>identifier_user_name</source><translation>Имя пользователя</translation></message>
    <message><source>identifier_link</source><translation>Ссылка</translation></message>
    <message><source>identifier_device</source><translation>Номер устройства</translation></message>
    <message><source>identifier_case_number</source><translation>Номер обращения</translation></message>
    <message><source>missing_identity_started</source><translation>проверка личности не начата</translation></message>
    <message><source>missing_gate_open</source><translation>личность недостаточно подтверждена</translation></message>
    <message><source>missing_refusal_decided</source><translation>нет решения об отказе</translation></message>
    <message><source>missing_scope_started</source><translation>суть запроса не рассмотрена</translation></message>
    <message><source>missing_scope_confirmed</source><translation>не подтверждено, о чём просят</translation></message>
    <message><source>missing_search_started</source><translation>поиск не начат</translation></message>
    <message><source>missing_search_done</source><translation>поиск не выполнен</translation></message>
    <message><source>missing_review_started</source><translation>проверка не начата</translation></message>
    <message><source>missing_review_decided</source><translation>решение по проверке не принято</translation></message>
    <message><source>missing_act_started</source><translation>исполнение не начато</translation></message>
    <message><source>missing_act_proved</source><translation>не доказано, что исполнено</translation></message>
    <message><source>missing_copy_owed</source><translation>нет копии данных, которую нужно выдать до удаления</translation></message>
    <message><source>missing_letter_saved</source><translation>письмо не сохранено</translation></message>
    <message><source>missing_letter_sent</source><translation>не записано, что письмо отправлено</translation></message>
    <message><source>missing_ended_without_answer</source><translation>не записано, что обращение закончено без ответа</translation></message>
    <message><source>missing_outcomes_set</source><translation>не у каждой строки есть итог</translation></message>
    <message><source>missing_closed</source><translation>обращение не закрыто</translation></message>
    <message><source>table_accounts</source><translation>Учётные записи</translation></message>
    <message><source>table_social_tokens</source><translation>Подключённые соцсети</translation></message>
    <message><source>table_posts</source><translation>Публикации</translation></message>
    <message><source>table_media</source><translation>Медиафайлы</translation></message>
    <message><source>table_usage</source><translation>Использование приложения</translation></message>
    <message><source>table_devices</source><translation>Устройства</translation></message>
    <message><source>table_account_devices</source><translation>Устройства учётных записей</translation></message>
    <message><source>table_payments</source><translation>Платежи</translation></message>
    <message><source>table_support_notes</source><translation>Заметки поддержки</translation></message>
    <message><source>archive_whole</source><translation>Цел</translation></message>
    <message><source>archive_structure_only</source><translation>Проверена только внешняя оболочка</translation></message>
    <message><source>archive_broken</source><translation>Нарушен</translation></message>
    <message><source>archive_problem_no_manifest</source><translation>Нет списка файлов</translation></message>
    <message><source>archive_problem_manifest_unreadable</source><translation>Список файлов не читается</translation></message>
    <message><source>archive_problem_unsafe_name</source><translation>Небезопасное имя файла</translation></message>
    <message><source>archive_problem_name_twice</source><translation>Имя файла повторяется</translation></message>
    <message><source>archive_problem_missing</source><translation>Файла из списка нет</translation></message>
    <message><source>archive_problem_unlisted</source><translation>Файла нет в списке</translation></message>
    <message><source>archive_problem_other_bytes</source><translation>Содержимое файла не совпадает со списком</translation></message>
    <message><source>deadline_tomorrow</source><translation>Срок завтра ({due})</translation></message>
    <message><source>deadline_today</source><translation>Срок сегодня ({due})</translation></message>
    <message><source>deadline_paused</source><translation>Приостановлено с {since}; ответ по-прежнему нужен до {due}</translation></message>
    <message><source>deadline_answered_on_time</source><translation>Ответ отправлен {answered}, в срок</translation></message>
    <message numerus="yes"><source>deadline_open</source><translation><numerusform>Остался {n} рабочий день ({due})</numerusform><numerusform>Осталось {n} рабочих дня ({due})</numerusform><numerusform>Осталось {n} рабочих дней ({due})</numerusform></translation></message>
    <message numerus="yes"><source>deadline_overdue</source><translation><numerusform>Просрочено на {n} рабочий день (срок был {due})</numerusform><numerusform>Просрочено на {n} рабочих дня (срок был {due})</numerusform><numerusform>Просрочено на {n} рабочих дней (срок был {due})</numerusform></translation></message>
    <message numerus="yes"><source>deadline_answered_early</source><translation><numerusform>Ответ отправлен {answered}, на {n} рабочий день раньше срока</numerusform><numerusform>Ответ отправлен {answered}, на {n} рабочих дня раньше срока</numerusform><numerusform>Ответ отправлен {answered}, на {n} рабочих дней раньше срока</numerusform></translation></message>
    <message numerus="yes"><source>deadline_answered_late</source><translation><numerusform>Ответ отправлен {answered}, на {n} рабочий день позже срока</numerusform><numerusform>Ответ отправлен {answered}, на {n} рабочих дня позже срока</numerusform><numerusform>Ответ отправлен {answered}, на {n} рабочих дней позже срока</numerusform></translation></message>
    <message><source>trail_number_missing</source><translation>Пропущен номер записи</translation></message>
    <message><source>trail_not_linked</source><translation>Запись не связана с предыдущей</translation></message>
    <message><source>trail_changed</source><translation>Запись изменена</translation></message>
    <message><source>trail_head_missing</source><translation>Нет записи о конце журнала</translation></message>
    <message><source>trail_head_changed</source><translation>Изменена запись о конце журнала</translation></message>
    <message><source>trail_end_cut</source><translation>Конец журнала обрезан</translation></message>
    <message><source>trail_added</source><translation>В конец журнала что-то добавлено</translation></message>
    <message><source>note_another_message_bears_the_same_Message-ID</source><translation>Другое письмо имеет тот же Message-ID</translation></message>
    <message><source>note_names_a_case_of_another_person</source><translation>Назван номер обращения другого человека</translation></message>
    <message><source>sheet_day</source><translation>День</translation></message>
    <message><source>sheet_day_without_names</source><translation>День, без имён</translation></message>
    <message><source>sheet_register</source><translation>Реестр</translation></message>
    <message><source>sheet_case</source><translation>Обращение</translation></message>
    <message><source>handled_ordinary</source><translation>Обычное</translation></message>
    <message><source>handled_request</source><translation>Запрос</translation></message>
    <message><source>handled_taken_back</source><translation>Отменено</translation></message>
    <message><source>condition_unchecked</source><translation>Ещё не проверен</translation></message>
    <message><source>condition_whole</source><translation>Цел</translation></message>
    <message><source>condition_changed</source><translation>Изменён</translation></message>
    <message><source>condition_missing</source><translation>Файла нет</translation></message>
    <message><source>condition_destroyed</source><translation>Уничтожен</translation></message>
    <message><source>outcome_proved</source><translation>выполнено и доказано</translation></message>
    <message><source>outcome_brought_back</source><translation>возвращено</translation></message>
    <message><source>outcome_failed</source><translation>не выполнено</translation></message>
    <message><source>note_only_its_beginning_was_taken_in</source><translation>Письмо больше, чем принимает программа: здесь только его начало</translation></message>
    <message><source>note_forgotten</source><translation>Содержание стёрто</translation></message>
    <message><source>note_date_missing</source><translation>Без даты: сроки считаются с получения</translation></message>
    <message><source>note_date_to_come</source><translation>Дата ещё не наступила: сроки считаются с получения</translation></message>
    <message><source>note_date_too_old</source><translation>Дата раньше 2000 года: сроки считаются с получения</translation></message>
    <message><source>note_date_disagrees</source><translation>Дата отправителя расходится: сроки считаются по нашему серверу</translation></message>
    <message><source>note_reading_too_slow</source><translation>Прочитаны только заголовки: чтение шло слишком долго</translation></message>
    <message><source>note_reading_too_large</source><translation>Прочитаны только заголовки: не хватило памяти</translation></message>
    <message><source>note_reading_broke</source><translation>Прочитаны только заголовки: письмо слишком повреждено</translation></message>
    <message><source>note_only_the_beginning_of_the_text_was_looked_through</source><translation>Очень длинный текст: запрос искали только в начале</translation></message>
    <message><source>note_the_same_mail_with_other_line_ends</source><translation>То же письмо ещё раз: достаточно одного обращения</translation></message>
</context>
</TS>
