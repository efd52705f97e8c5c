"""When a message that was put off may come back: in the morning of a working day, in the company's zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from itertools import count
from itertools import islice
from zoneinfo import ZoneInfo

from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.law.working_days import calendar_for
from core.services.build import Desk
from core.services.desk_settings import read_settings

MORNING = time(9)
DAYS = 15


@dataclass(frozen=True, slots=True)
class LaterTime:
    """A moment (aware). `name`: tomorrow (the next working morning), week (the first one of the next week) or day."""

    name: str
    at: datetime


def later_times(desk: Desk) -> tuple[LaterTime, ...]:
    """The next working morning, the first one of next week, then the other working mornings of three weeks; each moment once. Raises ResourceError, UnknownCountryError."""
    profile = load_company(read_settings(desk).company)
    zone = ZoneInfo(profile.time_zone)
    today = desk.clock().astimezone(zone).date()
    week = today + timedelta(days=7 - today.weekday())
    days = _working_days(profile, today + timedelta(days=1), DAYS)
    first, monday = days[0], _working_days(profile, week, 1)[0]
    named = [("tomorrow", first), *([("week", monday)] if monday != first else []), *(("day", day) for day in days if day not in {first, monday})]
    return tuple(LaterTime(name, datetime.combine(day, MORNING, tzinfo=zone)) for name, day in named)


def _working_days(profile: CompanyProfile, start: date, number: int) -> list[date]:
    """The first `number` working days from `start` on."""
    calendar = calendar_for(profile.home_regime, profile.country)
    days = (start + timedelta(days=after) for after in count())
    return list(islice((day for day in days if calendar.is_working(day)), number))
