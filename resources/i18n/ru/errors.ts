<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>stopped</source><translation>Работа остановлена.</translation></message>
    <message><source>stopped_remedy</source><translation>Запустите её снова, когда будет удобно.</translation></message>
    <message><source>resource</source><translation>Файл {path} не годится: {reason}.</translation></message>
    <message><source>resource_remedy</source><translation>Исправьте файл или установите программу заново.</translation></message>
    <message><source>not_an_archive</source><translation>Это не целый архив Privacy Desk: файл не читается как ZIP или обрезан.</translation></message>
    <message><source>not_an_archive_remedy</source><translation>Возьмите файл оттуда, где он был сохранён впервые, или создайте архив заново.</translation></message>
    <message><source>other_layout</source><translation>Внешняя оболочка архива не такая, какую создаёт Privacy Desk: файл изменён, повреждён или создан другой программой.</translation></message>
    <message><source>other_layout_remedy</source><translation>Не передавайте его никому. Создайте архив заново.</translation></message>
    <message><source>archive_damaged</source><translation>Архив повреждён: содержимое не совпадает с тем, что было запечатано.</translation></message>
    <message><source>archive_damaged_remedy</source><translation>Не передавайте его никому. Создайте архив заново.</translation></message>
    <message><source>archive_bomb</source><translation>Архив не прочитан: в нём слишком много файлов или при распаковке он непомерно разрастается.</translation></message>
    <message><source>archive_bomb_remedy</source><translation>В архиве Privacy Desk файлов не больше {entries}. Узнайте, откуда этот файл.</translation></message>
    <message><source>too_many_files</source><translation>В архив помещается файлов: {entries}, а здесь их {found}.</translation></message>
    <message><source>too_many_files_remedy</source><translation>Создайте несколько архивов.</translation></message>
    <message><source>unsafe_name</source><translation>Имя «{name}» нельзя использовать в архиве: оно ведёт в папку выше, содержит запрещённые знаки или уже занято.</translation></message>
    <message><source>unsafe_name_remedy</source><translation>Переименуйте файл.</translation></message>
    <message><source>weak_passphrase</source><translation>В парольной фразе должно быть не меньше знаков: {least}. Подходят только латинские буквы, цифры, пробелы и знаки обычной клавиатуры.</translation></message>
    <message><source>weak_passphrase_remedy</source><translation>Пусть фразу придумает Privacy Desk.</translation></message>
    <message><source>nothing_to_pack</source><translation>Упаковывать нечего: в папке нет файлов.</translation></message>
    <message><source>nothing_to_pack_remedy</source><translation>Выберите папку с данными человека.</translation></message>
    <message><source>file_stands_there</source><translation>Файл {path} уже существует.</translation></message>
    <message><source>file_stands_there_remedy</source><translation>Выберите другое имя или сначала переместите тот файл.</translation></message>
    <message><source>archive_not_written</source><translation>Не удалось записать архив в {path}: {reason}.</translation></message>
    <message><source>archive_not_written_remedy</source><translation>Проверьте, что папка существует, в неё можно записывать и на диске есть место; затем создайте архив заново.</translation></message>
    <message><source>file_not_read</source><translation>Не удалось прочитать {path}: {reason}.</translation></message>
    <message><source>file_not_read_remedy</source><translation>Проверьте имя и права доступа.</translation></message>
    <message><source>not_a_plain_file</source><translation>{path} — ссылка или необычный файл, поэтому папка не упакована.</translation></message>
    <message><source>not_a_plain_file_remedy</source><translation>Положите вместо него копию файла или уберите его из папки.</translation></message>
    <message><source>data_map</source><translation>Карта данных {path} не годится: {reason}.</translation></message>
    <message><source>data_map_remedy</source><translation>Исправьте карту данных.</translation></message>
    <message><source>fides_dataset</source><translation>Файл набора данных {path} не годится: {reason}.</translation></message>
    <message><source>fides_dataset_remedy</source><translation>Исправьте файл набора данных или выгрузите его снова.</translation></message>
    <message><source>drift</source><translation>База «{source}» не такая, как в карте данных: нет {missing}.</translation></message>
    <message><source>drift_remedy</source><translation>Приведите карту данных в соответствие с базой; ничего не прочитано и не изменено.</translation></message>
    <message><source>erasure_plan</source><translation>План удаления не годится: {reason}.</translation></message>
    <message><source>erasure_plan_remedy</source><translation>Составьте новый план.</translation></message>
    <message><source>plan_outdated</source><translation>После составления плана данные изменились. База «{source}», таблица «{table}», изменилось или исчезло записей: {rows}. Там ничего не удалено.</translation></message>
    <message><source>plan_outdated_remedy</source><translation>Составьте новый план и просмотрите его.</translation></message>
    <message><source>erasure_unproven</source><translation>Поиск после удаления не совпал с планом: {what}.</translation></message>
    <message><source>erasure_unproven_remedy</source><translation>Проверьте эти записи вручную; отвечать, что данные удалены, нельзя.</translation></message>
    <message><source>source_address</source><translation>Адрес базы «{source}» не годится: {reason}.</translation></message>
    <message><source>source_address_remedy</source><translation>Укажите sqlite:///ФАЙЛ или postgresql://ПОЛЬЗОВАТЕЛЬ@СЕРВЕР/БАЗА.</translation></message>
    <message><source>source_unavailable</source><translation>Не удалось открыть базу «{source}».</translation></message>
    <message><source>source_unavailable_remedy</source><translation>Проверьте, что база работает, файл существует и адрес верен.</translation></message>
    <message><source>source_password</source><translation>База «{source}» не принимает имя пользователя или пароль.</translation></message>
    <message><source>source_password_remedy</source><translation>Уточните и то и другое у того, кто ведёт базу.</translation></message>
    <message><source>source_failed</source><translation>База «{source}» отказала: {reason}. Там ничего не изменено.</translation></message>
    <message><source>source_failed_remedy</source><translation>Проверьте карту данных и права пользователя базы.</translation></message>
    <message><source>row_count</source><translation>База «{source}», таблица «{table}»: затронуто записей {done}, а по плану {planned}. Всё возвращено как было.</translation></message>
    <message><source>row_count_remedy</source><translation>Проверьте триггеры и правила базы, затем составьте новый план.</translation></message>
    <message><source>cascade</source><translation>Удаление из таблицы «{table}» базы «{source}» задело бы и записи таблицы «{other}»: {rows}. Всё возвращено как было.</translation></message>
    <message><source>cascade_remedy</source><translation>Добавьте эту таблицу в карту данных и составьте новый план.</translation></message>
    <message><source>key_store_missing</source><translation>На этом компьютере нет хранилища ключей, которому Privacy Desk может доверять.</translation></message>
    <message><source>key_store_missing_remedy</source><translation>Задайте вместо него парольную фразу (на странице первого запуска).</translation></message>
    <message><source>key_store_locked</source><translation>Хранилище ключей этого компьютера не ответило: {reason}.</translation></message>
    <message><source>key_store_locked_remedy</source><translation>Разблокируйте его и попробуйте снова.</translation></message>
    <message><source>mail_path_missing</source><translation>Нет файла или папки {path}.</translation></message>
    <message><source>mail_path_missing_remedy</source><translation>Проверьте путь.</translation></message>
    <message><source>output_file</source><translation>Не удалось записать файл {path}: {reason}.</translation></message>
    <message><source>output_file_remedy</source><translation>Выберите другую папку или освободите место и повторите.</translation></message>
    <message><source>sample_not_written</source><translation>Не удалось записать примеры в {path}: {reason}.</translation></message>
    <message><source>sample_not_written_remedy</source><translation>Выберите папку, в которую можно записывать и где есть место.</translation></message>
    <message><source>case_number</source><translation>«{text}» — это не номер обращения.</translation></message>
    <message><source>case_number_remedy</source><translation>Напишите год и номер, например 2026-0044.</translation></message>
    <message><source>move_not_allowed</source><translation>Обращение нельзя перевести из состояния «{start}» в состояние «{to}»: {reason}.</translation></message>
    <message><source>move_not_allowed_remedy</source><translation>{advice}</translation></message>
    <message><source>steps_incomplete</source><translation>Для шага «{step}» нет вопроса (право: {kind}).</translation></message>
    <message><source>steps_incomplete_remedy</source><translation>Добавьте его в resources/cases/steps.yaml или установите программу заново.</translation></message>
    <message><source>wrong_key</source><translation>Ключ не открывает хранилище {path}, или файл повреждён. Ничего не изменено.</translation></message>
    <message><source>wrong_key_remedy</source><translation>Введите верную парольную фразу или восстановите резервную копию.</translation></message>
    <message><source>not_a_store</source><translation>Файл {path} — не хранилище Privacy Desk. Ничего не изменено.</translation></message>
    <message><source>not_a_store_remedy</source><translation>Выберите другую папку для данных или уберите этот файл.</translation></message>
    <message><source>key_missing</source><translation>В хранилище ключей этого компьютера нет ключа к {path}. Ничего не изменено.</translation></message>
    <message><source>key_missing_remedy</source><translation>Откройте данные на том компьютере, где они созданы, или введите их парольную фразу.</translation></message>
    <message><source>store_busy</source><translation>В хранилище {path} сейчас пишет другой Privacy Desk.</translation></message>
    <message><source>store_busy_remedy</source><translation>Закройте другое окно или попробуйте чуть позже.</translation></message>
    <message><source>newer_store</source><translation>Хранилище создано более новой версией Privacy Desk (таблицы версии {revision}).</translation></message>
    <message><source>newer_store_remedy</source><translation>Установите более новую программу.</translation></message>
    <message><source>changed_meanwhile</source><translation>Пока вы работали, это изменил кто-то другой. Ничего не перезаписано.</translation></message>
    <message><source>changed_meanwhile_remedy</source><translation>Посмотрите ещё раз и повторите то, что хотели сделать.</translation></message>
    <message><source>store_damaged</source><translation>Хранилище {path} повреждено: испорчено страниц — {count}.</translation></message>
    <message><source>store_damaged_remedy</source><translation>Сохраните копию файла как доказательство и восстановите резервную копию.</translation></message>
    <message><source>disk_full</source><translation>На диске нет места. Наполовину ничего не записано.</translation></message>
    <message><source>disk_full_remedy</source><translation>Освободите место и повторите.</translation></message>
    <message><source>disk_refused</source><translation>Диск не записал или не прочитал хранилище {path}. Наполовину ничего не записано.</translation></message>
    <message><source>disk_refused_remedy</source><translation>Проверьте, что диск подключён, на нём есть место и файлам можно расти, и повторите. Если не поможет, сначала скопируйте всю папку на другой диск.</translation></message>
    <message><source>passphrase_file</source><translation>Файл парольной фразы {path} не годится.</translation></message>
    <message><source>passphrase_file_remedy</source><translation>Укажите текстовый файл с парольной фразой в первой строке.</translation></message>
    <message><source>output_gone</source><translation>Ответ команды не удалось записать до конца. Что она уже сделала, сохранено.</translation></message>
    <message><source>output_gone_remedy</source><translation>Проверьте, куда идёт ответ, и выполните команду ещё раз.</translation></message>
    <message><source>secret_file</source><translation>Файл {path} с паролем ящика {address} не читается или пуст.</translation></message>
    <message><source>secret_file_remedy</source><translation>Укажите текстовый файл с паролем или токеном в первой строке.</translation></message>
    <message><source>trail_broken</source><translation>Журнал действий не совпадает, начиная с записи {first_bad} ({reason}); целых записей до неё: {entries}.</translation></message>
    <message><source>trail_broken_remedy</source><translation>Сохраните копию папки с данными как доказательство и восстановите резервную копию; читать данные по-прежнему можно.</translation></message>
    <message><source>no_rule_in_force</source><translation>На {day} не действовало ни одного правила (закон: {regime}, право: {kind}).</translation></message>
    <message><source>no_rule_in_force_remedy</source><translation>Проверьте день и выберите закон и вид запроса, которые тогда действовали; до появления закона срока не было.</translation></message>
    <message><source>unknown_country</source><translation>Для страны «{country}» нет календаря (закон: {regime}).</translation></message>
    <message><source>unknown_country_remedy</source><translation>Укажите одну из: {known}.</translation></message>
    <message><source>date_out_of_reach</source><translation>День {day} лежит за пределами 1950–2100 годов.</translation></message>
    <message><source>date_out_of_reach_remedy</source><translation>Проверьте год.</translation></message>
    <message><source>unknown_event</source><translation>События «{name}» нет.</translation></message>
    <message><source>unknown_event_remedy</source><translation>Используйте одно из: {known}.</translation></message>
    <message><source>repeated_event</source><translation>Событие «{name}» указано больше одного раза.</translation></message>
    <message><source>repeated_event_remedy</source><translation>Укажите его один раз.</translation></message>
    <message><source>event_before_receipt</source><translation>Событие «{name}» ({day}) раньше дня получения ({received}).</translation></message>
    <message><source>event_before_receipt_remedy</source><translation>Исправьте день события или день получения.</translation></message>
    <message><source>pause_not_allowed</source><translation>Срок нельзя приостановить по этой причине: {reason} (закон: {regime}; {citation}).</translation></message>
    <message><source>pause_not_allowed_remedy</source><translation>Ответьте в срок по тому, что к этому времени известно; мотивированный отказ — тоже ответ.</translation></message>
    <message><source>pause_order</source><translation>Ответ человека отмечен без вопроса или раньше вопроса ({reason}).</translation></message>
    <message><source>pause_order_remedy</source><translation>Исправьте оба дня: вопрос должен быть не позже ответа.</translation></message>
    <message><source>pause_too_late</source><translation>Вопрос ({reason}) задан {day}, когда срок уже истёк ({end}).</translation></message>
    <message><source>pause_too_late_remedy</source><translation>Истёкший срок приостановить нельзя; исправьте день или ответьте сразу.</translation></message>
    <message><source>extension_not_allowed</source><translation>Этот срок продлить нельзя (закон: {regime}; {citation}).</translation></message>
    <message><source>extension_not_allowed_remedy</source><translation>Ответьте в срок; мотивированный отказ — тоже ответ.</translation></message>
    <message><source>extension_too_late</source><translation>Продлевать {day} уже поздно: сообщить об этом нужно было до {notice_by} ({citation}).</translation></message>
    <message><source>extension_too_late_remedy</source><translation>Исправьте день или ответьте сразу.</translation></message>
    <message><source>unknown_regime</source><translation>Правил для закона «{regime}» нет.</translation></message>
    <message><source>unknown_regime_remedy</source><translation>Используйте один из: {known}.</translation></message>
    <message><source>unknown_right</source><translation>Права «{kind}» нет.</translation></message>
    <message><source>unknown_right_remedy</source><translation>Используйте одно из: {known}.</translation></message>
    <message><source>bad_date</source><translation>«{text}» — это не дата.</translation></message>
    <message><source>bad_date_remedy</source><translation>Пишите так: 2026-11-22 или со временем: 2026-11-22T10:00+05:00.</translation></message>
    <message><source>letter_incomplete</source><translation>Письмо «{letter}» пока нельзя составить. По закону не хватает: {listed}.</translation></message>
    <message><source>letter_incomplete_remedy</source><translation>Добавьте эти сведения в обращение и составьте письмо снова.</translation></message>
    <message><source>letter_template</source><translation>Текст письма в {path} не годится: {reason}.</translation></message>
    <message><source>letter_template_remedy</source><translation>Исправьте файл или установите программу заново.</translation></message>
    <message><source>letter_regime</source><translation>Сведения относятся к другому закону, чем письмо (закон письма: {regime}).</translation></message>
    <message><source>letter_regime_remedy</source><translation>Выберите закон обращения или соберите сведения заново.</translation></message>
    <message><source>letter_facts</source><translation>Сведения в {path} не годятся: {reason}.</translation></message>
    <message><source>letter_facts_remedy</source><translation>Исправьте файл; что в нём может быть, описано в resources/schemas/letter_facts.json.</translation></message>
    <message><source>letter_layout</source><translation>Часть письма не помещается на страницу.</translation></message>
    <message><source>letter_layout_remedy</source><translation>Сократите самый длинный текст в сведениях.</translation></message>
    <message><source>letter_not_whole</source><translation>В готовом письме не видно: {what}. Письмо не сохранено.</translation></message>
    <message><source>letter_not_whole_remedy</source><translation>Проверьте, как это записано в сведениях.</translation></message>
    <message><source>letter_file</source><translation>Не удалось записать письмо в {path}: {reason}.</translation></message>
    <message><source>letter_file_remedy</source><translation>Выберите другое место.</translation></message>
    <message><source>unsafe_header</source><translation>Письмо не записать: в поле {header} есть недопустимые знаки.</translation></message>
    <message><source>unsafe_header_remedy</source><translation>Исправьте значение вручную.</translation></message>
    <message><source>passphrase_inside</source><translation>Файл парольной фразы {path} лежит в той же папке, которую нужно упаковать.</translation></message>
    <message><source>passphrase_inside_remedy</source><translation>Храните его в другом месте.</translation></message>
    <message><source>required_levels_incomplete</source><translation>В таблице нужных уровней подтверждения нет строки (право: {kind}).</translation></message>
    <message><source>required_levels_incomplete_remedy</source><translation>Добавьте строку в resources/identity/required_levels.yaml или установите программу заново.</translation></message>
    <message><source>no_such_case</source><translation>Обращения {number} нет.</translation></message>
    <message><source>no_such_case_remedy</source><translation>Проверьте номер в разделе «Обращения».</translation></message>
    <message><source>no_such_attachment</source><translation>У сообщения нет вложения {position}, которое можно сохранить.</translation></message>
    <message><source>no_such_attachment_remedy</source><translation>Откройте сообщение снова; на вкладке «Оригинал» оно стоит таким, каким пришло.</translation></message>
    <message><source>no_such_message</source><translation>Сообщения {message} нет.</translation></message>
    <message><source>no_such_message_remedy</source><translation>Посмотрите во «Входящих» ещё раз.</translation></message>
    <message><source>already_handled</source><translation>Сообщение уже относится к обращению {number}.</translation></message>
    <message><source>already_handled_remedy</source><translation>Откройте это обращение.</translation></message>
    <message><source>gate_closed</source><translation>Это действие пока закрыто: {reasons}. Нужный уровень подтверждения: {required}, сейчас: {level}.</translation></message>
    <message><source>gate_closed_remedy</source><translation>Запросите ещё одно подтверждение или запишите решение второго сотрудника с причиной.</translation></message>
    <message><source>no_known_contact</source><translation>До запроса мы не знали ни одного адреса этого человека, поэтому код отправить некуда.</translation></message>
    <message><source>no_known_contact_remedy</source><translation>Спросите, о какой учётной записи речь, или получите подтверждение в самой учётной записи.</translation></message>
    <message><source>no_data_source</source><translation>Для компании {company} не настроена ни одна база данных.</translation></message>
    <message><source>no_data_source_remedy</source><translation>Укажите базу данных компании в настройках.</translation></message>
    <message><source>password_in_address</source><translation>В адресе базы есть пароль, а такие пароли программа не хранит.</translation></message>
    <message><source>password_in_address_remedy</source><translation>Уберите его и используйте файл паролей самой базы.</translation></message>
    <message><source>not_searched</source><translation>По обращению {number} поиск ещё не проводился.</translation></message>
    <message><source>not_searched_remedy</source><translation>Сначала выполните поиск в базах компании.</translation></message>
    <message><source>not_planned</source><translation>В обращении {number} нет плана удаления, который ждёт выполнения.</translation></message>
    <message><source>not_planned_remedy</source><translation>Сначала сделайте пробный запуск.</translation></message>
    <message><source>intent_open</source><translation>В обращении {number} удаление начато, а его итог не записан.</translation></message>
    <message><source>intent_open_remedy</source><translation>Выполните поиск снова, чтобы выяснить, что произошло; до этого ничего больше не удаляйте.</translation></message>
    <message><source>other_plan</source><translation>Это не тот план, который одобрен в обращении {number}.</translation></message>
    <message><source>other_plan_remedy</source><translation>Составьте план снова и одобрите его в обращении.</translation></message>
    <message><source>not_answered</source><translation>В обращении {number} нет такого письма, чтобы отметить его отправленным.</translation></message>
    <message><source>not_answered_remedy</source><translation>Сначала составьте письмо.</translation></message>
    <message><source>step_locked</source><translation>Этот шаг пока нельзя начать: {missing}.</translation></message>
    <message><source>step_locked_remedy</source><translation>Завершите предыдущие шаги.</translation></message>
    <message><source>reason_missing</source><translation>Здесь нужно указать причину.</translation></message>
    <message><source>reason_missing_remedy</source><translation>Напишите одно предложение, которое можно показать человеку или проверяющему.</translation></message>
    <message><source>no_letter_for_kind</source><translation>Для обращения {number} у программы нет готового письма.</translation></message>
    <message><source>no_letter_for_kind_remedy</source><translation>Напишите ответ сами и запишите, как он отправлен.</translation></message>
    <message><source>value_reasons_level_too_low</source><translation>подтверждения личности не хватает</translation></message>
    <message><source>value_reasons_act_not_in_kind</source><translation>такое действие не относится к этому запросу</translation></message>
    <message><source>value_reasons_exception_incomplete</source><translation>решение второго сотрудника записано не полностью</translation></message>
    <message><source>value_reasons_contact_changed</source><translation>адрес изменён меньше 72 часов назад</translation></message>
    <message><source>value_reasons_no_verified_contact</source><translation>нет подтверждённого адреса, на который можно ответить</translation></message>
    <message><source>value_start_new</source><translation>новое</translation></message>
    <message><source>value_start_in_progress</source><translation>в работе</translation></message>
    <message><source>value_start_waiting_for_person</source><translation>ждём человека</translation></message>
    <message><source>value_start_waiting_for_others</source><translation>ждём других</translation></message>
    <message><source>value_start_answered</source><translation>ответ отправлен</translation></message>
    <message><source>value_start_closed</source><translation>закрыто</translation></message>
    <message><source>value_to_new</source><translation>новое</translation></message>
    <message><source>value_to_in_progress</source><translation>в работе</translation></message>
    <message><source>value_to_waiting_for_person</source><translation>ждём человека</translation></message>
    <message><source>value_to_waiting_for_others</source><translation>ждём других</translation></message>
    <message><source>value_to_answered</source><translation>ответ отправлен</translation></message>
    <message><source>value_to_closed</source><translation>закрыто</translation></message>
    <message><source>value_reason_no_answer_is_recorded_as_sent</source><translation>не записано, что ответ отправлен</translation></message>
    <message><source>value_reason_nothing_was_asked_of_the_person</source><translation>человеку не задан вопрос</translation></message>
    <message><source>value_reason_nobody_else_was_asked_to_act</source><translation>никому другому ничего не поручено</translation></message>
    <message><source>value_reason_a_line_has_no_outcome_yet</source><translation>не у каждой строки есть итог</translation></message>
    <message><source>value_reason_a_refusal_has_no_ground_or_no_text</source><translation>у отказа нет основания или текста</translation></message>
    <message><source>value_reason_no_answer_was_sent_and_the_request_was_neither_withdrawn_nor_left_without_a_reply</source><translation>ответ не отправлен, при этом запрос не отозван и человек не молчит</translation></message>
    <message><source>value_reason_there_is_no_new_message_and_no_correction</source><translation>нет ни нового сообщения, ни исправления</translation></message>
    <message><source>value_reason_it_is_already_there</source><translation>оно уже в этом состоянии</translation></message>
    <message><source>value_reason_a_case_that_was_begun_is_not_new_again</source><translation>начатое обращение не становится снова новым</translation></message>
    <message><source>value_reason_nobody_has_looked_at_it_yet</source><translation>его ещё никто не смотрел</translation></message>
    <message><source>value_reason_someone_else_still_has_to_act</source><translation>ещё не всё сделали другие</translation></message>
    <message><source>value_reason_the_answer_was_already_sent</source><translation>ответ уже отправлен</translation></message>
    <message><source>value_reason_it_is_closed</source><translation>оно закрыто</translation></message>
    <message><source>value_advice_send_the_answer_then_record_that_it_was_sent</source><translation>Отправьте ответ, затем запишите, что он отправлен.</translation></message>
    <message><source>value_advice_send_the_question_to_the_person_then_record_that_it_was_sent</source><translation>Отправьте человеку вопрос, затем запишите, что он отправлен.</translation></message>
    <message><source>value_advice_record_the_order_to_the_processor_or_owner_first</source><translation>Сначала запишите поручение обработчику или собственнику базы.</translation></message>
    <message><source>value_advice_choose_an_outcome_for_each_line</source><translation>Выберите итог для каждой строки.</translation></message>
    <message><source>value_advice_name_the_ground_and_write_the_text_for_each_line_that_was_not_fulfilled</source><translation>Для каждой неисполненной строки укажите основание и напишите текст.</translation></message>
    <message><source>value_advice_send_the_answer_first_or_record_that_the_request_was_withdrawn_or_that_the_person_did_not_reply</source><translation>Сначала отправьте ответ либо запишите, что запрос отозван или человек не ответил.</translation></message>
    <message><source>value_advice_link_the_new_message_or_record_why_the_case_is_taken_up_again</source><translation>Привяжите новое сообщение или запишите, почему обращение открыто снова.</translation></message>
    <message><source>value_advice_nothing_has_to_be_done</source><translation>Делать ничего не нужно.</translation></message>
    <message><source>value_advice_leave_it_in_progress</source><translation>Оставьте его в работе.</translation></message>
    <message><source>value_advice_take_it_in_progress_first</source><translation>Сначала возьмите его в работу.</translation></message>
    <message><source>value_advice_wait_for_the_confirmation_or_answer_the_person_first</source><translation>Дождитесь подтверждения или сначала ответьте человеку.</translation></message>
    <message><source>value_advice_take_the_case_in_progress_again_first</source><translation>Сначала снова возьмите обращение в работу.</translation></message>
    <message><source>value_advice_take_it_in_progress_again_first_with_the_new_message</source><translation>Сначала снова возьмите его в работу вместе с новым сообщением.</translation></message>
    <message><source>value_reason_identity</source><translation>вопрос о личности</translation></message>
    <message><source>value_reason_clarification</source><translation>уточняющий вопрос</translation></message>
    <message><source>value_reason_it_cannot_be_read</source><translation>не читается</translation></message>
    <message><source>value_reason_it_cannot_be_written</source><translation>не записывается</translation></message>
    <message><source>value_reason_it_is_empty</source><translation>он пуст</translation></message>
    <message><source>value_reason_it_is_no_folder</source><translation>это не папка</translation></message>
    <message><source>value_reason_the_disk_refused</source><translation>диск не принял запись</translation></message>
    <message><source>value_reason_the_system_refused</source><translation>система отказала</translation></message>
    <message><source>value_reason_it_is_not_a_database_address</source><translation>это не адрес базы данных</translation></message>
    <message><source>value_reason_it_is_no_address_of_a_database</source><translation>это не адрес базы данных</translation></message>
    <message><source>value_reason_only_sqlite_files_and_postgresql_are_known</source><translation>поддерживаются только файлы SQLite и PostgreSQL</translation></message>
    <message><source>value_reason_a_value_does_not_fit</source><translation>одно из значений не подходит</translation></message>
    <message><source>value_reason_the_file_cannot_be_read_as_text</source><translation>файл не читается как текст</translation></message>
    <message><source>value_reason_it_is_no_yaml_that_can_be_read</source><translation>файл YAML не читается</translation></message>
    <message><source>value_reason_it_forgot_what_was_saved</source><translation>оно не сохранило записанное</translation></message>
    <message><source>value_reason_no_such_file_or_directory</source><translation>нет такого файла или папки</translation></message>
    <message><source>value_reason_permission_denied</source><translation>нет доступа</translation></message>
    <message><source>value_reason_is_a_directory</source><translation>это папка</translation></message>
    <message><source>value_reason_not_a_directory</source><translation>это не папка</translation></message>
    <message><source>value_reason_no_space_left_on_device</source><translation>нет места на диске</translation></message>
    <message><source>value_reason_read_only_file_system</source><translation>запись сюда запрещена</translation></message>
    <message><source>value_reason_head_missing</source><translation>нет записи о конце журнала</translation></message>
    <message><source>value_reason_head_changed</source><translation>изменена запись о конце журнала</translation></message>
    <message><source>value_reason_end_cut</source><translation>конец журнала обрезан</translation></message>
    <message><source>value_reason_added</source><translation>в конец журнала что-то добавлено</translation></message>
    <message><source>value_reason_number_missing</source><translation>пропущен номер записи</translation></message>
    <message><source>value_reason_not_linked</source><translation>запись не связана с предыдущей</translation></message>
    <message><source>value_reason_changed</source><translation>запись изменена</translation></message>
    <message><source>store_folder</source><translation>Данные не могут лежать в {path}: в эту папку нельзя писать.</translation></message>
    <message><source>store_folder_remedy</source><translation>Выберите другую папку (--data) или измените права на неё.</translation></message>
    <message><source>archive_gone</source><translation>Архива {path} нет на месте, или он изменён.</translation></message>
    <message><source>archive_gone_remedy</source><translation>Верните его или подготовьте ответ заново.</translation></message>
    <message><source>unknown_ground</source><translation>«{ground}» не является основанием для отказа.</translation></message>
    <message><source>unknown_ground_remedy</source><translation>Выберите одно из: {known}.</translation></message>
    <message><source>no_safe_address</source><translation>Ответу по обращению {number} некуда уйти: нет подтверждённого адреса.</translation></message>
    <message><source>no_safe_address_remedy</source><translation>Подтвердите адрес и подготовьте ответ заново или передайте его внутри приложения и запишите, как.</translation></message>
    <message><source>no_address</source><translation>Письму по обращению {number} некуда уйти: из сообщения не ясно, кто его написал.</translation></message>
    <message><source>no_address_remedy</source><translation>Посмотрите исходник сообщения. Подтвердите личность по своим записям или сообщите ответ другим способом и запишите, каким, в разделе «Ответ».</translation></message>
    <message><source>nobody_to_search</source><translation>По обращению {number} некого искать: из сообщения не ясно, кто его написал.</translation></message>
    <message><source>nobody_to_search_remedy</source><translation>Посмотрите исходник сообщения и подтвердите личность по своим записям или откажите, потому что узнать человека не удалось.</translation></message>
    <message><source>search_of_others</source><translation>Найденное в обращении {number} относится не к тем адресам, которые подтверждены.</translation></message>
    <message><source>search_of_others_remedy</source><translation>Выполните поиск заново: программа будет искать по подтверждённым адресам.</translation></message>
    <message><source>copy_owed</source><translation>В обращении {number} просят и копию данных, а она ещё не готова.</translation></message>
    <message><source>copy_owed_remedy</source><translation>Сначала подготовьте ответ с копией, затем удаляйте.</translation></message>
    <message><source>passphrase_unusable</source><translation>Парольная фраза пуста или содержит недопустимый знак.</translation></message>
    <message><source>passphrase_unusable_remedy</source><translation>Выберите фразу из нескольких слов, которую можно набрать на клавиатуре.</translation></message>
    <message><source>store_missing</source><translation>В папке {path} нет хранилища.</translation></message>
    <message><source>store_missing_remedy</source><translation>Укажите его папку с помощью --data.</translation></message>
    <message><source>case_closed</source><translation>Обращение {number} закрыто.</translation></message>
    <message><source>case_closed_remedy</source><translation>Сначала возобновите его, указав причину.</translation></message>
    <message><source>no_such_line</source><translation>В обращении {number} нет строки «{kind}».</translation></message>
    <message><source>no_such_line_remedy</source><translation>Откройте обращение из письма.</translation></message>
    <message><source>letter_sent</source><translation>Письмо с этим решением по обращению {number} уже отправлено.</translation></message>
    <message><source>letter_sent_remedy</source><translation>Возобновите обращение, указав причину, и напишите человеку.</translation></message>
    <message><source>searchable</source><translation>По базам «{company}» ищет сама программа.</translation></message>
    <message><source>searchable_remedy</source><translation>Воспользуйтесь поиском на шаге «Поиск».</translation></message>
    <message><source>unexpected</source><translation>В самой программе произошла ошибка ({kind}). Незавершённое отменено.</translation></message>
    <message><source>unexpected_remedy</source><translation>Повторите действие. Если ошибка останется, запустите программу из терминала: там будет отчёт для разработчиков.</translation></message>
    <message><source>wrong_passphrase</source><translation>Сейчас разблокирует другая парольная фраза.</translation></message>
    <message><source>wrong_passphrase_remedy</source><translation>Введите нынешнюю парольную фразу ещё раз; ничего не изменено.</translation></message>
    <message><source>short_passphrase</source><translation>Парольная фраза слишком коротка: нужно не меньше {shortest} знаков.</translation></message>
    <message><source>short_passphrase_remedy</source><translation>Возьмите несколько слов; фразу может хранить менеджер паролей.</translation></message>
    <message><source>store_passphrase</source><translation>Окно разблокирует та же парольная фраза, которой открываются данные.</translation></message>
    <message><source>store_passphrase_remedy</source><translation>Пользуйтесь ею и дальше; здесь нечего задавать.</translation></message>
    <message><source>case_begun</source><translation>В обращении {number} уже что-то сделано, поэтому отозвать его нельзя.</translation></message>
    <message><source>case_begun_remedy</source><translation>Закройте его на последнем шаге с подходящим исходом.</translation></message>
    <message><source>not_filed</source><translation>Сообщение {message} не было привязано к обращению вручную.</translation></message>
    <message><source>not_filed_remedy</source><translation>Посмотрите входящие ещё раз.</translation></message>
    <message><source>source_file_missing</source><translation>Файла базы «{source}» нет на месте.</translation></message>
    <message><source>source_file_missing_remedy</source><translation>Посмотрите, не перенесён ли он и подключён ли его диск, и укажите, где он лежит.</translation></message>
    <message><source>source_not_a_database</source><translation>Файл базы «{source}» не является базой данных SQLite.</translation></message>
    <message><source>source_not_a_database_remedy</source><translation>Укажите заново, где лежит база, и выберите её файл.</translation></message>
    <message><source>known_address_missing</source><translation>Не указан адрес для проверки карты данных.</translation></message>
    <message><source>known_address_missing_remedy</source><translation>Введите адрес человека, который точно есть в базе, например свой собственный.</translation></message>
    <message><source>source_tables_closed</source><translation>Пользователю базы «{source}» нельзя читать: {tables}.</translation></message>
    <message><source>source_tables_closed_remedy</source><translation>Попросите у того, кто ведёт базу, право читать эти таблицы.</translation></message>
    <message><source>unknown_setting</source><translation>Настройка {name} не может иметь такое значение.</translation></message>
    <message><source>unknown_setting_remedy</source><translation>Выберите одно из предложенных значений; ничего не изменено.</translation></message>
    <message><source>no_such_letter</source><translation>Такого письма нет.</translation></message>
    <message><source>no_such_letter_remedy</source><translation>Посмотрите список писем ещё раз.</translation></message>
    <message><source>no_such_archive</source><translation>Этого архива нет в списке.</translation></message>
    <message><source>no_such_archive_remedy</source><translation>Посмотрите список архивов ещё раз.</translation></message>
    <message><source>not_owed_now</source><translation>На обращение {number} больше не отвечают этим письмом.</translation></message>
    <message><source>not_owed_now_remedy</source><translation>Откройте обращение: там видно, какой ответ следующий.</translation></message>
    <message><source>sent_before</source><translation>Обращение {number} возобновлено уже после отправки этого письма.</translation></message>
    <message><source>sent_before_remedy</source><translation>Оставьте запись как есть и напишите в заметке, что с письмом было не так.</translation></message>
    <message><source>number_differs</source><translation>«{typed}» — не номер этого обращения. Ничего не уничтожено.</translation></message>
    <message><source>number_differs_remedy</source><translation>Чтобы уничтожить архив, введите {number}.</translation></message>
    <message><source>archive_not_destroyed</source><translation>Не удалось удалить файл {path}: {reason}.</translation></message>
    <message><source>archive_not_destroyed_remedy</source><translation>Закройте программы, в которых он открыт, проверьте права на папку и повторите.</translation></message>
    <message><source>archive_destroyed</source><translation>Архив обращения {number} уничтожен.</translation></message>
    <message><source>archive_destroyed_remedy</source><translation>Если он ещё нужен, создайте его снова через обращение.</translation></message>
    <message><source>no_such_recipient</source><translation>В карте данных нет получателя «{recipient}».</translation></message>
    <message><source>no_such_recipient_remedy</source><translation>Посмотрите список получателей в карте данных ещё раз.</translation></message>
    <message><source>check_outdated</source><translation>По этому письму из ежедневной проверки уже принято решение, или ответ дан не сегодня.</translation></message>
    <message><source>check_outdated_remedy</source><translation>Посмотрите само письмо: принятое там решение остаётся в силе.</translation></message>
    <message><source>guessable_passphrase</source><translation>Парольную фразу слишком легко угадать: в ней всего несколько разных знаков.</translation></message>
    <message><source>guessable_passphrase_remedy</source><translation>Возьмите несколько слов; фразу может хранить менеджер паролей.</translation></message>
    <message><source>mail_server</source><translation>Почтовый сервер {host} использовать не удалось.</translation></message>
    <message><source>mail_server_remedy</source><translation>Проверьте почтовый ящик в настройках и повторите проверку.</translation></message>
    <message><source>server_not_reached</source><translation>Почтовый сервер {host} не отвечает на порту {port}.</translation></message>
    <message><source>server_not_reached_remedy</source><translation>Проверьте, есть ли связь и верны ли имя сервера и порт; следующая проверка попробует снова.</translation></message>
    <message><source>server_not_trusted</source><translation>Почтовый сервер {host} не смог доказать, что он настоящий: {reason}. Пароль не отправлялся.</translation></message>
    <message><source>server_not_trusted_remedy</source><translation>Попросите того, кто ведёт почтовый сервер, исправить сертификат; обходить это нельзя.</translation></message>
    <message><source>no_safe_connection</source><translation>Почтовый сервер {host} не предлагает безопасного соединения. Пароль не отправлялся.</translation></message>
    <message><source>no_safe_connection_remedy</source><translation>Выберите TLS и его порт (993 для чтения, 465 для отправки) или обратитесь к тому, кто ведёт сервер.</translation></message>
    <message><source>sign_in_refused</source><translation>Почтовый сервер {host} не принял вход {user_name}: {answer}</translation></message>
    <message><source>sign_in_refused_remedy</source><translation>Введите пароль или токен заново; многим серверам нужен пароль приложения.</translation></message>
    <message><source>secret_missing</source><translation>В хранилище ключей нет пароля для почтового ящика {address}.</translation></message>
    <message><source>secret_missing_remedy</source><translation>Введите пароль заново в настройках.</translation></message>
    <message><source>secret_forgotten</source><translation>Пароль почтового ящика {address} нужно ввести заново: этот компьютер паролей не хранит.</translation></message>
    <message><source>secret_forgotten_remedy</source><translation>Введите его заново; до этого почта не читается.</translation></message>
    <message><source>connection_lost</source><translation>Связь с почтовым сервером {host} оборвалась. Что пришло целым, сохранено.</translation></message>
    <message><source>connection_lost_remedy</source><translation>Следующая проверка продолжит с этого места; если это повторится, проверьте, подключён ли компьютер к сети.</translation></message>
    <message><source>server_nonsense</source><translation>Почтовый сервер {host} дал бессмысленный ответ: {reason}.</translation></message>
    <message><source>server_nonsense_remedy</source><translation>Повторите проверку; если так и останется, обратитесь к тому, кто ведёт сервер.</translation></message>
    <message><source>folder_missing</source><translation>В почтовом ящике {address} нет папки {folder}, которую можно читать.</translation></message>
    <message><source>folder_missing_remedy</source><translation>Выберите в настройках другую папку.</translation></message>
    <message><source>unsafe_argument</source><translation>В значении для почтового сервера {host} есть недопустимый знак. Оно не отправлялось.</translation></message>
    <message><source>unsafe_argument_remedy</source><translation>Исправьте папку, имя пользователя или адрес в настройках.</translation></message>
    <message><source>not_accounted_for</source><translation>В почтовом ящике {address} писем: {on_server}, а программа может назвать: {accounted}.</translation></message>
    <message><source>not_accounted_for_remedy</source><translation>Проверьте ещё раз: тогда программа посмотрит каждое письмо заново. Если так и останется, спросите того, кто ведёт сервер.</translation></message>
    <message><source>server_unusable</source><translation>Почтового сервера {host} с портом {port} быть не может.</translation></message>
    <message><source>server_unusable_remedy</source><translation>Исправьте адрес сервера, порт и имя пользователя; ничего не изменено.</translation></message>
    <message><source>mailbox_address</source><translation>{address} — это не адрес электронной почты.</translation></message>
    <message><source>mailbox_address_remedy</source><translation>Введите адрес почтового ящика со знаком @; ничего не изменено.</translation></message>
    <message><source>mailbox_known</source><translation>Папка {folder} ящика {address} уже читается.</translation></message>
    <message><source>mailbox_known_remedy</source><translation>Измените тот ящик, который уже есть.</translation></message>
    <message><source>no_such_mailbox</source><translation>Почтового ящика {mailbox} нет.</translation></message>
    <message><source>no_such_mailbox_remedy</source><translation>Посмотрите список ящиков в настройках ещё раз.</translation></message>
    <message><source>address_unusable</source><translation>«{address}» — не полный адрес электронной почты.</translation></message>
    <message><source>address_unusable_remedy</source><translation>Введите его целиком, например support@example.kz.</translation></message>
    <message><source>not_joined</source><translation>Сообщение {message} не присоединялось к обращению само или по нему уже принято решение.</translation></message>
    <message><source>not_joined_remedy</source><translation>Посмотрите входящие ещё раз; сначала отмените принятое решение.</translation></message>
    <message><source>reopened_begun</source><translation>С обращением {number} после повторного открытия уже работали, или его не открывали снова.</translation></message>
    <message><source>reopened_begun_remedy</source><translation>Закройте его на последнем шаге с подходящим исходом.</translation></message>
    <message><source>no_outgoing_mailbox</source><translation>У компании {company} нет ящика, с которого можно отправлять письма.</translation></message>
    <message><source>no_outgoing_mailbox_remedy</source><translation>Укажите сервер исходящей почты в настройках или сохраните письмо и отправьте его своей почтовой программой.</translation></message>
    <message><source>in_outbox</source><translation>Письмо по обращению {number} лежит в исходящих, и нельзя быть уверенным, что оно не ушло.</translation></message>
    <message><source>in_outbox_remedy</source><translation>Сначала остановите его в исходящих или укажите там, что с ним стало.</translation></message>
    <message><source>no_such_mail</source><translation>Этого письма нет в исходящих.</translation></message>
    <message><source>no_such_mail_remedy</source><translation>Посмотрите исходящие ещё раз.</translation></message>
    <message><source>too_late_to_stop</source><translation>Письмо по обращению {number} уже уходит; остановить его нельзя.</translation></message>
    <message><source>too_late_to_stop_remedy</source><translation>Посмотрите в исходящих, что с ним стало.</translation></message>
    <message><source>not_in_doubt</source><translation>Что стало с письмом по обращению {number}, уже известно.</translation></message>
    <message><source>not_in_doubt_remedy</source><translation>Посмотрите исходящие ещё раз.</translation></message>
    <message><source>handed_over</source><translation>Почтовый сервер принял письмо по обращению {number}; вернуть его нельзя.</translation></message>
    <message><source>handed_over_remedy</source><translation>Напишите новое письмо с исправлением.</translation></message>
    <message><source>mail_changed</source><translation>Письмо по обращению {number} в исходящих не такое, каким было при отправке. Ничего не ушло.</translation></message>
    <message><source>mail_changed_remedy</source><translation>Выньте его из исходящих и отправьте письмо заново.</translation></message>
    <message><source>outcome_unknown</source><translation>Записи удалены в {done} из {sources} баз, но дальше произошёл сбой, поэтому итог пока неизвестен.</translation></message>
    <message><source>outcome_unknown_remedy</source><translation>Когда базы снова ответят, нажмите «Выяснить, что произошло»: программа проверит новым поиском.</translation></message>
    <message><source>mail_refused</source><translation>Почтовый сервер не принял письмо по обращению {number}: {answer}</translation></message>
    <message><source>mail_refused_remedy</source><translation>Откройте «Письма», «Исходящие»: составьте письмо заново на другой адрес или сообщите человеку другим путём.</translation></message>
    <message><source>no_sent_folder</source><translation>Не указано, в какой папке ящика лежат отправленные письма.</translation></message>
    <message><source>no_sent_folder_remedy</source><translation>Укажите папку отправленных в настройках ящика или поищите письмо в своей почтовой программе.</translation></message>
    <message><source>dns_file</source><translation>Файл записей DNS {path} не годится: {reason}.</translation></message>
    <message><source>dns_file_remedy</source><translation>Укажите файл JSON с именами и их записями TXT.</translation></message>
    <message><source>value_reason_its_certificate_is_not_valid_yet</source><translation>его сертификат ещё не действует</translation></message>
    <message><source>value_reason_its_certificate_has_expired</source><translation>срок действия его сертификата истёк</translation></message>
    <message><source>value_reason_its_certificate_is_signed_by_nobody_but_itself</source><translation>его сертификат никем не заверен, кроме него самого</translation></message>
    <message><source>value_reason_its_certificate_comes_from_an_authority_that_is_not_known_here</source><translation>его сертификат выдан центром, который здесь не известен</translation></message>
    <message><source>value_reason_its_certificate_has_been_revoked</source><translation>его сертификат отозван</translation></message>
    <message><source>value_reason_its_certificate_is_for_another_name</source><translation>его сертификат выдан на другое имя</translation></message>
    <message><source>value_reason_its_certificate_is_for_another_address</source><translation>его сертификат выдан на другой адрес</translation></message>
    <message><source>value_reason_its_certificate_could_not_be_verified</source><translation>его сертификат не удалось проверить</translation></message>
    <message><source>value_reason_its_encryption_is_too_old</source><translation>его шифрование слишком старое</translation></message>
    <message><source>value_reason_no_safe_connection_came_about</source><translation>безопасное соединение не получилось</translation></message>
    <message><source>value_reason_a_line_is_too_long</source><translation>слишком длинная строка</translation></message>
    <message><source>value_reason_a_line_that_is_too_long</source><translation>слишком длинная строка</translation></message>
    <message><source>value_reason_a_line_that_is_no_reply</source><translation>строка, которая не является ответом</translation></message>
    <message><source>value_reason_a_reply_without_end</source><translation>ответ без конца</translation></message>
    <message><source>value_reason_a_line_contains_a_zero_byte</source><translation>в строке есть нулевой байт</translation></message>
    <message><source>value_reason_a_part_is_larger_than_it_may_be</source><translation>часть ответа больше допустимого</translation></message>
    <message><source>value_reason_an_answer_belongs_to_no_question</source><translation>ответ не относится ни к одному вопросу</translation></message>
    <message><source>value_reason_an_answer_cannot_be_read</source><translation>ответ не читается</translation></message>
    <message><source>value_reason_the_answers_do_not_come_to_an_end</source><translation>ответы не кончаются</translation></message>
    <message><source>value_reason_its_greeting_is_none</source><translation>приветствие не по правилам</translation></message>
    <message><source>value_reason_it_does_not_number_its_messages</source><translation>он не нумерует письма</translation></message>
    <message><source>value_reason_a_message_is_no_text</source><translation>вместо письма прислано другое</translation></message>
    <message><source>value_reason_a_message_was_cut_short</source><translation>письмо передано не до конца</translation></message>
    <message><source>value_reason_it_asks_for_more_than_it_may</source><translation>он спрашивает больше, чем положено</translation></message>
    <message><source>value_reason_it_refused_a_question</source><translation>он отказался отвечать на вопрос</translation></message>
    <message><source>letter_outcome_unknown</source><translation>Неизвестно, ушло ли письмо по обращению {number}: связь прервалась в последний момент. Само оно повторно не отправится.</translation></message>
    <message><source>letter_outcome_unknown_remedy</source><translation>Откройте «Письма», «Исходящие»: там можно проверить папку «Отправленные» и указать, что стало с письмом.</translation></message>
    <message><source>archive_not_made</source><translation>Архив к этому ответу по делу {number} так и не был создан.</translation></message>
    <message><source>archive_not_made_remedy</source><translation>Подготовьте ответ заново: письмо и его архив создаются вместе.</translation></message>
    <message><source>letter_replaced</source><translation>Этот ответ по делу {number} с тех пор подготовлен заново; прежнее письмо не уходит.</translation></message>
    <message><source>letter_replaced_remedy</source><translation>Отправьте более новое письмо. Оба письма есть на странице «Письма».</translation></message>
    <message><source>mailbox_differs</source><translation>В письме по делу {number} отправителем указан {frozen}, а адрес ящика теперь {now}. Ничего не отправлено.</translation></message>
    <message><source>mailbox_differs_remedy</source><translation>Отправьте письмо ещё раз: оно будет составлено заново для нынешнего ящика.</translation></message>
    <message><source>mailbox_changed</source><translation>Почтовый ящик {address} изменили, пока он проверялся.</translation></message>
    <message><source>mailbox_changed_remedy</source><translation>Ничего делать не нужно: следующая проверка прочитает его таким, какой он сейчас.</translation></message>
    <message><source>address_unwritable</source><translation>На адрес {address} нельзя написать: в нём есть буквы, которые почтовые серверы не принимают.</translation></message>
    <message><source>address_unwritable_remedy</source><translation>Попросите другой адрес или ответьте иначе и запишите, как именно.</translation></message>
    <message><source>forgotten</source><translation>От этого письма хранится только контрольная сумма; его слова стёрты по истечении заданных дней.</translation></message>
    <message><source>forgotten_remedy</source><translation>Найдите письмо в самом почтовом ящике.</translation></message>
    <message><source>sign_in_anew</source><translation>В ящик {address} надо войти заново.</translation></message>
    <message><source>sign_in_anew_remedy</source><translation>Войдите заново: «Настройки», «Почтовые ящики»; до этого ящик не читается и письма из него не уходят.</translation></message>
    <message><source>grant_ended</source><translation>Разрешение открывать ящик {address} больше не действует. {host} сообщает: {answer}</translation></message>
    <message><source>grant_ended_remedy</source><translation>Войдите заново: «Настройки», «Почтовые ящики»; до этого ящик не читается и письма из него не уходят.</translation></message>
    <message><source>registration_refused</source><translation>{host} не принимает регистрацию, с которой открывается ящик {address}: {answer}</translation></message>
    <message><source>registration_refused_remedy</source><translation>Сверьте идентификатор клиента и его секрет с регистрацией, затем войдите заново: «Настройки», «Почтовые ящики».</translation></message>
    <message><source>consent_refused</source><translation>Вход в браузере отклонён. {host} сообщает: {answer}</translation></message>
    <message><source>consent_refused_remedy</source><translation>Начните снова и разрешите читать и отправлять почту; в некоторых компаниях это сначала должен разрешить администратор.</translation></message>
    <message><source>consent_late</source><translation>Вход в браузере не завершён за отведённое время (минут: {minutes}).</translation></message>
    <message><source>token_server_not_reached</source><translation>Сервер входа {host} не отвечает: {reason}.</translation></message>
    <message><source>token_server_not_reached_remedy</source><translation>Проверьте, есть ли связь с сетью; следующая проверка попробует снова.</translation></message>
    <message><source>token_server_not_trusted</source><translation>Сервер входа {host} не доказал, что он настоящий: {reason}. Ему ничего не отправлено.</translation></message>
    <message><source>token_server_not_trusted_remedy</source><translation>Сверьте его адрес с тем, что публикует поставщик почты; не обходите эту проверку.</translation></message>
    <message><source>token_server_nonsense</source><translation>Ответ сервера входа {host} не имеет смысла: {reason}.</translation></message>
    <message><source>token_server_nonsense_remedy</source><translation>Сверьте его адрес с тем, что публикует поставщик почты, и попробуйте снова.</translation></message>
    <message><source>registration_unusable</source><translation>Регистрацией нельзя воспользоваться: {reason}.</translation></message>
    <message><source>registration_unusable_remedy</source><translation>Введите идентификатор клиента и адреса, которые начинаются с https://, как их публикует поставщик почты.</translation></message>
    <message><source>value_reason_it_took_too_long</source><translation>слишком долго</translation></message>
    <message><source>value_reason_the_line_was_cut</source><translation>связь оборвалась</translation></message>
    <message><source>value_reason_it_does_not_speak_http</source><translation>это не HTTP</translation></message>
    <message><source>value_reason_it_offers_no_safe_connection</source><translation>он не предлагает защищённого соединения</translation></message>
    <message><source>value_reason_no_connection_came_about</source><translation>соединиться не удалось</translation></message>
    <message><source>value_reason_there_can_be_no_such_server</source><translation>такого сервера быть не может</translation></message>
    <message><source>value_reason_it_says_more_than_it_may</source><translation>ответ длиннее, чем бывает</translation></message>
    <message><source>value_reason_its_code_is_none</source><translation>код непригоден</translation></message>
    <message><source>value_reason_its_answer_is_not_that_of_a_sign_in_server</source><translation>так сервер входа не отвечает</translation></message>
    <message><source>value_reason_its_token_is_none</source><translation>токен непригоден</translation></message>
    <message><source>value_reason_its_token_cannot_be_renewed</source><translation>его токен нельзя обновить</translation></message>
    <message><source>value_reason_it_cannot_answer_now</source><translation>сейчас он занят</translation></message>
    <message><source>value_reason_the_directory_has_letters_that_none_has</source><translation>в каталоге недопустимые знаки</translation></message>
    <message><source>value_reason_the_client_id_is_missing_or_has_letters_that_none_has</source><translation>идентификатора клиента нет, или в нём недопустимые знаки</translation></message>
    <message><source>value_reason_what_is_asked_for_has_letters_that_it_cannot_have</source><translation>в том, что запрашивается, недопустимые знаки</translation></message>
    <message><source>value_reason_an_address_does_not_begin_with_https_or_is_none</source><translation>адрес не начинается с https:// или непригоден</translation></message>
    <message><source>answer_unusable</source><translation>Это не тот адрес, на котором заканчивается этот вход.</translation></message>
    <message><source>answer_unusable_remedy</source><translation>Сначала разрешите вход в браузере, потом скопируйте целиком адрес страницы, которая не открылась; он начинается с http://127.0.0.1 или http://localhost.</translation></message>
    <message><source>consent_late_remedy</source><translation>Начните снова. Если браузер не открывается, скопируйте адрес в другой браузер.</translation></message>
    <message><source>token_for_another</source><translation>{host} не входит в почтовые серверы {issuer}: ему нельзя показывать токен, который открывает ваш ящик там. Ничего не запрошено.</translation></message>
    <message><source>token_for_another_remedy</source><translation>Проверьте серверы ящика. Если нужен именно этот сервер, выберите «Другой сервер входа» и укажите его собственные адреса.</translation></message>
    <message><source>permission_late</source><translation>{issuer}: не удалось попросить отозвать разрешение для {address}, которое больше не нужно. Возможно, там оно ещё действует.</translation></message>
    <message><source>permission_late_remedy</source><translation>Privacy Desk будет просить снова ещё {days} дн. Вручную: войдите на {place} и закройте доступ для Privacy Desk.</translation></message>
    <message><source>permission_left</source><translation>{issuer}: разрешение для {address}, которое больше не нужно, не отозвано. Возможно, там оно ещё действует.</translation></message>
    <message><source>permission_left_remedy</source><translation>Отзовите его вручную: войдите на {place} и закройте доступ для Privacy Desk.</translation></message>
</context>
</TS>
