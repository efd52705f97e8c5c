<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cases</name>
    <message><source>title</source><translation>Cases</translation></message>
    <message><source>table</source><translation>Cases, what is due first on top</translation></message>
    <message><source>number</source><translation>No.</translation></message>
    <message><source>due</source><translation>Due</translation></message>
    <message><source>person</source><translation>Person</translation></message>
    <message><source>request</source><translation>Request</translation></message>
    <message><source>state</source><translation>State</translation></message>
    <message><source>received</source><translation>Received</translation></message>
    <message><source>row</source><translation>{number}, {kinds}. {person}. {due}. {state}. Received {received}.</translation></message>
    <message><source>open_case</source><translation>Open the case</translation></message>
    <message><source>none</source><translation>No cases yet. Open one from the inbox.</translation></message>
    <message><source>none_open</source><translation>No open cases. Open one from the inbox.</translation></message>
    <message><source>not_found</source><translation>No case here contains “{words}”.</translation></message>
    <message><source>go_to_inbox</source><translation>Go to inbox</translation></message>
    <message><source>clear_search</source><translation>Show all again</translation></message>
    <message numerus="yes"><source>count</source><translation><numerusform>{n} case</numerusform><numerusform>{n} cases</numerusform></translation></message>
    <message numerus="yes"><source>view_open</source><translation><numerusform>Open {n}</numerusform><numerusform>Open {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_due_this_week</source><translation><numerusform>Due this week {n}</numerusform><numerusform>Due this week {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_waiting_for_person</source><translation><numerusform>Waiting for person {n}</numerusform><numerusform>Waiting for person {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_waiting_for_others</source><translation><numerusform>Waiting for others {n}</numerusform><numerusform>Waiting for others {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_closed_this_year</source><translation><numerusform>Closed this year {n}</numerusform><numerusform>Closed this year {n}</numerusform></translation></message>
    <message numerus="yes"><source>view_all</source><translation><numerusform>All {n}</numerusform><numerusform>All {n}</numerusform></translation></message>
    <message><source>save_view</source><translation>Save view</translation></message>
    <message><source>view_name</source><translation>Name of this view, then Enter</translation></message>
    <message><source>view_kept</source><translation>The view “{name}” is kept.</translation></message>
    <message><source>view_gone</source><translation>The view “{name}” is gone.</translation></message>
    <message><source>filter_kind</source><translation>Kind of request</translation></message>
    <message><source>filter_regime</source><translation>Law</translation></message>
    <message><source>filter_state</source><translation>State</translation></message>
    <message><source>filter_since</source><translation>Received from this day on</translation></message>
    <message><source>filter_until</source><translation>Received up to and including this day</translation></message>
    <message><source>any_kind</source><translation>Any kind</translation></message>
    <message><source>any_regime</source><translation>Any law</translation></message>
    <message><source>any_state</source><translation>Any state</translation></message>
    <message><source>any_since</source><translation>From any day</translation></message>
    <message><source>any_until</source><translation>To any day</translation></message>
    <message><source>clear_filters</source><translation>Clear filters</translation></message>
    <message><source>find</source><translation>Number, name, address or words   (F3)</translation></message>
    <message><source>find_name</source><translation>Find a case by number, name, address or words of its mail and letters</translation></message>
    <message numerus="yes"><source>row_waiting</source><translation><numerusform>Row {n} is being read</numerusform><numerusform>Row {n} is being read</numerusform></translation></message>
    <message><source>none_so</source><translation>No case is like that.</translation></message>
    <message><source>did_you_mean</source><translation>Did you mean “{words}”?</translation></message>
    <message><source>print</source><translation>Print the list</translation></message>
    <message><source>printing</source><translation>Printing the register</translation></message>
    <message><source>printed</source><translation>The register lies in {path}.</translation></message>
</context>
</TS>
