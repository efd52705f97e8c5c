<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>mailboxes</name>
    <message><source>title</source><translation>Пошта жәшіктері</translation></message>
    <message><source>title_change</source><translation>Пошта жәшігін өзгерту</translation></message>
    <message><source>to_settings</source><translation>← Баптаулар</translation></message>
    <message><source>none</source><translation>Әзірге бірде-бір пошта жәшігі оқылмайды. Сұраныстар тек хат файлдарынан түседі.</translation></message>
    <message><source>sample</source><translation>Бұл — оқу деректері: мұнда пошта оқылмайды, ештеңе жіберілмейді. Пошта жәшігін оқу үшін өз деректеріңізбен жұмысты бастаңыз.</translation></message>
    <message><source>secrets_forgotten</source><translation>Бұл компьютерде сенімді кілт қоймасы жоқ. Құпиясөздер тек бағдарлама жұмыс істеп тұрғанда сақталады; әр іске қосқаннан кейін оларды қайта енгізу керек.</translation></message>
    <message><source>only_read</source><translation>Хаттар тек оқылады: серверде ештеңе оқылған деп белгіленбейді, жылжытылмайды, жойылмайды.</translation></message>
    <message><source>add</source><translation>Пошта жәшігін қосу</translation></message>
    <message><source>open</source><translation>Пошта жәшіктерін ашу</translation></message>
    <message><source>back</source><translation>Артқа</translation></message>
    <message><source>address_question</source><translation>Сұраныстар қай пошта жәшігіне келеді?</translation></message>
    <message><source>address_why</source><translation>Privacy Desk серверлерді @ белгісінен кейінгі бөлік бойынша іздейді. Басқа ештеңе ешкімге айтылмайды.</translation></message>
    <message><source>address</source><translation>Пошта жәшігінің мекенжайы</translation></message>
    <message><source>company</source><translation>Бұл кімнің жәшігі?</translation></message>
    <message><source>look_up</source><translation>Серверлерді іздеу</translation></message>
    <message><source>by_hand</source><translation>Қолмен толтыру</translation></message>
    <message><source>servers_question</source><translation>Бұл жәшіктің серверлері қандай?</translation></message>
    <message><source>servers_why</source><translation>{address}. Әр іздеу тәсілі ең көбі бес секунд алады; оны кез келген сәтте тоқтатып, пішінді толтыруға болады, желісіз де.</translation></message>
    <message><source>stop_looking</source><translation>Тоқтатып, қолмен толтыру</translation></message>
    <message><source>change_by_hand</source><translation>Қолмен өзгерту</translation></message>
    <message><source>use_servers</source><translation>Осы серверлерді пайдалану</translation></message>
    <message><source>nothing_found</source><translation>Ештеңе табылмады. Бұл атауларды поштаңызды жүргізетін адамнан сұраңыз; пішінде әдеттегілері тұр.</translation></message>
    <message><source>foreign</source><translation>{host} сервері {domain} доменіне жатпайды. Компанияңыздың поштасы шынымен сонда болса ғана жалғастырыңыз: құпиясөз соған жіберіледі.</translation></message>
    <message><source>looking</source><translation>іздеуде …</translation></message>
    <message><source>rung_provider</source><translation>Белгілі қызметтер тізімі</translation></message>
    <message><source>outcome_found</source><translation>{host} табылды</translation></message>
    <message><source>outcome_nothing</source><translation>ештеңе жоқ</translation></message>
    <message><source>outcome_not_reached</source><translation>байланыс жоқ</translation></message>
    <message><source>outcome_refused</source><translation>жауап берді, бірақ оған сенуге немесе пайдалануға болмайды</translation></message>
    <message><source>incoming</source><translation>Оқу сервері (IMAP)</translation></message>
    <message><source>outgoing</source><translation>Жіберу сервері (SMTP)</translation></message>
    <message><source>sends</source><translation>Хаттарды да осы жәшік арқылы жіберу</translation></message>
    <message><source>sends_nothing</source><translation>Ол арқылы хат жіберілмейді.</translation></message>
    <message><source>server</source><translation>{host}, {port} порты, {security}</translation></message>
    <message><source>host</source><translation>Сервер</translation></message>
    <message><source>port</source><translation>Порт</translation></message>
    <message><source>security</source><translation>Қорғаныс</translation></message>
    <message><source>user</source><translation>Пайдаланушы аты</translation></message>
    <message><source>sign_in_question</source><translation>Жәшік немен ашылады?</translation></message>
    <message><source>by_password</source><translation>Құпиясөз немесе қолданба құпиясөзі</translation></message>
    <message><source>secret_password</source><translation>Құпиясөз</translation></message>
    <message><source>secret_missing</source><translation>Оны осында енгізіңіз.</translation></message>
    <message><source>hint_app_password</source><translation>{provider} мұнда әдеттегі құпиясөзді қабылдамайды. Тіркелгінің қауіпсіздік баптауларында қолданба құпиясөзін жасап, осында қойыңыз.</translation></message>
    <message><source>sign_in</source><translation>Кіру</translation></message>
    <message><source>signing_in</source><translation>Кіруде …</translation></message>
    <message><source>folders_question</source><translation>Сұраныстар қай қалтада?</translation></message>
    <message><source>folders_why</source><translation>Сервер белгілегені таңдалып қойылған.</translation></message>
    <message numerus="yes"><source>signed_in</source><translation><numerusform>Кірдіңіз. {folder} қалтасында {n} хат бар.</numerusform><numerusform>Кірдіңіз. {folder} қалтасында {n} хат бар.</numerusform></translation></message>
    <message><source>folder</source><translation>Оқылатын қалта</translation></message>
    <message><source>sent_folder</source><translation>Жіберілгендер қалтасы</translation></message>
    <message><source>sent_folder_why</source><translation>Хаттың кеткені белгісіз болғанда осында қаралады.</translation></message>
    <message><source>no_sent_folder</source><translation>Жоқ</translation></message>
    <message><source>read_it</source><translation>Осы жәшікті оқу</translation></message>
    <message><source>keep_changes</source><translation>Өзгерістерді сақтау</translation></message>
    <message><source>kept</source><translation>Енді {address} оқылады.</translation></message>
    <message><source>changed</source><translation>{address} жәшігі өзгертілді.</translation></message>
    <message><source>removed</source><translation>{address} енді оқылмайды. Келген хаттар қалады.</translation></message>
    <message><source>check</source><translation>Қазір тексеру</translation></message>
    <message><source>check_now</source><translation>Қазір тексеру</translation></message>
    <message><source>give_secret</source><translation>Жаңа құпиясөз</translation></message>
    <message><source>change</source><translation>Серверлерді өзгерту</translation></message>
    <message><source>remove</source><translation>Алып тастау</translation></message>
    <message><source>act_of</source><translation>{act}: {address}</translation></message>
    <message><source>checking</source><translation>{address} оқылуда</translation></message>
    <message numerus="yes"><source>taken_in</source><translation><numerusform>{n} жаңа хат</numerusform><numerusform>{n} жаңа хат</numerusform></translation></message>
    <message><source>reads_from</source><translation>{folder} қалтасын оқиды: {server}</translation></message>
    <message><source>sends_by</source><translation>Жіберетін сервер: {server}</translation></message>
    <message><source>card_checked</source><translation>Тексерілді: {when}; келесі тексеру: {next}.</translation></message>
    <message><source>state_good</source><translation>Оқылады</translation></message>
    <message><source>state_new</source><translation>Әлі оқылмаған</translation></message>
    <message><source>state_checking</source><translation>Оқылып жатыр</translation></message>
    <message><source>state_failed</source><translation>Оқылмады</translation></message>
    <message><source>state_late</source><translation>Кешігуде</translation></message>
    <message><source>state_numbers</source><translation>Сәйкес емес</translation></message>
    <message><source>accounted</source><translation>Есепке алынды</translation></message>
    <message><source>on_server</source><translation>Серверде</translation></message>
    <message numerus="yes"><source>sum</source><translation><numerusform>Серверде {count} = {parts}</numerusform><numerusform>Серверде {count} = {parts}</numerusform></translation></message>
    <message numerus="yes"><source>sum_wrong</source><translation><numerusform>Серверде {count}, есепке алынды: {accounted}</numerusform><numerusform>Серверде {count}, есепке алынды: {accounted}</numerusform></translation></message>
    <message><source>checked</source><translation>{address} тексерілді: {when}</translation></message>
    <message numerus="yes"><source>all_checked</source><translation><numerusform>{n} жәшік тексерілді: {when}</numerusform><numerusform>{n} жәшік тексерілді: {when}</numerusform></translation></message>
    <message><source>never_checked</source><translation>Жәшік әлі оқылмаған</translation></message>
    <message><source>not_checked</source><translation>✗ Пошта тексерілмеді</translation></message>
    <message><source>late_remedy</source><translation>Оны қазір тексеріңіз; көмектеспесе, байланыс бар-жоғын қараңыз.</translation></message>
    <message><source>means_never</source><translation>Бұл жәшіктегі сұраныстар мұнда әлі көрінбейді, ал олардың мерзімі өтіп жатыр.</translation></message>
    <message><source>means_numbers</source><translation>Мұнда бір хат жетіспеуі мүмкін, ал оның мерзімі өтіп жатыр. Келесі тексеру бәрін қайта қарайды.</translation></message>
    <message><source>alarm</source><translation>{address}: {sentence}</translation></message>
    <message numerus="yes"><source>alarm_more</source><translation><numerusform>Тағы {n} жәшікке назар керек.</numerusform><numerusform>Тағы {n} жәшікке назар керек.</numerusform></translation></message>
    <message><source>address_example</source><translation>мысалы, support@example.kz</translation></message>
    <message><source>security_tls</source><translation>басынан TLS</translation></message>
    <message><source>security_starttls</source><translation>сәлемнен кейін TLS (STARTTLS)</translation></message>
    <message><source>title_add</source><translation>Пошта жәшігін қосу</translation></message>
    <message><source>late</source><translation>{address} тексерілмей тұр. Соңғы рет: {when}.</translation></message>
    <message><source>added_only</source><translation>қосылған кезде</translation></message>
    <message><source>means</source><translation>Соңғы тексеруден ({when}) кейін келген сұраныстар мұнда көрінбейді, ал олардың мерзімі өтіп жатыр.</translation></message>
    <message><source>files</source><translation>Оның орнына хат файлдары</translation></message>
    <message><source>removing</source><translation>{address} жәшігі алынып жатыр</translation></message>
    <message><source>sign_in_why</source><translation>{host} серверіне ол өзін дәлелдегеннен кейін ғана жіберіледі. Осы компьютердің кілт қоймасында сақталады.</translation></message>
    <message><source>read_one</source><translation>Бір хат оқылды</translation></message>
    <message><source>read_empty</source><translation>Қалта бос: оқуды тексеретін хат әзірге жоқ.</translation></message>
    <message><source>read_none</source><translation>Бұл қалтаның бірде-бір хаты оқылмады. Қайта кіріңіз немесе басқа қалтаны таңдаңыз.</translation></message>
    <message><source>rung_autoconfig</source><translation>{domain} домені жариялаған баптаулар</translation></message>
    <message><source>rung_service_records</source><translation>{domain} доменінің желі анықтамалығындағы жазбасы</translation></message>
    <message><source>rung_mail_exchange</source><translation>{domain} доменінің поштасын кім қабылдайды</translation></message>
    <message><source>rung_guess</source><translation>Серверлердің әдеттегі атаулары</translation></message>
    <message><source>finish_first</source><translation>Қазір басқа баптау жүріп жатыр. Алдымен оны аяқтаңыз не одан шығыңыз, содан кейін жаңа құпиясөзді енгізіңіз.</translation></message>
    <message><source>sign_in_why_forgotten</source><translation>{host} серверіне ол өзін дәлелдегеннен кейін ғана жіберіледі. Бұл компьютерде сенімді кілт қоймасы жоқ, сондықтан құпиясөз не токен тек бағдарлама жұмыс істеп тұрғанда сақталады; әр іске қосқаннан кейін оны қайта енгізу керек.</translation></message>
    <message numerus="yes"><source>sum_named</source><translation><numerusform>Серверде {count}: {parts}</numerusform><numerusform>Серверде {count}: {parts}</numerusform></translation></message>
    <message><source>as_of</source><translation>{sum} ({when} бойынша)</translation></message>
    <message numerus="yes"><source>count_request</source><translation><numerusform>{count} сұраныс</numerusform><numerusform>{count} сұраныс</numerusform></translation></message>
    <message numerus="yes"><source>count_unsure</source><translation><numerusform>{count} күмәнді</numerusform><numerusform>{count} күмәнді</numerusform></translation></message>
    <message numerus="yes"><source>count_reply</source><translation><numerusform>{count} жауап</numerusform><numerusform>{count} жауап</numerusform></translation></message>
    <message numerus="yes"><source>count_ordinary</source><translation><numerusform>{count} кәдімгі</numerusform><numerusform>{count} кәдімгі</numerusform></translation></message>
    <message numerus="yes"><source>count_duplicate</source><translation><numerusform>{count} қайталанған</numerusform><numerusform>{count} қайталанған</numerusform></translation></message>
    <message numerus="yes"><source>count_unreadable</source><translation><numerusform>{count} оқылмайтын</numerusform><numerusform>{count} оқылмайтын</numerusform></translation></message>
    <message><source>secret_again</source><translation>Құпиясөзді осында қайта енгізіңіз.</translation></message>
    <message><source>letterhead_differs</source><translation>Хаттар {address} мекенжайынан жіберіледі, жауаптар да сонда келеді. Хаттарыңыздың бас бөлігінде басқа мекенжай көрсетілген: {printed}.</translation></message>
    <message><source>by_browser</source><translation>Браузерде (OAuth 2): бір рет рұқсат беріледі, өзі жаңарып тұрады</translation></message>
    <message><source>by_token</source><translation>Токенді қою (OAuth 2)</translation></message>
    <message><source>secret_token</source><translation>Токен</translation></message>
    <message><source>hint_token_wanted</source><translation>{provider} мұнда құпиясөз қабылдамайды. «Браузерде» дегенді таңдаңыз.</translation></message>
    <message><source>hint_token</source><translation>Пошта әкімшісі IMAP пен SMTP үшін жасаған кіру токенін қойыңыз. Мұндай токен әдетте бір сағаттай жарамды: содан кейін жаңасын енгізгенше жәшік оқылмайды. Браузер арқылы кіргенде ол өзі жаңарады.</translation></message>
    <message><source>browser_why</source><translation>Кіруге пошта провайдеріңізде, браузерде рұқсат бересіз. Privacy Desk құпиясөзіңізді көрмейді; оның орнына алынған рұқсат осы компьютердің кілт қоймасында жатады және өзі жаңарып тұрады.</translation></message>
    <message><source>browser_why_forgotten</source><translation>Кіруге пошта провайдеріңізде, браузерде рұқсат бересіз. Privacy Desk құпиясөзіңізді көрмейді. Бұл компьютерде сенімді кілт қоймасы жоқ: әр іске қосқаннан кейін қайта кіру керек.</translation></message>
    <message><source>issuer</source><translation>Кім кіргізеді</translation></message>
    <message><source>issuer_own</source><translation>Басқа кіру сервері</translation></message>
    <message><source>issuer_hint_google</source><translation>Әкімші Privacy Desk бағдарламасын Google Cloud консолінде бір рет тіркейді: Gmail API қосып, «Desktop app» түріндегі OAuth клиентін жасайды. Оның идентификаторы мен құпиясы осында енгізіледі.</translation></message>
    <message><source>issuer_hint_microsoft</source><translation>Әкімші Privacy Desk бағдарламасын Microsoft Entra жүйесінде бір рет тіркейді: «Mobile and desktop applications» платформасы, қайту мекенжайы http://localhost, IMAP.AccessAsUser.All және SMTP.Send рұқсаттары. Осында қолданба идентификаторы (client ID), ал тек өз компанияңыз кіре алса, каталог идентификаторы енгізіледі.</translation></message>
    <message><source>issuer_hint_own</source><translation>Кіру серверін жүргізетін адамнан Privacy Desk бағдарламасын пайдаланушы компьютеріндегі бағдарлама ретінде, http://127.0.0.1 қайту мекенжайымен және кез келген портпен тіркеуді және осы бес мәнді сұраңыз.</translation></message>
    <message><source>client_id</source><translation>Клиент идентификаторы (client ID)</translation></message>
    <message><source>directory</source><translation>Каталог идентификаторы (tenant), тек өз компанияңыз кіре алса</translation></message>
    <message><source>authorize</source><translation>Рұқсат бетінің мекенжайы</translation></message>
    <message><source>token_address</source><translation>Токен беретін мекенжай</translation></message>
    <message><source>scope</source><translation>Не сұралады (scope)</translation></message>
    <message><source>open_browser</source><translation>Браузерде кіру</translation></message>
    <message><source>browser_waiting</source><translation>Браузердегі кіруді күтудеміз</translation></message>
    <message><source>browser_address_name</source><translation>Кіру мекенжайы</translation></message>
    <message><source>browser_copy</source><translation>Мекенжайды көшіру</translation></message>
    <message><source>browser_done</source><translation>Кіру орындалды. Бұл бетті жауып, Privacy Desk бағдарламасына оралуға болады.</translation></message>
    <message><source>browser_account</source><translation>Пошта сервері бұл тіркелгіні кіргізбеді. Браузерде {address} тіркелгісімен қайта кіріңіз.</translation></message>
    <message><source>sign_in_anew</source><translation>Қайта кіру</translation></message>
    <message><source>client_secret</source><translation>Клиент құпиясы (client secret)</translation></message>
    <message><source>client_secret_maybe</source><translation>Клиент құпиясы, берілген болса</translation></message>
    <message><source>another_way</source><translation>Басқа жолмен кіру</translation></message>
    <message><source>browser_answer</source><translation>Браузер басқа компьютерде болса: сол жерде рұқсат беріп, ол аша алмаған беттің мекенжайын осында қойыңыз.</translation></message>
    <message><source>browser_answer_name</source><translation>Браузер тоқтаған мекенжай</translation></message>
    <message><source>browser_use_answer</source><translation>Осы мекенжайды алу</translation></message>
    <message><source>browser_address</source><translation>Браузер ашылмаса, браузерде осы мекенжайды ашыңыз:</translation></message>
    <message><source>registration_known</source><translation>{issuer} тіркеуі, клиент {client}</translation></message>
    <message><source>registration_change</source><translation>Тіркеуді өзгерту</translation></message>
    <message><source>browser_next</source><translation>Сол жерде {address} тіркелгісімен кіріп, рұқсат беріңіз. Содан кейін бұл бет өзі жалғасады; ол {minutes} минут күтеді.</translation></message>
    <message><source>parting_taken_back</source><translation>{minutes} минуттан кейін немесе келесі іске қосқанда оның рұқсаты провайдерде ({provider}) кері алынады.</translation></message>
    <message><source>parting_taken_back_now</source><translation>Оның рұқсаты қазір провайдерде ({provider}) кері алынып жатыр.</translation></message>
    <message><source>parting_by_hand</source><translation>Оның рұқсаты провайдерде ({provider}) күшінде қалады: оны {place} бетінде қолмен кері алыңыз.</translation></message>
    <message><source>parting_by_hand_own</source><translation>Оның рұқсаты {provider} серверінде күшінде қалады: оны сонда тіркелгі баптауларында қолмен кері алыңыз.</translation></message>
    <message><source>parting_changed_taken_back</source><translation>{minutes} минуттан кейін немесе келесі іске қосқанда бұрынғы рұқсат провайдерде ({provider}) кері алынады.</translation></message>
    <message><source>parting_changed_taken_back_now</source><translation>Бұрынғы рұқсат қазір провайдерде ({provider}) кері алынып жатыр.</translation></message>
    <message><source>parting_changed_by_hand</source><translation>Бұрынғы рұқсат провайдерде ({provider}) күшінде қалады: оны {place} бетінде қолмен кері алыңыз.</translation></message>
    <message><source>parting_changed_by_hand_own</source><translation>Бұрынғы рұқсат {provider} серверінде күшінде қалады: оны сонда тіркелгі баптауларында қолмен кері алыңыз.</translation></message>
    <message><source>more</source><translation>Не істеу керек</translation></message>
    <message><source>less</source><translation>Жию</translation></message>
</context>
</TS>
