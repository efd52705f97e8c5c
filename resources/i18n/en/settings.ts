<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>settings</name>
    <message><source>title</source><translation>Settings</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>light</source><translation>Light</translation></message>
    <message><source>dark</source><translation>Dark</translation></message>
    <message><source>language</source><translation>Language of the window</translation></message>
    <message><source>language_effect</source><translation>The window changes at once. A letter is always in the language of its case.</translation></message>
    <message><source>scheme</source><translation>Light or dark</translation></message>
    <message><source>scheme_effect</source><translation>Changes the colours of the window only.</translation></message>
    <message><source>operator</source><translation>Your name</translation></message>
    <message><source>operator_effect</source><translation>Your acts are recorded in the audit log under this name.</translation></message>
    <message><source>company</source><translation>Company</translation></message>
    <message><source>company_effect</source><translation>Decides the law, the letterhead and the data map of new cases. Open cases keep theirs.</translation></message>
    <message><source>database</source><translation>Database “{source}”</translation></message>
    <message><source>database_effect</source><translation>Here a person's data is searched, and erased once you decide so. A password is never kept.</translation></message>
    <message><source>address_of</source><translation>Address of the database {source}</translation></message>
    <message><source>address_example</source><translation>sqlite:///FILE   ·   postgresql://USER@HOST/DATABASE</translation></message>
    <message><source>choose_file</source><translation>Choose a file…</translation></message>
    <message><source>choose_file_for</source><translation>Choose the file of the database {source}</translation></message>
    <message><source>save_address</source><translation>Save the address</translation></message>
    <message><source>save_address_of</source><translation>Save the address of the database {source}</translation></message>
    <message><source>database_none</source><translation>Databases</translation></message>
    <message><source>no_sources</source><translation>This company has no data map, so there is no database to search.</translation></message>
    <message><source>database_none_effect</source><translation>Data is looked for by hand, and what was done is recorded in the case.</translation></message>
    <message><source>data</source><translation>Where the data lies</translation></message>
    <message><source>places</source><translation>Data: {data}
Letters and archives: {out}</translation></message>
    <message><source>data_effect</source><translation>The data is encrypted and stays on this machine.</translation></message>
    <message><source>law</source><translation>Law</translation></message>
    <message><source>law_line</source><translation>{law}, rules checked {day}</translation></message>
    <message><source>law_effect</source><translation>Deadlines are worked out from these rules, each with its source.</translation></message>
</context>
</TS>
