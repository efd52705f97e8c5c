"""Sending one mail through a company's mail server, and telling exactly what became of it: accepted, refused, later, or nobody knows."""

from __future__ import annotations

import base64
import re
import ssl
from contextlib import ExitStack
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from core.adapters.smtp_wire import TIMEOUT
from core.adapters.smtp_wire import Reply
from core.adapters.smtp_wire import Wire
from core.errors import KnownError
from core.mail.failures import ConnectionLostError
from core.mail.failures import MailServerError
from core.mail.failures import NoSafeConnectionError
from core.mail.failures import ServerNonsenseError
from core.mail.failures import ServerNotReachedError
from core.mail.failures import SignInRefusedError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import SignIn

_ADDRESS = re.compile(r"[^\s<>()\[\]\\,;:\"@\x00-\x20\x7f]+@[\w-]+(?:\.[\w-]+)+")
_LONGEST_LINE = 998  # octets without CRLF (RFC 5322, 2.1.1)
_LONGEST_ADDRESS = 254
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n|\x00")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")  # between the parts of what is said to sign in stand control characters
_NAME = "EHLO [127.0.0.1]"  # an address literal: the name of this machine is nobody's business
_READY, _GO_ON, _ASKS, _CLOSING = 220, 354, 334, 421
AFTER_THE_DOT = 4  # times the usual patience: a server may look at the whole mail before it answers (RFC 5321, 4.5.3.2.6)


