"""DKIM signatures, verified from the raw bytes (RFC 6376, RFC 8301, RFC 8463): which hold, for whom, and why the others do not count."""

from __future__ import annotations

import re
from collections.abc import Iterator

import dkim
from dkim.util import InvalidTagValueList
from dkim.util import parse_tag_value
from nacl.exceptions import CryptoError

from core.mail.senders.canonical import Prepared
from core.mail.senders.domains import domain_of
from core.mail.senders.domains import is_host
from core.mail.senders.domains import speaks_for
from core.mail.senders.findings import ALIGNED
from core.mail.senders.findings import Finding
from core.mail.senders.findings import finding
from core.mail.senders.head import SenderHead
from core.mail.senders.lookup import Answers
from core.mail.senders.lookup import NotAnsweredError
from core.mail.senders.lookup import tags_of

MOST_SIGNATURES = 10
MOST_BYTES = 100 * 1024 * 1024  # of all signatures of a message together
LONGEST_SIGNATURE, MOST_BLANKS, MOST_NAMES = 8_000, 200, 200
STRONG = frozenset({b"rsa-sha256", b"ed25519-sha256"})  # RFC 8301 took rsa-sha1 away
# What the library and the standard library raise on bytes that are no message and on keys that are none.
UNREADABLE = (
    dkim.DKIMException,
    InvalidTagValueList,
    CryptoError,
    ValueError,
    TypeError,
    LookupError,
    AssertionError,
    ArithmeticError,
    AttributeError,
)
_BLANKS = re.compile(rb"\s{%d}" % MOST_BLANKS)
Tags = dict[bytes, bytes]


