<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>letters</name>
    <message><source>title</source><translation>Хаттар</translation></message>
    <message><source>tab_to_send</source><translation>Жіберілетін</translation></message>
    <message><source>tab_to_send_n</source><translation>Жіберілетін ({count})</translation></message>
    <message><source>tab_sent</source><translation>Жіберілген</translation></message>
    <message><source>tab_sent_n</source><translation>Жіберілген ({count})</translation></message>
    <message><source>tab_set_aside</source><translation>Шетке қойылған</translation></message>
    <message><source>tab_set_aside_n</source><translation>Шетке қойылған ({count})</translation></message>
    <message><source>tab_templates</source><translation>Үлгілер</translation></message>
    <message><source>list</source><translation>Хаттар</translation></message>
    <message><source>preview</source><translation>Таңдалған хат</translation></message>
    <message><source>find</source><translation>Өтініш, аты немесе мекенжай   (F3)</translation></message>
    <message><source>find_name</source><translation>Хатты өтініші, аты немесе мекенжайы бойынша табу</translation></message>
    <message><source>clear_search</source><translation>Бәрін қайта көрсету</translation></message>
    <message><source>row_waiting</source><translation>{n}-хат оқылып жатыр</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} хат</numerusform><numerusform>{n} хат</numerusform></translation></message>
    <message><source>none_to_send</source><translation>Жіберілмеген хат жоқ. Хаттар өтініш ішінде жасалады.</translation></message>
    <message><source>none_sent</source><translation>Жіберілген хат әлі жоқ. Хаттар өтініш ішінде жасалады.</translation></message>
    <message><source>none_set_aside</source><translation>Шетке қойылған хат жоқ. Мұнда қайта жасалған хаттар мен өтініші оларсыз жабылған хаттар түседі.</translation></message>
    <message><source>open_cases</source><translation>Өтініштерге өту</translation></message>
    <message><source>not_found</source><translation>Мұнда «{words}» бар хат жоқ.</translation></message>
    <message><source>facts_changed</source><translation>▲ Деректер өзгерді</translation></message>
    <message><source>made_on</source><translation>Жасалды: {day}</translation></message>
    <message><source>sent_on</source><translation>Жіберілді: {day}</translation></message>
    <message><source>changed_since</source><translation>Хат жасалғаннан кейін: {acts}. Онда ескірген мәлімет болуы мүмкін. Жібермес бұрын оны қайта жасаңыз.</translation></message>
    <message><source>mail_none</source><translation>Әлі сақталмаған</translation></message>
    <message><source>mail_missing</source><translation>Пошта файлы енді жоқ: {path}</translation></message>
    <message><source>mail_other</source><translation>Бұл файлды жібермеңіз: онда басқа алушы көрсетілген. {path}</translation></message>
    <message><source>standing_made</source><translation>Жасалды: {at}, әлі сақталмаған</translation></message>
    <message><source>standing_saved</source><translation>Жасалды: {at}, сақталды. Оны өзіңіз жіберіп, осында белгілеңіз.</translation></message>
    <message><source>standing_sent</source><translation>Жіберілді: {at}, сіздің белгіңіз бойынша</translation></message>
    <message><source>standing_set_aside</source><translation>Жасалды: {at}. Жіберілмейді: жаңасы жасалған немесе өтініш жабылған.</translation></message>
    <message><source>to</source><translation>Кімге</translation></message>
    <message><source>subject</source><translation>Тақырыбы</translation></message>
    <message><source>enclosed</source><translation>Қоса берілген</translation></message>
    <message><source>mail_file</source><translation>Пошта файлы</translation></message>
    <message><source>larger</source><translation>Үлкейту</translation></message>
    <message><source>smaller</source><translation>Кішірейту</translation></message>
    <message><source>open_case</source><translation>Өтінішті ашу</translation></message>
    <message><source>save</source><translation>Хатты сақтау</translation></message>
    <message><source>saved</source><translation>Хат пен пошта файлы сақталды. Оны өзіңіз жіберіңіз.</translation></message>
    <message><source>say_sent</source><translation>Хатты жібердім</translation></message>
    <message><source>was_sent</source><translation>Жіберілді деп белгіленді</translation></message>
    <message><source>take_back</source><translation>Хат жіберілмеген</translation></message>
    <message><source>taken_back</source><translation>Хат қайтадан жіберуді күтіп тұр</translation></message>
    <message><source>make_again</source><translation>Қайта жасау</translation></message>
    <message><source>made_again</source><translation>Хат бүгінгі деректермен қайта жасалды. Бұрынғысы шетке қойылды.</translation></message>
    <message><source>save_copy</source><translation>Көшірмесін сақтау…</translation></message>
    <message><source>copy_to</source><translation>Көшірмеге арналған қалта</translation></message>
    <message><source>copied</source><translation>Көшірме {folder} қалтасына сақталды</translation></message>
    <message><source>path_copied</source><translation>Көшірілді: {path}</translation></message>
    <message><source>template_words</source><translation>Хат мәтіні</translation></message>
    <message><source>edited_in</source><translation>Мұнда тек оқуға болады. Мәтін {files} файлдарында түзетіледі.</translation></message>
    <message><source>not_translated</source><translation>Толық аударылмаған: {languages}.</translation></message>
    <message><source>missing_here</source><translation>Аударылмаған</translation></message>
    <message><source>sample_in</source><translation>Үлгісі: {language}</translation></message>
    <message><source>sample_of</source><translation>{letter}, үлгі: {language}</translation></message>
    <message><source>back_to_words</source><translation>Мәтінге қайту</translation></message>
    <message><source>drawn_from_facts</source><translation>Өтініш деректерінен құралады, өз мәтіні жоқ.</translation></message>
    <message><source>demanded</source><translation>Заң талабы ({law}): {citations}</translation></message>
    <message><source>only_under</source><translation>тек: {law}</translation></message>
    <message><source>sometimes</source><translation>орынды болғанда</translation></message>
    <message><source>part_head</source><translation>Тақырып пен сәлемдесу</translation></message>
    <message><source>part_opening</source><translation>Басы</translation></message>
    <message><source>part_understood</source><translation>Сұраныс қалай түсінілді</translation></message>
    <message><source>part_due</source><translation>Жауап беру мерзімі</translation></message>
    <message><source>part_next</source><translation>Әрі қарай не болады</translation></message>
    <message><source>part_neutral</source><translation>Әзірге уәдесіз</translation></message>
    <message><source>part_contact</source><translation>Бізбен байланыс</translation></message>
    <message><source>part_signature</source><translation>Қолтаңба</translation></message>
    <message><source>part_annex</source><translation>Мерзім туралы парақ</translation></message>
    <message><source>part_why</source><translation>Неліктен сұраймыз</translation></message>
    <message><source>part_how</source><translation>Қалай растау керек</translation></message>
    <message><source>part_code</source><translation>Код</translation></message>
    <message><source>part_no_documents</source><translation>Құжат көшірмелерінсіз</translation></message>
    <message><source>part_silence</source><translation>Жауап келмесе</translation></message>
    <message><source>part_not_you</source><translation>Бұл сіз болмасаңыз</translation></message>
    <message><source>part_confirmed</source><translation>Деректер бар ма</translation></message>
    <message><source>part_archive</source><translation>Мұрағат</translation></message>
    <message><source>part_categories</source><translation>Деректер кестесі</translation></message>
    <message><source>part_sources</source><translation>Деректер көзі</translation></message>
    <message><source>part_methods</source><translation>Өңдеу тәсілдері</translation></message>
    <message><source>part_recipients</source><translation>Деректер кімге берілді</translation></message>
    <message><source>part_transfers</source><translation>Басқа елдер</translation></message>
    <message><source>part_automated</source><translation>Автоматты шешімдер</translation></message>
    <message><source>part_secrets</source><translation>Не құпия қалады</translation></message>
    <message><source>part_rights</source><translation>Адамның құқықтары</translation></message>
    <message><source>part_free</source><translation>Тегін</translation></message>
    <message><source>part_complaint</source><translation>Қайда шағымдануға болады</translation></message>
    <message><source>part_enclosures</source><translation>Қосымшалар</translation></message>
    <message><source>part_outcome</source><translation>Не істелді</translation></message>
    <message><source>part_remaining</source><translation>Не қалды және неге</translation></message>
    <message><source>part_told</source><translation>Кімге хабарланды</translation></message>
    <message><source>part_ground</source><translation>Себебі</translation></message>
    <message><source>part_explanation</source><translation>Бұл жағдайда нені білдіреді</translation></message>
    <message><source>part_again</source><translation>Қайта қалай өтініш жасауға болады</translation></message>
    <message><source>part_restricted</source><translation>Не шектелген</translation></message>
    <message><source>tab_outbox</source><translation>Шығыс хаттар</translation></message>
    <message><source>tab_outbox_n</source><translation>Шығыс хаттар ({count})</translation></message>
    <message><source>none_outbox</source><translation>Шығыс хаттар жоқ. Хат оны пошта сервері қабылдағанша осында тұрады.</translation></message>
    <message><source>send_to</source><translation>{recipient} мекенжайына жіберу</translation></message>
    <message><source>send_title</source><translation>Хатты шығысқа салу</translation></message>
    <message><source>stop</source><translation>Тоқтату</translation></message>
    <message><source>stopped</source><translation>Тоқтатылды. Хат жіберуді күтіп тұр.</translation></message>
    <message><source>hurry</source><translation>Қазір жіберу</translation></message>
    <message><source>hurried</source><translation>Хат қазір кетеді</translation></message>
    <message><source>seen</source><translation>Хат «Жіберілгендер» қалтасында бар</translation></message>
    <message><source>not_seen</source><translation>Хат «Жіберілгендер» қалтасында жоқ</translation></message>
    <message><source>settle_sent</source><translation>Хат кетті</translation></message>
    <message><source>settled_sent</source><translation>Жазылды: хат кетті</translation></message>
    <message><source>settled_not_sent</source><translation>Сол хат {seconds} секундтан кейін кетеді</translation></message>
    <message><source>put_back</source><translation>Жіберілетін хаттарға қайтару</translation></message>
    <message><source>put_back_done</source><translation>Хат қайтадан жіберуді күтіп тұр</translation></message>
    <message><source>save_mail</source><translation>Хатты тіркемелерімен сақтау…</translation></message>
    <message><source>sending</source><translation>Хаттарды жіберу</translation></message>
    <message><source>left</source><translation>{number} өтінішінің хаты жіберілді</translation></message>
    <message><source>later</source><translation>Пошта сервері {number} өтінішінің хатын әзірге қабылдай алмады. Әрекет өздігінен қайталанады.</translation></message>
    <message><source>sent_from</source><translation>Кімнен</translation></message>
    <message numerus="yes"><source>leaves_in</source><translation><numerusform>{n} секундтан кейін кетеді. Оған дейін тоқтатуға болады.</numerusform><numerusform>{n} секундтан кейін кетеді. Оған дейін тоқтатуға болады.</numerusform></translation></message>
    <message><source>leaves_now</source><translation>Кетіп жатыр</translation></message>
    <message><source>next_try</source><translation>Әлі кетпеді. Келесі әрекет: {at}.</translation></message>
    <message><source>out_sending</source><translation>Дәл қазір кетіп жатыр</translation></message>
    <message><source>out_unknown</source><translation>Бұл хат кетті ме? Белгісіз.</translation></message>
    <message><source>out_refused</source><translation>Пошта сервері бұл хатты қабылдамады. Адам оны алған жоқ.</translation></message>
    <message><source>out_held_back</source><translation>Бұл хат тоқтатылды, кеткен жоқ.</translation></message>
    <message><source>out_sent</source><translation>{address} мекенжайынан жіберілді: {at}</translation></message>
    <message><source>why_unknown</source><translation>Хат берілгеннен кейін, пошта сервері жауап бергенге дейін байланыс үзілді. Адам оны екі рет алмауы үшін хат өздігінен қайта жіберілмейді.</translation></message>
    <message><source>from_server</source><translation>Пошта серверінің жауабы: {words}</translation></message>
    <message><source>row_leaves</source><translation>Кетеді: {at}</translation></message>
    <message><source>row_next_try</source><translation>Әрекет: {at}</translation></message>
    <message><source>row_sending</source><translation>Кетіп жатыр</translation></message>
    <message><source>row_unknown</source><translation>▲ Кетті ме?</translation></message>
    <message><source>row_refused</source><translation>▲ Қабылданбады</translation></message>
    <message><source>standing_may_send</source><translation>Жасалды: {at}. Оны осы жерден жіберіңіз.</translation></message>
    <message><source>standing_outbox</source><translation>Жасалды: {at}</translation></message>
    <message numerus="yes"><source>not_left_yet</source><translation><numerusform>{n} хат әлі кеткен жоқ. Терезені жапсаңыз, ол келесі іске қосылғанда кетеді.</numerusform><numerusform>{n} хат әлі кеткен жоқ. Терезені жапсаңыз, олар келесі іске қосылғанда кетеді.</numerusform></translation></message>
    <message><source>send_and_close</source><translation>Қазір жіберіп, жабу</translation></message>
    <message><source>queued</source><translation>{recipient} мекенжайына хат {seconds} секундтан кейін кетеді, терезені жаппаңыз</translation></message>
    <message><source>settled_held_back</source><translation>Жазылды: хат кетпеген. Қазір ол кетпейді: {why}</translation></message>
    <message><source>out_held</source><translation>Кетпеді және өздігінен қайта жіберілмейді.</translation></message>
    <message><source>close_anyway</source><translation>Терезені жабу</translation></message>
    <message><source>stay_open</source><translation>Жаппау</translation></message>
    <message numerus="yes"><source>other_acts</source><translation><numerusform>Тағы {n} әрекет…</numerusform><numerusform>Тағы {n} әрекет…</numerusform></translation></message>
    <message><source>fewer_acts</source><translation>Азырақ әрекет</translation></message>
    <message><source>unknown_not_seen</source><translation>{address} жәшігінің «Жіберілгендер» қалтасында ол жоқ. Кейбір серверлер көшірме сақтамайды: өз пошта бағдарламаңыздан да қараңыз.</translation></message>
    <message><source>settle_not_sent</source><translation>Кетпеді: жіберу</translation></message>
    <message><source>seems_sent</source><translation>Бұл хат кеткен сияқты. Солай ма?</translation></message>
    <message><source>unknown_seen</source><translation>✓ Ол {address} жәшігінің «Жіберілгендер» қалтасында бар.</translation></message>
    <message><source>unknown_not_looked</source><translation>Алдымен {address} жәшігінің «Жіберілгендер» қалтасынан қараңыз.</translation></message>
    <message><source>look_in_sent</source><translation>«Жіберілгендер» қалтасын тексеру</translation></message>
    <message><source>to_mailboxes</source><translation>Пошта жәшіктерін ашу</translation></message>
    <message><source>row_held</source><translation>▲ Сізді күтеді</translation></message>
</context>
</TS>
