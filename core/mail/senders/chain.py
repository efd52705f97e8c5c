"""The ARC chain of a message that was passed on (RFC 8617). What it says is told; it raises no level, for whoever passes on may say anything."""

from __future__ import annotations

import re

import dkim

from core.mail.headers import make_harmless
from core.mail.senders.canonical import Prepared
from core.mail.senders.findings import Finding
from core.mail.senders.findings import finding
from core.mail.senders.lookup import Answers
from core.mail.senders.lookup import NotAnsweredError
from core.mail.senders.signatures import UNREADABLE
from core.mail.senders.signatures import is_fit

_HEADERS = frozenset({b"arc-seal", b"arc-message-signature", b"arc-authentication-results"})
_MOST_HEADERS = 150  # fifty sets of three
_MOST_BYTES = 8 * 1024 * 1024  # the library reads the body anew for each set
_MOST_SHOWN = 5
_INSTANCE = re.compile(rb"(?:^|[\s;])i\s{0,5}=\s{0,5}(\d{1,3})")


def check_chain(raw: bytes, answers: Answers) -> Finding:
    """chain_passed, chain_failed, chain_ended (the chain itself says that it failed before) or chain_not_checked. Total: never raises on content."""
    try:
        message = Prepared(dkim.ARC, raw)
        headers = [value for name, value in message.verifier.headers if name.lower() in _HEADERS]
        if not _is_bounded(headers, len(raw)):
            return finding("chain_not_checked")
        message.verifier.body = message.simple if any(b"simple" in value for value in headers) else message.relaxed
        outcome, sets, _ = message.verifier.verify(dnsfunc=answers)
    except NotAnsweredError:
        return finding("chain_not_checked")
    except UNREADABLE:
        return finding("chain_failed", reason="unreadable")
    if outcome == dkim.CV_Pass:
        return finding("chain_passed", domains=_domains(sets))
    return finding("chain_failed", reason="changed") if outcome == dkim.CV_Fail else finding("chain_ended")


def _is_bounded(headers: list[bytes], size: int) -> bool:
    sets = {match[1] for value in headers if (match := _INSTANCE.search(value))}
    return len(headers) <= _MOST_HEADERS and all(is_fit(value) for value in headers) and size * max(1, len(sets)) <= _MOST_BYTES


def _domains(sets: list[dict[str, bytes]]) -> str:
    """Who passed the message on, the newest first."""
    names = [make_harmless(one["as-domain"].decode("ascii", "replace")) for one in sets]
    return ", ".join(names[:_MOST_SHOWN]) + (", …" if len(names) > _MOST_SHOWN else "")
