<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>thread</name>
    <message><source>bounce_other</source><translation>Пошта сервері хат жеткізілмеді дейді. Ол осы бағдарламаның хаттарының бірі емес.</translation></message>
    <message><source>delayed_other</source><translation>Пошта сервері хат кешігеді дейді. Ол осы бағдарламаның хаттарының бірі емес.</translation></message>
    <message><source>absence_other</source><translation>Орнында жоқтығы туралы автожауап: мұны адам жазған жоқ.</translation></message>
    <message><source>automatic_other</source><translation>Бағдарлама жіберген: мұны адам жазбаған болуы мүмкін.</translation></message>
    <message><source>other_recipient</source><translation>Онда хат жіберілген мекенжай емес, {address} аталған: абай болыңыз.</translation></message>
    <message><source>no_person</source><translation>Мұны адам жазған жоқ: ол сұраққа жауап бермейді және ештеңені дәлелдемейді.</translation></message>
    <message><source>reopened</source><translation>Бұл жауап {case} өтінішін қайта ашты.</translation></message>
    <message><source>close_again</source><translation>{case} өтінішін қайта жабу</translation></message>
    <message><source>to_letter</source><translation>{case} өтінішіндегі хатқа өту</translation></message>
    <message><source>separate</source><translation>Бұл өтінішке қатысы жоқ</translation></message>
    <message><source>done_separated</source><translation>Хабарлама {case} өтінішінен шығарылды.</translation></message>
    <message><source>done_closed</source><translation>{case} өтініші қайта жабылды.</translation></message>
    <message><source>reason</source><translation>Себебі: {words} ({status}).</translation></message>
    <message><source>reason_1</source><translation>мекенжай қате немесе жоқ</translation></message>
    <message><source>reason_2</source><translation>жәшік толып кеткен, жабық немесе хатты қабылдай алмайды</translation></message>
    <message><source>reason_3</source><translation>алушының пошта сервері мұндай хатты қабылдай алмайды</translation></message>
    <message><source>reason_4</source><translation>алушының пошта серверімен байланыс жоқ</translation></message>
    <message><source>reason_5</source><translation>пошта серверлері бірін-бірі түсінбеді</translation></message>
    <message><source>reason_6</source><translation>хаттың мазмұнын жеткізу мүмкін болмады</translation></message>
    <message><source>reason_7</source><translation>алушының пошта сервері өз ережелері бойынша қабылдамады</translation></message>
    <message><source>reason_other</source><translation>пошта сервері толығырақ айтпайды</translation></message>
    <message><source>bounce_advice</source><translation>Адам оны оқыған жоқ: мекенжайды тексеріңіз немесе басқа тәсілді таңдаңыз, содан кейін осында шешім қабылдаңыз.</translation></message>
    <message><source>may_be_forged</source><translation>Мұндай хабарламаны жасап алуға болады: бұл дәлел емес, ишара.</translation></message>
    <message><source>reopened_words</source><translation>Ол жабылған еді, енді мерзімі қайта жүріп жатыр. Жауап ештеңе сұрамай ма? Қайта жабыңыз. Жаңа нәрсе сұрай ма? Хабарламаны шығарып, жаңа өтініш ашыңыз.</translation></message>
    <message><source>bounce</source><translation>{address} мекенжайына жеткізілмеді: «{letter}» хаты, {day}</translation></message>
    <message><source>delayed</source><translation>{address} мекенжайына әлі жеткізілмеді, пошта сервері әрекетін жалғастыруда: «{letter}» хаты, {day}</translation></message>
    <message><source>absence</source><translation>Адресат орнында жоқ: {address} мекенжайынан автожауап, «{letter}» хаты, {day}</translation></message>
    <message><source>automatic</source><translation>{address} мекенжайынан бағдарлама жауап берді: «{letter}» хаты, {day}</translation></message>
    <message><source>earlier</source><translation>Байланысты хабарлама: «{subject}», {day}</translation></message>
    <message><source>earlier_other</source><translation>Басқа жіберушінің хабарламасына сілтейді: «{subject}», {day}</translation></message>
    <message><source>earlier_other_words</source><translation>Ол хабарлама басқа мекенжайдан келген: одан өтініш ашылса, бұл осында қалады.</translation></message>
    <message><source>to_earlier</source><translation>Сол хабарламаға өту</translation></message>
    <message numerus="yes"><source>done_opened_joined</source><translation><numerusform>{case} өтініші ашылды. Оған тағы {n} хабарлама қосылды.</numerusform><numerusform>{case} өтініші ашылды. Оған тағы {n} хабарлама қосылды.</numerusform></translation></message>
    <message><source>earlier_joins</source><translation>Сол хабарламадан өтініш ашылғанда, бұл оған қосылады. Өтініш осы жерден ашылса, мерзім осы хабарламадан саналады, ал анау орнында қалады.</translation></message>
    <message><source>earlier_begins</source><translation>Екеуінен бір өтініш шығады. Осы жерден ашылса да, ол сол хабарламадан басталады, мерзім соның күнінен саналады, ал бұл хабарлама оған қосылады.</translation></message>
    <message><source>earlier_doubted</source><translation>Серверіміз сол хабарламаның жіберушісін растады, ал мұныкін растаған жоқ. Осы жерден ашылса, бөлек өтініш болады, ал сол хабарлама орнында қалады.</translation></message>
</context>
</TS>
