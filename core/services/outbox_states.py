"""What may become of a mail in the outbox, and what is known of it as a value."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from enum import StrEnum

from core.errors import KnownError
from core.letters.facts import LetterName
from core.mail.failures import SecretMissingError
from core.mail.failures import SignInRefusedError
from core.store.mailbox_tables import OutboxRow


class OutState(StrEnum):
    """WAITING until its time, SENDING, SENT; UNKNOWN: a person has to say whether it left; REFUSED by the server; TAKEN_BACK before it began to leave."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"


HELD_UNTIL = datetime(9000, 1, 1, tzinfo=UTC)  # a mail that is not tried again by itself waits until this moment
LEAVING = (OutState.WAITING, OutState.SENDING, OutState.UNKNOWN)  # the mail may leave, or may have left


@dataclass(frozen=True, slots=True)
class Failure:
    """A known failure as it was kept: its code and values for the window, sentence and remedy in English."""

    code: str
    values: dict[str, str]
    sentence: str
    remedy: str


@dataclass(frozen=True, slots=True)
class MailView:
    """One mail of the outbox. `words`: the server's own (foreign, one line); `failure`: what went wrong instead.

    Moments are aware; `not_before` is when it leaves at the earliest; `tries`: how often it was begun. `by_person`: a person said that it was sent.
    """

    id: int
    number: str
    letter: int | None
    name: LetterName | None
    mailbox: int
    sent_from: str
    recipient: str
    subject: str
    message_id: str
    state: OutState
    queued_at: datetime
    not_before: datetime
    ended_at: datetime | None
    tries: int
    words: str
    failure: Failure | None
    seen_in_sent: bool | None

    @property
    def held(self) -> bool:
        """It waits for a person, not for a time: another try with the same password would end as the last one did."""
        return self.state is OutState.WAITING and self.not_before >= HELD_UNTIL

    @property
    def by_person(self) -> bool:
        """The server never said that it took the mail; a person did."""
        return self.state is OutState.SENT and not self.words


def needs_person(failure: KnownError | None) -> bool:
    """Whether a failure stays until somebody gives a password. What the server refuses for the time being (4yz) it may take later."""
    passing = isinstance(failure, SignInRefusedError) and str(failure.values.get("answer", "")).startswith("4")
    return isinstance(failure, (SignInRefusedError, SecretMissingError)) and not passing


def keep_failure(error: KnownError) -> str:
    """A failure as it is kept in the row's `reply`."""
    values = {name: str(value) for name, value in error.values.items()}
    return json.dumps({"code": error.code, "values": values, "sentence": str(error), "remedy": error.what_to_do}, ensure_ascii=False)


def read_reply(reply: str | None) -> tuple[str, Failure | None]:
    """The row's `reply` as (words of the server, failure)."""
    if reply is None:
        return "", None
    if not reply.startswith("{"):  # a server's words begin with its code of three digits, or with ours
        return reply, None
    return "", Failure(**json.loads(reply))


def view_of(row: OutboxRow, *, number: str, name: str | None, sent_from: str) -> MailView:
    """A row as the value that is shown."""
    words, failure = read_reply(row.reply)
    return MailView(
        id=row.id,
        number=number,
        letter=row.letter_id,
        name=LetterName(name) if name else None,
        mailbox=row.mailbox_id,
        sent_from=sent_from,
        recipient=row.recipient,
        subject=row.subject,
        message_id=row.message_id,
        state=OutState(row.state),
        queued_at=row.queued_at,
        not_before=row.not_before,
        ended_at=row.ended_at,
        tries=row.tries,
        words=words,
        failure=failure,
        seen_in_sent=row.seen_in_sent,
    )
