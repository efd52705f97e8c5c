<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mailboxes</name>
    <message><source>title</source><translation>Mailboxes</translation></message>
    <message><source>title_change</source><translation>Change a mailbox</translation></message>
    <message><source>to_settings</source><translation>← Settings</translation></message>
    <message><source>none</source><translation>No mailbox is read yet. Until then requests come in only from mail files.</translation></message>
    <message><source>sample</source><translation>This is sample data: no mailbox is read here and nothing is sent. Set up your own desk to read one.</translation></message>
    <message><source>secrets_forgotten</source><translation>This machine has no key store that Privacy Desk can trust. Passwords are kept only while the program runs and have to be given anew after each start.</translation></message>
    <message><source>only_read</source><translation>Mail is only read: nothing is marked as read, moved or deleted on the server.</translation></message>
    <message><source>add</source><translation>Add a mailbox</translation></message>
    <message><source>open</source><translation>Open the mailboxes</translation></message>
    <message><source>back</source><translation>Back</translation></message>
    <message><source>address_question</source><translation>Which mailbox do requests come to?</translation></message>
    <message><source>address_why</source><translation>Privacy Desk looks up the servers by the part behind the @. Nothing else is told to anybody.</translation></message>
    <message><source>address</source><translation>Address of the mailbox</translation></message>
    <message><source>company</source><translation>Whose mailbox is it?</translation></message>
    <message><source>look_up</source><translation>Look up the servers</translation></message>
    <message><source>by_hand</source><translation>Fill in by hand</translation></message>
    <message><source>servers_question</source><translation>Which servers does the mailbox use?</translation></message>
    <message><source>servers_why</source><translation>{address}. Each way of finding them takes five seconds at most; you can stop and fill in the form at any time, also without a network.</translation></message>
    <message><source>stop_looking</source><translation>Stop and fill in by hand</translation></message>
    <message><source>change_by_hand</source><translation>Change by hand</translation></message>
    <message><source>use_servers</source><translation>Use these servers</translation></message>
    <message><source>nothing_found</source><translation>Nothing was found. Ask whoever runs your mail for these names; the form begins with the usual ones.</translation></message>
    <message><source>foreign</source><translation>{host} does not belong to {domain}. Go on only if your company's mail really lies there: the password will go to it.</translation></message>
    <message><source>looking</source><translation>looking …</translation></message>
    <message><source>rung_provider</source><translation>List of known providers</translation></message>
    <message><source>outcome_found</source><translation>found {host}</translation></message>
    <message><source>outcome_nothing</source><translation>nothing there</translation></message>
    <message><source>outcome_not_reached</source><translation>not reached</translation></message>
    <message><source>outcome_refused</source><translation>answered, but cannot be trusted or used</translation></message>
    <message><source>incoming</source><translation>Server for reading (IMAP)</translation></message>
    <message><source>outgoing</source><translation>Server for sending (SMTP)</translation></message>
    <message><source>sends</source><translation>Letters also go out by this mailbox</translation></message>
    <message><source>sends_nothing</source><translation>No letters go out by it.</translation></message>
    <message><source>server</source><translation>{host}, port {port}, {security}</translation></message>
    <message><source>host</source><translation>Server</translation></message>
    <message><source>port</source><translation>Port</translation></message>
    <message><source>security</source><translation>Safe connection</translation></message>
    <message><source>user</source><translation>User name</translation></message>
    <message><source>sign_in_question</source><translation>What opens the mailbox?</translation></message>
    <message><source>by_password</source><translation>Password or app password</translation></message>
    <message><source>secret_password</source><translation>Password</translation></message>
    <message><source>secret_missing</source><translation>Type it here.</translation></message>
    <message><source>hint_app_password</source><translation>{provider} does not take the usual password here. Make an app password in the security settings of the account and paste it.</translation></message>
    <message><source>sign_in</source><translation>Sign in</translation></message>
    <message><source>signing_in</source><translation>Signing in …</translation></message>
    <message><source>folders_question</source><translation>Which folder do requests lie in?</translation></message>
    <message><source>folders_why</source><translation>What the server has marked is chosen already.</translation></message>
    <message numerus="yes"><source>signed_in</source><translation><numerusform>Signed in. {folder} holds {n} message.</numerusform><numerusform>Signed in. {folder} holds {n} messages.</numerusform></translation></message>
    <message><source>folder</source><translation>Folder that is read</translation></message>
    <message><source>sent_folder</source><translation>Folder of sent mail</translation></message>
    <message><source>sent_folder_why</source><translation>Looked into when it is not sure whether a letter has left.</translation></message>
    <message><source>no_sent_folder</source><translation>None</translation></message>
    <message><source>read_it</source><translation>Read this mailbox</translation></message>
    <message><source>keep_changes</source><translation>Keep the changes</translation></message>
    <message><source>kept</source><translation>{address} is read from now on.</translation></message>
    <message><source>changed</source><translation>{address} was changed.</translation></message>
    <message><source>removed</source><translation>{address} is no longer read. What came by it stays.</translation></message>
    <message><source>check</source><translation>Check now</translation></message>
    <message><source>check_now</source><translation>Check now</translation></message>
    <message><source>give_secret</source><translation>New password</translation></message>
    <message><source>change</source><translation>Change servers</translation></message>
    <message><source>remove</source><translation>Remove</translation></message>
    <message><source>act_of</source><translation>{act}: {address}</translation></message>
    <message><source>checking</source><translation>Reading {address}</translation></message>
    <message numerus="yes"><source>taken_in</source><translation><numerusform>{n} new message</numerusform><numerusform>{n} new messages</numerusform></translation></message>
    <message><source>reads_from</source><translation>reads {folder} at {server}</translation></message>
    <message><source>sends_by</source><translation>Sends by {server}</translation></message>
    <message><source>card_checked</source><translation>Checked {when}; next check {next}.</translation></message>
    <message><source>state_good</source><translation>Read</translation></message>
    <message><source>state_new</source><translation>Not read yet</translation></message>
    <message><source>state_checking</source><translation>Being read</translation></message>
    <message><source>state_failed</source><translation>Not read</translation></message>
    <message><source>state_late</source><translation>Late</translation></message>
    <message><source>state_numbers</source><translation>Does not add up</translation></message>
    <message><source>accounted</source><translation>Accounted for</translation></message>
    <message><source>on_server</source><translation>On the server</translation></message>
    <message numerus="yes"><source>sum</source><translation><numerusform>{count} on the server = {parts}</numerusform><numerusform>{count} on the server = {parts}</numerusform></translation></message>
    <message numerus="yes"><source>sum_wrong</source><translation><numerusform>{count} on the server, {accounted} accounted for</numerusform><numerusform>{count} on the server, {accounted} accounted for</numerusform></translation></message>
    <message><source>checked</source><translation>{address} checked {when}</translation></message>
    <message numerus="yes"><source>all_checked</source><translation><numerusform>{n} mailbox checked {when}</numerusform><numerusform>{n} mailboxes checked {when}</numerusform></translation></message>
    <message><source>never_checked</source><translation>Mailbox not read yet</translation></message>
    <message><source>not_checked</source><translation>✗ Mail not checked</translation></message>
    <message><source>late_remedy</source><translation>Check it now; where that does not help, look whether the machine is on line.</translation></message>
    <message><source>means_never</source><translation>Requests in this mailbox are not seen here yet, and their time runs.</translation></message>
    <message><source>means_numbers</source><translation>A message may be missing here while its time runs. The next check looks at all of them again.</translation></message>
    <message><source>alarm</source><translation>{address}: {sentence}</translation></message>
    <message numerus="yes"><source>alarm_more</source><translation><numerusform>{n} more mailbox needs a look.</numerusform><numerusform>{n} more mailboxes need a look.</numerusform></translation></message>
    <message><source>address_example</source><translation>for example support@example.kz</translation></message>
    <message><source>security_tls</source><translation>TLS from the start</translation></message>
    <message><source>security_starttls</source><translation>TLS after the greeting (STARTTLS)</translation></message>
    <message><source>title_add</source><translation>Add a mailbox</translation></message>
    <message><source>late</source><translation>{address} has not been checked since {when}.</translation></message>
    <message><source>added_only</source><translation>it was added</translation></message>
    <message><source>means</source><translation>Requests that came after {when} are not seen here, and their time runs.</translation></message>
    <message><source>files</source><translation>Mail files instead</translation></message>
    <message><source>removing</source><translation>Removing {address}</translation></message>
    <message><source>sign_in_why</source><translation>It goes to {host} only after the server has proved who it is. It is kept in the key store of this machine.</translation></message>
    <message><source>read_one</source><translation>Read one message</translation></message>
    <message><source>read_empty</source><translation>The folder is empty: there is no message yet to prove that it can be read.</translation></message>
    <message><source>read_none</source><translation>No message of this folder could be read. Sign in again, or choose another folder.</translation></message>
    <message><source>rung_autoconfig</source><translation>Settings published by {domain}</translation></message>
    <message><source>rung_service_records</source><translation>Directory entry of {domain}</translation></message>
    <message><source>rung_mail_exchange</source><translation>Who takes in the mail of {domain}</translation></message>
    <message><source>rung_guess</source><translation>Usual server names</translation></message>
    <message><source>finish_first</source><translation>Another set-up is under way. Finish or leave it first; then give the new password.</translation></message>
    <message><source>sign_in_why_forgotten</source><translation>It goes to {host} only after the server has proved who it is. This machine has no key store that can be trusted: it is kept only while the program runs, and asked for again after each start.</translation></message>
    <message numerus="yes"><source>sum_named</source><translation><numerusform>{count} on the server: {parts}</numerusform><numerusform>{count} on the server: {parts}</numerusform></translation></message>
    <message><source>as_of</source><translation>{sum} (as of {when})</translation></message>
    <message numerus="yes"><source>count_request</source><translation><numerusform>{count} request</numerusform><numerusform>{count} requests</numerusform></translation></message>
    <message numerus="yes"><source>count_unsure</source><translation><numerusform>{count} unsure</numerusform><numerusform>{count} unsure</numerusform></translation></message>
    <message numerus="yes"><source>count_reply</source><translation><numerusform>{count} reply</numerusform><numerusform>{count} replies</numerusform></translation></message>
    <message numerus="yes"><source>count_ordinary</source><translation><numerusform>{count} ordinary</numerusform><numerusform>{count} ordinary</numerusform></translation></message>
    <message numerus="yes"><source>count_duplicate</source><translation><numerusform>{count} duplicate</numerusform><numerusform>{count} duplicates</numerusform></translation></message>
    <message numerus="yes"><source>count_unreadable</source><translation><numerusform>{count} unreadable</numerusform><numerusform>{count} unreadable</numerusform></translation></message>
    <message><source>secret_again</source><translation>Give the password again here.</translation></message>
    <message><source>letterhead_differs</source><translation>Letters will leave from {address}, and answers come back there. Your letterhead names another address: {printed}.</translation></message>
    <message><source>by_browser</source><translation>In the browser (OAuth 2): allowed once, renews itself</translation></message>
    <message><source>by_token</source><translation>Paste a token (OAuth 2)</translation></message>
    <message><source>secret_token</source><translation>Token</translation></message>
    <message><source>hint_token_wanted</source><translation>{provider} does not take passwords here. Choose “In the browser”.</translation></message>
    <message><source>hint_token</source><translation>Paste the access token that the administrator of your mail made for IMAP and SMTP. Such a token usually lasts about an hour: then the mailbox is no longer read until you give a new one. The way in the browser renews it by itself.</translation></message>
    <message><source>browser_why</source><translation>You allow it at your provider, in the browser. Privacy Desk never sees your password; what it gets instead is kept in the key store of this machine and renews itself.</translation></message>
    <message><source>browser_why_forgotten</source><translation>You allow it at your provider, in the browser. Privacy Desk never sees your password. This machine has no key store that can be trusted: after each start you have to sign in anew.</translation></message>
    <message><source>issuer</source><translation>Who signs you in</translation></message>
    <message><source>issuer_own</source><translation>Another sign-in server</translation></message>
    <message><source>issuer_hint_google</source><translation>Your administrator registers Privacy Desk once in the Google Cloud console: turn on the Gmail API, make an OAuth client of the type “Desktop app”. Its client ID and client secret belong here.</translation></message>
    <message><source>issuer_hint_microsoft</source><translation>Your administrator registers Privacy Desk once in Microsoft Entra: platform “Mobile and desktop applications”, redirect address http://localhost, permissions IMAP.AccessAsUser.All and SMTP.Send. The application (client) ID belongs here, and the directory ID where only your company may sign in.</translation></message>
    <message><source>issuer_hint_own</source><translation>Ask whoever runs the sign-in server to register Privacy Desk as a program on a person's own machine, with the redirect address http://127.0.0.1 and any port, and for these five values.</translation></message>
    <message><source>client_id</source><translation>Client ID</translation></message>
    <message><source>directory</source><translation>Directory (tenant) ID, if only your company may sign in</translation></message>
    <message><source>authorize</source><translation>Address of the consent page</translation></message>
    <message><source>token_address</source><translation>Address that gives tokens</translation></message>
    <message><source>scope</source><translation>What is asked for (scope)</translation></message>
    <message><source>open_browser</source><translation>Sign in in the browser</translation></message>
    <message><source>browser_waiting</source><translation>Waiting for the sign-in in the browser</translation></message>
    <message><source>browser_address_name</source><translation>Address of the sign-in</translation></message>
    <message><source>browser_copy</source><translation>Copy the address</translation></message>
    <message><source>browser_done</source><translation>Signed in. You can close this page and go back to Privacy Desk.</translation></message>
    <message><source>browser_account</source><translation>The mail server did not let this account in. Sign in in the browser again, with the account of {address}.</translation></message>
    <message><source>sign_in_anew</source><translation>Sign in anew</translation></message>
    <message><source>client_secret</source><translation>Client secret</translation></message>
    <message><source>client_secret_maybe</source><translation>Client secret, if one was given</translation></message>
    <message><source>another_way</source><translation>Sign in another way</translation></message>
    <message><source>browser_answer</source><translation>If the browser is on another machine: allow it there, then paste here the address of the page that it could not open.</translation></message>
    <message><source>browser_answer_name</source><translation>Address at which the browser ended</translation></message>
    <message><source>browser_use_answer</source><translation>Use this address</translation></message>
    <message><source>browser_address</source><translation>If no browser has opened, open this address in one:</translation></message>
    <message><source>registration_known</source><translation>Registration at {issuer}, client {client}</translation></message>
    <message><source>registration_change</source><translation>Change the registration</translation></message>
    <message><source>browser_next</source><translation>Sign in there with the account of {address} and allow access. Then this page goes on by itself; it waits for {minutes} minutes.</translation></message>
    <message><source>parting_taken_back</source><translation>In {minutes} minutes, or at the next start, its permission is taken back at the provider ({provider}).</translation></message>
    <message><source>parting_taken_back_now</source><translation>Its permission is now being taken back at the provider ({provider}).</translation></message>
    <message><source>parting_by_hand</source><translation>Its permission stays valid at the provider ({provider}): take it back by hand at {place}.</translation></message>
    <message><source>parting_by_hand_own</source><translation>Its permission stays valid at {provider}: take it back there by hand, in the settings of the account.</translation></message>
    <message><source>parting_changed_taken_back</source><translation>In {minutes} minutes, or at the next start, the former permission is taken back at the provider ({provider}).</translation></message>
    <message><source>parting_changed_taken_back_now</source><translation>The former permission is now being taken back at the provider ({provider}).</translation></message>
    <message><source>parting_changed_by_hand</source><translation>The former permission stays valid at the provider ({provider}): take it back by hand at {place}.</translation></message>
    <message><source>parting_changed_by_hand_own</source><translation>The former permission stays valid at {provider}: take it back there by hand, in the settings of the account.</translation></message>
    <message><source>more</source><translation>What to do</translation></message>
    <message><source>less</source><translation>Fold</translation></message>
</context>
</TS>
