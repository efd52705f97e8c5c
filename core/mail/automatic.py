"""Mail that no person wrote: notices of mail servers (RFC 3464), of absence and other machines' answers (RFC 3834). Marks: `resources/mail/automatic.yaml`.

Anybody can write such a notice: what is found here is a hint about a letter, never a proof.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

from core.mail.absence_subjects import AbsenceSubjects
from core.mail.absence_subjects import as_absence_subjects
from core.mail.addresses import ADDR_SPEC
from core.mail.message import Message
from core.resources import StrictModel
from core.resources import load

LONGEST_BODY = 256 * 1024  # bytes of a notice that are looked through for the mail that it is about
LONGEST_TEXT = 20_000
LONGEST_SUBJECT = 300
LONGEST_STATUS = 64 * 1024
MOST_IDS = 30
_BEGINNING = 1500
_FIELD = re.compile(r"^(final-recipient|original-recipient|action|status)[ \t]{0,20}:[ \t]{0,20}([^\r\n]{1,400})", re.IGNORECASE | re.MULTILINE)
_STATUS_PART = re.compile(rb"content-type:\s{0,20}message/(?:global-)?delivery-status", re.IGNORECASE)
_PART_END = re.compile(rb"\n--\S")
_RETURNED_ID = re.compile(
    r"^[ \t>|]{0,8}(?:x-)?(?:original-)?message-id[ \t]{0,8}:\s{0,8}(?:<([^<>\s]{1,990})>|&lt;([^<>\s]{1,990}?)&gt;)", re.IGNORECASE | re.MULTILINE
)  # of an escaped one the program that wrote the notice made a text of HTML
_BODY = re.compile(rb"\r?\n\r?\n")
_NAMED_RECIPIENT = re.compile(r"<([^<>\s@]{1,64}@[^<>\s]{1,250})>")
_BARE_RECIPIENT = re.compile(r"(?<![\w.+<-])([\w.+-]{1,64}@[\w.-]{1,250})")
_CODE = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")


class AutomaticKind(StrEnum):
    """What a machine's mail says: not arrived, late, nobody there, or anything else."""

    BOUNCE = "bounce"
    DELAYED = "delayed"
    ABSENCE = "absence"
    AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True)
class Automatic:
    """A machine's mail. `message_ids`: of the mail that it says it is about; `recipient` who was not reached; `status` like 5.1.1 (RFC 3463); '' for none.

    `sure`: a header says that a machine wrote it, or two other signs agree; a person may have written what only its subject or an empty return path shows.
    """

    kind: AutomaticKind
    message_ids: tuple[str, ...] = ()
    recipient: str = ""
    status: str = ""
    sure: bool = True


class AutomaticMarks(StrictModel):
    """The file `mail/automatic.yaml`."""

    answer_headers: tuple[str, ...]
    answer_precedence: tuple[str, ...]
    daemons: tuple[str, ...]
    bounce_subjects: tuple[str, ...]
    bounce_texts: tuple[str, ...]
    delayed_subjects: tuple[str, ...]
    machine_subjects: tuple[str, ...]
    absence_subjects: tuple[str, ...]
    answer_prefixes: tuple[str, ...]
    absence_texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Marks:
    headers: frozenset[str]
    precedence: frozenset[str]
    daemon: re.Pattern[str]
    bounce_subject: re.Pattern[str]
    bounce_text: re.Pattern[str]
    delayed_subject: re.Pattern[str]
    absence_subject: AbsenceSubjects
    absence_text: re.Pattern[str]


@dataclass(slots=True)
class _Signs:
    """What the headers give away; `absence`: by its subject nobody is there."""

    report: bool = False
    receipt: bool = False
    answer: bool = False
    no_return: bool = False
    absence: bool = False
    failed_recipient: str = ""

    @property
    def is_machine(self) -> bool:
        return self.is_said or self.no_return

    @property
    def is_said(self) -> bool:
        """A header that only machines write; an empty return path alone is seen in people's mail as well."""
        return self.report or self.receipt or self.answer or bool(self.failed_recipient)


@dataclass(frozen=True, slots=True)
class _Report:
    """What a delivery report says of the mail as a whole: what failed leads, then what is late."""

    kind: AutomaticKind | None = None
    recipient: str = ""
    status: str = ""


