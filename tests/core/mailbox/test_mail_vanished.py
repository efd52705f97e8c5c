"""What went from a large mailbox is asked of a server that can tell it: few bytes, nothing changed there, and the store holds what the server holds."""

from __future__ import annotations

import random
import re

import pytest
from sqlalchemy import select

from core.store.mailbox_tables import MailboxRow
from tests.helpers.mail_world import World
from tests.helpers.mail_world import letter
from tests.helpers.mail_world import number_anew

MANY = 2000
WHOLE = re.compile(rb"UID FETCH 1:\* \(UID\)\Z")
ASKED = re.compile(rb"UID FETCH 1:\d+ \(UID\) \(CHANGEDSINCE \d+ VANISHED\)\Z")
CHANGES = re.compile(rb"\b(?:SELECT|STORE|APPEND|EXPUNGE|COPY|MOVE|CREATE|DELETE|RENAME|SUBSCRIBE|CLOSE|SETMETADATA|BODY\[)")


def highest(world: World) -> int | None:
    with world.desk.store.reading() as session:
        return session.scalars(select(MailboxRow.highest_modseq)).one()


def count_lines(world: World, begun: int, pattern: re.Pattern[bytes]) -> int:
    return sum(pattern.search(line) is not None for line in world.server.commands()[begun:])


def test_of_two_thousand_messages_one_that_went_is_found_in_less_than_two_kilobytes(world: World) -> None:
    paths = [world.server.deliver(letter(number % 5)) for number in range(MANY)]
    assert world.check().on_server == MANY
    world.server.remove(paths[MANY // 3])
    before, begun, files = world.server.answered_bytes(), len(world.server.commands()), world.server.files()
    result = world.check()
    assert (result.on_server, result.accounted, result.failure) == (MANY - 1, MANY - 1, None)
    assert 0 < world.server.answered_bytes() - before < 2000
    assert (count_lines(world, begun, ASKED), count_lines(world, begun, WHOLE)) == (1, 0)
    assert count_lines(world, begun, CHANGES) == 0
    assert world.server.files().keys() == files.keys()
    world.assert_whole()


def test_what_others_flag_makes_the_next_question_no_longer(world: World) -> None:
    paths = [world.server.deliver(letter(number % 5), flags="") for number in range(300)]
    world.check()
    noted = highest(world)
    flagged = [path.rename(path.with_name(f"{path.name}S")) for path in paths]
    assert world.check().taken_in == 0
    assert (highest(world) or 0) > (noted or 0) > 0
    world.server.remove(flagged[7])
    before = world.server.answered_bytes()
    assert world.check().accounted == len(paths) - 1
    assert world.server.answered_bytes() - before < 2000
    world.assert_whole()


def test_asking_what_went_leaves_every_message_and_flag_as_it_was(world: World) -> None:
    paths = [world.server.deliver(letter(number), flags=flags) for number, flags in enumerate(("", "S", "FS", "DT"))]
    for number in (8, 9):
        world.server.deliver(letter(number))
    world.check()
    world.server.remove(paths[1])
    begun, files = len(world.server.commands()), world.server.files()
    assert world.check().accounted == len(files) == 5
    assert world.server.files() == files
    assert count_lines(world, begun, ASKED) == 1
    assert count_lines(world, begun, CHANGES) == 0
    world.assert_whole()


@pytest.mark.parametrize("seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(3, 40))])
def test_whatever_comes_and_goes_the_store_follows_without_a_whole_list(world: World, seed: int) -> None:
    chance, paths = random.Random(seed), [world.server.deliver(letter(number)) for number in range(30)]
    world.check()
    begun, asked = len(world.server.commands()), 0
    for number in range(4):
        leaving = [paths.pop(chance.randrange(len(paths))) for _ in range(chance.randint(1, 5))]
        for path in leaving:
            world.server.remove(path)
        paths += [world.server.deliver(letter(100 * (number + 1) + place)) for place in range(chance.randint(0, 6))]
        result = world.check()
        assert (result.on_server, result.accounted, result.failure) == (len(paths), len(paths), None)
        asked += 1
    assert (count_lines(world, begun, ASKED), count_lines(world, begun, WHOLE)) == (asked, 0)
    world.assert_whole()


def test_after_the_numbers_began_anew_nothing_is_asked_by_the_old_count(world: World) -> None:
    paths = [world.server.deliver(letter(number)) for number in range(4)]
    world.check()
    number_anew(world.server)
    world.server.remove(paths[0])
    begun = len(world.server.commands())
    assert world.check().accounted == 3
    assert (count_lines(world, begun, ASKED), count_lines(world, begun, WHOLE)) == (0, 1)
    world.assert_whole()


def test_with_nothing_new_one_answer_is_waited_for_after_signing_in(world: World) -> None:
    world.server.deliver(letter(1))
    world.check()
    begun = len(world.server.commands())
    world.check()
    said = [line.split(b" ", 2)[2] for line in world.server.commands()[begun:]]
    assert said[:2] == [b"ENABLE QRESYNC", b'EXAMINE "INBOX"']
    assert said[2:] in ([], [b"LOGOUT"])
