"""One question to the token address of a sign-in server: over verified TLS, answered in 64 KB and in time, never led elsewhere."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections import deque
from collections.abc import Mapping
from contextlib import closing
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from time import monotonic
from urllib.parse import urlencode

from core.adapters.imap_connect import checked_context
from core.adapters.imap_connect import connected
from core.adapters.imap_connect import secured
from core.adapters.within import all_within
from core.mail.failures import ConnectionLostError
from core.mail.failures import MailServerError
from core.mail.failures import NoSafeConnectionError
from core.mail.failures import ServerNotReachedError
from core.mail.failures import ServerNotTrustedError
from core.mail.failures import TokenServerNonsenseError
from core.mail.failures import TokenServerNotReachedError
from core.mail.failures import TokenServerNotTrustedError
from core.mail.oauth import parts_of
from core.mail.server import Security
from core.mail.server import ServerAddress

SECONDS = 20.0  # for the whole question
LARGEST = 64 * 1024  # bytes of an answer
_PIECE = 8 * 1024
_HTTPS = 443


@dataclass(frozen=True, slots=True)
class Answered:
    """The number of the answer and its bytes, which may hold tokens: they never show in a representation."""

    status: int
    raw: bytes = field(repr=False)


def ask_token(address: str, question: Mapping[str, str], *, context: ssl.SSLContext | None = None, seconds: float = SECONDS) -> Answered:
    """Send a form and take the answer, whatever it says; a redirect is an answer like any other and is not followed: the secrets are for this server only.

    Raises TokenServerNotReachedError, TokenServerNotTrustedError (nothing was sent), TokenServerNonsenseError (too large, no HTTP),
    RegistrationUnusableError (no such address).
    """
    host = parts_of(address).hostname or ""
    lines: deque[ssl.SSLSocket] = deque()
    answer = all_within(seconds, [lambda: _asked(address, question, context, seconds, lines)], None)[0]
    if answer is None:
        for line in lines:  # else a server that never ends its answer would be listened to for ever
            with suppress(OSError):
                socket.socket.shutdown(line, socket.SHUT_RDWR)  # below TLS: another thread reads there
        raise TokenServerNotReachedError(host=host, reason=_SLOW)
    return answer


_SLOW = "it took too long"


def _asked(address: str, question: Mapping[str, str], context: ssl.SSLContext | None, seconds: float, lines: deque[ssl.SSLSocket]) -> Answered:
    parts, ends = parts_of(address), monotonic() + seconds
    server = ServerAddress(parts.hostname or "", parts.port or _HTTPS, Security.TLS, "")
    connection = http.client.HTTPConnection(server.host, server.port, timeout=seconds)
    connection.sock = line = _line(server, context, seconds)
    lines.append(line)
    with closing(connection):
        try:
            connection.request("POST", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), urlencode(question), _HEADERS)
            with closing(connection.getresponse()) as answer:
                return Answered(answer.status, _body(answer, server.host, ends))
        except (http.client.HTTPException, ValueError) as error:
            raise TokenServerNonsenseError(host=server.host, reason="it does not speak HTTP") from error
        except OSError as error:
            raise TokenServerNotReachedError(host=server.host, reason="the line was cut") from error


_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json", "Connection": "close"}


def _line(server: ServerAddress, context: ssl.SSLContext | None, seconds: float) -> ssl.SSLSocket:
    """The same way to verified TLS as to a mail server, with failures that name the sign-in server."""
    try:
        return secured(connected(server, seconds), checked_context(context, server), server)
    except ServerNotTrustedError as error:
        raise TokenServerNotTrustedError(host=server.host, reason=error.values["reason"]) from error
    except NoSafeConnectionError as error:
        raise TokenServerNotTrustedError(host=server.host, reason="it offers no safe connection") from error
    except (ServerNotReachedError, ConnectionLostError) as error:
        raise TokenServerNotReachedError(host=server.host, reason="no connection came about") from error
    except MailServerError as error:
        raise TokenServerNotReachedError(host=server.host, reason="there can be no such server") from error


def _body(answer: http.client.HTTPResponse, host: str, ends: float) -> bytes:
    """The body in pieces, until it is whole, larger than is allowed, or the time is over."""
    raw = b""
    while len(raw) <= LARGEST:
        piece = answer.read1(_PIECE)
        if not piece and not answer.length:  # None: it did not say how much there is
            return raw
        if not piece:
            raise TokenServerNotReachedError(host=host, reason="the line was cut")
        raw += piece
        if monotonic() > ends:
            raise TokenServerNotReachedError(host=host, reason=_SLOW)
    raise TokenServerNonsenseError(host=host, reason="it says more than it may")
