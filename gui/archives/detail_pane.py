"""Under the table: where the chosen archive lies, what its check found, how its passphrase went, and its acts."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from core.letters.facts import PassphraseChannel
from core.services.archives_list import ArchiveLine
from core.services.archives_list import Condition
from gui.archives.words import one_line
from gui.archives.words import state_words
from gui.context import Context
from gui.widgets.breaking import breakable
from gui.widgets.buttons import button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.widgets.scrolling import PaneWithBar
from gui.words import tr

Act = tuple[str, Callable[[], object]]
_ROLES = {Condition.WHOLE: "good", Condition.CHANGED: "error", Condition.MISSING: "error"}


class DetailPane(PaneWithBar):
    """`told(channel or None)` is called when another way of the passphrase is chosen."""

    def __init__(self, context: Context, told: Callable[[PassphraseChannel | None], object]) -> None:
        super().__init__(tr("archives.detail"), margins=(20, 10, 20, 10))
        self._context, self._told = context, told
        self.line: ArchiveLine | None = None
        self.channel: QComboBox | None = None
        self.body.setSpacing(8)
        self.hide()

    def show_line(self, line: ArchiveLine | None, acts: Sequence[Act], *, busy: bool) -> None:
        """Draw an archive with its acts, the main one first; None: nothing is chosen."""
        self.line = line
        clear(self.body)
        clear(self.row)
        self.setVisible(line is not None)
        self.channel = None
        if line is None:
            return
        self._draw(line)
        row = FlowLayout(spacing=8, right=True)
        for words, act in reversed(acts[1:]):
            row.addWidget(button(words, act, enabled=not busy))
        row.addWidget(primary_button(acts[0][0], acts[0][1], enabled=not busy))
        self.row.addLayout(row)

    def _draw(self, line: ArchiveLine) -> None:
        now, zone = self._context.desk.clock(), self._context.zone
        self.body.addWidget(label(f"{line.number} · {one_line(line.person)}", "heading", selectable=True))
        words = [state_words(line, zone, now)]
        if line.condition in {Condition.CHANGED, Condition.MISSING}:
            words.append(tr(f"archives.advice_{line.condition.value}_{'closed' if line.closed else 'open'}"))
        self.body.addWidget(label("\n".join(words), _ROLES.get(line.condition, "")))
        if line.condition is not Condition.DESTROYED:
            self.body.addWidget(label(f"{tr('archives.lies')} {breakable(str(line.path))}", "muted", selectable=True))
            self._draw_channel(line)
        self.body.addStretch(1)

    def _draw_channel(self, line: ArchiveLine) -> None:
        words = tr("archives.told_by")
        self.channel = QComboBox()
        self.channel.setAccessibleName(words)
        self.channel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.channel.addItem(tr("archives.not_told"), "")
        for one in PassphraseChannel:
            self.channel.addItem(tr(f"codes.channel_{one.value}"), one.value)
        self.channel.setCurrentIndex(max(0, self.channel.findData(line.told_by.value if line.told_by else "")))
        self.channel.activated.connect(self._choose)
        row = FlowLayout()
        row.addWidget(label(words, wrap=False))
        row.addWidget(self.channel)
        if not line.kept:
            row.addWidget(label(tr("archives.wiped_why"), "muted", wrap=False))
        self.body.addLayout(row)

    def _choose(self, _index: int) -> None:
        code = str(self.channel.currentData()) if self.channel is not None else ""
        self._told(PassphraseChannel(code) if code else None)
