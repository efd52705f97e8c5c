"""A mailbox that is removed and set up again: its letters leave by the new one, and what is in doubt is looked for there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.adapters.imap import ImapMailbox
from core.adapters.smtp import Delivery
from core.adapters.smtp import Outcome
from core.mail.failures import SignInRefusedError
from core.mail.server import Login
from core.services.audit_log import check_trail
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import remove_mailbox
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import look_in_sent
from tests.helpers.outbox import AIGERIM
from tests.helpers.outbox import MAILBOX
from tests.helpers.outbox import Post
from tests.helpers.outbox import give_mailbox
from tests.helpers.outbox import in_doubt
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road

REFUSED = SignInRefusedError(host="mail.test", user_name=MAILBOX, answer="535 no")


@pytest.fixture
def road(road: Road) -> Iterator[Road]:
    give_mailbox(road)
    yield road
    assert check_trail(road.desk).whole


def set_up_again(road: Road) -> None:
    for one in list_mailboxes(road.desk):
        remove_mailbox(road.desk, mailbox=one.id)
    give_mailbox(road)


def waiting(road: Road, *, failure: SignInRefusedError | None = None) -> int:
    """A mail that waits for its time, or that is held because the mailbox was not let in."""
    mail, _ = queue_letter(road.desk, letter=refusal(road)[1])
    road.clock.advance(minutes=1)
    if failure is not None:
        send_due(road.desk, deliver=Post(Delivery(Outcome.LATER, failure=failure)))
    return mail


@pytest.mark.parametrize("failure", [None, REFUSED])
def test_a_letter_that_waits_or_is_held_leaves_once_by_the_mailbox_that_was_set_up_again(road: Road, failure: SignInRefusedError | None) -> None:
    mail = waiting(road, failure=failure)
    set_up_again(road)
    post = Post()
    assert [one.state for one in send_due(road.desk, deliver=post).ended] == [OutState.SENT]
    assert [(envelope.sender, envelope.recipient) for _, envelope in post.handed] == [(MAILBOX, AIGERIM)]
    assert (state_of(road, mail), send_due(road.desk, deliver=post).ended) == (OutState.SENT, ())


def test_what_the_new_one_took_over_goes_back_to_the_old_one_when_that_is_brought_back(road: Road) -> None:
    waiting(road)
    old = list_mailboxes(road.desk)[0].id
    set_up_again(road)
    remove_mailbox(road.desk, mailbox=list_mailboxes(road.desk)[0].id)
    bring_back_mailbox(road.desk, mailbox=old)
    assert [one.state for one in send_due(road.desk, deliver=Post()).ended] == [OutState.SENT]


def test_what_is_in_doubt_is_looked_for_in_the_mailbox_that_was_set_up_again_and_not_sent(road: Road) -> None:
    _, _, mail = in_doubt(road)
    set_up_again(road)
    post = Post()
    assert (send_due(road.desk, deliver=post).ended, post.handed) == ((), [])
    with pytest.raises(ConnectionError, match="asked"):
        look_in_sent(road.desk, mail=mail, open_mailbox=_asked)
    assert state_of(road, mail) is OutState.UNKNOWN


def _asked(_login: Login) -> ImapMailbox:
    message = "asked"
    raise ConnectionError(message)
