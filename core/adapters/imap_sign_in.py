"""Signing in to an IMAP server: PLAIN, LOGIN or XOAUTH2, over TLS that has been verified."""

from __future__ import annotations

from collections.abc import Callable

from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import Status
from core.adapters.imap_connect import refuse_unsafe
from core.adapters.imap_session import LATER_CODES
from core.adapters.imap_session import Session
from core.adapters.imap_session import bearer_proof
from core.adapters.imap_session import coded
from core.adapters.imap_session import plain_proof
from core.adapters.imap_words import guarded
from core.adapters.imap_words import guarded_secret
from core.adapters.imap_words import quoted
from core.mail.failures import MailServerError
from core.mail.failures import SignInRefusedError
from core.mail.server import SignIn


def guard_login(session_host: str, user_name: str, secret: str) -> None:
    """UnsafeArgumentError before anything is sent, where name or secret could become a command of their own."""
    guarded(user_name.replace("\x01", "\0"), session_host)  # Ctrl-A ends a field of XOAUTH2
    guarded_secret(secret, session_host)


def sign_in(session: Session) -> None:
    """Sign in as the login says, or SignInRefusedError; afterwards the capabilities of the signed-in server are known."""
    if not session.capabilities:
        session.ask_capabilities()
    before, session.capabilities = session.capabilities, frozenset()
    status = _give_proof(session, before)
    if status.name != "OK":
        _fail(session, status)
    if not session.capabilities:
        session.ask_capabilities()


def _give_proof(session: Session, can: frozenset[str]) -> Status:
    login = session.login
    if login.sign_in is SignIn.XOAUTH2:
        return _authenticate(session, can, b"XOAUTH2", bearer_proof(login))
    if "AUTH=PLAIN" in can:
        return _authenticate(session, can, b"PLAIN", plain_proof(login))
    if "LOGINDISABLED" in can:
        refuse_unsafe(session)
    return _log_in(session)


def _authenticate(session: Session, can: frozenset[str], mechanism: bytes, proof: str) -> Status:
    """AUTHENTICATE with the proof at once where the server allows it (SASL-IR); a second request is answered with nothing."""
    answer = coded(proof).encode("ascii")
    at_once = "SASL-IR" in can
    waiting = [] if at_once else [answer]
    command = b"AUTHENTICATE " + mechanism + (b" " + answer if at_once else b"")
    return session.ask(command, _giving(session, waiting))[1]


def _log_in(session: Session) -> Status:
    """LOGIN: words of plain ASCII as quoted strings, others as literals that the server asks for one by one."""
    words = (session.login.server.user_name, session.login.secret)
    if all(word.isascii() and word.isprintable() for word in words):
        return session.ask(b"LOGIN " + b" ".join(map(quoted, words)))[1]
    name, secret = (word.encode("utf-8") for word in words)
    return session.ask(b"LOGIN {%d}" % len(name), _giving(session, [name + b" {%d}" % len(secret), secret]))[1]


def _giving(session: Session, waiting: list[bytes]) -> Callable[[Answer], None]:
    waiting.append(b"")  # what XOAUTH2 wants after it told why it refuses

    def give(_request: Answer) -> None:
        if not waiting:
            session.wire.refuse("it asks for more than it may")
        session.wire.send(waiting.pop(0) + b"\r\n")

    return give


def _fail(session: Session, status: Status) -> None:
    session.wire.close()
    server = session.login.server
    if status.code_name in LATER_CODES:
        raise MailServerError(host=server.host)
    raise SignInRefusedError(host=server.host, user_name=server.user_name, answer=session.words(status))
