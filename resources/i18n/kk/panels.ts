<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>panels</name>
    <message><source>do_not</source><translation>Болдырмау</translation></message>
    <message><source>reason</source><translation>Себебі</translation></message>
    <message><source>locked_identity</source><translation>Бұл қадамды әзірге бастауға болмайды.</translation></message>
    <message><source>locked_scope</source><translation>Бұл қадамды әзірге бастауға болмайды.</translation></message>
    <message><source>locked_collect</source><translation>Алдымен не сұралғанын растаңыз.</translation></message>
    <message><source>locked_review</source><translation>Алдымен компанияның дерекқорларынан іздеңіз.</translation></message>
    <message><source>locked_act</source><translation>Алдымен тұлға мен шешім расталуы керек.</translation></message>
    <message><source>locked_respond</source><translation>Алдымен алдыңғы қадамдарды аяқтаңыз.</translation></message>
    <message><source>locked_close</source><translation>Алдымен жауап жіберілуі керек.</translation></message>
    <message><source>files</source><translation>Хат дайын</translation></message>
    <message><source>file_to</source><translation>Кімге</translation></message>
    <message><source>file_pdf</source><translation>PDF</translation></message>
    <message><source>file_mail</source><translation>Хат файлы (.eml)</translation></message>
    <message><source>you_send</source><translation>Хатты сіз жібересіз: .eml файлын пошта бағдарламасында ашыңыз немесе PDF-ті тіркеңіз. Бағдарламаның өзі ештеңе жібермейді.</translation></message>
    <message><source>save_letter</source><translation>Хатты сақтау</translation></message>
    <message><source>what_we_know</source><translation>Не белгілі</translation></message>
    <message><source>not_looked_up</source><translation>компанияның жазбалары әлі тексерілген жоқ</translation></message>
    <message><source>level</source><translation>Қазіргі дәлел: {have}. Қажеті: {needed}.</translation></message>
    <message><source>level_have</source><translation>Қазіргі дәлел: {have}.</translation></message>
    <message><source>gate_open</source><translation>✓ Тұлға расталды. Жалғастыруға болады.</translation></message>
    <message><source>gate_by_two</source><translation>✓ Екі адам себебін көрсетіп, әлсізірек дәлелді қабылдады. Жалғастыруға болады.</translation></message>
    <message><source>look_up</source><translation>Жіберушіні компания жазбаларынан іздеу</translation></message>
    <message><source>look_up_again</source><translation>Жазбаларды қайта тексеру</translation></message>
    <message><source>prepare_code</source><translation>Код дайындау: {contact}</translation></message>
    <message><source>another_code</source><translation>Жаңа код хатын дайындау</translation></message>
    <message><source>code_how</source><translation>Код өтінішке дейін белгілі болған мекенжайға жіберіледі. Оны қайтарған адам сол жәшікті оқиды.</translation></message>
    <message><source>code_goes_to</source><translation>Код жіберілетін мекенжай</translation></message>
    <message><source>code_saved</source><translation>{recipient} үшін код хаты дайын: {pdf}. Оны өзіңіз жіберіңіз.</translation></message>
    <message><source>sent_code</source><translation>Код хатын жібердім</translation></message>
    <message><source>waiting_for_code</source><translation>{contact} мекенжайынан код күтілуде, мерзімі: {until}.</translation></message>
    <message><source>no_contact</source><translation>Сұраныстан бұрын ешбір мекенжай белгілі болмаған. Есептік жазба арқылы растаңыз, әлсізірек дәлелді қабылдаңыз немесе бас тартыңыз.</translation></message>
    <message><source>confirmed_at_account</source><translation>Есептік жазбада расталды</translation></message>
    <message><source>account</source><translation>Есептік жазба</translation></message>
    <message><source>account_note</source><translation>Онда не көрдіңіз және қалай</translation></message>
    <message><source>record_confirmation</source><translation>Растауды жазу</translation></message>
    <message><source>accept_with_less</source><translation>Әлсізірек дәлелді қабылдау</translation></message>
    <message><source>second_person</source><translation>Келісетін екінші адам</translation></message>
    <message><source>record_exception</source><translation>Екі адамның келісімін жазу</translation></message>
    <message><source>refuse</source><translation>Бас тарту</translation></message>
    <message><source>ground</source><translation>Негіз</translation></message>
    <message><source>refusal_text</source><translation>Адамға арналған сөздер, оның тілінде ({language})</translation></message>
    <message><source>decide_refusal</source><translation>Бас тарту туралы шешу</translation></message>
    <message><source>refused</source><translation>Сіз бас тартуды шештіңіз: {ground}</translation></message>
    <message><source>take_back_refusal</source><translation>Бас тартуды қайтарып алу</translation></message>
    <message><source>scope_everything</source><translation>Бәрі</translation></message>
    <message><source>scope_part</source><translation>Бір бөлігі</translation></message>
    <message><source>scope_whether</source><translation>Тек бізде дерек бар-жоғы</translation></message>
    <message><source>scope_which</source><translation>Қай бөлігі</translation></message>
    <message><source>scope_words</source><translation>Өз сөзіңізбен (бос қалуы мүмкін)</translation></message>
    <message><source>scope_confirmed</source><translation>Не сұралғаны расталды</translation></message>
    <message><source>scope_change</source><translation>Сұралғанды өзгерту</translation></message>
    <message><source>confirm_scope</source><translation>Не сұралғанын растау</translation></message>
    <message><source>search</source><translation>Компанияның дерекқорларынан іздеу</translation></message>
    <message><source>search_again</source><translation>Қайта іздеу</translation></message>
    <message><source>search_what</source><translation>Расталған мекенжайлар бойынша компанияның деректер картасындағы барлық кесте тексеріледі.</translation></message>
    <message><source>searched_for</source><translation>Ізделді: {identities} · {at}</translation></message>
    <message numerus="yes"><source>found_shared</source><translation><numerusform>{n} жазба басқа адамдарға да қатысты.</numerusform><numerusform>{n} жазба басқа адамдарға да қатысты.</numerusform></translation></message>
    <message><source>where</source><translation>Қайда</translation></message>
    <message><source>look_at</source><translation>Жазбаларды қарау</translation></message>
    <message><source>records_of</source><translation>Жазбалар: {table}</translation></message>
    <message><source>held_not_shown</source><translation>сақтаулы, көрсетілмейді</translation></message>
    <message><source>review_decided</source><translation>Шешім қабылданды</translation></message>
    <message><source>review_change</source><translation>Шешімді өзгерту</translation></message>
    <message numerus="yes"><source>category</source><translation><numerusform>{category} · {n} жазба</numerusform><numerusform>{category} · {n} жазба</numerusform></translation></message>
    <message><source>leave_out</source><translation>Бермеу</translation></message>
    <message><source>reason_for_person</source><translation>Адам оқитын себеп</translation></message>
    <message><source>category_left_out</source><translation>Берілмейді: {category}. {reason}</translation></message>
    <message><source>nothing_found</source><translation>Ештеңе табылмады. Бұл да жауап.</translation></message>
    <message numerus="yes"><source>shared_rows</source><translation><numerusform>{n} жазба басқа адамдарға да қатысты</numerusform><numerusform>{n} жазба басқа адамдарға да қатысты</numerusform></translation></message>
    <message><source>shared_leave_out</source><translation>Оларды бермеу</translation></message>
    <message><source>shared_give</source><translation>Себебін көрсетіп беру</translation></message>
    <message><source>shared_reason</source><translation>Неге оларды беруге болады</translation></message>
    <message><source>confirm_given</source><translation>Не берілетінін растау</translation></message>
    <message><source>confirm_decision</source><translation>Шешімді растау</translation></message>
    <message><source>decision_words</source><translation>Не шешілді және неге</translation></message>
    <message><source>dry_run</source><translation>Сынақ жасау</translation></message>
    <message><source>dry_run_again</source><translation>Сынақты қайталау</translation></message>
    <message><source>dry_run_what</source><translation>Сынақ ненің жойылатынын, ненің қалатынын көрсетеді. Ештеңе жойылмайды.</translation></message>
    <message><source>dry_run_nothing</source><translation>Бұл сынақ: ештеңе жойылған жоқ.</translation></message>
    <message numerus="yes"><source>confirm_plan</source><translation><numerusform>Жоспарды растау: {n} жазба жойылады, {kept} қалады</numerusform><numerusform>Жоспарды растау: {n} жазба жойылады, {kept} қалады</numerusform></translation></message>
    <message numerus="yes"><source>plan_total</source><translation><numerusform>{n} жазба жойылады немесе иесіздендіріледі, {kept} қалады</numerusform><numerusform>{n} жазба жойылады немесе иесіздендіріледі, {kept} қалады</numerusform></translation></message>
    <message numerus="yes"><source>plan_done</source><translation><numerusform>{n} жазба жойылды немесе иесіздендірілді, {kept} қалды</numerusform><numerusform>{n} жазба жойылды немесе иесіздендірілді, {kept} қалды</numerusform></translation></message>
    <message><source>plan_delete</source><translation>Жою</translation></message>
    <message><source>plan_mask</source><translation>Иесіздендіру</translation></message>
    <message><source>plan_keep</source><translation>Қалдыру</translation></message>
    <message><source>plan_name</source><translation>Жою жоспары</translation></message>
    <message><source>plan_sentence</source><translation>{table}: жою {delete}, иесіздендіру {mask}, қалдыру {keep}.</translation></message>
    <message><source>kept_because</source><translation>{reason}; {until}</translation></message>
    <message><source>blocked_shared</source><translation>басқа адамға да қатысты: {n}</translation></message>
    <message><source>blocked_referenced</source><translation>қалатын жазба сілтеме жасайды: {n}</translation></message>
    <message><source>act_words</source><translation>Компания жүйелерінде не істелді, қайда және қашан</translation></message>
    <message><source>record_act</source><translation>Істелгенді жазу</translation></message>
    <message><source>act_recorded</source><translation>Істелген жазылды</translation></message>
    <message numerus="yes"><source>erase</source><translation><numerusform>{n} жазбаны жою</numerusform><numerusform>{n} жазбаны жою</numerusform></translation></message>
    <message><source>erasing</source><translation>Жою, {number} өтініші</translation></message>
    <message><source>erase_target</source><translation>{company}: деректер иесі: {person}</translation></message>
    <message><source>erase_final</source><translation>Бұл компанияның жұмыс дерекқорын өзгертеді, кері қайтару мүмкін емес.</translation></message>
    <message><source>type_number</source><translation>Жалғастыру үшін өтініш нөмірін енгізіңіз: {number}</translation></message>
    <message><source>erasure_proved</source><translation>Жойылды. Жаңа іздеу дәл қалуы тиіс жазбаларды тапты.</translation></message>
    <message><source>remains</source><translation>Қалды: {table} · {n}</translation></message>
    <message><source>erasure_intended</source><translation>Жою басталды, бірақ нәтижесі жазылмады. Оны жаңа іздеу көрсетеді.</translation></message>
    <message><source>settle</source><translation>Не болғанын анықтау</translation></message>
    <message><source>erasure_failed</source><translation>Жою жоспар бойынша орындалмады. Жаңа сынақ іске қосып, тексеріңіз.</translation></message>
    <message><source>new_dry_run</source><translation>Жаңа сынақ жасау</translation></message>
    <message><source>check</source><translation>Жауапты дайындамас бұрын тексеріңіз</translation></message>
    <message><source>to</source><translation>Кімге</translation></message>
    <message><source>to_proved</source><translation>{address}, расталған мекенжай</translation></message>
    <message><source>to_unproved</source><translation>{address}, расталмаған: деректер жіберілмейді</translation></message>
    <message><source>language</source><translation>Тілі</translation></message>
    <message><source>letter</source><translation>Хат</translation></message>
    <message><source>archive</source><translation>Мұрағат</translation></message>
    <message><source>archive_yes</source><translation>Иә, құпиясөзбен қорғалған</translation></message>
    <message><source>archive_no</source><translation>Жоқ</translation></message>
    <message><source>left_out</source><translation>Берілмейді</translation></message>
    <message><source>left_out_nothing</source><translation>Ештеңе</translation></message>
    <message numerus="yes"><source>shared_left_out</source><translation><numerusform>басқа адамдарға да қатысты {n} жазба</numerusform><numerusform>басқа адамдарға да қатысты {n} жазба</numerusform></translation></message>
    <message><source>make_answer</source><translation>Жауапты дайындау</translation></message>
    <message><source>make_again</source><translation>Қайта дайындау</translation></message>
    <message><source>answer_saved</source><translation>{recipient} үшін жауап дайын: {pdf}. Оны өзіңіз жіберіңіз.</translation></message>
    <message><source>sent_answer</source><translation>Жауапты жібердім</translation></message>
    <message><source>answered</source><translation>Жауап берілді: {at}</translation></message>
    <message><source>passphrase</source><translation>Мұрағаттың құпиясөзі</translation></message>
    <message><source>passphrase_how</source><translation>Оны телефонмен айтыңыз, ешқашан электрондық поштамен жібермеңіз.</translation></message>
    <message><source>by_hand_why</source><translation>Бұл түрге бағдарламада дайын хат жоқ. Жауапты өзіңіз жазып, осында белгілеңіз.</translation></message>
    <message><source>by_hand_nobody</source><translation>Хабарламадан оны кім жазғаны анық емес және ешбір мекенжай дәлелденбеген, сондықтан хат жіберетін жер жоқ. Хабарламаның түпнұсқасын қараңыз, жауапты басқа жолмен беріп, соны осында жазыңыз.</translation></message>
    <message><source>by_hand_words</source><translation>Не деп жауап бердіңіз, қалай және қайда</translation></message>
    <message><source>by_hand</source><translation>Жауап берілгенін жазу</translation></message>
    <message><source>rendering</source><translation>Хат ашылуда…</translation></message>
    <message><source>page_before</source><translation>Алдыңғы бет</translation></message>
    <message><source>page_after</source><translation>Келесі бет</translation></message>
    <message><source>page_of</source><translation>{page}-бет, барлығы {count}</translation></message>
    <message><source>outcome</source><translation>Қалай аяқталды</translation></message>
    <message><source>outcome_words</source><translation>Өз сөзіңізбен</translation></message>
    <message><source>refusal_needs_words</source><translation>Неге бірдеңе орындалмағанын түсіндіріңіз.</translation></message>
    <message><source>ended_without_answer</source><translation>Жауапсыз аяқталды (қайтарып алынды немесе басқаға берілді)</translation></message>
    <message><source>close</source><translation>{number} өтінішін жабу</translation></message>
    <message><source>close_what</source><translation>Табылған деректер мен құпиясөз бағдарламадан жойылады; шешім қалады.</translation></message>
    <message><source>closed</source><translation>{number} өтініші жабылды</translation></message>
    <message><source>reopen</source><translation>Өтінішті қайта ашу</translation></message>
    <message><source>reopen_act</source><translation>Осы себеппен қайта ашу</translation></message>
    <message><source>told</source><translation>Жою туралы кімге хабарланды</translation></message>
    <message><source>told_why</source><translation>Хабарлаған алушыларды белгілеңіз. Олар хатта аталады.</translation></message>
    <message><source>stays_because</source><translation>Қалады: {why}</translation></message>
    <message><source>files_and_passphrase</source><translation>Файлдар мен құпиясөз</translation></message>
    <message><source>files_tab</source><translation>Файлдар</translation></message>
    <message><source>read_then_send</source><translation>Хатты оқып, өзіңіз жіберіңіз, содан кейін осында белгілеңіз.</translation></message>
    <message><source>search_by_hand</source><translation>Қайдан іздегенді жазу</translation></message>
    <message><source>search_by_hand_why</source><translation>Бұл компанияда бағдарлама іздей алатын дерекқор жоқ. Өзіңіз тексеріп, қайдан іздегеніңізді жазыңыз: жауап осыған негізделеді.</translation></message>
    <message><source>search_by_hand_words</source><translation>Қайдан іздедіңіз және ештеңе табылмағаны</translation></message>
    <message><source>searched_by_hand</source><translation>Қолмен ізделді, ештеңе табылмады</translation></message>
    <message><source>failed_answered</source><translation>Бұл нені білдіреді: {number} өтінішіне жауап берілген, мерзім бұзылған жоқ.</translation></message>
    <message><source>still_open</source><translation>Әлі аяқталмаған</translation></message>
    <message><source>open_step</source><translation>{number} {step} қадамына</translation></message>
    <message><source>change</source><translation>Өзгерту</translation></message>
    <message><source>change_name</source><translation>Өзгерту: {what}</translation></message>
    <message><source>only_reads</source><translation>Бұл жүйелерде ештеңе өзгермейді: тек оқуға рұқсат бар.</translation></message>
    <message><source>look</source><translation>Көрсету</translation></message>
    <message><source>stop</source><translation>Тоқтату</translation></message>
    <message><source>place_database</source><translation>{name} дерекқоры</translation></message>
    <message><source>place_found</source><translation>Тексерілді</translation></message>
    <message><source>place_running</source><translation>Ізделіп жатыр</translation></message>
    <message><source>place_waiting</source><translation>Әлі тексерілмеді</translation></message>
    <message><source>place_asked</source><translation>Бұл жерден тексерілмейді: хатпен сұраңыз</translation></message>
    <message><source>place_failed</source><translation>Тексеру мүмкін болмады</translation></message>
    <message><source>place_note</source><translation>Ескертпе қосу</translation></message>
    <message numerus="yes"><source>place_records</source><translation><numerusform>{tables} {n} жазба</numerusform><numerusform>{tables} {n} жазба</numerusform></translation></message>
    <message numerus="yes"><source>place_tables</source><translation><numerusform>{n} кестеде</numerusform><numerusform>{n} кестеде</numerusform></translation></message>
    <message><source>seconds</source><translation>{seconds} с</translation></message>
    <message><source>records_gone</source><translation>Өтініш аяқталғанда жазбалар жойылды.</translation></message>
    <message><source>plan_count</source><translation>Жолдар</translation></message>
    <message><source>failed_due</source><translation>Бұл нені білдіреді: {number} өтініші бойынша мерзім жүріп жатыр. {deadline}.</translation></message>
    <message><source>load_reply</source><translation>Адамның жауабын жүктеу…</translation></message>
    <message><source>passphrase_untold</source><translation>Құпиясөз әлі айтылған жоқ. Жабылғанда ол өшіріледі, сонда мұрағатты ешкім аша алмайды.</translation></message>
    <message><source>passphrase_words</source><translation>{file} құпиясөзі: {passphrase}</translation></message>
    <message><source>told_by_phone</source><translation>Құпиясөзді телефонмен айттым</translation></message>
    <message><source>told_so</source><translation>Айтылды: {channel}</translation></message>
    <message><source>telling</source><translation>Құпиясөздің берілуі жазылып жатыр</translation></message>
    <message><source>remains_head</source><translation>Дерекқорда қалғаны, жасырылған жолдармен бірге:</translation></message>
    <message><source>look_at_records</source><translation>Жазбаларды бір-бірлеп қарау</translation></message>
    <message><source>shared_record</source><translation>{record}: {others} қатысты да</translation></message>
    <message numerus="yes"><source>shared_more</source><translation><numerusform>және тағы {n}</numerusform><numerusform>және тағы {n}</numerusform></translation></message>
    <message><source>back_to_today</source><translation>«Бүгінге» оралу</translation></message>
    <message><source>send_answer</source><translation>Жауапты {recipient} мекенжайына жіберу</translation></message>
    <message><source>send_code</source><translation>Коды бар хатты {recipient} мекенжайына жіберу</translation></message>
    <message><source>look_then_send</source><translation>Хатты оқыңыз. Бәрі дұрыс болса, осы жерден жіберіңіз.</translation></message>
    <message><source>desk_sends</source><translation>Бағдарлама оны {address} мекенжайынан жібереді. Хатты сақтап, өзіңіз жіберіп, осында белгілеуге де болады.</translation></message>
    <message><source>letter_ready</source><translation>{recipient} мекенжайына хат дайын: {pdf}.</translation></message>
    <message><source>open_outbox</source><translation>Шығыс хаттарды ашу</translation></message>
    <message><source>stop_letter</source><translation>Хатты тоқтату</translation></message>
    <message><source>in_outbox</source><translation>Шығыс хаттардағы хат</translation></message>
    <message><source>sent_receipt</source><translation>«Алғанымызды растау» хаты жіберілгенін жазу</translation></message>
    <message><source>receipt_saved</source><translation>«Алғанымызды растау» хаты дайын: {pdf}. Оны {recipient} мекенжайына өзіңіз жіберіңіз.</translation></message>
    <message><source>send_receipt</source><translation>«Алғанымызды растау» хатын {recipient} мекенжайына жіберу</translation></message>
    <message><source>read_receipt</source><translation>«Алғанымызды растау» хатын оқу</translation></message>
    <message><source>read_letter</source><translation>Хатты оқу</translation></message>
    <message><source>letter_subject</source><translation>{letter}: «{subject}»</translation></message>
    <message><source>prepare_receipt</source><translation>Растау хатын дайындау</translation></message>
</context>
</TS>
