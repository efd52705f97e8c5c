"""What the provider answers when a permission is to be taken back, what a person is told of it, and to whom a permission is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path

import pytest

from core.adapters.oauth_token import Answered
from core.adapters.oauth_token import ask_token
from core.mail.oauth import Registration
from core.mail.oauth import filled
from core.mail.oauth_issuers import all_issuers
from core.mail.oauth_revocation import revocation_of
from core.services.audit_log import list_entries
from core.services.mailbox_oauth_parting import Parting
from core.services.mailbox_oauth_parting import read_parting
from core.services.mailbox_oauth_parting import take_back_permissions
from core.services.mailbox_oauth_parting import take_back_unkept
from core.services.mailboxes import remove_mailbox
from tests.helpers.dovecot import USER
from tests.helpers.oauth_issuer import PLACE
from tests.helpers.oauth_issuer import know_issuer
from tests.helpers.oauth_parting import REFRESH
from tests.helpers.oauth_parting import STAYS
from tests.helpers.oauth_parting import TAKEN_BACK
from tests.helpers.oauth_parting import acts
from tests.helpers.oauth_parting import known_world
from tests.helpers.oauth_parting import left_words
from tests.helpers.oauth_parting import registration_of_google
from tests.helpers.oauth_parting import swept
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import CLIENT_SECRET
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_world import TokenWorld


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenWorld]:
    with known_world(tmp_path, monkeypatch) as made:
        yield made


def test_a_server_that_cannot_now_is_asked_again_for_seven_days_and_told_of_twice(world: TokenWorld) -> None:
    world.sign_in.revocation_answer = (503, b"later")
    remove_mailbox(world.desk, mailbox=world.mailbox)
    world.clock.advance(minutes=6)
    (late,) = take_back_permissions(world.desk)
    assert late.code == "permission_late"
    assert USER in str(late)
    assert PLACE in late.what_to_do
    assert "7 days" in late.what_to_do
    assert [swept(world, hours=7) for _ in range(3)] == [[], [], []]
    assert len(world.sign_in.revocations) == 4
    assert acts(world.desk) == []
    assert swept(world, days=7) == ["permission_left"]
    assert acts(world.desk) == [STAYS]
    assert left_words(world) == ""
    assert swept(world, days=1) == []


def test_a_server_that_can_again_takes_it_back_then(world: TokenWorld) -> None:
    world.sign_in.revocation_answer = (429, b"")
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert swept(world) == ["permission_late"]
    world.sign_in.revocation_answer = None
    assert swept(world, hours=7) == []
    assert acts(world.desk) == [TAKEN_BACK]


@pytest.mark.parametrize(
    ("answer", "told", "act"),
    [
        ((200, b"<html>"), [], TAKEN_BACK),
        ((400, b'{"error": "invalid_token"}'), [], TAKEN_BACK),
        ((400, b'{"error": "unsupported_token_type"}'), ["permission_left"], STAYS),
        ((401, b'{"error": "invalid_client", "error_description": "1//rt-known quiet-client-4711"}'), ["permission_left"], STAYS),
        ((302, b""), ["permission_left"], STAYS),
        ((404, b"<html>"), ["permission_left"], STAYS),
    ],
)
def test_what_an_answer_means(world: TokenWorld, answer: tuple[int, bytes], told: list[str], act: str) -> None:
    world.sign_in.revocation_answer, world.sign_in.location = answer, f"https://{HOST}:{world.sign_in.https_port}/token"
    remove_mailbox(world.desk, mailbox=world.mailbox)
    world.clock.advance(minutes=6)
    errors = take_back_permissions(world.desk)
    assert [one.code for one in errors] == told
    for one in errors:
        assert REFRESH not in str(one) + one.what_to_do + repr(one)
        assert CLIENT_SECRET not in str(one) + one.what_to_do
        assert PLACE in one.what_to_do
    assert acts(world.desk) == [act]
    assert left_words(world) == ""
    assert len(world.sign_in.revocations) == 1  # a redirect is not followed
    assert world.sign_in.asked == []


def test_a_server_that_is_not_there_or_not_trusted_is_not_shown_it(world: TokenWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(world.dovecot.authority.file))
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert swept(world) == ["permission_late"]
    assert world.sign_in.revocations == []
    assert REFRESH in left_words(world)


@pytest.mark.parametrize("revocation", ["", "https://elsewhere.example/revoke"])
def test_it_is_never_shown_to_another_server_than_its_issuer(world: TokenWorld, monkeypatch: pytest.MonkeyPatch, revocation: str) -> None:
    know_issuer(monkeypatch, world.sign_in, revocation=revocation)
    remove_mailbox(world.desk, mailbox=world.mailbox)
    view = read_parting(world.desk, mailbox=world.mailbox)
    assert (view.way, view.place) == (Parting.BY_HAND, PLACE)
    asked: list[str] = []

    def ask(address: str, question: Mapping[str, str]) -> Answered:
        asked.append(address)
        return ask_token(address, question)

    world.clock.advance(minutes=6)
    assert take_back_permissions(world.desk, ask=ask) == ()
    assert (asked, acts(world.desk), left_words(world)) == ([], [STAYS], "")


def test_what_a_set_up_brought_that_was_left_is_taken_back_at_once(world: TokenWorld) -> None:
    secret = world.granted(registration_of_google(), "1//rt-unkept").secret
    assert take_back_unkept(world.desk, secret=secret, address="other@example.org", account="other@example.org") == ()
    assert [form["token"] for form in world.sign_in.revocations] == ["1//rt-unkept"]
    assert [one.act for one in list_entries(world.desk, limit=1)] == ["mailbox_permission_unkept"]


def test_a_set_up_that_was_left_does_not_end_the_permission_of_a_mailbox_that_is_read(world: TokenWorld) -> None:
    secret = world.granted(registration_of_google(), "1//rt-unkept").secret
    assert take_back_unkept(world.desk, secret=secret, address=USER.upper(), account="x") == ()
    assert take_back_unkept(world.desk, secret="a password", address="a@b.kz", account="x") == ()
    assert world.sign_in.revocations == []
    assert world.outcome() == "done"


def test_what_a_left_set_up_could_not_give_back_is_told(world: TokenWorld) -> None:
    secret = world.granted(registration_of_google(), "1//rt-unkept").secret
    world.sign_in.revocation_answer = (503, b"")
    (error,) = take_back_unkept(world.desk, secret=secret, address="a@b.kz", account="a@b.kz")
    assert (error.code, acts(world.desk)) == ("permission_left", [])
    assert PLACE in error.what_to_do


def test_the_large_providers_are_asked_where_they_say_so_and_nowhere_else() -> None:
    given = {one.code: Registration(issuer=one.code, client_id=CLIENT) for one in all_issuers()}
    places = {code: revocation_of(filled(registration)) for code, registration in given.items()}
    assert places == {"google": "https://oauth2.googleapis.com/revoke", "microsoft": ""}
    assert all(one.permissions for one in all_issuers())
    elsewhere = filled(given["google"]).model_copy(update={"token": "https://elsewhere.example/token"})
    assert revocation_of(elsewhere) == ""
