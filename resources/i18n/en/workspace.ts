<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>workspace</name>
    <message><source>cases</source><translation>Cases</translation></message>
    <message><source>cases_name</source><translation>Back to all cases</translation></message>
    <message><source>title</source><translation>{kinds} · {person}</translation></message>
    <message><source>received</source><translation>received {moment}</translation></message>
    <message><source>clock_running</source><translation>clock running</translation></message>
    <message><source>clock_paused</source><translation>clock standing still</translation></message>
    <message><source>clock_stopped</source><translation>answered</translation></message>
    <message><source>in_language</source><translation>in {language}</translation></message>
    <message><source>how</source><translation>How was this worked out?</translation></message>
    <message><source>how_hide</source><translation>Hide how this was worked out</translation></message>
    <message><source>how_title</source><translation>{kind}: how the date was worked out</translation></message>
    <message><source>how_verified</source><translation>verified rule</translation></message>
    <message><source>how_unverified</source><translation>unverified rule</translation></message>
    <message><source>steps</source><translation>Steps of the case</translation></message>
    <message><source>step</source><translation>{number} {step}</translation></message>
    <message><source>step_name</source><translation>Step {number} of {total}, {step}, {status}</translation></message>
    <message><source>step_missing</source><translation>Cannot start yet. Missing: {missing}</translation></message>
    <message><source>no_panel</source><translation>This step is done outside the desk.</translation></message>
    <message><source>locked</source><translation>This step cannot start yet.</translation></message>
    <message><source>blocked_by</source><translation>Still missing: {missing}</translation></message>
    <message><source>saved</source><translation>Saved {time}</translation></message>
    <message><source>side_show</source><translation>Details (F9)</translation></message>
    <message><source>side_name</source><translation>Details of the case</translation></message>
    <message><source>tab_messages</source><translation>Messages {n}</translation></message>
    <message><source>tab_facts</source><translation>Facts</translation></message>
    <message><source>tab_files</source><translation>Files</translation></message>
    <message><source>tab_notes</source><translation>Notes</translation></message>
    <message><source>tab_history</source><translation>History</translation></message>
    <message><source>from</source><translation>← {sender}</translation></message>
    <message><source>sent_to</source><translation>→ {letter}, to {recipient}</translation></message>
    <message><source>no_subject</source><translation>(no subject)</translation></message>
    <message><source>read</source><translation>Read</translation></message>
    <message><source>read_name</source><translation>Read: {subject}</translation></message>
    <message><source>fold</source><translation>Fold</translation></message>
    <message><source>fold_name</source><translation>Fold: {subject}</translation></message>
    <message><source>text_name</source><translation>Text of the message: {subject}</translation></message>
    <message><source>no_messages</source><translation>No messages yet.</translation></message>
    <message><source>fact_person</source><translation>Person</translation></message>
    <message><source>fact_address</source><translation>Address</translation></message>
    <message><source>fact_law</source><translation>Law</translation></message>
    <message><source>fact_language</source><translation>Language of the letters</translation></message>
    <message><source>fact_level</source><translation>Proof of identity</translation></message>
    <message><source>level</source><translation>reached: {level}</translation></message>
    <message><source>needed</source><translation>needed: {level}</translation></message>
    <message><source>fact_clock</source><translation>Clock</translation></message>
    <message><source>fact_due</source><translation>{kind}: answer by {day}</translation></message>
    <message><source>fact_act</source><translation>{kind}: act by {day}</translation></message>
    <message><source>fact_pause</source><translation>{kind}: standing still since {day}</translation></message>
    <message><source>fact_decided</source><translation>Decided</translation></message>
    <message><source>decided_identity</source><translation>Known contacts were looked up</translation></message>
    <message><source>decided_scope</source><translation>The scope was confirmed</translation></message>
    <message><source>decided_refusal</source><translation>A refusal was decided</translation></message>
    <message><source>decided_review</source><translation>The review was decided</translation></message>
    <message><source>decided_act</source><translation>The act was recorded</translation></message>
    <message><source>decided_answer_by_hand</source><translation>The answer was given by hand</translation></message>
    <message><source>decided_other</source><translation>{step}: decided</translation></message>
    <message><source>nothing_decided</source><translation>Nothing yet.</translation></message>
    <message><source>no_files</source><translation>No letters and no archives yet.</translation></message>
    <message><source>letter_made</source><translation>made {moment}</translation></message>
    <message><source>letter_saved</source><translation>saved</translation></message>
    <message><source>letter_sent</source><translation>sent {moment}</translation></message>
    <message><source>archive_title</source><translation>Sealed archive</translation></message>
    <message numerus="yes"><source>archive_size</source><translation><numerusform>{size}, {n} file</numerusform><numerusform>{size}, {n} files</numerusform></translation></message>
    <message><source>folder</source><translation>Show folder</translation></message>
    <message><source>folder_name</source><translation>Show folder of {name}</translation></message>
    <message><source>folder_path</source><translation>Folder of {name}</translation></message>
    <message><source>internal</source><translation>Internal. Never sent.</translation></message>
    <message><source>note</source><translation>New note</translation></message>
    <message><source>note_adding</source><translation>Adding the note</translation></message>
    <message><source>no_notes</source><translation>No notes yet.</translation></message>
    <message><source>note_head</source><translation>{moment} · {author}</translation></message>
    <message><source>no_history</source><translation>Nothing recorded yet.</translation></message>
    <message><source>bytes</source><translation>{size} bytes</translation></message>
    <message><source>kilobytes</source><translation>{size} kB</translation></message>
    <message><source>megabytes</source><translation>{size} MB</translation></message>
    <message><source>opening</source><translation>Opening the case</translation></message>
    <message><source>number_copied</source><translation>Number {number} is copied.</translation></message>
    <message><source>copy_number</source><translation>Copy the number {number}</translation></message>
    <message><source>write_letter</source><translation>Write a letter</translation></message>
    <message><source>add_note</source><translation>Add a note</translation></message>
    <message><source>go_on</source><translation>Go on to {number} {step}</translation></message>
    <message numerus="yes"><source>earlier</source><translation><numerusform>Show {n} earlier message</numerusform><numerusform>Show {n} earlier messages</numerusform></translation></message>
    <message><source>target_identity</source><translation>Own target: identity settled by {day}</translation></message>
    <message><source>target_scope</source><translation>Own target: scope confirmed by {day}</translation></message>
    <message><source>target_collect</source><translation>Own target: collected by {day}</translation></message>
    <message><source>target_review</source><translation>Own target: reviewed by {day}</translation></message>
    <message><source>target_act</source><translation>Own target: carried out by {day}</translation></message>
    <message><source>target_respond</source><translation>Own target: answered by {day}</translation></message>
    <message><source>target_close</source><translation>Own target: closed by {day}</translation></message>
    <message><source>printing</source><translation>Printing the case</translation></message>
    <message><source>printed</source><translation>The case lies in {path}.</translation></message>
    <message><source>note_add</source><translation>Add note</translation></message>
</context>
</TS>
