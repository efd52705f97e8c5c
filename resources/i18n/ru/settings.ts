<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>settings</name>
    <message><source>title</source><translation>Настройки</translation></message>
    <message><source>own_name_en</source><translation>English</translation></message>
    <message><source>own_name_ru</source><translation>Русский</translation></message>
    <message><source>own_name_kk</source><translation>Қазақша</translation></message>
    <message><source>language</source><translation>Язык окна</translation></message>
    <message><source>language_effect</source><translation>Окно меняется сразу. Письмо всегда на языке обращения.</translation></message>
    <message><source>scheme</source><translation>Светлое или тёмное оформление</translation></message>
    <message><source>scheme_effect</source><translation>Меняет только цвета окна.</translation></message>
    <message><source>operator</source><translation>Ваше имя</translation></message>
    <message><source>operator_effect</source><translation>Под этим именем ваши действия записываются в журнал.</translation></message>
    <message><source>company</source><translation>Компания</translation></message>
    <message><source>company_effect</source><translation>Определяет закон, бланк и карту данных новых обращений. Открытые обращения не меняются.</translation></message>
    <message><source>database</source><translation>База данных «{source}»</translation></message>
    <message><source>database_effect</source><translation>Здесь ищут данные человека, а после вашего решения удаляют их. Пароль не хранится.</translation></message>
    <message><source>address_of</source><translation>Адрес базы данных {source}</translation></message>
    <message><source>address_example</source><translation>sqlite:///ФАЙЛ   ·   postgresql://USER@HOST/DATABASE</translation></message>
    <message><source>choose_file</source><translation>Выбрать файл…</translation></message>
    <message><source>choose_file_for</source><translation>Выбрать файл базы данных {source}</translation></message>
    <message><source>save_address</source><translation>Сохранить адрес</translation></message>
    <message><source>save_address_of</source><translation>Сохранить адрес базы данных {source}</translation></message>
    <message><source>database_none</source><translation>Базы данных</translation></message>
    <message><source>no_sources</source><translation>У этой компании нет карты данных, поэтому искать негде.</translation></message>
    <message><source>database_none_effect</source><translation>Данные ищут вручную и записывают сделанное в обращении.</translation></message>
    <message><source>data</source><translation>Где лежат данные</translation></message>
    <message><source>data_effect</source><translation>Данные зашифрованы и остаются на этом компьютере.</translation></message>
    <message><source>law_effect</source><translation>По этим правилам вычисляются сроки; у каждого указан источник.</translation></message>
    <message><source>section_company</source><translation>Компания и продукты</translation></message>
    <message><source>section_languages</source><translation>Языки и письма</translation></message>
    <message><source>section_law</source><translation>Законы и праздники</translation></message>
    <message><source>section_security</source><translation>Безопасность</translation></message>
    <message><source>section_keyboard</source><translation>Клавиатура и списки</translation></message>
    <message><source>section_appearance</source><translation>Вид</translation></message>
    <message><source>section_about</source><translation>О программе</translation></message>
    <message><source>find</source><translation>Поиск по настройкам   (F3)</translation></message>
    <message><source>find_name</source><translation>Поиск настроек по словам</translation></message>
    <message><source>nothing_found</source><translation>Нет настройки со словами «{words}». Введите одно слово или выберите раздел слева.</translation></message>
    <message><source>changed</source><translation>Изменено</translation></message>
    <message><source>default</source><translation>По умолчанию: {value}</translation></message>
    <message><source>restore</source><translation>Вернуть</translation></message>
    <message><source>restore_name</source><translation>Вернуть значение по умолчанию: {setting}</translation></message>
    <message><source>was_changed</source><translation>{setting}: {value}</translation></message>
    <message><source>on</source><translation>включено</translation></message>
    <message><source>off</source><translation>выключено</translation></message>
    <message><source>never</source><translation>сама никогда</translation></message>
    <message numerus="yes"><source>minutes</source><translation><numerusform>через {n} минуту</numerusform><numerusform>через {n} минуты</numerusform><numerusform>через {n} минут</numerusform></translation></message>
    <message><source>per_cent</source><translation>{n} %</translation></message>
    <message><source>lock_after</source><translation>Блокировать окно автоматически</translation></message>
    <message><source>lock_after_effect</source><translation>Отсчёт от последнего нажатия клавиши или щелчка. Ctrl+F12 блокирует сразу.</translation></message>
    <message><source>letter_keys</source><translation>Буквенные клавиши в списках</translation></message>
    <message><source>letter_keys_switch</source><translation>J и K двигают, 1–4 решают, R отвечает</translation></message>
    <message><source>letter_keys_effect</source><translation>Работают в любой раскладке, по месту клавиши, и только пока клавиатура в списке.</translation></message>
    <message><source>next_after_outcome</source><translation>После решения во входящих</translation></message>
    <message><source>next_after_outcome_switch</source><translation>Показать следующее сообщение</translation></message>
    <message><source>next_after_outcome_effect</source><translation>Иначе на экране остаётся сообщение, по которому принято решение.</translation></message>
    <message><source>scheme_light</source><translation>Светлая</translation></message>
    <message><source>scheme_dark</source><translation>Тёмная</translation></message>
    <message><source>scheme_system</source><translation>Как в системе</translation></message>
    <message><source>density</source><translation>Расстояние между строками</translation></message>
    <message><source>density_compact</source><translation>Тесно</translation></message>
    <message><source>density_normal</source><translation>Обычно</translation></message>
    <message><source>density_relaxed</source><translation>Свободно</translation></message>
    <message><source>density_effect</source><translation>Сколько строк списка помещается на экране.</translation></message>
    <message><source>text_scale</source><translation>Размер текста</translation></message>
    <message><source>text_scale_effect</source><translation>Все слова в окне; письма и печатные листы не меняются.</translation></message>
    <message><source>source_set</source><translation>Адрес базы данных {source} сохранён</translation></message>
    <message><source>letter_languages</source><translation>Языки писем</translation></message>
    <message><source>letter_languages_effect</source><translation>Каждое письмо пишется на языке обращения, каким бы ни был язык окна.</translation></message>
    <message><source>law_of</source><translation>{law}: правила сроков</translation></message>
    <message numerus="yes"><source>rules_in_force</source><translation><numerusform>Действует {n} правило, проверено {day} или позже</numerusform><numerusform>Действуют {n} правила, проверены {day} или позже</numerusform><numerusform>Действуют {n} правил, проверены {day} или позже</numerusform></translation></message>
    <message numerus="yes"><source>rules_secondary</source><translation><numerusform>{n} правило прочитано только во вторичном источнике</numerusform><numerusform>{n} правила прочитаны только во вторичных источниках</numerusform><numerusform>{n} правил прочитано только во вторичных источниках</numerusform></translation></message>
    <message numerus="yes"><source>rules_unverified</source><translation><numerusform>{n} правило — наше толкование, никем не подтверждённое: спросите юриста</numerusform><numerusform>{n} правила — наше толкование, никем не подтверждённое: спросите юриста</numerusform><numerusform>{n} правил — наше толкование, никем не подтверждённое: спросите юриста</numerusform></translation></message>
    <message><source>calendar_known</source><translation>Календарь точен до {day} (проверен {checked}); более поздние дни вычислены и могут измениться.</translation></message>
    <message><source>rule</source><translation>Правило</translation></message>
    <message><source>in_force</source><translation>Действует с</translation></message>
    <message><source>how_checked</source><translation>Как проверено</translation></message>
    <message><source>checked_source</source><translation>Прочитано в законе</translation></message>
    <message><source>checked_secondary</source><translation>Вторичный источник</translation></message>
    <message><source>checked_unverified</source><translation>Не подтверждено</translation></message>
    <message><source>holidays</source><translation>Праздники</translation></message>
    <message><source>holidays_effect</source><translation>Эти дни и выходные не считаются рабочими при вычислении сроков. Они поставляются с программой, изменить их здесь нельзя.</translation></message>
    <message><source>holidays_of</source><translation>Праздники: {place}</translation></message>
    <message><source>holiday</source><translation>Праздник</translation></message>
    <message><source>day</source><translation>День</translation></message>
    <message><source>country</source><translation>Страна календаря</translation></message>
    <message><source>year</source><translation>Год</translation></message>
    <message><source>unlock</source><translation>Парольная фраза для разблокировки</translation></message>
    <message><source>unlock_effect</source><translation>Спрашивается, когда окно заблокировано. Хранится так, что её можно проверить, но нельзя прочитать.</translation></message>
    <message><source>unlock_store</source><translation>Окно разблокирует та же парольная фраза, которой открываются данные.</translation></message>
    <message><source>unlock_own</source><translation>Парольная фраза задана. Чтобы изменить или убрать её, введите нынешнюю.</translation></message>
    <message><source>unlock_nothing</source><translation>Не задана: заблокированное окно открывается клавишей Enter и только скрывает экран.</translation></message>
    <message><source>unlock_present</source><translation>Нынешняя парольная фраза</translation></message>
    <message><source>unlock_new</source><translation>Новая парольная фраза (не короче {shortest} знаков)</translation></message>
    <message><source>unlock_set</source><translation>Задать</translation></message>
    <message><source>unlock_change</source><translation>Изменить</translation></message>
    <message><source>unlock_remove</source><translation>Убрать</translation></message>
    <message><source>unlock_was_set</source><translation>Парольная фраза для разблокировки задана.</translation></message>
    <message><source>unlock_was_removed</source><translation>Парольная фраза для разблокировки убрана.</translation></message>
    <message><source>key_of_data</source><translation>Ключ данных</translation></message>
    <message><source>key_store</source><translation>Ключ лежит в хранилище ключей системы; она спрашивает пароль при входе в неё.</translation></message>
    <message><source>key_passphrase</source><translation>Ключ вычисляется из вашей парольной фразы при каждом запуске и нигде не хранится.</translation></message>
    <message><source>key_of_data_effect</source><translation>Без ключа данные не откроет никто, и мы тоже: храните его резервную копию вместе с копией данных.</translation></message>
    <message><source>keys</source><translation>Все клавиши</translation></message>
    <message><source>keys_effect</source><translation>Все клавиши работают в английской, русской и казахской раскладках.</translation></message>
    <message><source>keys_sheet</source><translation>Клавиши Privacy Desk</translation></message>
    <message><source>keys_save</source><translation>Сохранить лист для печати</translation></message>
    <message><source>keys_saved</source><translation>Лист клавиш сохранён: {path}</translation></message>
    <message><source>command</source><translation>Команда</translation></message>
    <message><source>where</source><translation>Где</translation></message>
    <message><source>in_lists</source><translation>{letter} в списках</translation></message>
    <message><source>everywhere</source><translation>везде</translation></message>
    <message><source>in_a_case</source><translation>в обращении</translation></message>
    <message><source>about</source><translation>Privacy Desk</translation></message>
    <message><source>about_effect</source><translation>Лицензия Apache 2.0. Тексты лицензий лежат рядом с каждым пакетом.</translation></message>
    <message><source>version</source><translation>Версия {version} · Python {python} · Qt {qt}</translation></message>
    <message><source>parts</source><translation>Из чего состоит программа</translation></message>
    <message><source>parts_effect</source><translation>Пакеты, которые работают вместе с программой на этом компьютере.</translation></message>
    <message><source>part</source><translation>Пакет</translation></message>
    <message><source>part_version</source><translation>Версия</translation></message>
    <message><source>part_licence</source><translation>Лицензия</translation></message>
    <message><source>key</source><translation>Клавиша</translation></message>
    <message><source>places</source><translation>Данные: {data}
Письма и архивы: {out}</translation></message>
    <message><source>section</source><translation>Раздел настроек</translation></message>
    <message><source>section_mailboxes</source><translation>Почтовые ящики</translation></message>
    <message><source>check_every_effect</source><translation>Так часто проверяется новая почта; если сервер сообщает о ней сам, она видна сразу.</translation></message>
    <message><source>keep_ordinary</source><translation>Хранить обычные письма</translation></message>
    <message><source>keep_ordinary_effect</source><translation>Затем содержимое обычных писем стирается: остаётся только контрольная сумма, чтобы узнать письмо. Так сохраняется частная жизнь тех, кто ничего не просил.</translation></message>
    <message numerus="yes"><source>days</source><translation><numerusform>{n} день</numerusform><numerusform>{n} дня</numerusform><numerusform>{n} дней</numerusform></translation></message>
    <message><source>check_every</source><translation>Проверка новой почты</translation></message>
    <message numerus="yes"><source>every_minutes</source><translation><numerusform>каждую {n} минуту</numerusform><numerusform>каждые {n} минуты</numerusform><numerusform>каждые {n} минут</numerusform></translation></message>
</context>
</TS>
