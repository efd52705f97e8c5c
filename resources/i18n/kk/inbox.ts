<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>inbox</name>
    <message><source>tab_requests</source><translation>Сұраныстар {n}</translation></message>
    <message><source>tab_unsure</source><translation>Күмәнді {n}</translation></message>
    <message><source>tab_replies</source><translation>Жауаптар {n}</translation></message>
    <message><source>tab_other</source><translation>Басқалар {n}</translation></message>
    <message><source>tab_later</source><translation>Кейін {n}</translation></message>
    <message><source>search</source><translation>Осы тізімнен іздеу</translation></message>
    <message><source>search_hint</source><translation>Осы тізімнен іздеу (F3)</translation></message>
    <message><source>list</source><translation>Хаттар</translation></message>
    <message><source>text</source><translation>Хаттың мәтіні</translation></message>
    <message><source>load_files</source><translation>Пошта файлдарын жүктеу…</translation></message>
    <message><source>load_folder</source><translation>Қалтаны жүктеу…</translation></message>
    <message><source>mail_files</source><translation>Пошта файлдары</translation></message>
    <message><source>all_files</source><translation>Барлық файлдар</translation></message>
    <message><source>loading</source><translation>Поштаны оқу</translation></message>
    <message><source>load_stopped</source><translation>Оқу тоқтатылды. Осыған дейін оқылғаны сақталды.</translation></message>
    <message numerus="yes"><source>loaded</source><translation><numerusform>{n} хат оқылды: сұраныстар {requests}, күмәнділер {unsure}, жауаптар {replies}, әдеттегілер {ordinary}, қайталанғандар {duplicates}, оқылмайтындар {unreadable}. Пошта емес файлдар: {not_mail}.</numerusform><numerusform>{n} хат оқылды: сұраныстар {requests}, күмәнділер {unsure}, жауаптар {replies}, әдеттегілер {ordinary}, қайталанғандар {duplicates}, оқылмайтындар {unreadable}. Пошта емес файлдар: {not_mail}.</numerusform></translation></message>
    <message numerus="yes"><source>others</source><translation><numerusform>Тағы {n} хат қолдау қызметіне арналған әдеттегі сұрақ деп танылды.</numerusform><numerusform>Тағы {n} хат қолдау қызметіне арналған әдеттегі сұрақ деп танылды.</numerusform></translation></message>
    <message><source>look_through</source><translation>Оларды қарап шығу</translation></message>
    <message><source>empty_first</source><translation>Пошта әлі жүктелмеген. Төмендегі батырмалармен файлдарды (.eml немесе .mbox) не қалтаны жүктеңіз. Хаттар тек оқылады, ешқашан өзгертілмейді.</translation></message>
    <message><source>empty_unsure</source><translation>Әзірге шешетін ештеңе жоқ. Сұраныс болуы мүмкін хаттар осында шығады.</translation></message>
    <message><source>empty_replies</source><translation>Өтініштер бойынша жаңа жауап жоқ.</translation></message>
    <message><source>empty_other</source><translation>Мұнда әдеттегі хаттар жоқ. «Сұраныс емес» деп белгілегендеріңіз осында келеді, оларды қайтаруға болады.</translation></message>
    <message><source>empty_search</source><translation>Бұл тізімде «{words}» сөзі бар хат жоқ. Жазылуын тексеріңіз немесе басқа қойындыны қараңыз.</translation></message>
    <message><source>nothing_chosen</source><translation>Хатты осында оқу үшін оны тізімнен таңдаңыз.</translation></message>
    <message><source>no_subject</source><translation>(тақырыбы жоқ)</translation></message>
    <message><source>no_text</source><translation>Мәтіні жоқ</translation></message>
    <message><source>no_sender</source><translation>Жіберуші белгісіз</translation></message>
    <message><source>no_kind</source><translation>Сұраныс танылмады</translation></message>
    <message><source>no_kind_chosen</source><translation>Ештеңе таңдалмады. Адамның не сұрайтынын белгілеңіз.</translation></message>
    <message><source>due_unknown</source><translation>Сұраныс таңдалғанда белгілі болады</translation></message>
    <message><source>quote</source><translation>«{words}»</translation></message>
    <message><source>row_sentence</source><translation>{kinds}. {state}. {person}. {quote}. {language}. Келген уақыты: {at}.</translation></message>
    <message><source>state_request</source><translation>Анық</translation></message>
    <message><source>state_unsure</source><translation>Күмәнді</translation></message>
    <message><source>state_reply</source><translation>Жауап</translation></message>
    <message><source>state_reply_to</source><translation>{case} өтініші бойынша жауап</translation></message>
    <message><source>state_ordinary</source><translation>Қолдау қызметіне әдеттегі сұрақ</translation></message>
    <message><source>state_duplicate</source><translation>Қайталанған</translation></message>
    <message><source>state_unreadable</source><translation>Оқылмайды</translation></message>
    <message><source>language_unknown</source><translation>Тілі белгісіз</translation></message>
    <message><source>size_bytes</source><translation>{size} байт</translation></message>
    <message><source>size_kb</source><translation>{size} КБ</translation></message>
    <message><source>size_mb</source><translation>{size} МБ</translation></message>
    <message><source>arrived</source><translation>Келген уақыты: {at}</translation></message>
    <message numerus="yes"><source>attachments</source><translation><numerusform>{n} тіркеме</numerusform><numerusform>{n} тіркеме</numerusform></translation></message>
    <message><source>attachment</source><translation>{name} ({type}, {size})</translation></message>
    <message><source>request</source><translation>Сұраныс</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>law</source><translation>Құқық</translation></message>
    <message><source>language</source><translation>Хаттың тілі</translation></message>
    <message><source>due</source><translation>Мерзімі</translation></message>
    <message><source>law_assumed</source><translation>компанияның елі бойынша</translation></message>
    <message><source>change</source><translation>Өзгерту</translation></message>
    <message><source>open_case</source><translation>Өтініш ашу: {kind}</translation></message>
    <message numerus="yes"><source>open_cases</source><translation><numerusform>Өтініш ашу: {n} сұраныс</numerusform><numerusform>Өтініш ашу: {n} сұраныс</numerusform></translation></message>
    <message><source>open_existing</source><translation>{case} өтінішін ашу</translation></message>
    <message><source>file_with</source><translation>{case} өтінішіне тіркеу</translation></message>
    <message><source>not_a_request</source><translation>Сұраныс емес</translation></message>
    <message><source>link_now</source><translation>Байланыстыру</translation></message>
    <message><source>case_number</source><translation>Өтініш нөмірі</translation></message>
    <message><source>case_number_hint</source><translation>2026-0001</translation></message>
    <message><source>bring_back</source><translation>Қайтару</translation></message>
    <message><source>done_not_a_request</source><translation>«Сұраныс емес» деп белгіленді.</translation></message>
    <message><source>done_linked</source><translation>{case} өтінішіне тіркелді.</translation></message>
    <message><source>to</source><translation>кімге: {to}</translation></message>
    <message><source>row_waiting</source><translation>{n}-жол оқылып жатыр</translation></message>
    <message numerus="yes"><source>marked</source><translation><numerusform>{n} хат таңдалды</numerusform><numerusform>{n} хат таңдалды</numerusform></translation></message>
    <message numerus="yes"><source>first_found</source><translation><numerusform>Соңғы жүктелген {n} хат көрсетілді; іздеуді нақтылау үшін тағы әріп теріңіз.</numerusform><numerusform>Соңғы жүктелген {n} хат көрсетілді; іздеуді нақтылау үшін тағы әріп теріңіз.</numerusform></translation></message>
    <message numerus="yes"><source>nearest</source><translation><numerusform>«{words}» деп іздегіңіз келді ме? {n} хат.</numerusform><numerusform>«{words}» деп іздегіңіз келді ме? {n} хат.</numerusform></translation></message>
    <message numerus="yes"><source>nearest_closed</source><translation><numerusform>Жабылған {n} өтініште де бар.</numerusform><numerusform>Жабылған {n} өтініште де бар.</numerusform></translation></message>
    <message><source>badge_known_address</source><translation>✓ белгілі мекенжайдан</translation></message>
    <message><source>badge_child</source><translation>Баланың деректері</translation></message>
    <message><source>badge_authority</source><translation>Мемлекеттік органнан</translation></message>
    <message><source>badge_attachment</source><translation>Тіркеме</translation></message>
    <message numerus="yes"><source>badge_more_rights</source><translation><numerusform>{n} құқық</numerusform><numerusform>{n} құқық</numerusform></translation></message>
    <message><source>badge_reply</source><translation>{case} өтінішінің жауабы</translation></message>
    <message numerus="yes"><source>badge_account</source><translation><numerusform>✓ {n} есептік жазбаның мекенжайы</numerusform><numerusform>✓ {n} есептік жазбаның мекенжайы</numerusform></translation></message>
    <message><source>badge_not_asked</source><translation>Компания дерекқоры жауап бермеді</translation></message>
    <message><source>shape_text</source><translation>Мәтін</translation></message>
    <message><source>shape_headers</source><translation>Тақырыптар</translation></message>
    <message><source>shape_original</source><translation>Түпнұсқа</translation></message>
    <message><source>text_name</source><translation>Хабарлама мәтіні</translation></message>
    <message><source>headers_name</source><translation>Хабарлама тақырыптары</translation></message>
    <message><source>original_name</source><translation>Хабарламаның бастапқы түрі</translation></message>
    <message><source>source_loading</source><translation>Хабарлама оқылуда…</translation></message>
    <message><source>no_headers</source><translation>Бұл хабарламаның тақырыптары жоқ.</translation></message>
    <message><source>source_whole</source><translation>Хабарламаның бастапқы түрі, {size}. Ондағы ештеңе іске қосылмайды және жүктелмейді.</translation></message>
    <message><source>source_cut</source><translation>Хабарламаның бастапқы түрі, {size}. Тек алғашқы {n} таңба көрсетілген.</translation></message>
    <message><source>mark</source><translation>«{words}» мынаны білдіреді: {kind}</translation></message>
    <message numerus="yes"><source>mark_more</source><translation><numerusform>және тағы {n}.</numerusform><numerusform>және тағы {n}.</numerusform></translation></message>
    <message><source>marks_mean</source><translation>Белгіленген: {marks}</translation></message>
    <message><source>received</source><translation>Алынды</translation></message>
    <message><source>more</source><translation>Толығырақ</translation></message>
    <message><source>less</source><translation>Жию</translation></message>
    <message><source>law_chosen</source><translation>сіз таңдадыңыз</translation></message>
    <message><source>law_named</source><translation>хабарламада аталған</translation></message>
    <message><source>how</source><translation>Бұл қалай есептелді</translation></message>
    <message><source>other</source><translation>Басқа…</translation></message>
    <message><source>other_question</source><translation>Адам не сұрап отыр?</translation></message>
    <message><source>other_hint</source><translation>Бос орын бірнешеуін белгілейді, Enter өтінішті ашады, Esc қайтарады.</translation></message>
    <message><source>other_open</source><translation>Өтінішті ашу</translation></message>
    <message><source>choice_hint</source><translation>Көрсеткілер таңдайды, Enter растайды, Esc қайтарады.</translation></message>
    <message><source>cancel</source><translation>Артқа</translation></message>
    <message><source>later</source><translation>Кейін…</translation></message>
    <message numerus="yes"><source>later_question</source><translation><numerusform>Хабарламаны қайта көрсету</numerusform><numerusform>{n} хабарламаны қайта көрсету</numerusform></translation></message>
    <message><source>later_tomorrow</source><translation>Келесі жұмыс күні таңертең ({at})</translation></message>
    <message><source>later_week</source><translation>Келесі аптада ({at})</translation></message>
    <message><source>later_day</source><translation>{at}</translation></message>
    <message><source>later_do</source><translation>Кейінге қалдыру</translation></message>
    <message><source>link_question</source><translation>Хабарлама қай өтінішке жатады?</translation></message>
    <message><source>link_search</source><translation>Нөмір, аты немесе түрі</translation></message>
    <message><source>link_none</source><translation>Ашық өтініштер жоқ. Esc қайтарады.</translation></message>
    <message><source>link_likely</source><translation>ықтимал</translation></message>
    <message><source>take_back</source><translation>Шешімді қайтару</translation></message>
    <message><source>not_requests</source><translation>Сұраныс емес ({n})</translation></message>
    <message><source>later_several</source><translation>Кейін ({n})…</translation></message>
    <message numerus="yes"><source>several</source><translation><numerusform>{n} хабарлама таңдалды. Әрекет тек соған қатысты.</numerusform><numerusform>{n} хабарлама таңдалды. Әрекет тек соларға қатысты.</numerusform></translation></message>
    <message numerus="yes"><source>several_narrowed</source><translation><numerusform>Табылғандардың ішінен {n} хабарлама таңдалды. Іздеу жасырғандары өзгермейді.</numerusform><numerusform>Табылғандардың ішінен {n} хабарлама таңдалды. Іздеу жасырғандары өзгермейді.</numerusform></translation></message>
    <message><source>done_opened</source><translation>{case} өтініші ашылды.</translation></message>
    <message numerus="yes"><source>done_not_requests</source><translation><numerusform>{n} хабарлама сұраныс емес деп белгіленді.</numerusform><numerusform>{n} хабарлама сұраныс емес деп белгіленді.</numerusform></translation></message>
    <message numerus="yes"><source>done_later</source><translation><numerusform>{at} дейін кейінге қалдырылды.</numerusform><numerusform>{n} хабарлама {at} дейін кейінге қалдырылды.</numerusform></translation></message>
    <message><source>done_checked</source><translation>Тексерілді: қарапайым хат.</translation></message>
    <message><source>done_is_request</source><translation>Сұраныстарға көшірілді.</translation></message>
    <message><source>done_taken_back</source><translation>Шешім кері алынды.</translation></message>
    <message><source>check_five</source><translation>Бесеуін тексеру</translation></message>
    <message><source>check_title</source><translation>Қарапайым хаттарды тексеру</translation></message>
    <message numerus="yes"><source>check_done</source><translation><numerusform>Бүгінге бітті: {n} хат тексерілді.</numerusform><numerusform>Бүгінге бітті: {n} хат тексерілді.</numerusform></translation></message>
    <message><source>check_nothing</source><translation>Тексеретін қарапайым хат жоқ.</translation></message>
    <message><source>check_ordinary</source><translation>Дұрыс: қарапайым</translation></message>
    <message><source>check_request</source><translation>Бұл сұраныс</translation></message>
    <message><source>decided_title</source><translation>Бүгін шешілгендер</translation></message>
    <message numerus="yes"><source>decided_sentence</source><translation><numerusform>Бүгін {n} шешім. Қайта қарап, қатесін кері алыңыз.</numerusform><numerusform>Бүгін {n} шешім. Қайта қарап, қатесін кері алыңыз.</numerusform></translation></message>
    <message><source>decided_none</source><translation>Бүгін әлі шешім болған жоқ.</translation></message>
    <message><source>decided_case</source><translation>{case} болып ашылды</translation></message>
    <message><source>decided_linked</source><translation>{case} өтінішіне тіркелді</translation></message>
    <message><source>decided_not_a_request</source><translation>Сұраныс емес</translation></message>
    <message><source>decided_later</source><translation>Кейінге қалдырылды</translation></message>
    <message><source>back_to_list</source><translation>Тізімге оралу</translation></message>
    <message><source>empty_requests</source><translation>Күтіп тұрған сұраныс жоқ. Қарапайым хаттарды төмендегі сілтемеден қарауға болады; жаңа сұраныстар хат жүктелгенде осында шығады.</translation></message>
    <message><source>empty_later</source><translation>Кейінге қалдырылған ештеңе жоқ. Жұмыс таңына қалдырылған хабарлама осында күтіп, өзі қайтады.</translation></message>
    <message><source>marks_legend</source><translation>Белгіленген: {kinds}</translation></message>
    <message><source>mark_law</source><translation>деректер заңы</translation></message>
    <message><source>link</source><translation>Өтінішке тіркеу…</translation></message>
    <message><source>details</source><translation>Мәліметтер</translation></message>
    <message><source>details_hide</source><translation>Мәліметтерді жасыру</translation></message>
    <message><source>if_opened</source><translation>ашылса, мерзімі {day}</translation></message>
    <message><source>shape_formatted</source><translation>Безендірілген</translation></message>
    <message><source>formatted_name</source><translation>Безендірілген хабарлама</translation></message>
    <message><source>forgotten_person</source><translation>Жіберуші өшірілді</translation></message>
    <message><source>forgotten_subject</source><translation>Мерзімі өткен соң өшірілген кәдімгі хат</translation></message>
    <message><source>forgotten_text</source><translation>Бұл хатта ешкім ештеңе сұраған жоқ. Баптауларда көрсетілген мерзім өткен соң оның мәтіні, жіберушісі мен тіркемелері өшірілді: ештеңе сұрамаған адамдардың деректері сақталмайды. Келген уақыты, кәдімгі екені және бақылау сомасы ғана қалды. Сол хат қайта келсе, осы арқылы танылады.</translation></message>
    <message><source>shape_sender</source><translation>Кім жіберді</translation></message>
    <message><source>sender_name</source><translation>Хатты кім жіберді</translation></message>
    <message><source>forgotten</source><translation>Өшірілді, бақылау сомасы сақталады</translation></message>
    <message><source>badge_same_address</source><translation>сұраныстағы мекенжаймен бірдей, расталмаған</translation></message>
    <message><source>danger_links</source><translation>Сілтеме көрсетілген жерге апармайды</translation></message>
    <message><source>danger_attachments</source><translation>Тіркеме зиян келтіруі мүмкін</translation></message>
    <message><source>details_number</source><translation>Мәліметтер ({number})</translation></message>
    <message numerus="yes"><source>warnings</source><translation><numerusform>{n} ескерту: {words}</numerusform><numerusform>{n} ескерту: {words}</numerusform></translation></message>
    <message><source>law_beginning</source><translation>алғашқы сұраныстағыдай</translation></message>
    <message><source>open_case_joined</source><translation>Бір өтініш ашу: {kind}</translation></message>
    <message numerus="yes"><source>open_cases_joined</source><translation><numerusform>Бір өтініш ашу: {n} сұраныс</numerusform><numerusform>Бір өтініш ашу: {n} сұраныс</numerusform></translation></message>
    <message><source>counts_from</source><translation>хат алмасудағы алғашқы сұраныстан бастап, {day}</translation></message>
    <message numerus="yes"><source>check_sentence</source><translation><numerusform>{n} хат қарапайым деп танылды. Сұраныс өткізіліп алмады ма? Бүгін тексеруге қалғаны: {left}.</numerusform><numerusform>{n} хат қарапайым деп танылды. Сұраныс өткізіліп алмады ма? Бүгін тексеруге қалғаны: {left}.</numerusform></translation></message>
</context>
</TS>
