<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>mailboxes</name>
    <message><source>title</source><translation>Почтовые ящики</translation></message>
    <message><source>title_change</source><translation>Изменить почтовый ящик</translation></message>
    <message><source>to_settings</source><translation>← Настройки</translation></message>
    <message><source>none</source><translation>Пока не читается ни один почтовый ящик. Запросы попадают сюда только из файлов писем.</translation></message>
    <message><source>sample</source><translation>Это учебные данные: почта здесь не читается и ничего не отправляется. Чтобы читать почтовый ящик, начните работу со своими данными.</translation></message>
    <message><source>secrets_forgotten</source><translation>На этом компьютере нет надёжного хранилища ключей. Пароли хранятся, только пока программа работает; после каждого запуска их надо вводить снова.</translation></message>
    <message><source>only_read</source><translation>Письма только читаются: на сервере ничего не помечается прочитанным, не перемещается и не удаляется.</translation></message>
    <message><source>add</source><translation>Добавить почтовый ящик</translation></message>
    <message><source>open</source><translation>Открыть почтовые ящики</translation></message>
    <message><source>back</source><translation>Назад</translation></message>
    <message><source>address_question</source><translation>На какой почтовый ящик приходят запросы?</translation></message>
    <message><source>address_why</source><translation>Privacy Desk найдёт серверы по части после @. Больше никому ничего не сообщается.</translation></message>
    <message><source>address</source><translation>Адрес почтового ящика</translation></message>
    <message><source>company</source><translation>Чей это ящик?</translation></message>
    <message><source>look_up</source><translation>Найти серверы</translation></message>
    <message><source>by_hand</source><translation>Заполнить вручную</translation></message>
    <message><source>servers_question</source><translation>Какие серверы у этого ящика?</translation></message>
    <message><source>servers_why</source><translation>{address}. Каждый способ поиска занимает не больше пяти секунд; можно в любой момент остановить его и заполнить форму, в том числе без сети.</translation></message>
    <message><source>stop_looking</source><translation>Остановить и заполнить вручную</translation></message>
    <message><source>change_by_hand</source><translation>Изменить вручную</translation></message>
    <message><source>use_servers</source><translation>Использовать эти серверы</translation></message>
    <message><source>nothing_found</source><translation>Ничего не найдено. Узнайте эти имена у того, кто ведёт вашу почту; в форме стоят обычные.</translation></message>
    <message><source>foreign</source><translation>{host} не относится к {domain}. Продолжайте, только если почта вашей компании действительно находится там: пароль будет отправлен туда.</translation></message>
    <message><source>looking</source><translation>поиск …</translation></message>
    <message><source>rung_provider</source><translation>Список известных служб</translation></message>
    <message><source>outcome_found</source><translation>найден {host}</translation></message>
    <message><source>outcome_nothing</source><translation>ничего нет</translation></message>
    <message><source>outcome_not_reached</source><translation>нет связи</translation></message>
    <message><source>outcome_refused</source><translation>ответил, но доверять ему или использовать его нельзя</translation></message>
    <message><source>incoming</source><translation>Сервер для чтения (IMAP)</translation></message>
    <message><source>outgoing</source><translation>Сервер для отправки (SMTP)</translation></message>
    <message><source>sends</source><translation>Через этот ящик отправлять и письма</translation></message>
    <message><source>sends_nothing</source><translation>Письма через него не отправляются.</translation></message>
    <message><source>server</source><translation>{host}, порт {port}, {security}</translation></message>
    <message><source>host</source><translation>Сервер</translation></message>
    <message><source>port</source><translation>Порт</translation></message>
    <message><source>security</source><translation>Защита</translation></message>
    <message><source>user</source><translation>Имя пользователя</translation></message>
    <message><source>sign_in_question</source><translation>Чем открывается ящик?</translation></message>
    <message><source>by_password</source><translation>Пароль или пароль приложения</translation></message>
    <message><source>secret_password</source><translation>Пароль</translation></message>
    <message><source>secret_missing</source><translation>Введите его здесь.</translation></message>
    <message><source>hint_app_password</source><translation>{provider} не принимает здесь обычный пароль. Создайте пароль приложения в настройках безопасности учётной записи и вставьте его.</translation></message>
    <message><source>sign_in</source><translation>Войти</translation></message>
    <message><source>signing_in</source><translation>Вход …</translation></message>
    <message><source>folders_question</source><translation>В какой папке лежат запросы?</translation></message>
    <message><source>folders_why</source><translation>То, что отметил сервер, уже выбрано.</translation></message>
    <message numerus="yes"><source>signed_in</source><translation><numerusform>Вход выполнен. В папке {folder} {n} письмо.</numerusform><numerusform>Вход выполнен. В папке {folder} {n} письма.</numerusform><numerusform>Вход выполнен. В папке {folder} {n} писем.</numerusform></translation></message>
    <message><source>folder</source><translation>Папка для чтения</translation></message>
    <message><source>sent_folder</source><translation>Папка отправленных</translation></message>
    <message><source>sent_folder_why</source><translation>Сюда заглядывают, когда неясно, ушло ли письмо.</translation></message>
    <message><source>no_sent_folder</source><translation>Нет</translation></message>
    <message><source>read_it</source><translation>Читать этот ящик</translation></message>
    <message><source>keep_changes</source><translation>Сохранить изменения</translation></message>
    <message><source>kept</source><translation>Теперь читается {address}.</translation></message>
    <message><source>changed</source><translation>Ящик {address} изменён.</translation></message>
    <message><source>removed</source><translation>{address} больше не читается. То, что уже пришло, остаётся.</translation></message>
    <message><source>check</source><translation>Проверить сейчас</translation></message>
    <message><source>check_now</source><translation>Проверить сейчас</translation></message>
    <message><source>give_secret</source><translation>Новый пароль</translation></message>
    <message><source>change</source><translation>Изменить серверы</translation></message>
    <message><source>remove</source><translation>Убрать</translation></message>
    <message><source>act_of</source><translation>{act}: {address}</translation></message>
    <message><source>checking</source><translation>Чтение {address}</translation></message>
    <message numerus="yes"><source>taken_in</source><translation><numerusform>{n} новое письмо</numerusform><numerusform>{n} новых письма</numerusform><numerusform>{n} новых писем</numerusform></translation></message>
    <message><source>reads_from</source><translation>читает {folder} на {server}</translation></message>
    <message><source>sends_by</source><translation>Отправляет через {server}</translation></message>
    <message><source>card_checked</source><translation>Проверен: {when}; следующая проверка: {next}.</translation></message>
    <message><source>state_good</source><translation>Читается</translation></message>
    <message><source>state_new</source><translation>Ещё не читался</translation></message>
    <message><source>state_checking</source><translation>Идёт чтение</translation></message>
    <message><source>state_failed</source><translation>Не прочитан</translation></message>
    <message><source>state_late</source><translation>Опаздывает</translation></message>
    <message><source>state_numbers</source><translation>Не сходится</translation></message>
    <message><source>accounted</source><translation>Учтено</translation></message>
    <message><source>on_server</source><translation>На сервере</translation></message>
    <message numerus="yes"><source>sum</source><translation><numerusform>{count} на сервере = {parts}</numerusform><numerusform>{count} на сервере = {parts}</numerusform><numerusform>{count} на сервере = {parts}</numerusform></translation></message>
    <message numerus="yes"><source>sum_wrong</source><translation><numerusform>{count} на сервере, учтено {accounted}</numerusform><numerusform>{count} на сервере, учтено {accounted}</numerusform><numerusform>{count} на сервере, учтено {accounted}</numerusform></translation></message>
    <message><source>checked</source><translation>{address}: проверен {when}</translation></message>
    <message numerus="yes"><source>all_checked</source><translation><numerusform>{n} ящик проверен {when}</numerusform><numerusform>{n} ящика проверены {when}</numerusform><numerusform>{n} ящиков проверено {when}</numerusform></translation></message>
    <message><source>never_checked</source><translation>Ящик ещё не читался</translation></message>
    <message><source>not_checked</source><translation>✗ Почта не проверена</translation></message>
    <message><source>late_remedy</source><translation>Проверьте его сейчас; если не поможет, посмотрите, есть ли связь.</translation></message>
    <message><source>means_never</source><translation>Запросы из этого ящика здесь ещё не видны, а срок по ним идёт.</translation></message>
    <message><source>means_numbers</source><translation>Здесь может не хватать письма, а срок по нему идёт. Следующая проверка пересмотрит все.</translation></message>
    <message><source>alarm</source><translation>{address}: {sentence}</translation></message>
    <message numerus="yes"><source>alarm_more</source><translation><numerusform>Ещё {n} ящик требует внимания.</numerusform><numerusform>Ещё {n} ящика требуют внимания.</numerusform><numerusform>Ещё {n} ящиков требуют внимания.</numerusform></translation></message>
    <message><source>address_example</source><translation>например, support@example.kz</translation></message>
    <message><source>security_tls</source><translation>TLS с самого начала</translation></message>
    <message><source>security_starttls</source><translation>TLS после приветствия (STARTTLS)</translation></message>
    <message><source>title_add</source><translation>Добавить почтовый ящик</translation></message>
    <message><source>late</source><translation>{address} не проверялся с {when}.</translation></message>
    <message><source>added_only</source><translation>момента добавления</translation></message>
    <message><source>means</source><translation>Запросы, пришедшие после {when}, здесь не видны, а срок по ним идёт.</translation></message>
    <message><source>files</source><translation>Вместо этого файлы писем</translation></message>
    <message><source>removing</source><translation>Убираем ящик {address}</translation></message>
    <message><source>sign_in_why</source><translation>Отправляется на {host}, только когда сервер доказал, кто он. Хранится в хранилище ключей этого компьютера.</translation></message>
    <message><source>read_one</source><translation>Одно письмо прочитано</translation></message>
    <message><source>read_empty</source><translation>Папка пуста: пока нет письма, на котором можно проверить чтение.</translation></message>
    <message><source>read_none</source><translation>Ни одно письмо этой папки не удалось прочитать. Войдите ещё раз или выберите другую папку.</translation></message>
    <message><source>rung_autoconfig</source><translation>Настройки, опубликованные доменом {domain}</translation></message>
    <message><source>rung_service_records</source><translation>Запись домена {domain} в справочнике сети</translation></message>
    <message><source>rung_mail_exchange</source><translation>Кто принимает почту домена {domain}</translation></message>
    <message><source>rung_guess</source><translation>Обычные имена серверов</translation></message>
    <message><source>finish_first</source><translation>Сейчас идёт другая настройка. Сначала завершите её или выйдите из неё, потом введите новый пароль.</translation></message>
    <message><source>sign_in_why_forgotten</source><translation>Отправляется на {host}, только когда сервер доказал, кто он. На этом компьютере нет надёжного хранилища ключей, поэтому пароль или токен хранится, только пока программа работает; после каждого запуска его надо вводить снова.</translation></message>
    <message numerus="yes"><source>sum_named</source><translation><numerusform>{count} на сервере: {parts}</numerusform><numerusform>{count} на сервере: {parts}</numerusform><numerusform>{count} на сервере: {parts}</numerusform></translation></message>
    <message><source>as_of</source><translation>{sum} (на {when})</translation></message>
    <message numerus="yes"><source>count_request</source><translation><numerusform>{count} запрос</numerusform><numerusform>{count} запроса</numerusform><numerusform>{count} запросов</numerusform></translation></message>
    <message numerus="yes"><source>count_unsure</source><translation><numerusform>{count} под вопросом</numerusform><numerusform>{count} под вопросом</numerusform><numerusform>{count} под вопросом</numerusform></translation></message>
    <message numerus="yes"><source>count_reply</source><translation><numerusform>{count} ответ</numerusform><numerusform>{count} ответа</numerusform><numerusform>{count} ответов</numerusform></translation></message>
    <message numerus="yes"><source>count_ordinary</source><translation><numerusform>{count} обычное</numerusform><numerusform>{count} обычных</numerusform><numerusform>{count} обычных</numerusform></translation></message>
    <message numerus="yes"><source>count_duplicate</source><translation><numerusform>{count} повтор</numerusform><numerusform>{count} повтора</numerusform><numerusform>{count} повторов</numerusform></translation></message>
    <message numerus="yes"><source>count_unreadable</source><translation><numerusform>{count} нечитаемое</numerusform><numerusform>{count} нечитаемых</numerusform><numerusform>{count} нечитаемых</numerusform></translation></message>
    <message><source>secret_again</source><translation>Введите пароль ещё раз здесь.</translation></message>
    <message><source>letterhead_differs</source><translation>Письма будут уходить с адреса {address}, туда же придут ответы. В шапке ваших писем указан другой адрес: {printed}.</translation></message>
    <message><source>by_browser</source><translation>В браузере (OAuth 2): разрешается один раз и обновляется само</translation></message>
    <message><source>by_token</source><translation>Вставить токен (OAuth 2)</translation></message>
    <message><source>secret_token</source><translation>Токен</translation></message>
    <message><source>hint_token_wanted</source><translation>{provider} не принимает здесь пароли. Выберите «В браузере».</translation></message>
    <message><source>hint_token</source><translation>Вставьте токен доступа, который администратор почты создал для IMAP и SMTP. Такой токен обычно действует около часа: потом ящик не читается, пока вы не введёте новый. При входе в браузере он обновляется сам.</translation></message>
    <message><source>browser_why</source><translation>Вы разрешаете вход у своего поставщика почты, в браузере. Privacy Desk не видит вашего пароля; полученное вместо него разрешение лежит в хранилище ключей этого компьютера и обновляется само.</translation></message>
    <message><source>browser_why_forgotten</source><translation>Вы разрешаете вход у своего поставщика почты, в браузере. Privacy Desk не видит вашего пароля. На этом компьютере нет надёжного хранилища ключей: после каждого запуска входить надо заново.</translation></message>
    <message><source>issuer</source><translation>Кто выполняет вход</translation></message>
    <message><source>issuer_own</source><translation>Другой сервер входа</translation></message>
    <message><source>issuer_hint_google</source><translation>Администратор один раз регистрирует Privacy Desk в консоли Google Cloud: включает Gmail API и создаёт OAuth-клиент типа «Desktop app». Его идентификатор и секрет вводятся здесь.</translation></message>
    <message><source>issuer_hint_microsoft</source><translation>Администратор один раз регистрирует Privacy Desk в Microsoft Entra: платформа «Mobile and desktop applications», адрес возврата http://localhost, разрешения IMAP.AccessAsUser.All и SMTP.Send. Здесь вводятся идентификатор приложения (client ID) и, если входить может только ваша компания, идентификатор каталога.</translation></message>
    <message><source>issuer_hint_own</source><translation>Попросите того, кто ведёт сервер входа, зарегистрировать Privacy Desk как программу на компьютере пользователя, с адресом возврата http://127.0.0.1 и любым портом, и сообщить эти пять значений.</translation></message>
    <message><source>client_id</source><translation>Идентификатор клиента (client ID)</translation></message>
    <message><source>directory</source><translation>Идентификатор каталога (tenant), если входить может только ваша компания</translation></message>
    <message><source>authorize</source><translation>Адрес страницы разрешения</translation></message>
    <message><source>token_address</source><translation>Адрес, который выдаёт токены</translation></message>
    <message><source>scope</source><translation>Что запрашивается (scope)</translation></message>
    <message><source>open_browser</source><translation>Войти в браузере</translation></message>
    <message><source>browser_waiting</source><translation>Ждём входа в браузере</translation></message>
    <message><source>browser_address_name</source><translation>Адрес входа</translation></message>
    <message><source>browser_copy</source><translation>Копировать адрес</translation></message>
    <message><source>browser_done</source><translation>Вход выполнен. Эту страницу можно закрыть и вернуться в Privacy Desk.</translation></message>
    <message><source>browser_account</source><translation>Почтовый сервер не впустил эту учётную запись. Войдите в браузере ещё раз, с учётной записью {address}.</translation></message>
    <message><source>sign_in_anew</source><translation>Войти заново</translation></message>
    <message><source>client_secret</source><translation>Секрет клиента (client secret)</translation></message>
    <message><source>client_secret_maybe</source><translation>Секрет клиента, если его дали</translation></message>
    <message><source>another_way</source><translation>Войти другим способом</translation></message>
    <message><source>browser_answer</source><translation>Если браузер на другом компьютере: разрешите вход там и вставьте сюда адрес страницы, которую он не смог открыть.</translation></message>
    <message><source>browser_answer_name</source><translation>Адрес, на котором остановился браузер</translation></message>
    <message><source>browser_use_answer</source><translation>Взять этот адрес</translation></message>
    <message><source>browser_address</source><translation>Если браузер не открылся, откройте в браузере этот адрес:</translation></message>
    <message><source>registration_known</source><translation>Регистрация у {issuer}, клиент {client}</translation></message>
    <message><source>registration_change</source><translation>Изменить регистрацию</translation></message>
    <message><source>browser_next</source><translation>Войдите там с учётной записью {address} и разрешите доступ. После этого эта страница продолжит сама; она ждёт {minutes} минут.</translation></message>
    <message><source>parting_taken_back</source><translation>Через {minutes} мин. или при следующем запуске его разрешение будет отозвано у поставщика ({provider}).</translation></message>
    <message><source>parting_taken_back_now</source><translation>Его разрешение сейчас отзывается у поставщика ({provider}).</translation></message>
    <message><source>parting_by_hand</source><translation>Его разрешение у поставщика ({provider}) остаётся в силе: отзовите его вручную на {place}.</translation></message>
    <message><source>parting_by_hand_own</source><translation>Его разрешение на {provider} остаётся в силе: отзовите его там вручную, в настройках учётной записи.</translation></message>
    <message><source>parting_changed_taken_back</source><translation>Через {minutes} мин. или при следующем запуске прежнее разрешение будет отозвано у поставщика ({provider}).</translation></message>
    <message><source>parting_changed_taken_back_now</source><translation>Прежнее разрешение сейчас отзывается у поставщика ({provider}).</translation></message>
    <message><source>parting_changed_by_hand</source><translation>Прежнее разрешение у поставщика ({provider}) остаётся в силе: отзовите его вручную на {place}.</translation></message>
    <message><source>parting_changed_by_hand_own</source><translation>Прежнее разрешение на {provider} остаётся в силе: отзовите его там вручную, в настройках учётной записи.</translation></message>
    <message><source>more</source><translation>Что делать</translation></message>
    <message><source>less</source><translation>Свернуть</translation></message>
</context>
</TS>
