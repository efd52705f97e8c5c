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
    <message><source>empty_requests</source><translation>Қарауды күтіп тұрған сұраныс жоқ. Пошта жүктелгенде жаңалары осында шығады.</translation></message>
    <message><source>empty_unsure</source><translation>Әзірге шешетін ештеңе жоқ. Сұраныс болуы мүмкін хаттар осында шығады.</translation></message>
    <message><source>empty_replies</source><translation>Өтініштер бойынша жаңа жауап жоқ.</translation></message>
    <message><source>empty_other</source><translation>Мұнда әдеттегі хаттар жоқ. «Сұраныс емес» деп белгілегендеріңіз осында келеді, оларды қайтаруға болады.</translation></message>
    <message><source>empty_later</source><translation>Кейінге қалдырылған хат жоқ. Ертеңге қалдырылған хаттар осында күтеді.</translation></message>
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
    <message><source>how</source><translation>Қалай есептелді?</translation></message>
    <message><source>open_case</source><translation>Өтініш ашу: {kind}</translation></message>
    <message numerus="yes"><source>open_cases</source><translation><numerusform>Өтініш ашу: {n} сұраныс</numerusform><numerusform>Өтініш ашу: {n} сұраныс</numerusform></translation></message>
    <message><source>open_existing</source><translation>{case} өтінішін ашу</translation></message>
    <message><source>file_with</source><translation>{case} өтінішіне тіркеу</translation></message>
    <message><source>not_a_request</source><translation>Сұраныс емес</translation></message>
    <message><source>later</source><translation>Кейін</translation></message>
    <message><source>link</source><translation>Өтінішпен байланыстыру…</translation></message>
    <message><source>link_now</source><translation>Байланыстыру</translation></message>
    <message><source>case_number</source><translation>Өтініш нөмірі</translation></message>
    <message><source>case_number_hint</source><translation>2026-0001</translation></message>
    <message><source>bring_back</source><translation>Қайтару</translation></message>
    <message><source>done_not_a_request</source><translation>«Сұраныс емес» деп белгіленді.</translation></message>
    <message><source>done_later</source><translation>Ертең 09:00-ге дейін қалдырылды.</translation></message>
    <message><source>done_linked</source><translation>{case} өтінішіне тіркелді.</translation></message>
    <message><source>to</source><translation>кімге: {to}</translation></message>
    <message><source>row_waiting</source><translation>{n}-жол оқылып жатыр</translation></message>
    <message numerus="yes"><source>marked</source><translation><numerusform>{n} хат таңдалды</numerusform><numerusform>{n} хат таңдалды</numerusform></translation></message>
    <message numerus="yes"><source>first_found</source><translation><numerusform>Соңғы жүктелген {n} хат көрсетілді; іздеуді нақтылау үшін тағы әріп теріңіз.</numerusform><numerusform>Соңғы жүктелген {n} хат көрсетілді; іздеуді нақтылау үшін тағы әріп теріңіз.</numerusform></translation></message>
    <message numerus="yes"><source>nearest</source><translation><numerusform>«{words}» деп іздегіңіз келді ме? {n} хат.</numerusform><numerusform>«{words}» деп іздегіңіз келді ме? {n} хат.</numerusform></translation></message>
    <message numerus="yes"><source>nearest_closed</source><translation><numerusform>Жабылған {n} өтініште де бар.</numerusform><numerusform>Жабылған {n} өтініште де бар.</numerusform></translation></message>
</context>
</TS>
