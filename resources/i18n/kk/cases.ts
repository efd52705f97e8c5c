<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>cases</name>
    <message><source>title</source><translation>Өтініштер</translation></message>
    <message><source>table</source><translation>Өтініштер, ең шұғылы жоғарыда</translation></message>
    <message><source>number</source><translation>№</translation></message>
    <message><source>due</source><translation>Мерзімі</translation></message>
    <message><source>person</source><translation>Адам</translation></message>
    <message><source>request</source><translation>Сұраныс</translation></message>
    <message><source>state</source><translation>Күйі</translation></message>
    <message><source>received</source><translation>Келді</translation></message>
    <message><source>row</source><translation>{number}, {kinds}. {person}. {due}. {state}. Келген күні: {received}.</translation></message>
    <message><source>open_case</source><translation>Өтінішті ашу</translation></message>
    <message><source>none</source><translation>Өтініштер әлі жоқ. Біріншісін кіріс хаттардан ашыңыз.</translation></message>
    <message><source>none_open</source><translation>Ашық өтініш жоқ. Жаңасын кіріс хаттардан ашыңыз.</translation></message>
    <message><source>not_found</source><translation>Мұнда «{words}» кездесетін өтініш жоқ.</translation></message>
    <message><source>go_to_inbox</source><translation>Кіріс хаттарға өту</translation></message>
    <message><source>clear_search</source><translation>Барлығын қайта көрсету</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} өтініш</numerusform><numerusform>{n} өтініш</numerusform></translation></message>
    <message numerus="yes"><source>view_open</source><translation><numerusform>Ашық {n}</numerusform><numerusform>Ашық {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_due_this_week</source><translation><numerusform>Мерзімі осы аптада {n}</numerusform><numerusform>Мерзімі осы аптада {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_waiting_for_person</source><translation><numerusform>Адамды күтудеміз {n}</numerusform><numerusform>Адамды күтудеміз {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_waiting_for_others</source><translation><numerusform>Басқаларды күтудеміз {n}</numerusform><numerusform>Басқаларды күтудеміз {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_closed_this_year</source><translation><numerusform>Биыл жабылған {n}</numerusform><numerusform>Биыл жабылған {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_all</source><translation><numerusform>Барлығы {n}</numerusform><numerusform>Барлығы {n}</numerusform></translation></message>
    <message><source>save_view</source><translation>Көріністі сақтау</translation></message>
    <message><source>view_name</source><translation>Көріністің атауы, содан кейін Enter</translation></message>
    <message><source>view_kept</source><translation>«{name}» көрінісі сақталды.</translation></message>
    <message><source>view_gone</source><translation>«{name}» көрінісі алынды.</translation></message>
    <message><source>filter_kind</source><translation>Сұраныс түрі</translation></message>
    <message><source>filter_regime</source><translation>Заң</translation></message>
    <message><source>filter_state</source><translation>Күйі</translation></message>
    <message><source>filter_since</source><translation>Осы күннен бастап алынған</translation></message>
    <message><source>filter_until</source><translation>Осы күнді қоса алғанға дейін</translation></message>
    <message><source>any_kind</source><translation>Кез келген түр</translation></message>
    <message><source>any_regime</source><translation>Кез келген заң</translation></message>
    <message><source>any_state</source><translation>Кез келген күй</translation></message>
    <message><source>any_since</source><translation>Кез келген күннен</translation></message>
    <message><source>any_until</source><translation>Кез келген күнге дейін</translation></message>
    <message><source>clear_filters</source><translation>Сүзгілерді тазалау</translation></message>
    <message><source>find</source><translation>Нөмір, аты, мекенжай немесе сөздер   (F3)</translation></message>
    <message><source>find_name</source><translation>Өтінішті нөмірі, аты, мекенжайы немесе хаттарындағы сөздер бойынша табу</translation></message>
    <message numerus="yes"><source>row_waiting</source><translation><numerusform>{n}-жол оқылып жатыр</numerusform><numerusform>{n}-жол оқылып жатыр</numerusform></translation></message>
    <message><source>none_so</source><translation>Ондай өтініш жоқ.</translation></message>
    <message><source>did_you_mean</source><translation>Мүмкін, «{words}»?</translation></message>
    <message><source>print</source><translation>Тізімді басып шығару</translation></message>
    <message><source>printing</source><translation>Тізілім басылып жатыр</translation></message>
    <message><source>printed</source><translation>Тізілім мына жерде: {path}.</translation></message>
</context>
</TS>
