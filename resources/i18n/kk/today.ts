<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>today</name>
    <message><source>title</source><translation>Бүгін, {day}</translation></message>
    <message><source>act_now</source><translation>Қазір шұғыл · {n}</translation></message>
    <message><source>this_week</source><translation>Осы аптада · {n}</translation></message>
    <message><source>later</source><translation>Кейінірек · {n}</translation></message>
    <message><source>next</source><translation>Келесі: {step}</translation></message>
    <message><source>nothing_left</source><translation>Барлық қадам орындалды</translation></message>
    <message><source>open_first</source><translation>{number} ашу</translation></message>
    <message><source>open_case</source><translation>{number} ашу, {kinds}, {person}, {due}</translation></message>
    <message><source>go_to_inbox</source><translation>Кіріс хаттарға өту</translation></message>
    <message><source>open_inbox</source><translation>Кіріс хаттарды ашу</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Тағы {n} ашық өтініш «Өтініштер» бөлімінде.</numerusform><numerusform>Тағы {n} ашық өтініш «Өтініштер» бөлімінде.</numerusform></translation></message>
    <message numerus="yes"><source>nothing_due</source><translation><numerusform>Мерзімі жеткен өтініш жоқ. Кіріс хаттарда {n} хат күтіп тұр.</numerusform><numerusform>Мерзімі жеткен өтініш жоқ. Кіріс хаттарда {n} хат күтіп тұр.</numerusform></translation></message>
    <message><source>replies_title</source><translation>Жауаптар · {n}</translation></message>
    <message numerus="yes"><source>replies_words</source><translation><numerusform>Кіріс хаттарда өтініш бойынша {n} жауап күтіп тұр.</numerusform><numerusform>Кіріс хаттарда өтініштер бойынша {n} жауап күтіп тұр.</numerusform></translation></message>
    <message><source>replies_none</source><translation>Күтіп тұрған жауап жоқ.</translation></message>
    <message><source>replies_link</source><translation>Кіріс хаттарды ашу, жауап саны: {n}</translation></message>
    <message><source>requests_title</source><translation>Сұраныстар · {n}</translation></message>
    <message numerus="yes"><source>requests_words</source><translation><numerusform>{n} сұраныс бойынша өтініш ашу керек.</numerusform><numerusform>{n} сұраныс бойынша өтініш ашу керек.</numerusform></translation></message>
    <message><source>requests_none</source><translation>Күтіп тұрған сұраныс жоқ.</translation></message>
    <message><source>requests_link</source><translation>Кіріс хаттарды ашу, сұраныс саны: {n}</translation></message>
</context>
</TS>
