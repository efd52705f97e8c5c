"""Bytes → Message, for any bytes: what cannot be understood becomes a problem code, never an error (SECURITY F1, F2, F5).

Problem codes: ambiguous_sender, bad_date, broken_base64, broken_headers, broken_multipart, broken_uuencode, guessed_charset, header_too_long, headers_too_large,
html_too_deep, html_too_long, message_too_large, reading_broke, reading_too_large, reading_too_slow, text_too_long, too_deep, too_many_addresses,
too_many_encoded_words, too_many_parameters, too_many_parts, undecodable_text, unreadable.
"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC
from datetime import datetime
from email.utils import parsedate_to_datetime

from core.mail import limits
from core.mail.addresses import read_addresses
from core.mail.addresses import read_sender
from core.mail.bodies import Body
from core.mail.bodies import gather
from core.mail.charsets import decode
from core.mail.headers import Head
from core.mail.headers import decode_words
from core.mail.headers import make_harmless
from core.mail.headers import read_head
from core.mail.message import Message
from core.mail.message_ids import read_ids
from core.mail.parts import Walk
from core.mail.parts import leaves_of
from core.mail.quotes import newest_text

_LONGEST_DATE = 200
_HEADER_NAMES = (
    *("from", "to", "cc", "subject", "date", "received", "return-path", "delivered-to", "message-id", "mime-version", "content-"),
    *("reply-to", "in-reply-to", "references", "sender", "resent-", "authentication-results", "dkim-", "arc-", "list-", "x-"),
)
_YEARS = range(1970, 2101)
TOO_SLOW, TOO_LARGE, BROKE = "reading_too_slow", "reading_too_large", "reading_broke"
# What reading hostile bytes has been seen to raise, in our code or a library's (SECURITY F1). None is known to be left: who finds one mends it.
FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError, re.error)


def read_message(raw: bytes) -> Message:
    """The message in `raw`, read as far as the caps allow. Total: never raises on content."""
    try:
        return _read_whole(raw)
    except FAULTS:
        return read_headers(raw, BROKE)
    except MemoryError:
        return read_headers(raw, TOO_LARGE)


def read_headers(raw: bytes, *problems: str) -> Message:
    """The message in `raw` by its headers alone: no text, no attachments. `problems` are told with what was met. Total."""
    try:
        head = _head(raw, min(len(raw), limits.MESSAGE_BYTES))
        return _message(raw, head, Body(), {*head.problems, *problems})
    except (*FAULTS, MemoryError):
        return read_nothing(raw, *problems, BROKE)


def read_nothing(raw: bytes, *problems: str) -> Message:
    """A message of which nothing is understood, only that it is there: its digest and size."""
    return _message(raw, Head((), 0, ()), Body(), set(problems))


def _read_whole(raw: bytes) -> Message:
    end = min(len(raw), limits.MESSAGE_BYTES)
    head = _head(raw, end)
    walk = Walk()
    body = gather(leaves_of(raw, head, end, walk))
    problems = {*head.problems, *walk.problems, *body.problems}
    if end < len(raw):
        problems.add("message_too_large")
    return _message(raw, head, body, problems)


def _head(raw: bytes, end: int) -> Head:
    """The message's headers. Lines like `URGENT: delete it` alone are text, not headers: no word of them may be lost."""
    start = 3 if raw.startswith(b"\xef\xbb\xbf") else 0
    head = read_head(raw, start, end)
    if any(name.lower().startswith(_HEADER_NAMES) for name, _ in head.fields):
        return head
    return Head((), start, ())


def is_unreadable(message: Message) -> bool:
    """True when the message could not be understood: no text, and either no header either, or a body that cannot be decoded and no attachment.

    An empty body under headers is readable, and so is text without any header.
    """
    return "unreadable" in message.problems


def _message(raw: bytes, head: Head, body: Body, problems: set[str]) -> Message:
    main = "\n\n".join(body.main)
    text = "\n\n".join([*body.main, *body.further])
    subject = _shown(head.first("subject"), problems)
    is_doubtful = bool({"broken_headers", "headers_too_large"} & set(head.problems))  # there may be a second From that was not seen
    sender = None if is_doubtful else read_sender(head.every("from"))
    if sender is None and head.first("from") is not None:
        problems.add("ambiguous_sender")
    if not text and (not head.fields or ("undecodable_text" in problems and not body.attachments)):
        problems.add("unreadable")
    to, to_problems = read_addresses(head.every("to"))
    reply_to, reply_problems = read_addresses(head.every("reply-to"))
    date = _date(head.first("date"), problems)
    received = _date(_after_semicolon(head.first("received")), problems)
    headers = tuple((name, _shown(value, problems)) for name, value in head.fields)
    return Message(
        sha256=hashlib.sha256(raw).hexdigest(),
        size=len(raw),
        message_id=_first_id(head, "message-id"),
        sender=sender,
        shown_from=", ".join(_shown(value, problems) for value in head.every("from")),
        to=to,
        reply_to=reply_to,
        subject=subject,
        date=date,
        received=received,
        text=text,
        newest_text=newest_text(main) if len(main) <= limits.QUOTED_CHARACTERS else main,
        html=body.html,
        attachments=tuple(body.attachments),
        in_reply_to=_first_id(head, "in-reply-to"),
        references=read_ids(head.first("references")),
        authentication_results=tuple(make_harmless(decode(value, None)[0]) for value in head.every("authentication-results")),
        headers=headers,
        problems=tuple(sorted(problems | to_problems | reply_problems)),
    )


def _shown(value: bytes | None, problems: set[str]) -> str:
    if not value:
        return ""
    if value.isascii() and b"=?" not in value:
        return make_harmless(value.decode("ascii")).strip()
    text, whole = decode_words(value)
    if not whole:
        problems.add("too_many_encoded_words")
    return make_harmless(text).strip()


def _first_id(head: Head, name: str) -> str | None:
    return next(iter(read_ids(head.first(name))), None)


def _after_semicolon(value: bytes | None) -> bytes | None:
    return value.rpartition(b";")[2] if value and b";" in value else None


def _date(value: bytes | None, problems: set[str]) -> datetime | None:
    """An aware time, or None. A date without a zone (`-0000`) is UTC (RFC 5322, 3.3). Years outside 1970 to 2100 are no dates."""
    if not value:
        return None
    try:
        found = parsedate_to_datetime(value[:_LONGEST_DATE].decode("latin-1"))
    except (TypeError, ValueError, IndexError, OverflowError):  # what the standard library raises on dates that are none
        found = None
    if found is None or found.year not in _YEARS:
        problems.add("bad_date")
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
