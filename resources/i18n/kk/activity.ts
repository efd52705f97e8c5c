<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>activity</name>
    <message><source>title</source><translation>Фондық жұмыстар</translation></message>
    <message><source>hide</source><translation>Жасыру</translation></message>
    <message><source>nothing</source><translation>Жұмыс жүріп жатқан жоқ, оқылмаған нәтиже де жоқ.</translation></message>
    <message><source>none_running</source><translation>Фондық жұмыс жоқ</translation></message>
    <message numerus="yes"><source>results</source><translation><numerusform>{n} нәтиже</numerusform><numerusform>{n} нәтиже</numerusform></translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>және тағы {n}</numerusform><numerusform>және тағы {n}</numerusform></translation></message>
    <message><source>of</source><translation>{total} ішінен {done}</translation></message>
    <message numerus="yes"><source>seconds_left</source><translation><numerusform>шамамен {n} секунд қалды</numerusform><numerusform>шамамен {n} секунд қалды</numerusform></translation></message>
    <message numerus="yes"><source>minutes_left</source><translation><numerusform>шамамен {n} минут қалды</numerusform><numerusform>шамамен {n} минут қалды</numerusform></translation></message>
    <message><source>stop</source><translation>Тоқтату</translation></message>
    <message><source>stopping</source><translation>тоқтап жатыр</translation></message>
    <message><source>stopped</source><translation>Тоқтатылды. Бұған дейін жасалғаны сақталды.</translation></message>
    <message><source>done</source><translation>Дайын</translation></message>
    <message><source>dismiss</source><translation>Жабу</translation></message>
    <message><source>act_on</source><translation>{act}: {work}</translation></message>
    <message><source>dismiss_all</source><translation>Барлығын жабу</translation></message>
    <message><source>today_at</source><translation>бүгін {time}</translation></message>
    <message><source>yesterday_at</source><translation>кеше {time}</translation></message>
</context>
</TS>
