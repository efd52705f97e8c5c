"""The page that asks first: what would be destroyed, what would stay, and the case number to be typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.archives_acts import Destruction
from gui.archives.words import one_line
from gui.widgets.breaking import breakable
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.scrolling import let_scroll
from gui.words import tr


class DestroyPanel(QScrollArea):
    """`destroy(typed)` is called when the number was typed and the button pressed, `leave` to go back without it."""

    def __init__(self, destroy: Callable[[str], object], leave: Callable[[], object]) -> None:
        super().__init__()
        self._destroy, self._leave = destroy, leave
        self.planned: Destruction | None = None
        self.typed: QLineEdit | None = None
        self.primary: QPushButton | None = None
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(20, 12, 20, 16)
        let_scroll(self, inner)
        self.setAccessibleName(tr("archives.destroy_page"))

    def show_plan(self, planned: Destruction) -> None:
        """Ask for this archive; the keyboard goes to the field."""
        self.planned = planned
        clear(self._body)
        line = planned.line
        card, layout = frame("card", margins=20)
        layout.addWidget(label(tr("archives.destroy_question", number=line.number, person=one_line(line.person)), "question"))
        layout.addWidget(label(tr("archives.destroy_why")))
        layout.addWidget(label(tr("archives.destroy_files", n=len(planned.files)), "heading"))
        for path in planned.files:
            layout.addWidget(label(f"• {breakable(str(path))}", selectable=True))
        layout.addWidget(label(tr("archives.destroy_stays"), "muted"))
        if not line.answered:
            layout.addWidget(label(f"▲ {tr('archives.destroy_unsent', number=line.number)}", "error"))
        self._draw_field(layout, line.number)
        self._body.addWidget(card)
        self._body.addStretch(1)
        if self.typed is not None:
            self.typed.setFocus()

    def act(self) -> None:
        """Destroy, once the right number stands there."""
        if self.primary is not None and self.primary.isEnabled() and self.typed is not None:
            self.primary.setEnabled(False)
            self._destroy(self.typed.text())

    def _draw_field(self, layout: QBoxLayout, number: str) -> None:
        words = tr("archives.type_number", number=number)
        above, self.typed = label(words), QLineEdit()
        above.setBuddy(self.typed)
        self.typed.setAccessibleName(words)
        self.typed.textChanged.connect(self._look)
        self.primary = primary_button(tr("archives.destroy_now"), self.act, enabled=False)
        row = FlowLayout(spacing=12)
        row.addWidget(self.primary)
        row.addWidget(link_button(tr("archives.do_not"), self._leave))
        layout.addWidget(above)
        layout.addWidget(self.typed)
        layout.addLayout(row)

    def _look(self, text: str) -> None:
        if self.primary is not None and self.planned is not None:
            self.primary.setEnabled(text.strip() == self.planned.line.number)
