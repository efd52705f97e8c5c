"""The places where a person's data may lie, as rows: searched, being searched, not searched, failed."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from core.companies.profile import load_company
from core.services.case_values import CaseView
from core.services.case_values import SearchView
from gui.widgets.buttons import link_button
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr
from gui.workspace.panels.words import data_map_of

FOUND, RUNNING, WAITING, ASKED, FAILED = "found", "running", "waiting", "asked", "failed"
SIGNS = {FOUND: "✓", RUNNING: "◌", WAITING: "○", ASKED: "–", FAILED: "✗"}
ROLES = {FOUND: "good", FAILED: "bad"}


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its state (a sign and a word each), its name, what is said of it, and the words of its link, if any, with the act behind it."""

    state: str
    name: str
    said: str
    link: str = ""
    act: str = ""


def places_of(case: CaseView, *, running: bool, failed: bool) -> tuple[Place, ...]:
    """The databases of the company's data map, and the recipients that hold data as well and are asked by letter."""
    profile, data_map = load_company(case.company), data_map_of(case.company)
    names = tuple(data_map.sources) if data_map is not None else ()
    several = len(names) > 1
    company = profile.letterhead.name[language()]
    state = RUNNING if running else FAILED if failed else WAITING if case.search is None else FOUND
    databases = [_database(case, name, tr("panels.place_database", name=name if several else company), state) for name in names]
    recipients = [
        Place(ASKED, one.title[language()], tr("panels.place_asked"), tr("panels.place_note"), "notes") for one in profile.recipients.values()
    ]
    return (*databases, *recipients)


def places_card(places: Sequence[Place], act: Callable[[str], object]) -> QWidget:
    """The rows in a card with a line between them; `act` is called with the act of the link that was pressed."""
    card, body = frame("card", margins=14, spacing=0)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    for column, stretch in ((1, 5), (2, 6)):
        grid.setColumnStretch(column, stretch)
    for number, place in enumerate(places):
        row = number * 2
        if number:
            line = QFrame()
            line.setProperty("role", "rule")
            line.setFixedHeight(1)
            grid.addWidget(line, row - 1, 0, 1, 4)
        sign = label(SIGNS[place.state], ROLES.get(place.state, "muted"), wrap=False)
        sign.setAccessibleName(tr(f"panels.place_{place.state}"))
        sign.setToolTip(sign.accessibleName())
        for column, widget in enumerate((sign, label(place.name, "heading"), label(place.said, "muted"))):
            grid.addWidget(widget, row, column)
        if place.link:
            grid.addWidget(link_button(place.link, partial(act, place.act), name=f"{place.link}: {place.name}"), row, 3, Qt.AlignmentFlag.AlignRight)
    body.addLayout(grid)
    return card


def _database(case: CaseView, source: str, name: str, state: str) -> Place:
    if state == RUNNING:
        return Place(state, name, tr("panels.place_running"), tr("panels.stop"), "stop")
    if state == FAILED:
        return Place(state, name, tr("panels.place_failed"), tr("panels.search_again"), "search")
    if case.search is None:
        return Place(WAITING, name, tr("panels.place_waiting"))
    return Place(state, name, _found_words(case, case.search, source), tr("panels.look") if case.search.tables else "", "look")


def _found_words(case: CaseView, search: SearchView, source: str) -> str:
    """`214 records in 9 tables · 0.8 s`; the seconds are those of the whole search, so several places do not tell them."""
    data_map = data_map_of(case.company)
    several = data_map is not None and len(data_map.sources) > 1
    records = [one.row for one in search.findings.records if one.row.source == source or not several]
    count = len(records) or (0 if several else sum(number for _, number in search.tables))
    tables = len({row.table for row in records}) or (0 if several else len(search.tables))
    found = tr("panels.place_records", n=count, tables=tr("panels.place_tables", n=tables))
    return found if several else f"{found} · {tr('panels.seconds', seconds=f'{search.seconds:.1f}')}"
