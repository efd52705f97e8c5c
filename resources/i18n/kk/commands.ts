<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>commands</name>
    <message><source>window_load_mail</source><translation>Хат файлдарын жүктеу…</translation></message>
    <message><source>window_lock</source><translation>Құлыптау</translation></message>
    <message><source>window_quit</source><translation>Шығу</translation></message>
    <message><source>window_undo</source><translation>Болдырмау</translation></message>
    <message><source>window_redo</source><translation>Қайталау</translation></message>
    <message><source>window_act</source><translation>Негізгі әрекет</translation></message>
    <message><source>window_next</source><translation>Негізгі әрекетке өту</translation></message>
    <message><source>window_search_here</source><translation>Осы жерден іздеу</translation></message>
    <message><source>window_search_everywhere</source><translation>Барлық жерден іздеу</translation></message>
    <message><source>window_light</source><translation>Ашық түс</translation></message>
    <message><source>window_dark</source><translation>Күңгірт түс</translation></message>
    <message><source>window_system_look</source><translation>Жүйедегідей</translation></message>
    <message><source>window_activity</source><translation>Фондық жұмыстар</translation></message>
    <message><source>window_side</source><translation>Оң жақ панель</translation></message>
    <message><source>window_next_pane</source><translation>Келесі аймақ</translation></message>
    <message><source>window_previous_pane</source><translation>Алдыңғы аймақ</translation></message>
    <message><source>window_restore_layout</source><translation>Орналасуды қалпына келтіру</translation></message>
    <message><source>window_today</source><translation>Бүгін</translation></message>
    <message><source>window_inbox</source><translation>Кіріс</translation></message>
    <message><source>window_cases</source><translation>Өтініштер</translation></message>
    <message><source>window_letters</source><translation>Хаттар</translation></message>
    <message><source>window_archives</source><translation>Мұрағаттар</translation></message>
    <message><source>window_datamap</source><translation>Деректер картасы</translation></message>
    <message><source>window_auditlog</source><translation>Журнал</translation></message>
    <message><source>window_settings</source><translation>Баптаулар</translation></message>
    <message><source>window_back</source><translation>Артқа</translation></message>
    <message><source>window_previous_item</source><translation>Алдыңғы жол</translation></message>
    <message><source>window_next_item</source><translation>Келесі жол</translation></message>
    <message><source>window_help</source><translation>Осы экранның пернелері</translation></message>
    <message><source>window_palette</source><translation>Команданы, өтінішті немесе адамды табу</translation></message>
    <message><source>menu_file</source><translation>Файл</translation></message>
    <message><source>menu_edit</source><translation>Түзету</translation></message>
    <message><source>menu_case</source><translation>Өтініш</translation></message>
    <message><source>menu_letter</source><translation>Хат</translation></message>
    <message><source>menu_view</source><translation>Көрініс</translation></message>
    <message><source>menu_go</source><translation>Өту</translation></message>
    <message><source>menu_help</source><translation>Анықтама</translation></message>
</context>
</TS>
