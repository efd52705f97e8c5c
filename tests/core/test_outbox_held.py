"""A letter whose mailbox is not let in waits for a person: it knocks no more at the door, and Today says so."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from datetime import date
from datetime import timedelta

import pytest
from sqlalchemy import update

from core.adapters import file_lock
from core.adapters.output_files import OutputFileError
from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.letters.facts import LetterName
from core.mail.failures import SecretMissingError
from core.mail.failures import SignInRefusedError
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.audit_log import check_trail
from core.services.case_letters import write_letter
from core.services.day import read_day
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import give_secret
from core.services.outbox import queue_letter
from core.services.outbox import send_again_now
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import show_mail
from core.store.tables import LineRow
from tests.helpers.outbox import MAILBOX
from tests.helpers.outbox import SERVER
from tests.helpers.outbox import Post
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road

LATER = Delivery(Outcome.LATER, "450 come back")


@pytest.fixture
def road(road: Road) -> Iterator[Road]:
    yield road
    check_trail(road.desk)


def refused(road: Road, answer: str) -> tuple[str, int]:
    """A letter whose mailbox was not let in: (case, mail)."""
    number, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post(Delivery(Outcome.LATER, failure=SignInRefusedError(host="mail.test", user_name=MAILBOX, answer=answer))))
    return number, mail


def waiting(road: Road) -> list[tuple[str, int]]:
    return [(one.case, one.tries) for one in read_day(road.desk).troubles if one.code.startswith("letter_waiting")]


def test_a_refused_password_is_not_tried_again_until_there_is_a_new_one(road: Road) -> None:
    box = give_mailbox(road)
    _, mail = refused(road, "535 5.7.8 no")
    post = Post()
    road.clock.advance(days=3)
    assert (next_sending(road.desk), send_due(road.desk, deliver=post).ended, post.handed) == (None, (), [])
    assert (state_of(road, mail), show_mail(road.desk, mail=mail).held) == (OutState.WAITING, True)
    give_secret(road.desk, mailbox=box, secret="another one")
    assert next_sending(road.desk) == road.clock()
    send_due(road.desk, deliver=post)
    assert (len(post.handed), post.handed[0][0].secret, state_of(road, mail)) == (1, "another one", OutState.SENT)


def test_a_mended_mailbox_or_a_person_lets_it_leave_too(road: Road) -> None:
    box = give_mailbox(road)
    _, mail = refused(road, "535 no")
    incoming = ServerAddress("mail.test", 993, Security.TLS, MAILBOX)
    change_mailbox(
        road.desk,
        mailbox=box,
        company="smartsmm",
        address=MAILBOX,
        folder="INBOX",
        incoming=incoming,
        outgoing=SERVER,
        sent_folder="Sent",
        sign_in=SignIn.PASSWORD,
    )
    assert next_sending(road.desk) == road.clock()
    send_due(road.desk, deliver=Post(Delivery(Outcome.LATER, failure=SecretMissingError(host="mail.test", address=MAILBOX))))
    assert next_sending(road.desk) is None
    send_again_now(road.desk, mail=mail)
    send_due(road.desk, deliver=Post())
    assert state_of(road, mail) is OutState.SENT


def test_a_server_that_lets_nobody_in_for_the_moment_is_asked_again(road: Road) -> None:
    give_mailbox(road)
    refused(road, "454 4.7.0 try again later")
    assert next_sending(road.desk) == road.clock() + timedelta(minutes=1)


def test_today_tells_of_a_letter_that_waits_in_vain(road: Road) -> None:
    give_mailbox(road)
    number, mail = refused(road, "535 no")
    assert waiting(road) == [(number, 1)]
    send_again_now(road.desk, mail=mail)
    for _ in range(2):
        assert waiting(road) == []
        send_due(road.desk, deliver=Post(LATER))
        road.clock.advance(hours=1)
    assert waiting(road) == [(number, 3)]


def test_an_answer_that_waits_in_vain_and_is_due_is_told_in_one_line_with_its_day(road: Road) -> None:
    give_mailbox(road)
    number, mail = refused(road, "535 no")
    day = road.clock().date() + timedelta(days=1)
    with road.desk.store.unit_of_work("Dana") as work:
        work.session.execute(update(LineRow).values(due=day))
        work.record("ground_confirmed", at=road.clock())
    assert told(road, number) == [("letter_waiting_due", day, 1)]
    send_again_now(road.desk, mail=mail)
    assert told(road, number) == [("letter_unsent", day, 0)]
    for _ in range(2):
        send_due(road.desk, deliver=Post(LATER))
        road.clock.advance(hours=1)
    assert told(road, number) == [("letter_waiting_due", day, 3)]
    send_due(road.desk, deliver=Post())
    assert told(road, number) == []


def test_another_letter_that_waits_in_vain_stands_beside_the_answer_that_is_due(road: Road) -> None:
    give_mailbox(road)
    number, letter = refusal(road)
    receipt, _ = write_letter(road.desk, number=number, name=LetterName.RECEIPT)
    queue_letter(road.desk, letter=receipt)
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post(Delivery(Outcome.LATER, failure=SecretMissingError(host="mail.test", address=MAILBOX))))
    day = road.clock().date()
    with road.desk.store.unit_of_work("Dana") as work:
        work.session.execute(update(LineRow).values(due=day))
        work.record("ground_confirmed", at=road.clock())
    assert told(road, number) == [("letter_waiting", None, 1), ("letter_unsent", day, 0)]
    assert letter != receipt


def told(road: Road, number: str) -> list[tuple[str, date | None, int]]:
    return [(one.code, one.day, one.tries) for one in read_day(road.desk).troubles if one.case == number]


def test_a_file_system_without_locks_is_a_known_failure(road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(file_lock, "_lock", refuse)
    with pytest.raises(OutputFileError, match="No locks available"):
        send_due(road.desk, deliver=Post())
