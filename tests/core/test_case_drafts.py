"""What was typed and not yet said is kept, leaves no entry in the trail, and goes when the case is closed."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.services.audit_log import list_entries
from core.services.case_closing import close_case
from core.services.case_closing import set_outcome
from core.services.case_drafts import keep_draft
from core.services.case_drafts import read_drafts
from core.services.case_search import confirm_scope
from core.services.failures import NoSuchCaseError
from core.words import ClosingCode
from core.words import Kind
from tests.helpers.road import World
from tests.helpers.road import road_on

HOLDER = "a.sadykova@mail.kz"


def test_drafts_stay_per_step_and_leave_no_entry(world: World, tmp_path: Path) -> None:
    with road_on(world, tmp_path) as road:
        number = road.begin(HOLDER, kinds=(Kind.ACCESS,))
        before = list_entries(road.desk, case=number)
        keep_draft(road.desk, number=number, step="identity", words={"reason": "half a", "empty": " "})
        keep_draft(road.desk, number=number, step="side", words={"note": "called"})
        assert read_drafts(road.desk, number=number) == {"identity": {"reason": "half a"}, "side": {"note": "called"}}
        confirm_scope(road.desk, number=number, words="all")
        assert set(road.view(number).decided) == {"identity", "scope"}
        keep_draft(road.desk, number=number, step="identity", words={})
        assert read_drafts(road.desk, number=number) == {"side": {"note": "called"}}
        assert len(list_entries(road.desk, case=number)) == len(before) + 1


def test_a_closed_case_keeps_no_drafts(world: World, tmp_path: Path) -> None:
    with road_on(world, tmp_path) as road:
        number = road.begin(HOLDER, kinds=(Kind.ACCESS,))
        keep_draft(road.desk, number=number, step="close", words={"words": "withdrawn by telephone"})
        set_outcome(road.desk, number=number, kind=Kind.ACCESS, outcome=ClosingCode.WITHDRAWN)
        close_case(road.desk, number=number, ended_without_answer=True)
        keep_draft(road.desk, number=number, step="close", words={"words": "typed meanwhile"})
        assert read_drafts(road.desk, number=number) == {}


def test_a_case_that_does_not_exist_has_no_drafts(world: World, tmp_path: Path) -> None:
    with road_on(world, tmp_path) as road, pytest.raises(NoSuchCaseError):
        read_drafts(road.desk, number="2026-9999")


def test_each_step_has_its_own_target_until_the_answer_was_sent(world: World, tmp_path: Path) -> None:
    with road_on(world, tmp_path) as road:
        view = road.view(road.begin(HOLDER, kinds=(Kind.ACCESS,)))
        targets = {one.step.id: one.target for one in view.steps}
        assert targets["respond"] == view.leading.deadline.safe_due
        assert targets["close"] is None
