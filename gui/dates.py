"""Days and moments in the window's language: weekday, day, month; the year only when it is not this one."""

from __future__ import annotations

from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.dates import format_datetime

from gui.words import language
from gui.words import tr

_NEAR_DAYS = {0: "activity.today_at", 1: "activity.yesterday_at"}


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
    return format_datetime(local, _pattern(local, this_year), locale=language().value, tzinfo=zone)


def near_moment_words(moment: datetime, now: datetime) -> str:
    """`today 17:40`, `yesterday 17:40`, else `Thu 26 Nov 17:40`, in the zone of `now`."""
    local = moment.astimezone(now.tzinfo)
    key = _NEAR_DAYS.get((now.date() - local.date()).days)
    if key is not None:
        return tr(key, time=f"{local:%H:%M}")
    return format_datetime(local, _pattern(local, now.year), locale=language().value, tzinfo=local.tzinfo)


def _pattern(local: datetime, this_year: int | None) -> str:
    return "EEE d MMM HH:mm" if local.year == this_year else "EEE d MMM y, HH:mm"
