"""A clock that was ahead when a letter was sent and was put right since: the letter does not wait for the day that the clock showed."""

from __future__ import annotations

from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.services.outbox import queue_letter
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from tests.helpers.outbox import Post
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road


def test_a_letter_of_a_clock_that_was_a_year_ahead_leaves_when_the_clock_is_right_again(road: Road) -> None:
    give_mailbox(road)
    _, letter = refusal(road)
    right = road.clock()
    road.clock.advance(days=365)
    mail, _ = queue_letter(road.desk, letter=letter)
    assert send_due(road.desk, deliver=Post()).ended == ()
    road.clock.now = right
    assert next_sending(road.desk) == right
    post = Post()
    assert [one.state for one in send_due(road.desk, deliver=post).ended] == [OutState.SENT]
    assert (len(post.handed), state_of(road, mail), next_sending(road.desk)) == (1, OutState.SENT, None)


def test_the_longest_pause_is_no_wrong_clock(road: Road) -> None:
    give_mailbox(road)
    queue_letter(road.desk, letter=refusal(road)[1])
    post = Post(*[Delivery(Outcome.LATER, "450 come back")] * 5)
    for minutes in (1, 1, 5, 15, 60):
        road.clock.advance(minutes=minutes)
        assert len(send_due(road.desk, deliver=post).ended) == 1
        assert send_due(road.desk, deliver=post).ended == ()
        assert (next_sending(road.desk) or road.clock()) > road.clock()
    assert len(post.handed) == 5
