<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>codes</name>
    <message><source>kind_access</source><translation>Деректерге қол жеткізу</translation></message>
    <message><source>kind_rectification</source><translation>Түзету</translation></message>
    <message><source>kind_erasure</source><translation>Жою</translation></message>
    <message><source>kind_restriction</source><translation>Бұғаттау</translation></message>
    <message><source>kind_portability</source><translation>Деректерді көшіріп алу</translation></message>
    <message><source>kind_objection</source><translation>Қарсылық</translation></message>
    <message><source>kind_consent_withdrawal</source><translation>Келісімді кері қайтару</translation></message>
    <message><source>kind_child</source><translation>Баланың деректері</translation></message>
    <message><source>kind_content_removal</source><translation>Материалдарды алып тастау</translation></message>
    <message><source>kind_complaint</source><translation>Шағым</translation></message>
    <message><source>regime_KZ</source><translation>Қазақстан</translation></message>
    <message><source>regime_EU</source><translation>Еуропалық одақ</translation></message>
    <message><source>language_en</source><translation>Ағылшын тілі</translation></message>
    <message><source>language_ru</source><translation>Орыс тілі</translation></message>
    <message><source>language_kk</source><translation>Қазақ тілі</translation></message>
    <message><source>message_state_request</source><translation>Сұраныс</translation></message>
    <message><source>message_state_unsure</source><translation>Күмәнді</translation></message>
    <message><source>message_state_reply</source><translation>Өтінішке жауап</translation></message>
    <message><source>message_state_ordinary</source><translation>Кәдімгі хат</translation></message>
    <message><source>message_state_duplicate</source><translation>Қайталанған</translation></message>
    <message><source>message_state_unreadable</source><translation>Оқылмайды</translation></message>
    <message><source>case_state_new</source><translation>Жаңа</translation></message>
    <message><source>case_state_in_progress</source><translation>Жұмыста</translation></message>
    <message><source>case_state_waiting_for_person</source><translation>Адамды күтудеміз</translation></message>
    <message><source>case_state_waiting_for_others</source><translation>Басқаларды күтудеміз</translation></message>
    <message><source>case_state_answered</source><translation>Жауап жіберілді</translation></message>
    <message><source>case_state_closed</source><translation>Жабық</translation></message>
    <message><source>closing_fulfilled</source><translation>Орындалды</translation></message>
    <message><source>closing_partly_fulfilled</source><translation>Ішінара орындалды</translation></message>
    <message><source>closing_suspected_fraud</source><translation>Алаяқтық күдігі</translation></message>
    <message><source>closing_insuf_verification</source><translation>Жеке басы расталмады</translation></message>
    <message><source>closing_no_match</source><translation>Деректер табылмады</translation></message>
    <message><source>closing_claim_not_covered</source><translation>Заңда көзделмеген</translation></message>
    <message><source>closing_outside_jurisdiction</source><translation>Заңның қолданысынан тыс</translation></message>
    <message><source>closing_too_many_requests</source><translation>Сұраныс тым көп</translation></message>
    <message><source>closing_withdrawn</source><translation>Адам сұранысын кері алды</translation></message>
    <message><source>closing_passed_on</source><translation>Жауаптыларға берілді</translation></message>
    <message><source>closing_other</source><translation>Басқа</translation></message>
    <message><source>assurance_0</source><translation>Расталмаған</translation></message>
    <message><source>assurance_0_long</source><translation>Кім жазып отырғанын әзірге ештеңе растамайды</translation></message>
    <message><source>assurance_1</source><translation>Белгілі мекенжай</translation></message>
    <message><source>assurance_1_long</source><translation>Хат сұранысқа дейін бізге белгілі мекенжайдан келді және пошта серверіміз доменін растады</translation></message>
    <message><source>assurance_2</source><translation>Хаттағы код</translation></message>
    <message><source>assurance_2_long</source><translation>Адам сұранысқа дейін бізге белгілі мекенжайға жіберілген кодты қайтарды</translation></message>
    <message><source>assurance_3</source><translation>Есептік жазбада расталды</translation></message>
    <message><source>assurance_3_long</source><translation>Адам сұранысын қолданбада немесе есептік жазбасында растады</translation></message>
    <message><source>step_identity</source><translation>Жеке басы</translation></message>
    <message><source>step_scope</source><translation>Сұраныс</translation></message>
    <message><source>step_collect</source><translation>Іздеу</translation></message>
    <message><source>step_review</source><translation>Қарап шығу</translation></message>
    <message><source>step_act</source><translation>Орындау</translation></message>
    <message><source>step_respond</source><translation>Жауап</translation></message>
    <message><source>step_close</source><translation>Жабу</translation></message>
    <message><source>status_completed</source><translation>Дайын</translation></message>
    <message><source>status_in_progress</source><translation>Жұмыста</translation></message>
    <message><source>status_not_started</source><translation>Басталмаған</translation></message>
    <message><source>status_cannot_start_yet</source><translation>кейін</translation></message>
    <message><source>status_problem</source><translation>Мәселе бар</translation></message>
    <message><source>decision_delete</source><translation>Жою</translation></message>
    <message><source>decision_mask</source><translation>Иесіздендіру</translation></message>
    <message><source>decision_keep</source><translation>Қалдыру</translation></message>
    <message><source>decision_blocked</source><translation>Бұғаттау</translation></message>
    <message><source>erasure_planned</source><translation>Жоспарланды</translation></message>
    <message><source>erasure_intended</source><translation>Басталды, нәтижесі жазылмаған</translation></message>
    <message><source>erasure_done</source><translation>Орындалды және дәлелденді</translation></message>
    <message><source>erasure_failed</source><translation>Сәтсіз аяқталды</translation></message>
    <message><source>letter_receipt</source><translation>Алғанымызды растау</translation></message>
    <message><source>letter_identity_request</source><translation>Жеке басын растау туралы өтініш</translation></message>
    <message><source>letter_access_answer</source><translation>Деректермен жауап</translation></message>
    <message><source>letter_erasure_confirmation</source><translation>Жойғанымызды растау</translation></message>
    <message><source>letter_refusal</source><translation>Бас тарту</translation></message>
    <message><source>ground_identity_not_proved</source><translation>Жеке басы расталмады</translation></message>
    <message><source>ground_law_requires_storage</source><translation>Заң деректерді сақтауды талап етеді</translation></message>
    <message><source>ground_unperformed_obligation</source><translation>Міндеттеме орындалмаған</translation></message>
    <message><source>ground_legal_claims</source><translation>Сот арқылы қорғау үшін қажет</translation></message>
    <message><source>ground_rights_of_others</source><translation>Басқа адамдардың құқықтары</translation></message>
    <message><source>ground_not_covered</source><translation>Заңда көзделмеген</translation></message>
    <message><source>ground_not_controller</source><translation>Деректер біздікі емес</translation></message>
    <message><source>ground_excessive</source><translation>Анық шамадан тыс сұраныс</translation></message>
    <message><source>identity_method_registered_address</source><translation>Белгілі мекенжай бойынша</translation></message>
    <message><source>identity_method_code</source><translation>Код арқылы</translation></message>
    <message><source>identity_method_account</source><translation>Есептік жазбада</translation></message>
    <message><source>identity_method_representative</source><translation>Өкілдің құжаттары арқылы</translation></message>
    <message><source>origin_person</source><translation>Адамның өзі</translation></message>
    <message><source>origin_device</source><translation>Құрылғы</translation></message>
    <message><source>origin_social_networks</source><translation>Әлеуметтік желілер</translation></message>
    <message><source>origin_other_people</source><translation>Басқа адамдар</translation></message>
    <message><source>origin_public</source><translation>Ашық дереккөздер</translation></message>
    <message><source>method_collection</source><translation>Жинау</translation></message>
    <message><source>method_storage</source><translation>Сақтау</translation></message>
    <message><source>method_use</source><translation>Пайдалану</translation></message>
    <message><source>method_transfer</source><translation>Беру</translation></message>
    <message><source>method_automated</source><translation>Автоматты өңдеу</translation></message>
    <message><source>method_manual</source><translation>Қолмен өңдеу</translation></message>
    <message><source>channel_phone</source><translation>Телефон арқылы</translation></message>
    <message><source>channel_sms</source><translation>SMS арқылы</translation></message>
    <message><source>channel_account</source><translation>Есептік жазбада</translation></message>
    <message><source>channel_post</source><translation>Пошта арқылы</translation></message>
    <message><source>enclosure_archive</source><translation>Мұрағат</translation></message>
    <message><source>enclosure_due_date_sheet</source><translation>Мерзім есебі</translation></message>
    <message><source>enclosure_search_list</source><translation>Іздеулер тізімі</translation></message>
    <message><source>act_release</source><translation>Деректерді беру</translation></message>
    <message><source>act_erase</source><translation>Деректерді жою</translation></message>
    <message><source>act_change</source><translation>Деректерді өзгерту</translation></message>
    <message><source>gate_level_too_low</source><translation>Бұл үшін жеке басты растау жеткіліксіз</translation></message>
    <message><source>gate_act_not_in_kind</source><translation>Мұндай әрекет бұл сұранысқа жатпайды</translation></message>
    <message><source>gate_exception_incomplete</source><translation>Екі адамның шешіміне екі бөлек қызметкер мен себеп керек</translation></message>
    <message><source>gate_contact_changed</source><translation>Байланыс 72 сағат ішінде өзгертілген: күтіңіз немесе есептік жазбада растатыңыз</translation></message>
    <message><source>gate_no_verified_contact</source><translation>Деректерді жіберетін расталған мекенжай жоқ</translation></message>
    <message><source>gate_second_person</source><translation>Шешімді екі қызметкер бірге қабылдады</translation></message>
    <message><source>gate_level_sufficient</source><translation>Жеке басты растау жеткілікті</translation></message>
    <message><source>challenge_answered</source><translation>Дұрыс код келді</translation></message>
    <message><source>challenge_wrong</source><translation>Код қате</translation></message>
    <message><source>challenge_expired</source><translation>Код тым кеш келді</translation></message>
    <message><source>challenge_used</source><translation>Код бұрын пайдаланылған</translation></message>
    <message><source>challenge_too_many_tries</source><translation>Қате код тым көп</translation></message>
    <message><source>challenge_other_sender</source><translation>Жауап басқа мекенжайдан келді</translation></message>
    <message><source>how_same_skeleton</source><translation>Көзге бірдей көрінеді</translation></message>
    <message><source>how_near</source><translation>Бір-екі әріпке ғана бөлек</translation></message>
    <message><source>how_domain_skeleton</source><translation>Домені көзге бірдей көрінеді</translation></message>
    <message><source>split_requests</source><translation>Сұраныстар</translation></message>
    <message><source>split_unsure</source><translation>Түсініксіздер</translation></message>
    <message><source>split_replies</source><translation>Өтініштерге жауаптар</translation></message>
    <message><source>split_other</source><translation>Басқа хаттар</translation></message>
    <message><source>split_later</source><translation>Кейінірек</translation></message>
    <message><source>handled_case</source><translation>Өтініште</translation></message>
    <message><source>handled_not_a_request</source><translation>Сұраныс емес</translation></message>
    <message><source>handled_later</source><translation>Кейінге қалдырылды</translation></message>
    <message><source>note_not_read_yet</source><translation>Әлі оқылмаған</translation></message>
    <message><source>note_unverified_participant</source><translation>Жіберуші бұл өтініште расталмаған</translation></message>
    <message><source>note_found_only_in_quoted_text</source><translation>Тек дәйексөзден табылды</translation></message>
    <message><source>note_could_not_be_read_fully</source><translation>Толық оқылмады</translation></message>
    <message><source>note_ambiguous_sender</source><translation>Жіберуші анық емес</translation></message>
    <message><source>note_bad_date</source><translation>Күні оқылмайды</translation></message>
    <message><source>note_broken_base64</source><translation>Кодталған бөлігі бүлінген</translation></message>
    <message><source>note_broken_headers</source><translation>Қызметтік жолдар бүлінген</translation></message>
    <message><source>note_broken_multipart</source><translation>Хаттың бөліктері бүлінген</translation></message>
    <message><source>note_broken_uuencode</source><translation>Ескі үлгідегі тіркеме бүлінген</translation></message>
    <message><source>note_guessed_charset</source><translation>Кодтау болжап анықталды</translation></message>
    <message><source>note_header_too_long</source><translation>Қызметтік жол тым ұзын</translation></message>
    <message><source>note_headers_too_large</source><translation>Қызметтік жолдар тым көп</translation></message>
    <message><source>note_html_too_deep</source><translation>Мәтін безендірілуі тым күрделі</translation></message>
    <message><source>note_html_too_long</source><translation>Безендірілген мәтін қиылды</translation></message>
    <message><source>note_message_too_large</source><translation>Хат тым үлкен, бір бөлігі оқылды</translation></message>
    <message><source>note_text_too_long</source><translation>Мәтін тым ұзын, қиылды</translation></message>
    <message><source>note_too_deep</source><translation>Бөліктер тым терең салынған</translation></message>
    <message><source>note_too_many_addresses</source><translation>Мекенжай тым көп, бәрі оқылмады</translation></message>
    <message><source>note_too_many_encoded_words</source><translation>Кодталған сөз тым көп, бәрі оқылмады</translation></message>
    <message><source>note_too_many_parameters</source><translation>Қызметтік жолда параметр тым көп</translation></message>
    <message><source>note_too_many_parts</source><translation>Бөлік тым көп, бәрі оқылмады</translation></message>
    <message><source>note_undecodable_text</source><translation>Мәтінді кодтан шығару мүмкін болмады</translation></message>
    <message><source>note_unreadable</source><translation>Хатты оқу мүмкін болмады</translation></message>
    <message><source>identifier_email</source><translation>Электрондық мекенжай</translation></message>
    <message><source>identifier_phone</source><translation>Телефон нөмірі</translation></message>
    <message><source>identifier_handle</source><translation>Пайдаланушы аты</translation></message>
    <message><source>identifier_user_name</source><translation>Пайдаланушы аты</translation></message>
    <message><source>identifier_link</source><translation>Сілтеме</translation></message>
    <message><source>identifier_device</source><translation>Құрылғы нөмірі</translation></message>
    <message><source>identifier_case_number</source><translation>Өтініш нөмірі</translation></message>
    <message><source>missing_identity_started</source><translation>жеке басты тексеру басталмаған</translation></message>
    <message><source>missing_gate_open</source><translation>жеке басы жеткілікті расталмаған</translation></message>
    <message><source>missing_refusal_decided</source><translation>бас тарту туралы шешім жоқ</translation></message>
    <message><source>missing_scope_started</source><translation>не сұралғаны қаралмаған</translation></message>
    <message><source>missing_scope_confirmed</source><translation>не сұралғаны нақтыланбаған</translation></message>
    <message><source>missing_search_started</source><translation>іздеу басталмаған</translation></message>
    <message><source>missing_search_done</source><translation>іздеу орындалмаған</translation></message>
    <message><source>missing_review_started</source><translation>қарап шығу басталмаған</translation></message>
    <message><source>missing_review_decided</source><translation>қарап шығу бойынша шешім жоқ</translation></message>
    <message><source>missing_act_started</source><translation>орындау басталмаған</translation></message>
    <message><source>missing_act_proved</source><translation>орындалғаны дәлелденбеген</translation></message>
    <message><source>missing_copy_owed</source><translation>жоюдан бұрын берілетін дерек көшірмесі жоқ</translation></message>
    <message><source>missing_letter_saved</source><translation>хат сақталмаған</translation></message>
    <message><source>missing_letter_sent</source><translation>хаттың жіберілгені жазылмаған</translation></message>
    <message><source>missing_ended_without_answer</source><translation>өтініштің жауапсыз аяқталғаны жазылмаған</translation></message>
    <message><source>missing_outcomes_set</source><translation>әр жолдың нәтижесі жоқ</translation></message>
    <message><source>missing_closed</source><translation>өтініш жабылмаған</translation></message>
    <message><source>table_accounts</source><translation>Есептік жазбалар</translation></message>
    <message><source>table_social_tokens</source><translation>Қосылған әлеуметтік желілер</translation></message>
    <message><source>table_posts</source><translation>Жазбалар</translation></message>
    <message><source>table_media</source><translation>Медиафайлдар</translation></message>
    <message><source>table_usage</source><translation>Қолданбаны пайдалану</translation></message>
    <message><source>table_devices</source><translation>Құрылғылар</translation></message>
    <message><source>table_account_devices</source><translation>Есептік жазба құрылғылары</translation></message>
    <message><source>table_payments</source><translation>Төлемдер</translation></message>
    <message><source>table_support_notes</source><translation>Қолдау қызметінің жазбалары</translation></message>
    <message><source>archive_whole</source><translation>Бүтін</translation></message>
    <message><source>archive_structure_only</source><translation>Тек сыртқы қабы тексерілді</translation></message>
    <message><source>archive_broken</source><translation>Бүлінген</translation></message>
    <message><source>archive_problem_no_manifest</source><translation>Файлдар тізімі жоқ</translation></message>
    <message><source>archive_problem_manifest_unreadable</source><translation>Файлдар тізімі оқылмайды</translation></message>
    <message><source>archive_problem_unsafe_name</source><translation>Файл аты қауіпті</translation></message>
    <message><source>archive_problem_name_twice</source><translation>Файл аты қайталанады</translation></message>
    <message><source>archive_problem_missing</source><translation>Тізімдегі файл жоқ</translation></message>
    <message><source>archive_problem_unlisted</source><translation>Файл тізімде жоқ</translation></message>
    <message><source>archive_problem_other_bytes</source><translation>Файл мазмұны тізімге сәйкес емес</translation></message>
    <message><source>deadline_tomorrow</source><translation>Мерзімі ертең ({due})</translation></message>
    <message><source>deadline_today</source><translation>Мерзімі бүгін ({due})</translation></message>
    <message><source>deadline_paused</source><translation>{since} бастап тоқтатылған; жауап мерзімі бұрынғыдай {due}</translation></message>
    <message><source>deadline_answered_on_time</source><translation>Жауап {answered} мерзімінде жіберілді</translation></message>
    <message numerus="yes"><source>deadline_open</source><translation><numerusform>{n} жұмыс күні қалды ({due})</numerusform><numerusform>{n} жұмыс күні қалды ({due})</numerusform></translation></message>
    <message numerus="yes"><source>deadline_overdue</source><translation><numerusform>{n} жұмыс күніне кешікті (мерзімі {due} болған)</numerusform><numerusform>{n} жұмыс күніне кешікті (мерзімі {due} болған)</numerusform></translation></message>
    <message numerus="yes"><source>deadline_answered_early</source><translation><numerusform>Жауап {answered} жіберілді, мерзімінен {n} жұмыс күні бұрын</numerusform><numerusform>Жауап {answered} жіберілді, мерзімінен {n} жұмыс күні бұрын</numerusform></translation></message>
    <message numerus="yes"><source>deadline_answered_late</source><translation><numerusform>Жауап {answered} жіберілді, мерзімінен {n} жұмыс күні кеш</numerusform><numerusform>Жауап {answered} жіберілді, мерзімінен {n} жұмыс күні кеш</numerusform></translation></message>
    <message><source>trail_number_missing</source><translation>Жазба нөмірі түсіп қалған</translation></message>
    <message><source>trail_not_linked</source><translation>Жазба алдыңғысымен байланыспаған</translation></message>
    <message><source>trail_changed</source><translation>Жазба өзгертілген</translation></message>
    <message><source>trail_head_missing</source><translation>Журналдың соңы туралы жазба жоқ</translation></message>
    <message><source>trail_head_changed</source><translation>Журналдың соңы туралы жазба өзгертілген</translation></message>
    <message><source>trail_end_cut</source><translation>Журналдың соңы қиылған</translation></message>
    <message><source>trail_added</source><translation>Журналдың соңына бөгде жазба қосылған</translation></message>
    <message><source>note_another_message_bears_the_same_Message-ID</source><translation>Басқа хаттың Message-ID белгісі осындай</translation></message>
    <message><source>note_names_a_case_of_another_person</source><translation>Басқа адамның өтініш нөмірі көрсетілген</translation></message>
    <message><source>sheet_day</source><translation>Күн</translation></message>
    <message><source>sheet_day_without_names</source><translation>Күн, аты-жөнінсіз</translation></message>
    <message><source>sheet_register</source><translation>Тізілім</translation></message>
    <message><source>sheet_case</source><translation>Өтініш</translation></message>
    <message><source>handled_ordinary</source><translation>Қарапайым</translation></message>
    <message><source>handled_request</source><translation>Сұраныс</translation></message>
    <message><source>handled_taken_back</source><translation>Кері алынды</translation></message>
    <message><source>condition_unchecked</source><translation>Әлі тексерілмеген</translation></message>
    <message><source>condition_whole</source><translation>Бүтін</translation></message>
    <message><source>condition_changed</source><translation>Өзгерген</translation></message>
    <message><source>condition_missing</source><translation>Файл жоқ</translation></message>
    <message><source>condition_destroyed</source><translation>Жойылған</translation></message>
    <message><source>outcome_proved</source><translation>орындалып, дәлелденді</translation></message>
    <message><source>outcome_brought_back</source><translation>қайтарылды</translation></message>
    <message><source>outcome_failed</source><translation>орындалмады</translation></message>
    <message><source>note_only_its_beginning_was_taken_in</source><translation>Хат бағдарлама қабылдайтыннан үлкен: мұнда оның басы ғана бар</translation></message>
    <message><source>note_forgotten</source><translation>Мазмұны өшірілді</translation></message>
    <message><source>note_date_missing</source><translation>Күні жоқ: мерзімдер алынған сәттен</translation></message>
    <message><source>note_date_to_come</source><translation>Күні әлі келмеген: мерзімдер алынған сәттен</translation></message>
    <message><source>note_date_too_old</source><translation>Күні 2000 жылдан бұрын: мерзімдер алынған сәттен</translation></message>
    <message><source>note_date_disagrees</source><translation>Жіберуші күні алшақ: мерзімдер біздің сервер бойынша</translation></message>
    <message><source>note_reading_too_slow</source><translation>Тек тақырыптары оқылды: оқу тым ұзаққа созылды</translation></message>
    <message><source>note_reading_too_large</source><translation>Тек тақырыптары оқылды: жад жетпеді</translation></message>
    <message><source>note_reading_broke</source><translation>Тек тақырыптары оқылды: хат тым бүлінген</translation></message>
    <message><source>note_only_the_beginning_of_the_text_was_looked_through</source><translation>Өте ұзын мәтін: сұрату тек басынан ізделді</translation></message>
    <message><source>note_the_same_mail_with_other_line_ends</source><translation>Сол хаттың өзі тағы бір рет: бір өтініш жеткілікті</translation></message>
</context>
</TS>