def recognise(message: Message, raw: bytes) -> Automatic | None:
    """What machine's mail `message` (read from `raw`) is; None for what a person may have written. Total, and bounded in what it looks at."""
    marks, signs = _marks(), _signs(message)
    subject = message.subject[:LONGEST_SUBJECT].strip()
    is_daemon = marks.daemon.search(message.shown_from[-LONGEST_SUBJECT:]) is not None
    signs.absence = marks.absence_subject.hold(subject)
    if not (signs.is_machine or is_daemon or signs.absence):
        return None
    report = _read_report(message, raw) if signs.report else _Report()
    kind = report.kind or _kind_by_words(message, signs, subject, is_daemon=is_daemon)
    if kind is None:
        return None
    if kind in {AutomaticKind.ABSENCE, AutomaticKind.AUTOMATIC} and not (signs.report or signs.receipt):
        return Automatic(kind, _distinct(_answered(message)), sure=is_daemon or signs.is_said or _agree(message, signs))
    recipient = report.recipient or signs.failed_recipient or _first_recipient(message)
    ids = _distinct([*_returned_ids(message, raw), *_answered(message)])
    return Automatic(kind, ids, recipient, report.status or _first_status(message))


@functools.cache
def _marks() -> _Marks:
    found = load("mail/automatic.yaml", AutomaticMarks)
    return _Marks(
        headers=frozenset(found.answer_headers),
        precedence=frozenset(found.answer_precedence),
        daemon=_either(found.daemons, r"(?<![\w.-])(?:{})(?:@|\b)"),
        bounce_subject=_either(found.bounce_subjects, "(?:{})"),
        bounce_text=_either(found.bounce_texts, "(?:{})"),
        delayed_subject=_either(found.delayed_subjects, "(?:{})"),
        absence_subject=as_absence_subjects(found.machine_subjects, found.absence_subjects, found.answer_prefixes),
        absence_text=_either(found.absence_texts, "(?:{})"),
    )


def _either(patterns: tuple[str, ...], form: str) -> re.Pattern[str]:
    return re.compile(form.replace("{}", "|".join(f"(?:{each})" for each in patterns)), re.IGNORECASE)


def _signs(message: Message) -> _Signs:
    marks, signs = _marks(), _Signs()
    for name, value in message.headers:
        lower, said = name.lower(), value.strip().lower()
        if lower == "auto-submitted":
            signs.answer |= said.partition(";")[0].partition("(")[0].strip() not in {"", "no"}
        elif lower in marks.headers:
            signs.answer |= said not in {"", "no", "false", "0"}
        elif lower == "precedence":
            signs.answer |= said in marks.precedence
        elif lower == "content-type" and said.startswith("multipart/report"):
            signs.receipt |= "disposition-notification" in said
            signs.report |= "disposition-notification" not in said
        elif lower == "return-path":
            signs.no_return |= said == "<>"
        elif lower == "x-failed-recipients":
            signs.failed_recipient = signs.failed_recipient or _address_in(value)
    return signs


def _agree(message: Message, signs: _Signs) -> bool:
    """Whether two of three weak signs stand together."""
    marks = _marks()
    weak = (signs.no_return, signs.absence, marks.absence_text.search(message.text[:_BEGINNING]))
    return sum(map(bool, weak)) > 1


def _kind_by_words(message: Message, signs: _Signs, subject: str, *, is_daemon: bool) -> AutomaticKind | None:
    """By what the subject and the beginning of the text say, as far as another sign stands beside them."""
    marks, beginning = _marks(), message.text[:_BEGINNING]
    is_server = is_daemon or signs.no_return or signs.report or signs.answer
    table = (
        (is_server and marks.delayed_subject.match(subject), AutomaticKind.DELAYED),
        (bool(signs.failed_recipient), AutomaticKind.BOUNCE),
        (is_server and marks.bounce_subject.match(subject), AutomaticKind.BOUNCE),
        (signs.absence, AutomaticKind.ABSENCE),
        ((is_daemon or signs.no_return) and not signs.receipt and marks.bounce_text.search(beginning), AutomaticKind.BOUNCE),
        ((signs.answer or signs.no_return) and marks.absence_text.search(beginning), AutomaticKind.ABSENCE),
        (signs.is_machine, AutomaticKind.AUTOMATIC),
    )
    return next((kind for holds, kind in table if holds), None)


