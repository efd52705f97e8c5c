"""Letters on their way out, for tests: a mailbox to send by, letters to send, and a way to a server that does what it is told."""

from __future__ import annotations

from collections.abc import Callable

from core.adapters.smtp import Delivery
from core.adapters.smtp import Envelope
from core.adapters.smtp import Outcome
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.case_answer import prepare_answer
from core.services.case_answer import refuse
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.mailboxes import add_mailbox
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import show_mail
from core.words import Kind
from tests.helpers.road import Road

AIGERIM, MAILBOX = "a.sadykova@mail.kz", "support@smart-smm.kz"
SERVER = ServerAddress("mail.test", 465, Security.TLS, MAILBOX)
SECRET = "app password"


class Post:
    """Stands in for the way to a server: keeps what it is handed and gives what it is told to."""

    def __init__(self, *deliveries: Delivery) -> None:
        self.handed: list[tuple[Login, Envelope]] = []
        self._deliveries = list(deliveries)
        self.meanwhile: Callable[[], object] = lambda: None

    def __call__(self, login: Login, envelope: Envelope) -> Delivery:
        self.handed.append((login, envelope))
        self.meanwhile()
        return self._deliveries.pop(0) if self._deliveries else Delivery(Outcome.SENT, "250 queued")


def give_mailbox(road: Road, *, host: str = "mail.test", outgoing: ServerAddress | None = SERVER) -> int:
    company = {"company": "smartsmm", "address": MAILBOX, "folder": "INBOX", "incoming": ServerAddress(host, 1, Security.TLS, MAILBOX)}
    number, _ = add_mailbox(road.desk, **company, outgoing=outgoing, sent_folder="Sent", sign_in=SignIn.PASSWORD, secret=SECRET)  # type: ignore[arg-type]  # a mixed table
    return number


def refusal(road: Road) -> tuple[str, int]:
    """A case that is refused, and its letter."""
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    refuse(road.desk, number=number, ground="identity_not_proved", text="We could not recognise who is asking.")
    return number, prepare_answer(road.desk, number=number, folder=road.letters)[0]


def access(road: Road) -> tuple[str, int]:
    """A proved case with its answer and archive."""
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    road.prove(number)
    confirm_scope(road.desk, number=number, words="everything")
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number, shared="leave_out", left_out={}, reason="")
    return number, prepare_answer(road.desk, number=number, folder=road.letters)[0]


def state_of(road: Road, mail: int) -> OutState:
    return show_mail(road.desk, mail=mail).state


def in_doubt(road: Road) -> tuple[str, int, int]:
    """A letter of which nobody knows whether it left."""
    number, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    send_due(road.desk, deliver=Post(Delivery(Outcome.UNKNOWN)))
    return number, letter, mail
