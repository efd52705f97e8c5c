<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>missions</name>
    <message><source>use_real</source><translation>Use real data</translation></message>
    <message><source>use_real_name</source><translation>Use real data: set up the desk of your company</translation></message>
    <message><source>title</source><translation>Guided missions: {done} of {n} done</translation></message>
    <message><source>tab</source><translation>Mission {number}: {name}</translation></message>
    <message><source>tab_done</source><translation>Mission {number}, done: {name}</translation></message>
    <message><source>fold</source><translation>Fold</translation></message>
    <message><source>unfold</source><translation>Unfold</translation></message>
    <message><source>put_away</source><translation>Put away</translation></message>
    <message><source>put_away_name</source><translation>Put the missions away; Help brings them back</translation></message>
    <message><source>was_put_away</source><translation>The missions are put away. The Help menu brings them back.</translation></message>
    <message><source>show_me</source><translation>Show me where</translation></message>
    <message><source>let_answer</source><translation>Let the sample person answer</translation></message>
    <message><source>next</source><translation>Next mission</translation></message>
    <message><source>to_first</source><translation>Go to mission 1</translation></message>
    <message><source>step</source><translation>Step {number} of {n}. {hint}</translation></message>
    <message><source>done</source><translation>✓ This mission is done.</translation></message>
    <message><source>just_done</source><translation>✓ Mission {number} is done. Next:</translation></message>
    <message><source>all_done</source><translation>✓ All five missions are done. You know the whole road; the rest of the sample waits for you to try.</translation></message>
    <message><source>not_that_day</source><translation>Not that day: Saturday and Sunday are no working days. Look for “working day 2”.</translation></message>
    <message><source>day_name</source><translation>Working day 2 was {day}</translation></message>
    <message><source>due_why</source><translation>Her letter came on a Thursday, the law gives three working days. Every date shows how it was counted, with the article.</translation></message>
    <message><source>proof_why</source><translation>Data may only go to the person it is about. A code goes to the address in your own records, never to one that a letter names.</translation></message>
    <message><source>proof_take_in</source><translation>Now it is her turn. Press “{first}”: her reply comes in like any mail, and the code in it proves her.</translation></message>
    <message><source>access_why</source><translation>The letter says what the law asks for, the sealed archive holds her data without other people's.</translation></message>
    <message><source>access_scope</source><translation>She asks for everything. Press “{first}” (Ctrl+Enter).</translation></message>
    <message><source>access_collect</source><translation>Press “{first}” (Ctrl+Enter). It only reads.</translation></message>
    <message><source>access_review</source><translation>Look at what was found. A shared device is also another person's and is left out. Press “{first}” (Ctrl+Enter).</translation></message>
    <message><source>access_make</source><translation>Press “{first}” (Ctrl+Enter): letter and archive are made in one go.</translation></message>
    <message><source>access_send</source><translation>Read the letter. In real work you send it yourself; here only say so: “{first}” if it is asked, then “{second}” (Ctrl+Enter).</translation></message>
    <message><source>erasure_title</source><translation>Erase Dana Kim's data and see the proof</translation></message>
    <message><source>erasure_why</source><translation>First you see what would go, then it goes, then the desk searches again and proves that it is gone.</translation></message>
    <message><source>erasure_confirm</source><translation>See what goes and what the law keeps, then press the blue button that confirms the plan (Ctrl+Enter).</translation></message>
    <message><source>see_proof</source><translation>Show the proof</translation></message>
    <message><source>first_triage</source><translation>This goes on from the case of mission 1. Open that case first.</translation></message>
    <message><source>triage_title</source><translation>Open a case from Aigerim's message</translation></message>
    <message><source>triage_why</source><translation>Every request begins as a message. The desk suggests what it is, you decide.</translation></message>
    <message><source>triage_open</source><translation>In the inbox (Ctrl+F2) choose the message of Айгерім Садықова, a.sadykova@mail.kz. Read what is suggested on the right and press the blue button (Ctrl+Enter).</translation></message>
    <message><source>due_title</source><translation>Find out why Saule's case is due today</translation></message>
    <message><source>due_name_day</source><translation>In her case press “{first}” beside the due date (Enter). Then answer here: which day was working day 2?</translation></message>
    <message><source>proof_title</source><translation>Ask Aigerim to prove who she is</translation></message>
    <message><source>proof_ask</source><translation>In step 1 of her case the button at the foot names what comes next: press it (Ctrl+Enter) until it has said “{second}”. It begins with “{first}”.</translation></message>
    <message><source>access_title</source><translation>Answer Aigerim with a letter and an archive</translation></message>
    <message><source>erasure_plan</source><translation>Her case is overdue: she is proved, her data is found. Press “{first}” (Ctrl+Enter). Nothing is erased by it.</translation></message>
    <message><source>erasure_erase</source><translation>Type the number of the case, then press the button that names how many rows go (Ctrl+Enter). The new search is the proof.</translation></message>
    <message><source>folded</source><translation>Guided missions: {done} of {n} · next: {name}</translation></message>
    <message><source>folded_done</source><translation>Guided missions: all {n} done</translation></message>
    <message><source>open</source><translation>Open</translation></message>
    <message><source>open_name</source><translation>Open the guided missions</translation></message>
</context>
</TS>
