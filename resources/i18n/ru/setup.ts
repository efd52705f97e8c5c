<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>setup</name>
    <message><source>window</source><translation>Privacy Desk: первый запуск</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>welcome</source><translation>Добро пожаловать в Privacy Desk</translation></message>
    <message><source>what_it_is</source><translation>Здесь вы отвечаете людям, которые спрашивают о своих данных: вовремя, с доказательствами и только на этом компьютере.</translation></message>
    <message><source>sample_title</source><translation>Осмотреться на учебных данных</translation></message>
    <message><source>sample_words</source><translation>30 секунд, ничего вводить не нужно. Люди и письма вымышлены, ничего не отправляется.</translation></message>
    <message><source>sample_button</source><translation>Осмотреться</translation></message>
    <message><source>own_title</source><translation>Настроить для моей компании</translation></message>
    <message><source>own_button</source><translation>Настроить</translation></message>
    <message><source>back</source><translation>Назад</translation></message>
    <message><source>company_title</source><translation>За какую компанию вы отвечаете?</translation></message>
    <message><source>company_why</source><translation>От этого зависят закон, бланк писем и место поиска данных. Позже можно изменить в настройках.</translation></message>
    <message><source>to_lock</source><translation>Дальше: замок</translation></message>
    <message><source>lock_title</source><translation>Чем заперты ваши данные?</translation></message>
    <message><source>key_store_missing</source><translation>На этом компьютере нет хранилища ключей, которому Privacy Desk может доверять. Задайте вместо него парольную фразу.</translation></message>
    <message><source>passphrase_effect</source><translation>Её будут спрашивать при каждом запуске. Без неё данные не откроет никто, даже мы: запишите её и храните в надёжном месте.</translation></message>
    <message><source>passphrase</source><translation>Парольная фраза</translation></message>
    <message><source>passphrase_again</source><translation>Та же фраза ещё раз</translation></message>
    <message><source>too_short</source><translation>Фраза слишком короткая. Нужно не меньше {n} знаков, лучше всего несколько слов.</translation></message>
    <message><source>not_the_same</source><translation>Фразы различаются. Введите в оба поля одну и ту же.</translation></message>
    <message><source>to_mail</source><translation>Дальше: файлы почты</translation></message>
    <message><source>mail_title</source><translation>Где почта?</translation></message>
    <message><source>no_mail</source><translation>Файлы пока не выбраны.</translation></message>
    <message><source>choose_mail</source><translation>Выбрать файлы почты…</translation></message>
    <message><source>database_title</source><translation>Где компания хранит данные?</translation></message>
    <message><source>database_why</source><translation>Выберите базу данных компании (файл SQLite), если она здесь. Адрес сервера можно указать позже в настройках.</translation></message>
    <message><source>no_database</source><translation>База данных не выбрана: поиск можно настроить позже.</translation></message>
    <message><source>choose_database</source><translation>Выбрать базу данных…</translation></message>
    <message><source>finish</source><translation>Создать рабочее место</translation></message>
    <message><source>language</source><translation>Язык:</translation></message>
    <message><source>own_words</source><translation>Не больше 5 коротких страниц, можно прервать в любой момент. Почту и базу данных можно добавить позже.</translation></message>
    <message><source>back_title</source><translation>Вернуться к учебным данным</translation></message>
    <message><source>back_words</source><translation>Там всё осталось, как было.</translation></message>
    <message><source>back_button</source><translation>Назад к учебным данным</translation></message>
    <message><source>step</source><translation>Страница {number} из {total}: {name}</translation></message>
    <message><source>company_name</source><translation>компания</translation></message>
    <message><source>lock_name</source><translation>защита</translation></message>
    <message><source>mail_name</source><translation>почта</translation></message>
    <message><source>look_name</source><translation>первый взгляд</translation></message>
    <message><source>database_name</source><translation>данные</translation></message>
    <message><source>lock_why</source><translation>Всё хранится на этом компьютере в зашифрованном виде. Защита определяет, кто может открыть данные.</translation></message>
    <message><source>lock_by_key_store</source><translation>Хранилище ключей этого компьютера: при запуске ничего вводить не нужно</translation></message>
    <message><source>lock_by_passphrase</source><translation>Парольная фраза: вводится при каждом запуске</translation></message>
    <message><source>key_store_effect</source><translation>Открыть данные может тот, кто войдёт в вашу учётную запись на этом компьютере. Если она будет утрачена, открыть данные уже нельзя.</translation></message>
    <message><source>locked_already</source><translation>✓ Рабочее место создано и защищено. Защиту можно изменить позже в настройках.</translation></message>
    <message><source>strength_short</source><translation>Не меньше {n} знаков; легче всего запомнить несколько слов.</translation></message>
    <message><source>strength_weak</source><translation>Слабая: мало разных знаков, легко подобрать.</translation></message>
    <message><source>strength_fair</source><translation>Средняя. Четыре слова и больше надёжнее.</translation></message>
    <message><source>strength_strong</source><translation>Надёжная.</translation></message>
    <message><source>choose_folder</source><translation>Выбрать папку…</translation></message>
    <message><source>only_read</source><translation>Файлы только читаются. В них ничего не меняется, не перемещается и не удаляется.</translation></message>
    <message><source>leave_out</source><translation>Исключить</translation></message>
    <message><source>leave_out_name</source><translation>Исключить {name}</translation></message>
    <message><source>read_mail</source><translation>Прочитать эту почту</translation></message>
    <message><source>without_mail</source><translation>Дальше без почты</translation></message>
    <message><source>look_title</source><translation>Что в вашей почте?</translation></message>
    <message><source>look_why</source><translation>Каждое письмо читается на этом компьютере. Похожее на запрос ждёт вас во «Входящих»; решаете вы.</translation></message>
    <message><source>reading</source><translation>Чтение почты</translation></message>
    <message><source>found</source><translation>Прочитано писем: {seen}. Запросов: {requests}, посмотреть: {unsure}</translation></message>
    <message><source>nothing_yet</source><translation>Запросов пока не найдено.</translation></message>
    <message><source>reading_done</source><translation>✓ Всё прочитано.</translation></message>
    <message><source>reading_stopped</source><translation>Остановлено. Прочитанное сохранено; остальное можно прочитать позже во «Входящих».</translation></message>
    <message><source>to_database</source><translation>Дальше: данные</translation></message>
    <message><source>open_desk</source><translation>Открыть рабочее место</translation></message>
    <message><source>by_files</source><translation>Файлы или папки с письмами</translation></message>
    <message><source>by_mailbox</source><translation>Почтовый ящик по адресу</translation></message>
    <message><source>mailbox_proved</source><translation>✓ Вход в {address} выполнен. Ящик будет прочитан, как только рабочее место откроется.</translation></message>
    <message><source>with_mailbox</source><translation>Дальше с этим ящиком</translation></message>
    <message><source>mail_why</source><translation>Запросы прячутся среди обычной почты. Выберите файлы почтового ящика (.eml, mbox, Maildir или папку с ними) либо поручите Privacy Desk читать сам ящик. И то и другое можно сделать позже.</translation></message>
</context>
</TS>
