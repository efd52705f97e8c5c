"""Letters that leave once: frozen at the click, stopped in time, sent, refused or in doubt; the gate is asked again at each turn."""

from __future__ import annotations

import email
from collections.abc import Iterator
from email import policy
from pathlib import Path

import pytest

from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.letters.facts import LetterName
from core.mail.failures import SecretMissingError
from core.services.audit_log import check_trail
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_letters import ask_for_code
from core.services.case_letters import record_sent
from core.services.case_letters import write_letter
from core.services.failures import CaseClosedError
from core.services.failures import GateClosedError
from core.services.failures import LetterSentError
from core.services.letters_acts import make_again
from core.services.letters_acts import take_back_sent
from core.services.letters_list import Shelf
from core.services.letters_list import list_letters
from core.services.letters_list import show_letter
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import remove_mailbox
from core.services.outbox import queue_letter
from core.services.outbox import settle_unknown
from core.services.outbox import stop_sending
from core.services.outbox_failures import HandedOverError
from core.services.outbox_failures import InOutboxError
from core.services.outbox_failures import MailChangedError
from core.services.outbox_failures import NoOutgoingMailboxError
from core.services.outbox_failures import NoSuchMailError
from core.services.outbox_failures import NotInDoubtError
from core.services.outbox_failures import TooLateToStopError
from core.services.outbox_sending import KEPT_HERE
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import count_mails
from core.services.outbox_view import list_mails
from core.services.outbox_view import save_mail
from core.services.outbox_view import sending_address
from core.services.outbox_view import show_mail
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import ConfirmationRow
from core.store.tables import ContactRow
from core.store.tables import LetterRow
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.outbox import AIGERIM
from tests.helpers.outbox import MAILBOX
from tests.helpers.outbox import SECRET
from tests.helpers.outbox import SERVER
from tests.helpers.outbox import Post
from tests.helpers.outbox import access
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road
from tests.helpers.road import World


@pytest.fixture
def road(road: Road) -> Iterator[Road]:
    give_mailbox(road)
    yield road
    check_trail(road.desk)


def test_a_letter_leaves_after_thirty_seconds_and_its_case_is_answered(road: Road) -> None:
    number, letter = refusal(road)
    mail, changed = queue_letter(road.desk, letter=letter)
    assert changed.case == number
    post = Post()
    assert send_due(road.desk, deliver=post).ended == ()
    road.clock.advance(seconds=29)
    assert send_due(road.desk, deliver=post).ended == ()
    assert road.view(number).state is CaseState.IN_PROGRESS
    road.clock.advance(seconds=1)
    assert [ended.state for ended in send_due(road.desk, deliver=post).ended] == [OutState.SENT]
    login, envelope = post.handed[0]
    assert (login.server, login.secret) == (SERVER, SECRET)
    assert (envelope.sender, envelope.recipient) == (MAILBOX, AIGERIM)
    view = road.view(number)
    assert (view.state, view.answered_at, view.letters[-1].sent_at) == (CaseState.ANSWERED, road.clock(), road.clock())
    assert send_due(road.desk, deliver=post).ended == ()
    assert (len(post.handed), state_of(road, mail)) == (1, OutState.SENT)


def test_what_leaves_is_what_was_there_at_the_click_even_when_the_archive_is_gone_since(road: Road) -> None:
    number, letter = access(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    with road.desk.store.reading() as session:
        frozen = session.get_one(OutboxRow, mail).raw
        letter_id = session.get_one(LetterRow, letter).message_id
    for path in road.letters.rglob("*.zip"):
        path.write_bytes(b"another file")
    road.clock.advance(minutes=1)
    post = Post()
    send_due(road.desk, deliver=post)
    assert post.handed[0][1].raw == frozen
    read = email.message_from_bytes(frozen, policy=policy.default)
    assert [part.get_filename() for part in read.iter_attachments()] == [f"{number}.pdf", f"{number}.zip"]
    assert read["Message-ID"] == letter_id == show_mail(road.desk, mail=mail).message_id
    assert (read["X-Unsent"], read["To"], read["From"].addresses[0].addr_spec) == (None, AIGERIM, MAILBOX)
    assert frozen.isascii()
    saved, _ = save_mail(road.desk, mail=mail, folder=road.folder / "copies")
    again, _ = save_mail(road.desk, mail=mail, folder=road.folder / "copies")
    assert saved != again
    assert saved.read_bytes() == again.read_bytes() == frozen


def shelf_of(road: Road, letter: int) -> Shelf:
    shelves = [shelf for shelf in Shelf if letter in {line.id for line in list_letters(road.desk, shelf=shelf).lines}]
    assert len(shelves) == 1
    assert show_letter(road.desk, letter=letter).shelf is shelves[0]
    return shelves[0]


def test_a_letter_stands_on_the_shelf_of_what_became_of_it(road: Road) -> None:
    number, letter = refusal(road)
    assert (shelf_of(road, letter), show_letter(road.desk, letter=letter).sends_from) == (Shelf.TO_SEND, MAILBOX)
    mail, _ = queue_letter(road.desk, letter=letter)
    assert shelf_of(road, letter) is Shelf.OUTBOX
    shown = show_letter(road.desk, letter=letter).line.mail
    assert shown is not None
    assert (shown.id, shown.state, shown.sent_from) == (mail, OutState.WAITING, MAILBOX)
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post(Delivery(Outcome.REFUSED, "550 no")))
    assert shelf_of(road, letter) is Shelf.OUTBOX
    newer = make_again(road.desk, letter=letter, folder=road.letters)[0]
    assert newer.recipient == AIGERIM
    assert shelf_of(road, letter) is Shelf.SET_ASIDE
    assert road.view(number).letters[0].mail is not None
    assert road.view(number).sends_from == MAILBOX


