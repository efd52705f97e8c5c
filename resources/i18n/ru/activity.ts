<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>activity</name>
    <message><source>title</source><translation>Фоновые задачи</translation></message>
    <message><source>hide</source><translation>Скрыть</translation></message>
    <message><source>nothing</source><translation>Задач нет, непрочитанных результатов тоже.</translation></message>
    <message><source>none_running</source><translation>Фоновых задач нет</translation></message>
    <message numerus="yes"><source>results</source><translation><numerusform>{n} результат</numerusform><numerusform>{n} результата</numerusform><numerusform>{n} результатов</numerusform></translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>и ещё {n}</numerusform><numerusform>и ещё {n}</numerusform><numerusform>и ещё {n}</numerusform></translation></message>
    <message><source>of</source><translation>{done} из {total}</translation></message>
    <message numerus="yes"><source>seconds_left</source><translation><numerusform>осталась примерно {n} секунда</numerusform><numerusform>осталось примерно {n} секунды</numerusform><numerusform>осталось примерно {n} секунд</numerusform></translation></message>
    <message numerus="yes"><source>minutes_left</source><translation><numerusform>осталась примерно {n} минута</numerusform><numerusform>осталось примерно {n} минуты</numerusform><numerusform>осталось примерно {n} минут</numerusform></translation></message>
    <message><source>stop</source><translation>Остановить</translation></message>
    <message><source>stopping</source><translation>останавливается</translation></message>
    <message><source>stopped</source><translation>Остановлено. Сделанное до этого сохранено.</translation></message>
    <message><source>done</source><translation>Готово</translation></message>
    <message><source>dismiss</source><translation>Закрыть</translation></message>
    <message><source>act_on</source><translation>{act}: {work}</translation></message>
    <message><source>dismiss_all</source><translation>Закрыть все</translation></message>
    <message><source>today_at</source><translation>сегодня в {time}</translation></message>
    <message><source>yesterday_at</source><translation>вчера в {time}</translation></message>
</context>
</TS>
