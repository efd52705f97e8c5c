<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>auditlog</name>
    <message><source>title</source><translation>Әрекеттер журналы</translation></message>
    <message><source>why</source><translation>Мұнда әр әрекет жазылады; жазбаны білдірмей өзгерту немесе өшіру мүмкін емес.</translation></message>
    <message><source>checking</source><translation>Журнал тексерілуде…</translation></message>
    <message><source>check</source><translation>Қайта тексеру</translation></message>
    <message><source>find_name</source><translation>Бір өтініштің жазбаларын нөмірі бойынша көрсету</translation></message>
    <message><source>table</source><translation>Журнал жазбалары, жаңасы жоғарыда</translation></message>
    <message><source>number</source><translation>№</translation></message>
    <message><source>time</source><translation>Уақыты</translation></message>
    <message><source>who</source><translation>Кім</translation></message>
    <message><source>what</source><translation>Не істелді</translation></message>
    <message><source>case</source><translation>Өтініш</translation></message>
    <message><source>details</source><translation>Толығырақ</translation></message>
    <message><source>row</source><translation>{number}-жазба. {time}. {who}: {what}.</translation></message>
    <message><source>row_of_case</source><translation>{number}-жазба. {time}. {who}: {what}. Өтініш {case}.</translation></message>
    <message><source>reason_changed</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба жазылғаннан кейін өзгертілген немесе дискіде бүлінген.</translation></message>
    <message><source>reason_number_missing</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба өшірілген.</translation></message>
    <message><source>reason_not_linked</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба қосылған немесе орны ауыстырылған.</translation></message>
    <message><source>reason_head_missing</source><translation>Бұл нені білдіруі мүмкін: журналдың соңы туралы белгі өшірілген.</translation></message>
    <message><source>reason_head_changed</source><translation>Бұл нені білдіруі мүмкін: журналдың соңы туралы белгі өзгертілген.</translation></message>
    <message><source>reason_end_cut</source><translation>Бұл нені білдіруі мүмкін: {first}-жазбадан бастап соңғы жазбалар кесіп тасталған.</translation></message>
    <message><source>reason_added</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба бағдарламадан тыс қосылған.</translation></message>
    <message><source>export</source><translation>Дәлелді шығару</translation></message>
    <message><source>exporting</source><translation>Журнал шығарылуда…</translation></message>
    <message><source>copying</source><translation>Деректер дәлел ретінде көшірілуде…</translation></message>
    <message numerus="yes"><source>whole</source><translation><numerusform>✓ {count} жазба, тізбек {since} күнінен бұзылмаған, тексерілді: {time}</numerusform><numerusform>✓ {count} жазба, тізбек {since} күнінен бұзылмаған, тексерілді: {time}</numerusform></translation></message>
    <message><source>does_not_match</source><translation>✗ {first}-жазба сәйкес келмейді</translation></message>
    <message><source>not_checked</source><translation>✗ Журналды тексеру мүмкін болмады</translation></message>
    <message><source>save_evidence</source><translation>Көшірмені дәлел ретінде сақтау</translation></message>
    <message numerus="yes"><source>exported</source><translation><numerusform>{count} жазба шығарылды: {path}. Қалай тексеру керегі қасындағы мәтіндік файлда жазылған.</numerusform><numerusform>{count} жазба шығарылды: {path}. Қалай тексеру керегі қасындағы мәтіндік файлда жазылған.</numerusform></translation></message>
    <message><source>copied</source><translation>Деректер сол күйінде көшірілді: {path} (SHA-256 басы: {sha256}).</translation></message>
    <message><source>copied_unrecorded</source><translation>Деректер сол күйінде көшірілді: {path} (SHA-256 басы: {sha256}). Журнал бұл туралы жазбаны қабылдамады: уақытын өзіңіз жазып қойыңыз.</translation></message>
    <message><source>find</source><translation>Өтініш нөмірі   (F3)</translation></message>
    <message><source>act</source><translation>Не істелді</translation></message>
    <message><source>any_act</source><translation>Кез келген әрекет</translation></message>
    <message><source>actor</source><translation>Кім істеді</translation></message>
    <message><source>any_actor</source><translation>Кез келген адам</translation></message>
    <message><source>period</source><translation>Қашан</translation></message>
    <message><source>period_any</source><translation>Кез келген уақыт</translation></message>
    <message><source>period_today</source><translation>Бүгін</translation></message>
    <message><source>period_week</source><translation>Соңғы 7 күн</translation></message>
    <message><source>period_month</source><translation>Соңғы 30 күн</translation></message>
    <message><source>period_chosen</source><translation>… бастап … дейін</translation></message>
    <message><source>since</source><translation>Осы күннен бастап (қоса алғанда)</translation></message>
    <message><source>until</source><translation>Осы күнге дейін (қоса алғанда)</translation></message>
    <message><source>clear</source><translation>Барлығын көрсету</translation></message>
    <message><source>nothing_fits</source><translation>Бұл таңдауға сай жазба жоқ.</translation></message>
    <message><source>no_case</source><translation>«{case}» өтінішінің сай жазбасы жоқ. Нөмір мынадай болады: 2026-0001.</translation></message>
    <message numerus="yes"><source>shown</source><translation><numerusform>{count} жазба, алдымен жаңалары</numerusform><numerusform>{count} жазба, алдымен жаңалары</numerusform></translation></message>
    <message><source>waiting</source><translation>{row}-жол оқылуда</translation></message>
    <message><source>open_case</source><translation>{case} өтінішін ашу</translation></message>
    <message><source>entry_facts</source><translation>{number}-жазба · {time} · {who} · MAC {mac}…</translation></message>
    <message><source>explanation</source><translation>Privacy Desk: журналдың дәлелі
Жасалған уақыты: {time}. Жазба саны: {entries}. Соңғы жазба: {number}, MAC {mac}.

{file} файлының әр жолында бір жазба бар (JSON, UTF-8), соңғы жол — журналдың соңы.
Файлдың SHA-256 сомасы: {sha256}

Қалай тексеруге болады
1. Бағдарламасыз: нөмірлер 1-ден бастап үзіліссіз жүреді, әр жолдың «previous» мәні алдыңғы жолдың «mac» мәніне тең (бірінші жолда 64 нөл).
2. Бұрын шыққанмен салыстырып: бұрынғы хатта не дәлелде жазылған жазба нөмірі мен MAC мұнда өзгеріссіз тұр.
3. Бағдарламамен: әр MAC — кілті тек бағдарлама қоймасында бар HMAC-SHA256. Сол компьютерде мынаны енгізіңіз:  main.py audit verify
   Ол қойманың әр жазбасын қайта есептейді; жазба саны {entries} не одан көп болуы тиіс.

Жазбаларда кодтар, сандар, бақылау сомалары, өтініш нөмірлері мен қызметкерлердің аттары бар, ал өтініш жасаған адамдардың деректері жоқ.
</translation></message>
    <message numerus="yes"><source>corrected</source><translation><numerusform>Кіріс хаттардың {n} қорытындысы хаттарға сәйкес келмеді, қайта санап түзетілді.</numerusform><numerusform>Кіріс хаттардың {n} қорытындысы хаттарға сәйкес келмеді, қайта санап түзетілді.</numerusform></translation></message>
</context>
</TS>
