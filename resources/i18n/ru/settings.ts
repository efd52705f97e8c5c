<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>settings</name>
    <message><source>title</source><translation>Настройки</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>light</source><translation>Светлое</translation></message>
    <message><source>dark</source><translation>Тёмное</translation></message>
    <message><source>language</source><translation>Язык окна</translation></message>
    <message><source>language_effect</source><translation>Окно меняется сразу. Письмо всегда на языке обращения.</translation></message>
    <message><source>scheme</source><translation>Светлое или тёмное оформление</translation></message>
    <message><source>scheme_effect</source><translation>Меняет только цвета окна.</translation></message>
    <message><source>operator</source><translation>Ваше имя</translation></message>
    <message><source>operator_effect</source><translation>Под этим именем ваши действия записываются в журнал.</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>company_effect</source><translation>Определяет закон, бланк и карту данных новых обращений. Открытые обращения не меняются.</translation></message>
    <message><source>database</source><translation>База данных «{source}»</translation></message>
    <message><source>database_effect</source><translation>Здесь ищут данные человека, а после вашего решения удаляют их. Пароль не хранится.</translation></message>
    <message><source>address_of</source><translation>Адрес базы данных {source}</translation></message>
    <message><source>address_example</source><translation>sqlite:///ФАЙЛ   ·   postgresql://USER@HOST/DATABASE</translation></message>
    <message><source>choose_file</source><translation>Выбрать файл…</translation></message>
    <message><source>choose_file_for</source><translation>Выбрать файл базы данных {source}</translation></message>
    <message><source>save_address</source><translation>Сохранить адрес</translation></message>
    <message><source>save_address_of</source><translation>Сохранить адрес базы данных {source}</translation></message>
    <message><source>database_none</source><translation>Базы данных</translation></message>
    <message><source>no_sources</source><translation>У этой компании нет карты данных, поэтому искать негде.</translation></message>
    <message><source>database_none_effect</source><translation>Данные ищут вручную и записывают сделанное в обращении.</translation></message>
    <message><source>data</source><translation>Где лежат данные</translation></message>
    <message><source>places</source><translation>Данные: {data}
Письма и архивы: {out}</translation></message>
    <message><source>data_effect</source><translation>Данные зашифрованы и остаются на этом компьютере.</translation></message>
    <message><source>law</source><translation>Закон</translation></message>
    <message><source>law_line</source><translation>{law}: правила проверены {day}</translation></message>
    <message><source>law_effect</source><translation>По этим правилам вычисляются сроки; у каждого указан источник.</translation></message>
</context>
</TS>
