"""One company's desk in which every screen has something to show; made once, and copied for each window that is looked at."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.services.archives_acts import check_archive
from core.services.build import Desk
from core.services.build import open_desk
from core.services.case_erasure import plan_case_erasure
from core.services.case_identity import confirm_at_account
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import search_case
from core.services.case_view import show_case
from core.services.desk_settings import set_source
from core.words import Kind
from tests.core.test_archives_list import sealed
from tests.helpers.desks import StandingClock
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import make_world
from tests.helpers.road import road_on

OTHERS = (("saule.auezova@post.example", Kind.RECTIFICATION), ("pavel.orlov@inbox.example", Kind.PORTABILITY))


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The desk's folder, the world it comes from, and the numbers of the cases that screens open."""

    world: World
    folder: Path
    database: Path
    letters: Path
    access: str
    erasure: str


def make_looked_at(folder: Path) -> LookedAt:
    """An access case that is answered and sealed, an erasure that waits for its number, and two that were just opened."""
    world = make_world(folder / "world")
    with road_on(world, folder / "road") as road:
        access, _, line = sealed(road)
        check_archive(road.desk, archive=line.id)
        erasure = _planned(road)
        for sender, kind in OTHERS:
            road.begin(sender, kinds=(kind,))
    return LookedAt(world, folder / "road" / "desk", road.database, road.letters, access, erasure)


@contextmanager
def desk_of(made: LookedAt, folder: Path) -> Iterator[Desk]:
    """An open copy, as a company has it: without the banner of the sample data. The window that shows it closes it."""
    shutil.copytree(made.folder, folder / "desk")
    desk = open_desk(folder=folder / "desk", key_store=made.world.keys, clock=StandingClock(), operator="Dana")
    set_source(desk, name="smartsmm", address=f"sqlite:///{made.database}")
    yield desk


def _planned(road: Road) -> str:
    number = road.begin("dana.kim@post.example", kinds=(Kind.ERASURE,))
    account = show_case(road.desk, number=number).identity.contacts[0].account
    confirm_at_account(road.desk, number=number, account=account, note="called back")
    confirm_scope(road.desk, number=number, words="everything")
    search_case(road.desk, number=number)
    decide_review(road.desk, number=number, shared="leave_out", left_out={}, reason="")
    plan_case_erasure(road.desk, number=number)
    return number
