"""From an address to an IMAP conversation over verified TLS. Nothing secret is said before the certificate has been checked."""

from __future__ import annotations

import socket
import ssl
from typing import Never

from core.adapters.imap_answers import Status
from core.adapters.imap_answers import read_answer
from core.adapters.imap_session import Session
from core.adapters.imap_wire import Wire
from core.mail.failures import ConnectionLostError
from core.mail.failures import NoSafeConnectionError
from core.mail.failures import ServerNotReachedError
from core.mail.failures import ServerNotTrustedError
from core.mail.failures import UnsafeArgumentError
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress

_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "UNEXPECTED_MESSAGE"})
_TOO_OLD = frozenset({"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE", "SSLV3_ALERT_HANDSHAKE_FAILURE"})
_CERTIFICATE_REASONS = {
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    18: "its certificate is signed by nobody but itself",
    19: "its certificate comes from an authority that is not known here",
    20: "its certificate comes from an authority that is not known here",
    23: "its certificate has been revoked",
    62: "its certificate is for another name",
    64: "its certificate is for another address",
}


def connect(login: Login, context: ssl.SSLContext | None, timeout: float) -> Session:
    """A greeted, not yet signed in conversation. `timeout` in seconds. Raises the failures of `core.mail.failures` only."""
    trusted = checked_context(context, login.server)
    try:
        return _greeted(login, trusted, timeout)
    except ConnectionLostError as error:  # nothing was read yet that could be gone on with: for whoever waits, the server is not there
        raise ServerNotReachedError(host=login.server.host, port=login.server.port) from error


def _greeted(login: Login, trusted: ssl.SSLContext, timeout: float) -> Session:
    server = login.server
    line = connected(server, timeout)
    if server.security is Security.TLS:
        session = Session(Wire(secured(line, trusted, server), host=server.host, timeout=timeout), login)
        _read_greeting(session)
        return session
    return _start_tls(Session(Wire(line, host=server.host, timeout=timeout), login), trusted)


def checked_context(context: ssl.SSLContext | None, server: ServerAddress) -> ssl.SSLContext:
    """The context given, or the system's: TLS 1.2 or newer, certificate and name verified; another one is refused."""
    checked = context or ssl.create_default_context()
    if checked.verify_mode is not ssl.CERT_REQUIRED or not checked.check_hostname:
        raise NoSafeConnectionError(host=server.host)
    checked.minimum_version = max(checked.minimum_version, ssl.TLSVersion.TLSv1_2)
    return checked


def connected(server: ServerAddress, timeout: float) -> socket.socket:
    """A plain connection, or ServerNotReachedError; UnsafeArgumentError for a host that can be no host."""
    if any(letter in server.host for letter in "\0\r\n"):
        raise UnsafeArgumentError(host=server.host)
    try:
        line = socket.create_connection((server.host, server.port), timeout)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except (OSError, UnicodeError, OverflowError) as error:  # UnicodeError: no name by IDNA; OverflowError: no port
        raise ServerNotReachedError(host=server.host, port=server.port) from error
    return line


def secured(line: socket.socket, context: ssl.SSLContext, server: ServerAddress) -> ssl.SSLSocket:
    """The same connection under verified TLS; otherwise it is closed, with the failure that says why."""
    try:
        return context.wrap_socket(line, server_hostname=server.host)
    except ssl.SSLCertVerificationError as error:
        line.close()
        reason = _CERTIFICATE_REASONS.get(error.verify_code, "its certificate could not be verified")
        raise ServerNotTrustedError(host=server.host, reason=reason) from error
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:  # it hung up before it proved anything
        line.close()
        raise ConnectionLostError(host=server.host) from error
    except ssl.SSLError as error:
        line.close()
        if error.reason in _NO_TLS:
            raise NoSafeConnectionError(host=server.host) from error
        reason = "its encryption is too old" if error.reason in _TOO_OLD else "no safe connection came about"
        raise ServerNotTrustedError(host=server.host, reason=reason) from error
    except (OSError, ValueError) as error:  # ValueError: a host name that no certificate can have
        line.close()
        raise ConnectionLostError(host=server.host) from error


def _read_greeting(session: Session) -> None:
    """The first word must be OK: who is signed in before we said who we are is not to be trusted (PREAUTH)."""
    status = _first_status(session)
    if status.name == "PREAUTH":
        refuse_unsafe(session)
    if status.name == "BYE":
        session.wire.lose()
    if status.name != "OK":
        session.wire.refuse("its greeting is none")
    if status.code_name == "CAPABILITY":
        session.capabilities = frozenset(status.code.split()[1:])


def _first_status(session: Session) -> Status:
    session.wire.begin()
    answer = read_answer(session.wire)
    status = answer.status() if answer.tag == b"*" else None
    if status is None:
        session.wire.refuse("its greeting is none")
    return status


def _start_tls(session: Session, context: ssl.SSLContext) -> Session:
    """STARTTLS before anything else. What came before TLS is forgotten; what was sent along with the answer is an attack."""
    _read_greeting(session)
    session.ask_capabilities()
    if "STARTTLS" not in session.capabilities:
        refuse_unsafe(session)
    _, status = session.ask(b"STARTTLS")
    if status.name != "OK" or session.wire.is_unread:
        refuse_unsafe(session)
    wire, server = session.wire, session.login.server
    return Session(Wire(secured(wire.connection, context, server), host=server.host, timeout=wire.timeout), session.login)


def refuse_unsafe(session: Session) -> Never:
    """Close the line and raise NoSafeConnectionError."""
    session.wire.close()
    raise NoSafeConnectionError(host=session.login.server.host)
