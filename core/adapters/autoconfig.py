"""The file in which a domain says where its mail is: over HTTPS only, at most 64 KB, redirects to HTTPS only. Nothing but the domain's name leaves."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from urllib.parse import urljoin
from urllib.parse import urlsplit

from core.mail.autoconfig_file import LARGEST
from core.mail.autoconfig_file import is_host
from core.mail.setup_values import Outcome

PATHS = ("https://autoconfig.{domain}/mail/config-v1.1.xml", "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml")
REDIRECTS = 3
_PIECE = 8 * 1024
_OK, _MOVED, _MISSING = 200, frozenset({301, 302, 303, 307, 308}), frozenset({404, 410})
Connect = Callable[[str, float], http.client.HTTPConnection]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `raw` where the outcome is FOUND (up to one byte more than is allowed), `location` where it points elsewhere."""

    outcome: Outcome
    raw: bytes = b""
    location: str = ""


def connect(host: str, seconds: float) -> http.client.HTTPConnection:
    """A connection whose certificate is checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return http.client.HTTPSConnection(host, timeout=seconds, context=context)


def fetch(url: str, *, seconds: float, connect: Connect = connect) -> Fetched:
    """Fetch a file. Never raises: what does not come, comes too late or is no HTTPS has an outcome of its own."""
    ends = monotonic() + seconds
    for _ in range(REDIRECTS + 1):
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.port not in {None, 443} or parts.username is not None or not is_host((parts.hostname or "").lower()):
            return Fetched(Outcome.REFUSED)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        answer = _ask((parts.hostname or "").lower(), path, ends, connect)
        if not answer.location:
            return answer
        url = urljoin(url, answer.location)
    return Fetched(Outcome.REFUSED)


def _ask(host: str, path: str, ends: float, connect: Connect) -> Fetched:
    """One question to one host."""
    connection = connect(host, max(0.1, ends - monotonic()))
    try:
        connection.request("GET", path or "/", headers={"Accept": "text/xml, application/xml", "Connection": "close"})
        answer = connection.getresponse()
        if answer.status in _MOVED:
            return Fetched(Outcome.NOTHING, location=answer.headers.get("Location", ""))
        if answer.status != _OK:
            return Fetched(Outcome.NOTHING if answer.status in _MISSING else Outcome.REFUSED)
        return _body(answer, ends)
    except ssl.SSLError:
        return Fetched(Outcome.REFUSED)
    except (OSError, http.client.HTTPException, ValueError):
        return Fetched(Outcome.NOT_REACHED)
    finally:
        connection.close()


def _body(answer: http.client.HTTPResponse, ends: float) -> Fetched:
    """The body in pieces, until there is more than is allowed or the time is over."""
    raw = b""
    while len(raw) <= LARGEST:
        piece = answer.read1(_PIECE)
        if not piece:
            return Fetched(Outcome.FOUND, raw)
        raw += piece
        if monotonic() > ends:
            return Fetched(Outcome.NOT_REACHED)
    return Fetched(Outcome.REFUSED)
