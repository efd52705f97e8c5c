"""Views of the register that the operator named: a name and what is shown under it."""

from __future__ import annotations

from datetime import date

from core.resources import StrictModel
from core.services.build import Desk
from core.services.case_lists import CaseQuery
from core.services.case_lists import CaseSort
from core.services.case_lists import CaseView
from core.services.changed import Changed
from core.services.changed import Shown
from core.store.tables import SettingRow
from core.words import CaseState
from core.words import Kind
from core.words import Regime

LONGEST = 40
_NAME = "case_views"


class SavedView(StrictModel):
    """One named view: the fields of a CaseQuery but its words, which belong to one search."""

    name: str
    view: CaseView = CaseView.ALL
    kind: Kind | None = None
    regime: Regime | None = None
    state: CaseState | None = None
    since: date | None = None
    until: date | None = None
    sort: CaseSort = CaseSort.DUE
    falls: bool = False

    def query(self) -> CaseQuery:
        """What it shows."""
        return CaseQuery(self.view, "", self.kind, self.regime, self.state, self.since, self.until, self.sort, self.falls)


def list_views(desk: Desk) -> tuple[SavedView, ...]:
    """The named views in the order of their names."""
    with desk.store.reading() as session:
        row = session.get(SettingRow, _NAME)
        return tuple(SavedView.model_validate(one) for one in (row.value["views"] if row else ()))


def save_view(desk: Desk, *, name: str, query: CaseQuery) -> Changed:
    """Keep `query` under `name` (at most 40 signs); another view of that name gives way."""
    kept = " ".join(name.split())[:LONGEST]
    fields = {field: getattr(query, field) for field in ("view", "kind", "regime", "state", "since", "until", "sort", "falls")}
    return _write(desk, [*(one for one in list_views(desk) if one.name != kept), SavedView(name=kept, **fields)], "view_saved")


def remove_view(desk: Desk, *, name: str) -> Changed:
    """Forget a named view. One that is not there is gone already."""
    return _write(desk, [one for one in list_views(desk) if one.name != name], "view_removed")


def _write(desk: Desk, views: list[SavedView], act: str) -> Changed:
    value = {"views": [one.model_dump(mode="json") for one in sorted(views, key=lambda one: one.name.casefold())]}
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, _NAME)
        if row is None:
            work.session.add(SettingRow(name=_NAME, value=value))
        else:
            row.value = value
        if act == "view_saved":
            work.record("view_saved", at=desk.clock(), count=len(views))
        else:
            work.record("view_removed", at=desk.clock(), count=len(views))
    return Changed(frozenset({Shown.CASES}))
