<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>missions</name>
    <message><source>use_real</source><translation>Перейти к своим данным</translation></message>
    <message><source>use_real_name</source><translation>Перейти к своим данным: настроить рабочее место своей компании</translation></message>
    <message><source>title</source><translation>Учебные задания: выполнено {done} из {n}</translation></message>
    <message><source>tab</source><translation>Задание {number}: {name}</translation></message>
    <message><source>tab_done</source><translation>Задание {number}, выполнено: {name}</translation></message>
    <message><source>fold</source><translation>Свернуть</translation></message>
    <message><source>unfold</source><translation>Развернуть</translation></message>
    <message><source>put_away</source><translation>Убрать</translation></message>
    <message><source>put_away_name</source><translation>Убрать задания; вернуть можно в меню «Справка»</translation></message>
    <message><source>was_put_away</source><translation>Задания убраны. Вернуть их можно в меню «Справка».</translation></message>
    <message><source>show_me</source><translation>Показать где</translation></message>
    <message><source>let_answer</source><translation>Пусть учебный адресат ответит</translation></message>
    <message><source>next</source><translation>Следующее задание</translation></message>
    <message><source>to_first</source><translation>К заданию 1</translation></message>
    <message><source>step</source><translation>Шаг {number} из {n}. {hint}</translation></message>
    <message><source>done</source><translation>✓ Это задание выполнено.</translation></message>
    <message><source>just_done</source><translation>✓ Задание {number} выполнено. Дальше:</translation></message>
    <message><source>all_done</source><translation>✓ Все пять заданий выполнены. Вы знаете весь путь; остальные учебные данные можно пробовать как угодно.</translation></message>
    <message><source>not_that_day</source><translation>Не этот день: суббота и воскресенье не рабочие. Найдите «рабочий день 2».</translation></message>
    <message><source>day_name</source><translation>Рабочим днём 2 было {day}</translation></message>
    <message><source>due_why</source><translation>Письмо пришло в четверг, закон даёт три рабочих дня. У каждой даты видно, как она посчитана, со ссылкой на статью.</translation></message>
    <message><source>proof_why</source><translation>Данные можно отдать только тому, о ком они. Код уходит на адрес из ваших записей, а не на тот, что назван в письме.</translation></message>
    <message><source>proof_take_in</source><translation>Теперь её очередь. Нажмите «{first}»: ответ придёт как обычная почта, и код в нём её подтвердит.</translation></message>
    <message><source>access_why</source><translation>В письме есть всё, чего требует закон, в запечатанном архиве только её данные, без чужих.</translation></message>
    <message><source>access_scope</source><translation>Она просит всё. Нажмите «{first}» (Ctrl+Enter).</translation></message>
    <message><source>access_collect</source><translation>Нажмите «{first}» (Ctrl+Enter). Данные только читаются.</translation></message>
    <message><source>access_review</source><translation>Посмотрите, что нашлось. Общее устройство принадлежит и другому человеку, его не отдают. Нажмите «{first}» (Ctrl+Enter).</translation></message>
    <message><source>access_make</source><translation>Нажмите «{first}» (Ctrl+Enter): письмо и архив создаются сразу.</translation></message>
    <message><source>access_send</source><translation>Прочитайте письмо. В настоящей работе его отправляете вы; здесь только отметьте: «{first}», если спросят, затем «{second}» (Ctrl+Enter).</translation></message>
    <message><source>erasure_title</source><translation>Удалите данные Dana Kim и посмотрите доказательство</translation></message>
    <message><source>erasure_why</source><translation>Сначала видно, что исчезнет, затем удаление, затем новый поиск доказывает, что данных больше нет.</translation></message>
    <message><source>erasure_confirm</source><translation>Посмотрите, что удаляется и что велит хранить закон, и подтвердите план синей кнопкой (Ctrl+Enter).</translation></message>
    <message><source>see_proof</source><translation>Показать доказательство</translation></message>
    <message><source>first_triage</source><translation>Это задание продолжает задание 1. Сначала заведите в нём обращение.</translation></message>
    <message><source>triage_title</source><translation>Заведите обращение по письму Айгерім</translation></message>
    <message><source>triage_why</source><translation>Любой запрос начинается с письма. Программа предлагает, решаете вы.</translation></message>
    <message><source>triage_open</source><translation>Во «Входящих» (Ctrl+F2) выберите письмо от Айгерім Садықова, a.sadykova@mail.kz. Прочитайте предложение справа и нажмите синюю кнопку (Ctrl+Enter).</translation></message>
    <message><source>due_title</source><translation>Узнайте, почему ответ Сәуле нужен сегодня</translation></message>
    <message><source>due_name_day</source><translation>В её обращении нажмите «{first}» рядом со сроком (Enter). Затем ответьте здесь: какой день был рабочим днём 2?</translation></message>
    <message><source>proof_title</source><translation>Попросите Айгерім подтвердить, кто она</translation></message>
    <message><source>proof_ask</source><translation>На шаге 1 её обращения кнопка внизу называет следующее действие: нажимайте её (Ctrl+Enter), пока не нажмёте «{second}». Начинается с «{first}».</translation></message>
    <message><source>access_title</source><translation>Ответьте Айгерім письмом и архивом</translation></message>
    <message><source>erasure_plan</source><translation>Её обращение просрочено: личность подтверждена, данные найдены. Нажмите «{first}» (Ctrl+Enter). Это ничего не удаляет.</translation></message>
    <message><source>erasure_erase</source><translation>Введите номер обращения и нажмите кнопку, на которой указано число строк (Ctrl+Enter). Новый поиск и есть доказательство.</translation></message>
    <message><source>folded</source><translation>Учебные задания: {done} из {n} · дальше: {name}</translation></message>
    <message><source>folded_done</source><translation>Учебные задания: выполнены все {n}</translation></message>
    <message><source>open</source><translation>Открыть</translation></message>
    <message><source>open_name</source><translation>Открыть учебные задания</translation></message>
</context>
</TS>
