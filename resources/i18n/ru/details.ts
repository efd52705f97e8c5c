<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>details</name>
    <message><source>kind</source><translation>Запрос</translation></message>
    <message><source>kinds</source><translation>Запросы</translation></message>
    <message><source>law</source><translation>Закон</translation></message>
    <message><source>due</source><translation>Срок</translation></message>
    <message><source>act_by</source><translation>Исполнить до</translation></message>
    <message><source>letter</source><translation>Письмо</translation></message>
    <message><source>ground</source><translation>Основание</translation></message>
    <message><source>outcome</source><translation>Итог</translation></message>
    <message><source>answer</source><translation>Код</translation></message>
    <message><source>sha256</source><translation>Контрольная сумма</translation></message>
    <message><source>digest</source><translation>План</translation></message>
    <message><source>message</source><translation>Письмо</translation></message>
    <message><source>messages</source><translation>Письма</translation></message>
    <message><source>seen</source><translation>Просмотрено</translation></message>
    <message><source>new</source><translation>Новых</translation></message>
    <message><source>states</source><translation>Из них</translation></message>
    <message><source>known_sender</source><translation>Известный отправитель</translation></message>
    <message><source>asked</source><translation>Проверено адресов</translation></message>
    <message><source>how</source><translation>Как</translation></message>
    <message><source>level</source><translation>Уровень</translation></message>
    <message><source>rows</source><translation>Записей</translation></message>
    <message><source>tables</source><translation>Таблиц</translation></message>
    <message><source>delete</source><translation>Удалить</translation></message>
    <message><source>mask</source><translation>Обезличить</translation></message>
    <message><source>keep</source><translation>Оставить</translation></message>
    <message><source>blocked</source><translation>Общая, остаётся</translation></message>
    <message><source>pages</source><translation>Страниц</translation></message>
    <message><source>files</source><translation>Файлов</translation></message>
    <message><source>names</source><translation>Что</translation></message>
    <message><source>count</source><translation>Количество</translation></message>
    <message><source>recipients</source><translation>Получатели</translation></message>
    <message><source>yes</source><translation>да</translation></message>
    <message><source>no</source><translation>нет</translation></message>
    <message><source>sheet</source><translation>Лист</translation></message>
    <message><source>failed</source><translation>Не удалось</translation></message>
    <message><source>channel</source><translation>Способ</translation></message>
    <message><source>condition</source><translation>Результат</translation></message>
    <message><source>size</source><translation>Байты</translation></message>
    <message><source>before</source><translation>Было</translation></message>
    <message><source>left</source><translation>Осталось</translation></message>
    <message><source>mailbox</source><translation>Почтовый ящик</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>on_server</source><translation>На сервере</translation></message>
    <message><source>closed_again</source><translation>Снова закрыто</translation></message>
    <message><source>by_reply</source><translation>Открыто снова ответом</translation></message>
    <message><source>tries</source><translation>Попыток</translation></message>
    <message><source>reply</source><translation>Ответ сервера</translation></message>
    <message><source>sent</source><translation>Отправлено</translation></message>
    <message><source>found</source><translation>Найдено</translation></message>
    <message><source>anew</source><translation>Пронумеровано заново</translation></message>
    <message><source>flags</source><translation>Поводов для осторожности</translation></message>
    <message><source>opened_from</source><translation>Открыто из письма</translation></message>
</context>
</TS>
