"""The settings: sections on the left, cards on the right, a search over all of them. Every change is kept at once and taken back with Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.changed import Shown
from gui.context import Context
from gui.context import Page
from gui.settings.about import about_cards
from gui.settings.cards import SECTIONS
from gui.settings.cards import Card
from gui.settings.cards import matches
from gui.settings.choices import Choices
from gui.settings.choices import read_choices
from gui.settings.fields import field_cards
from gui.settings.keeping import Keeper
from gui.settings.keyboard import keys_card
from gui.settings.keyboard import save_key_sheet
from gui.settings.law import law_cards
from gui.settings.mailboxes import mailboxes_card
from gui.settings.security import security_cards
from gui.settings.sources import source_cards
from gui.theme.tokens import scaled
from gui.widgets.buttons import tab_button
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import language
from gui.words import tr

_SECTION, _FOCUSED, _SCROLLED = "settings_section", "settings_focused", "settings_scrolled"
NARROW = 540  # pixels of the page at the usual size of text
ABOVE = 40  # pixels over the column of sections
WIDEST = 920  # pixels; longer lines are hard to read


class SettingsPage(Page):
    """Where one was is kept with the background, because a change makes all pages anew."""

    shows = frozenset({Shown.SETTINGS, Shown.MAILBOXES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._cards: list[Card] = []
        self._keeper = Keeper(context, self._remember)
        self._section = str(context.background.property(_SECTION) or SECTIONS[0])
        self._find = QLineEdit()
        self._find.setPlaceholderText(tr("settings.find"))
        self._find.setAccessibleName(tr("settings.find_name"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(lambda _words: self._draw())
        self._sections, self._pick = QButtonGroup(self), QComboBox()
        self._scroll = QScrollArea()
        self._make_pick()
        self._body = self._make_body()
        self._lay_out()

    def refresh(self) -> None:
        """Read the settings and draw them."""
        desk, words = self.context.desk, language()
        self.context.background.run(lambda _control: read_choices(desk, words), owner=self, done=self._show)

    def act(self) -> None:
        """There is no main act here: every change is kept at once. The search is where most begin."""
        self._find.setFocus()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """The sheet of keys for paper."""
        return {"settings.key_sheet": partial(save_key_sheet, self.context)}

    def search(self) -> QWidget | None:
        return self._find

    def panes(self) -> Sequence[QWidget]:
        chosen = self._sections.checkedButton() if self._side.isVisible() else self._pick
        inside = next((one for one in self._scroll.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()), None)
        return tuple(one for one in (self._find, chosen, inside) if one is not None)

    def step(self, by: int) -> None:
        """The next or the previous section."""
        self._open(SECTIONS[(SECTIONS.index(self._section) + by) % len(SECTIONS)])

    def open_item(self, name: str) -> None:
        """Open a section (company, languages, law, security, keyboard, appearance, about)."""
        self._open(name if name in SECTIONS else SECTIONS[0])

    def _make_body(self) -> QVBoxLayout:
        inside, column = QWidget(), QWidget()
        column.setMaximumWidth(WIDEST)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, 0, 12, 24)
        body.setSpacing(12)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch(0)
        let_scroll(self._scroll, inside)
        return body

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(label(tr("settings.title"), "title"), 1)
        top.addWidget(self._find, 1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        self._side = self._make_sections()
        middle.addWidget(self._side)
        middle.addWidget(self._scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 12, 0)
        outer.setSpacing(14)
        outer.addLayout(top)
        outer.addWidget(self._pick)
        outer.addLayout(middle, 1)

    def _make_sections(self) -> QWidget:
        made, column = frame("plain", margins=0, spacing=2)
        for name in SECTIONS:
            one = tab_button(tr(f"settings.section_{name}"), partial(self._open, name), checked=name == self._section)
            one.setProperty("tab", "")
            one.setProperty("step", "true")
            one.setObjectName(name)
            self._sections.addButton(one)
            column.addWidget(one)
        column.addStretch(1)
        return made

    def _make_pick(self) -> None:
        """The sections once more, for a window that has no room for a column of them."""
        self._pick.setAccessibleName(tr("settings.section"))
        for name in SECTIONS:
            self._pick.addItem(tr(f"settings.section_{name}"), name)
        self._pick.setCurrentIndex(SECTIONS.index(self._section))
        self._pick.activated.connect(lambda row: self._open(SECTIONS[row]))
        self._pick.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < self._side.sizeHint().height() + self._find.sizeHint().height() + ABOVE
        narrow = low or event.size().width() < scaled(NARROW)
        self._side.setVisible(not narrow)
        self._pick.setVisible(narrow)

    def _open(self, section: str) -> None:
        self._section = section
        self.context.background.setProperty(_SECTION, section)
        self._find.blockSignals(True)
        self._find.clear()
        self._find.blockSignals(False)
        self._draw()
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self, choices: Choices) -> None:
        keeper, context = self._keeper, self.context
        self._cards = [
            mailboxes_card(choices, context),
            *field_cards(choices, keeper),
            *source_cards(choices, keeper),
            *law_cards(choices, context),
            *security_cards(choices, context),
            keys_card(context),
            *about_cards(choices),
        ]
        self._draw()
        self._return()

    def _draw(self) -> None:
        """The cards of the section, or of every section that match what is typed."""
        typed = self._find.text().strip()
        shown = [card for card in self._cards if (matches(card, typed) if typed else card.section == self._section)]
        self._mark_section(searching=bool(typed))
        clear(self._body)
        for section, cards in groupby(sorted(shown, key=lambda card: SECTIONS.index(card.section)), key=lambda card: card.section):
            self._body.addWidget(label(tr(f"settings.section_{section}"), "question"))
            for card in cards:
                self._body.addWidget(card.make())
        if typed and not shown:
            self._body.addWidget(label(tr("settings.nothing_found", words=typed), "muted"))
        self._body.addStretch(1)

    def _mark_section(self, *, searching: bool) -> None:
        self._pick.setCurrentIndex(-1 if searching else SECTIONS.index(self._section))
        self._sections.setExclusive(not searching)
        for one in self._sections.buttons():
            one.setChecked(not searching and one.objectName() == self._section)

    def _remember(self) -> None:
        focused = self.focusWidget()
        self.context.background.setProperty(_FOCUSED, focused.objectName() if focused is not None else "")
        self.context.background.setProperty(_SCROLLED, self._scroll.verticalScrollBar().value())

    def _return(self) -> None:
        """After a change all is new: the keyboard and the eyes go on where they were."""
        background = self.context.background
        focused, scrolled = background.property(_FOCUSED), background.property(_SCROLLED)
        background.setProperty(_FOCUSED, None)
        target = self.findChild(QWidget, str(focused)) if focused else None
        if target is not None:
            target.setFocus()
            self._body.activate()
            self._scroll.verticalScrollBar().setValue(int(scrolled or 0))
