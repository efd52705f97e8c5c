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
    <message><source>own_words</source><translation>Четыре короткие страницы: компания, замок, файлы почты, база данных. Последние две можно отложить.</translation></message>
    <message><source>own_button</source><translation>Настроить</translation></message>
    <message><source>step</source><translation>Страница {number} из {total}</translation></message>
    <message><source>back</source><translation>Назад</translation></message>
    <message><source>company_title</source><translation>За какую компанию вы отвечаете?</translation></message>
    <message><source>company_why</source><translation>От этого зависят закон, бланк писем и место поиска данных. Позже можно изменить в настройках.</translation></message>
    <message><source>to_lock</source><translation>Дальше: замок</translation></message>
    <message><source>lock_title</source><translation>Чем заперты ваши данные?</translation></message>
    <message><source>lock_why</source><translation>Всё хранится на этом компьютере в зашифрованном виде.</translation></message>
    <message><source>key_store_works</source><translation>Ключ от ваших данных лежит в хранилище ключей этого компьютера.</translation></message>
    <message><source>key_store_missing</source><translation>На этом компьютере нет хранилища ключей, которому Privacy Desk может доверять. Задайте вместо него парольную фразу.</translation></message>
    <message><source>passphrase_effect</source><translation>Её будут спрашивать при каждом запуске. Без неё данные не откроет никто, даже мы: запишите её и храните в надёжном месте.</translation></message>
    <message><source>passphrase</source><translation>Парольная фраза</translation></message>
    <message><source>passphrase_again</source><translation>Та же фраза ещё раз</translation></message>
    <message><source>too_short</source><translation>Фраза слишком короткая. Нужно не меньше {n} знаков, лучше всего несколько слов.</translation></message>
    <message><source>not_the_same</source><translation>Фразы различаются. Введите в оба поля одну и ту же.</translation></message>
    <message><source>to_mail</source><translation>Дальше: файлы почты</translation></message>
    <message><source>mail_title</source><translation>Где почта?</translation></message>
    <message><source>mail_why</source><translation>Выберите файлы почты (.mbox или .eml). Их только читают. Это можно сделать и позже из входящих.</translation></message>
    <message><source>no_mail</source><translation>Файлы пока не выбраны.</translation></message>
    <message><source>choose_mail</source><translation>Выбрать файлы почты…</translation></message>
    <message><source>to_database</source><translation>Дальше: база данных</translation></message>
    <message><source>database_title</source><translation>Где компания хранит данные?</translation></message>
    <message><source>database_why</source><translation>Выберите базу данных компании (файл SQLite), если она здесь. Адрес сервера можно указать позже в настройках.</translation></message>
    <message><source>no_database</source><translation>База данных не выбрана: поиск можно настроить позже.</translation></message>
    <message><source>choose_database</source><translation>Выбрать базу данных…</translation></message>
    <message><source>finish</source><translation>Создать рабочее место</translation></message>
</context>
</TS>
