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
    <message><source>own_button</source><translation>Баптау</translation></message>
    <message><source>back</source><translation>Артқа</translation></message>
    <message><source>company_title</source><translation>Қай компания атынан жауап бересіз?</translation></message>
    <message><source>company_why</source><translation>Заң, хат бланкісі және деректер ізделетін орын осыған байланысты. Кейін баптауларда өзгертуге болады.</translation></message>
    <message><source>to_lock</source><translation>Әрі қарай: құлып</translation></message>
    <message><source>lock_title</source><translation>Деректеріңіз немен құлыпталады?</translation></message>
    <message><source>key_store_missing</source><translation>Бұл компьютерде Privacy Desk сене алатын кілттер қоймасы жоқ. Оның орнына құпия сөйлем таңдаңыз.</translation></message>
    <message><source>passphrase_effect</source><translation>Ол әр іске қосқанда сұралады. Онсыз деректерді ешкім, тіпті біз де аша алмаймыз: жазып алып, сенімді жерде сақтаңыз.</translation></message>
    <message><source>passphrase</source><translation>Құпия сөйлем</translation></message>
    <message><source>passphrase_again</source><translation>Сол құпия сөйлем тағы бір рет</translation></message>
    <message><source>too_short</source><translation>Құпия сөйлем тым қысқа. Кемінде {n} таңба керек, бірнеше сөз болғаны дұрыс.</translation></message>
    <message><source>not_the_same</source><translation>Екі құпия сөйлем әртүрлі. Екі өріске де бірдейін жазыңыз.</translation></message>
    <message><source>to_mail</source><translation>Әрі қарай: пошта файлдары</translation></message>
    <message><source>mail_title</source><translation>Пошта қайда?</translation></message>
    <message><source>no_mail</source><translation>Файлдар әлі таңдалмаған.</translation></message>
    <message><source>choose_mail</source><translation>Пошта файлдарын таңдау…</translation></message>
    <message><source>database_title</source><translation>Компания деректерді қайда сақтайды?</translation></message>
    <message><source>database_why</source><translation>Компанияның дерекқоры (SQLite файлы) осында болса, таңдаңыз. Сервер мекенжайын кейін баптауларда көрсетуге болады.</translation></message>
    <message><source>no_database</source><translation>Дерекқор таңдалмады: іздеуді кейін баптауға болады.</translation></message>
    <message><source>choose_database</source><translation>Дерекқорды таңдау…</translation></message>
    <message><source>finish</source><translation>Жұмыс орнын құру</translation></message>
    <message><source>language</source><translation>Тіл:</translation></message>
    <message><source>own_words</source><translation>Ең көбі 5 қысқа бет, кез келген сәтте тоқтатуға болады. Пошта мен дерекқорды кейін қосуға болады.</translation></message>
    <message><source>back_title</source><translation>Үлгі деректерге оралу</translation></message>
    <message><source>back_words</source><translation>Онда бәрі сол қалпында тұр.</translation></message>
    <message><source>back_button</source><translation>Үлгіге оралу</translation></message>
    <message><source>step</source><translation>{total} беттің {number}-беті: {name}</translation></message>
    <message><source>company_name</source><translation>компания</translation></message>
    <message><source>lock_name</source><translation>қорғау</translation></message>
    <message><source>mail_name</source><translation>пошта</translation></message>
    <message><source>look_name</source><translation>алғашқы шолу</translation></message>
    <message><source>database_name</source><translation>деректер</translation></message>
    <message><source>lock_why</source><translation>Бәрі осы компьютерде шифрланып сақталады. Қорғау деректерді кім аша алатынын анықтайды.</translation></message>
    <message><source>lock_by_key_store</source><translation>Осы компьютердің кілт қоймасы: іске қосқанда ештеңе терілмейді</translation></message>
    <message><source>lock_by_passphrase</source><translation>Құпия сөйлем: әр іске қосқанда теріледі</translation></message>
    <message><source>key_store_effect</source><translation>Осы компьютердегі есептік жазбаңызға кірген адам деректерді аша алады. Ол жоғалса, деректерді ашу мүмкін болмайды.</translation></message>
    <message><source>locked_already</source><translation>✓ Жұмыс орны жасалып, қорғалды. Қорғауды кейін баптауларда өзгертуге болады.</translation></message>
    <message><source>strength_short</source><translation>Кемінде {n} таңба; бірнеше сөзді есте сақтау оңай.</translation></message>
    <message><source>strength_weak</source><translation>Әлсіз: әртүрлі таңба аз, табу оңай.</translation></message>
    <message><source>strength_fair</source><translation>Орташа. Төрт немесе одан көп сөз сенімдірек.</translation></message>
    <message><source>strength_strong</source><translation>Сенімді.</translation></message>
    <message><source>choose_folder</source><translation>Қалта таңдау…</translation></message>
    <message><source>only_read</source><translation>Файлдар тек оқылады. Оларда ештеңе өзгертілмейді, жылжытылмайды және жойылмайды.</translation></message>
    <message><source>leave_out</source><translation>Алып тастау</translation></message>
    <message><source>leave_out_name</source><translation>{name} алып тастау</translation></message>
    <message><source>read_mail</source><translation>Осы поштаны оқу</translation></message>
    <message><source>without_mail</source><translation>Поштасыз жалғастыру</translation></message>
    <message><source>look_title</source><translation>Поштаңызда не бар?</translation></message>
    <message><source>look_why</source><translation>Әр хат осы компьютерде оқылады. Сұранысқа ұқсағаны «Кіріс хаттар» бөлімінде күтеді; шешетін сіз.</translation></message>
    <message><source>reading</source><translation>Пошта оқылып жатыр</translation></message>
    <message><source>found</source><translation>Оқылған хат: {seen}. Сұраныс: {requests}, қарау керек: {unsure}</translation></message>
    <message><source>nothing_yet</source><translation>Сұраныс әзірге табылған жоқ.</translation></message>
    <message><source>reading_done</source><translation>✓ Бәрі оқылды.</translation></message>
    <message><source>reading_stopped</source><translation>Тоқтатылды. Оқылғаны сақталды; қалғанын кейін «Кіріс хаттар» бөлімінде оқуға болады.</translation></message>
    <message><source>to_database</source><translation>Әрі қарай: деректер</translation></message>
    <message><source>open_desk</source><translation>Жұмыс орнын ашу</translation></message>
    <message><source>by_files</source><translation>Хат файлдары немесе қалталары</translation></message>
    <message><source>by_mailbox</source><translation>Мекенжайы бойынша пошта жәшігі</translation></message>
    <message><source>mailbox_proved</source><translation>✓ {address} жәшігіне кірдіңіз. Жұмыс орны ашылған бойда ол оқылады.</translation></message>
    <message><source>with_mailbox</source><translation>Осы жәшікпен жалғастыру</translation></message>
    <message><source>mail_why</source><translation>Сұраныстар кәдімгі хаттардың арасында жасырынады. Пошта жәшігінің файлдарын (.eml, mbox, Maildir немесе олардың қалтасын) таңдаңыз не Privacy Desk жәшіктің өзін оқысын. Екеуін де кейін жасауға болады.</translation></message>
</context>
</TS>
