"""What goes wrong with a mail server, each with its remedy. Nothing here repeats what a server said but in `{answer}`: foreign words, shown as plain text."""

from __future__ import annotations

from core.errors import KnownError


class MailServerError(KnownError):
    """The family: the mail server could not be used. Nothing is lost: the next check goes on where this one ended."""

    sentence = "The mail server {host} cannot be used."
    remedy = "Look at the mailbox under Settings, then check again."


class ServerNotReachedError(MailServerError):
    """No connection: name unknown, refused, no answer in time, or cut before the server was signed in to."""

    sentence = "The mail server {host} does not answer on port {port}."
    remedy = "Look whether the machine is on line and whether host and port are right; the next check tries again."


class ServerNotTrustedError(MailServerError):
    """The certificate is expired, self-signed, for another host, or the TLS is too old. No password was sent."""

    sentence = "The mail server {host} could not prove that it is the right one: {reason}. No password was sent."
    remedy = "Ask whoever runs the mail server to mend its certificate; do not go around this."


class NoSafeConnectionError(MailServerError):
    """The server offers no TLS, or is signed in before TLS. No password was sent."""

    sentence = "The mail server {host} offers no safe connection. No password was sent."
    remedy = "Choose TLS and its port (993 for reading, 465 for sending), or ask whoever runs the server."


class SignInRefusedError(MailServerError):
    """The server refused the user name, the password or the token."""

    sentence = "The mail server {host} refused to sign in {user_name}: {answer}"
    remedy = "Give the password or the token anew; many servers want an app password."


class SecretMissingError(MailServerError):
    """The key store has no password for the mailbox."""

    sentence = "The key store has no password for the mailbox {address}."
    remedy = "Give the password anew under Settings."


class SecretForgottenError(SecretMissingError):
    """The machine has no key store that can be trusted: a password lasts until the program ends."""

    sentence = "The password of the mailbox {address} has to be given again, because this machine keeps none."
    remedy = "Give it again; until then the mailbox is not read."


class ConnectionLostError(MailServerError):
    """The line was cut or fell silent in the middle. What came whole is kept."""

    sentence = "The line to the mail server {host} was cut. What came whole is kept."
    remedy = "The next check goes on there; if it stays so, look whether the machine is on line."


class ServerNonsenseError(MailServerError):
    """The server answered what the protocol does not allow, or more than is allowed."""

    sentence = "The mail server {host} gave an answer that makes no sense: {reason}."
    remedy = "Check again; where it stays so, ask whoever runs the server."


class FolderMissingError(MailServerError):
    """The mailbox has no such folder, or it may not be read."""

    sentence = "The mailbox {address} has no folder {folder} that can be read."
    remedy = "Choose another folder under Settings."


class UnsafeArgumentError(MailServerError):
    """A value could have become a command of its own (SECURITY F4): it was not sent."""

    sentence = "A value for the mail server {host} contains a character that is not allowed. It was not sent."
    remedy = "Correct folder, user name or address under Settings."


class NotAccountedForError(MailServerError):
    """The mailbox holds another number of messages than the desk can name."""

    sentence = "The mailbox {address} holds {on_server} messages, the desk accounts for {accounted}."
    remedy = "Check again: the desk then looks at every message anew. Where it stays so, ask whoever runs the server."


class MailboxChangedError(MailServerError):
    """The mailbox was changed again and again while it was being read: what was under way is not that of the mailbox any more."""

    sentence = "The mailbox {address} was changed while it was being checked."
    remedy = "Nothing has to be done: the next check reads it as it is now."


class ServerUnusableError(MailServerError):
    """Host, port or user name cannot be those of a mail server."""

    sentence = "There can be no mail server {host} on port {port}."
    remedy = "Correct host, port and user name; nothing was changed."


class MailboxAddressError(MailServerError):
    """What was given is no e-mail address."""

    sentence = "{address} is no e-mail address."
    remedy = "Type the address of the mailbox, with its @; nothing was changed."


class MailboxKnownError(MailServerError):
    """The same folder of the same mailbox is read already."""

    sentence = "The folder {folder} of {address} is read already."
    remedy = "Change the mailbox that is there instead."


