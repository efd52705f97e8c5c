<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>palette</name>
    <message><source>hint</source><translation>Бірнеше әріп теріңіз</translation></message>
    <message><source>list</source><translation>Табылғаны</translation></message>
    <message><source>nothing</source><translation>Ештеңе табылмады. Сөздің бөлігін, өтініш нөмірін немесе адамның атын теріп көріңіз.</translation></message>
    <message><source>case</source><translation>Өтініш</translation></message>
    <message><source>keys_title</source><translation>Осы экранның анықтамасы мен пернелері</translation></message>
    <message><source>keys_here</source><translation>Осы экранда</translation></message>
    <message><source>keys_everywhere</source><translation>Барлық жерде</translation></message>
    <message><source>keys_letters</source><translation>J, K әріптері мен 1–4 сандары тек тізімдерде, пернетақтадағы орны бойынша, кез келген жаймада жұмыс істейді. Оларды баптауларда өшіруге болады.</translation></message>
    <message><source>key</source><translation>Перне</translation></message>
    <message><source>command</source><translation>Не істейді</translation></message>
    <message><source>close</source><translation>Жабу</translation></message>
    <message><source>title</source><translation>Барлық жерден іздеу: командалар, өтініштер, адамдар</translation></message>
</context>
</TS>
