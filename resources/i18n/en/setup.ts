<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>setup</name>
    <message><source>window</source><translation>Privacy Desk: first start</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>welcome</source><translation>Welcome to Privacy Desk</translation></message>
    <message><source>what_it_is</source><translation>Here you answer people who ask about their data: on time, with proof, and on this machine only.</translation></message>
    <message><source>sample_title</source><translation>Look around with sample data</translation></message>
    <message><source>sample_words</source><translation>30 seconds, nothing to enter. The people and letters are made up, and nothing is sent.</translation></message>
    <message><source>sample_button</source><translation>Look around</translation></message>
    <message><source>own_title</source><translation>Set up for my company</translation></message>
    <message><source>own_words</source><translation>Four short pages: company, lock, mail files, database. The last two can wait.</translation></message>
    <message><source>own_button</source><translation>Set up</translation></message>
    <message><source>step</source><translation>Page {number} of {total}</translation></message>
    <message><source>back</source><translation>Back</translation></message>
    <message><source>company_title</source><translation>Which company do you answer for?</translation></message>
    <message><source>company_why</source><translation>It decides the law, the letterhead and where data is searched. It can be changed later in Settings.</translation></message>
    <message><source>to_lock</source><translation>Go on to the lock</translation></message>
    <message><source>lock_title</source><translation>What locks your data?</translation></message>
    <message><source>lock_why</source><translation>Everything is encrypted on this machine.</translation></message>
    <message><source>key_store_works</source><translation>The key of your data lies in this machine's key store.</translation></message>
    <message><source>key_store_missing</source><translation>This machine has no key store that Privacy Desk can trust. Choose a passphrase instead.</translation></message>
    <message><source>passphrase_effect</source><translation>You will be asked for it at every start. Nobody can open the data without it, not even we: write it down and keep it safe.</translation></message>
    <message><source>passphrase</source><translation>Passphrase</translation></message>
    <message><source>passphrase_again</source><translation>The same passphrase again</translation></message>
    <message><source>too_short</source><translation>The passphrase is too short. Take at least {n} characters, best a few words.</translation></message>
    <message><source>not_the_same</source><translation>The two passphrases differ. Type the same one in both fields.</translation></message>
    <message><source>to_mail</source><translation>Go on to the mail files</translation></message>
    <message><source>mail_title</source><translation>Where is the mail?</translation></message>
    <message><source>mail_why</source><translation>Choose mail files (.mbox or .eml) from your mailbox. They are only read. You can do this later from the inbox.</translation></message>
    <message><source>no_mail</source><translation>No files chosen yet.</translation></message>
    <message><source>choose_mail</source><translation>Choose mail files…</translation></message>
    <message><source>to_database</source><translation>Go on to the database</translation></message>
    <message><source>database_title</source><translation>Where does the company keep its data?</translation></message>
    <message><source>database_why</source><translation>Choose the company's database (an SQLite file), if you have it here. A server's address can be given later in Settings.</translation></message>
    <message><source>no_database</source><translation>No database chosen: you can search later.</translation></message>
    <message><source>choose_database</source><translation>Choose a database…</translation></message>
    <message><source>finish</source><translation>Create my desk</translation></message>
</context>
</TS>
