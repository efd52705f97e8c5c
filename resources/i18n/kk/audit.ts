<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>audit</name>
    <message><source>mail_stored</source><translation>Пошта келген күйінде сақталды</translation></message>
    <message><source>mail_read</source><translation>Пошта оқылып, сұрыпталды</translation></message>
    <message><source>message_linked</source><translation>Хабарлама өтінішке байланыстырылды</translation></message>
    <message><source>messages_handled</source><translation>Кіріс хабарламалар қолмен сұрыпталды</translation></message>
    <message><source>reply_joined</source><translation>Жауап өтінішке қосылды</translation></message>
    <message><source>case_opened</source><translation>Өтініш ашылды</translation></message>
    <message><source>case_closed</source><translation>Өтініш жабылды</translation></message>
    <message><source>case_reopened</source><translation>Өтініш қайта ашылды</translation></message>
    <message><source>note_added</source><translation>Ішкі жазба қосылды</translation></message>
    <message><source>act_recorded</source><translation>Компания жүйелерінде не істелгені жазылды</translation></message>
    <message><source>outcome_set</source><translation>Нәтиже таңдалды</translation></message>
    <message><source>contacts_looked_up</source><translation>Белгілі мекенжайлар компания жазбаларынан ізделді</translation></message>
    <message><source>challenge_made</source><translation>Бір реттік код жасалды</translation></message>
    <message><source>challenge_answer</source><translation>Кодқа келген жауап тексерілді</translation></message>
    <message><source>identity_confirmed</source><translation>Жеке басты растау жазылды</translation></message>
    <message><source>scope_decided</source><translation>Не сұралғаны нақтыланды</translation></message>
    <message><source>searched</source><translation>Компания дерекқорларынан іздеу жүргізілді</translation></message>
    <message><source>review_decided</source><translation>Нені беру керегі шешілді</translation></message>
    <message><source>ground_confirmed</source><translation>Негіз расталды, орындау мерзімі басталды</translation></message>
    <message><source>erasure_planned</source><translation>Жою жоспары жасалды</translation></message>
    <message><source>erasure_intended</source><translation>Жою басталды</translation></message>
    <message><source>erasure_done</source><translation>Жою орындалды және дәлелденді</translation></message>
    <message><source>erasure_failed</source><translation>Жою сәтсіз аяқталды</translation></message>
    <message><source>refusal_decided</source><translation>Бас тарту туралы шешім қабылданды</translation></message>
    <message><source>refusal_taken_back</source><translation>Бас тарту туралы шешім кері алынды</translation></message>
    <message><source>archive_sealed</source><translation>Мұрағат мөрленді</translation></message>
    <message><source>letter_made</source><translation>Хат жасалды</translation></message>
    <message><source>letter_saved</source><translation>Хат файлға сақталды</translation></message>
    <message><source>letter_sent</source><translation>Хаттың жіберілгені жазылды</translation></message>
    <message><source>answered_by_hand</source><translation>Бағдарламасыз жіберілген жауап жазылды</translation></message>
    <message><source>settings_changed</source><translation>Баптаулар өзгертілді</translation></message>
    <message><source>source_set</source><translation>Дерекқор мекенжайы көрсетілді</translation></message>
    <message><source>recipients_told</source><translation>Алушылардың қайсысына хабарланғаны жазылды</translation></message>
    <message><source>searched_by_hand</source><translation>Қолмен іздеу жазылды</translation></message>
    <message><source>unlock_passphrase_set</source><translation>Терезе құлпын ашатын құпия сөйлем қойылды</translation></message>
    <message><source>unlock_passphrase_removed</source><translation>Терезе құлпын ашатын құпия сөйлем алынып тасталды</translation></message>
    <message><source>unlock_failed</source><translation>Құлыптаулы терезеде қате құпия сөйлем енгізілді</translation></message>
    <message><source>sheet_printed</source><translation>Қағазға арналған парақ басылды</translation></message>
    <message><source>case_withdrawn</source><translation>Жаңа ғана ашылған өтініш кері қайтарылды</translation></message>
    <message><source>message_unlinked</source><translation>Байланыстырылған хабарлама өтініштен алынды</translation></message>
    <message><source>ordinary_checked</source><translation>Қарапайым хат жіберіп алған сұраныс бар-жоғына тексерілді</translation></message>
    <message><source>sources_checked</source><translation>Деректер картасындағы дерекқорлар тексерілді</translation></message>
    <message><source>data_map_tried</source><translation>Деректер картасы белгілі мекенжаймен тексеріліп көрілді</translation></message>
    <message><source>letter_copied</source><translation>Хаттың көшірмесі сақталды</translation></message>
    <message><source>letter_not_sent</source><translation>Хаттың жіберілгені туралы белгі алынды</translation></message>
    <message><source>archive_checked</source><translation>Мұрағат тексерілді</translation></message>
    <message><source>archive_destroyed</source><translation>Мұрағат жойылды</translation></message>
    <message><source>passphrase_told</source><translation>Құпиясөз адамға айтылды</translation></message>
    <message><source>passphrase_not_told</source><translation>Құпиясөздің берілгені туралы белгі алынды</translation></message>
    <message><source>source_removed</source><translation>Дерекқордың мекенжайы алынып тасталды</translation></message>
    <message><source>recipient_noted</source><translation>Алушының елі мен байланысы жазылды</translation></message>
    <message><source>audit_proof_exported</source><translation>Журнал дәлел ретінде шығарылды</translation></message>
    <message><source>evidence_copied</source><translation>Деректер көшірмесі дәлел ретінде сақталды</translation></message>
    <message><source>view_saved</source><translation>Тізілім көрінісі сақталды.</translation></message>
    <message><source>view_removed</source><translation>Тізілім көрінісі алынды.</translation></message>
    <message><source>mission_noted</source><translation>Оқу тапсырмасы белгіленді.</translation></message>
    <message><source>archive_destruction_begun</source><translation>Мұрағатты жою басталды</translation></message>
    <message><source>archive_destruction_failed</source><translation>Мұрағатты толық жою мүмкін болмады</translation></message>
    <message><source>sums_corrected</source><translation>Кіріс хаттардың қорытындылары қайта саналды</translation></message>
    <message><source>mailbox_added</source><translation>Пошта жәшігі қосылды</translation></message>
    <message><source>mailbox_changed</source><translation>Пошта жәшігі өзгертілді</translation></message>
    <message><source>mailbox_secret_given</source><translation>Пошта жәшігіне жаңа құпиясөз немесе токен берілді</translation></message>
    <message><source>mailbox_removed</source><translation>Пошта жәшігі алынды</translation></message>
    <message><source>mailbox_brought_back</source><translation>Алынған пошта жәшігі қайтарылды</translation></message>
    <message><source>reply_separated</source><translation>Хабарлама өзі қосылған өтініштен шығарылды</translation></message>
    <message><source>case_closed_again</source><translation>Өтініш қайта ашылғанға дейінгі күйіне қайтарылды</translation></message>
    <message><source>attachment_saved</source><translation>Тіркеменің көшірмесі сақталды</translation></message>
    <message><source>letter_queued</source><translation>Хат шығыс қалтасына салынды</translation></message>
    <message><source>letter_stopped</source><translation>Хат шығыс қалтасынан алынды</translation></message>
    <message><source>letter_held_back</source><translation>Шығыс хаттардағы хат тоқтатылды</translation></message>
    <message><source>letter_hurried</source><translation>Хатты бірден қайта жіберу тапсырылды</translation></message>
    <message><source>letter_sending</source><translation>Хатты жіберу басталды</translation></message>
    <message><source>letter_delayed</source><translation>Хат әлі кетпеді; қайта жіберіліп көріледі</translation></message>
    <message><source>letter_refused</source><translation>Пошта сервері хатты қабылдамады</translation></message>
    <message><source>letter_unknown</source><translation>Хаттың кеткені-кетпегені белгісіз</translation></message>
    <message><source>letter_settled</source><translation>Хатқа не болғанын адам айтты</translation></message>
    <message><source>letter_looked_for</source><translation>Хат «Жіберілгендер» қалтасынан ізделді</translation></message>
    <message><source>mail_copied</source><translation>Жіберілген хаттың көшірмесі сақталды</translation></message>
    <message><source>case_not_moved</source><translation>Хат кетсе де, өтініш бұрынғы күйінде қалды</translation></message>
    <message><source>letter_taken</source><translation>Пошта сервері хатты қабылдады</translation></message>
    <message><source>mail_checked</source><translation>Пошта жәшігі тексерілді</translation></message>
    <message><source>mail_numbered</source><translation>Пошта серверіндегі хаттардың нөмірленуі белгіленді</translation></message>
    <message><source>mail_gone</source><translation>Хаттар пошта серверінде енді жоқ</translation></message>
    <message><source>ordinary_forgotten</source><translation>Кәдімгі хаттар ұмытылды, тек бақылау сомалары сақталады</translation></message>
    <message><source>sample_drawn</source><translation>Күнделікті тексеруге кәдімгі хаттар таңдалды</translation></message>
    <message><source>sender_checked</source><translation>Хатты кім жібергені тексерілді</translation></message>
    <message><source>senders_checked</source><translation>Жаңа хаттарды кім жібергені тексерілді</translation></message>
    <message><source>mailbox_permission_taken_back</source><translation>Пошта жәшігінің рұқсаты провайдерде кері алынды</translation></message>
    <message><source>mailbox_permission_stays</source><translation>Пошта жәшігінің рұқсаты провайдерде кері алынбады</translation></message>
    <message><source>mailbox_permission_unkept</source><translation>Аяқталмаған жәшік баптауының рұқсаты провайдерде кері алынды</translation></message>
</context>
</TS>
