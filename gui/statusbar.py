"""The line at the foot: mail, messages accounted for, the trail, the law; right: what runs, and the language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStatusBar

from gui.activity.panel import ActivityPanel
from gui.theme.tokens import scaled
from gui.widgets.buttons import link_button
from gui.widgets.labels import label
from gui.words import tr

PARTS = ("checked", "accounted", "trail", "law")
_LEFT_OUT = frozenset({"law"})
WIDEST = 260  # pixels of what runs: the panel says it whole


class StatusStrip:
    """`bar` is the widget; `say` sets one of PARTS. A part with nothing to say is not shown."""

    def __init__(self, activity: ActivityPanel) -> None:
        self._narrow = False
        self.bar = QStatusBar()
        self.bar.setSizeGripEnabled(False)
        self.parts = {name: label("", wrap=False) for name in PARTS}
        for part in self.parts.values():
            self.bar.addWidget(part)
            part.hide()
        self.activity = link_button(tr("activity.none_running"), lambda: activity.setVisible(activity.isHidden()))
        activity.summary.connect(self._show_activity)
        self.language = label("", wrap=False)
        self.bar.addPermanentWidget(self.activity)
        self.bar.addPermanentWidget(self.language)

    def begin(self, language_words: str) -> None:
        """Begin anew in a language: what is not said again is not shown."""
        self.language.setText(language_words)
        for part in PARTS:
            self.say(part, "")

    def say(self, part: str, words: str) -> None:
        """Write one part."""
        self.parts[part].setText(words)
        self._show_part(part)

    def set_narrow(self, *, narrow: bool) -> None:
        """A narrow window leaves out what stands elsewhere as well: the law and the language are in the settings."""
        self._narrow = narrow
        self.language.setVisible(not narrow)
        for part in PARTS:
            self._show_part(part)

    def _show_part(self, part: str) -> None:
        self.parts[part].setVisible(bool(self.parts[part].text()) and not (self._narrow and part in _LEFT_OUT))

    def _show_activity(self, words: str, _running: bool) -> None:
        shown = self.activity.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, scaled(WIDEST))
        self.activity.setText(shown.replace("&", "&&"))
        self.activity.setAccessibleName(words)
        self.activity.setToolTip(words if shown != words else "")
