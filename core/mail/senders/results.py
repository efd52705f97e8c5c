"""What our own mail server said about a message: the newest Authentication-Results with our authserv-id, and no other (RFC 8601, 5 and 7.1)."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

import authres
from authres.core import AuthResError

from core.mail.senders.domains import domain_of
from core.mail.senders.domains import speaks_for

Named = tuple[str, str, dict[str, str]]  # a check, its word, its properties
_LONGEST = 8_000
_REMEMBERED, _SHORT = 256, 1_000  # who writes often is told of in the same few words, and reading them is slow; long ones would fill the memory
_MOST_BRACKETS = 40  # the library reads nested comments by recursion
_NAME = re.compile(r"^Authentication-Results:\s*", re.IGNORECASE)
_GLUED = re.compile(r"[a-z]\.[a-z-]+=[^\s;(\"]+\(", re.IGNORECASE)  # a comment that may be a part of the name that was proved
_COMMENTS_BEFORE = re.compile(r"^(?:\s|\([^()]*\))*")


@dataclass(frozen=True, slots=True)
class ServerResults:
    """What our server said.

    `found`: there is one of ours. `readable`: it could be read. `dmarc`: its result word, `mixed` when two disagree. `aligned`: by what the
    sender's domain is proved (`dmarc`, `dkim`) or None. `ignored`: how many headers did not count (other servers', or older than ours).
    `said`: the checks it names with their words. `handed_in`: a server that may speak for the sender's domain handed it in (SPF), so that nobody sent on
    what was signed once.
    """

    found: bool
    readable: bool
    dmarc: str | None
    aligned: str | None
    ignored: int
    said: tuple[tuple[str, str], ...] = ()
    handed_in: bool = False


def read_results(headers: tuple[str, ...], authserv_id: str, sender: str) -> ServerResults:
    """`headers` newest first, raw. The newest with `authserv_id` decides about the domain of `sender`, also when it cannot be read."""
    ours = next((header for header in headers if authserv_id and server_of(header) == authserv_id.casefold()), None)
    if ours is None:
        return ServerResults(found=False, readable=False, dmarc=None, aligned=None, ignored=len(headers))
    results = _parse(ours)
    if results is None:
        return ServerResults(found=True, readable=False, dmarc=None, aligned=None, ignored=len(headers) - 1)
    named = [(str(result.method), str(result.result), _properties(result)) for result in results]
    dmarc, aligned = _judge(named, domain_of(sender))
    said = tuple(dict.fromkeys((method, word) for method, word, _ in named))
    return ServerResults(True, True, dmarc, aligned, len(headers) - 1, said, _is_handed_in(named, domain_of(sender)))


def server_of(header: str) -> str:
    """The authserv-id that a header claims, in lower case; read also where the rest is broken."""
    value = _COMMENTS_BEFORE.sub("", _value(header))
    return re.split(r"[\s;(]", value, maxsplit=1)[0].strip('"').casefold()


def _value(header: str) -> str:
    return " ".join(_NAME.sub("", header[:_LONGEST].strip()).split())


def _parse(header: str) -> tuple[authres.AuthenticationResult, ...] | None:
    value = _value(header).rstrip("; ")
    if len(header) > _LONGEST or value.count("(") > _MOST_BRACKETS or _GLUED.search(value):
        return None
    return _parse_once(value) if len(value) <= _SHORT else _parse_anew(value)


@functools.lru_cache(maxsize=_REMEMBERED)
def _parse_once(value: str) -> tuple[authres.AuthenticationResult, ...] | None:
    return _parse_anew(value)


def _parse_anew(value: str) -> tuple[authres.AuthenticationResult, ...] | None:
    try:
        parsed = authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {value}")
    except AuthResError:
        return None
    return tuple(parsed.results)


def _judge(named: list[Named], domain: str) -> tuple[str | None, str | None]:
    words = {word for method, word, _ in named if method == "dmarc"}
    dmarc = next(iter(words)) if len(words) == 1 else ("mixed" if words else None)
    if dmarc == "pass" and all(values.get("header.from", "") == domain for method, _, values in named if method == "dmarc"):
        return dmarc, "dmarc"
    if dmarc in {"fail", "mixed"}:
        return dmarc, None
    signed = any(method == "dkim" and word == "pass" and speaks_for(_signer(values), domain) for method, word, values in named)
    return dmarc, "dkim" if signed else None


def _is_handed_in(named: list[Named], domain: str) -> bool:
    senders = (domain_of(values.get("smtp.mailfrom", "")) for method, word, values in named if method == "spf" and word == "pass")
    return any(speaks_for(sender, domain) for sender in senders)


def _properties(result: authres.AuthenticationResult) -> dict[str, str]:
    """The first value of each property: a second one is not believed."""
    values: dict[str, str] = {}
    for item in result.properties:
        values.setdefault(f"{item.type}.{item.name}", str(item.value or "").casefold().rstrip("."))
    return values


def _signer(values: dict[str, str]) -> str:
    return values.get("header.d") or domain_of(values.get("header.i", ""))
