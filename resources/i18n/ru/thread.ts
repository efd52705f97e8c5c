<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>thread</name>
    <message><source>bounce_other</source><translation>Почтовый сервер сообщает, что письмо не доставлено. Это не одно из писем этой программы.</translation></message>
    <message><source>delayed_other</source><translation>Почтовый сервер сообщает, что письмо задерживается. Это не одно из писем этой программы.</translation></message>
    <message><source>absence_other</source><translation>Автоответ об отсутствии: это написал не человек.</translation></message>
    <message><source>automatic_other</source><translation>Отправлено программой: возможно, это написал не человек.</translation></message>
    <message><source>other_recipient</source><translation>В нём назван адрес {address}, а не тот, на который ушло письмо: будьте осторожны.</translation></message>
    <message><source>no_person</source><translation>Это написал не человек: оно не отвечает на вопрос и ничего не доказывает.</translation></message>
    <message><source>reopened</source><translation>Этот ответ снова открыл обращение {case}.</translation></message>
    <message><source>close_again</source><translation>Снова закрыть обращение {case}</translation></message>
    <message><source>to_letter</source><translation>Перейти к письму в обращении {case}</translation></message>
    <message><source>separate</source><translation>Не относится к этому обращению</translation></message>
    <message><source>done_separated</source><translation>Сообщение убрано из обращения {case}.</translation></message>
    <message><source>done_closed</source><translation>Обращение {case} снова закрыто.</translation></message>
    <message><source>reason</source><translation>Причина: {words} ({status}).</translation></message>
    <message><source>reason_1</source><translation>адрес неверен или не существует</translation></message>
    <message><source>reason_2</source><translation>ящик переполнен, закрыт или не может принять письмо</translation></message>
    <message><source>reason_3</source><translation>почтовый сервер получателя не может принять такое письмо</translation></message>
    <message><source>reason_4</source><translation>нет связи с почтовым сервером получателя</translation></message>
    <message><source>reason_5</source><translation>почтовые серверы не поняли друг друга</translation></message>
    <message><source>reason_6</source><translation>содержимое письма не удалось передать</translation></message>
    <message><source>reason_7</source><translation>почтовый сервер получателя отказал по своим правилам</translation></message>
    <message><source>reason_other</source><translation>почтовый сервер не сообщает подробностей</translation></message>
    <message><source>bounce_advice</source><translation>Человек его не прочитал: проверьте адрес или выберите другой способ, затем примите решение здесь.</translation></message>
    <message><source>may_be_forged</source><translation>Такое уведомление можно подделать: это подсказка, а не доказательство.</translation></message>
    <message><source>reopened_words</source><translation>Оно было закрыто, теперь срок снова идёт. Ответ ничего не просит? Закройте снова. Просит о новом? Уберите сообщение из обращения и откройте новое.</translation></message>
    <message><source>bounce</source><translation>Не доставлено на {address}: письмо «{letter}», {day}</translation></message>
    <message><source>delayed</source><translation>Ещё не доставлено на {address}, почтовый сервер продолжает попытки: письмо «{letter}», {day}</translation></message>
    <message><source>absence</source><translation>Адресат отсутствует: автоответ с {address} на письмо «{letter}», {day}</translation></message>
    <message><source>automatic</source><translation>С {address} ответила программа на письмо «{letter}», {day}</translation></message>
    <message><source>earlier</source><translation>Связано с сообщением: «{subject}», {day}</translation></message>
    <message><source>earlier_other</source><translation>Ссылается на сообщение другого отправителя: «{subject}», {day}</translation></message>
    <message><source>earlier_other_words</source><translation>То сообщение пришло с другого адреса: если открыть обращение из него, это останется здесь.</translation></message>
    <message><source>to_earlier</source><translation>Перейти к тому сообщению</translation></message>
    <message numerus="yes"><source>done_opened_joined</source><translation><numerusform>Обращение {case} открыто. К нему присоединилось ещё {n} сообщение.</numerusform><numerusform>Обращение {case} открыто. К нему присоединились ещё {n} сообщения.</numerusform><numerusform>Обращение {case} открыто. К нему присоединилось ещё {n} сообщений.</numerusform></translation></message>
    <message><source>earlier_joins</source><translation>Когда из того сообщения откроют обращение, это присоединится к нему. Если открыть обращение отсюда, срок пойдёт от этого сообщения, а то останется на своём месте.</translation></message>
    <message><source>earlier_begins</source><translation>Из обоих выйдет одно обращение. Открытое отсюда, оно всё равно начнётся с того сообщения, срок пойдёт с его дня, а это сообщение присоединится.</translation></message>
    <message><source>earlier_doubted</source><translation>Наш сервер подтвердил отправителя того сообщения, но не этого. Открытое отсюда обращение будет отдельным, а то сообщение останется на своём месте.</translation></message>
</context>
</TS>
