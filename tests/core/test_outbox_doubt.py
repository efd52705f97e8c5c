"""Where nobody knows whether a letter left: a person is asked, nothing is sent again by itself, and only one process sends."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from core.adapters.file_lock import hold_lock
from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.services.audit_log import check_trail
from core.services.build import open_desk
from core.services.case_letters import record_sent
from core.services.day import read_day
from core.services.letters_acts import take_back_sent
from core.services.outbox import doubt_again
from core.services.outbox import queue_letter
from core.services.outbox import settle_unknown
from core.services.outbox import stop_sending
from core.services.outbox_failures import InOutboxError
from core.services.outbox_failures import TooLateToStopError
from core.services.outbox_sending import LOCK
from core.services.outbox_sending import claim
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import record_seen
from core.services.outbox_view import show_mail
from core.store.mailbox_tables import OutboxRow
from core.store.tables import AuditRow
from core.words import CaseState
from tests.helpers.outbox import AIGERIM
from tests.helpers.outbox import Post
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import in_doubt
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road
from tests.helpers.road import World


@pytest.fixture
def road(road: Road) -> Iterator[Road]:
    give_mailbox(road)
    yield road
    check_trail(road.desk)


def all_audit(road: Road) -> list[tuple[str, str]]:
    with road.desk.store.reading() as session:
        return [(row.act, str(row.details)) for row in session.query(AuditRow).order_by(AuditRow.number)]


def test_a_mail_in_doubt_waits_for_a_person_and_is_never_sent_again_by_itself(road: Road) -> None:
    number, letter, mail = in_doubt(road)
    post = Post()
    for _ in range(3):
        road.clock.advance(days=2)
        assert send_due(road.desk, deliver=post).ended == ()
    assert (post.handed, state_of(road, mail), road.view(number).answered_at) == ([], OutState.UNKNOWN, None)
    with pytest.raises(TooLateToStopError):
        stop_sending(road.desk, mail=mail)
    with pytest.raises(InOutboxError):
        record_sent(road.desk, letter=letter)


def test_the_sent_folder_is_asked_by_our_own_message_id(road: Road) -> None:
    _, _, mail = in_doubt(road)
    own = show_mail(road.desk, mail=mail).message_id
    assert record_seen(road.desk, mail=mail, message_ids=frozenset({"<other@x.example>"}))[0] is False
    assert show_mail(road.desk, mail=mail).seen_in_sent is False
    assert record_seen(road.desk, mail=mail, message_ids=frozenset({"<other@x.example>", own}))[0] is True
    assert (show_mail(road.desk, mail=mail).seen_in_sent, state_of(road, mail)) == (True, OutState.UNKNOWN)


def test_who_says_that_it_was_sent_makes_the_case_answered_and_may_doubt_again(road: Road) -> None:
    number, letter, mail = in_doubt(road)
    settle_unknown(road.desk, mail=mail, sent=True)
    view = show_mail(road.desk, mail=mail)
    assert (view.state, view.by_person, road.view(number).state) == (OutState.SENT, True, CaseState.ANSWERED)
    doubt_again(road.desk, mail=mail)
    assert (state_of(road, mail), road.view(number).state) == (OutState.UNKNOWN, CaseState.IN_PROGRESS)
    assert road.view(number).letters[-1].sent_at is None
    settle_unknown(road.desk, mail=mail, sent=True)
    take_back_sent(road.desk, letter=letter)
    assert state_of(road, mail) is OutState.UNKNOWN


def test_who_says_that_it_was_not_sent_lets_the_same_mail_wait_anew(road: Road) -> None:
    _, _, mail = in_doubt(road)
    before = show_mail(road.desk, mail=mail)
    settle_unknown(road.desk, mail=mail, sent=False)
    doubt_again(road.desk, mail=mail)
    assert state_of(road, mail) is OutState.UNKNOWN
    settle_unknown(road.desk, mail=mail, sent=False)
    post = Post()
    assert send_due(road.desk, deliver=post).ended == ()
    road.clock.advance(seconds=30)
    send_due(road.desk, deliver=post)
    after = show_mail(road.desk, mail=mail)
    assert (len(post.handed), after.message_id, after.state) == (1, before.message_id, OutState.SENT)


def test_only_one_of_two_processes_claims_a_mail(road: Road, world: World) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    other = open_desk(folder=road.desk.folder, key_store=world.keys, clock=road.clock, operator="Marat", sample=True)
    try:
        inside: list[object] = []
        post = Post()
        post.meanwhile = lambda: inside.append((send_due(other, deliver=Post()).busy, claim(other, mail)))
        send_due(road.desk, deliver=post)
        assert inside == [(True, None)]
        assert claim(other, mail) is None
        assert send_due(other, deliver=Post()).ended == ()
        assert len(post.handed) == 1
    finally:
        other.close()


def test_what_a_dead_process_left_behind_is_in_doubt_and_what_a_living_one_sends_is_not(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    claim(road.desk, mail)
    with hold_lock(road.desk.folder / LOCK) as alone:
        assert alone
        assert send_due(road.desk, deliver=Post()).busy
        assert state_of(road, mail) is OutState.SENDING
    assert next_sending(road.desk) == road.clock()
    post = Post()
    assert [one.state for one in send_due(road.desk, deliver=post).ended] == [OutState.UNKNOWN]
    assert post.handed == []


def test_today_tells_what_waits_for_a_person(road: Road) -> None:
    number, _, mail = in_doubt(road)
    assert ("letter_unknown", number) in [(one.code, one.case) for one in read_day(road.desk).troubles]
    settle_unknown(road.desk, mail=mail, sent=False)
    road.clock.advance(minutes=1)
    send_due(road.desk, deliver=Post(Delivery(Outcome.REFUSED, "550 no")))
    assert [one.code for one in read_day(road.desk).troubles if one.case == number] == ["letter_refused"]
    stop_sending(road.desk, mail=mail)
    assert "letter_refused" not in [one.code for one in read_day(road.desk).troubles]


def test_the_trail_tells_each_turn_and_names_nobody(road: Road) -> None:
    _, letter = refusal(road)
    mail, _ = queue_letter(road.desk, letter=letter)
    stop_sending(road.desk, mail=mail)
    queue_letter(road.desk, letter=letter)
    road.clock.advance(seconds=30)
    send_due(road.desk, deliver=Post(Delivery(Outcome.UNKNOWN)))
    settle_unknown(road.desk, mail=mail, sent=False)
    road.clock.advance(minutes=10)
    send_due(road.desk, deliver=Post(Delivery(Outcome.REFUSED, f"550 <{AIGERIM}> is unknown")))
    entries = all_audit(road)
    acts = [act for act, _ in entries if act.startswith("letter_")][1:]
    turns = ["queued", "stopped", "queued", "sending", "unknown", "settled", "sending", "refused"]
    assert acts == [f"letter_{turn}" for turn in turns]
    assert not [details for _, details in entries if AIGERIM in details]
    with road.desk.store.reading() as session:
        row = session.get_one(OutboxRow, mail)
        assert hashlib.sha256(row.raw).hexdigest() == row.sha256
