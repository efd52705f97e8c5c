<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>sender</name>
    <message><source>sender_absent</source><translation>Хатта оны кім жібергені көрсетілмеген</translation></message>
    <message><source>sender_ambiguous</source><translation>Жіберушіні анықтау мүмкін емес: From жолын әртүрлі оқуға болады («{shown}»)</translation></message>
    <message><source>domain_proved</source><translation>Пошта серверіміз хаттың {domain} доменінен келгенін растады ({by})</translation></message>
    <message><source>domain_not_proved</source><translation>Пошта серверіміз хаттың {domain} доменінен келгенін растаған жоқ (DMARC: {dmarc})</translation></message>
    <message><source>no_results_of_our_server</source><translation>Пошта серверіміз бұл жіберуші туралы ештеңе айтпаған</translation></message>
    <message><source>results_unreadable</source><translation>Пошта серверіміздің жауабы оқылмайды, сондықтан есепке алынбайды</translation></message>
    <message><source>results_ignored</source><translation>Ескі немесе бөтен серверлерден келгендіктен есепке алынбайтын нәтижелер: {count}</translation></message>
    <message><source>server_said</source><translation>Пошта серверіміздің тексерулері: {said}</translation></message>
    <message><source>signature_absent</source><translation>Хатта пошта серверінің қолтаңбасы (DKIM) жоқ</translation></message>
    <message><source>signature_aligned</source><translation>{domain} қолтаңбасы (DKIM) дұрыс: хат сол жерден келген және өзгертілмеген</translation></message>
    <message><source>signature_of_another</source><translation>{domain} қолтаңбасы (DKIM) дұрыс, бірақ бұл жіберушінің домені емес, сондықтан жіберуші туралы ештеңе дәлелдемейді</translation></message>
    <message><source>signature_broken</source><translation>Қолтаңба (DKIM, {domain}) расталмады: {reason}</translation></message>
    <message><source>signature_refused</source><translation>Қолтаңба (DKIM, {domain}) есепке алынбайды: {reason}</translation></message>
    <message><source>signature_not_checked</source><translation>Қолтаңба (DKIM, {domain}) тексерілмеді: кілтін алу мүмкін болмады немесе ол керек болмады</translation></message>
    <message><source>signatures_left_out</source><translation>Қаралмаған басқа қолтаңбалар: {count}</translation></message>
    <message><source>chain_passed</source><translation>Хат қайта жіберілген, жіберушілер тізбегі (ARC) дұрыс: {domains}. Бұл жіберуші туралы ештеңе дәлелдемейді</translation></message>
    <message><source>chain_failed</source><translation>Хатта қайта жіберілгені айтылған, бірақ жіберушілер тізбегі (ARC) расталмады: {reason}</translation></message>
    <message><source>chain_ended</source><translation>Хат қайта жіберілген, жіберушілердің бірі (ARC) тізбектің бұған дейін бұзылғанын айтады</translation></message>
    <message><source>chain_not_checked</source><translation>Қайта жіберушілер тізбегі (ARC) тексерілмеді</translation></message>
    <message><source>address_on_file</source><translation>{address} осы хатқа дейін жазбаларда болған</translation></message>
    <message><source>address_seen</source><translation>{address} жазбаларда жоқ, бірақ одан бұрын хат келген — немесе оның атынан</translation></message>
    <message><source>new_contact</source><translation>{address} жазбаларда жоқ және бұрын хат жазбаған</translation></message>
    <message><source>name_shows_address</source><translation>Атында басқа мекенжай көрсетілген («{name}»), бірақ хат {address} мекенжайынан жіберілген</translation></message>
    <message><source>reply_to_differs</source><translation>Жауап {address} емес, {reply_to} мекенжайына кетер еді</translation></message>
    <message><source>return_path_differs</source><translation>Хат {return_path} атынан тапсырылған, бұл {address} домені емес; жаңалық таратушылар мен сервистер де осылай істейді</translation></message>
    <message><source>looks_like_known</source><translation>{address} мекенжайын {known} деп шатастыруға болады: {how}</translation></message>
    <message><source>international_domain</source><translation>{shown} домені тек ағылшын әріптерімен жазылмаған; техникалық түрі: {ascii}</translation></message>
    <message><source>reason_changed</source><translation>хат жолда өзгертілген немесе қолтаңба бөтен</translation></message>
    <message><source>reason_expired</source><translation>оның мерзімі өтіп кеткен</translation></message>
    <message><source>reason_unreadable</source><translation>оны оқу мүмкін емес</translation></message>
    <message><source>reason_no_key</source><translation>оның кілті жарияланбаған</translation></message>
    <message><source>reason_testing</source><translation>оның кілті сынақ деп белгіленген</translation></message>
    <message><source>reason_other_name</source><translation>оның кілті басқа атқа арналған</translation></message>
    <message><source>reason_weak</source><translation>ол бүгінде жалған жасауға болатын тәсілмен жасалған</translation></message>
    <message><source>reason_part_only</source><translation>ол мәтіннің бір бөлігін ғана қамтиды</translation></message>
    <message><source>reason_from_unsigned</source><translation>ол жіберуші жолын қамтымайды</translation></message>
    <message><source>reason_too_long</source><translation>ол тексеруге болатыннан ұзын</translation></message>
    <message><source>reason_doubled</source><translation>бір рет тұруы тиіс жол хатта екі рет тұр</translation></message>
    <message><source>reason_same_skeleton</source><translation>көзге бірдей көрінеді</translation></message>
    <message><source>reason_near</source><translation>бір-екі әрпі өзгеше</translation></message>
    <message><source>reason_domain_skeleton</source><translation>домені көзге бірдей көрінеді</translation></message>
    <message><source>reason_domain_near</source><translation>доменінде бір-екі әріп өзгеше</translation></message>
    <message><source>reason_domain_contains</source><translation>аты бөтен доменнің ішінде тұр</translation></message>
    <message><source>badge_known</source><translation>Жіберуші расталған</translation></message>
    <message><source>badge_open</source><translation>Жіберуші расталмаған</translation></message>
    <message><source>badge_doubtful</source><translation>Күмәнді жіберуші</translation></message>
    <message><source>level_1</source><translation>1-деңгей: мекенжай бұрыннан жазбаларда бар және хаттың оның доменінен келгені дәлелденген.</translation></message>
    <message><source>level_0</source><translation>0-деңгей: мұны кім жазғаны дәлелденбеген. Тек осы хат бойынша ештеңе берілмейді және жойылмайды.</translation></message>
    <message><source>mixed_alphabets</source><translation>{domain} доменінде (техникалық түрі: {ascii}) әртүрлі әліпби әріптері араласқан</translation></message>
    <message><source>looking</source><translation>Кім жібергені тексерілуде…</translation></message>
    <message><source>doubts</source><translation>Сақ болуды талап ететіні:</translation></message>
    <message><source>seen</source><translation>Не көрінді:</translation></message>
    <message><source>reason_subject_unsigned</source><translation>ол хаттың тақырыбын қамтымайды: оны кез келген адам жазуы мүмкін</translation></message>
    <message><source>signature_without_recipients</source><translation>{domain} қолтаңбасы (DKIM) хаттың кімге жазылғанын қамтымайды: оны бізге басқа біреу қайта жіберуі мүмкін</translation></message>
    <message><source>not_addressed_to_us</source><translation>{address} хаты бізге арналмаған: ол басқаларға жазылып, бізге кез келген адам жіберуі мүмкін</translation></message>
    <message><source>signature_without_subject</source><translation>{domain} қолтаңбасы (DKIM) хаттың тақырыбын қамтымайды: оны кез келген адам жазуы мүмкін</translation></message>
    <message><source>name_of_ours</source><translation>Жіберуші компания атын қолданған («{name}»), бірақ {address} — компанияның мекенжайы емес</translation></message>
</context>
</TS>
