"""Forgetting once a day: whoever runs asks, desks without a mailbox and with one that fails as well. To hear that nothing is due costs next to nothing."""

from __future__ import annotations

from sqlalchemy import insert
from sqlalchemy import select

from core.services.build import Desk
from core.store.tables import SettingRow

_LAST = "ordinary_forgotten"  # the setting that keeps the day on which it was last done


def forget_when_due(desk: Desk) -> int:
    """`forget_ordinary` once a day, by the desk's clock; how many were forgotten. Asked as often as one likes."""
    day = {"day": desk.clock().date().isoformat()}
    with desk.store.reading() as session:
        if session.scalar(select(SettingRow.value).where(SettingRow.name == _LAST)) == day:
            return 0
    from core.services.forgetting import forget_ordinary  # noqa: PLC0415  what it needs is large, and wanted once a day

    forgotten = forget_ordinary(desk)
    with desk.store.unit_of_work(desk.operator) as work:
        work.session.connection().execute(insert(SettingRow).prefix_with("OR REPLACE").values(name=_LAST, value=day))  # decides nothing: no entry
    return forgotten
