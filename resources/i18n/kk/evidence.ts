<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>evidence</name>
    <message><source>sender_ambiguous</source><translation>Хатты кім жібергені анық емес; «Кімнен» жолында «{shown}» деп тұр</translation></message>
    <message><source>no_results_of_our_server</source><translation>Пошта серверіміз бұл жіберуші туралы нәтиже қалдырмаған</translation></message>
    <message><source>results_unreadable</source><translation>Пошта серверіміздің нәтижесі оқылмайды</translation></message>
    <message><source>results_ignored</source><translation>Есепке алынбаған бөтен пошта серверлерінің нәтижелері: {count}</translation></message>
    <message><source>domain_not_proved</source><translation>Пошта серверіміз хаттың {domain} доменінен келгенін растамады (DMARC: {dmarc})</translation></message>
    <message><source>domain_proved</source><translation>Пошта серверіміз хаттың {domain} доменінен келгенін растады ({by} бойынша)</translation></message>
    <message><source>address_on_file</source><translation>{address} — {account} есептік жазбасының мекенжайы, бізге {known_since} бастап белгілі</translation></message>
    <message><source>address_unknown</source><translation>{address} мекенжайы жазбаларымызда жоқ</translation></message>
    <message><source>address_not_known_before_or_of_another_account</source><translation>{address} мекенжайы тек осы сұраныспен белгілі болды немесе басқа есептік жазбаға жатады</translation></message>
    <message><source>reply_to_differs</source><translation>Хат {address} мекенжайынан келді, ал жауаптар {reply_to} мекенжайына кетер еді</translation></message>
    <message><source>looks_like_known</source><translation>{address} белгілі {known} мекенжайына ұқсайды, бірақ ол басқа</translation></message>
    <message><source>international_domain</source><translation>{shown} доменінде басқа әліпби әріптері бар (техникалық түрі: {ascii})</translation></message>
    <message><source>mixed_alphabets</source><translation>{domain} доменінде әртүрлі әліпби әріптері араласқан</translation></message>
    <message><source>challenge_not_passed</source><translation>{address} мекенжайына жіберілген код тиісінше қайтпады</translation></message>
    <message><source>challenge_proves_nothing</source><translation>{address} мекенжайынан код қайтты, бірақ ол мекенжай сұранысқа дейін белгісіз болған немесе код ертерек сұралған, сондықтан бұл ештеңені дәлелдемейді</translation></message>
    <message><source>challenge_answered</source><translation>{address} мекенжайына жіберілген код қайтты; мекенжай {account} есептік жазбасына жатады, {known_since} бастап белгілі</translation></message>
    <message><source>confirmation_proves_nothing</source><translation>{account} есептік жазбасындағы растау толық емес, сұранысқа дейін жасалған немесе басқа есептік жазбаға жатады, сондықтан ештеңені дәлелдемейді</translation></message>
    <message><source>confirmed_at_account</source><translation>{operator}: {account} есептік жазбасында растау алынды. {note}</translation></message>
    <message><source>accounts_differ</source><translation>Дәлелдер әртүрлі есептік жазбаларды көрсетеді, сондықтан бірге ештеңені дәлелдемейді</translation></message>
    <message><source>domain_signed</source><translation>Хаттағы {domain} қолтаңбасы (DKIM) дұрыс</translation></message>
</context>
</TS>
