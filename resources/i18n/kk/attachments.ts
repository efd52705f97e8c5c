<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message numerus="yes"><source>title</source><translation><numerusform>{n} тіркеме</numerusform><numerusform>{n} тіркеме</numerusform></translation></message>
    <message numerus="yes"><source>title_risky</source><translation><numerusform>{n} тіркеме, зиян келтіруі мүмкін: {risky}</numerusform><numerusform>{n} тіркеме, зиян келтіруі мүмкін: {risky}</numerusform></translation></message>
    <message><source>list</source><translation>Тіркемелер</translation></message>
    <message><source>show</source><translation>Көрсету</translation></message>
    <message><source>show_name</source><translation>Тіркемелерді көрсету</translation></message>
    <message><source>hide</source><translation>Жасыру</translation></message>
    <message><source>hide_name</source><translation>Тіркемелерді жасыру</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Тағы {n} көрсету</numerusform><numerusform>Тағы {n} көрсету</numerusform></translation></message>
    <message><source>no_name</source><translation>(аты жоқ)</translation></message>
    <message><source>facts</source><translation>{kind}, {size}</translation></message>
    <message><source>says</source><translation>Өзін былай атайды: {kind}</translation></message>
    <message><source>save</source><translation>Көшірмесін сақтау…</translation></message>
    <message><source>save_name</source><translation>{n}-тіркеменің көшірмесін сақтау, {name}</translation></message>
    <message><source>hash</source><translation>Бақылау сомасы</translation></message>
    <message><source>hash_name</source><translation>{n}-тіркеменің бақылау сомасын көрсету, {name}</translation></message>
    <message><source>hash_words</source><translation>SHA-256: {sha256}</translation></message>
    <message><source>save_to</source><translation>Көшірме салынатын қалта</translation></message>
    <message><source>saving</source><translation>Тіркеменің көшірмесі сақталуда</translation></message>
    <message><source>saved</source><translation>Көшірме {file} деп сақталды. Ештеңе ашылған жоқ.</translation></message>
    <message><source>saved_apart</source><translation>Көшірме {file} деп сақталды, оны ешбір бағдарлама ашпайды: тіркеме зиян келтіруі мүмкін. Оны компьютерлеріңізге жауапты адам қарасын.</translation></message>
    <message><source>risk_executable</source><translation>Бағдарлама: зиян келтіруі мүмкін</translation></message>
    <message><source>risk_script</source><translation>Ішінде командалар бар: зиян келтіруі мүмкін</translation></message>
    <message><source>risk_shortcut</source><translation>Таңбаша: басқа нәрсені іске қосуы мүмкін</translation></message>
    <message><source>risk_macro</source><translation>Макростары болуы мүмкін: зиян келтіруі мүмкін</translation></message>
    <message><source>risk_web_page</source><translation>Веб-бет: алдауы мүмкін</translation></message>
    <message><source>risk_archive</source><translation>Мұрағат: ішінде не бары белгісіз</translation></message>
    <message><source>kind_pdf</source><translation>PDF құжаты</translation></message>
    <message><source>kind_picture</source><translation>сурет</translation></message>
    <message><source>kind_document</source><translation>мәтіндік құжат</translation></message>
    <message><source>kind_sheet</source><translation>кесте</translation></message>
    <message><source>kind_slides</source><translation>таныстырылым</translation></message>
    <message><source>kind_old_office</source><translation>ескі түрдегі кеңсе құжаты</translation></message>
    <message><source>kind_text</source><translation>мәтін</translation></message>
    <message><source>kind_table</source><translation>мәтін түріндегі кесте</translation></message>
    <message><source>kind_web_page</source><translation>веб-бет</translation></message>
    <message><source>kind_archive</source><translation>мұрағат</translation></message>
    <message><source>kind_program</source><translation>бағдарлама</translation></message>
    <message><source>kind_script</source><translation>командалары бар файл</translation></message>
    <message><source>kind_shortcut</source><translation>таңбаша</translation></message>
    <message><source>kind_disk_image</source><translation>диск бейнесі</translation></message>
    <message><source>kind_database</source><translation>дерекқор</translation></message>
    <message><source>kind_sound</source><translation>дыбыс</translation></message>
    <message><source>kind_video</source><translation>бейне</translation></message>
    <message><source>kind_message</source><translation>хабарлама</translation></message>
    <message><source>kind_calendar</source><translation>күнтізбе жазбасы</translation></message>
    <message><source>kind_contact</source><translation>байланыс картасы</translation></message>
    <message><source>kind_signature</source><translation>қолтаңба</translation></message>
    <message><source>kind_report</source><translation>жеткізу есебі</translation></message>
    <message><source>kind_unknown</source><translation>белгісіз түр</translation></message>
</context>
</TS>
