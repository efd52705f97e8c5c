<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>lock</name>
    <message><source>title</source><translation>Privacy Desk заблокирован</translation></message>
    <message><source>why_store</source><translation>Введите парольную фразу, которой открываются данные.</translation></message>
    <message><source>why_own</source><translation>Введите парольную фразу, которую вы выбрали для разблокировки.</translation></message>
    <message><source>why_nothing</source><translation>Парольная фраза не задана, поэтому окно только скрыто от случайных взглядов. Его откроет любой, кто нажмёт Enter.</translation></message>
    <message><source>passphrase</source><translation>Парольная фраза</translation></message>
    <message><source>unlock</source><translation>Разблокировать</translation></message>
    <message><source>show</source><translation>Показать введённое</translation></message>
    <message><source>hide</source><translation>Скрыть введённое</translation></message>
    <message><source>open</source><translation>Открыть</translation></message>
    <message><source>set_passphrase</source><translation>Открыть и задать парольную фразу</translation></message>
    <message><source>goes_on</source><translation>Начатая работа продолжается: ничего не пропадёт.</translation></message>
    <message><source>nothing_typed</source><translation>Пока ничего не введено.</translation></message>
    <message><source>wrong</source><translation>Это не та парольная фраза. Окно остаётся заблокированным.</translation></message>
    <message numerus="yes"><source>wait</source><translation><numerusform>Следующая попытка через {n} секунду.</numerusform><numerusform>Следующая попытка через {n} секунды.</numerusform><numerusform>Следующая попытка через {n} секунд.</numerusform></translation></message>
</context>
</TS>
