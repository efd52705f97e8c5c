"""Days of the company's zone as moments: filters of lists say "from" and "to" in days, both included."""

from __future__ import annotations

from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute

from core.companies.profile import load_company
from core.services.build import Desk
from core.services.desk_settings import read_settings


def company_zone(desk: Desk) -> ZoneInfo:
    """The zone of the company that the desk works for."""
    return ZoneInfo(load_company(read_settings(desk).company).time_zone)


def day_begins(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which a day begins in a zone."""
    return datetime.combine(day, time(), tzinfo=zone)


def in_days(moment: InstrumentedAttribute[Any], since: date | None, until: date | None, zone: ZoneInfo) -> list[ColumnElement[bool]]:
    """Conditions that `moment` lies in the days from `since` to `until`; None leaves that end open, the same day twice means that day."""
    conditions = list[ColumnElement[bool]]()
    if since:
        conditions.append(moment >= day_begins(since, zone))
    if until:
        conditions.append(moment < day_begins(until + timedelta(days=1), zone))
    return conditions
