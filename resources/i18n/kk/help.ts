<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>help</name>
    <message><source>today</source><translation>Бүгін не істеу керек: мерзімі бойынша өтініштер, жауаптар және әлі бапталмағандар. Enter өтінішті келесі қадамында ашады.</translation></message>
    <message><source>inbox</source><translation>Мазмұны бойынша сұрыпталған пошта. Белгіленген сөздерге қарап, өтініш ашыңыз, сұраныс емес деп белгілеңіз, кейінге қалдырыңыз немесе өтінішке байлаңыз. Бәрін болдырмауға болады.</translation></message>
    <message><source>cases</source><translation>Барлық өтініштердің тізілімі. Өтінішті нөмірі, аты, мекенжайы немесе сөздері бойынша табыңыз не көріністі таңдаңыз.</translation></message>
    <message><source>workspace</source><translation>Бір өтініш, қадам-қадаммен. Сол жақта қадамдар, ортада сұрақ, оң жақта хаттар мен фактілер. Төмендегі негізгі әрекет не болатынын әрдайым айтады.</translation></message>
    <message><source>letters</source><translation>Барлық өтініштердің хаттары: жіберілетіні, жіберілгені және үлгілері.</translation></message>
    <message><source>archives</source><translation>Мөрленген мұрағаттар: тексеру, қайта жасау немесе жою.</translation></message>
    <message><source>datamap</source><translation>Адамдардың деректері қайда жатыр, оны кім алады және қанша сақталады.</translation></message>
    <message><source>auditlog</source><translation>Жасалғанның бәрінің жазбасы. Оны біреу өзгертсе, көрінеді.</translation></message>
    <message><source>settings</source><translation>Бағдарлама қалай көрінеді және жұмыс істейді. Әр өзгеріс бірден сақталады, оны болдырмауға болады.</translation></message>
    <message><source>mailboxes</source><translation>Оқылатын және хат жіберілетін пошта жәшіктері. Пошта тек оқылады, өзгертілмейді. Жәшік құпиясөзбен, қолданба құпиясөзімен немесе браузерде ашылады: онда пошта провайдерінде бір рет рұқсат бересіз, ал рұқсат кері алынғанша өзі жаңарып тұрады. Сонда қызыл жолақ қайта кіруді сұрайды. Жәшікті алып тастағанда немесе кіру тәсілін ауыстырғанда рұқсат провайдерде де кері алынады, егер ол мұны қолдаса: Google қолдайды, Microsoft-та оны өзіңіз кері аласыз.</translation></message>
</context>
</TS>