class NoSuchMailboxError(MailServerError):
    """There is no mailbox of this number, or it was removed."""

    sentence = "There is no mailbox {mailbox}."
    remedy = "Look at the mailboxes under Settings again."


class AddressUnusableError(MailServerError):
    """What was typed is no address of a mailbox."""

    sentence = "“{address}” is not a whole e-mail address."
    remedy = "Type it whole, as support@example.kz."


class SignInAnewError(SecretMissingError):
    """The family: nothing but signing in anew in the browser opens the mailbox again."""

    sentence = "The mailbox {address} has to be signed in to anew."
    remedy = "Sign in anew under Settings, Mailboxes; until then the mailbox is neither read nor sent by."


class GrantEndedError(SignInAnewError):
    """The sign-in server takes the kept permission no more: withdrawn, expired, or the account's password was changed."""

    sentence = "The permission to open the mailbox {address} has ended. {host} says: {answer}"


class RegistrationRefusedError(SignInAnewError):
    """The sign-in server does not know the client ID, its secret, or what was asked for with it."""

    sentence = "{host} does not accept the registration with which the mailbox {address} is opened: {answer}"
    remedy = "Compare client ID and client secret with those of the registration, then sign in anew under Settings, Mailboxes."


class ConsentRefusedError(MailServerError):
    """The person or the server said no in the browser."""

    sentence = "The sign-in in the browser was refused. {host} says: {answer}"
    remedy = "Begin again and allow reading and sending mail; some companies have to let their administrator allow it first."


class ConsentLateError(MailServerError):
    """Nobody finished the sign-in in the browser within the time limit."""

    sentence = "The sign-in in the browser was not finished within {minutes} minutes."
    remedy = "Begin again. Where no browser opens, copy the address into another one."


class AnswerUnusableError(MailServerError):
    """The address that a person brought from the browser is not that of this sign-in."""

    sentence = "This is not the address at which this sign-in ends."
    remedy = "Allow it in the browser first, then copy the whole address of the page that could not be opened; it begins with http://127.0.0.1 or http://localhost."


class TokenServerNotReachedError(MailServerError):
    """The sign-in server does not answer, breaks off, or says that it cannot answer now."""

    sentence = "The sign-in server {host} does not answer: {reason}."
    remedy = "Look whether the machine is on line; the next check tries again."


class TokenServerNotTrustedError(MailServerError):
    """The sign-in server could not prove who it is. Nothing secret was sent."""

    sentence = "The sign-in server {host} could not prove that it is the right one: {reason}. Nothing was sent to it."
    remedy = "Compare its address with what the provider publishes; do not go around this."


class TokenServerNonsenseError(MailServerError):
    """The sign-in server answered what OAuth 2 does not allow, or more than is allowed."""

    sentence = "The sign-in server {host} gave an answer that makes no sense: {reason}."
    remedy = "Compare its address with what the provider publishes, then try again."


class RegistrationUnusableError(MailServerError):
    """Client ID or an address of the sign-in server cannot be used: nothing was sent."""

    sentence = "The registration cannot be used: {reason}."
    remedy = "Fill in the client ID, and addresses that begin with https:// as the provider publishes them."


class TokenForAnotherError(MailServerError):
    """A provider's tokens would be shown to a mail server that is not one of its own: nothing was asked."""

    sentence = "{host} is no mail server of {issuer}: it must not be given a token that opens your mailbox there. Nothing was asked."
    remedy = "Check the servers of the mailbox. If this server is meant, choose “Another sign-in server” and give the addresses of its own."


class PermissionLateError(MailServerError):
    """The sign-in server could not be asked to take a permission back; it is asked again for `days` days."""

    sentence = "{issuer} could not be asked to take back the permission for {address}, which nobody needs any more. It may still be valid there."
    remedy = "Privacy Desk asks again for {days} days. By hand: sign in at {place} and end the access of Privacy Desk."


class PermissionLeftError(MailServerError):
    """The sign-in server did not take a permission back."""

    sentence = "{issuer} did not take back the permission for {address}, which nobody needs any more. It may still be valid there."
    remedy = "Take it back by hand: sign in at {place} and end the access of Privacy Desk."
