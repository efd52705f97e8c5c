<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>missions</name>
    <message><source>use_real</source><translation>Өз деректеріме көшу</translation></message>
    <message><source>use_real_name</source><translation>Өз деректеріме көшу: компанияңыздың жұмыс орнын баптау</translation></message>
    <message><source>title</source><translation>Оқу тапсырмалары: {n} ішінен {done} орындалды</translation></message>
    <message><source>tab</source><translation>{number}-тапсырма: {name}</translation></message>
    <message><source>tab_done</source><translation>{number}-тапсырма, орындалды: {name}</translation></message>
    <message><source>fold</source><translation>Жию</translation></message>
    <message><source>unfold</source><translation>Жаю</translation></message>
    <message><source>put_away</source><translation>Алып тастау</translation></message>
    <message><source>put_away_name</source><translation>Тапсырмаларды алып тастау; «Анықтама» мәзірінен қайтаруға болады</translation></message>
    <message><source>was_put_away</source><translation>Тапсырмалар алынды. Оларды «Анықтама» мәзірінен қайтаруға болады.</translation></message>
    <message><source>show_me</source><translation>Қай жерде екенін көрсету</translation></message>
    <message><source>let_answer</source><translation>Үлгідегі адам жауап берсін</translation></message>
    <message><source>next</source><translation>Келесі тапсырма</translation></message>
    <message><source>to_first</source><translation>1-тапсырмаға</translation></message>
    <message><source>step</source><translation>{n} қадамның {number}-қадамы. {hint}</translation></message>
    <message><source>done</source><translation>✓ Бұл тапсырма орындалды.</translation></message>
    <message><source>just_done</source><translation>✓ {number}-тапсырма орындалды. Әрі қарай:</translation></message>
    <message><source>all_done</source><translation>✓ Бес тапсырманың бәрі орындалды. Енді бүкіл жолды білесіз; қалған үлгі деректерді еркін байқап көріңіз.</translation></message>
    <message><source>not_that_day</source><translation>Бұл күн емес: сенбі мен жексенбі жұмыс күні емес. «2-жұмыс күні» деген жолды табыңыз.</translation></message>
    <message><source>day_name</source><translation>2-жұмыс күні {day} болды</translation></message>
    <message><source>due_why</source><translation>Хат бейсенбіде келді, заң үш жұмыс күнін береді. Әр күннің қалай есептелгені бабымен бірге көрсетіледі.</translation></message>
    <message><source>proof_why</source><translation>Деректер тек иесіне берілуі тиіс. Код хатта аталған мекенжайға емес, өз жазбаларыңыздағы мекенжайға жіберіледі.</translation></message>
    <message><source>proof_take_in</source><translation>Енді кезек оныкі. «{first}» түймесін басыңыз: жауабы кәдімгі хаттай келеді, ондағы код оны растайды.</translation></message>
    <message><source>access_why</source><translation>Хатта заң талап ететін нәрсенің бәрі бар, мөрленген мұрағатта бөгде адамдардікі емес, тек оның деректері болады.</translation></message>
    <message><source>access_scope</source><translation>Ол бәрін сұрайды. «{first}» түймесін басыңыз (Ctrl+Enter).</translation></message>
    <message><source>access_collect</source><translation>«{first}» түймесін басыңыз (Ctrl+Enter). Деректер тек оқылады.</translation></message>
    <message><source>access_review</source><translation>Не табылғанын қараңыз. Ортақ құрылғы басқа адамдікі де, ол берілмейді. «{first}» түймесін басыңыз (Ctrl+Enter).</translation></message>
    <message><source>access_make</source><translation>«{first}» түймесін басыңыз (Ctrl+Enter): хат пен мұрағат бірден жасалады.</translation></message>
    <message><source>access_send</source><translation>Хатты оқыңыз. Нақты жұмыста оны өзіңіз жібересіз; мұнда тек белгілеңіз: сұралса «{first}», содан кейін «{second}» (Ctrl+Enter).</translation></message>
    <message><source>erasure_title</source><translation>Dana Kim деректерін жойып, дәлелін көріңіз</translation></message>
    <message><source>erasure_why</source><translation>Алдымен не жойылатыны көрінеді, содан кейін жойылады, одан соң жаңа іздеу деректердің жоқ екенін дәлелдейді.</translation></message>
    <message><source>erasure_confirm</source><translation>Не жойылатынын және заң бойынша не сақталатынын қарап, жоспарды көк түймемен растаңыз (Ctrl+Enter).</translation></message>
    <message><source>see_proof</source><translation>Дәлелді көрсету</translation></message>
    <message><source>first_triage</source><translation>Бұл тапсырма 1-тапсырманы жалғастырады. Алдымен сондағы өтінішті ашыңыз.</translation></message>
    <message><source>triage_title</source><translation>Айгерімнің хаты бойынша өтініш ашыңыз</translation></message>
    <message><source>triage_why</source><translation>Әр сұраныс хаттан басталады. Бағдарлама ұсынады, шешетін сіз.</translation></message>
    <message><source>triage_open</source><translation>«Кіріс хаттар» бөлімінде (Ctrl+F2) Айгерім Садықованың a.sadykova@mail.kz мекенжайынан келген хатын таңдаңыз. Оң жақтағы ұсынысты оқып, көк түймені басыңыз (Ctrl+Enter).</translation></message>
    <message><source>due_title</source><translation>Сәулеге неге бүгін жауап беру керек екенін біліңіз</translation></message>
    <message><source>due_name_day</source><translation>Оның өтінішінде мерзімнің жанындағы «{first}» түймесін басыңыз (Enter). Содан кейін осында жауап беріңіз: 2-жұмыс күні қай күн болды?</translation></message>
    <message><source>proof_title</source><translation>Айгерімнен кім екенін растауды сұраңыз</translation></message>
    <message><source>proof_ask</source><translation>Өтінішінің 1-қадамында төмендегі түйме келесі әрекетті атайды: «{second}» басылғанша оны басыңыз (Ctrl+Enter). «{first}» түймесінен басталады.</translation></message>
    <message><source>access_title</source><translation>Айгерімге хат пен мұрағат арқылы жауап беріңіз</translation></message>
    <message><source>erasure_plan</source><translation>Оның өтінішінің мерзімі өтіп кетті: тұлғасы расталды, деректері табылды. «{first}» түймесін басыңыз (Ctrl+Enter). Бұл ештеңені жоймайды.</translation></message>
    <message><source>erasure_erase</source><translation>Өтініштің нөмірін теріп, жойылатын жолдар саны жазылған түймені басыңыз (Ctrl+Enter). Жаңа іздеу дәлел болып табылады.</translation></message>
    <message><source>folded</source><translation>Оқу тапсырмалары: {n} ішінен {done} · келесі: {name}</translation></message>
    <message><source>folded_done</source><translation>Оқу тапсырмалары: {n} тапсырманың бәрі орындалды</translation></message>
    <message><source>open</source><translation>Ашу</translation></message>
    <message><source>open_name</source><translation>Оқу тапсырмаларын ашу</translation></message>
</context>
</TS>
