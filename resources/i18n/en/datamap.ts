<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>datamap</name>
    <message><source>title</source><translation>Data map</translation></message>
    <message><source>company</source><translation>Company</translation></message>
    <message><source>tab_sources</source><translation>Sources</translation></message>
    <message><source>tab_recipients</source><translation>Recipients</translation></message>
    <message><source>tab_retention</source><translation>Retention</translation></message>
    <message><source>tab_where</source><translation>Where is it</translation></message>
    <message><source>sources_why</source><translation>The databases in which the desk looks for a person. A check opens them for reading only and keeps counts, no data of anybody.</translation></message>
    <message><source>check</source><translation>Check now</translation></message>
    <message><source>checking</source><translation>Checking the databases</translation></message>
    <message><source>stopped</source><translation>The check was stopped. What was known before still stands.</translation></message>
    <message><source>database</source><translation>Database “{source}”</translation></message>
    <message><source>state_good</source><translation>✓ Works</translation></message>
    <message><source>state_failed</source><translation>✗ Failed</translation></message>
    <message><source>state_unchecked</source><translation>○ Not checked</translation></message>
    <message><source>state_no_address</source><translation>○ Not connected</translation></message>
    <message numerus="yes"><source>why_unchecked</source><translation><numerusform>Not checked yet at this address. The map names {n} table.</numerusform><numerusform>Not checked yet at this address. The map names {n} tables.</numerusform></translation></message>
    <message numerus="yes"><source>why_no_address</source><translation><numerusform>The desk does not know yet where it lies. The map names {n} table.</numerusform><numerusform>The desk does not know yet where it lies. The map names {n} tables.</numerusform></translation></message>
    <message><source>checked</source><translation>checked {when}</translation></message>
    <message numerus="yes"><source>tables_found</source><translation><numerusform>{found} of {n} table found</numerusform><numerusform>{found} of {n} tables found</numerusform></translation></message>
    <message numerus="yes"><source>rows</source><translation><numerusform>{count} record</numerusform><numerusform>{count} records</numerusform></translation></message>
    <message><source>last_success</source><translation>Last worked {when}. Until it works again, a search in a case cannot be complete.</translation></message>
    <message><source>can_change</source><translation>This login can change data. Use one that cannot.</translation></message>
    <message><source>how</source><translation>How</translation></message>
    <message><source>how_name</source><translation>How to use a login that cannot change data</translation></message>
    <message><source>how_file</source><translation>Ask whoever keeps the file to take away your right to change it, or to give you a copy that may only be read. The desk itself opens it for changing only when you erase data in a case; with a file that may only be read, the erasing is done by whoever keeps the database, and you record it in the case.</translation></message>
    <message><source>how_server</source><translation>Ask whoever runs the database for a login of its own for the desk, with the right to read these tables (SELECT) and no other. Put its name into the address; the password stays in the password file of your account (.pgpass). The desk itself opens a database for changing only when you erase data in a case; with such a login the erasing is done by whoever runs the database, and you record it in the case.</translation></message>
    <message><source>set_address</source><translation>Set where it lies</translation></message>
    <message><source>set_first_address</source><translation>Connect it</translation></message>
    <message><source>address_of</source><translation>Address of the database {source}</translation></message>
    <message><source>address_example</source><translation>FILE   ·   postgresql://USER@HOST/DATABASE</translation></message>
    <message><source>address_effect</source><translation>A file of SQLite or the address of a PostgreSQL database. A password is never kept here.</translation></message>
    <message><source>save_address</source><translation>Save the address</translation></message>
    <message><source>save_address_of</source><translation>Save the address of the database {source}</translation></message>
    <message><source>choose_file</source><translation>Choose a file…</translation></message>
    <message><source>choose_file_for</source><translation>Choose the file of the database {source}</translation></message>
    <message><source>leave_it</source><translation>Leave it as it is</translation></message>
    <message><source>address_kept</source><translation>The address of the database “{source}” is kept. Check it now.</translation></message>
    <message><source>try_title</source><translation>Test with one known address</translation></message>
    <message><source>try_why</source><translation>Type somebody who surely is in the database, your own address for instance. You see how many records the map leads to; values are masked and nothing is kept but the fact that it was tried.</translation></message>
    <message><source>known_address</source><translation>Known email address, phone number or user name</translation></message>
    <message><source>known_address_example</source><translation>Email address, phone number or user name</translation></message>
    <message><source>try</source><translation>Search for it</translation></message>
    <message><source>trying</source><translation>Searching for the known address</translation></message>
    <message numerus="yes"><source>tried</source><translation><numerusform>{n} record found, in tables: {tables}</numerusform><numerusform>{n} records found, in tables: {tables}</numerusform></translation></message>
    <message><source>tried_nothing</source><translation>Nothing was found for this. If the person surely is in the database, the map does not lead there: show this to whoever runs the database.</translation></message>
    <message><source>samples</source><translation>Sample records, masked</translation></message>
    <message><source>table</source><translation>Table</translation></message>
    <message><source>records</source><translation>Records</translation></message>
    <message><source>counts</source><translation>Records per table</translation></message>
    <message numerus="yes"><source>count_sentence</source><translation><numerusform>{table}: {n} record</numerusform><numerusform>{table}: {n} records</numerusform></translation></message>
    <message><source>by_hand_title</source><translation>Searched by hand</translation></message>
    <message><source>by_hand</source><translation>The desk knows no database of this company, so it cannot search there. In a case, at the step “Search”, look by hand in the places of the tab “Where is it” and write down where you looked: it is recorded in the case and stands behind the answer.</translation></message>
    <message><source>go_to_cases</source><translation>Go to the cases</translation></message>
    <message><source>unknown</source><translation>Not known yet: the policy does not say</translation></message>
    <message><source>recipients_why</source><translation>Everybody outside the company who gets data, as the published privacy policy says it.</translation></message>
    <message><source>gets</source><translation>Gets</translation></message>
    <message><source>country</source><translation>Country</translation></message>
    <message><source>contact</source><translation>Contact for an order</translation></message>
    <message><source>order</source><translation>What to order</translation></message>
    <message><source>person_found</source><translation>How a person is found</translation></message>
    <message><source>rests_on</source><translation>Rests on</translation></message>
    <message><source>not_named</source><translation>not named in the policy</translation></message>
    <message><source>write_down</source><translation>Write down country and contact</translation></message>
    <message><source>keep</source><translation>Keep</translation></message>
    <message><source>noted</source><translation>Country and contact of “{name}” are kept.</translation></message>
    <message><source>kind_database</source><translation>our database</translation></message>
    <message><source>kind_own</source><translation>our own place</translation></message>
    <message><source>kind_recipient</source><translation>recipient</translation></message>
    <message><source>kind_processor</source><translation>processor</translation></message>
    <message><source>kind_authority</source><translation>state body</translation></message>
    <message><source>retention_why</source><translation>How long each kind of data is kept, and by which rule.</translation></message>
    <message numerus="yes"><source>after_deletion</source><translation><numerusform>A deleted account is still held for {n} day: until then access can be answered, after that nothing may be left.</numerusform><numerusform>A deleted account is still held for {n} days: until then access can be answered, after that nothing may be left.</numerusform></translation></message>
    <message><source>retention</source><translation>Retention of each category</translation></message>
    <message><source>category</source><translation>Category</translation></message>
    <message><source>kept</source><translation>How long</translation></message>
    <message><source>rule</source><translation>By which rule</translation></message>
    <message><source>on_erasure</source><translation>On erasure</translation></message>
    <message><source>by_policy</source><translation>Privacy policy: {part}</translation></message>
    <message><source>to_confirm</source><translation>To be confirmed: {what}</translation></message>
    <message><source>erased_by_hand</source><translation>not in a database: by hand</translation></message>
    <message><source>erasure_delete</source><translation>erased</translation></message>
    <message><source>erasure_mask</source><translation>made anonymous</translation></message>
    <message><source>erasure_delete_or_mask</source><translation>erased, or made anonymous where kept records refer to them</translation></message>
    <message><source>policy_account_data</source><translation>account data</translation></message>
    <message><source>policy_children</source><translation>children</translation></message>
    <message><source>policy_content</source><translation>content</translation></message>
    <message><source>policy_cookies</source><translation>cookies</translation></message>
    <message><source>policy_retention</source><translation>retention</translation></message>
    <message><source>policy_social_media_data</source><translation>social media data</translation></message>
    <message><source>policy_technical_data</source><translation>technical data</translation></message>
    <message><source>policy_third_parties</source><translation>third parties</translation></message>
    <message><source>policy_uploads</source><translation>uploads</translation></message>
    <message><source>policy_usage_data</source><translation>usage data</translation></message>
    <message><source>policy_where_people_write</source><translation>contact address</translation></message>
    <message><source>where</source><translation>Where is it</translation></message>
    <message><source>where_why</source><translation>Which kind of data lies where, and how a person is found there.</translation></message>
    <message><source>not_found_there</source><translation>a person cannot be found there</translation></message>
    <message><source>nothing_there</source><translation>nothing lies there</translation></message>
    <message><source>cell_sentence</source><translation>{category}, {place}: {words}</translation></message>
    <message><source>identity_email</source><translation>email address</translation></message>
    <message><source>identity_phone</source><translation>phone number</translation></message>
    <message><source>identity_user_name</source><translation>user name</translation></message>
    <message><source>identity_link</source><translation>link</translation></message>
    <message><source>identity_device</source><translation>device number</translation></message>
    <message><source>quoted</source><translation>“{table}”</translation></message>
    <message><source>found_by</source><translation>by {what}</translation></message>
    <message><source>found_over</source><translation>through {tables}</translation></message>
    <message><source>why</source><translation>Why, in the words of letters</translation></message>
    <message><source>never_worked</source><translation>It has not worked at this address yet. Until it does, a search in a case cannot be complete.</translation></message>
    <message><source>erasure_keep</source><translation>kept ({reason}; until {until})</translation></message>
</context>
</TS>
