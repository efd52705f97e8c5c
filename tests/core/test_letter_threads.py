"""A letter stands below the request that it answers, in the person's mail program, and comes from the mailbox that answers are read in."""

from __future__ import annotations

import email
from email import policy

import pytest

from core.letters.facts import LetterName
from core.services.case_letters import save_letter_files
from core.services.case_letters import write_letter
from core.services.outbox import queue_letter
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import OutboxRow
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.words import Kind
from tests.helpers.outbox import AIGERIM
from tests.helpers.outbox import give_mailbox
from tests.helpers.road import Road

OTHER = "privacy@smart-smm.kz"


def receipt(road: Road, *, message_id: str | None = None, sender: str = AIGERIM) -> tuple[int, str | None]:
    """A receipt in a case whose request names itself so and comes from `sender`, and the Message-ID that the store has for the request."""
    number = road.begin(AIGERIM, kinds=(Kind.ACCESS,))
    with road.desk.store.unit_of_work("test") as work:
        case = work.session.query(CaseRow).filter_by(number=number).one()
        request = work.session.query(MessageRow).filter_by(case_id=case.id).order_by(MessageRow.id).first()
        assert request is not None
        request.message_id, request.sender_address = message_id or request.message_id, sender
        kept = request.message_id
        work.record("letter_queued", at=road.clock(), case=number)  # the store takes no change that nobody wrote down
    return write_letter(road.desk, number=number, name=LetterName.RECEIPT)[0], kept


def frozen(road: Road, letter: int) -> email.message.EmailMessage:
    mail, _ = queue_letter(road.desk, letter=letter)
    with road.desk.store.reading() as session:
        return email.message_from_bytes(session.get_one(OutboxRow, mail).raw, policy=policy.default)


def saved(road: Road, letter: int) -> email.message.EmailMessage:
    files, _ = save_letter_files(road.desk, letter=letter, folder=road.letters)
    return email.message_from_bytes(files.mail.read_bytes(), policy=policy.default)


def test_a_letter_names_the_request_that_it_answers(road: Road) -> None:
    give_mailbox(road)
    letter, request = receipt(road)
    assert request is not None
    for mail in (frozen(road, letter), saved(road, letter)):
        assert (mail["In-Reply-To"], mail["References"]) == (request, request)


@pytest.mark.parametrize("hostile", ["<a\u00e9@mail.kz>", "<a(b@mail.kz>", f"<{'a' * 400}@mail.kz>"])
def test_a_message_id_that_is_no_plain_one_is_left_out(road: Road, hostile: str) -> None:
    give_mailbox(road)
    letter, request = receipt(road, message_id=hostile)
    assert request == hostile
    assert frozen(road, letter)["In-Reply-To"] is None


def test_what_somebody_else_wrote_is_not_named_to_the_recipient(road: Road) -> None:
    give_mailbox(road)
    letter, _ = receipt(road, sender="another@mail.kz")
    assert frozen(road, letter)["In-Reply-To"] is None


def test_a_saved_mail_comes_from_the_mailbox_as_the_sent_one_does(road: Road) -> None:
    letter, _ = receipt(road)
    assert saved(road, letter)["From"].addresses[0].addr_spec != OTHER
    give_mailbox(road)
    with road.desk.store.unit_of_work("test") as work:
        work.session.query(MailboxRow).one().address = OTHER
        work.record("mailbox_changed", at=road.clock())
    for mail in (saved(road, letter), frozen(road, letter)):
        assert mail["From"].addresses[0].addr_spec == OTHER
