<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>formatted</name>
    <message><source>reading</source><translation>Reading the formatted view…</translation></message>
    <message><source>nothing</source><translation>This message has no formatted text. Everything it says stands under Text.</translation></message>
    <message><source>too_deep</source><translation>The formatting of this message is built too deeply to be shown safely. Everything it says stands under Text.</translation></message>
    <message><source>left_out</source><translation>Left out: {what}.</translation></message>
    <message numerus="yes"><source>left_pictures</source><translation><numerusform>{n} picture</numerusform><numerusform>{n} pictures</numerusform></translation></message>
    <message numerus="yes"><source>left_forms</source><translation><numerusform>{n} form</numerusform><numerusform>{n} forms</numerusform></translation></message>
    <message numerus="yes"><source>left_active</source><translation><numerusform>{n} program or frame</numerusform><numerusform>{n} programs or frames</numerusform></translation></message>
    <message><source>cut</source><translation>Only the beginning is shown; the whole text stands under Text.</translation></message>
    <message numerus="yes"><source>links</source><translation><numerusform>Show {n} link</numerusform><numerusform>Show {n} links</numerusform></translation></message>
    <message numerus="yes"><source>odd_links</source><translation><numerusform>Show {n} link, it is not what it seems</numerusform><numerusform>Show {n} links, not all are what they seem</numerusform></translation></message>
    <message><source>back</source><translation>Back to the message</translation></message>
    <message><source>text_name</source><translation>Message with formatting</translation></message>
    <message><source>link_title</source><translation>Link {n} leads to {host}</translation></message>
    <message><source>link_title_mail</source><translation>Link {n} writes to {host}</translation></message>
    <message><source>link_title_phone</source><translation>Link {n} calls a telephone number</translation></message>
    <message><source>link_title_other</source><translation>Link {n} is no web address and cannot be copied</translation></message>
    <message><source>link_words</source><translation>Its words: “{words}”</translation></message>
    <message><source>plain_host</source><translation>Plain letters: {host}</translation></message>
    <message><source>copy</source><translation>Copy the address</translation></message>
    <message><source>copy_name</source><translation>Copy the address of link {n}</translation></message>
    <message><source>copied</source><translation>The address of link {n} was copied. It leads to {host}.</translation></message>
    <message numerus="yes"><source>more_links</source><translation><numerusform>Show {n} more link</numerusform><numerusform>Show {n} more links</numerusform></translation></message>
    <message><source>flag_other_host</source><translation>The words name another site</translation></message>
    <message><source>flag_name_before_host</source><translation>The real site stands behind an @</translation></message>
    <message><source>flag_mixed_letters</source><translation>Letters of two alphabets</translation></message>
    <message><source>flag_foreign_letters</source><translation>Not only Latin letters</translation></message>
    <message><source>flag_number_host</source><translation>A number in place of a name</translation></message>
    <message numerus="yes"><source>left_hidden</source><translation><numerusform>{n} hidden passage (see Text)</numerusform><numerusform>{n} hidden passages (see Text)</numerusform></translation></message>
    <message><source>safe</source><translation>Nothing was loaded; no link opens from here.</translation></message>
    <message><source>lettered_host</source><translation>Made to look like: {host}</translation></message>
    <message><source>failed</source><translation>The message could not be read with its formatting.</translation></message>
</context>
</TS>
