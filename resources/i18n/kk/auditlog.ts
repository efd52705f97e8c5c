<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>auditlog</name>
    <message><source>title</source><translation>Әрекеттер журналы</translation></message>
    <message><source>why</source><translation>Мұнда әр әрекет жазылады; жазбаны білдірмей өзгерту немесе өшіру мүмкін емес.</translation></message>
    <message><source>checking</source><translation>Журнал тексерілуде…</translation></message>
    <message><source>check</source><translation>Қайта тексеру</translation></message>
    <message><source>find</source><translation>Өтініш нөмірі   (F3)</translation></message>
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
    <message><source>older</source><translation>Бұрынғы жазбаларды көрсету</translation></message>
    <message><source>none</source><translation>Әзірге жазба жоқ.</translation></message>
    <message><source>no_case</source><translation>«{case}» өтініші бойынша жазба жоқ. Нөмірді толық жазыңыз, мысалы 2026-0001.</translation></message>
    <message numerus="yes"><source>whole</source><translation><numerusform>✓ {n} жазба, тізбек бүтін, {time} тексерілді</numerusform><numerusform>✓ {n} жазба, тізбек бүтін, {time} тексерілді</numerusform></translation></message>
    <message numerus="yes"><source>broken</source><translation><numerusform>Журнал {first}-жазбадан бастап сәйкес келмейді. Оған дейінгі {n} жазба бүтін.</numerusform><numerusform>Журнал {first}-жазбадан бастап сәйкес келмейді. Оған дейінгі {n} жазба бүтін.</numerusform></translation></message>
    <message><source>reason_changed</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба жазылғаннан кейін өзгертілген немесе дискіде бүлінген.</translation></message>
    <message><source>reason_number_missing</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба өшірілген.</translation></message>
    <message><source>reason_not_linked</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба қосылған немесе орны ауыстырылған.</translation></message>
    <message><source>reason_head_missing</source><translation>Бұл нені білдіруі мүмкін: журналдың соңы туралы белгі өшірілген.</translation></message>
    <message><source>reason_head_changed</source><translation>Бұл нені білдіруі мүмкін: журналдың соңы туралы белгі өзгертілген.</translation></message>
    <message><source>reason_end_cut</source><translation>Бұл нені білдіруі мүмкін: {first}-жазбадан бастап соңғы жазбалар кесіп тасталған.</translation></message>
    <message><source>reason_added</source><translation>Бұл нені білдіруі мүмкін: {first}-жазба бағдарламадан тыс қосылған.</translation></message>
    <message><source>what_to_do</source><translation>Не істеу керек: деректер қалтасының көшірмесін дәлел ретінде сақтап, резервтік көшірмені қалпына келтіріңіз және жауапты адамға хабарлаңыз. Деректерді оқуға бола береді.</translation></message>
</context>
</TS>