def check_signatures(raw: bytes, head: SenderHead, domain: str, answers: Answers) -> tuple[Finding, ...]:
    """A finding for each signature, those that could prove `domain` first, at most MOST_SIGNATURES. Total: never raises on content."""
    if not head.signatures:
        return (finding("signature_absent"),)
    message = _prepared(raw)
    if message is None:
        return (finding("signature_broken", domain=_domain(head.signatures[0]), reason="unreadable"),)
    order = sorted(range(len(head.signatures)), key=lambda index: not speaks_for(_domain(head.signatures[index]), domain))
    most = min(MOST_SIGNATURES, max(1, MOST_BYTES // max(1, len(raw))))
    checked = [(index, _check(message, head, index, domain, answers)) for index in order[:most]]
    found = (*dict.fromkeys(one for _, one in checked), *_open_recipients(head, [index for index, one in checked if one.code == ALIGNED]))
    return (*found, finding("signatures_left_out", count=str(len(order) - most))) if len(order) > most else found


def open_subject(head: SenderHead) -> Iterator[Finding]:
    """Told where the sender's domain signed, and no signature of it covers the Subject that stands there: anybody may have written it."""
    domain = domain_of(head.sender.address) if head.sender else ""
    signed = [_tags(header) or {} for header in head.signatures[:MOST_SIGNATURES] if speaks_for(_domain(header), domain)]
    if "subject" in head.present and signed and not any("subject" in _signed_names(tags) for tags in signed):
        yield finding("signature_without_subject", domain=domain)


def is_fit(header: bytes) -> bool:
    """Whether the library may read `header`: its patterns take the square, and worse, of long blanks."""
    return len(header) <= LONGEST_SIGNATURE and not _BLANKS.search(header)


def _prepared(raw: bytes) -> Prepared | None:
    try:
        return Prepared(dkim.DKIM, raw)
    except UNREADABLE:
        return None


def _check(message: Prepared, head: SenderHead, index: int, domain: str, answers: Answers) -> Finding:
    signer = _domain(head.signatures[index])
    tags = _tags(head.signatures[index])
    refused = _reason(tags, head)
    if refused or tags is None:
        return finding("signature_refused", domain=signer, reason=refused)
    try:
        record = answers(tags[b"s"] + b"._domainkey." + tags[b"d"])
        why = _key_reason(record, tags) or _verify(message, index, head.signatures[index], answers)
    except NotAnsweredError:
        return finding("signature_not_checked", domain=signer)
    if why:
        return finding("signature_broken", domain=signer, reason=why)
    return finding(ALIGNED if speaks_for(signer, domain) else "signature_of_another", domain=signer)


def _verify(message: Prepared, index: int, header: bytes, answers: Answers) -> str:
    """Why the signature does not hold; empty when it does."""
    try:
        tags, names, headers = message.verifier.verify_headerprep(index)
        if _alike(tags) != _alike(_tags(header)):  # the library sees another header here than the one whose tags were looked at
            return "unreadable"
        message.verifier.body = _body(message, tags)
        return "" if message.verifier.verify_sig(tags, names, headers[index], answers) else "changed"
    except dkim.ValidationError as error:
        return "expired" if str(error).startswith("x= value is past") else "changed"
    except UNREADABLE:
        return "unreadable"


def _body(message: Prepared, tags: Tags) -> bytes:
    """The canonical body. The library is told that it is simple, for its own way to the relaxed one is slow; an empty one it does alone."""
    head_way, _, body_way = tags.get(b"c", b"simple/simple").partition(b"/")
    if body_way != b"relaxed":
        return message.simple
    if message.relaxed not in {b"", b"\r\n"}:
        tags[b"c"] = head_way + b"/simple"
    return message.relaxed


def _reason(tags: Tags | None, head: SenderHead) -> str:
    """Why a signature is not even tried; empty when it is."""
    if tags is None:
        return "unreadable"
    names = _signed_names(tags)
    table = {
        "unreadable": not is_host(_text(tags.get(b"d"))) or not is_host(_text(tags.get(b"s"))),
        "weak": tags.get(b"a", b"").lower() not in STRONG,
        "part_only": b"l" in tags,  # what follows the signed part could be anybody's
        "from_unsigned": "from" not in names,
        "subject_unsigned": "subject" in head.present and "subject" not in names,  # anybody's words may stand there
        "too_long": len(names) > MOST_NAMES,
        "doubled": head.doubled is not None,  # the signature may be about the one that is not shown
    }
    return next((reason for reason, holds in table.items() if holds), "")


def _open_recipients(head: SenderHead, holding: list[int]) -> Iterator[Finding]:
    """Told where no signature that holds covers To and Cc: the message may have been written to others and sent on to us."""
    wanted = head.present & {"to", "cc"}
    if holding and not any(wanted <= set(_signed_names(_tags(head.signatures[index]) or {})) for index in holding):
        yield finding("signature_without_recipients", domain=_domain(head.signatures[holding[0]]))


def _signed_names(tags: Tags) -> list[str]:
    return [_text(name.strip()) for name in tags.get(b"h", b"").split(b":")]


def _alike(tags: Tags | None) -> Tags:
    """Tags without blanks: where a header's lines were joined they may differ."""
    return {name: b"".join(value.split()) for name, value in (tags or {}).items()}


def _key_reason(record: bytes | None, tags: Tags) -> str:
    key = tags_of(record or b"")
    if not key.get("p"):
        return "no_key"  # never published, or taken back
    flags = key.get("t", "").split(":")
    if "y" in flags:
        return "testing"
    identity = domain_of(_text(tags.get(b"i")) or "@" + _text(tags.get(b"d")))
    return "other_name" if "s" in flags and identity != _text(tags.get(b"d")) else ""


def _tags(header: bytes) -> Tags | None:
    if not is_fit(header):
        return None
    try:
        return dict(parse_tag_value(header))
    except UNREADABLE:
        return None


def _domain(header: bytes) -> str:
    """The d= of a signature in lower case; empty where it is no name."""
    name = _text((_tags(header) or {}).get(b"d"))
    return name if is_host(name) else ""


def _text(value: bytes | None) -> str:
    return (value or b"").decode("ascii", "replace").casefold().rstrip(".")


def signers_of(head: SenderHead) -> Iterator[str]:
    """The domains that the message's signatures name, whether they hold or not."""
    return (_domain(header) for header in head.signatures[: MOST_SIGNATURES * 10])
