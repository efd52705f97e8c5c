"""The right side: what was written, what is known, the files, the internal notes and the history of the case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout

from gui.context import Context
from gui.widgets.buttons import button
from gui.widgets.buttons import tab_button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import restyle
from gui.words import tr
from gui.workspace.drafts import DraftBook
from gui.workspace.side_files import FilesTab
from gui.workspace.side_history import HistoryTab
from gui.workspace.side_messages import MessagesTab
from gui.workspace.side_notes import NotesTab
from gui.workspace.side_tab import FactsTab
from gui.workspace.side_tab import SideContent
from gui.workspace.side_tab import SideTab

TABS: dict[str, type[SideTab]] = {"messages": MessagesTab, "facts": FactsTab, "files": FilesTab, "notes": NotesTab, "history": HistoryTab}


class Side(QFrame):
    """Five tabs and two acts. A tab is made when it is first looked at, and drawn anew only when what it shows has changed."""

    def __init__(self, context: Context, drafts: DraftBook, write: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(tr("workspace.side_name"))
        self._context, self._drafts = context, drafts
        self._shown: SideContent | None = None
        self.tab = next(iter(TABS))
        self.tabs: dict[str, QPushButton] = {}
        self.made: dict[str, SideTab] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 12, 10, 12)
        outer.setSpacing(10)
        row = FlowLayout(spacing=0)
        outer.addLayout(row)
        for name in TABS:
            self.tabs[name] = tab_button(tr(f"workspace.tab_{name}", n=0), partial(self.choose, name), checked=name == self.tab)
            row.addWidget(self.tabs[name])
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        foot = FlowLayout()
        foot.addWidget(button(tr("workspace.write_letter"), write))
        foot.addWidget(button(tr("workspace.add_note"), self.begin_note))
        outer.addLayout(foot)

    def show_case(self, shown: SideContent) -> None:
        """Show a case. Another case begins with its messages."""
        if self._shown is not None and self._shown.case.number != shown.case.number:
            self.choose(next(iter(TABS)))
        self._shown = shown
        count = len(shown.case.messages) + sum(letter.sent_at is not None for letter in shown.case.letters)
        words = tr("workspace.tab_messages", n=count)
        if self.tabs["messages"].text() != words:
            self.tabs["messages"].setText(words)
            self.tabs["messages"].setAccessibleName(words)
        self._draw()

    def choose(self, tab: str) -> None:
        """Show a tab."""
        self.tab = tab
        for name, made in self.tabs.items():
            if made.isChecked() != (name == tab):
                made.setChecked(name == tab)
                restyle(made)  # the chosen one is bold and needs more room
            made.setChecked(name == tab)
        self._draw()

    def step_tab(self, by: int) -> None:
        """The next (1) or the previous (-1) tab, round and round; its button takes the keyboard."""
        names = list(TABS)
        self.choose(names[(names.index(self.tab) + by) % len(names)])
        self.tabs[self.tab].setFocus()

    def begin_note(self) -> None:
        """To the field of a new note."""
        self.choose("notes")
        self.focus_tab()

    def focus_tab(self) -> None:
        """Put the keyboard into the tab: on its field, or on its button where it has none."""
        made = self.made.get(self.tab)
        field = made.first() if made is not None else None
        (field or self.tabs[self.tab]).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the side was away is drawn now."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None or not self.isVisible():
            return
        made = self.made.get(self.tab)
        if made is None:
            made = self.made[self.tab] = TABS[self.tab](self._context, self._drafts)
            self._stack.addWidget(made)
        made.show_case(self._shown)
        self._stack.setCurrentWidget(made)


__all__ = ["TABS", "Side", "SideContent"]
