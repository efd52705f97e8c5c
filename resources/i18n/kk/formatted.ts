<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>formatted</name>
    <message><source>reading</source><translation>Безендірілген көрініс оқылып жатыр…</translation></message>
    <message><source>nothing</source><translation>Бұл хабарламада безендірілген мәтін жоқ. Оның бар мазмұны «Мәтін» бетінде.</translation></message>
    <message><source>too_deep</source><translation>Бұл хабарламаның безендірілуі қауіпсіз көрсету үшін тым күрделі. Оның бар мазмұны «Мәтін» бетінде.</translation></message>
    <message><source>left_out</source><translation>Көрсетілмеді: {what}.</translation></message>
    <message numerus="yes"><source>left_pictures</source><translation><numerusform>{n} сурет</numerusform><numerusform>{n} сурет</numerusform></translation></message>
    <message numerus="yes"><source>left_forms</source><translation><numerusform>{n} форма</numerusform><numerusform>{n} форма</numerusform></translation></message>
    <message numerus="yes"><source>left_active</source><translation><numerusform>{n} бағдарлама не кірістірме</numerusform><numerusform>{n} бағдарлама не кірістірме</numerusform></translation></message>
    <message><source>cut</source><translation>Тек басы көрсетілген; бүкіл мәтін «Мәтін» бетінде.</translation></message>
    <message numerus="yes"><source>links</source><translation><numerusform>{n} сілтемені көрсету</numerusform><numerusform>{n} сілтемені көрсету</numerusform></translation></message>
    <message numerus="yes"><source>odd_links</source><translation><numerusform>{n} сілтемені көрсету — ол көрінгендей емес</numerusform><numerusform>{n} сілтемені көрсету — бәрі көрінгендей емес</numerusform></translation></message>
    <message><source>back</source><translation>Хабарламаға оралу</translation></message>
    <message><source>text_name</source><translation>Безендірілген хабарлама</translation></message>
    <message><source>link_title</source><translation>{n}-сілтеме {host} сайтына апарады</translation></message>
    <message><source>link_title_mail</source><translation>{n}-сілтеме {host} мекенжайына хат жазады</translation></message>
    <message><source>link_title_phone</source><translation>{n}-сілтеме телефонға қоңырау шалады</translation></message>
    <message><source>link_title_other</source><translation>{n}-сілтеме сайт мекенжайы емес, оны көшіруге болмайды</translation></message>
    <message><source>link_words</source><translation>Сөздері: «{words}»</translation></message>
    <message><source>plain_host</source><translation>Латын әріптерімен: {host}</translation></message>
    <message><source>copy</source><translation>Мекенжайды көшіру</translation></message>
    <message><source>copy_name</source><translation>{n}-сілтеменің мекенжайын көшіру</translation></message>
    <message><source>copied</source><translation>{n}-сілтеменің мекенжайы көшірілді. Ол {host} сайтына апарады.</translation></message>
    <message numerus="yes"><source>more_links</source><translation><numerusform>Тағы {n} сілтемені көрсету</numerusform><numerusform>Тағы {n} сілтемені көрсету</numerusform></translation></message>
    <message><source>flag_other_host</source><translation>Сөздерде басқа сайт аталған</translation></message>
    <message><source>flag_name_before_host</source><translation>Шын сайт @ белгісінен кейін тұр</translation></message>
    <message><source>flag_mixed_letters</source><translation>Екі әліпбидің әріптері</translation></message>
    <message><source>flag_foreign_letters</source><translation>Латын әріптері ғана емес</translation></message>
    <message><source>flag_number_host</source><translation>Сайт атының орнында сан</translation></message>
    <message numerus="yes"><source>left_hidden</source><translation><numerusform>{n} жасырын үзінді («Мәтін» бетін қараңыз)</numerusform><numerusform>{n} жасырын үзінді («Мәтін» бетін қараңыз)</numerusform></translation></message>
    <message><source>safe</source><translation>Ештеңе жүктелген жоқ, сілтемелер осы жерден ашылмайды.</translation></message>
    <message><source>lettered_host</source><translation>Былай көрінеді: {host}</translation></message>
    <message><source>failed</source><translation>Безендірілген көріністі оқу мүмкін болмады.</translation></message>
</context>
</TS>
