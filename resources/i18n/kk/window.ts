<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>window</name>
    <message><source>title</source><translation>Privacy Desk</translation></message>
    <message><source>today</source><translation>Бүгін</translation></message>
    <message><source>inbox</source><translation>Кіріс хаттар</translation></message>
    <message><source>cases</source><translation>Өтініштер</translation></message>
    <message><source>auditlog</source><translation>Журнал</translation></message>
    <message><source>settings</source><translation>Баптаулар</translation></message>
    <message><source>open_cases</source><translation>Ашық өтініштер</translation></message>
    <message numerus="yes"><source>waiting</source><translation><numerusform>{place}, {n} күтуде</numerusform><numerusform>{place}, {n} күтуде</numerusform></translation></message>
    <message><source>sample</source><translation>Үлгі деректер. Ештеңе жіберілмейді.</translation></message>
    <message><source>dismiss</source><translation>Жабу</translation></message>
    <message><source>undo</source><translation>Болдырмау</translation></message>
    <message><source>stop</source><translation>Тоқтату</translation></message>
    <message><source>nothing_running</source><translation>Фондық жұмыс жоқ</translation></message>
    <message numerus="yes"><source>accounted</source><translation><numerusform>✓ {n} хат есепке алынды</numerusform><numerusform>✓ {n} хат есепке алынды</numerusform></translation></message>
    <message><source>law</source><translation>Заңдар: {law}</translation></message>
    <message><source>menu_file</source><translation>Файл</translation></message>
    <message><source>menu_edit</source><translation>Өңдеу</translation></message>
    <message><source>menu_go</source><translation>Өту</translation></message>
    <message><source>menu_view</source><translation>Көрініс</translation></message>
    <message><source>menu_help</source><translation>Анықтама</translation></message>
    <message><source>load_mail</source><translation>Хаттарды жүктеу…</translation></message>
    <message><source>quit</source><translation>Шығу</translation></message>
    <message><source>undo_last</source><translation>Болдырмау</translation></message>
    <message><source>primary</source><translation>Негізгі әрекетті орындау</translation></message>
    <message><source>go_back</source><translation>Артқа</translation></message>
    <message><source>next_pane</source><translation>Келесі аймақ</translation></message>
    <message><source>light</source><translation>Ашық</translation></message>
    <message><source>dark</source><translation>Күңгірт</translation></message>
    <message><source>help_keys</source><translation>Пернелер</translation></message>
    <message><source>keys_text</source><translation>F2 негізгі әрекет · Ctrl+Enter орындау · F3 іздеу · F6 келесі аймақ · F7 және F8 алдыңғы және келесі · F9 оң жақ панель · Delete сұраныс емес · Ctrl+Z болдырмау · Esc артқа</translation></message>
    <message><source>starting</source><translation>Үлгі деректер дайындалуда</translation></message>
    <message><source>start_failed</source><translation>Privacy Desk деректерді аша алмады</translation></message>
    <message><source>passphrase</source><translation>Құпия сөйлем</translation></message>
    <message><source>open</source><translation>Деректерімді ашу</translation></message>
    <message><source>quit_now</source><translation>Шығу</translation></message>
    <message><source>opening</source><translation>Ашылуда</translation></message>
    <message><source>undone</source><translation>Болдырылмады: {what}</translation></message>
    <message><source>redo</source><translation>Қайталау</translation></message>
    <message><source>nothing_to_undo</source><translation>Болдырмайтын ештеңе жоқ.</translation></message>
    <message><source>mail_never</source><translation>Пошта әлі оқылмады</translation></message>
    <message><source>mail_read</source><translation>✓ Пошта оқылды {when}</translation></message>
    <message><source>scheme_light</source><translation>Ашық түс қосылды.</translation></message>
    <message><source>scheme_dark</source><translation>Күңгірт түс қосылды.</translation></message>
    <message><source>scheme_system</source><translation>Түс жүйеге ілеседі.</translation></message>
    <message><source>letters</source><translation>Хаттар</translation></message>
    <message><source>archives</source><translation>Мұрағаттар</translation></message>
    <message><source>datamap</source><translation>Деректер картасы</translation></message>
    <message><source>go_to_case</source><translation>{number} өтінішіне өту</translation></message>
    <message><source>audit_ok</source><translation>✓ Журнал {time} тексерілді</translation></message>
    <message><source>audit_broken</source><translation>✗ Журнал сәйкес келмейді</translation></message>
    <message><source>audit_checking</source><translation>Журнал тексеріліп жатыр</translation></message>
    <message><source>checking_trail</source><translation>Журналды тексеру</translation></message>
    <message><source>all_cases</source><translation>Барлық ашық өтініш…</translation></message>
    <message><source>enter_passphrase</source><translation>Құпия сөйлемді енгізіңіз</translation></message>
    <message><source>enter_passphrase_why</source><translation>Ол деректерді ашады. Басқа компьютердің кілттер қоймасымен қорғалған деректер тек сонда ашылады.</translation></message>
</context>
</TS>
