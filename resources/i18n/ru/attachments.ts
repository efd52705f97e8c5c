<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message numerus="yes"><source>title</source><translation><numerusform>{n} вложение</numerusform><numerusform>{n} вложения</numerusform><numerusform>{n} вложений</numerusform></translation></message>
    <message numerus="yes"><source>title_risky</source><translation><numerusform>{n} вложение, может навредить: {risky}</numerusform><numerusform>{n} вложения, могут навредить: {risky}</numerusform><numerusform>{n} вложений, могут навредить: {risky}</numerusform></translation></message>
    <message><source>list</source><translation>Вложения</translation></message>
    <message><source>show</source><translation>Показать</translation></message>
    <message><source>show_name</source><translation>Показать вложения</translation></message>
    <message><source>hide</source><translation>Скрыть</translation></message>
    <message><source>hide_name</source><translation>Скрыть вложения</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Показать ещё {n}</numerusform><numerusform>Показать ещё {n}</numerusform><numerusform>Показать ещё {n}</numerusform></translation></message>
    <message><source>no_name</source><translation>(без имени)</translation></message>
    <message><source>facts</source><translation>{kind}, {size}</translation></message>
    <message><source>says</source><translation>Выдаёт себя за: {kind}</translation></message>
    <message><source>save</source><translation>Сохранить копию…</translation></message>
    <message><source>save_name</source><translation>Сохранить копию вложения {n}, {name}</translation></message>
    <message><source>hash</source><translation>Контрольная сумма</translation></message>
    <message><source>hash_name</source><translation>Показать контрольную сумму вложения {n}, {name}</translation></message>
    <message><source>hash_words</source><translation>SHA-256: {sha256}</translation></message>
    <message><source>save_to</source><translation>Папка для копии</translation></message>
    <message><source>saving</source><translation>Сохранение копии вложения</translation></message>
    <message><source>saved</source><translation>Копия сохранена как {file}. Ничего не открывалось.</translation></message>
    <message><source>saved_apart</source><translation>Копия сохранена как {file}, и ни одна программа её не откроет: вложение может навредить. Пусть на него посмотрит тот, кто отвечает за ваши компьютеры.</translation></message>
    <message><source>risk_executable</source><translation>Программа: может навредить</translation></message>
    <message><source>risk_script</source><translation>Содержит команды: может навредить</translation></message>
    <message><source>risk_shortcut</source><translation>Ярлык: может запустить другое</translation></message>
    <message><source>risk_macro</source><translation>Могут быть макросы: может навредить</translation></message>
    <message><source>risk_web_page</source><translation>Веб-страница: может обмануть</translation></message>
    <message><source>risk_archive</source><translation>Архив: содержимое неизвестно</translation></message>
    <message><source>kind_pdf</source><translation>документ PDF</translation></message>
    <message><source>kind_picture</source><translation>картинка</translation></message>
    <message><source>kind_document</source><translation>текстовый документ</translation></message>
    <message><source>kind_sheet</source><translation>таблица</translation></message>
    <message><source>kind_slides</source><translation>презентация</translation></message>
    <message><source>kind_old_office</source><translation>офисный документ старого вида</translation></message>
    <message><source>kind_text</source><translation>текст</translation></message>
    <message><source>kind_table</source><translation>таблица в виде текста</translation></message>
    <message><source>kind_web_page</source><translation>веб-страница</translation></message>
    <message><source>kind_archive</source><translation>архив</translation></message>
    <message><source>kind_program</source><translation>программа</translation></message>
    <message><source>kind_script</source><translation>файл с командами</translation></message>
    <message><source>kind_shortcut</source><translation>ярлык</translation></message>
    <message><source>kind_disk_image</source><translation>образ диска</translation></message>
    <message><source>kind_database</source><translation>база данных</translation></message>
    <message><source>kind_sound</source><translation>звук</translation></message>
    <message><source>kind_video</source><translation>видео</translation></message>
    <message><source>kind_message</source><translation>сообщение</translation></message>
    <message><source>kind_calendar</source><translation>запись календаря</translation></message>
    <message><source>kind_contact</source><translation>карточка контакта</translation></message>
    <message><source>kind_signature</source><translation>подпись</translation></message>
    <message><source>kind_report</source><translation>отчёт о доставке</translation></message>
    <message><source>kind_unknown</source><translation>неизвестный вид</translation></message>
</context>
</TS>
