<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>details</name>
    <message><source>kind</source><translation>Сұраныс</translation></message>
    <message><source>kinds</source><translation>Сұраныстар</translation></message>
    <message><source>law</source><translation>Заң</translation></message>
    <message><source>due</source><translation>Мерзімі</translation></message>
    <message><source>act_by</source><translation>Орындау мерзімі</translation></message>
    <message><source>letter</source><translation>Хат</translation></message>
    <message><source>ground</source><translation>Негіз</translation></message>
    <message><source>outcome</source><translation>Нәтиже</translation></message>
    <message><source>answer</source><translation>Код</translation></message>
    <message><source>sha256</source><translation>Бақылау сомасы</translation></message>
    <message><source>digest</source><translation>Жоспар</translation></message>
    <message><source>message</source><translation>Хат</translation></message>
    <message><source>messages</source><translation>Хаттар</translation></message>
    <message><source>seen</source><translation>Қаралды</translation></message>
    <message><source>new</source><translation>Жаңа</translation></message>
    <message><source>states</source><translation>Оның ішінде</translation></message>
    <message><source>known_sender</source><translation>Белгілі жіберуші</translation></message>
    <message><source>asked</source><translation>Тексерілген мекенжай</translation></message>
    <message><source>how</source><translation>Қалай</translation></message>
    <message><source>level</source><translation>Деңгей</translation></message>
    <message><source>rows</source><translation>Жазба</translation></message>
    <message><source>tables</source><translation>Кесте</translation></message>
    <message><source>delete</source><translation>Жою</translation></message>
    <message><source>mask</source><translation>Иесіздендіру</translation></message>
    <message><source>keep</source><translation>Қалдыру</translation></message>
    <message><source>blocked</source><translation>Ортақ, қалады</translation></message>
    <message><source>pages</source><translation>Бет</translation></message>
    <message><source>files</source><translation>Файл</translation></message>
    <message><source>names</source><translation>Не</translation></message>
    <message><source>count</source><translation>Саны</translation></message>
    <message><source>recipients</source><translation>Алушылар</translation></message>
    <message><source>yes</source><translation>иә</translation></message>
    <message><source>no</source><translation>жоқ</translation></message>
    <message><source>sheet</source><translation>Парақ</translation></message>
    <message><source>failed</source><translation>Сәтсіз</translation></message>
    <message><source>channel</source><translation>Тәсілі</translation></message>
    <message><source>condition</source><translation>Нәтижесі</translation></message>
    <message><source>size</source><translation>Байт саны</translation></message>
    <message><source>before</source><translation>Бұрын</translation></message>
    <message><source>left</source><translation>Қалғаны</translation></message>
    <message><source>mailbox</source><translation>Пошта жәшігі</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>on_server</source><translation>Серверде</translation></message>
    <message><source>closed_again</source><translation>Қайта жабылды</translation></message>
    <message><source>by_reply</source><translation>Жауап арқылы қайта ашылды</translation></message>
    <message><source>tries</source><translation>Талпыныс</translation></message>
    <message><source>reply</source><translation>Сервердің жауабы</translation></message>
    <message><source>sent</source><translation>Жіберілді</translation></message>
    <message><source>found</source><translation>Табылды</translation></message>
    <message><source>anew</source><translation>Жаңадан нөмірленді</translation></message>
    <message><source>flags</source><translation>Сақтық себептері</translation></message>
    <message><source>opened_from</source><translation>Мына хаттан ашылды</translation></message>
</context>
</TS>
