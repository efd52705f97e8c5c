"""After a check of a mailbox it is known who sent what somebody will decide about, without asking anybody."""

from __future__ import annotations

from collections.abc import Sequence

import dns.resolver
import pytest
from sqlalchemy import select
from sqlalchemy import update

from core.errors import ResourceError
from core.mail import limits
from core.mail.senders.report import report_on
from core.services import sender_rounds
from core.services.sender_columns import stored_report
from core.services.sender_evidence import look_at_sender
from core.services.sender_rounds import look_at_new_senders
from core.store.tables import AuditRow
from core.store.tables import MessageRow
from tests.helpers.mail_world import ERASE
from tests.helpers.mail_world import World
from tests.helpers.mail_world import letter

FORGED = b"Authentication-Results: mx.smart-smm.kz; dmarc=fail header.from=mail.example\r\n"


def requests(world: World) -> list[MessageRow]:
    with world.desk.store.reading() as session:
        return list(session.scalars(select(MessageRow).where(MessageRow.state == "request").order_by(MessageRow.id)))


def test_after_a_check_it_is_known_who_sent_a_request_and_nobody_was_asked(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_arguments: object, **_named: object) -> object:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(dns.resolver, "resolve", asked)
    world.server.deliver(FORGED + letter(1, subject="My data", text=ERASE))
    world.server.deliver(letter(2))
    world.check()
    (row,) = requests(world)
    assert row.sender_level == 0
    assert "domain_not_proved" in {one.code for one in stored_report(row).flags}
    with world.desk.store.reading() as session:
        assert session.scalars(select(MessageRow.sender_level).where(MessageRow.state == "ordinary")).all() == [None]
    assert look_at_sender(world.desk, message=row.id, dns=None) == stored_report(row)


def forget_looks(world: World) -> Sequence[tuple[int | None, object, object]]:
    """What is known of the senders of requests; afterwards nobody has looked at them."""
    found = [(row.sender_level, row.sender_evidence, row.sender_flags) for row in requests(world)]
    with world.desk.store.unit_of_work("test") as work:
        work.keep(update(MessageRow).values(sender_level=None, sender_evidence=[], sender_flags=[]))
    return found


def told(world: World) -> list[object]:
    with world.desk.store.reading() as session:
        return [entry.details["seen"] for entry in session.scalars(select(AuditRow).where(AuditRow.act == "senders_checked"))]


def test_senders_are_looked_at_while_their_messages_are_read_and_what_is_left_in_rounds_with_the_same_result(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender_rounds, "BATCH", 2)
    for number in range(4):
        world.server.deliver(letter(number, subject="My data", text=f"{ERASE} {number}"))
    world.server.deliver(FORGED + letter(4, subject="My data", text=ERASE))
    world.check()
    assert told(world) == [5]
    while_read = forget_looks(world)
    assert [level for level, _, _ in while_read] == [0] * 5
    assert look_at_new_senders(world.desk) == 5
    assert forget_looks(world) == while_read
    assert sorted(told(world)[1:], key=str) == [1, 2, 2]
    look_at_new_senders(world.desk)
    assert look_at_new_senders(world.desk) == 0


def test_who_wrote_twice_in_one_batch_is_no_new_contact_the_second_time(world: World) -> None:
    first = letter(1, subject="My data", text=ERASE)
    world.server.deliver(first)
    world.server.deliver(first.replace(b"Subject: My data", b"Subject: My data again"))
    world.check()
    codes = [{one.code for one in (*stored_report(row).evidence, *stored_report(row).flags)} for row in requests(world)]
    assert ["new_contact" in one for one in codes] == [True, False]
    assert ["address_seen" in one for one in codes] == [False, True]


def test_the_bodies_of_messages_are_not_fetched_to_know_who_sent_them(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def counted(raw: bytes, **named: object) -> object:
        seen.append(len(raw))
        return report_on(raw, **named)  # type: ignore[arg-type]  # the test only hands on what it was given

    monkeypatch.setattr(sender_rounds, "report_on", counted)
    world.server.deliver(FORGED + letter(1, subject="My data", text=ERASE + "Please answer soon.\n" * 100_000))
    world.check()
    forget_looks(world)
    assert look_at_new_senders(world.desk) == 1
    assert len(seen) == 1
    assert seen[0] <= 2 * limits.HEADER_BLOCK_BYTES
    assert "domain_not_proved" in {one.code for one in stored_report(requests(world)[0]).flags}


def test_a_failure_while_senders_are_looked_at_leaves_the_result_of_the_check(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_named: object) -> int:
        raise ResourceError(path="smartsmm.yaml", reason="gone")

    for name in ("keep_claimed", "look_at_new_senders"):
        monkeypatch.setattr(sender_rounds, name, broken)
    world.server.deliver(letter(1, subject="My data", text=ERASE))
    assert (world.check().failure, requests(world)[0].sender_level) == (None, None)
    monkeypatch.undo()
    world.check()
    assert requests(world)[0].sender_level == 0
