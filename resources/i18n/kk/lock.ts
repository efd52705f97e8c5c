<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>lock</name>
    <message><source>title</source><translation>Privacy Desk құлыпталған</translation></message>
    <message><source>why_store</source><translation>Деректер ашылатын құпия сөйлемді енгізіңіз.</translation></message>
    <message><source>why_own</source><translation>Құлыпты ашу үшін таңдаған құпия сөйлемді енгізіңіз.</translation></message>
    <message><source>why_nothing</source><translation>Құпия сөйлем қойылмаған, сондықтан терезе бөгде көзден ғана жасырылған. Enter пернесін басқан кез келген адам оны ашады.</translation></message>
    <message><source>passphrase</source><translation>Құпия сөйлем</translation></message>
    <message><source>unlock</source><translation>Құлыпты ашу</translation></message>
    <message><source>show</source><translation>Енгізілгенді көрсету</translation></message>
    <message><source>hide</source><translation>Енгізілгенді жасыру</translation></message>
    <message><source>open</source><translation>Ашу</translation></message>
    <message><source>set_passphrase</source><translation>Ашып, құпия сөйлем қою</translation></message>
    <message><source>goes_on</source><translation>Басталған жұмыс жалғасады: ештеңе жоғалмайды.</translation></message>
    <message><source>nothing_typed</source><translation>Әзірге ештеңе енгізілген жоқ.</translation></message>
    <message><source>wrong</source><translation>Бұл басқа құпия сөйлем. Терезе құлыптаулы қалады.</translation></message>
    <message numerus="yes"><source>wait</source><translation><numerusform>Келесі әрекетке {n} секунд қалды.</numerusform><numerusform>Келесі әрекетке {n} секунд қалды.</numerusform></translation></message>
</context>
</TS>
