<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>setup</name>
    <message><source>window</source><translation>Privacy Desk: алғашқы іске қосу</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>welcome</source><translation>Privacy Desk бағдарламасына қош келдіңіз</translation></message>
    <message><source>what_it_is</source><translation>Мұнда өз деректері туралы сұраған адамдарға жауап бересіз: уақытында, дәлелмен және тек осы компьютерде.</translation></message>
    <message><source>sample_title</source><translation>Үлгі деректермен танысу</translation></message>
    <message><source>sample_words</source><translation>30 секунд, ештеңе енгізудің қажеті жоқ. Адамдар мен хаттар ойдан шығарылған, ештеңе жіберілмейді.</translation></message>
    <message><source>sample_button</source><translation>Танысу</translation></message>
    <message><source>own_title</source><translation>Компанияма баптау</translation></message>
    <message><source>own_words</source><translation>Төрт қысқа бет: компания, құлып, пошта файлдары, дерекқор. Соңғы екеуін кейінге қалдыруға болады.</translation></message>
    <message><source>own_button</source><translation>Баптау</translation></message>
    <message><source>step</source><translation>{total} беттің {number}-беті</translation></message>
    <message><source>back</source><translation>Артқа</translation></message>
    <message><source>company_title</source><translation>Қай компания атынан жауап бересіз?</translation></message>
    <message><source>company_why</source><translation>Заң, хат бланкісі және деректер ізделетін орын осыған байланысты. Кейін баптауларда өзгертуге болады.</translation></message>
    <message><source>to_lock</source><translation>Әрі қарай: құлып</translation></message>
    <message><source>lock_title</source><translation>Деректеріңіз немен құлыпталады?</translation></message>
    <message><source>lock_why</source><translation>Бәрі осы компьютерде шифрланып сақталады.</translation></message>
    <message><source>key_store_works</source><translation>Деректеріңіздің кілті осы компьютердің кілттер қоймасында сақталады.</translation></message>
    <message><source>key_store_missing</source><translation>Бұл компьютерде Privacy Desk сене алатын кілттер қоймасы жоқ. Оның орнына құпия сөйлем таңдаңыз.</translation></message>
    <message><source>passphrase_effect</source><translation>Ол әр іске қосқанда сұралады. Онсыз деректерді ешкім, тіпті біз де аша алмаймыз: жазып алып, сенімді жерде сақтаңыз.</translation></message>
    <message><source>passphrase</source><translation>Құпия сөйлем</translation></message>
    <message><source>passphrase_again</source><translation>Сол құпия сөйлем тағы бір рет</translation></message>
    <message><source>too_short</source><translation>Құпия сөйлем тым қысқа. Кемінде {n} таңба керек, бірнеше сөз болғаны дұрыс.</translation></message>
    <message><source>not_the_same</source><translation>Екі құпия сөйлем әртүрлі. Екі өріске де бірдейін жазыңыз.</translation></message>
    <message><source>to_mail</source><translation>Әрі қарай: пошта файлдары</translation></message>
    <message><source>mail_title</source><translation>Пошта қайда?</translation></message>
    <message><source>mail_why</source><translation>Пошта файлдарын (.mbox немесе .eml) таңдаңыз. Олар тек оқылады. Мұны кейін кіріс хаттардан да жасауға болады.</translation></message>
    <message><source>no_mail</source><translation>Файлдар әлі таңдалмаған.</translation></message>
    <message><source>choose_mail</source><translation>Пошта файлдарын таңдау…</translation></message>
    <message><source>to_database</source><translation>Әрі қарай: дерекқор</translation></message>
    <message><source>database_title</source><translation>Компания деректерді қайда сақтайды?</translation></message>
    <message><source>database_why</source><translation>Компанияның дерекқоры (SQLite файлы) осында болса, таңдаңыз. Сервер мекенжайын кейін баптауларда көрсетуге болады.</translation></message>
    <message><source>no_database</source><translation>Дерекқор таңдалмады: іздеуді кейін баптауға болады.</translation></message>
    <message><source>choose_database</source><translation>Дерекқорды таңдау…</translation></message>
    <message><source>finish</source><translation>Жұмыс орнын құру</translation></message>
</context>
</TS>
