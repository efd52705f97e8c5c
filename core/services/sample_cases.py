"""The twelve cases that stand in the sample desk when one starts to look around: all ten kinds, every branch of the road.

They are made by the services that the operator's own acts call, on the days on which she would have called them, so that trail, letters and
dates are those of real work. Only the clock is moved.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import date
from datetime import datetime
from datetime import time
from pathlib import Path

from core.adapters.sample_company import ALMATY
from core.adapters.sample_mailbox import GARBAGE_AT
from core.adapters.sample_mailbox import sample_letters
from core.letters.facts import Ground
from core.resources import StrictModel
from core.resources import load
from core.services.build import Desk
from core.services.case_answer import prepare_answer
from core.services.case_answer import refuse
from core.services.case_closing import add_note
from core.services.case_closing import close_case
from core.services.case_closing import record_act
from core.services.case_closing import set_outcome
from core.services.case_erasure import execute_case_erasure
from core.services.case_erasure import plan_case_erasure
from core.services.case_identity import look_up_contacts
from core.services.case_letters import ask_for_code
from core.services.case_letters import record_answer_by_hand
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.cases import open_case
from core.services.mail_import import import_mail
from core.services.sample_people import answer_as_person
from core.services.sample_people import find_message
from core.words import ClosingCode
from core.words import Kind
from core.words import Language

NOVEMBER = (2026, 11)
Report = Callable[[int, int], None]


class _Acts(StrictModel):
    words: dict[str, dict[Language, str]]


@dataclass
class Operator:
    """Works on the sample desk at moments of its past. `out` takes letters and archives, `eml_folder` holds the mailbox message by message."""

    desk: Desk
    out: Path
    eml_folder: Path
    language: Language
    taken_in: int = 0

    def at(self, day: int, hour: int, minute: int = 0) -> Desk:
        """The desk at a moment of November 2026 in Almaty."""
        moment = datetime.combine(date(*NOVEMBER, day), time(hour, minute), ALMATY)
        return replace(self.desk, clock=lambda: moment)

    def take_in(self, desk: Desk) -> None:
        """Take in the mail that had come by then."""
        paths = [path for path, at in _arrivals(self.eml_folder) if at <= desk.clock()]
        import_mail(desk, paths=paths[self.taken_in :])
        self.taken_in = len(paths)

    def said(self, name: str) -> str:
        """Words of the operator, in the language of the window."""
        return load("samples/acts.yaml", _Acts).words[name][self.language]

    def open(self, desk: Desk, address: str, *kinds: Kind, newest: bool = False) -> str:
        """Open a case from the oldest (or newest) waiting request of an address."""
        return open_case(desk, message=find_message(desk, address=address, newest=newest) or 0, kinds=kinds)[0]

    def ask(self, desk: Desk, number: str) -> None:
        """Look the person up and send the code."""
        look_up_contacts(desk, number=number)
        self.send(desk, ask_for_code(desk, number=number)[0])

    def prove(self, asked: Desk, answered: Desk, number: str) -> None:
        """Send the code, and take the person's answer in."""
        self.ask(asked, number)
        import_mail(answered, paths=[answer_as_person(answered, number=number, folder=self.out.parent / "replies")])

    def find(self, desk: Desk, number: str, scope: str) -> None:
        """Confirm what is asked, search, and leave out what is also another person's."""
        confirm_scope(desk, number=number, words=self.said(scope))
        search_case(desk, number=number)
        decide_review(desk, number=number)

    def answer(self, desk: Desk, number: str) -> None:
        """Make the answer, and send it."""
        self.send(desk, prepare_answer(desk, number=number, folder=self.out)[0])

    def answer_by_hand(self, desk: Desk, number: str, act: str) -> None:
        """Say what was done in the company's systems, and that the answer was written by hand."""
        record_act(desk, number=number, words=self.said(act))
        record_answer_by_hand(desk, number=number, words=self.said("told_by_mail"))

    def send(self, desk: Desk, letter: int) -> None:
        """Save a letter, and say that it was sent."""
        save_letter_files(desk, letter=letter, folder=self.out)
        record_sent(desk, letter=letter)

    def end(self, desk: Desk, number: str, kind: Kind, outcome: ClosingCode, words: str = "") -> None:
        """Set the outcome of the case's one line, and close."""
        set_outcome(desk, number=number, kind=kind, outcome=outcome, words=words)
        close_case(desk, number=number)


BEGINNING = datetime(2026, 11, 16, 9, tzinfo=ALMATY)
"""When the sample's operator began to work with the desk."""


def fill(desk: Desk, *, eml_folder: Path, out: Path, language: Language, report: Report) -> None:
    """Make the twelve cases. Afterwards all mail is taken in. Raises what the services raise."""
    worker = Operator(desk, out, eml_folder, language)
    for number, work in enumerate(_DAYS):
        report(number, len(_DAYS))
        work(worker)
    worker.take_in(worker.at(24, 9))
    for work in _THIS_MORNING:
        work(worker)
    report(len(_DAYS), len(_DAYS))


def _arrivals(eml_folder: Path) -> Sequence[tuple[Path, datetime]]:
    """The messages of the mailbox and when they came, oldest first. Their numbers in the folder are in that order."""
    times = sorted([*(letter.date for letter in sample_letters() for _ in range(letter.copies)), GARBAGE_AT])
    return list(zip(sorted(eml_folder.glob("[0-9][0-9]-*.eml")), times, strict=True))


