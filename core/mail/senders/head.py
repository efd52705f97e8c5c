"""Those headers of a message that say who sent it, read without its body."""

from __future__ import annotations

from dataclasses import dataclass

from core.mail import limits
from core.mail.addresses import read_addresses
from core.mail.addresses import read_sender
from core.mail.charsets import decode
from core.mail.headers import Head
from core.mail.headers import decode_words
from core.mail.headers import make_harmless
from core.mail.headers import read_head
from core.mail.message import Address

_BOM = b"\xef\xbb\xbf"
_ALONE = ("from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "mime-version", "content-type")  # RFC 5322, 3.6
_SEEN_BY_PEOPLE = ("from", "subject", "to", "cc")
_LONGEST_SHOWN = 500


@dataclass(frozen=True, slots=True)
class SenderHead:
    """The sender's side of a message.

    `sender`: None where From is absent (`shown_from` empty) or two programs could read it differently. `results`: raw Authentication-Results,
    newest first. `signatures`: raw DKIM-Signature values, topmost first. `sealed`: there is an ARC header. `doubled`: the first header that
    stands twice and may only stand once. `whole`: all headers were read. `present`: those of From, Subject, To and Cc that are there, in lower case.
    `recipients`: the addresses of To and Cc.
    """

    sender: Address | None
    shown_from: str
    reply_to: tuple[str, ...]
    return_path: str | None
    results: tuple[str, ...]
    signatures: tuple[bytes, ...]
    sealed: bool
    doubled: str | None
    whole: bool
    present: frozenset[str]
    recipients: tuple[str, ...]


def read_sender_head(raw: bytes) -> SenderHead:
    """The headers of `raw` that speak of its sender. Total: never raises on content."""
    head = read_head(raw, len(_BOM) if raw.startswith(_BOM) else 0, min(len(raw), limits.MESSAGE_BYTES))
    doubtful = {"broken_headers", "headers_too_large"} & set(head.problems)  # there may be a second From that was not seen
    return SenderHead(
        sender=None if doubtful else read_sender(head.every("from")),
        shown_from=", ".join(_shown(value) for value in head.every("from"))[:_LONGEST_SHOWN],
        reply_to=tuple(one.address for one in read_addresses(head.every("reply-to"))[0]),
        return_path=_return_path(head),
        results=tuple(make_harmless(decode(value, None)[0]) for value in head.every("authentication-results")),
        signatures=head.every("dkim-signature"),
        sealed=any(head.first(f"arc-{part}") is not None for part in ("seal", "message-signature", "authentication-results")),
        doubled=next((name for name in _ALONE if len(head.every(name)) > 1), None),
        whole="headers_too_large" not in head.problems,
        present=frozenset(name for name in _SEEN_BY_PEOPLE if head.first(name) is not None),
        recipients=tuple(one.address for one in read_addresses((*head.every("to"), *head.every("cc")))[0]),
    )


def _return_path(head: Head) -> str | None:
    found = read_addresses(head.every("return-path")[:1])[0]
    return found[0].address if found else None


def _shown(value: bytes) -> str:
    return make_harmless(decode_words(value)[0]).strip()
