<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>help</name>
    <message><source>today</source><translation>Что нужно сделать сегодня: обращения по сроку, ответы и то, что ещё не настроено. Enter открывает обращение на следующем шаге.</translation></message>
    <message><source>inbox</source><translation>Почта, разобранная по смыслу. Посмотрите на отмеченные слова и откройте обращение, отметьте, что это не запрос, отложите или привяжите к обращению. Всё можно отменить.</translation></message>
    <message><source>cases</source><translation>Реестр всех обращений. Найдите обращение по номеру, имени, адресу или словам либо выберите вид.</translation></message>
    <message><source>workspace</source><translation>Одно обращение, шаг за шагом. Слева шаги, в середине вопрос, справа письма и факты. Главное действие внизу всегда говорит, что произойдёт.</translation></message>
    <message><source>letters</source><translation>Письма всех обращений: что нужно отправить, что отправлено, и шаблоны.</translation></message>
    <message><source>archives</source><translation>Запечатанные архивы: проверить, создать заново или уничтожить.</translation></message>
    <message><source>datamap</source><translation>Где лежат данные людей, кто их получает и сколько они хранятся.</translation></message>
    <message><source>auditlog</source><translation>Запись всего, что сделано. Она покажет, если её подменили.</translation></message>
    <message><source>settings</source><translation>Как выглядит и работает программа. Каждое изменение сохраняется сразу, и его можно отменить.</translation></message>
    <message><source>mailboxes</source><translation>Почтовые ящики, которые читаются и из которых уходят письма. Почта только читается и не меняется. Ящик открывается паролем, паролем приложения или в браузере: там вы один раз разрешаете вход у поставщика почты, и разрешение обновляется само, пока его не отзовут. Тогда красная полоса попросит войти заново. Когда вы убираете ящик или меняете способ входа, разрешение отзывается и у поставщика, если он это умеет: у Google — да, у Microsoft отзовите его сами.</translation></message>
</context>
</TS>
