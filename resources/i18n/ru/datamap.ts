<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>datamap</name>
    <message><source>title</source><translation>Карта данных</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>tab_sources</source><translation>Источники</translation></message>
    <message><source>tab_recipients</source><translation>Получатели</translation></message>
    <message><source>tab_retention</source><translation>Сроки хранения</translation></message>
    <message><source>tab_where</source><translation>Где что лежит</translation></message>
    <message><source>sources_why</source><translation>Базы данных, в которых ищут данные человека. Проверка открывает их только для чтения и сохраняет числа, но ничьих данных.</translation></message>
    <message><source>check</source><translation>Проверить сейчас</translation></message>
    <message><source>checking</source><translation>Проверка баз данных</translation></message>
    <message><source>stopped</source><translation>Проверка остановлена. То, что было известно раньше, осталось.</translation></message>
    <message><source>database</source><translation>База данных «{source}»</translation></message>
    <message><source>state_good</source><translation>✓ Работает</translation></message>
    <message><source>state_failed</source><translation>✗ Не удалось</translation></message>
    <message><source>state_unchecked</source><translation>○ Не проверена</translation></message>
    <message><source>state_no_address</source><translation>○ Не подключена</translation></message>
    <message numerus="yes"><source>why_unchecked</source><translation><numerusform>По этому адресу ещё не проверялась. В карте {n} таблица.</numerusform><numerusform>По этому адресу ещё не проверялась. В карте {n} таблицы.</numerusform><numerusform>По этому адресу ещё не проверялась. В карте {n} таблиц.</numerusform></translation></message>
    <message numerus="yes"><source>why_no_address</source><translation><numerusform>Пока не указано, где она находится. В карте {n} таблица.</numerusform><numerusform>Пока не указано, где она находится. В карте {n} таблицы.</numerusform><numerusform>Пока не указано, где она находится. В карте {n} таблиц.</numerusform></translation></message>
    <message><source>checked</source><translation>проверена {when}</translation></message>
    <message numerus="yes"><source>tables_found</source><translation><numerusform>найдено {found} из {n} таблицы</numerusform><numerusform>найдено {found} из {n} таблиц</numerusform><numerusform>найдено {found} из {n} таблиц</numerusform></translation></message>
    <message numerus="yes"><source>rows</source><translation><numerusform>{count} запись</numerusform><numerusform>{count} записи</numerusform><numerusform>{count} записей</numerusform></translation></message>
    <message><source>last_success</source><translation>Последний раз работала {when}. Пока она не заработает, поиск в обращении не будет полным.</translation></message>
    <message><source>can_change</source><translation>Этот доступ позволяет изменять данные. Используйте тот, который не позволяет.</translation></message>
    <message><source>how</source><translation>Как</translation></message>
    <message><source>how_name</source><translation>Как использовать доступ без права изменять данные</translation></message>
    <message><source>how_file</source><translation>Попросите того, кто хранит файл, отнять у вас право изменять его или дать копию только для чтения. Программа открывает файл для изменения, только когда вы удаляете данные в обращении; если файл доступен только для чтения, удаляет тот, кто ведёт базу, а вы записываете это в обращении.</translation></message>
    <message><source>how_server</source><translation>Попросите того, кто ведёт базу, создать для программы отдельного пользователя с правом только читать эти таблицы (SELECT). Укажите его имя в адресе; пароль остаётся в файле паролей вашей учётной записи (.pgpass). Программа открывает базу для изменения, только когда вы удаляете данные в обращении; с таким пользователем удаляет тот, кто ведёт базу, а вы записываете это в обращении.</translation></message>
    <message><source>set_address</source><translation>Указать, где она лежит</translation></message>
    <message><source>set_first_address</source><translation>Подключить</translation></message>
    <message><source>address_of</source><translation>Адрес базы данных {source}</translation></message>
    <message><source>address_example</source><translation>ФАЙЛ   ·   postgresql://ПОЛЬЗОВАТЕЛЬ@СЕРВЕР/БАЗА</translation></message>
    <message><source>address_effect</source><translation>Файл SQLite или адрес базы PostgreSQL. Пароль здесь никогда не хранится.</translation></message>
    <message><source>save_address</source><translation>Сохранить адрес</translation></message>
    <message><source>save_address_of</source><translation>Сохранить адрес базы {source}</translation></message>
    <message><source>choose_file</source><translation>Выбрать файл…</translation></message>
    <message><source>choose_file_for</source><translation>Выбрать файл базы {source}</translation></message>
    <message><source>leave_it</source><translation>Оставить как есть</translation></message>
    <message><source>address_kept</source><translation>Адрес базы «{source}» сохранён. Теперь проверьте её.</translation></message>
    <message><source>try_title</source><translation>Проверка на одном известном адресе</translation></message>
    <message><source>try_why</source><translation>Введите того, кто точно есть в базе, например свой адрес. Вы увидите, к скольким записям ведёт карта; значения скрыты, сохраняется только сам факт проверки.</translation></message>
    <message><source>known_address</source><translation>Известный адрес почты, номер телефона или имя пользователя</translation></message>
    <message><source>known_address_example</source><translation>Адрес почты, номер телефона или имя пользователя</translation></message>
    <message><source>try</source><translation>Искать</translation></message>
    <message><source>trying</source><translation>Поиск по известному адресу</translation></message>
    <message numerus="yes"><source>tried</source><translation><numerusform>Найдена {n} запись, таблиц: {tables}</numerusform><numerusform>Найдено {n} записи, таблиц: {tables}</numerusform><numerusform>Найдено {n} записей, таблиц: {tables}</numerusform></translation></message>
    <message><source>tried_nothing</source><translation>По этим данным ничего не найдено. Если человек точно есть в базе, карта туда не ведёт: покажите это тому, кто ведёт базу.</translation></message>
    <message><source>samples</source><translation>Примеры записей, значения скрыты</translation></message>
    <message><source>table</source><translation>Таблица</translation></message>
    <message><source>records</source><translation>Записей</translation></message>
    <message><source>counts</source><translation>Записи по таблицам</translation></message>
    <message numerus="yes"><source>count_sentence</source><translation><numerusform>{table}: {n} запись</numerusform><numerusform>{table}: {n} записи</numerusform><numerusform>{table}: {n} записей</numerusform></translation></message>
    <message><source>by_hand_title</source><translation>Поиск вручную</translation></message>
    <message><source>by_hand</source><translation>Программа не знает базы данных этой компании и не может искать в ней. В обращении, на шаге «Поиск», посмотрите вручную в местах из вкладки «Где что лежит» и запишите, где искали: это сохраняется в обращении и подтверждает ответ.</translation></message>
    <message><source>go_to_cases</source><translation>К обращениям</translation></message>
    <message><source>unknown</source><translation>Пока неизвестно: в политике не сказано</translation></message>
    <message><source>recipients_why</source><translation>Все вне компании, кто получает данные, согласно опубликованной политике конфиденциальности.</translation></message>
    <message><source>gets</source><translation>Получает</translation></message>
    <message><source>country</source><translation>Страна</translation></message>
    <message><source>contact</source><translation>Контакт для поручения</translation></message>
    <message><source>order</source><translation>Что поручать</translation></message>
    <message><source>person_found</source><translation>Как найти человека</translation></message>
    <message><source>rests_on</source><translation>Основание</translation></message>
    <message><source>not_named</source><translation>в политике не указано</translation></message>
    <message><source>write_down</source><translation>Записать страну и контакт</translation></message>
    <message><source>keep</source><translation>Сохранить</translation></message>
    <message><source>noted</source><translation>Страна и контакт «{name}» сохранены.</translation></message>
    <message><source>kind_database</source><translation>наша база данных</translation></message>
    <message><source>kind_own</source><translation>наше место хранения</translation></message>
    <message><source>kind_recipient</source><translation>получатель</translation></message>
    <message><source>kind_processor</source><translation>обработчик</translation></message>
    <message><source>kind_authority</source><translation>государственный орган</translation></message>
    <message><source>retention_why</source><translation>Как долго хранится каждый вид данных и по какому правилу.</translation></message>
    <message numerus="yes"><source>after_deletion</source><translation><numerusform>Удалённая учётная запись хранится ещё {n} день: до этого можно ответить на запрос доступа, потом не должно остаться ничего.</numerusform><numerusform>Удалённая учётная запись хранится ещё {n} дня: до этого можно ответить на запрос доступа, потом не должно остаться ничего.</numerusform><numerusform>Удалённая учётная запись хранится ещё {n} дней: до этого можно ответить на запрос доступа, потом не должно остаться ничего.</numerusform></translation></message>
    <message><source>retention</source><translation>Сроки хранения по категориям</translation></message>
    <message><source>category</source><translation>Категория</translation></message>
    <message><source>kept</source><translation>Как долго</translation></message>
    <message><source>rule</source><translation>По какому правилу</translation></message>
    <message><source>on_erasure</source><translation>При удалении</translation></message>
    <message><source>by_policy</source><translation>Политика конфиденциальности: {part}</translation></message>
    <message><source>to_confirm</source><translation>Нужно подтвердить: {what}</translation></message>
    <message><source>erased_by_hand</source><translation>не в базе данных: вручную</translation></message>
    <message><source>erasure_delete</source><translation>удаляются</translation></message>
    <message><source>erasure_mask</source><translation>обезличиваются</translation></message>
    <message><source>erasure_delete_or_mask</source><translation>удаляются; обезличиваются, если на них ссылаются хранимые записи</translation></message>
    <message><source>policy_account_data</source><translation>данные учётной записи</translation></message>
    <message><source>policy_children</source><translation>дети</translation></message>
    <message><source>policy_content</source><translation>материалы пользователя</translation></message>
    <message><source>policy_cookies</source><translation>файлы cookie</translation></message>
    <message><source>policy_retention</source><translation>сроки хранения</translation></message>
    <message><source>policy_social_media_data</source><translation>данные социальных сетей</translation></message>
    <message><source>policy_technical_data</source><translation>технические данные</translation></message>
    <message><source>policy_third_parties</source><translation>третьи лица</translation></message>
    <message><source>policy_uploads</source><translation>загрузки</translation></message>
    <message><source>policy_usage_data</source><translation>данные об использовании</translation></message>
    <message><source>policy_where_people_write</source><translation>адрес для обращений</translation></message>
    <message><source>where</source><translation>Где что лежит</translation></message>
    <message><source>where_why</source><translation>Какие данные где лежат и как там найти человека.</translation></message>
    <message><source>not_found_there</source><translation>человека там не найти</translation></message>
    <message><source>nothing_there</source><translation>там ничего нет</translation></message>
    <message><source>cell_sentence</source><translation>{category}, {place}: {words}</translation></message>
    <message><source>identity_email</source><translation>адресу почты</translation></message>
    <message><source>identity_phone</source><translation>номеру телефона</translation></message>
    <message><source>identity_user_name</source><translation>имени пользователя</translation></message>
    <message><source>identity_link</source><translation>ссылке</translation></message>
    <message><source>identity_device</source><translation>номеру устройства</translation></message>
    <message><source>quoted</source><translation>«{table}»</translation></message>
    <message><source>found_by</source><translation>по {what}</translation></message>
    <message><source>found_over</source><translation>через {tables}</translation></message>
    <message><source>why</source><translation>Зачем, словами писем</translation></message>
    <message><source>never_worked</source><translation>По этому адресу она ещё не работала. Пока она не заработает, поиск в обращении не будет полным.</translation></message>
    <message><source>erasure_keep</source><translation>сохраняются ({reason}; {until})</translation></message>
</context>
</TS>
