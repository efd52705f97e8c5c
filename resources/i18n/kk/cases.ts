<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>cases</name>
    <message><source>title</source><translation>Өтініштер</translation></message>
    <message><source>open_tab</source><translation>Ашық</translation></message>
    <message><source>all_tab</source><translation>Барлығы</translation></message>
    <message><source>find</source><translation>Нөмір, аты немесе мекенжай   (F3)</translation></message>
    <message><source>find_name</source><translation>Өтінішті нөмірі, аты немесе мекенжайы бойынша табу</translation></message>
    <message><source>table</source><translation>Өтініштер, ең шұғылы жоғарыда</translation></message>
    <message><source>number</source><translation>№</translation></message>
    <message><source>due</source><translation>Мерзімі</translation></message>
    <message><source>person</source><translation>Адам</translation></message>
    <message><source>request</source><translation>Сұраныс</translation></message>
    <message><source>state</source><translation>Күйі</translation></message>
    <message><source>received</source><translation>Келді</translation></message>
    <message><source>row</source><translation>{number}, {kinds}. {person}. {due}. {state}. Келген күні: {received}.</translation></message>
    <message><source>open_case</source><translation>Өтінішті ашу</translation></message>
    <message><source>none</source><translation>Өтініштер әлі жоқ. Біріншісін кіріс хаттардан ашыңыз.</translation></message>
    <message><source>none_open</source><translation>Ашық өтініш жоқ. Жаңасын кіріс хаттардан ашыңыз.</translation></message>
    <message><source>not_found</source><translation>Мұнда «{words}» кездесетін өтініш жоқ.</translation></message>
    <message><source>go_to_inbox</source><translation>Кіріс хаттарға өту</translation></message>
    <message><source>clear_search</source><translation>Барлығын қайта көрсету</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} өтініш</numerusform><numerusform>{n} өтініш</numerusform></translation></message>
</context>
</TS>
