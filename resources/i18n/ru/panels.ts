<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>panels</name>
    <message><source>do_not</source><translation>Отмена</translation></message>
    <message><source>reason</source><translation>Причина</translation></message>
    <message><source>locked_identity</source><translation>Этот шаг пока начать нельзя.</translation></message>
    <message><source>locked_scope</source><translation>Этот шаг пока начать нельзя.</translation></message>
    <message><source>locked_collect</source><translation>Сначала подтвердите, о чём просят.</translation></message>
    <message><source>locked_review</source><translation>Сначала выполните поиск в базах компании.</translation></message>
    <message><source>locked_act</source><translation>Сначала нужно подтвердить личность и решение.</translation></message>
    <message><source>locked_respond</source><translation>Сначала завершите предыдущие шаги.</translation></message>
    <message><source>locked_close</source><translation>Сначала нужно отправить ответ.</translation></message>
    <message><source>files</source><translation>Письмо готово</translation></message>
    <message><source>file_to</source><translation>Кому</translation></message>
    <message><source>file_pdf</source><translation>PDF</translation></message>
    <message><source>file_mail</source><translation>Файл письма (.eml)</translation></message>
    <message><source>you_send</source><translation>Отправляете вы: откройте файл .eml в почтовой программе или приложите PDF. Сама программа ничего не отправляет.</translation></message>
    <message><source>save_letter</source><translation>Сохранить письмо</translation></message>
    <message><source>what_we_know</source><translation>Что мы знаем</translation></message>
    <message><source>not_looked_up</source><translation>записи компании ещё не проверены</translation></message>
    <message><source>level</source><translation>Сейчас: {have}. Нужно: {needed}.</translation></message>
    <message><source>level_have</source><translation>Сейчас: {have}.</translation></message>
    <message><source>gate_open</source><translation>✓ Личность подтверждена. Можно продолжать.</translation></message>
    <message><source>gate_by_two</source><translation>✓ Два сотрудника согласились на более слабое подтверждение и указали причину. Можно продолжать.</translation></message>
    <message><source>look_up</source><translation>Найти отправителя в записях компании</translation></message>
    <message><source>look_up_again</source><translation>Проверить записи ещё раз</translation></message>
    <message><source>prepare_code</source><translation>Подготовить код для {contact}</translation></message>
    <message><source>another_code</source><translation>Подготовить новое письмо с кодом</translation></message>
    <message><source>code_how</source><translation>Код уходит на адрес, известный до обращения. Кто его вернёт, тот читает этот ящик.</translation></message>
    <message><source>code_goes_to</source><translation>Код отправится на адрес</translation></message>
    <message><source>code_saved</source><translation>Письмо с кодом для {recipient} готово: {pdf}. Отправьте его сами.</translation></message>
    <message><source>sent_code</source><translation>Записать, что письмо с кодом отправлено</translation></message>
    <message><source>waiting_for_code</source><translation>Ждём код от {contact} до {until}.</translation></message>
    <message><source>no_contact</source><translation>До запроса не был известен ни один адрес. Подтвердите личность через учётную запись, примите более слабое подтверждение или откажите.</translation></message>
    <message><source>confirmed_at_account</source><translation>Подтверждено в учётной записи</translation></message>
    <message><source>account</source><translation>Учётная запись</translation></message>
    <message><source>account_note</source><translation>Что вы там увидели и как</translation></message>
    <message><source>record_confirmation</source><translation>Записать подтверждение</translation></message>
    <message><source>accept_with_less</source><translation>Принять более слабое подтверждение</translation></message>
    <message><source>second_person</source><translation>Второй человек, который согласен</translation></message>
    <message><source>record_exception</source><translation>Записать согласие двоих</translation></message>
    <message><source>refuse</source><translation>Отказать</translation></message>
    <message><source>ground</source><translation>Основание</translation></message>
    <message><source>refusal_text</source><translation>Слова для человека на его языке ({language})</translation></message>
    <message><source>decide_refusal</source><translation>Принять решение об отказе</translation></message>
    <message><source>refused</source><translation>Вы решили отказать: {ground}</translation></message>
    <message><source>take_back_refusal</source><translation>Отменить отказ</translation></message>
    <message><source>scope_everything</source><translation>Всё</translation></message>
    <message><source>scope_part</source><translation>Часть</translation></message>
    <message><source>scope_whether</source><translation>Только есть ли у нас данные</translation></message>
    <message><source>scope_which</source><translation>Какая часть</translation></message>
    <message><source>scope_words</source><translation>Своими словами (можно не заполнять)</translation></message>
    <message><source>scope_confirmed</source><translation>Подтверждено, о чём просят</translation></message>
    <message><source>scope_change</source><translation>Изменить, о чём просят</translation></message>
    <message><source>confirm_scope</source><translation>Подтвердить, о чём просят</translation></message>
    <message><source>search</source><translation>Искать в базах данных компании</translation></message>
    <message><source>search_again</source><translation>Искать ещё раз</translation></message>
    <message><source>search_what</source><translation>По подтверждённым адресам проверяются все таблицы карты данных компании.</translation></message>
    <message><source>searched_for</source><translation>Искали: {identities} · {at}</translation></message>
    <message numerus="yes"><source>found_shared</source><translation><numerusform>{n} запись относится и к другому человеку.</numerusform><numerusform>{n} записи относятся и к другим людям.</numerusform><numerusform>{n} записей относятся и к другим людям.</numerusform></translation></message>
    <message><source>where</source><translation>Где</translation></message>
    <message><source>look_at</source><translation>Посмотреть записи</translation></message>
    <message><source>records_of</source><translation>Записи: {table}</translation></message>
    <message><source>held_not_shown</source><translation>хранится, не показывается</translation></message>
    <message><source>review_decided</source><translation>Решение принято</translation></message>
    <message><source>review_change</source><translation>Изменить решение</translation></message>
    <message numerus="yes"><source>category</source><translation><numerusform>{category} · {n} запись</numerusform><numerusform>{category} · {n} записи</numerusform><numerusform>{category} · {n} записей</numerusform></translation></message>
    <message><source>leave_out</source><translation>Не выдавать</translation></message>
    <message><source>reason_for_person</source><translation>Причина, как её прочтёт человек</translation></message>
    <message><source>category_left_out</source><translation>Не выдаётся: {category}. {reason}</translation></message>
    <message><source>nothing_found</source><translation>Ничего не найдено. Это тоже ответ.</translation></message>
    <message numerus="yes"><source>shared_rows</source><translation><numerusform>{n} запись относится и к другому человеку</numerusform><numerusform>{n} записи относятся и к другим людям</numerusform><numerusform>{n} записей относятся и к другим людям</numerusform></translation></message>
    <message><source>shared_leave_out</source><translation>Не выдавать их</translation></message>
    <message><source>shared_give</source><translation>Выдать с указанием причины</translation></message>
    <message><source>shared_reason</source><translation>Почему их можно выдать</translation></message>
    <message><source>confirm_given</source><translation>Подтвердить, что выдаётся</translation></message>
    <message><source>confirm_decision</source><translation>Подтвердить решение</translation></message>
    <message><source>decision_words</source><translation>Что решено и почему</translation></message>
    <message><source>dry_run</source><translation>Сделать пробный запуск</translation></message>
    <message><source>dry_run_again</source><translation>Повторить пробный запуск</translation></message>
    <message><source>dry_run_what</source><translation>Пробный запуск покажет, что будет удалено и что останется. Ничего не удаляется.</translation></message>
    <message><source>dry_run_nothing</source><translation>Это пробный запуск: ничего не удалено.</translation></message>
    <message numerus="yes"><source>confirm_plan</source><translation><numerusform>Подтвердить план: {n} запись удалить, {kept} оставить</numerusform><numerusform>Подтвердить план: {n} записи удалить, {kept} оставить</numerusform><numerusform>Подтвердить план: {n} записей удалить, {kept} оставить</numerusform></translation></message>
    <message numerus="yes"><source>plan_total</source><translation><numerusform>{n} запись будет удалена или обезличена, {kept} останется</numerusform><numerusform>{n} записи будут удалены или обезличены, {kept} останется</numerusform><numerusform>{n} записей будут удалены или обезличены, {kept} останется</numerusform></translation></message>
    <message numerus="yes"><source>plan_done</source><translation><numerusform>{n} запись удалена или обезличена, {kept} осталось</numerusform><numerusform>{n} записи удалены или обезличены, {kept} осталось</numerusform><numerusform>{n} записей удалены или обезличены, {kept} осталось</numerusform></translation></message>
    <message><source>plan_delete</source><translation>Удалить</translation></message>
    <message><source>plan_mask</source><translation>Обезличить</translation></message>
    <message><source>plan_keep</source><translation>Оставить</translation></message>
    <message><source>plan_name</source><translation>План удаления</translation></message>
    <message><source>plan_sentence</source><translation>{table}: удалить {delete}, обезличить {mask}, оставить {keep}.</translation></message>
    <message><source>kept_because</source><translation>{reason}; {until}</translation></message>
    <message><source>blocked_shared</source><translation>относится и к другому человеку: {n}</translation></message>
    <message><source>blocked_referenced</source><translation>на неё ссылается остающаяся запись: {n}</translation></message>
    <message><source>act_words</source><translation>Что сделано в системах компании, где и когда</translation></message>
    <message><source>record_act</source><translation>Записать, что сделано</translation></message>
    <message><source>act_recorded</source><translation>Сделанное записано</translation></message>
    <message numerus="yes"><source>erase</source><translation><numerusform>Удалить {n} запись</numerusform><numerusform>Удалить {n} записи</numerusform><numerusform>Удалить {n} записей</numerusform></translation></message>
    <message><source>erasing</source><translation>Удаление, обращение {number}</translation></message>
    <message><source>erase_target</source><translation>{company}: данные человека {person}</translation></message>
    <message><source>erase_final</source><translation>Это изменит рабочую базу компании, отменить нельзя.</translation></message>
    <message><source>type_number</source><translation>Чтобы продолжить, введите номер обращения {number}</translation></message>
    <message><source>erasure_proved</source><translation>Удалено. Новый поиск нашёл ровно то, что должно было остаться.</translation></message>
    <message><source>remains</source><translation>Осталось: {table} · {n}</translation></message>
    <message><source>erasure_intended</source><translation>Удаление начато, но его итог не записан. Это покажет новый поиск.</translation></message>
    <message><source>settle</source><translation>Выяснить, что произошло</translation></message>
    <message><source>erasure_failed</source><translation>Удаление не выполнено по плану. Сделайте новый пробный запуск и проверьте его.</translation></message>
    <message><source>new_dry_run</source><translation>Сделать новый пробный запуск</translation></message>
    <message><source>check</source><translation>Проверьте перед подготовкой ответа</translation></message>
    <message><source>to</source><translation>Кому</translation></message>
    <message><source>to_proved</source><translation>{address}, подтверждённый адрес</translation></message>
    <message><source>to_unproved</source><translation>{address}, не подтверждён: данные туда не уходят</translation></message>
    <message><source>language</source><translation>Язык</translation></message>
    <message><source>letter</source><translation>Письмо</translation></message>
    <message><source>archive</source><translation>Архив</translation></message>
    <message><source>archive_yes</source><translation>Да, защищён паролем</translation></message>
    <message><source>archive_no</source><translation>Нет</translation></message>
    <message><source>left_out</source><translation>Не выдаётся</translation></message>
    <message><source>left_out_nothing</source><translation>Ничего</translation></message>
    <message numerus="yes"><source>shared_left_out</source><translation><numerusform>{n} запись, которая относится и к другому человеку</numerusform><numerusform>{n} записи, которые относятся и к другим людям</numerusform><numerusform>{n} записей, которые относятся и к другим людям</numerusform></translation></message>
    <message><source>make_answer</source><translation>Подготовить ответ</translation></message>
    <message><source>make_again</source><translation>Подготовить заново</translation></message>
    <message><source>answer_saved</source><translation>Ответ для {recipient} готов: {pdf}. Отправьте его сами.</translation></message>
    <message><source>sent_answer</source><translation>Записать, что ответ отправлен</translation></message>
    <message><source>answered</source><translation>Ответ дан {at}</translation></message>
    <message><source>passphrase</source><translation>Пароль архива</translation></message>
    <message><source>passphrase_how</source><translation>Сообщите его по телефону, никогда не по почте.</translation></message>
    <message><source>by_hand_why</source><translation>Для этого вида в программе нет письма. Напишите ответ сами и запишите это здесь.</translation></message>
    <message><source>by_hand_nobody</source><translation>Из сообщения не ясно, кто его написал, и ни один адрес не подтверждён, поэтому письмо отправить некуда. Посмотрите исходник сообщения, сообщите ответ другим способом и запишите это здесь.</translation></message>
    <message><source>by_hand_words</source><translation>Что вы ответили, как и куда</translation></message>
    <message><source>by_hand</source><translation>Записать, что ответ дан</translation></message>
    <message><source>rendering</source><translation>Письмо открывается…</translation></message>
    <message><source>page_before</source><translation>Предыдущая страница</translation></message>
    <message><source>page_after</source><translation>Следующая страница</translation></message>
    <message><source>page_of</source><translation>Страница {page} из {count}</translation></message>
    <message><source>outcome</source><translation>Чем закончилось</translation></message>
    <message><source>outcome_words</source><translation>Своими словами</translation></message>
    <message><source>refusal_needs_words</source><translation>Объясните, почему что-то не сделано.</translation></message>
    <message><source>ended_without_answer</source><translation>Завершено без ответа (отозвано или передано)</translation></message>
    <message><source>close</source><translation>Закрыть обращение {number}</translation></message>
    <message><source>close_what</source><translation>Найденное и пароль удаляются из программы; решение остаётся.</translation></message>
    <message><source>closed</source><translation>Обращение {number} закрыто</translation></message>
    <message><source>reopen</source><translation>Возобновить обращение</translation></message>
    <message><source>reopen_act</source><translation>Возобновить по этой причине</translation></message>
    <message><source>told</source><translation>Кому сообщено об удалении</translation></message>
    <message><source>told_why</source><translation>Отметьте, кому вы сообщили. Они будут названы в письме.</translation></message>
    <message><source>stays_because</source><translation>Остаётся: {why}</translation></message>
    <message><source>files_and_passphrase</source><translation>Файлы и пароль</translation></message>
    <message><source>files_tab</source><translation>Файлы</translation></message>
    <message><source>read_then_send</source><translation>Прочитайте письмо, отправьте его сами, затем запишите это здесь.</translation></message>
    <message><source>search_by_hand</source><translation>Записать, где искали</translation></message>
    <message><source>search_by_hand_why</source><translation>У этой компании нет базы данных, в которой программа могла бы искать. Проверьте сами и запишите где: на этом держится ответ.</translation></message>
    <message><source>search_by_hand_words</source><translation>Где искали и что ничего не нашли</translation></message>
    <message><source>searched_by_hand</source><translation>Искали вручную, ничего не найдено</translation></message>
    <message><source>failed_answered</source><translation>Что это значит: на обращение {number} уже отвечено, срок не нарушен.</translation></message>
    <message><source>still_open</source><translation>Ещё не закончено</translation></message>
    <message><source>open_step</source><translation>К шагу {number} {step}</translation></message>
    <message><source>change</source><translation>Изменить</translation></message>
    <message><source>change_name</source><translation>Изменить: {what}</translation></message>
    <message><source>only_reads</source><translation>В этих системах ничего не меняется: доступ только для чтения.</translation></message>
    <message><source>look</source><translation>Показать</translation></message>
    <message><source>stop</source><translation>Остановить</translation></message>
    <message><source>place_database</source><translation>База данных {name}</translation></message>
    <message><source>place_found</source><translation>Проверено</translation></message>
    <message><source>place_running</source><translation>Идёт поиск</translation></message>
    <message><source>place_waiting</source><translation>Ещё не проверено</translation></message>
    <message><source>place_asked</source><translation>Отсюда не проверяется: запросите письмом</translation></message>
    <message><source>place_failed</source><translation>Проверить не удалось</translation></message>
    <message><source>place_note</source><translation>Добавить заметку</translation></message>
    <message numerus="yes"><source>place_records</source><translation><numerusform>{n} запись в {tables}</numerusform><numerusform>{n} записи в {tables}</numerusform><numerusform>{n} записей в {tables}</numerusform></translation></message>
    <message numerus="yes"><source>place_tables</source><translation><numerusform>{n} таблице</numerusform><numerusform>{n} таблицах</numerusform><numerusform>{n} таблицах</numerusform></translation></message>
    <message><source>seconds</source><translation>{seconds} с</translation></message>
    <message><source>records_gone</source><translation>Записи удалены при завершении обращения.</translation></message>
    <message><source>plan_count</source><translation>Строк</translation></message>
    <message><source>failed_due</source><translation>Что это значит: срок по обращению {number} идёт дальше. {deadline}.</translation></message>
    <message><source>load_reply</source><translation>Загрузить ответ человека…</translation></message>
    <message><source>passphrase_untold</source><translation>Пароль ещё не передан. При закрытии он стирается, и архив уже никто не откроет.</translation></message>
    <message><source>passphrase_words</source><translation>Пароль к {file}: {passphrase}</translation></message>
    <message><source>told_by_phone</source><translation>Я передал пароль по телефону</translation></message>
    <message><source>told_so</source><translation>Передан: {channel}</translation></message>
    <message><source>telling</source><translation>Запись о передаче пароля</translation></message>
    <message><source>remains_head</source><translation>Осталось в базе, включая обезличенные строки:</translation></message>
    <message><source>look_at_records</source><translation>Посмотреть записи по одной</translation></message>
    <message><source>shared_record</source><translation>{record}: относится также к {others}</translation></message>
    <message numerus="yes"><source>shared_more</source><translation><numerusform>и ещё {n}</numerusform><numerusform>и ещё {n}</numerusform><numerusform>и ещё {n}</numerusform></translation></message>
    <message><source>back_to_today</source><translation>Вернуться к «Сегодня»</translation></message>
    <message><source>send_answer</source><translation>Отправить ответ на {recipient}</translation></message>
    <message><source>send_code</source><translation>Отправить письмо с кодом на {recipient}</translation></message>
    <message><source>look_then_send</source><translation>Прочитайте письмо. Если всё верно, отправьте его отсюда.</translation></message>
    <message><source>desk_sends</source><translation>Программа отправит его с адреса {address}. Можно и сохранить письмо, отправить самому и отметить это здесь.</translation></message>
    <message><source>letter_ready</source><translation>Письмо на {recipient} готово: {pdf}.</translation></message>
    <message><source>open_outbox</source><translation>Открыть исходящие</translation></message>
    <message><source>stop_letter</source><translation>Остановить письмо</translation></message>
    <message><source>in_outbox</source><translation>Письмо в исходящих</translation></message>
    <message><source>sent_receipt</source><translation>Записать, что подтверждение получения отправлено</translation></message>
    <message><source>receipt_saved</source><translation>Подтверждение получения готово: {pdf}. Отправьте его сами на {recipient}.</translation></message>
    <message><source>send_receipt</source><translation>Отправить подтверждение получения на {recipient}</translation></message>
    <message><source>read_receipt</source><translation>Прочитать подтверждение получения</translation></message>
    <message><source>read_letter</source><translation>Прочитать письмо</translation></message>
    <message><source>letter_subject</source><translation>{letter}: «{subject}»</translation></message>
    <message><source>prepare_receipt</source><translation>Подготовить подтверждение</translation></message>
</context>
</TS>
