<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>errors</name>
    <message><source>stopped</source><translation>Жұмыс тоқтатылды.</translation></message>
    <message><source>stopped_remedy</source><translation>Ыңғайлы кезде қайта бастаңыз.</translation></message>
    <message><source>resource</source><translation>{path} файлы жарамсыз: {reason}.</translation></message>
    <message><source>resource_remedy</source><translation>Файлды түзетіңіз немесе бағдарламаны қайта орнатыңыз.</translation></message>
    <message><source>not_an_archive</source><translation>Бұл Privacy Desk-тің бүтін мұрағаты емес: файл ZIP ретінде оқылмайды немесе қиылып қалған.</translation></message>
    <message><source>not_an_archive_remedy</source><translation>Файлды алғаш сақталған жерінен алыңыз немесе мұрағатты қайта жасаңыз.</translation></message>
    <message><source>other_layout</source><translation>Мұрағаттың сыртқы қабы Privacy Desk жасайтындай емес: файл өзгертілген, бүлінген немесе басқа бағдарламамен жасалған.</translation></message>
    <message><source>other_layout_remedy</source><translation>Оны ешкімге бермеңіз. Мұрағатты қайта жасаңыз.</translation></message>
    <message><source>archive_damaged</source><translation>Мұрағат бүлінген: ішіндегісі мөрленген күйіне сәйкес келмейді.</translation></message>
    <message><source>archive_damaged_remedy</source><translation>Оны ешкімге бермеңіз. Мұрағатты қайта жасаңыз.</translation></message>
    <message><source>archive_bomb</source><translation>Мұрағат оқылмады: онда файл тым көп немесе ашқанда шамадан тыс ұлғаяды.</translation></message>
    <message><source>archive_bomb_remedy</source><translation>Privacy Desk мұрағатында ең көбі {entries} файл болады. Бұл файлдың қайдан келгенін сұраңыз.</translation></message>
    <message><source>too_many_files</source><translation>Мұрағатқа ең көбі {entries} файл сыяды, ал мұнда {found} файл бар.</translation></message>
    <message><source>too_many_files_remedy</source><translation>Бірнеше мұрағат жасаңыз.</translation></message>
    <message><source>unsafe_name</source><translation>«{name}» атауын мұрағатта қолдануға болмайды: ол жоғарғы қалтаға апарады, тыйым салынған таңбалары бар немесе бұрыннан бар.</translation></message>
    <message><source>unsafe_name_remedy</source><translation>Файлдың атын өзгертіңіз.</translation></message>
    <message><source>weak_passphrase</source><translation>Құпия сөйлемде кемінде {least} таңба болуы керек. Тек латын әріптері, цифрлар, бос орындар және кәдімгі пернетақта таңбалары жарайды.</translation></message>
    <message><source>weak_passphrase_remedy</source><translation>Сөйлемді Privacy Desk құрастырсын.</translation></message>
    <message><source>nothing_to_pack</source><translation>Буып-түйетін ештеңе жоқ: қалтада файл жоқ.</translation></message>
    <message><source>nothing_to_pack_remedy</source><translation>Адамның деректері жатқан қалтаны таңдаңыз.</translation></message>
    <message><source>file_stands_there</source><translation>{path} файлы бұрыннан бар.</translation></message>
    <message><source>file_stands_there_remedy</source><translation>Басқа атау таңдаңыз немесе алдымен сол файлды жылжытыңыз.</translation></message>
    <message><source>archive_not_written</source><translation>Мұрағатты {path} орнына жазу мүмкін болмады: {reason}.</translation></message>
    <message><source>archive_not_written_remedy</source><translation>Қалтаның бар екенін, оған жазуға болатынын және дискіде орын барын тексеріп, мұрағатты қайта жасаңыз.</translation></message>
    <message><source>file_not_read</source><translation>{path} оқылмады: {reason}.</translation></message>
    <message><source>file_not_read_remedy</source><translation>Атауын және қол жеткізу құқықтарын тексеріңіз.</translation></message>
    <message><source>not_a_plain_file</source><translation>{path} — сілтеме немесе кәдімгі файл емес, сондықтан қалта мұрағатталмады.</translation></message>
    <message><source>not_a_plain_file_remedy</source><translation>Орнына файлдың көшірмесін қойыңыз немесе оны қалтадан алып тастаңыз.</translation></message>
    <message><source>data_map</source><translation>{path} деректер картасы жарамсыз: {reason}.</translation></message>
    <message><source>data_map_remedy</source><translation>Деректер картасын түзетіңіз.</translation></message>
    <message><source>fides_dataset</source><translation>{path} деректер жиынының файлы жарамсыз: {reason}.</translation></message>
    <message><source>fides_dataset_remedy</source><translation>Деректер жиынының файлын түзетіңіз немесе қайта шығарып алыңыз.</translation></message>
    <message><source>drift</source><translation>«{source}» дерекқоры деректер картасына сәйкес емес: {missing} жоқ.</translation></message>
    <message><source>drift_remedy</source><translation>Деректер картасын дерекқорға сәйкестендіріңіз; ештеңе оқылған да, өзгертілген де жоқ.</translation></message>
    <message><source>erasure_plan</source><translation>Жою жоспары жарамсыз: {reason}.</translation></message>
    <message><source>erasure_plan_remedy</source><translation>Жаңа жоспар жасаңыз.</translation></message>
    <message><source>plan_outdated</source><translation>Жоспар жасалғаннан кейін деректер өзгерді. «{source}» дерекқоры, «{table}» кестесі: {rows} жазба өзгерген немесе жоғалған. Ол жерде ештеңе жойылмады.</translation></message>
    <message><source>plan_outdated_remedy</source><translation>Жаңа жоспар жасап, оны қарап шығыңыз.</translation></message>
    <message><source>erasure_unproven</source><translation>Жоюдан кейінгі іздеу жоспарға сәйкес келмеді: {what}.</translation></message>
    <message><source>erasure_unproven_remedy</source><translation>Бұл жазбаларды қолмен тексеріңіз; «деректер жойылды» деп жауап беруге болмайды.</translation></message>
    <message><source>source_address</source><translation>«{source}» дерекқорының мекенжайы жарамсыз: {reason}.</translation></message>
    <message><source>source_address_remedy</source><translation>sqlite:///ФАЙЛ немесе postgresql://ПАЙДАЛАНУШЫ@СЕРВЕР/ДЕРЕКҚОР түрінде беріңіз.</translation></message>
    <message><source>source_unavailable</source><translation>«{source}» дерекқорын ашу мүмкін болмады.</translation></message>
    <message><source>source_unavailable_remedy</source><translation>Дерекқордың жұмыс істеп тұрғанын, файлдың барын және мекенжайын тексеріңіз.</translation></message>
    <message><source>source_password</source><translation>«{source}» дерекқоры пайдаланушы атын немесе құпиясөзді қабылдамайды.</translation></message>
    <message><source>source_password_remedy</source><translation>Екеуін де дерекқорды жүргізетін адамнан нақтылаңыз.</translation></message>
    <message><source>source_failed</source><translation>«{source}» дерекқоры бас тартты: {reason}. Ол жерде ештеңе өзгертілмеді.</translation></message>
    <message><source>source_failed_remedy</source><translation>Деректер картасын және дерекқор пайдаланушысының құқықтарын тексеріңіз.</translation></message>
    <message><source>row_count</source><translation>«{source}» дерекқоры, «{table}» кестесі: {planned} жазба жоспарланған, бірақ {done} жазбаға тиді. Бәрі бұрынғы қалпына келтірілді.</translation></message>
    <message><source>row_count_remedy</source><translation>Дерекқордың триггерлері мен ережелерін тексеріп, жаңа жоспар жасаңыз.</translation></message>
    <message><source>cascade</source><translation>«{source}» дерекқорының «{table}» кестесінен жою «{other}» кестесінің {rows} жазбасына да тиер еді. Бәрі бұрынғы қалпына келтірілді.</translation></message>
    <message><source>cascade_remedy</source><translation>Ол кестені деректер картасына қосып, жаңа жоспар жасаңыз.</translation></message>
    <message><source>key_store_missing</source><translation>Бұл компьютерде Privacy Desk сене алатын кілттер қоймасы жоқ.</translation></message>
    <message><source>key_store_missing_remedy</source><translation>Оның орнына құпия сөйлем беріңіз (алғашқы іске қосу бетінде).</translation></message>
    <message><source>key_store_locked</source><translation>Бұл компьютердің кілттер қоймасы жауап бермеді: {reason}.</translation></message>
    <message><source>key_store_locked_remedy</source><translation>Құлпын ашып, қайта көріңіз.</translation></message>
    <message><source>mail_path_missing</source><translation>{path} деген файл да, қалта да жоқ.</translation></message>
    <message><source>mail_path_missing_remedy</source><translation>Жолын тексеріңіз.</translation></message>
    <message><source>output_file</source><translation>{path} файлын жазу мүмкін болмады: {reason}.</translation></message>
    <message><source>output_file_remedy</source><translation>Басқа қалта таңдаңыз немесе орын босатып, қайталаңыз.</translation></message>
    <message><source>sample_not_written</source><translation>Үлгілерді {path} орнына жазу мүмкін болмады: {reason}.</translation></message>
    <message><source>sample_not_written_remedy</source><translation>Жазуға болатын және орны бар қалтаны таңдаңыз.</translation></message>
    <message><source>case_number</source><translation>«{text}» — өтініш нөмірі емес.</translation></message>
    <message><source>case_number_remedy</source><translation>Жыл мен нөмірді жазыңыз, мысалы 2026-0044.</translation></message>
    <message><source>move_not_allowed</source><translation>Өтінішті «{start}» күйінен «{to}» күйіне ауыстыруға болмайды: {reason}.</translation></message>
    <message><source>move_not_allowed_remedy</source><translation>{advice}</translation></message>
    <message><source>steps_incomplete</source><translation>«{step}» қадамының сұрағы жоқ (құқық: {kind}).</translation></message>
    <message><source>steps_incomplete_remedy</source><translation>Оны resources/cases/steps.yaml файлына қосыңыз немесе бағдарламаны қайта орнатыңыз.</translation></message>
    <message><source>wrong_key</source><translation>Кілт {path} қоймасын ашпайды немесе файл бүлінген. Ештеңе өзгертілмеді.</translation></message>
    <message><source>wrong_key_remedy</source><translation>Дұрыс құпия сөйлемді енгізіңіз немесе сақтық көшірмені қалпына келтіріңіз.</translation></message>
    <message><source>not_a_store</source><translation>{path} файлы — Privacy Desk қоймасы емес. Ештеңе өзгертілмеді.</translation></message>
    <message><source>not_a_store_remedy</source><translation>Деректер үшін басқа қалта таңдаңыз немесе бұл файлды жылжытыңыз.</translation></message>
    <message><source>key_missing</source><translation>Бұл компьютердің кілттер қоймасында {path} кілті жоқ. Ештеңе өзгертілмеді.</translation></message>
    <message><source>key_missing_remedy</source><translation>Деректерді олар жасалған компьютерде ашыңыз немесе құпия сөйлемін енгізіңіз.</translation></message>
    <message><source>store_busy</source><translation>{path} қоймасына қазір басқа Privacy Desk жазып жатыр.</translation></message>
    <message><source>store_busy_remedy</source><translation>Басқа терезені жабыңыз немесе сәл кейінірек көріңіз.</translation></message>
    <message><source>newer_store</source><translation>Қойманы Privacy Desk-тің жаңарақ нұсқасы жасаған (кестелер нұсқасы: {revision}).</translation></message>
    <message><source>newer_store_remedy</source><translation>Бағдарламаның жаңа нұсқасын орнатыңыз.</translation></message>
    <message><source>changed_meanwhile</source><translation>Осы арада мұны басқа біреу өзгертті. Ештеңе үстінен жазылмады.</translation></message>
    <message><source>changed_meanwhile_remedy</source><translation>Қайта қарап, істегіңіз келгенді қайталаңыз.</translation></message>
    <message><source>store_damaged</source><translation>{path} қоймасы бүлінген: {count} беті жазылған күйінде емес.</translation></message>
    <message><source>store_damaged_remedy</source><translation>Файлдың көшірмесін дәлел ретінде сақтап, сақтық көшірмені қалпына келтіріңіз.</translation></message>
    <message><source>disk_full</source><translation>Дискіде орын жоқ. Жартылай ештеңе жазылмады.</translation></message>
    <message><source>disk_full_remedy</source><translation>Орын босатып, қайталаңыз.</translation></message>
    <message><source>disk_refused</source><translation>Диск {path} қоймасын жазбады немесе оқымады. Жартылай ештеңе жазылмады.</translation></message>
    <message><source>disk_refused_remedy</source><translation>Диск қосулы ма, орны бар ма, файлдардың өсуіне рұқсат бар ма — соны тексеріп, қайталаңыз. Көмектеспесе, алдымен бүкіл қалтаны басқа дискіге көшіріп алыңыз.</translation></message>
    <message><source>passphrase_file</source><translation>{path} құпия сөйлем файлы жарамсыз.</translation></message>
    <message><source>passphrase_file_remedy</source><translation>Бірінші жолында құпия сөйлемі бар мәтіндік файлды көрсетіңіз.</translation></message>
    <message><source>output_gone</source><translation>Команданың жауабын соңына дейін жазу мүмкін болмады. Ол үлгергені сақталды.</translation></message>
    <message><source>output_gone_remedy</source><translation>Жауаптың қайда жазылатынын тексеріп, команданы қайта орындаңыз.</translation></message>
    <message><source>secret_file</source><translation>{address} жәшігінің құпиясөзі бар {path} файлы оқылмайды немесе бос.</translation></message>
    <message><source>secret_file_remedy</source><translation>Бірінші жолында құпиясөз немесе токен жазылған мәтіндік файлды көрсетіңіз.</translation></message>
    <message><source>trail_broken</source><translation>Әрекеттер журналы {first_bad}-жазбадан бастап сәйкес келмейді ({reason}); оған дейінгі бүтін жазбалар: {entries}.</translation></message>
    <message><source>trail_broken_remedy</source><translation>Деректер қалтасының көшірмесін дәлел ретінде сақтап, сақтық көшірмені қалпына келтіріңіз; деректерді оқуға болады.</translation></message>
    <message><source>no_rule_in_force</source><translation>{day} күні ешқандай ереже қолданыста болмаған (заң: {regime}, құқық: {kind}).</translation></message>
    <message><source>no_rule_in_force_remedy</source><translation>Күнді тексеріп, сол кезде қолданыста болған заң мен сұрау түрін таңдаңыз; заң шыққанға дейін мерзім болмаған.</translation></message>
    <message><source>unknown_country</source><translation>«{country}» елінің күнтізбесі жоқ (заң: {regime}).</translation></message>
    <message><source>unknown_country_remedy</source><translation>Мыналардың бірін көрсетіңіз: {known}.</translation></message>
    <message><source>date_out_of_reach</source><translation>{day} күні 1950–2100 жылдар аралығынан тыс.</translation></message>
    <message><source>date_out_of_reach_remedy</source><translation>Жылын тексеріңіз.</translation></message>
    <message><source>unknown_event</source><translation>«{name}» деген оқиға жоқ.</translation></message>
    <message><source>unknown_event_remedy</source><translation>Мыналардың бірін қолданыңыз: {known}.</translation></message>
    <message><source>repeated_event</source><translation>«{name}» оқиғасы бірнеше рет берілген.</translation></message>
    <message><source>repeated_event_remedy</source><translation>Оны бір рет көрсетіңіз.</translation></message>
    <message><source>event_before_receipt</source><translation>«{name}» оқиғасы ({day}) алынған күннен ({received}) бұрын.</translation></message>
    <message><source>event_before_receipt_remedy</source><translation>Оқиғаның немесе алудың күнін түзетіңіз.</translation></message>
    <message><source>pause_not_allowed</source><translation>Мерзімді бұл себеппен тоқтата тұруға болмайды: {reason} (заң: {regime}; {citation}).</translation></message>
    <message><source>pause_not_allowed_remedy</source><translation>Сол кезге дейін белгілі нәрсе бойынша мерзімінде жауап беріңіз; дәлелді бас тарту да — жауап.</translation></message>
    <message><source>pause_order</source><translation>Адамның жауабы сұрақсыз немесе сұрақтан бұрын белгіленген ({reason}).</translation></message>
    <message><source>pause_order_remedy</source><translation>Екі күнді де түзетіңіз: сұрақ жауаптан кеш болмауы керек.</translation></message>
    <message><source>pause_too_late</source><translation>Сұрақ ({reason}) {day} күні, мерзім біткеннен кейін ({end}) қойылған.</translation></message>
    <message><source>pause_too_late_remedy</source><translation>Біткен мерзімді тоқтата тұруға болмайды; күнін түзетіңіз немесе бірден жауап беріңіз.</translation></message>
    <message><source>extension_not_allowed</source><translation>Бұл мерзімді ұзартуға болмайды (заң: {regime}; {citation}).</translation></message>
    <message><source>extension_not_allowed_remedy</source><translation>Мерзімінде жауап беріңіз; дәлелді бас тарту да — жауап.</translation></message>
    <message><source>extension_too_late</source><translation>{day} күні ұзарту кеш: бұл туралы {notice_by} дейін хабарлау керек еді ({citation}).</translation></message>
    <message><source>extension_too_late_remedy</source><translation>Күнін түзетіңіз немесе бірден жауап беріңіз.</translation></message>
    <message><source>unknown_regime</source><translation>«{regime}» заңының ережелері жоқ.</translation></message>
    <message><source>unknown_regime_remedy</source><translation>Мыналардың бірін қолданыңыз: {known}.</translation></message>
    <message><source>unknown_right</source><translation>«{kind}» деген құқық жоқ.</translation></message>
    <message><source>unknown_right_remedy</source><translation>Мыналардың бірін қолданыңыз: {known}.</translation></message>
    <message><source>bad_date</source><translation>«{text}» — күн емес.</translation></message>
    <message><source>bad_date_remedy</source><translation>Былай жазыңыз: 2026-11-22 немесе уақытымен: 2026-11-22T10:00+05:00.</translation></message>
    <message><source>letter_incomplete</source><translation>«{letter}» хатын әзірге жасау мүмкін емес. Заң бойынша жетіспейді: {listed}.</translation></message>
    <message><source>letter_incomplete_remedy</source><translation>Осы мәліметтерді өтінішке қосып, хатты қайта жасаңыз.</translation></message>
    <message><source>letter_template</source><translation>{path} ішіндегі хат мәтіні жарамсыз: {reason}.</translation></message>
    <message><source>letter_template_remedy</source><translation>Файлды түзетіңіз немесе бағдарламаны қайта орнатыңыз.</translation></message>
    <message><source>letter_regime</source><translation>Мәліметтер хаттың заңына емес, басқа заңға қатысты (хаттың заңы: {regime}).</translation></message>
    <message><source>letter_regime_remedy</source><translation>Өтініштің заңын таңдаңыз немесе мәліметтерді қайта жинаңыз.</translation></message>
    <message><source>letter_facts</source><translation>{path} ішіндегі мәліметтер жарамсыз: {reason}.</translation></message>
    <message><source>letter_facts_remedy</source><translation>Файлды түзетіңіз; онда не болуы мүмкін екені resources/schemas/letter_facts.json файлында жазылған.</translation></message>
    <message><source>letter_layout</source><translation>Хаттың бір бөлігі бетке сыймайды.</translation></message>
    <message><source>letter_layout_remedy</source><translation>Мәліметтердегі ең ұзын мәтінді қысқартыңыз.</translation></message>
    <message><source>letter_not_whole</source><translation>Дайын хатта көрінбейді: {what}. Хат сақталмады.</translation></message>
    <message><source>letter_not_whole_remedy</source><translation>Мәліметтерде оның қалай жазылғанын тексеріңіз.</translation></message>
    <message><source>letter_file</source><translation>Хатты {path} орнына жазу мүмкін болмады: {reason}.</translation></message>
    <message><source>letter_file_remedy</source><translation>Басқа орын таңдаңыз.</translation></message>
    <message><source>unsafe_header</source><translation>Хатты жазу мүмкін емес: {header} өрісінде жарамсыз таңбалар бар.</translation></message>
    <message><source>unsafe_header_remedy</source><translation>Мәнін қолмен түзетіңіз.</translation></message>
    <message><source>passphrase_inside</source><translation>{path} құпия сөйлем файлы мұрағатталатын қалтаның ішінде жатыр.</translation></message>
    <message><source>passphrase_inside_remedy</source><translation>Оны басқа жерде сақтаңыз.</translation></message>
    <message><source>required_levels_incomplete</source><translation>Қажетті растау деңгейлерінің кестесінде жол жоқ (құқық: {kind}).</translation></message>
    <message><source>required_levels_incomplete_remedy</source><translation>Жолды resources/identity/required_levels.yaml файлына қосыңыз немесе бағдарламаны қайта орнатыңыз.</translation></message>
    <message><source>no_such_case</source><translation>{number} өтініші жоқ.</translation></message>
    <message><source>no_such_case_remedy</source><translation>Нөмірді «Өтініштер» бөлімінен тексеріңіз.</translation></message>
    <message><source>no_such_attachment</source><translation>Хабарламада сақтауға болатын {position}-тіркеме жоқ.</translation></message>
    <message><source>no_such_attachment_remedy</source><translation>Хабарламаны қайта ашыңыз; «Түпнұсқа» бетінде ол келген күйінде тұр.</translation></message>
    <message><source>no_such_message</source><translation>{message} хабарламасы жоқ.</translation></message>
    <message><source>no_such_message_remedy</source><translation>«Кіріс» бөлімін қайта қараңыз.</translation></message>
    <message><source>already_handled</source><translation>Бұл хабарлама {number} өтінішіне тіркелген.</translation></message>
    <message><source>already_handled_remedy</source><translation>Сол өтінішті ашыңыз.</translation></message>
    <message><source>gate_closed</source><translation>Бұл әрекет әзірге жабық: {reasons}. Қажетті растау деңгейі: {required}, қазіргі деңгей: {level}.</translation></message>
    <message><source>gate_closed_remedy</source><translation>Тағы бір растау сұраңыз немесе екінші қызметкердің шешімін себебімен жазыңыз.</translation></message>
    <message><source>no_known_contact</source><translation>Өтінішке дейін бұл адамның бірде-бір мекенжайын білмегенбіз, сондықтан код жіберетін жер жоқ.</translation></message>
    <message><source>no_known_contact_remedy</source><translation>Қай есептік жазба туралы екенін сұраңыз немесе есептік жазбаның өзінде растатыңыз.</translation></message>
    <message><source>no_data_source</source><translation>{company} компаниясы үшін дерекқор бапталмаған.</translation></message>
    <message><source>no_data_source_remedy</source><translation>Баптауларда компанияның дерекқорын көрсетіңіз.</translation></message>
    <message><source>password_in_address</source><translation>Дерекқор мекенжайында құпиясөз бар, ал бағдарлама ондай құпиясөздерді сақтамайды.</translation></message>
    <message><source>password_in_address_remedy</source><translation>Оны алып тастап, дерекқордың өз құпиясөз файлын қолданыңыз.</translation></message>
    <message><source>not_searched</source><translation>{number} өтініші бойынша әлі іздеу жүргізілген жоқ.</translation></message>
    <message><source>not_searched_remedy</source><translation>Алдымен компанияның дерекқорларынан іздеңіз.</translation></message>
    <message><source>not_planned</source><translation>{number} өтінішінде орындауды күтіп тұрған жою жоспары жоқ.</translation></message>
    <message><source>not_planned_remedy</source><translation>Алдымен сынақ іске қосуды жасаңыз.</translation></message>
    <message><source>intent_open</source><translation>{number} өтінішінде жою басталған, бірақ нәтижесі жазылмаған.</translation></message>
    <message><source>intent_open_remedy</source><translation>Не болғанын анықтау үшін қайта іздеңіз; оған дейін басқа ештеңе жоймаңыз.</translation></message>
    <message><source>other_plan</source><translation>Бұл — {number} өтінішінде мақұлданған жоспар емес.</translation></message>
    <message><source>other_plan_remedy</source><translation>Жоспарды қайта жасап, өтініште мақұлдаңыз.</translation></message>
    <message><source>not_answered</source><translation>{number} өтінішінде жіберілді деп белгілейтін ондай хат жоқ.</translation></message>
    <message><source>not_answered_remedy</source><translation>Алдымен хатты жасаңыз.</translation></message>
    <message><source>step_locked</source><translation>Бұл қадамды әзірге бастауға болмайды: {missing}.</translation></message>
    <message><source>step_locked_remedy</source><translation>Алдыңғы қадамдарды аяқтаңыз.</translation></message>
    <message><source>reason_missing</source><translation>Мұнда себеп көрсету керек.</translation></message>
    <message><source>reason_missing_remedy</source><translation>Адамға немесе тексерушіге көрсетуге болатын бір сөйлем жазыңыз.</translation></message>
    <message><source>no_letter_for_kind</source><translation>{number} өтініші үшін бағдарламада дайын хат жоқ.</translation></message>
    <message><source>no_letter_for_kind_remedy</source><translation>Жауапты өзіңіз жазып, оның қалай жіберілгенін белгілеңіз.</translation></message>
    <message><source>value_reasons_level_too_low</source><translation>жеке басты растау жеткіліксіз</translation></message>
    <message><source>value_reasons_act_not_in_kind</source><translation>мұндай әрекет бұл сұранысқа жатпайды</translation></message>
    <message><source>value_reasons_exception_incomplete</source><translation>екінші қызметкердің шешімі толық жазылмаған</translation></message>
    <message><source>value_reasons_contact_changed</source><translation>мекенжай 72 сағат ішінде өзгертілген</translation></message>
    <message><source>value_reasons_no_verified_contact</source><translation>жауап жіберуге болатын расталған мекенжай жоқ</translation></message>
    <message><source>value_start_new</source><translation>жаңа</translation></message>
    <message><source>value_start_in_progress</source><translation>жұмыста</translation></message>
    <message><source>value_start_waiting_for_person</source><translation>адамды күтудеміз</translation></message>
    <message><source>value_start_waiting_for_others</source><translation>басқаларды күтудеміз</translation></message>
    <message><source>value_start_answered</source><translation>жауап жіберілді</translation></message>
    <message><source>value_start_closed</source><translation>жабық</translation></message>
    <message><source>value_to_new</source><translation>жаңа</translation></message>
    <message><source>value_to_in_progress</source><translation>жұмыста</translation></message>
    <message><source>value_to_waiting_for_person</source><translation>адамды күтудеміз</translation></message>
    <message><source>value_to_waiting_for_others</source><translation>басқаларды күтудеміз</translation></message>
    <message><source>value_to_answered</source><translation>жауап жіберілді</translation></message>
    <message><source>value_to_closed</source><translation>жабық</translation></message>
    <message><source>value_reason_no_answer_is_recorded_as_sent</source><translation>жауаптың жіберілгені жазылмаған</translation></message>
    <message><source>value_reason_nothing_was_asked_of_the_person</source><translation>адамға сұрақ қойылмаған</translation></message>
    <message><source>value_reason_nobody_else_was_asked_to_act</source><translation>басқа ешкімге тапсырма берілмеген</translation></message>
    <message><source>value_reason_a_line_has_no_outcome_yet</source><translation>кейбір жолдың нәтижесі жоқ</translation></message>
    <message><source>value_reason_a_refusal_has_no_ground_or_no_text</source><translation>бас тартудың негізі немесе мәтіні жоқ</translation></message>
    <message><source>value_reason_no_answer_was_sent_and_the_request_was_neither_withdrawn_nor_left_without_a_reply</source><translation>жауап жіберілмеген, ал сұраныстың кері алынғаны да, адамның жауап бермегені де жазылмаған</translation></message>
    <message><source>value_reason_there_is_no_new_message_and_no_correction</source><translation>жаңа хабарлама да, түзету де жоқ</translation></message>
    <message><source>value_reason_it_is_already_there</source><translation>ол қазір де осы күйде</translation></message>
    <message><source>value_reason_a_case_that_was_begun_is_not_new_again</source><translation>басталған өтініш қайтадан жаңа болмайды</translation></message>
    <message><source>value_reason_nobody_has_looked_at_it_yet</source><translation>оны әлі ешкім қарамаған</translation></message>
    <message><source>value_reason_someone_else_still_has_to_act</source><translation>басқалар әлі істеуі керек</translation></message>
    <message><source>value_reason_the_answer_was_already_sent</source><translation>жауап жіберіліп қойған</translation></message>
    <message><source>value_reason_it_is_closed</source><translation>ол жабық</translation></message>
    <message><source>value_advice_send_the_answer_then_record_that_it_was_sent</source><translation>Жауапты жіберіп, сосын жіберілгенін жазыңыз.</translation></message>
    <message><source>value_advice_send_the_question_to_the_person_then_record_that_it_was_sent</source><translation>Адамға сұрақ жіберіп, сосын жіберілгенін жазыңыз.</translation></message>
    <message><source>value_advice_record_the_order_to_the_processor_or_owner_first</source><translation>Алдымен өңдеушіге немесе база иесіне берілген тапсырманы жазыңыз.</translation></message>
    <message><source>value_advice_choose_an_outcome_for_each_line</source><translation>Әр жолдың нәтижесін таңдаңыз.</translation></message>
    <message><source>value_advice_name_the_ground_and_write_the_text_for_each_line_that_was_not_fulfilled</source><translation>Орындалмаған әр жол үшін негізін көрсетіп, мәтінін жазыңыз.</translation></message>
    <message><source>value_advice_send_the_answer_first_or_record_that_the_request_was_withdrawn_or_that_the_person_did_not_reply</source><translation>Алдымен жауап жіберіңіз немесе сұраныстың кері алынғанын не адамның жауап бермегенін жазыңыз.</translation></message>
    <message><source>value_advice_link_the_new_message_or_record_why_the_case_is_taken_up_again</source><translation>Жаңа хабарламаны байланыстырыңыз немесе өтініштің неге қайта ашылғанын жазыңыз.</translation></message>
    <message><source>value_advice_nothing_has_to_be_done</source><translation>Ештеңе істеудің қажеті жоқ.</translation></message>
    <message><source>value_advice_leave_it_in_progress</source><translation>Оны жұмыста қалдырыңыз.</translation></message>
    <message><source>value_advice_take_it_in_progress_first</source><translation>Алдымен оны жұмысқа алыңыз.</translation></message>
    <message><source>value_advice_wait_for_the_confirmation_or_answer_the_person_first</source><translation>Растауды күтіңіз немесе алдымен адамға жауап беріңіз.</translation></message>
    <message><source>value_advice_take_the_case_in_progress_again_first</source><translation>Алдымен өтінішті қайтадан жұмысқа алыңыз.</translation></message>
    <message><source>value_advice_take_it_in_progress_again_first_with_the_new_message</source><translation>Алдымен оны жаңа хабарламамен бірге қайтадан жұмысқа алыңыз.</translation></message>
    <message><source>value_reason_identity</source><translation>жеке бас туралы сұрақ</translation></message>
    <message><source>value_reason_clarification</source><translation>нақтылау сұрағы</translation></message>
    <message><source>value_reason_it_cannot_be_read</source><translation>оқылмайды</translation></message>
    <message><source>value_reason_it_cannot_be_written</source><translation>жазылмайды</translation></message>
    <message><source>value_reason_it_is_empty</source><translation>ол бос</translation></message>
    <message><source>value_reason_it_is_no_folder</source><translation>бұл қалта емес</translation></message>
    <message><source>value_reason_the_disk_refused</source><translation>диск жазуды қабылдамады</translation></message>
    <message><source>value_reason_the_system_refused</source><translation>жүйе бас тартты</translation></message>
    <message><source>value_reason_it_is_not_a_database_address</source><translation>бұл дерекқор мекенжайы емес</translation></message>
    <message><source>value_reason_it_is_no_address_of_a_database</source><translation>бұл дерекқор мекенжайы емес</translation></message>
    <message><source>value_reason_only_sqlite_files_and_postgresql_are_known</source><translation>тек SQLite файлдары мен PostgreSQL қолданылады</translation></message>
    <message><source>value_reason_a_value_does_not_fit</source><translation>бір мән сәйкес келмейді</translation></message>
    <message><source>value_reason_the_file_cannot_be_read_as_text</source><translation>файл мәтін ретінде оқылмайды</translation></message>
    <message><source>value_reason_it_is_no_yaml_that_can_be_read</source><translation>YAML файлы оқылмайды</translation></message>
    <message><source>value_reason_it_forgot_what_was_saved</source><translation>ол жазылғанды сақтамады</translation></message>
    <message><source>value_reason_no_such_file_or_directory</source><translation>ондай файл не қалта жоқ</translation></message>
    <message><source>value_reason_permission_denied</source><translation>қол жеткізуге рұқсат жоқ</translation></message>
    <message><source>value_reason_is_a_directory</source><translation>бұл қалта</translation></message>
    <message><source>value_reason_not_a_directory</source><translation>бұл қалта емес</translation></message>
    <message><source>value_reason_no_space_left_on_device</source><translation>дискіде орын жоқ</translation></message>
    <message><source>value_reason_read_only_file_system</source><translation>мұнда жазуға тыйым салынған</translation></message>
    <message><source>value_reason_head_missing</source><translation>журналдың соңы туралы жазба жоқ</translation></message>
    <message><source>value_reason_head_changed</source><translation>журналдың соңы туралы жазба өзгертілген</translation></message>
    <message><source>value_reason_end_cut</source><translation>журналдың соңы қиылған</translation></message>
    <message><source>value_reason_added</source><translation>журналдың соңына бөгде жазба қосылған</translation></message>
    <message><source>value_reason_number_missing</source><translation>жазба нөмірі түсіп қалған</translation></message>
    <message><source>value_reason_not_linked</source><translation>жазба алдыңғысымен байланыспаған</translation></message>
    <message><source>value_reason_changed</source><translation>жазба өзгертілген</translation></message>
    <message><source>store_folder</source><translation>Деректер {path} қалтасында тұра алмайды: оған жазуға болмайды.</translation></message>
    <message><source>store_folder_remedy</source><translation>Басқа қалтаны таңдаңыз (--data) немесе оның рұқсаттарын өзгертіңіз.</translation></message>
    <message><source>archive_gone</source><translation>{path} мұрағаты орнында жоқ немесе өзгертілген.</translation></message>
    <message><source>archive_gone_remedy</source><translation>Оны қайтарыңыз немесе жауапты қайта дайындаңыз.</translation></message>
    <message><source>unknown_ground</source><translation>«{ground}» бас тарту негізі емес.</translation></message>
    <message><source>unknown_ground_remedy</source><translation>Мыналардың бірін таңдаңыз: {known}.</translation></message>
    <message><source>no_safe_address</source><translation>{number} өтінішінің жауабын жіберуге дәлелденген мекенжай жоқ.</translation></message>
    <message><source>no_safe_address_remedy</source><translation>Мекенжайды дәлелдеп, жауапты қайта дайындаңыз немесе оны қолданба ішінде беріп, қалай берілгенін жазыңыз.</translation></message>
    <message><source>no_address</source><translation>{number} өтініші бойынша хатты жіберетін мекенжай жоқ: хабарламадан оны кім жазғаны анық емес.</translation></message>
    <message><source>no_address_remedy</source><translation>Хабарламаның түпнұсқасын қараңыз. Кім сұрап тұрғанын өз жазбаларыңыз бойынша дәлелдеңіз немесе жауапты басқа жолмен беріп, қалай берілгенін «Жауап» бөлімінде жазыңыз.</translation></message>
    <message><source>nobody_to_search</source><translation>{number} өтініші бойынша іздейтін адам белгісіз: хабарламадан оны кім жазғаны анық емес.</translation></message>
    <message><source>nobody_to_search_remedy</source><translation>Хабарламаның түпнұсқасын қарап, кім сұрап тұрғанын өз жазбаларыңыз бойынша дәлелдеңіз немесе адамды тану мүмкін болмағандықтан бас тартыңыз.</translation></message>
    <message><source>search_of_others</source><translation>{number} өтінішінде табылған деректер дәлелденген мекенжайларға қатысты емес.</translation></message>
    <message><source>search_of_others_remedy</source><translation>Қайта іздеңіз: бағдарлама дәлелденген мекенжайлар бойынша іздейді.</translation></message>
    <message><source>copy_owed</source><translation>{number} өтінішінде деректердің көшірмесі де сұралған, ол әлі дайын емес.</translation></message>
    <message><source>copy_owed_remedy</source><translation>Алдымен көшірмесі бар жауапты дайындаңыз, содан кейін өшіріңіз.</translation></message>
    <message><source>passphrase_unusable</source><translation>Құпия сөйлем бос немесе оған жарамсыз таңба енген.</translation></message>
    <message><source>passphrase_unusable_remedy</source><translation>Пернетақтамен теруге болатын бірнеше сөзден тұратын сөйлем таңдаңыз.</translation></message>
    <message><source>store_missing</source><translation>{path} қалтасында қойма жоқ.</translation></message>
    <message><source>store_missing_remedy</source><translation>Оның қалтасын --data арқылы көрсетіңіз.</translation></message>
    <message><source>case_closed</source><translation>{number} өтініші жабылған.</translation></message>
    <message><source>case_closed_remedy</source><translation>Алдымен себебін көрсетіп, оны қайта ашыңыз.</translation></message>
    <message><source>no_such_line</source><translation>{number} өтінішінде «{kind}» жолы жоқ.</translation></message>
    <message><source>no_such_line_remedy</source><translation>Хаттан өтініш ашыңыз.</translation></message>
    <message><source>letter_sent</source><translation>{number} өтініші бойынша осы шешім жазылған хат жіберілген.</translation></message>
    <message><source>letter_sent_remedy</source><translation>Себебін көрсетіп өтінішті қайта ашыңыз да, адамға жазыңыз.</translation></message>
    <message><source>searchable</source><translation>«{company}» дерекқорларынан бағдарлама өзі іздейді.</translation></message>
    <message><source>searchable_remedy</source><translation>«Іздеу» қадамындағы іздеуді пайдаланыңыз.</translation></message>
    <message><source>unexpected</source><translation>Бағдарламаның өзінде қате болды ({kind}). Аяқталмағаны кері қайтарылды.</translation></message>
    <message><source>unexpected_remedy</source><translation>Әрекетті қайталаңыз. Қате қалса, бағдарламаны терминалдан іске қосыңыз: әзірлеушілерге арналған есеп сонда шығады.</translation></message>
    <message><source>wrong_passphrase</source><translation>Қазір құлыпты басқа құпия сөйлем ашады.</translation></message>
    <message><source>wrong_passphrase_remedy</source><translation>Қазіргі құпия сөйлемді қайта енгізіңіз; ештеңе өзгертілген жоқ.</translation></message>
    <message><source>short_passphrase</source><translation>Құпия сөйлем тым қысқа: кемінде {shortest} таңба керек.</translation></message>
    <message><source>short_passphrase_remedy</source><translation>Бірнеше сөз алыңыз; оны құпиясөз менеджері сақтай алады.</translation></message>
    <message><source>store_passphrase</source><translation>Терезені деректер ашылатын құпия сөйлемнің өзі ашады.</translation></message>
    <message><source>store_passphrase_remedy</source><translation>Соны пайдалана беріңіз; мұнда қоятын ештеңе жоқ.</translation></message>
    <message><source>case_begun</source><translation>{number} өтінішінде бірдеңе істеліп қойған, сондықтан оны кері қайтаруға болмайды.</translation></message>
    <message><source>case_begun_remedy</source><translation>Оны соңғы қадамда тиісті нәтижемен жабыңыз.</translation></message>
    <message><source>not_filed</source><translation>{message} хабарламасы өтінішке қолмен байланыстырылмаған.</translation></message>
    <message><source>not_filed_remedy</source><translation>Кіріс хаттарды қайта қараңыз.</translation></message>
    <message><source>source_file_missing</source><translation>«{source}» дерекқорының файлы орнында жоқ.</translation></message>
    <message><source>source_file_missing_remedy</source><translation>Оның көшірілмегенін және дискінің қосулы екенін қарап, қайда жатқанын көрсетіңіз.</translation></message>
    <message><source>source_not_a_database</source><translation>«{source}» файлы SQLite дерекқоры емес.</translation></message>
    <message><source>source_not_a_database_remedy</source><translation>Дерекқордың қайда жатқанын қайта көрсетіп, оның файлын таңдаңыз.</translation></message>
    <message><source>known_address_missing</source><translation>Деректер картасын тексеретін мекенжай берілмеген.</translation></message>
    <message><source>known_address_missing_remedy</source><translation>Дерекқорда міндетті түрде бар адамның мекенжайын енгізіңіз, мысалы өзіңіздікін.</translation></message>
    <message><source>source_tables_closed</source><translation>«{source}» дерекқорының пайдаланушысына мыналарды оқуға болмайды: {tables}.</translation></message>
    <message><source>source_tables_closed_remedy</source><translation>Дерекқорды жүргізетін адамнан осы кестелерді оқу құқығын сұраңыз.</translation></message>
    <message><source>unknown_setting</source><translation>{name} баптауының мұндай мәні болмайды.</translation></message>
    <message><source>unknown_setting_remedy</source><translation>Ұсынылған мәндердің бірін таңдаңыз; ештеңе өзгертілген жоқ.</translation></message>
    <message><source>no_such_letter</source><translation>Мұндай хат жоқ.</translation></message>
    <message><source>no_such_letter_remedy</source><translation>Хаттар тізімін қайта қараңыз.</translation></message>
    <message><source>no_such_archive</source><translation>Бұл мұрағат тізімде жоқ.</translation></message>
    <message><source>no_such_archive_remedy</source><translation>Мұрағаттар тізімін қайта қараңыз.</translation></message>
    <message><source>not_owed_now</source><translation>{number} өтінішіне енді бұл хатпен жауап берілмейді.</translation></message>
    <message><source>not_owed_now_remedy</source><translation>Өтінішті ашыңыз: келесі жауап сонда көрсетілген.</translation></message>
    <message><source>sent_before</source><translation>{number} өтініші осы хат жіберілгеннен кейін қайта ашылған.</translation></message>
    <message><source>sent_before_remedy</source><translation>Жазбаны сол күйінде қалдырып, хатта не дұрыс болмағанын ескертпеге жазыңыз.</translation></message>
    <message><source>number_differs</source><translation>«{typed}» — бұл өтініштің нөмірі емес. Ештеңе жойылған жоқ.</translation></message>
    <message><source>number_differs_remedy</source><translation>Мұрағатты жою үшін {number} деп теріңіз.</translation></message>
    <message><source>archive_not_destroyed</source><translation>{path} файлын жою мүмкін болмады: {reason}.</translation></message>
    <message><source>archive_not_destroyed_remedy</source><translation>Ол ашық тұрған бағдарламаларды жауып, қалтаға құқығыңызды тексеріп, қайталаңыз.</translation></message>
    <message><source>archive_destroyed</source><translation>{number} өтінішінің мұрағаты жойылған.</translation></message>
    <message><source>archive_destroyed_remedy</source><translation>Әлі керек болса, оны өтініш арқылы қайта жасаңыз.</translation></message>
    <message><source>no_such_recipient</source><translation>Деректер картасында «{recipient}» деген алушы жоқ.</translation></message>
    <message><source>no_such_recipient_remedy</source><translation>Деректер картасындағы алушылар тізімін қайта қараңыз.</translation></message>
    <message><source>check_outdated</source><translation>Күнделікті тексерудегі бұл хат бойынша шешім қабылданып қойған немесе жауап бүгін берілмеген.</translation></message>
    <message><source>check_outdated_remedy</source><translation>Хаттың өзін қараңыз: онда қабылданған шешім күшінде қалады.</translation></message>
    <message><source>guessable_passphrase</source><translation>Құпия сөйлемді табу тым оңай: онда бірнеше ғана әртүрлі таңба бар.</translation></message>
    <message><source>guessable_passphrase_remedy</source><translation>Бірнеше сөз алыңыз; оны құпиясөз менеджері сақтай алады.</translation></message>
    <message><source>mail_server</source><translation>{host} пошта серверін пайдалану мүмкін болмады.</translation></message>
    <message><source>mail_server_remedy</source><translation>Баптаулардағы пошта жәшігін тексеріп, қайта тексеріңіз.</translation></message>
    <message><source>server_not_reached</source><translation>{host} пошта сервері {port} портында жауап бермейді.</translation></message>
    <message><source>server_not_reached_remedy</source><translation>Байланыс бар-жоғын, сервер аты мен порттың дұрыстығын тексеріңіз; келесі тексеру қайталап көреді.</translation></message>
    <message><source>server_not_trusted</source><translation>{host} пошта сервері өзінің шынайы екенін дәлелдей алмады: {reason}. Құпиясөз жіберілмеді.</translation></message>
    <message><source>server_not_trusted_remedy</source><translation>Пошта серверін жүргізетін адамнан сертификатты түзетуді сұраңыз; мұны айналып өтпеңіз.</translation></message>
    <message><source>no_safe_connection</source><translation>{host} пошта сервері қауіпсіз байланыс ұсынбайды. Құпиясөз жіберілмеді.</translation></message>
    <message><source>no_safe_connection_remedy</source><translation>TLS пен оның портын таңдаңыз (оқу үшін 993, жіберу үшін 465) немесе серверді жүргізетін адамға хабарласыңыз.</translation></message>
    <message><source>sign_in_refused</source><translation>{host} пошта сервері {user_name} кіруін қабылдамады: {answer}</translation></message>
    <message><source>sign_in_refused_remedy</source><translation>Құпиясөзді немесе токенді қайта енгізіңіз; көптеген серверлерге қолданба құпиясөзі керек.</translation></message>
    <message><source>secret_missing</source><translation>Кілттер қоймасында {address} пошта жәшігінің құпиясөзі жоқ.</translation></message>
    <message><source>secret_missing_remedy</source><translation>Баптауларда құпиясөзді қайта енгізіңіз.</translation></message>
    <message><source>secret_forgotten</source><translation>{address} пошта жәшігінің құпиясөзін қайта енгізу керек: бұл компьютер құпиясөздерді сақтамайды.</translation></message>
    <message><source>secret_forgotten_remedy</source><translation>Оны қайта енгізіңіз; оған дейін пошта оқылмайды.</translation></message>
    <message><source>connection_lost</source><translation>{host} пошта серверімен байланыс үзілді. Толық келгені сақталды.</translation></message>
    <message><source>connection_lost_remedy</source><translation>Келесі тексеру осы жерден жалғастырады; қайталана берсе, компьютердің желіге қосылғанын тексеріңіз.</translation></message>
    <message><source>server_nonsense</source><translation>{host} пошта сервері мағынасыз жауап берді: {reason}.</translation></message>
    <message><source>server_nonsense_remedy</source><translation>Қайта тексеріңіз; өзгермесе, серверді жүргізетін адамға хабарласыңыз.</translation></message>
    <message><source>folder_missing</source><translation>{address} пошта жәшігінде оқуға болатын {folder} қалтасы жоқ.</translation></message>
    <message><source>folder_missing_remedy</source><translation>Баптауларда басқа қалтаны таңдаңыз.</translation></message>
    <message><source>unsafe_argument</source><translation>{host} пошта серверіне арналған мәнде рұқсат етілмеген таңба бар. Ол жіберілмеді.</translation></message>
    <message><source>unsafe_argument_remedy</source><translation>Баптауларда қалтаны, пайдаланушы атын немесе мекенжайды түзетіңіз.</translation></message>
    <message><source>not_accounted_for</source><translation>{address} пошта жәшігінде {on_server} хат бар, ал бағдарлама {accounted} хатты атай алады.</translation></message>
    <message><source>not_accounted_for_remedy</source><translation>Тағы бір рет тексеріңіз: сонда бағдарлама әр хатты қайта қарайды. Солай қала берсе, серверді жүргізетін адамнан сұраңыз.</translation></message>
    <message><source>server_unusable</source><translation>{port} портындағы {host} пошта сервері болуы мүмкін емес.</translation></message>
    <message><source>server_unusable_remedy</source><translation>Сервер атын, портты және пайдаланушы атын түзетіңіз; ештеңе өзгерген жоқ.</translation></message>
    <message><source>mailbox_address</source><translation>{address} — электрондық пошта мекенжайы емес.</translation></message>
    <message><source>mailbox_address_remedy</source><translation>Пошта жәшігінің мекенжайын @ белгісімен енгізіңіз; ештеңе өзгерген жоқ.</translation></message>
    <message><source>mailbox_known</source><translation>{address} жәшігінің {folder} қалтасы қазірдің өзінде оқылады.</translation></message>
    <message><source>mailbox_known_remedy</source><translation>Оның орнына бар жәшікті өзгертіңіз.</translation></message>
    <message><source>no_such_mailbox</source><translation>{mailbox} пошта жәшігі жоқ.</translation></message>
    <message><source>no_such_mailbox_remedy</source><translation>Баптаулардағы жәшіктер тізімін қайта қараңыз.</translation></message>
    <message><source>address_unusable</source><translation>«{address}» — толық электрондық пошта мекенжайы емес.</translation></message>
    <message><source>address_unusable_remedy</source><translation>Оны толық енгізіңіз, мысалы support@example.kz.</translation></message>
    <message><source>not_joined</source><translation>{message} хабарламасы өтінішке өздігінен қосылмаған немесе ол бойынша шешім қабылданған.</translation></message>
    <message><source>not_joined_remedy</source><translation>Кіріс хаттарды қайта қараңыз; алдымен қабылданған шешімді кері қайтарыңыз.</translation></message>
    <message><source>reopened_begun</source><translation>{number} өтінішімен қайта ашылғаннан кейін жұмыс істелген немесе ол қайта ашылмаған.</translation></message>
    <message><source>reopened_begun_remedy</source><translation>Оны соңғы қадамда сәйкес нәтижемен жабыңыз.</translation></message>
    <message><source>no_outgoing_mailbox</source><translation>{company} компаниясында хат жіберетін пошта жәшігі жоқ.</translation></message>
    <message><source>no_outgoing_mailbox_remedy</source><translation>Баптауларда шығыс пошта серверін көрсетіңіз немесе хатты сақтап, өз пошта бағдарламаңызбен жіберіңіз.</translation></message>
    <message><source>in_outbox</source><translation>{number} өтінішінің хаты шығыс қалтасында жатыр, оның кетпегені анық емес.</translation></message>
    <message><source>in_outbox_remedy</source><translation>Алдымен оны шығыс қалтасында тоқтатыңыз немесе оған не болғанын сонда айтыңыз.</translation></message>
    <message><source>no_such_mail</source><translation>Бұл хат шығыс қалтасында жоқ.</translation></message>
    <message><source>no_such_mail_remedy</source><translation>Шығыс хаттарды қайта қараңыз.</translation></message>
    <message><source>too_late_to_stop</source><translation>{number} өтінішінің хаты кете бастады; оны енді тоқтату мүмкін емес.</translation></message>
    <message><source>too_late_to_stop_remedy</source><translation>Оған не болғанын шығыс қалтасынан қараңыз.</translation></message>
    <message><source>not_in_doubt</source><translation>{number} өтінішінің хатына не болғаны енді белгілі.</translation></message>
    <message><source>not_in_doubt_remedy</source><translation>Шығыс хаттарды қайта қараңыз.</translation></message>
    <message><source>handed_over</source><translation>Пошта сервері {number} өтінішінің хатын қабылдады; оны қайтарып алу мүмкін емес.</translation></message>
    <message><source>handed_over_remedy</source><translation>Түзететін жаңа хат жазыңыз.</translation></message>
    <message><source>mail_changed</source><translation>Шығыс хаттардағы {number} өтінішінің хаты жіберген кездегідей емес. Ештеңе кеткен жоқ.</translation></message>
    <message><source>mail_changed_remedy</source><translation>Оны шығыс қалтасынан алып, хатты қайта жіберіңіз.</translation></message>
    <message><source>outcome_unknown</source><translation>{sources} дерекқордың {done} дерекқорында жазбалар жойылды, бірақ одан кейін ақау болды, сондықтан нәтиже әзірге белгісіз.</translation></message>
    <message><source>outcome_unknown_remedy</source><translation>Дерекқорлар қайта жауап бергенде жаңа іздеу арқылы не болғанын анықтаңыз.</translation></message>
    <message><source>mail_refused</source><translation>Пошта сервері {number} өтінішінің хатын қабылдамады: {answer}</translation></message>
    <message><source>mail_refused_remedy</source><translation>«Хаттар», «Шығыс хаттар» бөлімін ашыңыз: хатты басқа мекенжайға қайта жасаңыз немесе адамға басқа жолмен хабарлаңыз.</translation></message>
    <message><source>no_sent_folder</source><translation>Жәшіктің қай қалтасында жіберілген хаттар жататыны көрсетілмеген.</translation></message>
    <message><source>no_sent_folder_remedy</source><translation>Жәшік баптауларында жіберілгендер қалтасын таңдаңыз немесе хатты өз пошта бағдарламаңыздан іздеңіз.</translation></message>
    <message><source>dns_file</source><translation>{path} DNS жазбаларының файлы жарамсыз: {reason}.</translation></message>
    <message><source>dns_file_remedy</source><translation>Атаулар мен олардың TXT жазбалары бар JSON файлын көрсетіңіз.</translation></message>
    <message><source>value_reason_its_certificate_is_not_valid_yet</source><translation>оның сертификаты әлі күшіне енген жоқ</translation></message>
    <message><source>value_reason_its_certificate_has_expired</source><translation>оның сертификатының мерзімі өтіп кеткен</translation></message>
    <message><source>value_reason_its_certificate_is_signed_by_nobody_but_itself</source><translation>оның сертификатын өзінен басқа ешкім растамаған</translation></message>
    <message><source>value_reason_its_certificate_comes_from_an_authority_that_is_not_known_here</source><translation>оның сертификатын мұнда белгісіз орталық берген</translation></message>
    <message><source>value_reason_its_certificate_has_been_revoked</source><translation>оның сертификаты кері қайтарылған</translation></message>
    <message><source>value_reason_its_certificate_is_for_another_name</source><translation>оның сертификаты басқа атауға берілген</translation></message>
    <message><source>value_reason_its_certificate_is_for_another_address</source><translation>оның сертификаты басқа мекенжайға берілген</translation></message>
    <message><source>value_reason_its_certificate_could_not_be_verified</source><translation>оның сертификатын тексеру мүмкін болмады</translation></message>
    <message><source>value_reason_its_encryption_is_too_old</source><translation>оның шифрлауы тым ескі</translation></message>
    <message><source>value_reason_no_safe_connection_came_about</source><translation>қауіпсіз байланыс орнамады</translation></message>
    <message><source>value_reason_a_line_is_too_long</source><translation>жол тым ұзын</translation></message>
    <message><source>value_reason_a_line_that_is_too_long</source><translation>жол тым ұзын</translation></message>
    <message><source>value_reason_a_line_that_is_no_reply</source><translation>жауап болып табылмайтын жол</translation></message>
    <message><source>value_reason_a_reply_without_end</source><translation>аяқталмайтын жауап</translation></message>
    <message><source>value_reason_a_line_contains_a_zero_byte</source><translation>жолда нөлдік байт бар</translation></message>
    <message><source>value_reason_a_part_is_larger_than_it_may_be</source><translation>жауаптың бір бөлігі рұқсат етілгеннен үлкен</translation></message>
    <message><source>value_reason_an_answer_belongs_to_no_question</source><translation>жауап ешбір сұраққа қатысты емес</translation></message>
    <message><source>value_reason_an_answer_cannot_be_read</source><translation>жауап оқылмайды</translation></message>
    <message><source>value_reason_the_answers_do_not_come_to_an_end</source><translation>жауаптар бітпейді</translation></message>
    <message><source>value_reason_its_greeting_is_none</source><translation>сәлемдесуі ережеге сай емес</translation></message>
    <message><source>value_reason_it_does_not_number_its_messages</source><translation>ол хаттарды нөмірлемейді</translation></message>
    <message><source>value_reason_a_message_is_no_text</source><translation>хаттың орнына басқа нәрсе келді</translation></message>
    <message><source>value_reason_a_message_was_cut_short</source><translation>хат соңына дейін берілмеді</translation></message>
    <message><source>value_reason_it_asks_for_more_than_it_may</source><translation>ол рұқсат етілгеннен көп сұрайды</translation></message>
    <message><source>value_reason_it_refused_a_question</source><translation>ол сұраққа жауап беруден бас тартты</translation></message>
    <message><source>letter_outcome_unknown</source><translation>{number} өтінішінің хаты кеткені-кетпегені белгісіз: байланыс соңғы сәтте үзілді. Ол өздігінен қайта жіберілмейді.</translation></message>
    <message><source>letter_outcome_unknown_remedy</source><translation>«Хаттар», «Шығыс хаттар» бөлімін ашыңыз: сонда «Жіберілгендер» қалтасын тексеріп, хатқа не болғанын айтуға болады.</translation></message>
    <message><source>archive_not_made</source><translation>{number} ісі бойынша осы жауапқа арналған мұрағат жасалмаған.</translation></message>
    <message><source>archive_not_made_remedy</source><translation>Жауапты қайта дайындаңыз: хат пен оның мұрағаты бірге жасалады.</translation></message>
    <message><source>letter_replaced</source><translation>{number} ісі бойынша бұл жауап содан бері қайта дайындалды; бұрынғы хат жіберілмейді.</translation></message>
    <message><source>letter_replaced_remedy</source><translation>Жаңарақ хатты жіберіңіз. Екі хат та «Хаттар» бетінде тұр.</translation></message>
    <message><source>mailbox_differs</source><translation>{number} ісі бойынша хатта жіберуші ретінде {frozen} көрсетілген, ал жәшіктің мекенжайы енді {now}. Ештеңе жіберілген жоқ.</translation></message>
    <message><source>mailbox_differs_remedy</source><translation>Хатты қайта жіберіңіз: ол қазіргі жәшікке арнап жаңадан құрылады.</translation></message>
    <message><source>mailbox_changed</source><translation>{address} пошта жәшігі тексеріліп жатқанда өзгертілді.</translation></message>
    <message><source>mailbox_changed_remedy</source><translation>Ештеңе істеудің қажеті жоқ: келесі тексеру оны қазіргі күйінде оқиды.</translation></message>
    <message><source>address_unwritable</source><translation>{address} мекенжайына жазуға болмайды: онда пошта серверлері қабылдамайтын әріптер бар.</translation></message>
    <message><source>address_unwritable_remedy</source><translation>Басқа мекенжай сұраңыз немесе басқаша жауап беріп, қалай бергеніңізді жазып қойыңыз.</translation></message>
    <message><source>forgotten</source><translation>Бұл хаттың тек бақылау сомасы сақталған; сөздері баптауда берілген күндер өткен соң өшірілді.</translation></message>
    <message><source>forgotten_remedy</source><translation>Хатты пошта жәшігінің өзінен іздеңіз.</translation></message>
    <message><source>sign_in_anew</source><translation>{address} жәшігіне қайта кіру керек.</translation></message>
    <message><source>sign_in_anew_remedy</source><translation>«Баптаулар», «Пошта жәшіктері» бөлімінде қайта кіріңіз; оған дейін жәшік оқылмайды әрі одан хат жіберілмейді.</translation></message>
    <message><source>grant_ended</source><translation>{address} жәшігін ашу рұқсаты енді жарамсыз. {host} хабарлайды: {answer}</translation></message>
    <message><source>grant_ended_remedy</source><translation>«Баптаулар», «Пошта жәшіктері» бөлімінде қайта кіріңіз; оған дейін жәшік оқылмайды әрі одан хат жіберілмейді.</translation></message>
    <message><source>registration_refused</source><translation>{host} {address} жәшігі ашылатын тіркеуді қабылдамайды: {answer}</translation></message>
    <message><source>registration_refused_remedy</source><translation>Клиент идентификаторы мен құпиясын тіркеумен салыстырып, «Баптаулар», «Пошта жәшіктері» бөлімінде қайта кіріңіз.</translation></message>
    <message><source>consent_refused</source><translation>Браузердегі кіру қабылданбады. {host} хабарлайды: {answer}</translation></message>
    <message><source>consent_refused_remedy</source><translation>Қайта бастап, поштаны оқуға және жіберуге рұқсат беріңіз; кейбір компанияларда алдымен әкімші рұқсат беруі керек.</translation></message>
    <message><source>consent_late</source><translation>Браузердегі кіру берілген уақытта (минут: {minutes}) аяқталмады.</translation></message>
    <message><source>token_server_not_reached</source><translation>{host} кіру сервері жауап бермейді: {reason}.</translation></message>
    <message><source>token_server_not_reached_remedy</source><translation>Желіге қосылғаныңызды тексеріңіз; келесі тексеру қайта көреді.</translation></message>
    <message><source>token_server_not_trusted</source><translation>{host} кіру сервері өзінің шын екенін дәлелдемеді: {reason}. Оған ештеңе жіберілмеді.</translation></message>
    <message><source>token_server_not_trusted_remedy</source><translation>Мекенжайын пошта провайдері жариялағанмен салыстырыңыз; бұл тексеруді айналып өтпеңіз.</translation></message>
    <message><source>token_server_nonsense</source><translation>{host} кіру серверінің жауабы мағынасыз: {reason}.</translation></message>
    <message><source>token_server_nonsense_remedy</source><translation>Мекенжайын пошта провайдері жариялағанмен салыстырып, қайта көріңіз.</translation></message>
    <message><source>registration_unusable</source><translation>Тіркеуді пайдалану мүмкін емес: {reason}.</translation></message>
    <message><source>registration_unusable_remedy</source><translation>Клиент идентификаторын және пошта провайдері жариялаған, https:// деп басталатын мекенжайларды енгізіңіз.</translation></message>
    <message><source>value_reason_it_took_too_long</source><translation>тым ұзақ</translation></message>
    <message><source>value_reason_the_line_was_cut</source><translation>байланыс үзілді</translation></message>
    <message><source>value_reason_it_does_not_speak_http</source><translation>бұл HTTP емес</translation></message>
    <message><source>value_reason_it_offers_no_safe_connection</source><translation>ол қорғалған байланыс ұсынбайды</translation></message>
    <message><source>value_reason_no_connection_came_about</source><translation>байланыс орнамады</translation></message>
    <message><source>value_reason_there_can_be_no_such_server</source><translation>мұндай сервер болуы мүмкін емес</translation></message>
    <message><source>value_reason_it_says_more_than_it_may</source><translation>жауабы шектен тыс ұзын</translation></message>
    <message><source>value_reason_its_code_is_none</source><translation>коды жарамсыз</translation></message>
    <message><source>value_reason_its_answer_is_not_that_of_a_sign_in_server</source><translation>кіру сервері бұлай жауап бермейді</translation></message>
    <message><source>value_reason_its_token_is_none</source><translation>токені жарамсыз</translation></message>
    <message><source>value_reason_its_token_cannot_be_renewed</source><translation>токенін жаңарту мүмкін емес</translation></message>
    <message><source>value_reason_it_cannot_answer_now</source><translation>қазір ол бос емес</translation></message>
    <message><source>value_reason_the_directory_has_letters_that_none_has</source><translation>каталогта рұқсат етілмеген таңбалар бар</translation></message>
    <message><source>value_reason_the_client_id_is_missing_or_has_letters_that_none_has</source><translation>клиент идентификаторы жоқ немесе онда рұқсат етілмеген таңбалар бар</translation></message>
    <message><source>value_reason_what_is_asked_for_has_letters_that_it_cannot_have</source><translation>сұралатында рұқсат етілмеген таңбалар бар</translation></message>
    <message><source>value_reason_an_address_does_not_begin_with_https_or_is_none</source><translation>мекенжай https:// деп басталмайды немесе жарамсыз</translation></message>
    <message><source>answer_unusable</source><translation>Бұл осы кіру аяқталатын мекенжай емес.</translation></message>
    <message><source>answer_unusable_remedy</source><translation>Алдымен браузерде рұқсат беріңіз, содан кейін ашылмаған беттің мекенжайын толық көшіріңіз; ол http://127.0.0.1 немесе http://localhost деп басталады.</translation></message>
    <message><source>consent_late_remedy</source><translation>Қайта бастаңыз. Браузер ашылмаса, мекенжайды басқа браузерге көшіріңіз.</translation></message>
    <message><source>token_for_another</source><translation>{host} — {issuer} пошта сервері емес: оған сол жердегі жәшігіңізді ашатын токенді беруге болмайды. Ештеңе сұралған жоқ.</translation></message>
    <message><source>token_for_another_remedy</source><translation>Жәшік серверлерін тексеріңіз. Дәл осы сервер керек болса, «Басқа кіру сервері» дегенді таңдап, оның өз мекенжайларын көрсетіңіз.</translation></message>
    <message><source>permission_late</source><translation>{issuer}: енді керек емес {address} рұқсатын кері алуды сұрау мүмкін болмады. Рұқсат онда әлі жарамды болуы мүмкін.</translation></message>
    <message><source>permission_late_remedy</source><translation>Privacy Desk {days} күн бойы қайта сұрайды. Қолмен: {place} бетінде кіріп, Privacy Desk қолжетімділігін жабыңыз.</translation></message>
    <message><source>permission_left</source><translation>{issuer}: енді керек емес {address} рұқсаты кері алынбады. Рұқсат онда әлі жарамды болуы мүмкін.</translation></message>
    <message><source>permission_left_remedy</source><translation>Оны қолмен кері алыңыз: {place} бетінде кіріп, Privacy Desk қолжетімділігін жабыңыз.</translation></message>
</context>
</TS>
