<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>formatted</name>
    <message><source>reading</source><translation>Читается вид с оформлением…</translation></message>
    <message><source>nothing</source><translation>В этом сообщении нет текста с оформлением. Всё, что в нём сказано, — на вкладке «Текст».</translation></message>
    <message><source>too_deep</source><translation>Оформление этого сообщения слишком сложное, чтобы показать его безопасно. Всё, что в нём сказано, — на вкладке «Текст».</translation></message>
    <message><source>left_out</source><translation>Не показано: {what}.</translation></message>
    <message numerus="yes"><source>left_pictures</source><translation><numerusform>{n} картинка</numerusform><numerusform>{n} картинки</numerusform><numerusform>{n} картинок</numerusform></translation></message>
    <message numerus="yes"><source>left_forms</source><translation><numerusform>{n} форма</numerusform><numerusform>{n} формы</numerusform><numerusform>{n} форм</numerusform></translation></message>
    <message numerus="yes"><source>left_active</source><translation><numerusform>{n} программа или рамка</numerusform><numerusform>{n} программы или рамки</numerusform><numerusform>{n} программ или рамок</numerusform></translation></message>
    <message><source>cut</source><translation>Показано только начало; весь текст — на вкладке «Текст».</translation></message>
    <message numerus="yes"><source>links</source><translation><numerusform>Показать {n} ссылку</numerusform><numerusform>Показать {n} ссылки</numerusform><numerusform>Показать {n} ссылок</numerusform></translation></message>
    <message numerus="yes"><source>odd_links</source><translation><numerusform>Показать {n} ссылку — она не то, чем кажется</numerusform><numerusform>Показать {n} ссылки — не все таковы, какими кажутся</numerusform><numerusform>Показать {n} ссылок — не все таковы, какими кажутся</numerusform></translation></message>
    <message><source>back</source><translation>Назад к сообщению</translation></message>
    <message><source>text_name</source><translation>Сообщение с оформлением</translation></message>
    <message><source>link_title</source><translation>Ссылка {n} ведёт на {host}</translation></message>
    <message><source>link_title_mail</source><translation>Ссылка {n} пишет на {host}</translation></message>
    <message><source>link_title_phone</source><translation>Ссылка {n} звонит по телефону</translation></message>
    <message><source>link_title_other</source><translation>Ссылка {n} — не адрес сайта, скопировать её нельзя</translation></message>
    <message><source>link_words</source><translation>Её слова: «{words}»</translation></message>
    <message><source>plain_host</source><translation>Латиницей: {host}</translation></message>
    <message><source>copy</source><translation>Копировать адрес</translation></message>
    <message><source>copy_name</source><translation>Копировать адрес ссылки {n}</translation></message>
    <message><source>copied</source><translation>Адрес ссылки {n} скопирован. Она ведёт на {host}.</translation></message>
    <message numerus="yes"><source>more_links</source><translation><numerusform>Показать ещё {n} ссылку</numerusform><numerusform>Показать ещё {n} ссылки</numerusform><numerusform>Показать ещё {n} ссылок</numerusform></translation></message>
    <message><source>flag_other_host</source><translation>Слова называют другой сайт</translation></message>
    <message><source>flag_name_before_host</source><translation>Настоящий сайт стоит после @</translation></message>
    <message><source>flag_mixed_letters</source><translation>Буквы двух алфавитов</translation></message>
    <message><source>flag_foreign_letters</source><translation>Не только латинские буквы</translation></message>
    <message><source>flag_number_host</source><translation>Число вместо имени сайта</translation></message>
    <message numerus="yes"><source>left_hidden</source><translation><numerusform>{n} скрытый отрывок (см. «Текст»)</numerusform><numerusform>{n} скрытых отрывка (см. «Текст»)</numerusform><numerusform>{n} скрытых отрывков (см. «Текст»)</numerusform></translation></message>
    <message><source>safe</source><translation>Ничего не загружено, ссылки отсюда не открываются.</translation></message>
    <message><source>lettered_host</source><translation>Выглядит как: {host}</translation></message>
    <message><source>failed</source><translation>Вид с оформлением прочитать не удалось.</translation></message>
</context>
</TS>
