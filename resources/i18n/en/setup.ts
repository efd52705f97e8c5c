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
    <message><source>own_button</source><translation>Set up</translation></message>
    <message><source>back</source><translation>Back</translation></message>
    <message><source>company_title</source><translation>Which company do you answer for?</translation></message>
    <message><source>company_why</source><translation>It decides the law, the letterhead and where data is searched. It can be changed later in Settings.</translation></message>
    <message><source>to_lock</source><translation>Go on to the lock</translation></message>
    <message><source>lock_title</source><translation>What locks your data?</translation></message>
    <message><source>key_store_missing</source><translation>This machine has no key store that Privacy Desk can trust. Choose a passphrase instead.</translation></message>
    <message><source>passphrase_effect</source><translation>You will be asked for it at every start. Nobody can open the data without it, not even we: write it down and keep it safe.</translation></message>
    <message><source>passphrase</source><translation>Passphrase</translation></message>
    <message><source>passphrase_again</source><translation>The same passphrase again</translation></message>
    <message><source>too_short</source><translation>The passphrase is too short. Take at least {n} characters, best a few words.</translation></message>
    <message><source>not_the_same</source><translation>The two passphrases differ. Type the same one in both fields.</translation></message>
    <message><source>to_mail</source><translation>Go on to the mail files</translation></message>
    <message><source>mail_title</source><translation>Where is the mail?</translation></message>
    <message><source>no_mail</source><translation>No files chosen yet.</translation></message>
    <message><source>choose_mail</source><translation>Choose mail files…</translation></message>
    <message><source>database_title</source><translation>Where does the company keep its data?</translation></message>
    <message><source>database_why</source><translation>Choose the company's database (an SQLite file), if you have it here. A server's address can be given later in Settings.</translation></message>
    <message><source>no_database</source><translation>No database chosen: you can search later.</translation></message>
    <message><source>choose_database</source><translation>Choose a database…</translation></message>
    <message><source>finish</source><translation>Create my desk</translation></message>
    <message><source>language</source><translation>Language:</translation></message>
    <message><source>own_words</source><translation>At most 5 short pages, can be stopped at any time. The mail and the database can come later.</translation></message>
    <message><source>back_title</source><translation>Go on with the sample data</translation></message>
    <message><source>back_words</source><translation>Everything there is as you left it.</translation></message>
    <message><source>back_button</source><translation>Back to the sample</translation></message>
    <message><source>step</source><translation>Page {number} of {total}: {name}</translation></message>
    <message><source>company_name</source><translation>company</translation></message>
    <message><source>lock_name</source><translation>lock</translation></message>
    <message><source>mail_name</source><translation>mail</translation></message>
    <message><source>look_name</source><translation>first look</translation></message>
    <message><source>database_name</source><translation>data</translation></message>
    <message><source>lock_why</source><translation>Everything is encrypted on this machine. The lock decides who can open it.</translation></message>
    <message><source>lock_by_key_store</source><translation>Key store of this machine: nothing to type at the start</translation></message>
    <message><source>lock_by_passphrase</source><translation>Passphrase: typed at every start</translation></message>
    <message><source>key_store_effect</source><translation>Whoever signs in to your account of this machine can open the desk. If that account is lost, the data cannot be opened any more.</translation></message>
    <message><source>locked_already</source><translation>✓ Your desk is made and locked. The lock can be changed later in Settings.</translation></message>
    <message><source>strength_short</source><translation>At least {n} characters; a few words are easiest to remember.</translation></message>
    <message><source>strength_weak</source><translation>Weak: too few different characters, easy to guess.</translation></message>
    <message><source>strength_fair</source><translation>Fair. Four words or more are better.</translation></message>
    <message><source>strength_strong</source><translation>Strong.</translation></message>
    <message><source>choose_folder</source><translation>Choose a folder…</translation></message>
    <message><source>only_read</source><translation>The files are only read. Nothing in them is changed, moved or deleted.</translation></message>
    <message><source>leave_out</source><translation>Leave out</translation></message>
    <message><source>leave_out_name</source><translation>Leave out {name}</translation></message>
    <message><source>read_mail</source><translation>Read this mail</translation></message>
    <message><source>without_mail</source><translation>Go on without mail</translation></message>
    <message><source>look_title</source><translation>What is in your mail?</translation></message>
    <message><source>look_why</source><translation>Every message is read on this machine. What looks like a request waits for you in the inbox; you decide.</translation></message>
    <message><source>reading</source><translation>Reading the mail</translation></message>
    <message><source>found</source><translation>{seen} messages read: {requests} requests, {unsure} to look at</translation></message>
    <message><source>nothing_yet</source><translation>No request found yet.</translation></message>
    <message><source>reading_done</source><translation>✓ All of it is read.</translation></message>
    <message><source>reading_stopped</source><translation>Stopped. What was read so far is kept; the rest can be read later from the inbox.</translation></message>
    <message><source>to_database</source><translation>Go on to the data</translation></message>
    <message><source>open_desk</source><translation>Open my desk</translation></message>
    <message><source>by_files</source><translation>Mail files or folders</translation></message>
    <message><source>by_mailbox</source><translation>A mailbox by its address</translation></message>
    <message><source>mailbox_proved</source><translation>✓ Signed in to {address}. It is read as soon as the desk is open.</translation></message>
    <message><source>with_mailbox</source><translation>Go on with this mailbox</translation></message>
    <message><source>mail_why</source><translation>Requests hide among ordinary mail. Choose files of your mailbox (.eml, mbox, Maildir or a folder of them), or let Privacy Desk read the mailbox itself. Both can also be done later.</translation></message>
</context>
</TS>
