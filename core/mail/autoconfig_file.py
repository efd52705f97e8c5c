"""The file in which a domain says where its mail is read and sent (config-v1.1.xml): foreign XML, read without entities, and only what is safe is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.mail.setup_values import FoundServers
from core.mail.setup_values import MailAddress
from core.mail.setup_values import Outcome
from core.mail.setup_values import belongs_to

LARGEST = 64 * 1024  # bytes
LAST_PORT = 65535
_SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+")
_NAME = re.compile(r"[^\s\x00-\x1f\x7f]{1,254}")
_PORT = re.compile(r"[0-9]{1,5}")
_DIGITS_ONLY = re.compile(r"[0-9.]+")


def read_autoconfig(raw: bytes, address: MailAddress) -> tuple[Outcome, FoundServers | None]:
    """What the file says. REFUSED: too large, no such file, or no server for reading with TLS. Never raises."""
    if len(raw) > LARGEST:
        return Outcome.REFUSED, None
    try:
        root = fromstring(raw, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return Outcome.REFUSED, None
    element, incoming = next(_servers(root, "incomingServer", "imap", address), (root, None))
    if incoming is None:
        return Outcome.REFUSED, None
    _, outgoing = next(_servers(root, "outgoingServer", "smtp", address), (root, None))
    sign_in = SignIn.XOAUTH2 if _wants_token(element) else SignIn.PASSWORD
    return Outcome.FOUND, FoundServers(incoming, outgoing, sign_in, foreign=not belongs_to(incoming.host, address.domain))


def is_host(text: str) -> bool:
    """Whether a text is a host name of several parts in ASCII; numbers alone are an address, which no certificate is made out to."""
    return bool(_HOST.fullmatch(text)) and not _DIGITS_ONLY.fullmatch(text)


def _servers(root: Element, tag: str, kind: str, address: MailAddress) -> Iterator[tuple[Element, ServerAddress]]:
    """Servers of a kind in the order of the file, as far as they have TLS and are well formed."""
    for element in root.iter(tag):
        host, port = _text(element, "hostname").lower(), _text(element, "port")
        security = _SECURITY.get(_text(element, "socketType").upper())
        user = _filled(_text(element, "username"), address) or address.text
        whole = is_host(host) and _PORT.fullmatch(port) and 0 < int(port) <= LAST_PORT and _NAME.fullmatch(user)
        if element.get("type", "").lower() == kind and security is not None and whole:
            yield element, ServerAddress(host, int(port), security, user)


def _wants_token(element: Element) -> bool:
    """Whether signing in is possible with a token only."""
    ways = {(way.text or "").strip().lower() for way in element.findall("authentication")}
    return ways == {"oauth2"}


def _text(element: Element, tag: str) -> str:
    return (element.findtext(tag) or "").strip()


def _filled(template: str, address: MailAddress) -> str:
    for sign, value in (("%EMAILADDRESS%", address.text), ("%EMAILLOCALPART%", address.local), ("%EMAILDOMAIN%", address.domain)):
        template = template.replace(sign, value)
    return template
