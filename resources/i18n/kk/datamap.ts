<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>datamap</name>
    <message><source>title</source><translation>Деректер картасы</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>tab_sources</source><translation>Дереккөздер</translation></message>
    <message><source>tab_recipients</source><translation>Алушылар</translation></message>
    <message><source>tab_retention</source><translation>Сақтау мерзімдері</translation></message>
    <message><source>tab_where</source><translation>Не қайда жатыр</translation></message>
    <message><source>sources_why</source><translation>Адамның деректері ізделетін дерекқорлар. Тексеру оларды тек оқу үшін ашады және ешкімнің деректерін емес, тек сандарды сақтайды.</translation></message>
    <message><source>check</source><translation>Қазір тексеру</translation></message>
    <message><source>checking</source><translation>Дерекқорлар тексерілуде</translation></message>
    <message><source>stopped</source><translation>Тексеру тоқтатылды. Бұрын белгілі болғаны сол күйінде қалды.</translation></message>
    <message><source>database</source><translation>«{source}» дерекқоры</translation></message>
    <message><source>state_good</source><translation>✓ Жұмыс істейді</translation></message>
    <message><source>state_failed</source><translation>✗ Сәтсіз</translation></message>
    <message><source>state_unchecked</source><translation>○ Тексерілмеген</translation></message>
    <message><source>state_no_address</source><translation>○ Қосылмаған</translation></message>
    <message numerus="yes"><source>why_unchecked</source><translation><numerusform>Бұл мекенжай бойынша әлі тексерілмеген. Картада {n} кесте бар.</numerusform><numerusform>Бұл мекенжай бойынша әлі тексерілмеген. Картада {n} кесте бар.</numerusform></translation></message>
    <message numerus="yes"><source>why_no_address</source><translation><numerusform>Оның қайда жатқаны әлі көрсетілмеген. Картада {n} кесте бар.</numerusform><numerusform>Оның қайда жатқаны әлі көрсетілмеген. Картада {n} кесте бар.</numerusform></translation></message>
    <message><source>checked</source><translation>тексерілді: {when}</translation></message>
    <message numerus="yes"><source>tables_found</source><translation><numerusform>{n} кестеден {found} табылды</numerusform><numerusform>{n} кестеден {found} табылды</numerusform></translation></message>
    <message numerus="yes"><source>rows</source><translation><numerusform>{count} жазба</numerusform><numerusform>{count} жазба</numerusform></translation></message>
    <message><source>last_success</source><translation>Соңғы рет жұмыс істеген уақыты: {when}. Ол қайта жұмыс істегенше, өтініштегі іздеу толық болмайды.</translation></message>
    <message><source>can_change</source><translation>Бұл кіру деректерді өзгерте алады. Өзгерте алмайтынын пайдаланыңыз.</translation></message>
    <message><source>how</source><translation>Қалай</translation></message>
    <message><source>how_name</source><translation>Деректерді өзгерте алмайтын кіруді қалай пайдалануға болады</translation></message>
    <message><source>how_file</source><translation>Файлды сақтайтын адамнан оны өзгерту құқығыңызды алып тастауды немесе тек оқуға арналған көшірмесін беруді сұраңыз. Бағдарлама файлды өтініште деректерді жойған кезде ғана өзгерту үшін ашады; файл тек оқуға арналса, деректерді дерекқорды жүргізетін адам жояды, ал сіз мұны өтініште жазып қоясыз.</translation></message>
    <message><source>how_server</source><translation>Дерекқорды жүргізетін адамнан бағдарлама үшін осы кестелерді тек оқу құқығы (SELECT) бар жеке пайдаланушы ашуды сұраңыз. Оның атын мекенжайға жазыңыз; құпиясөз есептік жазбаңыздың құпиясөздер файлында (.pgpass) қалады. Бағдарлама дерекқорды өтініште деректерді жойған кезде ғана өзгерту үшін ашады; мұндай пайдаланушымен деректерді дерекқорды жүргізетін адам жояды, ал сіз мұны өтініште жазып қоясыз.</translation></message>
    <message><source>set_address</source><translation>Қайда жатқанын көрсету</translation></message>
    <message><source>set_first_address</source><translation>Қосу</translation></message>
    <message><source>address_of</source><translation>{source} дерекқорының мекенжайы</translation></message>
    <message><source>address_example</source><translation>ФАЙЛ   ·   postgresql://ПАЙДАЛАНУШЫ@СЕРВЕР/ДЕРЕКҚОР</translation></message>
    <message><source>address_effect</source><translation>SQLite файлы немесе PostgreSQL дерекқорының мекенжайы. Құпиясөз мұнда ешқашан сақталмайды.</translation></message>
    <message><source>save_address</source><translation>Мекенжайды сақтау</translation></message>
    <message><source>save_address_of</source><translation>{source} дерекқорының мекенжайын сақтау</translation></message>
    <message><source>choose_file</source><translation>Файлды таңдау…</translation></message>
    <message><source>choose_file_for</source><translation>{source} дерекқорының файлын таңдау</translation></message>
    <message><source>leave_it</source><translation>Сол күйінде қалдыру</translation></message>
    <message><source>address_kept</source><translation>«{source}» дерекқорының мекенжайы сақталды. Енді оны тексеріңіз.</translation></message>
    <message><source>try_title</source><translation>Бір белгілі мекенжаймен тексеру</translation></message>
    <message><source>try_why</source><translation>Дерекқорда міндетті түрде бар адамды енгізіңіз, мысалы өз мекенжайыңызды. Карта қанша жазбаға апаратынын көресіз; мәндер жасырылады, тек тексеру фактісі ғана сақталады.</translation></message>
    <message><source>known_address</source><translation>Белгілі пошта мекенжайы, телефон нөмірі немесе пайдаланушы аты</translation></message>
    <message><source>known_address_example</source><translation>Пошта мекенжайы, телефон нөмірі немесе пайдаланушы аты</translation></message>
    <message><source>try</source><translation>Іздеу</translation></message>
    <message><source>trying</source><translation>Белгілі мекенжай бойынша іздеу</translation></message>
    <message numerus="yes"><source>tried</source><translation><numerusform>{n} жазба табылды, кестелер: {tables}</numerusform><numerusform>{n} жазба табылды, кестелер: {tables}</numerusform></translation></message>
    <message><source>tried_nothing</source><translation>Бұл дерек бойынша ештеңе табылмады. Адам дерекқорда міндетті түрде бар болса, карта оған апармайды: мұны дерекқорды жүргізетін адамға көрсетіңіз.</translation></message>
    <message><source>samples</source><translation>Жазба мысалдары, мәндері жасырылған</translation></message>
    <message><source>table</source><translation>Кесте</translation></message>
    <message><source>records</source><translation>Жазбалар</translation></message>
    <message><source>counts</source><translation>Кестелер бойынша жазбалар</translation></message>
    <message numerus="yes"><source>count_sentence</source><translation><numerusform>{table}: {n} жазба</numerusform><numerusform>{table}: {n} жазба</numerusform></translation></message>
    <message><source>by_hand_title</source><translation>Қолмен іздеу</translation></message>
    <message><source>by_hand</source><translation>Бағдарлама бұл компанияның дерекқорын білмейді, сондықтан онда іздей алмайды. Өтініште «Іздеу» қадамында «Не қайда жатыр» қойындысындағы орындарды қолмен қарап, қайдан іздегеніңізді жазыңыз: бұл өтініште сақталады және жауапты растайды.</translation></message>
    <message><source>go_to_cases</source><translation>Өтініштерге өту</translation></message>
    <message><source>unknown</source><translation>Әзірге белгісіз: саясатта айтылмаған</translation></message>
    <message><source>recipients_why</source><translation>Жарияланған құпиялылық саясаты бойынша деректерді алатын компаниядан тыс барлық тұлғалар.</translation></message>
    <message><source>gets</source><translation>Алатыны</translation></message>
    <message><source>country</source><translation>Елі</translation></message>
    <message><source>contact</source><translation>Тапсырма жіберетін байланыс</translation></message>
    <message><source>order</source><translation>Не тапсыру керек</translation></message>
    <message><source>person_found</source><translation>Адам қалай табылады</translation></message>
    <message><source>rests_on</source><translation>Негізі</translation></message>
    <message><source>not_named</source><translation>саясатта көрсетілмеген</translation></message>
    <message><source>write_down</source><translation>Елі мен байланысын жазу</translation></message>
    <message><source>keep</source><translation>Сақтау</translation></message>
    <message><source>noted</source><translation>«{name}» елі мен байланысы сақталды.</translation></message>
    <message><source>kind_database</source><translation>біздің дерекқор</translation></message>
    <message><source>kind_own</source><translation>өз орнымыз</translation></message>
    <message><source>kind_recipient</source><translation>алушы</translation></message>
    <message><source>kind_processor</source><translation>өңдеуші</translation></message>
    <message><source>kind_authority</source><translation>мемлекеттік орган</translation></message>
    <message><source>retention_why</source><translation>Деректердің әр түрі қанша уақыт және қандай ереже бойынша сақталады.</translation></message>
    <message numerus="yes"><source>after_deletion</source><translation><numerusform>Жойылған есептік жазба тағы {n} күн сақталады: оған дейін қолжетімділік сұранысына жауап беруге болады, кейін ештеңе қалмауы керек.</numerusform><numerusform>Жойылған есептік жазба тағы {n} күн сақталады: оған дейін қолжетімділік сұранысына жауап беруге болады, кейін ештеңе қалмауы керек.</numerusform></translation></message>
    <message><source>retention</source><translation>Санаттар бойынша сақтау мерзімдері</translation></message>
    <message><source>category</source><translation>Санат</translation></message>
    <message><source>kept</source><translation>Қанша уақыт</translation></message>
    <message><source>rule</source><translation>Қандай ереже бойынша</translation></message>
    <message><source>on_erasure</source><translation>Жою кезінде</translation></message>
    <message><source>by_policy</source><translation>Құпиялылық саясаты: {part}</translation></message>
    <message><source>to_confirm</source><translation>Растау керек: {what}</translation></message>
    <message><source>erased_by_hand</source><translation>дерекқорда емес: қолмен</translation></message>
    <message><source>erasure_delete</source><translation>жойылады</translation></message>
    <message><source>erasure_mask</source><translation>иесіздендіріледі</translation></message>
    <message><source>erasure_delete_or_mask</source><translation>жойылады; сақталатын жазбалар сілтеме жасаса, иесіздендіріледі</translation></message>
    <message><source>policy_account_data</source><translation>есептік жазба деректері</translation></message>
    <message><source>policy_children</source><translation>балалар</translation></message>
    <message><source>policy_content</source><translation>пайдаланушы материалдары</translation></message>
    <message><source>policy_cookies</source><translation>cookie файлдары</translation></message>
    <message><source>policy_retention</source><translation>сақтау мерзімдері</translation></message>
    <message><source>policy_social_media_data</source><translation>әлеуметтік желі деректері</translation></message>
    <message><source>policy_technical_data</source><translation>техникалық деректер</translation></message>
    <message><source>policy_third_parties</source><translation>үшінші тұлғалар</translation></message>
    <message><source>policy_uploads</source><translation>жүктеулер</translation></message>
    <message><source>policy_usage_data</source><translation>пайдалану деректері</translation></message>
    <message><source>policy_where_people_write</source><translation>өтініш жіберетін мекенжай</translation></message>
    <message><source>where</source><translation>Не қайда жатыр</translation></message>
    <message><source>where_why</source><translation>Қандай деректер қайда жатыр және адам ол жерде қалай табылады.</translation></message>
    <message><source>not_found_there</source><translation>адамды онда табу мүмкін емес</translation></message>
    <message><source>nothing_there</source><translation>онда ештеңе жоқ</translation></message>
    <message><source>cell_sentence</source><translation>{category}, {place}: {words}</translation></message>
    <message><source>identity_email</source><translation>пошта мекенжайы</translation></message>
    <message><source>identity_phone</source><translation>телефон нөмірі</translation></message>
    <message><source>identity_user_name</source><translation>пайдаланушы аты</translation></message>
    <message><source>identity_link</source><translation>сілтеме</translation></message>
    <message><source>identity_device</source><translation>құрылғы нөмірі</translation></message>
    <message><source>quoted</source><translation>«{table}»</translation></message>
    <message><source>found_by</source><translation>{what} бойынша</translation></message>
    <message><source>found_over</source><translation>{tables} арқылы</translation></message>
    <message><source>why</source><translation>Не үшін, хаттардағы сөзбен</translation></message>
    <message><source>never_worked</source><translation>Бұл мекенжай бойынша ол әлі жұмыс істеген жоқ. Ол жұмыс істегенше, өтініштегі іздеу толық болмайды.</translation></message>
    <message><source>erasure_keep</source><translation>сақталады ({reason}; {until})</translation></message>
</context>
</TS>
