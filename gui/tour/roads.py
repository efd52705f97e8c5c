"""The two sample cases, taken by keys from their message to Closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from core.cases.steps import StepStatus
from core.services.archives import verify_archive_file
from core.services.case_view import CaseView
from core.services.case_view import show_case
from core.services.cases import list_cases
from core.services.sample_desk import answer_as_person
from core.words import CaseState
from core.words import Language
from gui.tour.failures import TourStoppedError
from gui.tour.operator import Operator

MOST_KEYS = 20  # of one case: the tour loses its way rather than turning for ever
SHOWN_AFTER = frozenset({"collect", "act"})  # what was found, and the proof that it is gone
PLACES = {"identity": 20, "scope": 30, "collect": 40, "review": 50, "act": 60, "respond": 70, "close": 80}
Seen = Callable[[str, Callable[[], object]], None]


@dataclass(frozen=True, slots=True)
class Road:
    """One sample case: the name of its pictures, who writes, and the language in which the window is worked."""

    name: str
    sender: str
    language: Language


ROADS = (Road("access-ru", "a.sadykova@mail.kz", Language.RU), Road("erasure-kk", "d.kuanyshev@inbox.kz", Language.KK))


class Walk:
    """Takes one case to its end. `seen(name, prepare)` is called at every screen; `keep` is where replies and passphrases are put."""

    def __init__(self, operator: Operator, keep: Path, seen: Seen) -> None:
        self._operator, self._keep, self._seen = operator, keep, seen

    def take(self, road: Road) -> str:
        """The whole road; the number of the case. Raises TourStoppedError."""
        operator = self._operator
        operator.window.show_in(road.language, "light")
        operator.settle()
        self._seen(f"{road.name}-10-message", lambda: operator.find_message(road.sender))
        operator.find_message(road.sender)
        before = {case.number for case in list_cases(operator.sample.desk)}
        operator.command("window.act")
        number = next((case.number for case in list_cases(operator.sample.desk) if case.number not in before), "")
        if not number:
            raise TourStoppedError(place=road.name, reason="its message was not opened as a case")
        operator.open_case(number)
        self._prove(road, number)
        self._go_on(road, number)
        self._seen(f"{road.name}-90-closed", lambda: None)
        return number

    def _prove(self, road: Road, number: str) -> None:
        """Look the sender up, send the code, play the person who answers, take the answer in."""
        operator = self._operator
        operator.command("window.act")
        self._seen(f"{road.name}-20-identity", lambda: None)
        operator.command("window.act")
        operator.command("window.act")
        reply = answer_as_person(operator.sample.desk, number=number, folder=self._keep)
        operator.command("window.inbox")
        operator.inbox().load([reply])
        operator.settle()
        if not self.case(number).identity.gate.open:
            raise TourStoppedError(place=road.name, reason="the code was not accepted")
        operator.open_case(number)

    def _go_on(self, road: Road, number: str) -> None:
        """Ctrl+Enter until the case is closed; where the panel asks for the case number before it erases, that is typed."""
        operator, seen, shown = self._operator, set[str](), set[str]()
        for _ in range(MOST_KEYS):
            if self.case(number).state is CaseState.CLOSED:
                return
            step = operator.step()
            if step not in seen:
                seen.add(step)
                self._seen(f"{road.name}-{PLACES[step]}-{step}", lambda: None)
            focused = operator.focused()
            if step == "act" and isinstance(focused, QLineEdit) and not focused.text():
                operator.type_words(number)
            operator.command("window.act")
            if step in SHOWN_AFTER and step not in shown and self._is_done(number, step):
                shown.add(step)
                self._seen(f"{road.name}-{PLACES[step] + 1}-{step}-done", lambda step=step: self._look_back(step))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
                operator.open_case(number)
            self._keep_passphrase(number)
        raise TourStoppedError(place=road.name, reason="the case is not closed")

    def _is_done(self, number: str, step: str) -> bool:
        return any(one.step.id == step and one.status is StepStatus.COMPLETED for one in self.case(number).steps)

    def _look_back(self, step: str) -> None:
        self._operator.workspace().choose(step)

    def _keep_passphrase(self, number: str) -> None:
        """The passphrase of a sample archive beside it, so that anyone can try it; a real one is told by telephone only."""
        for archive in self.case(number).archives:
            if archive.passphrase is not None:
                path = self._keep / f"{Path(archive.path).stem}.passphrase.txt"
                path.write_text(archive.passphrase + "\n", encoding="utf-8")
                self._operator.read(partial(verify_archive_file, path=Path(archive.path), passphrase=archive.passphrase))

    def case(self, number: str) -> CaseView:
        """The case as it is now."""
        return self._operator.read(lambda: show_case(self._operator.sample.desk, number=number))
