"""The letters of all cases: what waits to be sent on the left, the chosen one with its pages on the right; and the templates."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QSplitter
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Shown
from core.services.letters_list import LetterPage
from core.services.letters_list import LetterSheet
from core.services.letters_list import Shelf
from core.services.letters_list import count_letters
from core.services.letters_list import list_letters
from core.services.letters_list import show_letter
from gui.background import Control
from gui.context import Context
from gui.context import Page
from gui.letters.letter_acts import LetterActs
from gui.letters.list_pane import ListPane
from gui.letters.outbox_acts import OutboxActs
from gui.letters.sheet_pane import SheetPane
from gui.letters.templates_pane import TemplatesPane
from gui.one_act import OneAct
from gui.places import WANTED_LETTER
from gui.places import WANTED_SHELF
from gui.theme.tokens import scaled
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.paged_rows import PAGE
from gui.words import tr

TEMPLATES = "templates"
LOW = 600  # pixels of height, at a text scale of 100 %, under which the title costs no row of its own
Counts = dict[Shelf, int]


class LettersPage(Page):
    """Tabs with counts. `Outbox` and `Set aside` show only while something stands there."""

    shows = frozenset({Shown.CASES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shelf, self._chosen = Shelf.TO_SEND, -1
        self._acting = OneAct(context, self, "letters", self.refresh)
        self.tabs = {name: tab_button("", partial(self.show_tab, name)) for name in (*Shelf, TEMPLATES)}
        self.outbox = OutboxActs(context, self._acting, self, lambda: self.sheet.sheet, self.follow)
        self.letter = LetterActs(context, self._acting, self, lambda: self.sheet.sheet, self.outbox)
        self.list, self.sheet, self.templates = ListPane(context), SheetPane(context), TemplatesPane(context)
        self.list.asked.connect(self._read)
        self.list.chosen.connect(self._show_letter)
        self.list.opened.connect(self.letter.open_case)
        self._stack = QStackedWidget()
        self._title, self._beside = label(tr("letters.title"), "title"), label(tr("letters.title"), "title")
        self._lay_out()
        self._name_tabs(dict.fromkeys(Shelf, 0))
        self._mark_tab(Shelf.TO_SEND)

    # ------------------------------------------------------------------ what the frame asks for

    def refresh(self) -> None:
        """Count and read the shelf anew; the chosen letter stays chosen where it is still there. A page that led here may have named both."""
        desk, wanted = self.context.desk, self.context.kept.pop(WANTED_SHELF, None)
        self._chosen = self.context.kept.pop(WANTED_LETTER, self._chosen)
        if wanted is not None:
            self.show_tab(wanted)
        self.context.background.run(lambda _: count_letters(desk), owner=self, done=self._name_tabs, reading=True, latest="counts")
        self._read()

    def act(self) -> None:
        """The main act of the chosen letter."""
        sheet = self.sheet.sheet
        if sheet is not None and not self._acting.working and self._stack.currentIndex() == 0:
            self.letter.offered(sheet)[0][1]()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What can be done with the chosen letter now."""
        tabs = {"letters.next_tab": lambda: self._step_tab(1), "letters.previous_tab": lambda: self._step_tab(-1)}
        sheet = self.sheet.sheet
        if self._stack.currentIndex() or sheet is None:
            return tabs
        pages = {
            "letters.next_page": lambda: self.sheet.turn(1),
            "letters.previous_page": lambda: self.sheet.turn(-1),
            "letters.larger": lambda: self.sheet.zoom(1),
            "letters.smaller": lambda: self.sheet.zoom(-1),
            "letters.copy_path": self.letter.copy_path,
            **({"letters.details": self.sheet.turn_details} if self.sheet.may_fold else {}),
        }
        return {**tabs, **pages, **({} if self._acting.working else self.letter.named(sheet))}

    def search(self) -> QWidget | None:
        return self.list.search if self._stack.currentIndex() == 0 else None

    def step(self, by: int) -> None:
        if self._stack.currentIndex() == 0:
            self.list.step(by)
        else:
            self.templates.step(by)

    def panes(self) -> Sequence[QWidget]:
        tab = next(tab for tab in self.tabs.values() if tab.isChecked())
        return (tab, self.list.view, self.sheet.area) if self._stack.currentIndex() == 0 else (tab, self.templates.first())

    def open_item(self, name: str) -> None:
        """Go to a tab: a shelf, or `templates`."""
        self.show_tab(name if name == TEMPLATES else Shelf(name))

    # ------------------------------------------------------------------ acts

    def show_tab(self, name: Shelf | str) -> None:
        """Go to a shelf or to the templates."""
        self._mark_tab(name)
        self._stack.setCurrentIndex(int(name == TEMPLATES))
        if name == TEMPLATES:
            self.templates.refresh()
            return
        self.shelf = Shelf(name)
        self._read()

    def follow(self, letter: int) -> None:
        """Go on to the outbox with a letter that was given to it, where it is still the one that is looked at."""
        if self.shelf is Shelf.TO_SEND and self._chosen == letter and self._stack.currentIndex() == 0:
            self.show_tab(Shelf.OUTBOX)

    # ------------------------------------------------------------------ inside

    def _read(self) -> None:
        desk, shelf, words = self.context.desk, self.shelf, self.list.search.text()

        def read(_control: Control) -> LetterPage:
            return list_letters(desk, shelf=shelf, words=words, limit=PAGE)

        self.context.background.run(
            read, owner=self, done=lambda page: self.list.show_page(shelf, page, self._chosen), reading=True, latest="letters"
        )

    def _show_letter(self, letter: int) -> None:
        self._chosen = letter
        if letter < 0:
            self.sheet.clear()
            return
        desk = self.context.desk
        self.context.background.run(lambda _: show_letter(desk, letter=letter), owner=self, done=self._show_sheet, reading=True, latest="sheet")

    def _show_sheet(self, sheet: LetterSheet) -> None:
        if sheet.id == self._chosen:
            self.sheet.show_sheet(sheet, self.letter.offered(sheet), deciding=self.outbox.deciding(sheet), busy=self._acting.working)

    def _name_tabs(self, counts: Counts) -> None:
        for name, tab in self.tabs.items():
            words = tr(f"letters.tab_{name}") if not isinstance(name, Shelf) or not counts[name] else tr(f"letters.tab_{name}_n", count=counts[name])
            tab.setText(words)
            tab.setAccessibleName(words)
            tab.updateGeometry()
        for shelf in (Shelf.OUTBOX, Shelf.SET_ASIDE):
            self.tabs[shelf].setVisible(bool(counts[shelf]) or self.shelf is shelf)

    def _mark_tab(self, chosen: Shelf | str) -> None:
        for name, tab in self.tabs.items():
            tab.setChecked(name == chosen)

    def _step_tab(self, by: int) -> None:
        shown = [name for name, tab in self.tabs.items() if not tab.isHidden()]
        now = next(place for place, name in enumerate(shown) if self.tabs[name].isChecked())
        self.show_tab(shown[(now + by) % len(shown)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the title stands in the row of the tabs."""
        super().resizeEvent(event)
        self._show_title(tight=event.size().height() < scaled(LOW))

    def _show_title(self, *, tight: bool) -> None:
        self._title.setVisible(not tight)
        self._beside.setVisible(tight)
        self._outer.setContentsMargins(0, 4 if tight else 16, 0, 0)
        self._outer.setSpacing(4 if tight else 10)

    def _lay_out(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self._title)
        tabs = FlowLayout(spacing=12)
        for part in (self._beside, *self.tabs.values()):
            tabs.addWidget(part)
        head.addLayout(tabs)
        outer.addLayout(head)
        self._show_title(tight=False)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.sheet)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        split.setSizes([4000, 6000])  # shares; the operator may move the border
        letters = QWidget()
        row = QHBoxLayout(letters)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self._stack.addWidget(letters)
        self._stack.addWidget(self.templates)
        outer.addWidget(self._stack, 1)
