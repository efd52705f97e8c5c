<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>palette</name>
    <message><source>hint</source><translation>Введите несколько букв</translation></message>
    <message><source>list</source><translation>Найдено</translation></message>
    <message><source>nothing</source><translation>Ничего не найдено. Попробуйте часть слова, номер обращения или имя человека.</translation></message>
    <message><source>case</source><translation>Обращение</translation></message>
    <message><source>keys_title</source><translation>Справка и клавиши этого экрана</translation></message>
    <message><source>keys_here</source><translation>На этом экране</translation></message>
    <message><source>keys_everywhere</source><translation>Везде</translation></message>
    <message><source>keys_letters</source><translation>Буквы J, K и цифры от 1 до 4 действуют только в списках, по месту на клавиатуре, при любой раскладке. Их можно отключить в настройках.</translation></message>
    <message><source>key</source><translation>Клавиша</translation></message>
    <message><source>command</source><translation>Что делает</translation></message>
    <message><source>close</source><translation>Закрыть</translation></message>
    <message><source>title</source><translation>Искать везде: команды, обращения, люди</translation></message>
</context>
</TS>
