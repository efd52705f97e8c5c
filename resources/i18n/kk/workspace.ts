<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>workspace</name>
    <message><source>cases</source><translation>Өтініштер</translation></message>
    <message><source>cases_name</source><translation>Барлық өтініштерге оралу</translation></message>
    <message><source>title</source><translation>{kinds} · {person}</translation></message>
    <message><source>received</source><translation>{moment} алынды</translation></message>
    <message><source>clock_running</source><translation>мерзім жүріп жатыр</translation></message>
    <message><source>clock_paused</source><translation>мерзім тоқтатылған</translation></message>
    <message><source>clock_stopped</source><translation>жауап берілді</translation></message>
    <message><source>in_language</source><translation>{language}</translation></message>
    <message><source>how</source><translation>Қалай есептелді?</translation></message>
    <message><source>how_hide</source><translation>Есепті жасыру</translation></message>
    <message><source>how_title</source><translation>{kind}: мерзім қалай есептелді</translation></message>
    <message><source>how_verified</source><translation>ереже тексерілген</translation></message>
    <message><source>how_unverified</source><translation>ереже тексерілмеген</translation></message>
    <message><source>steps</source><translation>Өтініштің қадамдары</translation></message>
    <message><source>step</source><translation>{number} {step}</translation></message>
    <message><source>step_name</source><translation>{total} қадамның {number}-қадамы, {step}, {status}</translation></message>
    <message><source>step_missing</source><translation>Әзірге бастауға болмайды. Жетіспейді: {missing}</translation></message>
    <message><source>no_panel</source><translation>Бұл қадам бағдарламадан тыс орындалады.</translation></message>
    <message><source>locked</source><translation>Бұл қадамды әзірге бастауға болмайды.</translation></message>
    <message><source>blocked_by</source><translation>Жетіспейді: {missing}</translation></message>
    <message><source>saved</source><translation>{time} сақталды</translation></message>
    <message><source>side_show</source><translation>Толығырақ (F9)</translation></message>
    <message><source>side_name</source><translation>Өтініш мәліметтері</translation></message>
    <message><source>tab_messages</source><translation>Хаттар {n}</translation></message>
    <message><source>tab_facts</source><translation>Фактілер</translation></message>
    <message><source>tab_files</source><translation>Файлдар</translation></message>
    <message><source>tab_notes</source><translation>Жазбалар</translation></message>
    <message><source>tab_history</source><translation>Тарих</translation></message>
    <message><source>from</source><translation>← {sender}</translation></message>
    <message><source>sent_to</source><translation>→ {letter}, кімге: {recipient}</translation></message>
    <message><source>no_subject</source><translation>(тақырыпсыз)</translation></message>
    <message><source>read</source><translation>Оқу</translation></message>
    <message><source>read_name</source><translation>Оқу: {subject}</translation></message>
    <message><source>fold</source><translation>Жию</translation></message>
    <message><source>fold_name</source><translation>Жию: {subject}</translation></message>
    <message><source>text_name</source><translation>Хат мәтіні: {subject}</translation></message>
    <message><source>no_messages</source><translation>Әзірге хат жоқ.</translation></message>
    <message><source>fact_person</source><translation>Адам</translation></message>
    <message><source>fact_address</source><translation>Мекенжай</translation></message>
    <message><source>fact_law</source><translation>Заң</translation></message>
    <message><source>fact_language</source><translation>Хаттардың тілі</translation></message>
    <message><source>fact_level</source><translation>Жеке басты растау</translation></message>
    <message><source>level</source><translation>қол жеткені: {level}</translation></message>
    <message><source>needed</source><translation>керегі: {level}</translation></message>
    <message><source>fact_clock</source><translation>Мерзім</translation></message>
    <message><source>fact_due</source><translation>{kind}: {day} дейін жауап беру</translation></message>
    <message><source>fact_act</source><translation>{kind}: {day} дейін орындау</translation></message>
    <message><source>fact_pause</source><translation>{kind}: тоқтап тұр, басталуы {day}</translation></message>
    <message><source>fact_decided</source><translation>Шешілді</translation></message>
    <message><source>decided_identity</source><translation>Белгілі байланыстар табылды</translation></message>
    <message><source>decided_scope</source><translation>Көлемі расталды</translation></message>
    <message><source>decided_refusal</source><translation>Бас тарту шешілді</translation></message>
    <message><source>decided_review</source><translation>Тексеру бойынша шешім қабылданды</translation></message>
    <message><source>decided_act</source><translation>Орындалғаны жазылды</translation></message>
    <message><source>decided_answer_by_hand</source><translation>Жауап қолмен берілді</translation></message>
    <message><source>decided_other</source><translation>{step}: шешілді</translation></message>
    <message><source>nothing_decided</source><translation>Әзірге ештеңе жоқ.</translation></message>
    <message><source>no_files</source><translation>Әзірге хат та, мұрағат та жоқ.</translation></message>
    <message><source>letter_made</source><translation>{moment} жасалды</translation></message>
    <message><source>letter_saved</source><translation>сақталды</translation></message>
    <message><source>letter_sent</source><translation>{moment} жіберілді</translation></message>
    <message><source>archive_title</source><translation>Мөрленген мұрағат</translation></message>
    <message><source>archive_size</source><translation>{size}, {n} файл</translation></message>
    <message><source>folder</source><translation>Қалтаны көрсету</translation></message>
    <message><source>folder_name</source><translation>Қалтаны көрсету: {name}</translation></message>
    <message><source>folder_path</source><translation>Қалта: {name}</translation></message>
    <message><source>internal</source><translation>Ішкі жазба. Жіберілмейді.</translation></message>
    <message><source>note</source><translation>Жаңа жазба</translation></message>
    <message><source>note_adding</source><translation>Жазба қосылуда</translation></message>
    <message><source>no_notes</source><translation>Әзірге жазба жоқ.</translation></message>
    <message><source>note_head</source><translation>{moment} · {author}</translation></message>
    <message><source>no_history</source><translation>Әзірге ештеңе жазылмаған.</translation></message>
    <message><source>bytes</source><translation>{size} Б</translation></message>
    <message><source>kilobytes</source><translation>{size} КБ</translation></message>
    <message><source>megabytes</source><translation>{size} МБ</translation></message>
    <message><source>opening</source><translation>Өтініш ашылуда</translation></message>
    <message><source>number_copied</source><translation>{number} нөмірі көшірілді.</translation></message>
    <message><source>copy_number</source><translation>{number} нөмірін көшіру</translation></message>
    <message><source>write_letter</source><translation>Хат жазу</translation></message>
    <message><source>add_note</source><translation>Ескертпе қосу</translation></message>
    <message><source>go_on</source><translation>{number} {step} қадамына өту</translation></message>
    <message numerus="yes"><source>earlier</source><translation><numerusform>Бұрынғы {n} хатты көрсету</numerusform><numerusform>Бұрынғы {n} хатты көрсету</numerusform></translation></message>
    <message><source>target_identity</source><translation>Өз мерзіміміз: жеке басын {day} дейін анықтау</translation></message>
    <message><source>target_scope</source><translation>Өз мерзіміміз: көлемін {day} дейін нақтылау</translation></message>
    <message><source>target_collect</source><translation>Өз мерзіміміз: {day} дейін жинау</translation></message>
    <message><source>target_review</source><translation>Өз мерзіміміз: {day} дейін тексеру</translation></message>
    <message><source>target_act</source><translation>Өз мерзіміміз: {day} дейін орындау</translation></message>
    <message><source>target_respond</source><translation>Өз мерзіміміз: {day} дейін жауап беру</translation></message>
    <message><source>target_close</source><translation>Өз мерзіміміз: {day} дейін аяқтау</translation></message>
    <message><source>printing</source><translation>Өтініш басып шығарылып жатыр</translation></message>
    <message><source>printed</source><translation>Өтініш мына жерде: {path}.</translation></message>
    <message><source>note_add</source><translation>Жазба қосу</translation></message>
</context>
</TS>
