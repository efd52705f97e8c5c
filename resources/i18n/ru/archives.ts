<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>archives</name>
    <message><source>title</source><translation>Архивы</translation></message>
    <message><source>table</source><translation>Архивы, сначала новые</translation></message>
    <message><source>detail</source><translation>Выбранный архив</translation></message>
    <message><source>destroy_page</source><translation>Уничтожение архива</translation></message>
    <message><source>find</source><translation>Обращение, имя или файл   (F3)</translation></message>
    <message><source>find_name</source><translation>Найти архив по обращению, имени или файлу</translation></message>
    <message><source>clear_search</source><translation>Показать все</translation></message>
    <message><source>not_found</source><translation>Здесь нет архивов со словами «{words}».</translation></message>
    <message><source>none</source><translation>Архивы появляются, когда готов ответ о доступе или переносе данных.</translation></message>
    <message><source>open_cases</source><translation>К обращениям</translation></message>
    <message><source>row_waiting</source><translation>Архив {n} загружается</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} архив</numerusform><numerusform>{n} архива</numerusform><numerusform>{n} архивов</numerusform></translation></message>
    <message numerus="yes"><source>items_n</source><translation><numerusform>внутри {n} файл</numerusform><numerusform>внутри {n} файла</numerusform><numerusform>внутри {n} файлов</numerusform></translation></message>
    <message><source>case</source><translation>Обращение</translation></message>
    <message><source>person</source><translation>Человек</translation></message>
    <message><source>made</source><translation>Создан</translation></message>
    <message><source>size</source><translation>Размер</translation></message>
    <message><source>items</source><translation>Файлов</translation></message>
    <message><source>passphrase</source><translation>Пароль</translation></message>
    <message><source>state</source><translation>Состояние</translation></message>
    <message><source>not_told</source><translation>Ещё не сообщён</translation></message>
    <message><source>wiped</source><translation>стёрт</translation></message>
    <message><source>wiped_why</source><translation>Программа стёрла его: показать его больше нельзя.</translation></message>
    <message><source>told_by</source><translation>Пароль сообщён:</translation></message>
    <message><source>told</source><translation>Записано, как сообщён пароль</translation></message>
    <message><source>told_taken_back</source><translation>Записано, что пароль не сообщён</translation></message>
    <message><source>checked_at</source><translation>проверен {at}</translation></message>
    <message><source>destroyed_at</source><translation>{at}</translation></message>
    <message><source>lies</source><translation>Где лежит:</translation></message>
    <message><source>check</source><translation>Проверить</translation></message>
    <message><source>checking</source><translation>Проверка архива</translation></message>
    <message><source>make_again</source><translation>Создать заново</translation></message>
    <message><source>made_again</source><translation>Создан новый архив с новым паролем. Отправьте его с новым письмом.</translation></message>
    <message><source>destroy</source><translation>Уничтожить…</translation></message>
    <message><source>open_case</source><translation>Открыть обращение</translation></message>
    <message><source>copy_path</source><translation>Скопировать путь</translation></message>
    <message><source>path_copied</source><translation>Скопировано: {path}</translation></message>
    <message><source>found_whole</source><translation>Архив цел.</translation></message>
    <message><source>found_changed</source><translation>Архив не такой, каким был запечатан. Не отправляйте. Создайте заново.</translation></message>
    <message><source>found_missing</source><translation>Файла архива нет. Создайте заново.</translation></message>
    <message><source>advice_changed_open</source><translation>Не отправляйте. Создайте заново.</translation></message>
    <message><source>advice_changed_closed</source><translation>Не отправляйте. Обращение закрыто: сначала возобновите его, потом создайте архив заново.</translation></message>
    <message><source>advice_missing_open</source><translation>Файла нет там, где он был создан. Верните его или создайте заново.</translation></message>
    <message><source>advice_missing_closed</source><translation>Файла нет там, где он был создан. Если его удалили намеренно, уничтожьте архив и здесь, чтобы это было записано.</translation></message>
    <message><source>destroy_question</source><translation>Уничтожить архив обращения {number}, {person}?</translation></message>
    <message><source>destroy_why</source><translation>Это нельзя отменить. Пароль тоже будет стёрт.</translation></message>
    <message numerus="yes"><source>destroy_files</source><translation><numerusform>Будет удалён {n} файл</numerusform><numerusform>Будут удалены {n} файла</numerusform><numerusform>Будут удалены {n} файлов</numerusform></translation></message>
    <message><source>destroy_stays</source><translation>Письмо, запись обращения и эта строка останутся. Копии, сохранённые в другом месте или отправленные, не затрагиваются.</translation></message>
    <message><source>destroy_unsent</source><translation>Ответ по обращению {number} не отмечен как отправленный. Без этого архива его придётся создать заново.</translation></message>
    <message><source>type_number</source><translation>Чтобы уничтожить, введите {number}</translation></message>
    <message><source>destroy_now</source><translation>Уничтожить архив</translation></message>
    <message><source>destroying</source><translation>Уничтожение архива</translation></message>
    <message><source>do_not</source><translation>Не уничтожать</translation></message>
    <message><source>was_destroyed</source><translation>Архив уничтожен</translation></message>
</context>
</TS>