class Outcome(StrEnum):
    """What became of a mail. UNKNOWN: the line was cut after the final dot and before an answer; it may or may not be on its way."""

    SENT = "sent"
    REFUSED = "refused"
    LATER = "later"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Delivery:
    """The outcome with the server's own words (foreign, one line, at most 200 characters) or the failure that ended it."""

    outcome: Outcome
    words: str = ""
    failure: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who sends, who is to get it (domains of other letters as xn--, RFC 5890), and the whole mail: ASCII with CRLF line ends."""

    sender: str
    recipient: str
    raw: bytes


def deliver(login: Login, envelope: Envelope, *, context: ssl.SSLContext | None = None, timeout: float = TIMEOUT) -> Delivery:
    """Hand one mail over. Total after the connection: whatever the server does is an outcome.

    Only an answer to the final dot makes SENT or a refusal of the text; a cut before it is LATER, after it UNKNOWN. Raises, with nothing handed over,
    the failures of core.mail.failures: no connection, no trust, no safe connection, signing in refused, an argument that would be a command.
    """
    check_envelope(login, envelope)
    wire, features = _reach(login, context, timeout)
    with wire:
        _sign_in(wire, login, features)
        delivery = _hand_over(wire, envelope, features)
        with suppress(MailServerError):  # the outcome stands, however the goodbye goes
            wire.command("QUIT")
        return delivery


def try_login(login: Login, *, context: ssl.SSLContext | None = None, timeout: float = TIMEOUT) -> None:
    """Sign in and say goodbye: no mail is spoken of. Raises what `deliver` raises before anything is handed over."""
    if _CONTROL.search(login.server.user_name + login.secret):
        raise UnsafeArgumentError(host=login.server.host)
    wire, features = _reach(login, context, timeout)
    with wire:
        _sign_in(wire, login, features)
        with suppress(MailServerError):  # it was let in, however the goodbye goes
            wire.command("QUIT")


def check_envelope(login: Login, envelope: Envelope) -> None:
    """Raise UnsafeArgumentError where an address, the user name or the mail could say more to the server than it is meant to."""
    addresses = (envelope.sender, envelope.recipient)
    fits = all(address.isascii() and len(address) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(address) for address in addresses)
    whole = envelope.raw.endswith(b"\r\n") and envelope.raw.isascii() and not _BARE.search(envelope.raw)
    short = all(len(line) <= _LONGEST_LINE for line in envelope.raw.split(b"\r\n"))
    if not (fits and whole and short) or _CONTROL.search(login.server.user_name + login.secret):
        raise UnsafeArgumentError(host=login.server.host)


def _reach(login: Login, context: ssl.SSLContext | None, timeout: float) -> tuple[Wire, dict[str, str]]:
    """A greeted line, not yet signed in, and what the server offers there. A server that hangs up until then is not there: ServerNotReachedError."""
    try:
        with ExitStack() as stack:
            wire = stack.enter_context(Wire(login.server, context, timeout))
            features = _greet(wire, login)
            stack.pop_all()
            return wire, features
    except ConnectionLostError as error:
        raise ServerNotReachedError(host=login.server.host, port=login.server.port) from error


def _greet(wire: Wire, login: Login) -> dict[str, str]:
    """Greeting, EHLO and, where it is not there yet, TLS. What was said before TLS is forgotten."""
    greeting = wire.reply()
    if greeting.code == _CLOSING:  # too busy, or closed for the night: it hangs up (RFC 5321, 3.8)
        raise ConnectionLostError(host=login.server.host)
    _expect(greeting, login, _READY)
    if wire.secure:
        return _features(wire, login)
    offered = _features(wire, login)
    if login.server.security is not Security.STARTTLS or "STARTTLS" not in offered or wire.command("STARTTLS").code != _READY:
        raise NoSafeConnectionError(host=login.server.host)
    wire.secure_now()
    return _features(wire, login)


def _features(wire: Wire, login: Login) -> dict[str, str]:
    reply = wire.command(_NAME)
    if not reply.good:
        raise ServerNonsenseError(host=login.server.host, reason=reply.words)
    words = [line.upper().split(None, 1) for line in reply.lines[1:] if line.strip()]
    return {name: rest[0] if rest else "" for name, *rest in words}


def _sign_in(wire: Wire, login: Login, features: dict[str, str]) -> None:
    """Only ever inside TLS. Raises SignInRefusedError, ServerNonsenseError."""
    if not wire.secure:
        raise NoSafeConnectionError(host=login.server.host)
    offered = features.get("AUTH", "").split()
    if login.sign_in is SignIn.XOAUTH2:
        reply = _say_token(wire, login)
    elif "PLAIN" in offered or "LOGIN" not in offered:
        reply = wire.command(f"AUTH PLAIN {_encoded(f'{chr(0)}{login.server.user_name}{chr(0)}{login.secret}')}")
    else:
        reply = _say_login(wire, login)
    if not reply.good:
        raise SignInRefusedError(host=login.server.host, user_name=login.server.user_name, answer=reply.words)


def _say_login(wire: Wire, login: Login) -> Reply:
    reply = wire.command("AUTH LOGIN")
    for word in (login.server.user_name, login.secret):
        if reply.code != _ASKS:
            break
        reply = wire.command(_encoded(word))
    return reply


def _say_token(wire: Wire, login: Login) -> Reply:
    """SASL XOAUTH2: a refusal comes as a question first, which is answered with nothing."""
    reply = wire.command(f"AUTH XOAUTH2 {_encoded(f'user={login.server.user_name}{chr(1)}auth=Bearer {login.secret}{chr(1)}{chr(1)}')}")
    return wire.command("") if reply.code == _ASKS else reply


def _encoded(words: str) -> str:
    return base64.b64encode(words.encode()).decode()


def _hand_over(wire: Wire, envelope: Envelope, features: dict[str, str]) -> Delivery:
    """The mail itself. Until the final dot every end is harmless; from there on only the server's answer counts."""
    try:
        refused = _announce(wire, envelope, features)
        if refused is not None:
            return refused
        wire.send(_stuffed(envelope.raw))
        if wire.speaks():  # it has answered before the end: it does not want the rest, and the final dot is never sent
            return _not_taken(wire.reply())
    except (ConnectionLostError, ServerNonsenseError) as error:
        return Delivery(Outcome.LATER, failure=error)
    try:
        wire.send(b".\r\n")
        reply = wire.reply(patience=AFTER_THE_DOT)
    except MailServerError as error:
        return Delivery(Outcome.UNKNOWN, failure=error)
    if reply.good:
        return Delivery(Outcome.SENT, reply.words)
    return _not_taken(reply) if reply.code >= 400 else Delivery(Outcome.UNKNOWN, reply.words)  # noqa: PLR2004  RFC 5321, 4.2.1


def _announce(wire: Wire, envelope: Envelope, features: dict[str, str]) -> Delivery | None:
    """Sender, recipient, DATA; the refusal where there is one."""
    extra = ""  # addresses and mail are plain ASCII, see check_envelope: no server has to offer anything for them
    if "SIZE" in features:
        extra += f" SIZE={len(envelope.raw)}"
    for command in (f"MAIL FROM:<{envelope.sender}>{extra}", f"RCPT TO:<{envelope.recipient}>"):
        reply = wire.command(command)
        if not reply.good:
            return _not_taken(reply)
    reply = wire.command("DATA")
    return None if reply.code == _GO_ON else _not_taken(reply)


def _not_taken(reply: Reply) -> Delivery:
    return Delivery(Outcome.REFUSED if reply.for_good else Outcome.LATER, reply.words)


def _stuffed(raw: bytes) -> bytes:
    """Every line that begins with a dot gets one more (RFC 5321, 4.5.2)."""
    return (b"." if raw.startswith(b".") else b"") + raw.replace(b"\r\n.", b"\r\n..")


def _expect(reply: Reply, login: Login, code: int) -> None:
    if reply.code != code:
        raise ServerNonsenseError(host=login.server.host, reason=reply.words)
