<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>settings</name>
    <message><source>title</source><translation>Баптаулар</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>light</source><translation>Ашық түсті</translation></message>
    <message><source>dark</source><translation>Қараңғы</translation></message>
    <message><source>language</source><translation>Терезе тілі</translation></message>
    <message><source>language_effect</source><translation>Терезе бірден өзгереді. Хат әрқашан өтініштің тілінде жазылады.</translation></message>
    <message><source>scheme</source><translation>Ашық немесе қараңғы түс</translation></message>
    <message><source>scheme_effect</source><translation>Тек терезенің түстерін өзгертеді.</translation></message>
    <message><source>operator</source><translation>Атыңыз</translation></message>
    <message><source>operator_effect</source><translation>Әрекеттеріңіз журналға осы атпен жазылады.</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>company_effect</source><translation>Жаңа өтініштердің заңын, хат бланкісін және деректер картасын анықтайды. Ашық өтініштер өзгермейді.</translation></message>
    <message><source>database</source><translation>«{source}» дерекқоры</translation></message>
    <message><source>database_effect</source><translation>Адамның деректері осы жерден ізделеді, ал сіз шешкен соң өшіріледі. Құпиясөз сақталмайды.</translation></message>
    <message><source>address_of</source><translation>{source} дерекқорының мекенжайы</translation></message>
    <message><source>address_example</source><translation>sqlite:///ФАЙЛ   ·   postgresql://USER@HOST/DATABASE</translation></message>
    <message><source>choose_file</source><translation>Файл таңдау…</translation></message>
    <message><source>choose_file_for</source><translation>{source} дерекқорының файлын таңдау</translation></message>
    <message><source>save_address</source><translation>Мекенжайды сақтау</translation></message>
    <message><source>save_address_of</source><translation>{source} дерекқорының мекенжайын сақтау</translation></message>
    <message><source>database_none</source><translation>Дерекқорлар</translation></message>
    <message><source>no_sources</source><translation>Бұл компанияның деректер картасы жоқ, сондықтан іздейтін дерекқор жоқ.</translation></message>
    <message><source>database_none_effect</source><translation>Деректер қолмен ізделіп, не істелгені өтінішке жазылады.</translation></message>
    <message><source>data</source><translation>Деректер қайда сақталған</translation></message>
    <message><source>places</source><translation>Деректер: {data}
Хаттар мен мұрағаттар: {out}</translation></message>
    <message><source>data_effect</source><translation>Деректер шифрланған және осы компьютерде қалады.</translation></message>
    <message><source>law</source><translation>Заң</translation></message>
    <message><source>law_line</source><translation>{law}: ережелер {day} тексерілді</translation></message>
    <message><source>law_effect</source><translation>Мерзімдер осы ережелер бойынша есептеледі; әрқайсысының дереккөзі көрсетілген.</translation></message>
</context>
</TS>
