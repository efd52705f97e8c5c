"""A mailbox that is changed or removed while it is checked: nothing of the old folder is taken for the new one's, and the next check is right."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from core.adapters.imap import open_mailbox
from core.mail.failures import MailboxChangedError
from core.mail.failures import NoSuchMailboxError
from core.mail.server import Login
from core.services import mail_intake
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_check import CheckResult
from core.services.mail_check import check_all
from core.services.mail_check import check_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import remove_mailbox
from core.store.mailbox_tables import MailboxRow
from core.store.mailbox_tables import MailCheckRow
from core.store.tables import OccurrenceRow
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.mail_world import OtherwiseMailbox
from tests.helpers.mail_world import World
from tests.helpers.mail_world import add
from tests.helpers.mail_world import letter
from tests.helpers.mail_world import mail_world


@pytest.fixture(scope="module")
def server() -> Iterator[DovecotServer]:
    with running_dovecot() as running:
        running.make_folder("Second")
        for number in range(3):
            running.deliver(letter(number, subject="Second"), folder="Second")
        yield running


@pytest.fixture
def world(tmp_path: Path, server: DovecotServer) -> Iterator[World]:
    with mail_world(tmp_path, server) as made:
        for number in range(3):
            server.deliver(letter(number, subject="First"))
        yield made


class Interrupted(OtherwiseMailbox):
    """A line on which something happens after each message that comes."""

    def __init__(self, world: World, happens: Callable[[], object], login: Login) -> None:
        super().__init__(world, login)
        self._happens = happens

    def fetch(self, uids: list[int]) -> Iterator[object]:
        for one in self._box.fetch(uids):
            yield one
            self._happens()


def once(act: Callable[[], object]) -> Callable[[], object]:
    """Something that does `act` at its first call only."""
    acts = iter([act])

    def happens() -> None:
        for one in acts:
            one()

    return happens


def move(world: World, folder: str) -> None:
    """Read `folder` from now on."""
    view = list_mailboxes(world.desk)[0]
    change_mailbox(
        world.desk,
        mailbox=view.id,
        company=view.company,
        address=view.address,
        folder=folder,
        incoming=view.incoming,
        outgoing=None,
        sent_folder=None,
        sign_in=view.sign_in,
    )


def check(world: World, happens: Callable[[], object]) -> CheckResult:
    return check_mailbox(world.desk, mailbox=world.mailbox, open_mailbox=partial(Interrupted, world, happens))  # type: ignore[arg-type]  # stands in for the line only


def subjects(world: World) -> set[str]:
    return {line.subject for line in list_messages(world.desk, split=Split.OTHER)}


def places(world: World) -> int:
    with world.desk.store.reading() as session:
        return len(session.scalars(select(OccurrenceRow).where(OccurrenceRow.gone_at.is_(None))).all())


@pytest.mark.parametrize("batch", [1, 2, 256])
def test_a_folder_that_is_changed_while_it_is_fetched_is_read_as_it_is_now(world: World, batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_intake, "BATCH", batch)
    result = check(world, once(partial(move, world, "Second")))
    assert (result.on_server, result.accounted, result.taken_in, result.failure) == (3, 3, 3, None)
    assert {f"Second {number}" for number in range(3)} <= subjects(world)
    assert places(world) == 3
    again = world.check()
    assert (again.on_server, again.accounted, again.taken_in, again.failure) == (3, 3, 0, None)


def test_a_mailbox_that_changes_all_the_time_keeps_no_check_and_is_right_afterwards(world: World) -> None:
    folders = iter(["Second", "INBOX"] * 20)
    with pytest.raises(MailboxChangedError):
        check(world, lambda: move(world, next(folders)))
    with world.desk.store.reading() as session:
        assert session.scalars(select(MailCheckRow)).all() == []
        assert session.scalars(select(MailboxRow.uid_validity)).one() is None
    result = world.check()
    assert (result.on_server, result.accounted, result.failure) == (3, 3, None)


def test_another_server_or_a_numbering_of_another_process_takes_nothing_of_a_batch(world: World) -> None:
    def number_anew() -> None:
        with world.desk.store.unit_of_work("Other") as work:
            work.session.get_one(MailboxRow, world.mailbox).uid_validity = 1
            work.record("mail_numbered", at=world.clock(), mailbox=world.mailbox, anew=True)

    result = check(world, once(number_anew))
    assert (result.on_server, result.accounted, result.failure) == (3, 3, None)
    world.assert_whole()


def test_a_mailbox_that_is_removed_meanwhile_takes_nothing_and_holds_up_no_other(world: World) -> None:
    other = add(world, folder="Second")
    opener = partial(Interrupted, world, once(partial(remove_mailbox, world.desk, mailbox=world.mailbox)))
    results = list(check_all(world.desk, open_mailbox=opener))  # type: ignore[arg-type]  # stands in for the line only
    assert [(one.mailbox, one.accounted, one.failure) for one in results] == [(other, 3, None)]
    with pytest.raises(NoSuchMailboxError):
        world.check()
    with world.desk.store.reading() as session:
        assert set(session.scalars(select(OccurrenceRow.mailbox_id))) == {other}


def test_each_result_is_there_as_soon_as_its_check_has_ended(world: World) -> None:
    add(world, folder="Second")
    results = check_all(world.desk, open_mailbox=partial(open_mailbox, context=world.server.trusting()))
    first = next(iter(results))
    with world.desk.store.reading() as session:
        assert session.scalars(select(MailCheckRow.mailbox_id)).all() == [first.mailbox]


def test_the_address_of_the_sender_is_no_part_of_what_has_to_stay(world: World) -> None:
    view = list_mailboxes(world.desk)[0]
    outgoing = replace(view.incoming, port=465)
    changed = partial(
        change_mailbox,
        world.desk,
        mailbox=view.id,
        company=view.company,
        address=view.address,
        folder=view.folder,
        incoming=view.incoming,
        outgoing=outgoing,
        sent_folder="Sent",
        sign_in=view.sign_in,
    )
    result = check(world, once(changed))
    assert (result.accounted, result.taken_in, result.failure) == (3, 3, None)
