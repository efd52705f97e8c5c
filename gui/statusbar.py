"""The line at the foot: mail, messages accounted for, the trail, the law; right: what runs, and the language."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar

from gui.activity.panel import ActivityPanel
from gui.widgets.buttons import link_button
from gui.widgets.labels import label
from gui.words import tr

PARTS = ("checked", "accounted", "trail", "law")


class StatusStrip:
    """`bar` is the widget; `say` sets one of PARTS. A part with nothing to say is not shown."""

    def __init__(self, activity: ActivityPanel, language_words: str) -> None:
        self.bar = QStatusBar()
        self.bar.setSizeGripEnabled(False)
        self.parts = {name: label("", wrap=False) for name in PARTS}
        for part in self.parts.values():
            self.bar.addWidget(part)
            part.hide()
        self.activity = link_button(tr("activity.none_running"), lambda: activity.setVisible(activity.isHidden()))
        activity.summary.connect(self._show_activity)
        self.language = label(language_words, wrap=False)
        self.bar.addPermanentWidget(self.activity)
        self.bar.addPermanentWidget(self.language)

    def say(self, part: str, words: str) -> None:
        """Write one part."""
        self.parts[part].setText(words)
        self.parts[part].setVisible(bool(words))

    def _show_activity(self, words: str, _running: bool) -> None:
        self.activity.setText(words.replace("&", "&&"))
        self.activity.setAccessibleName(words)
