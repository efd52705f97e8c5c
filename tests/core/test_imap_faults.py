"""Whatever a mail server does wrong, the next good check makes store and server equal: nothing lost, nothing doubled, and a sentence for the person."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial

import pytest

from core.services.mailboxes import login_of
from core.services.mailboxes import remove_mailbox
from tests.helpers.imap_faults import FAULTS
from tests.helpers.imap_faults import GOOD
from tests.helpers.imap_mail import Mail
from tests.helpers.imap_server import CAPABILITIES
from tests.helpers.imap_server import PASSWORD
from tests.helpers.imap_server import Fault
from tests.helpers.imap_world import NEW
from tests.helpers.imap_world import READ
from tests.helpers.imap_world import World
from tests.helpers.imap_world import message
from tests.helpers.imap_world import new_mailbox
from tests.helpers.imap_world import shared_world


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with shared_world(tmp_path_factory.mktemp("shared")) as made:
        yield made


@pytest.fixture
def world(shared: World, request: pytest.FixtureRequest) -> Iterator[World]:
    """Three messages have been read, four have come since."""
    server, topic = shared.server, request.node.name.encode("ascii")
    server.mail, server.fault, server.capabilities = Mail(), None, CAPABILITIES
    server.lines.clear()
    number = new_mailbox(shared)
    made = World(shared.desk, server, number, shared.clock)
    for place in range(READ):
        server.mail.add(message(place, topic))
    assert made.check().failure is None
    for place in range(READ, READ + NEW):
        server.mail.add(message(place, topic))
    yield made
    remove_mailbox(shared.desk, mailbox=number)


def test_there_are_at_least_forty_faults_of_which_each_third_waits_for_the_long_run() -> None:
    assert len(FAULTS) * 2 // 3 >= 40


@pytest.mark.parametrize("name", [pytest.param(name, marks=[pytest.mark.long] * (place % 3 == 2)) for place, name in enumerate(FAULTS)])
def test_after_the_fault_the_next_check_makes_all_good(name: str, world: World) -> None:
    wrong = FAULTS[name]
    world.server.fault = Fault(wrong.command, wrong.alter, then_close=wrong.then_close, times=wrong.times, slowly=wrong.slowly)
    wrong.change(world)
    result = world.check()
    told = result.failure.code if result.failure is not None else None
    assert told == wrong.failure, result.failure
    assert result.failure is None or (len(result.failure.sentence) > 20 and len(result.failure.remedy) > 20)
    if wrong.failure is GOOD and wrong.is_complete:
        world.assert_equal()
    world.server.fault = None
    good = world.check()
    assert good.failure is None
    assert good.accounted == good.on_server == len(world.server.mail.messages)
    world.assert_equal()
    assert world.server.unplanned() == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(50))
def test_after_cuts_anywhere_the_next_check_makes_all_good(seed: int, world: World) -> None:
    chance = random.Random(seed)
    for _ in range(5):
        world.server.mail.add(message(chance.randrange(60), b"%d" % seed))
        share, command = chance.random(), chance.choice(["greeting", "AUTHENTICATE", "EXAMINE", "UIDS", "FETCH", "FETCH", "FETCH"])
        world.server.fault = Fault(command, partial(_share, share=share), then_close=True)
        world.check()
    world.server.fault = None
    assert world.check().failure is None
    world.assert_equal()


def _share(answer: bytes, *, share: float) -> bytes:
    return answer[: int(len(answer) * share)]


def test_the_login_is_asked_of_the_key_store_each_time(world: World) -> None:
    assert login_of(world.desk, mailbox=world.mailbox).secret == PASSWORD
