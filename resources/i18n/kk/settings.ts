<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>settings</name>
    <message><source>title</source><translation>Баптаулар</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
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
    <message><source>data_effect</source><translation>Деректер шифрланған және осы компьютерде қалады.</translation></message>
    <message><source>law_effect</source><translation>Мерзімдер осы ережелер бойынша есептеледі; әрқайсысының дереккөзі көрсетілген.</translation></message>
    <message><source>section_company</source><translation>Компания және өнімдер</translation></message>
    <message><source>section_languages</source><translation>Тілдер мен хаттар</translation></message>
    <message><source>section_law</source><translation>Заңдар мен мерекелер</translation></message>
    <message><source>section_security</source><translation>Қауіпсіздік</translation></message>
    <message><source>section_keyboard</source><translation>Пернетақта мен тізімдер</translation></message>
    <message><source>section_appearance</source><translation>Көрініс</translation></message>
    <message><source>section_about</source><translation>Бағдарлама туралы</translation></message>
    <message><source>find</source><translation>Баптаулардан іздеу   (F3)</translation></message>
    <message><source>find_name</source><translation>Баптауларды сөздері бойынша іздеу</translation></message>
    <message><source>nothing_found</source><translation>«{words}» сөздері бар баптау жоқ. Бір сөз енгізіңіз немесе сол жақтан бөлім таңдаңыз.</translation></message>
    <message><source>changed</source><translation>Өзгертілген</translation></message>
    <message><source>default</source><translation>Әдепкі мәні: {value}</translation></message>
    <message><source>restore</source><translation>Қалпына келтіру</translation></message>
    <message><source>restore_name</source><translation>Әдепкі мәніне қайтару: {setting}</translation></message>
    <message><source>was_changed</source><translation>{setting}: {value}</translation></message>
    <message><source>on</source><translation>қосулы</translation></message>
    <message><source>off</source><translation>өшірулі</translation></message>
    <message><source>never</source><translation>өздігінен ешқашан</translation></message>
    <message numerus="yes"><source>minutes</source><translation><numerusform>{n} минуттан кейін</numerusform><numerusform>{n} минуттан кейін</numerusform></translation></message>
    <message><source>per_cent</source><translation>{n} %</translation></message>
    <message><source>lock_after</source><translation>Терезені өздігінен құлыптау</translation></message>
    <message><source>lock_after_effect</source><translation>Соңғы перне немесе тінтуір басылуынан есептеледі. Ctrl+F12 бірден құлыптайды.</translation></message>
    <message><source>letter_keys</source><translation>Тізімдердегі әріп пернелері</translation></message>
    <message><source>letter_keys_switch</source><translation>J мен K жылжытады, 1–4 шешеді, R жауап береді</translation></message>
    <message><source>letter_keys_effect</source><translation>Кез келген пернетақта орналасуында перненің орны бойынша және тек тізімде тұрғанда істейді.</translation></message>
    <message><source>next_after_outcome</source><translation>Кіріс хаттағы шешімнен кейін</translation></message>
    <message><source>next_after_outcome_switch</source><translation>Келесі хабарды көрсету</translation></message>
    <message><source>next_after_outcome_effect</source><translation>Әйтпесе экранда шешім қабылданған хабар қалады.</translation></message>
    <message><source>scheme_light</source><translation>Ашық</translation></message>
    <message><source>scheme_dark</source><translation>Қараңғы</translation></message>
    <message><source>scheme_system</source><translation>Жүйедегідей</translation></message>
    <message><source>density</source><translation>Жолдар арасы</translation></message>
    <message><source>density_compact</source><translation>Тығыз</translation></message>
    <message><source>density_normal</source><translation>Қалыпты</translation></message>
    <message><source>density_relaxed</source><translation>Кең</translation></message>
    <message><source>density_effect</source><translation>Экранға тізімнің қанша жолы сыятынын анықтайды.</translation></message>
    <message><source>text_scale</source><translation>Мәтін өлшемі</translation></message>
    <message><source>text_scale_effect</source><translation>Терезедегі барлық сөз; хаттар мен басып шығарылатын парақтар өзгермейді.</translation></message>
    <message><source>source_set</source><translation>{source} дерекқорының мекенжайы сақталды</translation></message>
    <message><source>letter_languages</source><translation>Хат тілдері</translation></message>
    <message><source>letter_languages_effect</source><translation>Терезе тілі қандай болса да, әр хат өтініштің тілінде жазылады.</translation></message>
    <message><source>law_of</source><translation>{law}: мерзім ережелері</translation></message>
    <message numerus="yes"><source>rules_in_force</source><translation><numerusform>Қолданыста {n} ереже, {day} немесе кейін тексерілген</numerusform><numerusform>Қолданыста {n} ереже, {day} немесе кейін тексерілген</numerusform></translation></message>
    <message numerus="yes"><source>rules_secondary</source><translation><numerusform>{n} ереже тек қосалқы дереккөзден оқылған</numerusform><numerusform>{n} ереже тек қосалқы дереккөзден оқылған</numerusform></translation></message>
    <message numerus="yes"><source>rules_unverified</source><translation><numerusform>{n} ереже — біздің түсінігіміз, оны ешкім растаған жоқ: заңгерден сұраңыз</numerusform><numerusform>{n} ереже — біздің түсінігіміз, оны ешкім растаған жоқ: заңгерден сұраңыз</numerusform></translation></message>
    <message><source>calendar_known</source><translation>Күнтізбе {day} дейін нақты (тексерілген күні: {checked}); кейінгі күндер есептелген және өзгеруі мүмкін.</translation></message>
    <message><source>rule</source><translation>Ереже</translation></message>
    <message><source>in_force</source><translation>Қолданыста</translation></message>
    <message><source>how_checked</source><translation>Қалай тексерілді</translation></message>
    <message><source>checked_source</source><translation>Заңнан оқылған</translation></message>
    <message><source>checked_secondary</source><translation>Қосалқы дереккөз</translation></message>
    <message><source>checked_unverified</source><translation>Расталмаған</translation></message>
    <message><source>holidays</source><translation>Мерекелер</translation></message>
    <message><source>holidays_effect</source><translation>Мерзім есебінде бұл күндер мен демалыс күндері жұмыс күні болып саналмайды. Олар бағдарламамен бірге келеді, мұнда өзгертуге болмайды.</translation></message>
    <message><source>holidays_of</source><translation>Мерекелер: {place}</translation></message>
    <message><source>holiday</source><translation>Мереке</translation></message>
    <message><source>day</source><translation>Күні</translation></message>
    <message><source>country</source><translation>Күнтізбе елі</translation></message>
    <message><source>year</source><translation>Жыл</translation></message>
    <message><source>unlock</source><translation>Құлыпты ашатын құпия сөйлем</translation></message>
    <message><source>unlock_effect</source><translation>Терезе құлыпталғанда сұралады. Тексеруге болатын, бірақ оқуға келмейтін түрде сақталады.</translation></message>
    <message><source>unlock_store</source><translation>Терезені деректер ашылатын құпия сөйлемнің өзі ашады.</translation></message>
    <message><source>unlock_own</source><translation>Құпия сөйлем қойылған. Өзгерту не алып тастау үшін қазіргісін енгізіңіз.</translation></message>
    <message><source>unlock_nothing</source><translation>Қойылмаған: құлыптаулы терезе Enter пернесімен ашылады, экранды ғана жасырады.</translation></message>
    <message><source>unlock_present</source><translation>Қазіргі құпия сөйлем</translation></message>
    <message><source>unlock_new</source><translation>Жаңа құпия сөйлем (кемінде {shortest} таңба)</translation></message>
    <message><source>unlock_set</source><translation>Қою</translation></message>
    <message><source>unlock_change</source><translation>Өзгерту</translation></message>
    <message><source>unlock_remove</source><translation>Алып тастау</translation></message>
    <message><source>unlock_was_set</source><translation>Құлыпты ашатын құпия сөйлем қойылды.</translation></message>
    <message><source>unlock_was_removed</source><translation>Құлыпты ашатын құпия сөйлем алып тасталды.</translation></message>
    <message><source>key_of_data</source><translation>Деректер кілті</translation></message>
    <message><source>key_store</source><translation>Кілт жүйенің кілт қоймасында сақталады; жүйеге кіргенде ол құпиясөзін сұрайды.</translation></message>
    <message><source>key_passphrase</source><translation>Кілт әр іске қосқанда құпия сөйлемнен есептеледі және еш жерде сақталмайды.</translation></message>
    <message><source>key_of_data_effect</source><translation>Кілтсіз деректерді ешкім, біз де аша алмаймыз: оның сақтық көшірмесін деректермен бірге сақтаңыз.</translation></message>
    <message><source>keys</source><translation>Барлық пернелер</translation></message>
    <message><source>keys_effect</source><translation>Барлық пернелер ағылшын, орыс және қазақ орналасуларында істейді.</translation></message>
    <message><source>keys_sheet</source><translation>Privacy Desk пернелері</translation></message>
    <message><source>keys_save</source><translation>Басып шығаратын парақты сақтау</translation></message>
    <message><source>keys_saved</source><translation>Пернелер парағы сақталды: {path}</translation></message>
    <message><source>command</source><translation>Пәрмен</translation></message>
    <message><source>where</source><translation>Қайда</translation></message>
    <message><source>in_lists</source><translation>{letter} (тізімдерде)</translation></message>
    <message><source>everywhere</source><translation>барлық жерде</translation></message>
    <message><source>in_a_case</source><translation>өтініште</translation></message>
    <message><source>about</source><translation>Privacy Desk</translation></message>
    <message><source>about_effect</source><translation>Apache 2.0 лицензиясы. Лицензия мәтіндері әр пакеттің жанында жатыр.</translation></message>
    <message><source>version</source><translation>Нұсқасы {version} · Python {python} · Qt {qt}</translation></message>
    <message><source>parts</source><translation>Бағдарлама неден құралған</translation></message>
    <message><source>parts_effect</source><translation>Осы компьютерде бағдарламамен бірге істейтін пакеттер.</translation></message>
    <message><source>part</source><translation>Пакет</translation></message>
    <message><source>part_version</source><translation>Нұсқасы</translation></message>
    <message><source>part_licence</source><translation>Лицензия</translation></message>
    <message><source>key</source><translation>Перне</translation></message>
    <message><source>places</source><translation>Деректер: {data}
Хаттар мен мұрағаттар: {out}</translation></message>
    <message><source>section</source><translation>Баптаулар бөлімі</translation></message>
    <message><source>section_mailboxes</source><translation>Пошта жәшіктері</translation></message>
    <message><source>check_every_effect</source><translation>Жаңа пошта осындай жиілікпен тексеріледі; сервер өзі хабарласа, бірден көрінеді.</translation></message>
    <message><source>keep_ordinary</source><translation>Кәдімгі хаттарды сақтау мерзімі</translation></message>
    <message><source>keep_ordinary_effect</source><translation>Содан кейін кәдімгі хаттың мазмұны өшіріледі: хатты тану үшін тек бақылау сомасы қалады. Ештеңе сұрамаған адамдардың жеке өмірі осылай қорғалады.</translation></message>
    <message numerus="yes"><source>days</source><translation><numerusform>{n} күн</numerusform><numerusform>{n} күн</numerusform></translation></message>
    <message><source>check_every</source><translation>Жаңа поштаны тексеру</translation></message>
    <message numerus="yes"><source>every_minutes</source><translation><numerusform>{n} минут сайын</numerusform><numerusform>{n} минут сайын</numerusform></translation></message>
</context>
</TS>
