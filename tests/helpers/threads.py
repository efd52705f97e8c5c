"""A case with mail around it, written by hand: replies, machines' notices, closing. For the tests of threads, in the core and in the window."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import format_datetime
from pathlib import Path

from sqlalchemy import select

from core.letters.facts import LetterName
from core.services.build import Desk
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_letters import record_answer_by_hand
from core.services.case_letters import record_sent
from core.services.case_letters import write_letter
from core.services.case_values import CaseView
from core.services.case_view import show_case
from core.services.cases import open_case
from core.services.inbox import MessageView
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.mail_import import import_mail
from core.store.tables import CaseRow
from core.store.tables import LetterRow
from core.store.tables import MessageRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.desks import StandingClock

PERSON = "dana.kim@mail.example"
OUR_SERVER = "mx.smart-smm.kz"
ASKS = "Please send me a copy of all personal data that you hold about me.\n"


@dataclass
class Thread:
    """A desk with a case of PERSON, and a mailbox in `folder` into which mail is written by hand."""

    desk: Desk
    clock: StandingClock
    folder: Path
    number: str = ""
    count: int = 0
    folders: int = 0

    def begin(self) -> None:
        """The request of PERSON, and the case that is opened from it."""
        self.receive(self.mail(ASKS, subject="My data"))
        self.number = self.open(PERSON)

    def open(self, sender: str) -> str:
        """A case from the newest request of `sender`."""
        lines = list_messages(self.desk, split=Split.REQUESTS)
        message = next(line.id for line in lines if show_message(self.desk, message=line.id).sender_address == sender)
        return open_case(self.desk, message=message, kinds=(Kind.ACCESS,))[0]

    def view(self) -> CaseView:
        """The case as it stands."""
        return show_case(self.desk, number=self.number)

    def receive(self, *mails: bytes) -> list[MessageView]:
        """Take in `mails` in one batch an hour later, in their order."""
        self.clock.advance(hours=1)
        self.folders += 1
        folder = self.folder / f"mail-{self.folders}"
        folder.mkdir()
        for place, mail in enumerate(mails):
            (folder / f"{place:03}.eml").write_bytes(mail)
        known = set(self._messages())
        import_mail(self.desk, paths=[folder])
        return [show_message(self.desk, message=message) for message in self._messages() if message not in known]

    def mail(self, text: str, *head: str, sender: str = PERSON, subject: str = "Hello", said: str = "dmarc=pass") -> bytes:
        """A mail with a Message-ID of its own: `<mail-1@mail.example>`, `<mail-2@…`. `said`: what our server found out about its sender; '' for nothing."""
        self.count += 1
        results = [f"Authentication-Results: {OUR_SERVER}; {said} header.from={sender.rpartition('@')[2]}"] if said else []
        date = format_datetime(self.clock())
        lines = [
            *results,
            f"From: {sender}",
            f"Subject: {subject}",
            f"Date: {date}",
            f"Message-ID: <mail-{self.count}@mail.example>",
            *head,
            "",
            text,
        ]
        return "\n".join(lines).encode()

    def letter(self, name: LetterName = LetterName.RECEIPT) -> tuple[int, str]:
        """A letter of the case that was sent: its row and Message-ID."""
        letter, _ = write_letter(self.desk, number=self.number, name=name)
        record_sent(self.desk, letter=letter)
        with self.desk.store.reading() as session:
            return letter, session.get_one(LetterRow, letter).message_id

    def close(self) -> None:
        """Answered by hand, an outcome, closed."""
        record_answer_by_hand(self.desk, number=self.number, words="Told by telephone.")
        set_outcome(self.desk, number=self.number, kind=Kind.ACCESS, outcome=ClosingCode.FULFILLED)
        close_case(self.desk, number=self.number)

    def state(self) -> CaseState:
        """The state of the case."""
        return self.view().state

    def level(self) -> int:
        """The level that stands in the case."""
        with self.desk.store.reading() as session:
            return session.scalars(select(CaseRow.level).where(CaseRow.number == self.number)).one()

    def _messages(self) -> list[int]:
        with self.desk.store.reading() as session:
            return list(session.scalars(select(MessageRow.id).order_by(MessageRow.id)))


def bounce(thread: Thread, message_id: str, *, action: str = "failed", status: str = "5.1.1", recipient: str = PERSON) -> bytes:
    """A report of a mail server about the mail with `message_id`."""
    report = f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\n"
    parts = [
        ("text/plain", "This is the mail system.\n"),
        ("message/delivery-status", report),
        ("text/rfc822-headers", f"Message-ID: {message_id}\n"),
    ]
    text = "".join(f"--b\nContent-Type: {kind}\n\n{content}\n" for kind, content in parts) + "--b--\n"
    head = ("Content-Type: multipart/report; report-type=delivery-status; boundary=b", "Auto-Submitted: auto-replied")
    return thread.mail(text, *head, sender="MAILER-DAEMON@mx.example", subject="Undelivered Mail Returned to Sender")
