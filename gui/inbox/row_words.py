"""A message in the window's words: its kinds, time, language, notes and attachments."""

from __future__ import annotations

from datetime import datetime
from datetime import timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_datetime
from babel.numbers import format_decimal

from core.services.inbox import MessageLine
from core.words import Kind
from core.words import Language
from core.words import MessageState
from core.words import Regime
from gui.dates import day_words
from gui.dates import moment_words
from gui.words import language
from gui.words import tr

KILO = 1024
WEEK = timedelta(days=6)


def one_line(text: str) -> str:
    """`text` without line breaks and doubled spaces."""
    return " ".join(text.split())


def kind_words(kind: Kind) -> str:
    """The name of a kind of request."""
    return tr(f"codes.kind_{kind}")


def kinds_words(line: MessageLine) -> str:
    """The kinds of a message; with a question mark where triage is not sure."""
    words = ", ".join(kind_words(kind) for kind in line.kinds)
    return f"{words}?" if words and line.state is MessageState.UNSURE else words


def regime_words(regime: Regime) -> str:
    """The name of a law."""
    return tr(f"codes.regime_{regime}")


def language_words(code: str) -> str:
    """A language by its ISO 639 code in the window's language; one that nobody knows is called so."""
    known = Locale(language().value).languages.get(code)
    return str(known)[:1].upper() + str(known)[1:] if known and code != "und" else tr("inbox.language_unknown")


def letter_language_words(code: Language) -> str:
    """A language of letters."""
    return language_words(code.value)


def state_words(line: MessageLine) -> str:
    """How sure triage is, or which case a reply belongs to."""
    if line.state is MessageState.REPLY and line.case:
        return tr("inbox.state_reply_to", case=line.case)
    return tr(f"inbox.state_{line.state}")


def below_words(line: MessageLine, this_year: int) -> str:
    """The third line of a row: how sure, by when it would be due, in which language."""
    due = [] if line.due is None else [tr("inbox.if_opened", day=day_words(line.due, this_year))]
    return " · ".join([state_words(line), *due, language_words(line.language)])


def person_words(line: MessageLine) -> str:
    """Who wrote it; that it was erased, where it was."""
    if line.forgotten:
        return tr("inbox.forgotten_person")
    return one_line(line.sender) or tr("inbox.no_sender")


def quote_words(line: MessageLine) -> str:
    """The sentence that made triage think so, between quotation marks; the subject where the message has no text."""
    if line.forgotten:
        return tr("inbox.forgotten")
    words = one_line(line.snippet or line.subject)
    return tr("inbox.quote", words=words) if words else tr("inbox.no_text")


def short_time(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    """`09:12` today, `Mon 09:12` in the last six days, else the day."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        pattern = "HH:mm"
    elif timedelta(0) <= today - local < WEEK:
        pattern = "EEE HH:mm"
    else:
        pattern = "d MMM" if local.year == today.year else "d MMM y"
    return format_datetime(local, pattern, locale=language().value, tzinfo=zone)


def row_sentence(line: MessageLine, zone: ZoneInfo, now: datetime) -> str:
    """The whole row as a sentence for those who hear it."""
    return tr(
        "inbox.row_sentence",
        kinds=kinds_words(line) or tr("inbox.no_kind"),
        state=" ".join([state_words(line), *([] if line.due is None else [tr("inbox.if_opened", day=day_words(line.due))])]),
        person=person_words(line),
        quote=quote_words(line),
        language=language_words(line.language),
        at=moment_words(line.at, zone, now.astimezone(zone).year),
    )


def size_words(size: int) -> str:
    """A size in bytes, KB or MB."""
    for unit in ("size_bytes", "size_kb"):
        if size < KILO:
            return tr(f"inbox.{unit}", size=format_decimal(size, locale=language().value))
        size = round(size / KILO)
    return tr("inbox.size_mb", size=format_decimal(size, locale=language().value))
