<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>today</name>
    <message><source>title</source><translation>Бүгін, {day}</translation></message>
    <message><source>act_now</source><translation>Қазір шұғыл · {n}</translation></message>
    <message><source>this_week</source><translation>Осы аптада · {n}</translation></message>
    <message><source>later</source><translation>Кейінірек · {n}</translation></message>
    <message><source>open_inbox</source><translation>Кіріс хаттарды ашу</translation></message>
    <message numerus="yes"><source>more</source><translation><numerusform>Тағы {n} ашық өтініш «Өтініштер» бөлімінде.</numerusform><numerusform>Тағы {n} ашық өтініш «Өтініштер» бөлімінде.</numerusform></translation></message>
    <message><source>replies_title</source><translation>Жауаптар · {n}</translation></message>
    <message><source>replies_none</source><translation>Күтіп тұрған жауап жоқ.</translation></message>
    <message><source>requests_title</source><translation>Сұраныстар · {n}</translation></message>
    <message numerus="yes"><source>requests_words</source><translation><numerusform>{n} сұраныс бойынша өтініш ашу керек.</numerusform><numerusform>{n} сұраныс бойынша өтініш ашу керек.</numerusform></translation></message>
    <message><source>requests_none</source><translation>Күтіп тұрған сұраныс жоқ.</translation></message>
    <message numerus="yes"><source>requests_link</source><translation><numerusform>Кіріс хаттарды ашу, {n} сұраныс</numerusform><numerusform>Кіріс хаттарды ашу, {n} сұраныс</numerusform></translation></message>
    <message><source>list</source><translation>Тізім</translation></message>
    <message><source>week</source><translation>Апта</translation></message>
    <message><source>month</source><translation>Ай</translation></message>
    <message><source>views</source><translation>Күн көріністері</translation></message>
    <message><source>print</source><translation>Күн парағын басып шығару</translation></message>
    <message><source>print_named</source><translation>Аты-жөнімен</translation></message>
    <message><source>print_unnamed</source><translation>Аты-жөнінсіз</translation></message>
    <message><source>printing</source><translation>Парақ дайындалуда</translation></message>
    <message><source>printed</source><translation>Парақ сақталды: {path}</translation></message>
    <message><source>next_word</source><translation>Келесі:</translation></message>
    <message><source>next_identity</source><translation>Кім жазғанын тексеру</translation></message>
    <message><source>next_remind</source><translation>Адамға еске салу</translation></message>
    <message><source>next_scope</source><translation>Не сұралғанын нақтылау</translation></message>
    <message><source>next_collect</source><translation>Деректерді іздеу</translation></message>
    <message><source>next_review_access</source><translation>Не берілетінін шешу</translation></message>
    <message><source>next_review_rectification</source><translation>Не түзетілетінін шешу</translation></message>
    <message><source>next_review_erasure</source><translation>Жою жоспарын тексеру</translation></message>
    <message><source>next_review_restriction</source><translation>Не бұғатталатынын шешу</translation></message>
    <message><source>next_review_portability</source><translation>Файлға деректерді таңдау</translation></message>
    <message><source>next_review_objection</source><translation>Уәждерді қарау</translation></message>
    <message><source>next_review_consent_withdrawal</source><translation>Не тоқтатылатынын шешу</translation></message>
    <message><source>next_review_child</source><translation>Сұраныс бойынша шешу</translation></message>
    <message><source>next_review_content_removal</source><translation>Жою туралы шешу</translation></message>
    <message><source>next_review_complaint</source><translation>Шағым бойынша шешу</translation></message>
    <message><source>next_act_erasure</source><translation>Жоюды орындау</translation></message>
    <message><source>next_act_rectification</source><translation>Деректерді түзету</translation></message>
    <message><source>next_act_restriction</source><translation>Деректерді бұғаттау</translation></message>
    <message><source>next_act_objection</source><translation>Пайдалануды тоқтату</translation></message>
    <message><source>next_act_consent_withdrawal</source><translation>Пайдалануды тоқтату</translation></message>
    <message><source>next_act_child</source><translation>Сұранысты орындау</translation></message>
    <message><source>next_act_content_removal</source><translation>Материалды жою</translation></message>
    <message><source>next_respond</source><translation>Жауап жазу</translation></message>
    <message><source>next_send</source><translation>Жауапты жіберу</translation></message>
    <message><source>next_close</source><translation>Өтінішті жабу</translation></message>
    <message><source>next_none</source><translation>Барлық қадам орындалды</translation></message>
    <message><source>waiting</source><translation>{since} бастап растау күтілуде; жауап мерзімі {due}</translation></message>
    <message><source>row</source><translation>{due}. {number}, {kinds}, {person}. Келесі: {next}</translation></message>
    <message><source>nothing_now</source><translation>Шұғыл өтініш жоқ.</translation></message>
    <message><source>next_date</source><translation>Ең жақын мерзім: {day} ({number}).</translation></message>
    <message numerus="yes"><source>inbox_waits</source><translation><numerusform>Кіріс хаттарда {n} хат күтіп тұр.</numerusform><numerusform>Кіріс хаттарда {n} хат күтіп тұр.</numerusform></translation></message>
    <message><source>open</source><translation>Ашу</translation></message>
    <message><source>reply_line</source><translation>{person} {number} өтініші бойынша жауап берді, {day}.</translation></message>
    <message><source>reply_open</source><translation>{number} ашу, жауап берген: {person}</translation></message>
    <message numerus="yes"><source>replies_more</source><translation><numerusform>Кіріс хаттарда тағы {n} жауап бар.</numerusform><numerusform>Кіріс хаттарда тағы {n} жауап бар.</numerusform></translation></message>
    <message><source>requests_since</source><translation>Ең ескісі {day} келген.</translation></message>
    <message><source>set_up</source><translation>Баптау: {n} ішінен {done} дайын</translation></message>
    <message><source>set_up_company</source><translation>Компания</translation></message>
    <message><source>set_up_operator</source><translation>Сіздің атыңыз</translation></message>
    <message><source>set_up_mail</source><translation>Пошта</translation></message>
    <message><source>set_up_source</source><translation>Дерек көзі</translation></message>
    <message><source>set_up_lock</source><translation>Құлыптау</translation></message>
    <message><source>set_up_done</source><translation>{what}, дайын</translation></message>
    <message><source>set_up_open</source><translation>{what}, әлі дайын емес, ашу</translation></message>
    <message><source>trouble_mail_old</source><translation>Пошта соңғы рет {day} жүктелген. Онда сұраныс жатуы мүмкін, оның мерзімі өтіп жатыр.</translation></message>
    <message><source>trouble_mail_old_act</source><translation>Кіріс хаттарға өту</translation></message>
    <message><source>trouble_letter_unsent</source><translation>{case} өтінішінің жауабы дайын, бірақ жіберілмеген; мерзімі: {day}.</translation></message>
    <message><source>trouble_letter_unsent_act</source><translation>Жауапты жіберу</translation></message>
    <message><source>trouble_erasure_failed</source><translation>{case} өтініші бойынша жою сәтсіз аяқталды.</translation></message>
    <message><source>trouble_erasure_failed_act</source><translation>Жоюды қарау</translation></message>
    <message><source>trouble_erasure_intended</source><translation>{case} өтініші бойынша жою басталды, бірақ нәтижесі жазылмады.</translation></message>
    <message><source>trouble_erasure_intended_act</source><translation>Жоюды қарау</translation></message>
    <message><source>trouble_trail_broken</source><translation>Журнал {entry} жазбасынан бастап жазылғанға сәйкес емес.</translation></message>
    <message><source>trouble_trail_broken_act</source><translation>Журналды ашу</translation></message>
    <message><source>previous_week</source><translation>Алдыңғы апта</translation></message>
    <message><source>next_week</source><translation>Келесі апта</translation></message>
    <message><source>previous_month</source><translation>Алдыңғы ай</translation></message>
    <message><source>next_month</source><translation>Келесі ай</translation></message>
    <message><source>to_today</source><translation>Бүгінге оралу</translation></message>
    <message><source>week_of</source><translation>{first} – {last}</translation></message>
    <message><source>week_table</source><translation>{first} – {last} аптасы</translation></message>
    <message><source>month_table</source><translation>Ай, {month}</translation></message>
    <message><source>column_day</source><translation>Күн</translation></message>
    <message><source>column_due</source><translation>Жауап мерзімдері</translation></message>
    <message><source>column_internal</source><translation>Ішкі мерзім</translation></message>
    <message><source>column_off</source><translation>Демалыс</translation></message>
    <message numerus="yes"><source>due_count</source><translation><numerusform>{n} мерзім</numerusform><numerusform>{n} мерзім</numerusform></translation></message>
    <message numerus="yes"><source>internal_count</source><translation><numerusform>{n} ішкі</numerusform><numerusform>{n} ішкі</numerusform></translation></message>
    <message><source>weekend</source><translation>Демалыс күні</translation></message>
    <message><source>today_mark</source><translation>бүгін</translation></message>
    <message><source>day_cell</source><translation>{day}{today}. {what}</translation></message>
    <message><source>nothing_on_day</source><translation>ештеңе жоқ</translation></message>
    <message numerus="yes"><source>day_due</source><translation><numerusform>{day}: {n} мерзім</numerusform><numerusform>{day}: {n} мерзім</numerusform></translation></message>
    <message><source>day_internal</source><translation>Ішкі мерзім, жауаптың өзі кейінірек · {n}</translation></message>
    <message><source>day_free</source><translation>{day}: мерзім жоқ.</translation></message>
    <message><source>day_hint</source><translation>Күнде Enter бассаңыз, оның өтініштері көрсетіледі.</translation></message>
    <message><source>sheet_person</source><translation>Адам</translation></message>
    <message><source>sheet_kind</source><translation>Сұраныс</translation></message>
    <message><source>sheet_due</source><translation>Жауап</translation></message>
    <message><source>sheet_next</source><translation>Келесі</translation></message>
    <message><source>sheet_printed</source><translation>{company}. Басылған уақыты: {moment}.</translation></message>
    <message><source>sheet_no_names</source><translation>Аты-жөндері көрсетілмеген.</translation></message>
    <message><source>sheet_case_title</source><translation>{number} өтініші</translation></message>
    <message><source>sheet_facts</source><translation>Мәліметтер</translation></message>
    <message><source>sheet_address</source><translation>Мекенжай</translation></message>
    <message><source>sheet_law</source><translation>Заң</translation></message>
    <message><source>sheet_state</source><translation>Күйі</translation></message>
    <message><source>sheet_received</source><translation>Келген күні</translation></message>
    <message><source>sheet_identity</source><translation>Жеке басы</translation></message>
    <message><source>sheet_outcome</source><translation>Нәтиже</translation></message>
    <message><source>sheet_clock</source><translation>Мерзім қалай есептелді</translation></message>
    <message><source>sheet_steps</source><translation>Қадамдар</translation></message>
    <message><source>sheet_step</source><translation>Қадам</translation></message>
    <message><source>sheet_status</source><translation>Барысы</translation></message>
    <message><source>sheet_letters</source><translation>Хаттар</translation></message>
    <message><source>sheet_made</source><translation>Жасалған</translation></message>
    <message><source>sheet_sent</source><translation>Жіберілген</translation></message>
    <message><source>sheet_not_sent</source><translation>жіберілмеген</translation></message>
    <message><source>sheet_history</source><translation>Тарих</translation></message>
    <message><source>sheet_when</source><translation>Қашан</translation></message>
    <message><source>sheet_who</source><translation>Кім</translation></message>
    <message><source>sheet_what</source><translation>Не</translation></message>
    <message><source>sheet_details</source><translation>Толығырақ</translation></message>
    <message><source>sheet_register</source><translation>Өтініштер тізілімі</translation></message>
    <message><source>sheet_keys</source><translation>Командалар мен пернелер</translation></message>
    <message><source>sheet_command</source><translation>Команда</translation></message>
    <message><source>sheet_key</source><translation>Перне</translation></message>
    <message><source>sheet_case</source><translation>Нөмір</translation></message>
    <message numerus="yes"><source>requests_pressing</source><translation><numerusform>{n} сұраныс өтініш ашуды күтіп тұр. Ең ескісі {day} келді: жауап мерзімі келіп қалған болуы мүмкін.</numerusform><numerusform>{n} сұраныс өтініш ашуды күтіп тұр. Ең ескісі {day} келді: жауап мерзімі келіп қалған болуы мүмкін.</numerusform></translation></message>
    <message><source>trouble_letter_bounced_act</source><translation>Хабарламаны қарау</translation></message>
    <message><source>trouble_letter_bounced</source><translation>{day}: пошта сервері {case} өтініші бойынша хат жеткізілмеді дейді. Адам оны алмаған болуы мүмкін.</translation></message>
    <message><source>trouble_letter_unknown</source><translation>{case} өтініші бойынша хаттың кеткені-кетпегені белгісіз. Ол өздігінен қайта жіберілмейді.</translation></message>
    <message><source>trouble_letter_unknown_act</source><translation>Оған не болғанын айту</translation></message>
    <message><source>trouble_letter_refused</source><translation>Пошта сервері {case} өтінішінің хатын қабылдамады. Адам оны алған жоқ.</translation></message>
    <message><source>trouble_letter_refused_act</source><translation>Хатты қарау</translation></message>
    <message><source>trouble_letter_waiting_act</source><translation>Хатты қарау</translation></message>
    <message numerus="yes"><source>trouble_letter_waiting</source><translation><numerusform>{case} өтініші бойынша хат кетпеді: {n} сәтсіз әрекет.</numerusform><numerusform>{case} өтініші бойынша хат кетпеді: {n} сәтсіз әрекет.</numerusform></translation></message>
    <message numerus="yes"><source>trouble_letter_waiting_due</source><translation><numerusform>{case} өтінішінің жауабы кетпеді: {n} сәтсіз әрекет. Мерзімі: {day}.</numerusform><numerusform>{case} өтінішінің жауабы кетпеді: {n} сәтсіз әрекет. Мерзімі: {day}.</numerusform></translation></message>
    <message><source>trouble_letter_waiting_due_act</source><translation>Хатты қарау</translation></message>
</context>
</TS>
