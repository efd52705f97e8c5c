"""The words of an archive in the table and under it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from core.services.archives_list import ArchiveLine
from core.services.archives_list import Condition
from gui.dates import day_words
from gui.dates import moment_words
from gui.words import joined_sentences
from gui.words import language
from gui.words import tr

SHAPES = {Condition.UNCHECKED: "○", Condition.WHOLE: "✓", Condition.CHANGED: "▲", Condition.MISSING: "✗", Condition.DESTROYED: "–"}


def one_line(text: str) -> str:
    """Words from outside without anything that would break a row, or turn its direction."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def size_words(line: ArchiveLine) -> str:
    """`14.2 MB` in the window's language."""
    return QLocale(str(language())).formattedDataSize(line.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def made_words(line: ArchiveLine, zone: ZoneInfo, now: datetime) -> str:
    """The day on which it was sealed."""
    return day_words(line.made_at.astimezone(zone).date(), now.astimezone(zone).year)


def passphrase_words(line: ArchiveLine) -> str:
    """By which way it was told, and whether the desk still holds it."""
    told = tr(f"codes.channel_{line.told_by.value}") if line.told_by else tr("archives.not_told") if line.kept else ""
    return ", ".join(part for part in (told, "" if line.kept else tr("archives.wiped")) if part)


def condition_words(line: ArchiveLine) -> str:
    """Shape and word."""
    return f"{SHAPES[line.condition]} {tr(f'codes.condition_{line.condition.value}')}"


def moment_of(line: ArchiveLine, zone: ZoneInfo, now: datetime) -> str:
    """When it was destroyed, or checked last; empty when never."""
    year = now.astimezone(zone).year
    if line.destroyed_at is not None:
        return tr("archives.destroyed_at", at=moment_words(line.destroyed_at, zone, year))
    return "" if line.checked_at is None else tr("archives.checked_at", at=moment_words(line.checked_at, zone, year))


def state_words(line: ArchiveLine, zone: ZoneInfo, now: datetime) -> str:
    """`✓ Whole, checked Tue 24 Nov 10:00`."""
    return ", ".join(part for part in (condition_words(line), moment_of(line, zone, now)) if part)


def sentence(line: ArchiveLine, zone: ZoneInfo, now: datetime) -> str:
    """The row as a whole, for those who hear it."""
    passphrase = f"{tr('archives.passphrase')}: {passphrase_words(line)}"
    parts = (line.number, one_line(line.person), made_words(line, zone, now), size_words(line), tr("archives.items_n", n=line.files), passphrase)
    return joined_sentences((*parts, state_words(line, zone, now)))
