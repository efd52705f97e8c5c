<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>settings</name>
    <message><source>title</source><translation>Settings</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
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
    <message><source>data_effect</source><translation>The data is encrypted and stays on this machine.</translation></message>
    <message><source>law_effect</source><translation>Deadlines are worked out from these rules, each with its source.</translation></message>
    <message><source>section_company</source><translation>Company and products</translation></message>
    <message><source>section_languages</source><translation>Languages and letters</translation></message>
    <message><source>section_law</source><translation>Laws and holidays</translation></message>
    <message><source>section_security</source><translation>Security</translation></message>
    <message><source>section_keyboard</source><translation>Keyboard and lists</translation></message>
    <message><source>section_appearance</source><translation>Appearance</translation></message>
    <message><source>section_about</source><translation>About the program</translation></message>
    <message><source>find</source><translation>Search the settings   (F3)</translation></message>
    <message><source>find_name</source><translation>Search the settings by their words</translation></message>
    <message><source>nothing_found</source><translation>No setting has the words “{words}”. Try one word, or choose a section on the left.</translation></message>
    <message><source>changed</source><translation>Changed</translation></message>
    <message><source>default</source><translation>Default: {value}</translation></message>
    <message><source>restore</source><translation>Restore</translation></message>
    <message><source>restore_name</source><translation>Restore the default of: {setting}</translation></message>
    <message><source>was_changed</source><translation>{setting}: {value}</translation></message>
    <message><source>on</source><translation>on</translation></message>
    <message><source>off</source><translation>off</translation></message>
    <message><source>never</source><translation>never by itself</translation></message>
    <message numerus="yes"><source>minutes</source><translation><numerusform>after {n} minute</numerusform><numerusform>after {n} minutes</numerusform></translation></message>
    <message><source>per_cent</source><translation>{n} %</translation></message>
    <message><source>lock_after</source><translation>Lock the window by itself</translation></message>
    <message><source>lock_after_effect</source><translation>Counted from the last key or click. Ctrl+F12 locks at once.</translation></message>
    <message><source>letter_keys</source><translation>Letter keys in lists</translation></message>
    <message><source>letter_keys_switch</source><translation>J and K move, 1 to 4 decide, R replies</translation></message>
    <message><source>letter_keys_effect</source><translation>They work in any layout, by the place of the key, and only while a list has the keyboard.</translation></message>
    <message><source>next_after_outcome</source><translation>After a decision in the inbox</translation></message>
    <message><source>next_after_outcome_switch</source><translation>Show the next message</translation></message>
    <message><source>next_after_outcome_effect</source><translation>Otherwise the message that was decided stays on the screen.</translation></message>
    <message><source>scheme_light</source><translation>Light</translation></message>
    <message><source>scheme_dark</source><translation>Dark</translation></message>
    <message><source>scheme_system</source><translation>As the system has it</translation></message>
    <message><source>density</source><translation>Distance between rows</translation></message>
    <message><source>density_compact</source><translation>Compact</translation></message>
    <message><source>density_normal</source><translation>Normal</translation></message>
    <message><source>density_relaxed</source><translation>Relaxed</translation></message>
    <message><source>density_effect</source><translation>How many rows of a list fit on the screen.</translation></message>
    <message><source>text_scale</source><translation>Size of the text</translation></message>
    <message><source>text_scale_effect</source><translation>All words of the window; letters and printed sheets stay as they are.</translation></message>
    <message><source>source_set</source><translation>The address of the database {source} was set</translation></message>
    <message><source>letter_languages</source><translation>Languages of letters</translation></message>
    <message><source>letter_languages_effect</source><translation>Each letter is written in the language of the request, whatever the language of the window.</translation></message>
    <message><source>law_of</source><translation>{law}: the rules of the clock</translation></message>
    <message numerus="yes"><source>rules_in_force</source><translation><numerusform>{n} rule in force, checked on {day} or later</numerusform><numerusform>{n} rules in force, checked on {day} or later</numerusform></translation></message>
    <message numerus="yes"><source>rules_secondary</source><translation><numerusform>{n} rule was read in a secondary source only</numerusform><numerusform>{n} rules were read in secondary sources only</numerusform></translation></message>
    <message numerus="yes"><source>rules_unverified</source><translation><numerusform>{n} rule is our reading, confirmed by nobody: ask a lawyer</numerusform><numerusform>{n} rules are our reading, confirmed by nobody: ask a lawyer</numerusform></translation></message>
    <message><source>calendar_known</source><translation>The calendar is certain until {day} (checked {checked}); later days are reckoned and may still change.</translation></message>
    <message><source>rule</source><translation>Rule</translation></message>
    <message><source>in_force</source><translation>In force since</translation></message>
    <message><source>how_checked</source><translation>How it was checked</translation></message>
    <message><source>checked_source</source><translation>Read in the law</translation></message>
    <message><source>checked_secondary</source><translation>Secondary source</translation></message>
    <message><source>checked_unverified</source><translation>Not confirmed</translation></message>
    <message><source>holidays</source><translation>Holidays</translation></message>
    <message><source>holidays_effect</source><translation>These days and the weekends are no working days in the count of a due date. They come with the program and cannot be edited here.</translation></message>
    <message><source>holidays_of</source><translation>Holidays: {place}</translation></message>
    <message><source>holiday</source><translation>Holiday</translation></message>
    <message><source>day</source><translation>Day</translation></message>
    <message><source>country</source><translation>Country of the calendar</translation></message>
    <message><source>year</source><translation>Year</translation></message>
    <message><source>unlock</source><translation>Passphrase for unlocking</translation></message>
    <message><source>unlock_effect</source><translation>Asked for when the window is locked. Kept so that it can be checked, never read.</translation></message>
    <message><source>unlock_store</source><translation>The window is unlocked by the passphrase that opens the data.</translation></message>
    <message><source>unlock_own</source><translation>A passphrase is set. To change or remove it, type the present one.</translation></message>
    <message><source>unlock_nothing</source><translation>None is set: a locked window opens by Enter and only hides the screen.</translation></message>
    <message><source>unlock_present</source><translation>Present passphrase</translation></message>
    <message><source>unlock_new</source><translation>New passphrase ({shortest} characters or more)</translation></message>
    <message><source>unlock_set</source><translation>Set the passphrase</translation></message>
    <message><source>unlock_change</source><translation>Change it</translation></message>
    <message><source>unlock_remove</source><translation>Remove it</translation></message>
    <message><source>unlock_was_set</source><translation>The passphrase for unlocking was set.</translation></message>
    <message><source>unlock_was_removed</source><translation>The passphrase for unlocking was removed.</translation></message>
    <message><source>key_of_data</source><translation>Key of the data</translation></message>
    <message><source>key_store</source><translation>The key lies in the key store of this computer's system; it is asked for when you sign in there.</translation></message>
    <message><source>key_passphrase</source><translation>The key is worked out from your passphrase at every start and is stored nowhere.</translation></message>
    <message><source>key_of_data_effect</source><translation>Without the key nobody can open the data, and neither can we: back it up with the data.</translation></message>
    <message><source>keys</source><translation>All keys</translation></message>
    <message><source>keys_effect</source><translation>Every key works in the English, Russian and Kazakh layouts.</translation></message>
    <message><source>keys_sheet</source><translation>Keys of Privacy Desk</translation></message>
    <message><source>keys_save</source><translation>Save for printing</translation></message>
    <message><source>keys_saved</source><translation>The sheet of keys was saved: {path}</translation></message>
    <message><source>command</source><translation>Command</translation></message>
    <message><source>where</source><translation>Where</translation></message>
    <message><source>in_lists</source><translation>{letter} in lists</translation></message>
    <message><source>everywhere</source><translation>everywhere</translation></message>
    <message><source>in_a_case</source><translation>in a case</translation></message>
    <message><source>about</source><translation>Privacy Desk</translation></message>
    <message><source>about_effect</source><translation>Licensed under Apache 2.0. The texts of the licences lie beside each package.</translation></message>
    <message><source>version</source><translation>Version {version} · Python {python} · Qt {qt}</translation></message>
    <message><source>parts</source><translation>What it is made of</translation></message>
    <message><source>parts_effect</source><translation>The packages that run with the program on this computer.</translation></message>
    <message><source>part</source><translation>Package</translation></message>
    <message><source>part_version</source><translation>Version</translation></message>
    <message><source>part_licence</source><translation>Licence</translation></message>
    <message><source>key</source><translation>Key</translation></message>
    <message><source>places</source><translation>Data: {data}
Letters and archives: {out}</translation></message>
    <message><source>section</source><translation>Section of the settings</translation></message>
    <message><source>section_mailboxes</source><translation>Mailboxes</translation></message>
    <message><source>check_every_effect</source><translation>New mail is looked for so often; where the server tells of it by itself, it is seen at once.</translation></message>
    <message><source>keep_ordinary</source><translation>Keep ordinary mail for</translation></message>
    <message><source>keep_ordinary_effect</source><translation>Mail that asks nothing is emptied after that: only its checksum stays, so that it is recognised. People who asked nothing keep their privacy.</translation></message>
    <message numerus="yes"><source>days</source><translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation></message>
    <message><source>check_every</source><translation>Look for new mail</translation></message>
    <message numerus="yes"><source>every_minutes</source><translation><numerusform>every {n} minute</numerusform><numerusform>every {n} minutes</numerusform></translation></message>
</context>
</TS>
