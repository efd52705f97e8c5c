"""The rail: the places of the desk, always visible, with what waits in each."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.theme.icons import icon
from gui.theme.tokens import colour
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.labels import label
from gui.words import tr

OPEN_CASES = 8
ROOM_FOR_BADGE = 46
NARROW = 84  # pixels: an icon with its number beside it


class Rail(QFrame):
    """Buttons for the places, the open cases under them, settings at the foot. `go` and `open_case` are called with a name or number."""

    def __init__(self, company: str, places: Sequence[str], go: Callable[[str], None], open_case: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._open_case = open_case
        self._places: dict[str, QPushButton] = {}
        self._badges: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.setSpacing(2)
        self._narrow = False
        self._shown_cases: tuple[tuple[str, str], ...] | None = None
        self._company = label(company, wrap=False)
        layout.addWidget(self._company)
        for name in places[:-1]:
            layout.addWidget(self._place(name, go))
        self._cases_holder = QWidget()
        self._cases = QVBoxLayout(self._cases_holder)
        self._cases.setContentsMargins(0, 0, 0, 0)
        self._cases.setSpacing(0)
        self._cases_title = label(tr("window.open_cases"), "muted")
        layout.addWidget(self._cases_title)
        layout.addWidget(self._cases_holder)
        layout.addStretch(1)
        layout.addWidget(self._place(places[-1], go))
        self.show_cases(())

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons only, or words as well; what is heard stays the same."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for name, place in self._places.items():
            words = tr(f"window.{name}")
            place.setText("" if narrow else words.replace("&", "&&"))
            place.setToolTip(words if narrow else "")
            place.setMinimumWidth(scaled(NARROW) if narrow else place.sizeHint().width() + ROOM_FOR_BADGE)
        self._company.setVisible(not narrow)
        self._cases_holder.setVisible(not narrow)
        self._cases_title.setVisible(not narrow and self._cases.count() > 0)

    def close_places(self) -> None:
        """There is no desk yet: nothing can be gone to."""
        for place in self._places.values():
            place.setEnabled(False)

    def choose(self, name: str) -> None:
        """Mark the place that is shown."""
        if name in self._places:
            self._places[name].setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the place that is shown."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say beside each place how much waits there; nothing where it is zero."""
        for name, place in self._places.items():
            count = counts.get(name, 0)
            words = tr(f"window.{name}")
            shown = self._badges[name]
            shown.setText(str(count))
            shown.setVisible(bool(count))
            place.setAccessibleName(tr("window.waiting", place=words, n=count) if count else words)

    def show_cases(self, cases: Sequence[tuple[str, str]]) -> None:
        """The open cases: number and person."""
        if tuple(cases) == self._shown_cases:
            return
        self._shown_cases = tuple(cases)
        while (item := self._cases.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._cases_title.setVisible(bool(cases) and not self._narrow)
        for number, person in cases[:OPEN_CASES]:
            words = f"{number} · {person.split()[-1] if person.split() else person}"
            self._cases.addWidget(button(words, partial(self._open_case, number), name=f"{number} {person}"))
        if len(cases) > OPEN_CASES:
            self._cases.addWidget(button(tr("window.all_cases"), self._places["cases"].click))

    def _place(self, name: str, go: Callable[[str], None]) -> QPushButton:
        made = button(tr(f"window.{name}"), lambda: go(name))
        made.setCheckable(True)
        made.setIcon(icon(name, colour("rail_text").name()))
        made.setIconSize(QSize(18, 18))
        self._group.addButton(made)
        self._places[name], self._badges[name] = made, label("", "badge", wrap=False)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(self._badges[name], 0, Qt.AlignmentFlag.AlignVCenter)
        self._badges[name].hide()
        self._badges[name].setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setMinimumWidth(made.sizeHint().width() + ROOM_FOR_BADGE)
        return made
