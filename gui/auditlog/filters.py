"""The filters of the log: case, act, person, and the days from and to, both included."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import timedelta

from PySide6.QtCore import QDate
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QDateEdit
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from gui.auditlog.row_words import act_name
from gui.widgets.buttons import link_button
from gui.widgets.day_field import DayField
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr

PERIODS = {"any": None, "today": 0, "week": 6, "month": 29, "chosen": -1}  # days before today that the period begins
ROOM = 56  # pixels in a field beside its words: the padding and the button that clears it
NARROWEST = 14  # characters of a list of choices: a longer one is cut in the field and whole in its list


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is chosen; the case as it was typed."""

    case: str = ""
    act: str = ""
    actor: str = ""
    since: date | None = None
    until: date | None = None


class Filters(QWidget):
    """`changed` whenever something else is chosen."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.case = QLineEdit()
        self.case.setPlaceholderText(tr("auditlog.find"))
        self.case.setAccessibleName(tr("auditlog.find_name"))
        self.case.setClearButtonEnabled(True)
        self.case.setMinimumWidth(self.case.fontMetrics().horizontalAdvance(tr("auditlog.find")) + ROOM)
        self.case.textChanged.connect(lambda _words: self._tell())
        self.act = self._combo("act", [("", tr("auditlog.any_act"))])
        self.actor = self._combo("actor", [("", tr("auditlog.any_actor"))])
        self.period = self._combo("period", [(name, tr(f"auditlog.period_{name}")) for name in PERIODS])
        self.since, self.until = self._day("since"), self._day("until")
        self._between = label("–", wrap=False)
        self._clear = link_button(tr("auditlog.clear"), self.clear)
        outer, row = QVBoxLayout(self), FlowLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        for one in (self.case, self.act, self.actor, self.period, self.since, self._between, self.until, self._clear):
            row.addWidget(one)
        outer.addLayout(row)
        self._show_days()

    def wanted(self) -> Wanted:
        """What is chosen now; days that are the wrong way round are read the right way."""
        since, until = self._days()
        return Wanted(self.case.text().strip(), str(self.act.currentData()), str(self.actor.currentData()), since, until)

    def offer(self, acts: tuple[str, ...], actors: tuple[str, ...]) -> None:
        """What can be chosen; what is chosen stays."""
        _offer(self.act, tr("auditlog.any_act"), sorted(((act, act_name(act)) for act in acts), key=lambda pair: pair[1]))
        _offer(self.actor, tr("auditlog.any_actor"), [(actor, actor) for actor in actors])

    def clear(self) -> None:
        """Everything again."""
        for one in (self.case, self.act, self.actor, self.period):
            one.blockSignals(True)
        self.case.clear()
        for combo in (self.act, self.actor, self.period):
            combo.setCurrentIndex(0)
        for one in (self.case, self.act, self.actor, self.period):
            one.blockSignals(False)
        self._tell()

    def _days(self) -> tuple[date | None, date | None]:
        back = PERIODS[str(self.period.currentData())]
        if back is None:
            return None, None
        if back >= 0:
            return self._today - timedelta(days=back), self._today
        first, last = sorted(date(day.year(), day.month(), day.day()) for day in (self.since.date(), self.until.date()))
        return first, last

    def _combo(self, name: str, offered: list[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(tr(f"auditlog.{name}"))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        made.setMinimumContentsLength(NARROWEST)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for code, words in offered:
            made.addItem(words, code)
        made.currentIndexChanged.connect(lambda _row: self._tell())
        return made

    def _day(self, name: str) -> QDateEdit:
        made = DayField(QDate(self._today.year, self._today.month, self._today.day))
        made.setCalendarPopup(True)
        made.setDisplayFormat("dd.MM.yyyy")
        made.setAccessibleName(tr(f"auditlog.{name}"))
        made.lineEdit().setAccessibleName(tr(f"auditlog.{name}"))
        made.dateChanged.connect(lambda _day: self._tell())
        return made

    def _tell(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        own = self.period.currentData() == "chosen"
        for one in (self.since, self._between, self.until):
            one.setVisible(own)
        self._clear.setVisible(self.wanted() != Wanted())


def _offer(combo: QComboBox, any_words: str, offered: list[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for code, words in [("", any_words), *offered]:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)
