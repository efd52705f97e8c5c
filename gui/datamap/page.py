"""The data map: where data lies, who outside gets it, how long it is kept, and how a person is found."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Shown
from core.services.data_map_view import DataMapView
from core.services.data_map_view import view_data_map
from gui.context import Context
from gui.context import Page
from gui.datamap.recipients import RecipientsPane
from gui.datamap.retention import RetentionPane
from gui.datamap.sources import SourcesPane
from gui.datamap.where import WherePane
from gui.theme.table import APART
from gui.theme.table import ROOMY
from gui.theme.table import WIDE
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr

TABS = ("sources", "recipients", "retention", "where")
Pane = SourcesPane | RecipientsPane | RetentionPane | WherePane


class DataMapPage(Page):
    """Four tabs over the data map of one company. Ctrl+Enter checks the databases."""

    shows = frozenset({Shown.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._chosen = ""
        self._sources = SourcesPane(context)
        self._panes: dict[str, Pane] = dict(zip(TABS, (self._sources, RecipientsPane(context), RetentionPane(), WherePane()), strict=True))
        self._tab = TABS[0]
        self._view: DataMapView | None = None
        self._drawn: set[str] = set()
        self._stack = QStackedWidget()
        self._tabs: dict[str, QPushButton] = {}
        self._companies = QComboBox()
        self._companies.setAccessibleName(tr("datamap.company"))
        self._companies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._companies.activated.connect(lambda _row: self._choose_company(str(self._companies.currentData())))
        self._lay_out()

    def refresh(self) -> None:
        """Read the map and draw it."""
        desk, company, words = self.context.desk, self._chosen or None, language()
        run = self.context.background.run
        run(lambda _control: view_data_map(desk, company=company, language=words), owner=self, done=self._show, reading=True, latest="map")

    def act(self) -> None:
        """Check the databases; the other tabs have no main act of their own."""
        if self._tab == TABS[0]:
            self._sources.check()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """The tabs everywhere, and on the first one its acts."""
        here: dict[str, Callable[[], object]] = {"datamap.next_tab": partial(self._turn, 1), "datamap.previous_tab": partial(self._turn, -1)}
        return {**here, **self._sources.acts()} if self._tab == TABS[0] else here

    def step(self, by: int) -> None:
        """Go to the next or the previous thing of the tab."""
        self._panes[self._tab].step(by)

    def panes(self) -> Sequence[QWidget]:
        """The tabs, and what is in the one that is shown."""
        return (self._tabs[self._tab], self._panes[self._tab].first())

    def open_item(self, name: str) -> None:
        """Show a tab by its name."""
        if name in self._panes:
            self._tab = name
            self._draw()
            self._stack.setCurrentWidget(self._panes[name])
            for tab, made in self._tabs.items():
                made.setChecked(tab == name)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, APART, 0)  # in line with what scrolls, which leaves room for its bar
        head.setSpacing(APART)
        head.addWidget(label(tr("datamap.title"), "title"), 1)
        head.addWidget(self._companies)
        row = FlowLayout(spacing=APART)
        for name in TABS:
            self._tabs[name] = tab_button(tr(f"datamap.tab_{name}"), partial(self.open_item, name), checked=name == self._tab)
            row.addWidget(self._tabs[name])
            self._stack.addWidget(self._panes[name])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE, ROOMY, APART, ROOMY)
        outer.setSpacing(APART)
        outer.addLayout(head)
        outer.addLayout(row)
        outer.addWidget(self._stack, 1)

    def _show(self, view: DataMapView) -> None:
        self._companies.clear()
        for code, name in view.companies:
            self._companies.addItem(name, code)
        self._companies.setCurrentIndex(self._companies.findData(view.company))
        self._companies.setVisible(len(view.companies) > 1)
        self._view = view
        self._drawn.clear()
        self._draw()

    def _draw(self) -> None:
        """Draw the tab that is shown, unless it is drawn already: the others wait until they are looked at."""
        if self._view is not None and self._tab not in self._drawn:
            self._drawn.add(self._tab)
            self._panes[self._tab].show_view(self._view)

    def _choose_company(self, code: str) -> None:
        self._chosen = code
        self.refresh()

    def _turn(self, by: int) -> None:
        self.open_item(TABS[(TABS.index(self._tab) + by) % len(TABS)])
