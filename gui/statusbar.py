"""The line at the foot: mail, messages accounted for, the trail, the law; right: what runs, and the language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QStatusBar
from PySide6.QtWidgets import QWidget

from gui.activity.panel import ActivityPanel
from gui.theme.tokens import scaled
from gui.widgets.buttons import link_button
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.widgets.tips import plain_tip
from gui.words import tr

PARTS = ("checked", "accounted", "trail", "law")
_BRIEF = "brief"  # what has a short form says it
_LEFT_OUT = ("law", _BRIEF, "language", "checked", "accounted")  # in this order, where there is no room: all of it stands elsewhere as well
_AROUND, _BETWEEN = 8, 12  # pixels
WIDEST = 260  # pixels of what runs: the panel says it whole


class StatusStrip:
    """`bar` is the widget; `say` sets one of PARTS. A part with nothing to say is not shown."""

    def __init__(self, activity: ActivityPanel) -> None:
        self._width = 0
        self._forms: dict[str, tuple[str, str]] = {}  # of a part: as it is said where there is room, and where there is little
        self.bar = QStatusBar()
        self.bar.setSizeGripEnabled(False)
        self.parts = {name: label("", wrap=False) for name in PARTS}
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(_AROUND, 0, _AROUND, 0)
        row.setSpacing(_BETWEEN)
        for part in self.parts.values():
            row.addWidget(part)
            part.hide()
        row.addStretch(1)
        self.activity = link_button(tr("activity.none_running"), lambda: activity.setVisible(activity.isHidden()))
        activity.summary.connect(self._show_activity)
        self.language = label("", wrap=False)
        row.addWidget(self.activity)
        row.addWidget(self.language)
        self.bar.addWidget(holder, 1)

    def begin(self, language_words: str) -> None:
        """Begin anew in a language: what is not said again is not shown."""
        self.language.setText(language_words)
        for part in PARTS:
            self.say(part, "")

    def say(self, part: str, words: str, *, brief: str = "", tip: str = "", role: str = "") -> None:
        """Write one part. `brief` is its form for little room; `tip` says more of it; `role` is good or bad where it is not neutral."""
        shown = self.parts[part]
        self._forms[part] = (words, brief or words)
        shown.setText(words)
        shown.setToolTip(plain_tip(tip))
        shown.setAccessibleDescription(tip)
        if shown.property("role") != role:
            shown.setProperty("role", role)
            restyle(shown)
        self._fit()

    def set_width(self, width: int) -> None:
        """How wide the window is, in pixels: what has no room is left out."""
        self._width = width
        self._fit()

    def _fit(self) -> None:
        self._shape(brief=False)
        shown: dict[str, QWidget] = {name: part for name, part in self.parts.items() if part.text()}
        shown |= {"activity": self.activity, "language": self.language}
        for name in _LEFT_OUT:
            if sum(part.sizeHint().width() + _BETWEEN for part in shown.values()) + 4 * _AROUND <= self._width:
                break
            if name == _BRIEF:
                self._shape(brief=True)
            shown.pop(name, None)
        self.activity.setMinimumHeight(self.activity.sizeHint().height())  # the bar keeps the height of a smaller text
        for name, part in {**self.parts, "language": self.language}.items():
            part.setVisible(name in shown)

    def _shape(self, *, brief: bool) -> None:
        for part, forms in self._forms.items():
            self.parts[part].setText(forms[brief])

    def _show_activity(self, words: str, _running: bool) -> None:
        shown = self.activity.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, scaled(WIDEST))
        self.activity.setText(shown.replace("&", "&&"))
        self.activity.setAccessibleName(words)
        self.activity.setToolTip(plain_tip(words) if shown != words else "")
        self._fit()
