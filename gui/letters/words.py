"""The words of a letter in lists and beside its pages."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from core.services.letters_list import LetterLine
from core.services.letters_list import LetterSheet
from core.services.letters_list import MailFile
from core.services.letters_list import Shelf
from core.services.outbox_states import OutState
from gui.dates import day_words
from gui.dates import moment_words
from gui.letters.outbox_words import mail_state_words
from gui.letters.outbox_words import needs_person
from gui.letters.outbox_words import row_words
from gui.widgets.breaking import breakable
from gui.widgets.deadline_words import deadline_words
from gui.words import joined_sentences
from gui.words import tr


def letter_words(line: LetterLine) -> str:
    """`Refusal`."""
    return tr(f"codes.letter_{line.name.value}")


def below_words(line: LetterLine) -> str:
    """`2026-0004 · Refusal · Russian`."""
    return " · ".join((line.number, letter_words(line), tr(f"codes.language_{line.language.value}")))


def due_words(line: LetterLine, year: int) -> str:
    """The deadline that the letter answers, with its shape; empty where it answers none."""
    return "" if line.due is None else f"{line.due.shape} {deadline_words(line.due, year)}"


def time_words(line: LetterLine, zone: ZoneInfo, now: datetime) -> str:
    """When it was made or sent; before that, how far it is in the outbox, or that its facts have changed."""
    if line.sent_at is None and line.mail is not None and line.mail.state is not OutState.TAKEN_BACK:
        return row_words(line.mail, zone)
    if line.changed:
        return tr("letters.facts_changed")
    code, at = ("made_on", line.made_at) if line.sent_at is None else ("sent_on", line.sent_at)
    return tr(f"letters.{code}", day=day_words(at.astimezone(zone).date(), now.astimezone(zone).year))


def is_pressing(line: LetterLine) -> bool:
    """Whether somebody has to look: its facts changed, or the outbox needs a person."""
    return bool(line.changed) or (line.sent_at is None and line.mail is not None and needs_person(line.mail))


def sentence(line: LetterLine, zone: ZoneInfo, now: datetime) -> str:
    """The row as a whole, for those who hear it."""
    due = due_words(line, now.astimezone(zone).year)
    return joined_sentences((one_line(line.person), below_words(line), due, time_words(line, zone, now)))


def changed_words(line: LetterLine) -> str:
    """Which acts came after the letter."""
    acts = "; ".join(tr(f"audit.{act}") for act in line.changed)
    return tr("letters.changed_since", acts=acts)


def mail_words(sheet: LetterSheet) -> str:
    """Where the mail file lies, or what became of it."""
    path = breakable(str(sheet.line.saved_as or ""))
    return path if sheet.mail_file is MailFile.WHOLE else tr(f"letters.mail_{sheet.mail_file.value}", path=path)


def standing_words(sheet: LetterSheet, zone: ZoneInfo, now: datetime) -> str:
    """How far the letter is, with its moments."""
    line, year = sheet.line, now.astimezone(zone).year
    if line.mail is not None and line.mail.words and sheet.shelf is Shelf.SENT:
        return mail_state_words(line.mail, zone, now)
    unsent = "may_send" if sheet.sends_from else "saved" if line.saved_as else "made"
    code = sheet.shelf.value if sheet.shelf is not Shelf.TO_SEND else unsent
    at = moment_words(line.sent_at or line.made_at, zone, year)
    return tr(f"letters.standing_{code}", at=at)


def folder_of(sheet: LetterSheet) -> Path | None:
    """Where the letter's files lie; None before they were saved."""
    return None if sheet.line.saved_as is None else Path(sheet.line.saved_as).parent


def one_line(text: str) -> str:
    """Words from outside without anything that would break a row, or turn its direction."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