def test_sample_data_never_leave_this_machine(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(minutes=1)
    assert road.desk.sample
    assert [one.state for one in send_due(road.desk).ended] == [OutState.SENT]
    assert show_mail(road.desk, mail=mail).words == KEPT_HERE


def test_a_letter_that_is_stopped_never_leaves_and_may_be_sent_anew_under_the_same_message_id(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    before = show_mail(road.desk, mail=mail)
    stop_sending(road.desk, mail=mail)
    stop_sending(road.desk, mail=mail)
    road.clock.advance(hours=1)
    post = Post()
    assert send_due(road.desk, deliver=post).ended == ()
    assert [line.id for line in list_letters(road.desk, shelf=Shelf.TO_SEND).lines] == [letter]
    again, _ = queue_letter(road.desk, letter=letter)
    after = show_mail(road.desk, mail=again)
    assert (again, after.message_id, after.state) == (mail, before.message_id, OutState.WAITING)
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=post)
    with pytest.raises(TooLateToStopError):
        stop_sending(road.desk, mail=mail)
    assert len(post.handed) == 1


def test_a_letter_in_the_outbox_goes_no_second_way(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    for act in (
        lambda: queue_letter(road.desk, letter=letter),
        lambda: record_sent(road.desk, letter=letter),
        lambda: make_again(road.desk, letter=letter, folder=road.letters),
    ):
        with pytest.raises(InOutboxError):
            act()
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post())
    with pytest.raises(LetterSentError):
        queue_letter(road.desk, letter=letter)
    with pytest.raises(HandedOverError):
        take_back_sent(road.desk, letter=letter)
    with pytest.raises(NotInDoubtError):
        settle_unknown(road.desk, mail=mail, sent=False)


def test_without_an_outgoing_server_nothing_is_queued(road: Road, world: World) -> None:
    _, letter = refusal(road)
    with road.desk.store.unit_of_work("Dana") as work:
        row = work.session.get_one(LetterRow, letter)
        work.record("test", at=road.clock(), case=str(row.case_id))
        work.session.query(MailboxRow).update({"outgoing": None})
    with pytest.raises(NoOutgoingMailboxError):
        queue_letter(road.desk, letter=letter)
    with pytest.raises(NoSuchMailError):
        show_mail(road.desk, mail=77)


def test_a_gate_that_closed_meanwhile_holds_the_mail_back(road: Road) -> None:
    number, letter = access(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    with road.desk.store.unit_of_work("Dana") as work:  # what was proved does not hold any more
        for row in (*work.session.query(ConfirmationRow), *work.session.query(ContactRow)):
            work.session.delete(row)
        work.record("contacts_looked_up", at=road.clock(), case=number)
    road.clock.advance(minutes=1)
    post = Post()
    ended = send_due(road.desk, deliver=post).ended
    assert [(one.state, type(one.failure)) for one in ended] == [(OutState.TAKEN_BACK, GateClosedError)]
    assert post.handed == []
    view = show_mail(road.desk, mail=mail)
    assert view.failure is not None
    assert view.failure.code == "gate_closed"
    with pytest.raises(GateClosedError):
        queue_letter(road.desk, letter=letter)


def test_a_closed_case_sends_nothing(road: Road) -> None:
    number, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.WITHDRAWN)
    close_case(road.desk, number=number, ended_without_answer=True)
    road.clock.advance(minutes=1)
    ended = send_due(road.desk, deliver=Post()).ended
    assert [type(one.failure) for one in ended] == [CaseClosedError]
    assert state_of(road, mail) is OutState.TAKEN_BACK


def test_a_mailbox_that_was_removed_meanwhile_holds_the_mail_back(road: Road) -> None:
    _, letter = refusal(road)
    queue_letter(road.desk, letter=letter)
    remove_mailbox(road.desk, mailbox=list_mailboxes(road.desk)[0].id)
    road.clock.advance(minutes=1)
    post = Post()
    assert [type(one.failure) for one in send_due(road.desk, deliver=post).ended] == [NoOutgoingMailboxError]
    assert (post.handed, shelf_of(road, letter)) == ([], Shelf.TO_SEND)


def test_a_changed_mail_does_not_leave(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    with road.desk.store.unit_of_work("Dana") as work:
        work.session.get_one(OutboxRow, mail).raw += b"more\r\n"
        work.record("test", at=road.clock())
    road.clock.advance(minutes=1)
    post = Post()
    assert [type(one.failure) for one in send_due(road.desk, deliver=post).ended] == [MailChangedError]
    assert post.handed == []


def test_what_can_wait_is_tried_again_after_growing_pauses(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    later, pauses = Delivery(Outcome.LATER, "450 come back"), []
    for _ in range(6):
        send_due(road.desk, deliver=Post(later))
        due = next_sending(road.desk)
        assert due is not None
        pauses.append(round((due - road.clock()).total_seconds() / 60))
        assert send_due(road.desk, deliver=Post()).ended == ()
        road.clock.now = due
    assert pauses == [1, 5, 15, 60, 60, 60]
    assert (show_mail(road.desk, mail=mail).tries, show_mail(road.desk, mail=mail).words) == (6, "450 come back")
    send_due(road.desk, deliver=Post())
    assert state_of(road, mail) is OutState.SENT
    assert next_sending(road.desk) is None


def test_a_refused_letter_keeps_the_servers_words_and_its_case_waits(road: Road) -> None:
    number, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    send_due(road.desk, deliver=Post(Delivery(Outcome.REFUSED, "550 5.1.1 no such user")))
    view = show_mail(road.desk, mail=mail)
    assert (view.state, view.words, view.failure) == (OutState.REFUSED, "550 5.1.1 no such user", None)
    assert road.view(number).answered_at is None
    road.clock.advance(days=1)
    post = Post()
    assert send_due(road.desk, deliver=post).ended == ()
    stop_sending(road.desk, mail=mail)
    queue_letter(road.desk, letter=letter)
    assert state_of(road, mail) is OutState.WAITING


def test_a_missing_password_waits_and_says_so(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    with road.desk.store.reading() as session:
        name = session.get_one(MailboxRow, list_mailboxes(road.desk)[0].id).key_name
    road.desk.secrets.put_aside(name)
    road.clock.advance(seconds=30)
    ended = send_due(road.desk, deliver=Post()).ended
    assert [(one.state, type(one.failure)) for one in ended] == [(OutState.WAITING, SecretMissingError)]
    failure = show_mail(road.desk, mail=mail).failure
    assert failure is not None
    assert (failure.code, failure.values) == ("secret_missing", {"host": "mail.test", "address": MAILBOX})
    assert SECRET not in str(failure)


def test_a_stop_between_two_mails_leaves_the_rest_waiting(road: Road) -> None:
    number, letter = refusal(road)
    receipt, _ = write_letter(road.desk, number=number, name=LetterName.RECEIPT)
    first, second = queue_letter(road.desk, letter=letter)[0], queue_letter(road.desk, letter=receipt)[0]
    road.clock.advance(seconds=30)
    post = Post()
    told: list[tuple[int, int]] = []
    send_due(road.desk, deliver=post, stopped=lambda: bool(post.handed), report=lambda done, total: told.append((done, total)))
    assert (state_of(road, first), state_of(road, second)) == (OutState.SENT, OutState.WAITING)
    assert told[0] == (0, 2)
    assert count_mails(road.desk)[OutState.WAITING] == 1
    assert [view.id for view in list_mails(road.desk)] == [second, first]


def test_a_code_letter_makes_the_case_wait_for_the_person(road: Road) -> None:
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    letter, _ = ask_for_code(road.desk, number=number)
    queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    send_due(road.desk, deliver=Post())
    assert road.view(number).state is CaseState.WAITING_FOR_PERSON


def test_the_desk_tells_where_it_sends_from(road: Road, tmp_path: Path) -> None:
    with road.desk.store.reading() as session:
        assert (sending_address(session, "smartsmm"), sending_address(session, "somebody")) == (MAILBOX, None)
