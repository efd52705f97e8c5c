"""The places where a person's data may lie, as rows: searched, being searched, not searched, failed."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QWidget

from core.companies.profile import load_company
from core.services.case_values import CaseView
from core.services.case_values import SearchView
from gui.theme.tokens import scaled
from gui.widgets.buttons import link_button
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr
from gui.workspace.panels.words import data_map_of

FOUND, RUNNING, WAITING, ASKED, FAILED = "found", "running", "waiting", "asked", "failed"
SIGNS = {FOUND: "✓", RUNNING: "◌", WAITING: "○", ASKED: "–", FAILED: "✗"}
NARROW = 560  # pixels at a text scale of 100 %
BESIDE, BELOW = ((0, 0), (0, 1), (0, 2), (0, 3)), ((0, 0), (0, 1), (1, 1), (2, 1))  # row and column of sign, name, words and link
ROWS_OF_A_PLACE = 4  # the last one for the line
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
    return PlacesCard(places, act)


class PlacesCard(QFrame):
    """Name, words and link of a place stand beside each other; in a narrow card below each other."""

    def __init__(self, places: Sequence[Place], act: Callable[[str], object]) -> None:
        super().__init__()
        _, body = frame("card", margins=14, spacing=0, into=self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        body.addLayout(self._grid)
        self._rows = [_Row(place, act) for place in places]
        self._lines = [_line() for _ in self._rows[1:]]
        self._is_narrow = False
        self._place(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(NARROW)
        if narrow is not self._is_narrow:
            self._place(narrow=narrow)

    def _place(self, *, narrow: bool) -> None:
        self._is_narrow = narrow
        while self._grid.takeAt(0) is not None:
            pass  # the widgets stay; only their places go
        for column, stretch in ((1, 5), (2, 0 if narrow else 6)):
            self._grid.setColumnStretch(column, stretch)
        spots = BELOW if narrow else BESIDE
        for number, row in enumerate(self._rows):
            first = number * ROWS_OF_A_PLACE
            if number:
                self._grid.addWidget(self._lines[number - 1], first - 1, 0, 1, 4)
            for widget, (down, across) in zip(row.parts, spots, strict=False):
                self._grid.addWidget(widget, first + down, across)
            if row.link is not None:
                self._grid.setAlignment(row.link, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)


class _Row:
    """The widgets of one place: sign, name, what is said, and its link, if any."""

    def __init__(self, place: Place, act: Callable[[str], object]) -> None:
        sign = label(SIGNS[place.state], ROLES.get(place.state, "muted"), wrap=False)
        sign.setAccessibleName(tr(f"panels.place_{place.state}"))
        sign.setToolTip(sign.accessibleName())
        self.link = link_button(place.link, partial(act, place.act), name=f"{place.link}: {place.name}") if place.link else None
        words: list[QWidget] = [sign, label(place.name, "heading"), label(place.said, "muted")]
        self.parts = words if self.link is None else [*words, self.link]


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


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
