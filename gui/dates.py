"""Days and moments in the window's language: weekday, day, month; the year only when it is not this one."""

from __future__ import annotations

from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.dates import format_datetime

from gui.words import language


def day_words(day: date, this_year: int | None = None) -> str:
    """`Thu 26 Nov`; with the year where it differs from `this_year` or none is given."""
    pattern = "EEE d MMM" if day.year == this_year else "EEE d MMM y"
    return format_date(day, pattern, locale=language().value)


def long_day_words(day: date) -> str:
    """`Thursday, 26 November 2026` in the order of the language."""
    return format_date(day, "full", locale=language().value)


def moment_words(moment: datetime, zone: ZoneInfo, this_year: int | None = None) -> str:
    """`Thu 26 Nov 17:40` in `zone`."""
    local = moment.astimezone(zone)
    pattern = "EEE d MMM HH:mm" if local.year == this_year else "EEE d MMM y, HH:mm"
    return format_datetime(local, pattern, locale=language().value, tzinfo=zone)
