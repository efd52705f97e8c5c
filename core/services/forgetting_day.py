"""Forgetting once a day: whoever runs asks, desks without a mailbox and with one that fails as well. To hear that nothing is due costs next to nothing.

After a pause of days the first day is only noted: a clock that was set far ahead by mistake may be put right before anything is lost.
"""

from __future__ import annotations

from datetime import date
from datetime import timedelta

from sqlalchemy import insert
from sqlalchemy import select

from core.services.build import Desk
from core.store.tables import SettingRow

PAUSE = timedelta(days=3)
_LAST = "ordinary_forgotten"  # the setting that keeps the day on which it was last done


def forget_when_due(desk: Desk) -> int:
    """`forget_ordinary` once a day, by the desk's clock; how many were forgotten. Asked as often as one likes."""
    today = desk.clock().date()
    with desk.store.reading() as session:
        kept = session.scalar(select(SettingRow.value).where(SettingRow.name == _LAST))
    last = None if kept is None else date.fromisoformat(str(kept["day"]))
    if last == today:
        return 0
    forgotten = 0
    if last is None or abs(today - last) <= PAUSE:
        from core.services.forgetting import forget_ordinary  # noqa: PLC0415  what it needs is large, and wanted once a day

        forgotten = forget_ordinary(desk)
    with desk.store.unit_of_work(desk.operator) as work:
        value = {"day": today.isoformat()}
        work.session.connection().execute(insert(SettingRow).prefix_with("OR REPLACE").values(name=_LAST, value=value))  # decides nothing: no entry
    return forgotten
