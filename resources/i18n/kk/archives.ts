<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>archives</name>
    <message><source>title</source><translation>Мұрағаттар</translation></message>
    <message><source>table</source><translation>Мұрағаттар, жаңасы бірінші</translation></message>
    <message><source>detail</source><translation>Таңдалған мұрағат</translation></message>
    <message><source>destroy_page</source><translation>Мұрағатты жою</translation></message>
    <message><source>find</source><translation>Өтініш, аты немесе файл   (F3)</translation></message>
    <message><source>find_name</source><translation>Мұрағатты өтініші, аты немесе файлы бойынша табу</translation></message>
    <message><source>clear_search</source><translation>Бәрін қайта көрсету</translation></message>
    <message><source>not_found</source><translation>Мұнда «{words}» бар мұрағат жоқ.</translation></message>
    <message><source>none</source><translation>Мұрағат деректерге қол жеткізу немесе оларды көшіру туралы жауап дайындалғанда пайда болады.</translation></message>
    <message><source>open_cases</source><translation>Өтініштерге өту</translation></message>
    <message><source>row_waiting</source><translation>{n}-мұрағат оқылып жатыр</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} мұрағат</numerusform><numerusform>{n} мұрағат</numerusform></translation></message>
    <message numerus="yes"><source>items_n</source><translation><numerusform>ішінде {n} файл</numerusform><numerusform>ішінде {n} файл</numerusform></translation></message>
    <message><source>case</source><translation>Өтініш</translation></message>
    <message><source>person</source><translation>Адам</translation></message>
    <message><source>made</source><translation>Жасалды</translation></message>
    <message><source>size</source><translation>Көлемі</translation></message>
    <message><source>items</source><translation>Файлдар</translation></message>
    <message><source>passphrase</source><translation>Құпиясөз</translation></message>
    <message><source>state</source><translation>Күйі</translation></message>
    <message><source>not_told</source><translation>Әлі айтылмаған</translation></message>
    <message><source>wiped</source><translation>өшірілген</translation></message>
    <message><source>wiped_why</source><translation>Бағдарлама оны өшірді: енді көрсету мүмкін емес.</translation></message>
    <message><source>told_by</source><translation>Құпиясөз айтылды:</translation></message>
    <message><source>told</source><translation>Құпиясөздің қалай айтылғаны жазылды</translation></message>
    <message><source>told_taken_back</source><translation>Құпиясөздің айтылмағаны жазылды</translation></message>
    <message><source>checked_at</source><translation>тексерілді: {at}</translation></message>
    <message><source>destroyed_at</source><translation>{at}</translation></message>
    <message><source>lies</source><translation>Орны:</translation></message>
    <message><source>check</source><translation>Тексеру</translation></message>
    <message><source>checking</source><translation>Мұрағат тексерілуде</translation></message>
    <message><source>make_again</source><translation>Қайта жасау</translation></message>
    <message><source>made_again</source><translation>Жаңа құпиясөзі бар жаңа мұрағат жасалды. Оны жаңа хатымен жіберіңіз.</translation></message>
    <message><source>destroy</source><translation>Жою…</translation></message>
    <message><source>open_case</source><translation>Өтінішті ашу</translation></message>
    <message><source>copy_path</source><translation>Жолын көшіру</translation></message>
    <message><source>path_copied</source><translation>Көшірілді: {path}</translation></message>
    <message><source>found_whole</source><translation>Мұрағат бүтін.</translation></message>
    <message><source>found_changed</source><translation>Мұрағат мөрленген күйінде емес. Жібермеңіз. Қайта жасаңыз.</translation></message>
    <message><source>found_missing</source><translation>Мұрағат файлы жоқ. Қайта жасаңыз.</translation></message>
    <message><source>advice_changed_open</source><translation>Жібермеңіз. Қайта жасаңыз.</translation></message>
    <message><source>advice_changed_closed</source><translation>Жібермеңіз. Өтініш жабық: алдымен оны қайта ашып, мұрағатты қайта жасаңыз.</translation></message>
    <message><source>advice_missing_open</source><translation>Файл жасалған жерінде жоқ. Орнына қойыңыз немесе қайта жасаңыз.</translation></message>
    <message><source>advice_missing_closed</source><translation>Файл жасалған жерінде жоқ. Ол әдейі жойылған болса, жазылып қалуы үшін мұрағатты осында да жойыңыз.</translation></message>
    <message><source>destroy_question</source><translation>{number} өтінішінің мұрағатын жою керек пе ({person})?</translation></message>
    <message><source>destroy_why</source><translation>Мұны қайтару мүмкін емес. Құпиясөз де өшіріледі.</translation></message>
    <message numerus="yes"><source>destroy_files</source><translation><numerusform>{n} файл жойылады</numerusform><numerusform>{n} файл жойылады</numerusform></translation></message>
    <message><source>destroy_stays</source><translation>Хат, өтініш жазбасы және осы жол қалады. Басқа жерге сақталған немесе жіберілген көшірмелерге тиіспейді.</translation></message>
    <message><source>destroy_unsent</source><translation>{number} өтінішінің жауабы жіберілді деп белгіленбеген. Бұл мұрағатсыз оны қайта жасау керек болады.</translation></message>
    <message><source>type_number</source><translation>Жою үшін {number} деп теріңіз</translation></message>
    <message><source>destroy_now</source><translation>Мұрағатты жою</translation></message>
    <message><source>destroying</source><translation>Мұрағат жойылуда</translation></message>
    <message><source>do_not</source><translation>Жоймау</translation></message>
    <message><source>was_destroyed</source><translation>Мұрағат жойылды</translation></message>
</context>
</TS>