def _overdue_erasure(worker: Operator) -> None:
    """Dana Kim, due last week: she is proved and found; the plan and the erasure itself are still to come."""
    desk = worker.at(17, 10)
    worker.take_in(desk)
    number = worker.open(desk, "dana.kim@post.example", Kind.ERASURE)
    worker.prove(desk, worker.at(17, 15), number)
    later = worker.at(18, 11)
    confirm_scope(later, number=number, words=worker.said("erase_all"))
    search_case(later, number=number)


def _due_today(worker: Operator) -> None:
    """A correction, due today; nobody has begun it. A restriction under the law of another country waits for the code."""
    desk = worker.at(20, 9, 30)
    worker.take_in(desk)
    worker.open(desk, "saule.auezova@post.example", Kind.RECTIFICATION)
    worker.ask(worker.at(20, 9, 45), worker.open(desk, "henry.stone@firma.example", Kind.RESTRICTION))


def _copy_sent(worker: Operator) -> None:
    """A copy to take along: letter and archive were sent yesterday, the case is answered and not closed yet."""
    desk = worker.at(23, 9, 5)
    worker.take_in(desk)
    number = worker.open(desk, "clara.bell@gmail.example", Kind.PORTABILITY, newest=True)
    worker.prove(desk, worker.at(23, 9, 50), number)
    worker.find(worker.at(23, 10), number, "copy_of_given")
    worker.answer(worker.at(23, 10, 20), number)


def _objection_answered(worker: Operator) -> None:
    """An objection to statistics that was followed, answered by hand and closed."""
    desk = worker.at(23, 10, 30)
    number = worker.open(desk, "tatyana.frolova@gmail.example", Kind.OBJECTION, newest=True)
    worker.prove(desk, worker.at(23, 11), number)
    worker.find(worker.at(23, 11, 10), number, "stop_analytics")
    worker.answer_by_hand(worker.at(23, 11, 30), number, "analytics_stopped")
    worker.end(worker.at(23, 11, 40), number, Kind.OBJECTION, ClosingCode.FULFILLED)


def _consent_withdrawn(worker: Operator) -> None:
    """A consent taken back, answered by hand; the outcome is still to be set."""
    desk = worker.at(23, 11, 45)
    number = worker.open(desk, "saule.auezova@post.example", Kind.CONSENT_WITHDRAWAL, newest=True)
    worker.prove(desk, worker.at(23, 12, 30), number)
    worker.find(worker.at(23, 12, 40), number, "consent")
    worker.answer_by_hand(worker.at(23, 12, 55), number, "consent_ended")


def _nothing_found(worker: Operator) -> None:
    """A father asks for his child's account: nothing is held under his address."""
    desk = worker.at(23, 14)
    number = worker.open(desk, "bauyrzhan.tileuov@post.example", Kind.CHILD)
    look_up_contacts(desk, number=number)
    confirm_scope(desk, number=number, words=worker.said("child_account"))
    search_case(desk, number=number)
    record_answer_by_hand(worker.at(23, 14, 40), number=number, words=worker.said("nothing_found"))
    worker.end(worker.at(23, 14, 45), number, Kind.CHILD, ClosingCode.NO_MATCH, worker.said("nothing_found"))


def _erased_with_proof(worker: Operator) -> None:
    """An erasure from the first letter to the proof, the answer and the end."""
    desk = worker.at(23, 15)
    worker.take_in(desk)
    number = worker.open(desk, "d.kuanyshev@inbox.kz", Kind.ERASURE)
    worker.prove(desk, worker.at(23, 15, 40), number)
    worker.find(worker.at(23, 15, 50), number, "erase_all_him")
    later = worker.at(23, 16)
    plan_case_erasure(later, number=number)
    execute_case_erasure(later, number=number)
    worker.answer(worker.at(23, 16, 10), number)
    worker.end(worker.at(23, 16, 15), number, Kind.ERASURE, ClosingCode.FULFILLED)


def _impostor_refused(worker: Operator) -> None:
    """Somebody in a hurry who writes in another person's name from an unknown address."""
    desk = worker.at(24, 9, 5)
    number = worker.open(desk, "aigerim.sadykova.1990@gmail.example", Kind.ACCESS)
    look_up_contacts(desk, number=number)
    refuse(desk, number=number, ground=Ground.IDENTITY_NOT_PROVED, text=load("samples/acts.yaml", _Acts).words["not_proved"][Language.EN])
    worker.answer(worker.at(24, 9, 10), number)
    worker.end(worker.at(24, 9, 12), number, Kind.ACCESS, ClosingCode.INSUF_VERIFICATION)


def _just_opened(worker: Operator) -> None:
    """This morning's: a video to be taken down, a complaint, and one letter that asks for two things."""
    desk = worker.at(24, 9, 20)
    removal = worker.open(desk, "roman.zaycev@firma.example", Kind.CONTENT_REMOVAL)
    add_note(desk, number=removal, words=worker.said("which_video"))
    complaint = worker.open(desk, "erlan.kasymov@firma.example", Kind.COMPLAINT, newest=True)
    add_note(desk, number=complaint, words=worker.said("complaint"))
    worker.open(desk, "olzhas.mukanov@post.example", Kind.ACCESS, Kind.ERASURE, newest=True)


_DAYS = (_overdue_erasure, _due_today, _copy_sent, _objection_answered, _consent_withdrawn, _nothing_found, _erased_with_proof)
_THIS_MORNING = (_impostor_refused, _just_opened)
