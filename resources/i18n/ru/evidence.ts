<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>evidence</name>
    <message><source>sender_ambiguous</source><translation>Непонятно, кто отправил письмо; в строке «От» стоит «{shown}»</translation></message>
    <message><source>no_results_of_our_server</source><translation>Наш почтовый сервер не оставил результата проверки этого отправителя</translation></message>
    <message><source>results_unreadable</source><translation>Результат проверки нашего почтового сервера не читается</translation></message>
    <message><source>results_ignored</source><translation>Не учтены результаты чужих почтовых серверов: {count}</translation></message>
    <message><source>domain_not_proved</source><translation>Наш почтовый сервер не подтвердил, что письмо пришло с {domain} (DMARC: {dmarc})</translation></message>
    <message><source>domain_proved</source><translation>Наш почтовый сервер подтвердил, что письмо пришло с {domain} (проверка {by})</translation></message>
    <message><source>address_on_file</source><translation>{address} относится к учётной записи {account} и известен нам с {known_since}</translation></message>
    <message><source>address_unknown</source><translation>Адреса {address} в наших записях нет</translation></message>
    <message><source>address_not_known_before_or_of_another_account</source><translation>Адрес {address} стал известен только с этим запросом или относится к другой учётной записи</translation></message>
    <message><source>reply_to_differs</source><translation>Письмо пришло с {address}, а ответы ушли бы на {reply_to}</translation></message>
    <message><source>looks_like_known</source><translation>{address} похож на известный {known}, но это другой адрес</translation></message>
    <message><source>international_domain</source><translation>В домене {shown} есть буквы другого алфавита (технический вид: {ascii})</translation></message>
    <message><source>mixed_alphabets</source><translation>В домене {domain} смешаны буквы разных алфавитов</translation></message>
    <message><source>challenge_not_passed</source><translation>Код, отправленный на {address}, не вернулся как положено</translation></message>
    <message><source>challenge_proves_nothing</source><translation>Код с {address} вернулся, но адрес не был известен до запроса или код запрошен раньше, поэтому это ничего не доказывает</translation></message>
    <message><source>challenge_answered</source><translation>Код, отправленный на {address}, вернулся; адрес относится к учётной записи {account} и известен с {known_since}</translation></message>
    <message><source>confirmation_proves_nothing</source><translation>Подтверждение в учётной записи {account} неполное, сделано до запроса или относится к другой учётной записи, поэтому ничего не доказывает</translation></message>
    <message><source>confirmed_at_account</source><translation>{operator}: подтверждение в учётной записи {account} получено. {note}</translation></message>
    <message><source>accounts_differ</source><translation>Доказательства указывают на разные учётные записи, поэтому вместе ничего не доказывают</translation></message>
    <message><source>domain_signed</source><translation>Подпись {domain} (DKIM) в письме верна</translation></message>
</context>
</TS>
