"""The second company keeps no database: its usual honest answer is "we hold nothing about you", with a note of where was looked."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.adapters.databases import SourceAddressError
from core.services.case_identity import look_up_contacts
from core.services.case_letters import record_answer_by_hand
from core.services.case_search import confirm_scope
from core.services.case_search import decide_review
from core.services.case_search import record_search_by_hand
from core.services.case_search import search_case
from core.services.case_view import show_case
from core.services.cases import open_case
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.desk_settings import set_source
from core.services.failures import GateClosedError
from core.services.failures import ReasonMissingError
from core.services.failures import SearchableError
from core.services.mail_import import import_mail
from core.words import CaseState
from core.words import Kind
from core.words import Regime
from tests.helpers.desks import desk_in
from tests.helpers.road import make_world
from tests.helpers.road import road_on

REQUEST = b"""From: Ann <ann@mail.example>\nTo: support@smartsoft.example\nSubject: my data\nDate: Mon, 23 Nov 2026 09:00:00 +0100

Under Article 15 GDPR please tell me which personal data you hold about me. I live in Germany.
"""


def test_a_company_without_a_database_answers_that_it_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "request.eml").write_bytes(REQUEST)
    with desk_in(tmp_path / "desk") as desk:
        change_settings(desk, settings=read_settings(desk).model_copy(update={"company": "smartsoft"}))
        import_mail(desk, paths=[tmp_path / "request.eml"])
        number, _ = open_case(desk, message=1, kinds=(Kind.ACCESS,), regime=Regime.EU)
        look_up_contacts(desk, number=number)
        assert show_case(desk, number=number).state is CaseState.IN_PROGRESS
        confirm_scope(desk, number=number, words="everything")
        with pytest.raises(ReasonMissingError):
            record_search_by_hand(desk, number=number, words=" ")
        record_search_by_hand(desk, number=number, words="uploads by link and time, the mailbox")
        decide_review(desk, number=number)
        view = show_case(desk, number=number)
        assert view.search is not None
        assert view.search.tables == ()
        assert {step.step.id: str(step.status) for step in view.steps}["collect"] == "completed"


def test_a_company_with_a_database_is_never_searched_by_hand(tmp_path: Path) -> None:
    (tmp_path / "request.eml").write_bytes(REQUEST)
    with desk_in(tmp_path / "desk") as desk:
        import_mail(desk, paths=[tmp_path / "request.eml"])
        number, _ = open_case(desk, message=1, kinds=(Kind.ACCESS,), regime=Regime.KZ)
        with pytest.raises(SearchableError, match="searched by the desk"):
            record_search_by_hand(desk, number=number, words="I looked")


@pytest.mark.parametrize("address", ["nonsense", "http://[::bad", "mysql://db/x", "", "x" * 100_000])
def test_an_address_that_no_database_has_is_refused_where_it_is_typed(tmp_path: Path, address: str) -> None:
    with desk_in(tmp_path) as desk, pytest.raises(SourceAddressError):
        set_source(desk, name="smartsmm", address=address)


def test_an_answer_by_hand_never_walks_around_the_gate(tmp_path: Path) -> None:
    world = make_world(tmp_path / "world")
    with road_on(world, tmp_path) as road:
        number = road.begin("a.sadykova@mail.kz", kinds=(Kind.ACCESS,))
        search_case(road.desk, number=number)
        with pytest.raises(GateClosedError):
            record_answer_by_hand(road.desk, number=number, words="I told her by telephone")
