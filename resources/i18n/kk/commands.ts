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
    <message><source>menu_file</source><translation>Файл</translation></message>
    <message><source>menu_edit</source><translation>Түзету</translation></message>
    <message><source>menu_case</source><translation>Өтініш</translation></message>
    <message><source>menu_letter</source><translation>Хат</translation></message>
    <message><source>menu_view</source><translation>Көрініс</translation></message>
    <message><source>menu_go</source><translation>Өту</translation></message>
    <message><source>menu_help</source><translation>Анықтама</translation></message>
    <message><source>today_print_sheet</source><translation>Күн парағын басып шығару</translation></message>
    <message><source>today_print_without_names</source><translation>Күн парағын аты-жөнінсіз басып шығару</translation></message>
    <message><source>today_list</source><translation>Бүгін тізім түрінде</translation></message>
    <message><source>today_week</source><translation>Бүгін апта түрінде</translation></message>
    <message><source>today_month</source><translation>Бүгін ай түрінде</translation></message>
    <message><source>today_next_tab</source><translation>Күннің келесі көрінісі</translation></message>
    <message><source>today_previous_tab</source><translation>Күннің алдыңғы көрінісі</translation></message>
    <message><source>workspace_next_step</source><translation>Келесі қадам</translation></message>
    <message><source>workspace_previous_step</source><translation>Алдыңғы қадам</translation></message>
    <message><source>workspace_next_tab</source><translation>Мәліметтердің келесі қойындысы</translation></message>
    <message><source>workspace_previous_tab</source><translation>Мәліметтердің алдыңғы қойындысы</translation></message>
    <message><source>workspace_copy_number</source><translation>Өтініш нөмірін көшіру</translation></message>
    <message><source>workspace_write_letter</source><translation>Хат жазу</translation></message>
    <message><source>workspace_add_note</source><translation>Ескертпе қосу</translation></message>
    <message><source>settings_key_sheet</source><translation>Пернелер парағын сақтау</translation></message>
    <message><source>datamap_check</source><translation>Дерекқорларды тексеру</translation></message>
    <message><source>datamap_stop</source><translation>Дерекқорларды тексеруді тоқтату</translation></message>
    <message><source>datamap_try</source><translation>Деректер картасын белгілі мекенжаймен тексеру</translation></message>
    <message><source>datamap_set_address</source><translation>Дерекқордың қайда жатқанын көрсету</translation></message>
    <message><source>datamap_next_tab</source><translation>Деректер картасының келесі қойындысы</translation></message>
    <message><source>datamap_previous_tab</source><translation>Деректер картасының алдыңғы қойындысы</translation></message>
    <message><source>letters_open_case</source><translation>Хаттың өтінішін ашу</translation></message>
    <message><source>letters_say_sent</source><translation>Хатты жібердім</translation></message>
    <message><source>letters_take_back</source><translation>Хат жіберілмеген</translation></message>
    <message><source>letters_make_again</source><translation>Хатты қайта жасау</translation></message>
    <message><source>letters_save</source><translation>Хатты сақтау</translation></message>
    <message><source>letters_save_copy</source><translation>Хаттың көшірмесін сақтау…</translation></message>
    <message><source>letters_copy_path</source><translation>Хат қалтасының жолын көшіру</translation></message>
    <message><source>letters_next_page</source><translation>Хаттың келесі беті</translation></message>
    <message><source>letters_previous_page</source><translation>Хаттың алдыңғы беті</translation></message>
    <message><source>letters_larger</source><translation>Беттерді үлкейту</translation></message>
    <message><source>letters_smaller</source><translation>Беттерді кішірейту</translation></message>
    <message><source>letters_next_tab</source><translation>Хаттардың келесі қойындысы</translation></message>
    <message><source>letters_previous_tab</source><translation>Хаттардың алдыңғы қойындысы</translation></message>
    <message><source>archives_open_case</source><translation>Мұрағаттың өтінішін ашу</translation></message>
    <message><source>archives_check</source><translation>Мұрағатты тексеру</translation></message>
    <message><source>archives_make_again</source><translation>Мұрағатты қайта жасау</translation></message>
    <message><source>archives_destroy</source><translation>Мұрағатты жою…</translation></message>
    <message><source>archives_tell</source><translation>Құпиясөздің қалай айтылғанын көрсету</translation></message>
    <message><source>archives_copy_path</source><translation>Мұрағаттың жолын көшіру</translation></message>
    <message><source>inbox_open</source><translation>Ұсынылғанды орындау</translation></message>
    <message><source>inbox_other</source><translation>Басқа түрдегі өтініш ашу…</translation></message>
    <message><source>inbox_not_a_request</source><translation>Сұраныс емес</translation></message>
    <message><source>inbox_link</source><translation>Өтінішке байланыстыру…</translation></message>
    <message><source>inbox_later</source><translation>Кейін…</translation></message>
    <message><source>inbox_take_back</source><translation>Шешімді кері алу</translation></message>
    <message><source>inbox_decided</source><translation>Бүгін шешілгендер</translation></message>
    <message><source>inbox_check_five</source><translation>Бес қарапайым хатты тексеру</translation></message>
    <message><source>inbox_load_folder</source><translation>Хат қалтасын жүктеу…</translation></message>
    <message><source>auditlog_check</source><translation>Журналды тексеру</translation></message>
    <message><source>auditlog_export</source><translation>Журнал дәлелін шығару</translation></message>
    <message><source>auditlog_copy_evidence</source><translation>Деректер көшірмесін дәлел ретінде сақтау</translation></message>
    <message><source>auditlog_open_case</source><translation>Осы жазбаның өтінішін ашу</translation></message>
    <message><source>auditlog_clear_filters</source><translation>Барлық жазбаны көрсету</translation></message>
    <message><source>cases_next_view</source><translation>Келесі көрініс</translation></message>
    <message><source>cases_previous_view</source><translation>Алдыңғы көрініс</translation></message>
    <message><source>cases_save_view</source><translation>Осы көріністі сақтау</translation></message>
    <message><source>cases_remove_view</source><translation>Осы көріністі алып тастау</translation></message>
    <message><source>cases_show_all</source><translation>Сүзгілерді тазалау</translation></message>
    <message><source>cases_print</source><translation>Тізілімді басып шығару</translation></message>
    <message><source>window_missions</source><translation>Оқу тапсырмалары</translation></message>
    <message><source>workspace_print</source><translation>Өтінішті басып шығару</translation></message>
    <message><source>window_palette</source><translation>Барлық жерден іздеу</translation></message>
    <message><source>inbox_formatted</source><translation>Мәтін не безендірілген</translation></message>
    <message><source>inbox_attachments</source><translation>Тіркемелерге өту</translation></message>
    <message><source>window_check_mail</source><translation>Поштаны тексеру</translation></message>
    <message><source>inbox_check_mail</source><translation>Поштаны қазір тексеру</translation></message>
    <message><source>mailboxes_check_mail</source><translation>Барлық жәшікті тексеру</translation></message>
    <message><source>mailboxes_add</source><translation>Пошта жәшігін қосу</translation></message>
    <message><source>window_mailboxes</source><translation>Пошта жәшіктері</translation></message>
    <message><source>inbox_separate</source><translation>Бұл өтінішке қатысы жоқ</translation></message>
    <message><source>letters_send</source><translation>Хатты жіберу</translation></message>
    <message><source>letters_stop</source><translation>Хатты жіберуді тоқтату</translation></message>
    <message><source>letters_hurry</source><translation>Хатты қазір жіберу</translation></message>
    <message><source>letters_look_in_sent</source><translation>Хатты «Жіберілгендерден» іздеу</translation></message>
    <message><source>letters_settle_sent</source><translation>Хат кетті деп белгілеу</translation></message>
    <message><source>letters_settle_not_sent</source><translation>Кетпеген хатты жіберу</translation></message>
    <message><source>letters_put_back</source><translation>Хатты жіберілетіндерге қайтару</translation></message>
    <message><source>letters_save_mail</source><translation>Хатты файл етіп сақтау</translation></message>
    <message><source>inbox_details</source><translation>Хаттың мәліметтерін ашу немесе жию</translation></message>
    <message><source>inbox_suggestion</source><translation>Ұсынысты ашу немесе жию</translation></message>
    <message><source>inbox_related</source><translation>Байланысты хабарламаға не өтінішке өту</translation></message>
    <message><source>letters_details</source><translation>Хаттың мәліметтерін ашу немесе жию</translation></message>
</context>
</TS>
