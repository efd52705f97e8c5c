"""An answer leaves once, with its own archive, by the mailbox that it names; and what the server took stays taken."""

from __future__ import annotations

import email
from collections.abc import Iterator
from email import policy

import pytest

from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.letters.facts import LetterName
from core.services.archives_acts import make_archive_again
from core.services.archives_list import list_archives
from core.services.audit_log import check_trail
from core.services.case_answer import prepare_answer
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_letters import record_sent
from core.services.case_letters import save_letter_files
from core.services.case_letters import write_letter
from core.services.case_reopening import take_up_again
from core.services.failures import LetterSentError
from core.services.letter_mail import ArchiveNotMadeError
from core.services.outbox import queue_letter
from core.services.outbox import settle_unknown
from core.services.outbox import stop_sending
from core.services.outbox_failures import InOutboxError
from core.services.outbox_failures import LetterReplacedError
from core.services.outbox_failures import MailboxDiffersError
from core.services.outbox_failures import NoOutgoingMailboxError
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import show_mail
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.outbox import Post
from tests.helpers.outbox import access
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import in_doubt
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road


@pytest.fixture
def road(road: Road) -> Iterator[Road]:
    give_mailbox(road)
    yield road
    check_trail(road.desk)


def enclosed(road: Road, mail: int) -> list[str | None]:
    with road.desk.store.reading() as session:
        read = email.message_from_bytes(session.get_one(OutboxRow, mail).raw, policy=policy.default)
    return [part.get_filename() for part in read.iter_attachments()]


def change_mailbox(road: Road, **values: str) -> None:
    with road.desk.store.unit_of_work("Dana") as work:
        for name, value in values.items():
            setattr(work.session.query(MailboxRow).one(), name, value)
        work.record("test", at=road.clock())


def close(road: Road, number: str) -> None:
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.WITHDRAWN)
    close_case(road.desk, number=number, ended_without_answer=True)


def test_an_answer_without_its_archive_does_not_leave_also_where_an_older_archive_lies_there(road: Road) -> None:
    number, _ = access(road)
    bare, _ = write_letter(road.desk, number=number, name=LetterName.ACCESS_ANSWER, archive_name=f"{number}-2.zip")
    for act in (lambda: queue_letter(road.desk, letter=bare), lambda: save_letter_files(road.desk, letter=bare, folder=road.letters)):
        with pytest.raises(ArchiveNotMadeError):
            act()


def test_each_answer_goes_with_the_archive_that_was_made_with_it(road: Road) -> None:
    number, first = access(road)
    mail, _ = queue_letter(road.desk, letter=first)
    assert enclosed(road, mail) == [f"{number}.pdf", f"{number}.zip"]
    stop_sending(road.desk, mail=mail)
    second, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    write_letter(road.desk, number=number, name=LetterName.ACCESS_ANSWER, archive_name="none.zip")  # its sealing was stopped
    for letter, name in ((first, f"{number}.zip"), (second, f"{number}-2.zip")):
        saved, _ = save_letter_files(road.desk, letter=letter, folder=road.letters)
        read = email.message_from_bytes(saved.mail.read_bytes(), policy=policy.default)
        assert [part.get_filename() for part in read.iter_attachments()][1] == name


def test_an_answer_of_an_older_store_goes_with_the_archive_that_was_made_after_it(road: Road) -> None:
    number, first = access(road)
    road.clock.advance(minutes=5)
    second, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    with road.desk.store.unit_of_work("Dana") as work:  # nobody wrote down which archive belongs to which letter
        case = work.session.query(CaseRow).filter(CaseRow.number == number).one()
        case.steps = {name: value for name, value in case.steps.items() if name != "archives"}
        work.record("test", at=road.clock(), case=number)
    for letter, name in ((first, f"{number}.zip"), (second, f"{number}-2.zip")):
        saved, _ = save_letter_files(road.desk, letter=letter, folder=road.letters)
        assert name.encode() in saved.mail.read_bytes()


def test_the_same_answer_is_not_made_again_while_one_may_leave(road: Road) -> None:
    number, letter = access(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    archive = list_archives(road.desk).lines[0].id
    for act in (
        lambda: make_archive_again(road.desk, archive=archive, folder=road.letters),
        lambda: prepare_answer(road.desk, number=number, folder=road.letters),
        lambda: write_letter(road.desk, number=number, name=LetterName.ACCESS_ANSWER, archive_name="x.zip"),
    ):
        with pytest.raises(InOutboxError):
            act()
    stop_sending(road.desk, mail=mail)
    make_archive_again(road.desk, archive=archive, folder=road.letters)


def test_of_two_letters_of_one_answer_only_the_newer_one_leaves_and_only_once(road: Road) -> None:
    number, older = refusal(road)
    newer, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    with pytest.raises(LetterReplacedError):
        queue_letter(road.desk, letter=older)
    queue_letter(road.desk, letter=newer)
    for act in (lambda: queue_letter(road.desk, letter=older), lambda: record_sent(road.desk, letter=older)):
        with pytest.raises(InOutboxError):
            act()
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post())
    third, _ = prepare_answer(road.desk, number=number, folder=road.letters)
    with pytest.raises(LetterSentError):
        queue_letter(road.desk, letter=third)
    road.clock.advance(minutes=1)
    with road.desk.store.unit_of_work("Dana") as work:
        take_up_again(work, work.session.query(CaseRow).filter(CaseRow.number == number).one(), road.clock())
        work.record("case_reopened", at=road.clock(), case=number)
    queue_letter(road.desk, letter=third)


def test_that_it_was_not_sent_can_be_said_also_of_a_closed_case_and_nothing_leaves(road: Road) -> None:
    number, _, mail = in_doubt(road)
    close(road, number)
    settle_unknown(road.desk, mail=mail, sent=False)
    view = show_mail(road.desk, mail=mail)
    assert view.failure is not None
    assert (view.state, view.failure.code) == (OutState.TAKEN_BACK, "case_closed")
    assert next_sending(road.desk) is None


def test_a_mailbox_of_another_address_or_company_does_not_send_what_was_frozen_for_it(road: Road) -> None:
    _, letter = refusal(road)
    for values, error in (({"address": "other@smart-smm.kz"}, MailboxDiffersError), ({"company": "smartsoft"}, NoOutgoingMailboxError)):
        mail, _ = queue_letter(road.desk, letter=letter)
        change_mailbox(road, **values)
        road.clock.advance(minutes=1)
        post = Post()
        assert [type(one.failure) for one in send_due(road.desk, deliver=post).ended] == [error]
        assert (post.handed, state_of(road, mail)) == ([], OutState.TAKEN_BACK)


@pytest.mark.parametrize("state", [OutState.UNKNOWN, OutState.WAITING, OutState.TAKEN_BACK])
def test_that_the_server_took_it_is_written_down_whatever_was_settled_meanwhile(road: Road, state: OutState) -> None:
    number, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(minutes=1)
    post = Post(Delivery(Outcome.SENT, "250 taken"))

    def settle() -> None:
        with road.desk.store.unit_of_work("Dana") as work:
            work.session.get_one(OutboxRow, mail).state = state.value
            work.record("test", at=road.clock())

    post.meanwhile = settle
    assert [one.state for one in send_due(road.desk, deliver=post).ended] == [OutState.SENT]
    view = show_mail(road.desk, mail=mail)
    assert (view.state, view.words, view.by_person) == (OutState.SENT, "250 taken", False)
    assert (road.view(number).state, next_sending(road.desk)) == (CaseState.ANSWERED, None)
