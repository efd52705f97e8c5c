<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>sender</name>
    <message><source>sender_absent</source><translation>В письме не указано, кто его отправил</translation></message>
    <message><source>sender_ambiguous</source><translation>Нельзя сказать, кто отправитель: строку From можно прочитать по-разному («{shown}»)</translation></message>
    <message><source>domain_proved</source><translation>Наш почтовый сервер подтвердил, что письмо пришло с {domain} ({by})</translation></message>
    <message><source>domain_not_proved</source><translation>Наш почтовый сервер не подтвердил, что письмо пришло с {domain} (DMARC: {dmarc})</translation></message>
    <message><source>no_results_of_our_server</source><translation>Наш почтовый сервер ничего не сообщил об этом отправителе</translation></message>
    <message><source>results_unreadable</source><translation>Ответ нашего почтового сервера не читается, поэтому не учитывается</translation></message>
    <message><source>results_ignored</source><translation>Результаты, которые не учитываются, потому что они старее или от чужих серверов: {count}</translation></message>
    <message><source>server_said</source><translation>Проверки нашего почтового сервера: {said}</translation></message>
    <message><source>signature_absent</source><translation>В письме нет подписи почтового сервера (DKIM)</translation></message>
    <message><source>signature_aligned</source><translation>Подпись {domain} (DKIM) верна: письмо пришло оттуда и не изменено</translation></message>
    <message><source>signature_of_another</source><translation>Подпись {domain} (DKIM) верна, но это не домен отправителя, поэтому об отправителе она ничего не доказывает</translation></message>
    <message><source>signature_broken</source><translation>Подпись (DKIM, {domain}) не подтвердилась: {reason}</translation></message>
    <message><source>signature_refused</source><translation>Подпись (DKIM, {domain}) не учитывается: {reason}</translation></message>
    <message><source>signature_not_checked</source><translation>Подпись (DKIM, {domain}) не проверена: ключ не удалось получить или он не понадобился</translation></message>
    <message><source>signatures_left_out</source><translation>Другие подписи, которые не проверялись: {count}</translation></message>
    <message><source>chain_passed</source><translation>Письмо пересылали, и цепочка пересылки (ARC) верна: {domains}. Об отправителе это ничего не доказывает</translation></message>
    <message><source>chain_failed</source><translation>В письме сказано, что его пересылали, но цепочка пересылки (ARC) не подтвердилась: {reason}</translation></message>
    <message><source>chain_ended</source><translation>Письмо пересылали, и один из пересылавших (ARC) сообщает, что цепочка была нарушена раньше</translation></message>
    <message><source>chain_not_checked</source><translation>Цепочка пересылки (ARC) не проверена</translation></message>
    <message><source>address_on_file</source><translation>{address} был в записях до этого письма</translation></message>
    <message><source>address_seen</source><translation>{address} нет в записях, но с него уже писали — или от его имени</translation></message>
    <message><source>new_contact</source><translation>{address} нет в записях, и раньше с него не писали</translation></message>
    <message><source>name_shows_address</source><translation>В имени показан другой адрес («{name}»), но отправлено с {address}</translation></message>
    <message><source>reply_to_differs</source><translation>Ответ ушёл бы на {reply_to}, а не на {address}</translation></message>
    <message><source>return_path_differs</source><translation>Письмо сдано от имени {return_path}, а это не домен {address}; так делают и рассылки, и сервисы</translation></message>
    <message><source>looks_like_known</source><translation>{address} можно принять за {known}: {how}</translation></message>
    <message><source>international_domain</source><translation>Домен {shown} написан не только английскими буквами; его технический вид: {ascii}</translation></message>
    <message><source>reason_changed</source><translation>письмо изменено в пути, или подпись чужая</translation></message>
    <message><source>reason_expired</source><translation>срок её действия истёк</translation></message>
    <message><source>reason_unreadable</source><translation>её нельзя прочитать</translation></message>
    <message><source>reason_no_key</source><translation>её ключ не опубликован</translation></message>
    <message><source>reason_testing</source><translation>её ключ помечен как пробный</translation></message>
    <message><source>reason_other_name</source><translation>её ключ выдан для другого имени</translation></message>
    <message><source>reason_weak</source><translation>она сделана способом, который сегодня можно подделать</translation></message>
    <message><source>reason_part_only</source><translation>она покрывает только часть текста</translation></message>
    <message><source>reason_from_unsigned</source><translation>она не покрывает строку отправителя</translation></message>
    <message><source>reason_too_long</source><translation>она длиннее, чем можно проверить</translation></message>
    <message><source>reason_doubled</source><translation>строка, которая может стоять один раз, стоит в письме дважды</translation></message>
    <message><source>reason_same_skeleton</source><translation>на вид одинаково</translation></message>
    <message><source>reason_near</source><translation>отличаются одна-две буквы</translation></message>
    <message><source>reason_domain_skeleton</source><translation>домен на вид такой же</translation></message>
    <message><source>reason_domain_near</source><translation>в домене отличаются одна-две буквы</translation></message>
    <message><source>reason_domain_contains</source><translation>имя стоит внутри чужого домена</translation></message>
    <message><source>badge_known</source><translation>Отправитель подтверждён</translation></message>
    <message><source>badge_open</source><translation>Отправитель не подтверждён</translation></message>
    <message><source>badge_doubtful</source><translation>Сомнительный отправитель</translation></message>
    <message><source>level_1</source><translation>Уровень 1: адрес был в записях раньше, и доказано, что письмо пришло с его домена.</translation></message>
    <message><source>level_0</source><translation>Уровень 0: не доказано, кто это написал. По одному этому письму ничего не выдаётся и не удаляется.</translation></message>
    <message><source>mixed_alphabets</source><translation>В домене {domain} (технический вид: {ascii}) смешаны буквы разных алфавитов</translation></message>
    <message><source>looking</source><translation>Проверяем, кто отправил…</translation></message>
    <message><source>doubts</source><translation>Что требует осторожности:</translation></message>
    <message><source>seen</source><translation>Что видно:</translation></message>
    <message><source>reason_subject_unsigned</source><translation>она не покрывает тему письма: её мог написать кто угодно</translation></message>
    <message><source>signature_without_recipients</source><translation>Подпись {domain} (DKIM) не покрывает, кому письмо написано: его мог переслать нам кто-то другой</translation></message>
    <message><source>not_addressed_to_us</source><translation>Письмо от {address} адресовано не нам: его могли написать другим, а переслать нам мог кто угодно</translation></message>
    <message><source>signature_without_subject</source><translation>Подпись {domain} (DKIM) не покрывает тему письма: её мог написать кто угодно</translation></message>
    <message><source>name_of_ours</source><translation>Отправитель назвался именем компании («{name}»), но {address} — не адрес компании</translation></message>
</context>
</TS>
