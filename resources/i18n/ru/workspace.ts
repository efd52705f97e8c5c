<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>workspace</name>
    <message><source>cases</source><translation>Обращения</translation></message>
    <message><source>cases_name</source><translation>Ко всем обращениям</translation></message>
    <message><source>title</source><translation>{kinds} · {person}</translation></message>
    <message><source>received</source><translation>получено {moment}</translation></message>
    <message><source>clock_running</source><translation>срок идёт</translation></message>
    <message><source>clock_paused</source><translation>срок приостановлен</translation></message>
    <message><source>clock_stopped</source><translation>ответ дан</translation></message>
    <message><source>in_language</source><translation>язык: {language}</translation></message>
    <message><source>how</source><translation>Как посчитано?</translation></message>
    <message><source>how_hide</source><translation>Скрыть расчёт</translation></message>
    <message><source>how_title</source><translation>{kind}: как посчитан срок</translation></message>
    <message><source>how_verified</source><translation>правило проверено</translation></message>
    <message><source>how_unverified</source><translation>правило не проверено</translation></message>
    <message><source>steps</source><translation>Шаги обращения</translation></message>
    <message><source>step</source><translation>{number} {step}</translation></message>
    <message><source>step_name</source><translation>Шаг {number} из {total}, {step}, {status}</translation></message>
    <message><source>step_missing</source><translation>Пока нельзя начать. Не хватает: {missing}</translation></message>
    <message><source>no_panel</source><translation>Этот шаг выполняется вне программы.</translation></message>
    <message><source>locked</source><translation>Этот шаг пока нельзя начать.</translation></message>
    <message><source>blocked_by</source><translation>Не хватает: {missing}</translation></message>
    <message><source>saved</source><translation>Сохранено в {time}</translation></message>
    <message><source>side_show</source><translation>Подробности (F9)</translation></message>
    <message><source>side_name</source><translation>Подробности обращения</translation></message>
    <message><source>tab_messages</source><translation>Письма {n}</translation></message>
    <message><source>tab_facts</source><translation>Факты</translation></message>
    <message><source>tab_files</source><translation>Файлы</translation></message>
    <message><source>tab_notes</source><translation>Заметки</translation></message>
    <message><source>tab_history</source><translation>История</translation></message>
    <message><source>from</source><translation>← {sender}</translation></message>
    <message><source>sent_to</source><translation>→ {letter}, кому: {recipient}</translation></message>
    <message><source>no_subject</source><translation>(без темы)</translation></message>
    <message><source>read</source><translation>Читать</translation></message>
    <message><source>read_name</source><translation>Читать: {subject}</translation></message>
    <message><source>fold</source><translation>Свернуть</translation></message>
    <message><source>fold_name</source><translation>Свернуть: {subject}</translation></message>
    <message><source>text_name</source><translation>Текст письма: {subject}</translation></message>
    <message><source>no_messages</source><translation>Писем пока нет.</translation></message>
    <message><source>fact_person</source><translation>Человек</translation></message>
    <message><source>fact_address</source><translation>Адрес</translation></message>
    <message><source>fact_law</source><translation>Закон</translation></message>
    <message><source>fact_language</source><translation>Язык писем</translation></message>
    <message><source>fact_level</source><translation>Подтверждение личности</translation></message>
    <message><source>level</source><translation>достигнуто: {level}</translation></message>
    <message><source>needed</source><translation>нужно: {level}</translation></message>
    <message><source>fact_clock</source><translation>Срок</translation></message>
    <message><source>fact_due</source><translation>{kind}: ответить до {day}</translation></message>
    <message><source>fact_act</source><translation>{kind}: выполнить до {day}</translation></message>
    <message><source>fact_pause</source><translation>{kind}: приостановлено с {day}</translation></message>
    <message><source>fact_decided</source><translation>Решено</translation></message>
    <message><source>decided_identity</source><translation>Известные контакты найдены</translation></message>
    <message><source>decided_scope</source><translation>Объём подтверждён</translation></message>
    <message><source>decided_refusal</source><translation>Решено отказать</translation></message>
    <message><source>decided_review</source><translation>Проверка завершена решением</translation></message>
    <message><source>decided_act</source><translation>Выполнение записано</translation></message>
    <message><source>decided_answer_by_hand</source><translation>Ответ дан вручную</translation></message>
    <message><source>decided_other</source><translation>{step}: решено</translation></message>
    <message><source>nothing_decided</source><translation>Пока ничего.</translation></message>
    <message><source>no_files</source><translation>Писем и архивов пока нет.</translation></message>
    <message><source>letter_made</source><translation>составлено {moment}</translation></message>
    <message><source>letter_saved</source><translation>сохранено</translation></message>
    <message><source>letter_sent</source><translation>отправлено {moment}</translation></message>
    <message><source>archive_title</source><translation>Запечатанный архив</translation></message>
    <message numerus="yes"><source>archive_size</source><translation><numerusform>{size}, {n} файл</numerusform><numerusform>{size}, {n} файла</numerusform><numerusform>{size}, {n} файлов</numerusform></translation></message>
    <message><source>folder</source><translation>Показать папку</translation></message>
    <message><source>folder_name</source><translation>Показать папку: {name}</translation></message>
    <message><source>folder_path</source><translation>Папка: {name}</translation></message>
    <message><source>internal</source><translation>Внутреннее. Не отправляется.</translation></message>
    <message><source>note</source><translation>Новая заметка</translation></message>
    <message><source>note_adding</source><translation>Добавление заметки</translation></message>
    <message><source>no_notes</source><translation>Заметок пока нет.</translation></message>
    <message><source>note_head</source><translation>{moment} · {author}</translation></message>
    <message><source>no_history</source><translation>Пока ничего не записано.</translation></message>
    <message><source>bytes</source><translation>{size} Б</translation></message>
    <message><source>kilobytes</source><translation>{size} КБ</translation></message>
    <message><source>megabytes</source><translation>{size} МБ</translation></message>
    <message><source>opening</source><translation>Открывается обращение</translation></message>
    <message><source>number_copied</source><translation>Номер {number} скопирован.</translation></message>
    <message><source>copy_number</source><translation>Скопировать номер {number}</translation></message>
    <message><source>write_letter</source><translation>Написать письмо</translation></message>
    <message><source>add_note</source><translation>Добавить заметку</translation></message>
    <message><source>go_on</source><translation>Перейти к шагу {number} {step}</translation></message>
    <message numerus="yes"><source>earlier</source><translation><numerusform>Показать ещё {n} прежнее письмо</numerusform><numerusform>Показать ещё {n} прежних письма</numerusform><numerusform>Показать ещё {n} прежних писем</numerusform></translation></message>
    <message><source>target_identity</source><translation>Свой срок: выяснить личность до {day}</translation></message>
    <message><source>target_scope</source><translation>Свой срок: уточнить объём до {day}</translation></message>
    <message><source>target_collect</source><translation>Свой срок: собрать до {day}</translation></message>
    <message><source>target_review</source><translation>Свой срок: проверить до {day}</translation></message>
    <message><source>target_act</source><translation>Свой срок: исполнить до {day}</translation></message>
    <message><source>target_respond</source><translation>Свой срок: ответить до {day}</translation></message>
    <message><source>target_close</source><translation>Свой срок: завершить до {day}</translation></message>
    <message><source>printing</source><translation>Печать обращения</translation></message>
    <message><source>printed</source><translation>Обращение лежит в {path}.</translation></message>
    <message><source>note_add</source><translation>Добавить</translation></message>
</context>
</TS>