def _read_report(message: Message, raw: bytes) -> _Report:
    """The groups of a delivery report (RFC 3464, 2.3), the gravest first."""
    groups: list[dict[str, str]] = []
    for name, value in _fields(_status_text(message, raw)):
        if not groups or (name in groups[-1] and (name != "original-recipient")) or (name == "final-recipient" and "action" in groups[-1]):
            groups.append({})
        groups[-1].setdefault(name, value)
    reports = [_report_of(group) for group in groups]
    order = (AutomaticKind.BOUNCE, AutomaticKind.DELAYED, AutomaticKind.AUTOMATIC)
    return next((report for kind in order for report in reports if report.kind is kind), _Report())


def _fields(text: str) -> Iterator[tuple[str, str]]:
    return ((match[1].lower(), match[2].strip()) for match in _FIELD.finditer(text))


def _report_of(group: dict[str, str]) -> _Report:
    action = group.get("action", "").partition("(")[0].strip().lower()
    code = _CODE.search(group.get("status", ""))
    status = code[1] if code else ""
    by_action = {"failed": AutomaticKind.BOUNCE, "delayed": AutomaticKind.DELAYED}
    by_class = {"5": AutomaticKind.BOUNCE, "4": AutomaticKind.DELAYED, "2": AutomaticKind.AUTOMATIC}
    known = by_action.get(action) or (AutomaticKind.AUTOMATIC if action in {"delivered", "relayed", "expanded"} else None)
    kind = known or by_class.get(status[:1])
    return _Report(kind, _address_in(group.get("original-recipient", "")) or _address_in(group.get("final-recipient", "")), status)


def _status_text(message: Message, raw: bytes) -> str:
    """The part with the report as it came, so that no quoted mail is taken for it; where it is encoded, the text as it was read."""
    begins = _STATUS_PART.search(raw, 0, LONGEST_BODY)
    if begins is None:
        return ""
    part = raw[begins.end() : begins.end() + LONGEST_STATUS]
    ends = _PART_END.search(part)
    text = part[: ends.start() if ends else None].decode("utf-8", "replace")
    return text if any(True for _ in _fields(text)) else message.text[:LONGEST_STATUS]


def _returned_ids(message: Message, raw: bytes) -> Iterator[str]:
    """Every Message-ID that stands as a header in the body: those of returned headers, indented or not."""
    begins = _BODY.search(raw)
    body = b"" if begins is None else raw[begins.end() : begins.end() + LONGEST_BODY]
    for text in (body.decode("utf-8", "replace"), message.text[:LONGEST_BODY]):
        for match in _RETURNED_ID.finditer(text):
            yield f"<{match[1] or unescape(match[2])}>"


def _answered(message: Message) -> list[str]:
    return [one for one in (message.in_reply_to, *reversed(message.references)) if one]


def _distinct(ids: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))[:MOST_IDS]


def _address_in(value: str) -> str:
    """The address of a field like `rfc822; a@b`, or of a list of them the first."""
    piece = value.rpartition(";")[2].split(",")[0].strip().strip("<>")
    return piece if len(piece) < LONGEST_SUBJECT and ADDR_SPEC.fullmatch(piece) else ""


def _first_recipient(message: Message) -> str:
    """The first address in angle brackets; some servers name it bare: then the first that is neither ours nor the server's."""
    text = message.text[:LONGEST_TEXT]
    named = next(filter(None, (_address_in(match[1]) for match in _NAMED_RECIPIENT.finditer(text))), "")
    if named:
        return named
    others = {address.address.casefold() for address in (*message.to, *filter(None, (message.sender,)))}
    bare = (_address_in(match[1].rstrip(".")) for match in _BARE_RECIPIENT.finditer(text))
    return next((one for one in bare if one and one.casefold() not in others and not _marks().daemon.search(one)), "")


def _first_status(message: Message) -> str:
    found = _CODE.search(message.text[:LONGEST_TEXT])
    return "" if found is None else found[1]
