"""A permission that no mailbox needs is taken back at its provider, over a real sign-in server: after the time of an undo, never one that is still needed."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path

import pytest

from core.adapters.key_store import KeyStoreLockedError
from core.adapters.oauth_token import Answered
from core.adapters.oauth_token import ask_token
from core.errors import StoppedError
from core.headless import commands
from core.mail.oauth import read_grant
from core.mail.server import SignIn
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mailbox_oauth_parting import Parting
from core.services.mailbox_oauth_parting import PartingView
from core.services.mailbox_oauth_parting import permissions_wait
from core.services.mailbox_oauth_parting import read_parting
from core.services.mailbox_oauth_parting import take_back_permissions
from core.services.mailbox_oauth_tokens import usable_secret
from core.services.mailboxes import MailboxView
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import change_mailbox
from core.services.mailboxes import former_secret
from core.services.mailboxes import give_secret
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import login_of
from core.services.mailboxes import remove_mailbox
from tests.helpers.dovecot import USER
from tests.helpers.oauth_issuer import NAME
from tests.helpers.oauth_issuer import PLACE
from tests.helpers.oauth_parting import REFRESH
from tests.helpers.oauth_parting import TAKEN_BACK
from tests.helpers.oauth_parting import acts
from tests.helpers.oauth_parting import known_world
from tests.helpers.oauth_parting import left_words
from tests.helpers.oauth_parting import registration_of_google
from tests.helpers.oauth_parting import swept
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import CLIENT_SECRET
from tests.helpers.oauth_world import TokenWorld


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenWorld]:
    with known_world(tmp_path, monkeypatch) as made:
        yield made


def to_password(world: TokenWorld) -> None:
    (view,) = list_mailboxes(world.desk)
    change(world.desk, view, SignIn.PASSWORD, "quiet words")


def change(desk: Desk, view: MailboxView, sign_in: SignIn, secret: str | None) -> None:
    change_mailbox(
        desk,
        mailbox=view.id,
        company=view.company,
        address=view.address,
        folder=view.folder,
        incoming=view.incoming,
        outgoing=view.outgoing,
        sent_folder=view.sent_folder,
        sign_in=sign_in,
        secret=secret,
    )


def test_a_removed_mailbox_leaves_no_permission_at_its_provider(world: TokenWorld) -> None:
    assert world.outcome() == "done"
    kept = read_grant(world.kept())
    assert kept is not None
    world.sign_in.revocations.clear()
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert read_parting(world.desk, mailbox=world.mailbox) == PartingView(Parting.TAKEN_BACK, NAME, PLACE, 5)
    assert world.sign_in.revocations == []
    assert swept(world) == []
    question = {"token": kept.refresh_token, "token_type_hint": "refresh_token", "client_id": CLIENT, "client_secret": CLIENT_SECRET}
    assert world.sign_in.revocations == [question]
    assert world.sign_in.refreshes == world.sign_in.good == set()
    assert acts(world.desk) == [TAKEN_BACK]
    assert [name for name in world.keys.secrets if name.startswith("mailbox-")] == []
    assert swept(world, days=1) == []
    assert len(world.sign_in.revocations) == 1


def test_a_removal_that_is_undone_in_time_is_undone_whole(world: TokenWorld) -> None:
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert swept(world, minutes=4) == []
    bring_back_mailbox(world.desk, mailbox=world.mailbox)
    assert swept(world, minutes=4) == []
    assert (world.sign_in.revocations, left_words(world), acts(world.desk)) == ([], "", [])
    assert world.outcome() == "done"


def test_a_removal_that_is_undone_late_asks_to_sign_in_anew(world: TokenWorld) -> None:
    remove_mailbox(world.desk, mailbox=world.mailbox)
    swept(world)
    bring_back_mailbox(world.desk, mailbox=world.mailbox)
    assert world.outcome() == "grant_ended"
    give_secret(world.desk, mailbox=world.mailbox, secret=world.granted(registration_of_google(), "1//rt-second").secret)
    assert world.outcome() == "done"
    assert swept(world) == []
    assert len(world.sign_in.revocations) == 1  # the dead one is of the same account: asking for it would end the new one


def test_signing_in_anew_with_the_same_account_does_not_end_the_new_permission(world: TokenWorld) -> None:
    give_secret(world.desk, mailbox=world.mailbox, secret=world.granted(registration_of_google(), "1//rt-second").secret)
    assert swept(world) == []
    assert (world.sign_in.revocations, left_words(world), acts(world.desk)) == ([], "", [])
    assert world.outcome() == "done"


def test_another_way_to_sign_in_leaves_no_permission_and_can_be_undone(world: TokenWorld) -> None:
    (view,) = list_mailboxes(world.desk)
    to_password(world)
    change(world.desk, view, SignIn.XOAUTH2, former_secret(world.desk, mailbox=world.mailbox))
    assert swept(world) == []
    assert world.sign_in.revocations == []
    assert world.outcome() == "done"
    to_password(world)
    assert swept(world) == []
    assert len(world.sign_in.revocations) == 1
    assert acts(world.desk) == [TAKEN_BACK]
    assert login_of(world.desk, mailbox=world.mailbox).secret == "quiet words"


def test_two_folders_of_one_account_keep_their_permission_until_the_last_is_removed(world: TokenWorld) -> None:
    (view,) = list_mailboxes(world.desk)
    other, _ = add_mailbox(
        world.desk,
        company=view.company,
        address=view.address,
        folder="Requests",
        incoming=view.incoming,
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.XOAUTH2,
        secret=world.granted(registration_of_google(), "1//rt-other").secret,
    )
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert read_parting(world.desk, mailbox=world.mailbox).way is Parting.NOTHING
    assert swept(world) == []
    assert world.sign_in.revocations == []
    remove_mailbox(world.desk, mailbox=other)
    assert swept(world) == []
    assert [form["token"] for form in world.sign_in.revocations] == ["1//rt-other"]


def test_the_program_ended_before_it_could_be_taken_back(world: TokenWorld, tmp_path: Path) -> None:
    remove_mailbox(world.desk, mailbox=world.mailbox)
    world.desk.close()
    world.clock.advance(days=3)
    again = open_desk(folder=tmp_path / "data", key_store=world.keys, clock=world.clock, operator="Dana")
    assert permissions_wait(again)
    assert take_back_permissions(again) == ()
    assert [form["token"] for form in world.sign_in.revocations] == [REFRESH]
    assert not permissions_wait(again)
    assert acts(again) == [TAKEN_BACK]
    again.close()


def test_where_the_key_store_forgets_it_is_taken_back_at_once(world: TokenWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.adapters.key_store.SecretKeeper.lasts", False)
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert read_parting(world.desk, mailbox=world.mailbox).minutes == 0
    assert swept(world, minutes=0) == []
    assert len(world.sign_in.revocations) == 1


def test_nobody_looks_before_the_time_has_come(world: TokenWorld) -> None:
    assert swept(world) == []
    assert not permissions_wait(world.desk)
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert not permissions_wait(world.desk)
    assert swept(world, minutes=4) == []
    assert not permissions_wait(world.desk)
    world.clock.advance(minutes=2)
    assert permissions_wait(world.desk)
    world.sign_in.revocation_answer = (503, b"")
    assert swept(world) == ["permission_late"]
    assert not permissions_wait(world.desk)
    world.clock.advance(hours=7)
    assert permissions_wait(world.desk)


def test_a_permission_that_is_renewed_while_it_is_left_is_taken_back_as_it_is_then(world: TokenWorld) -> None:
    def ask(address: str, question: Mapping[str, str]) -> Answered:
        remove_mailbox(world.desk, mailbox=world.mailbox)
        return ask_token(address, question)

    usable_secret(world.desk, name=world.key_name(), address=USER, secret=world.kept(), ask=ask)
    (newest,) = world.sign_in.refreshes - {"1//rt-first"}  # that of the server's first mailbox
    assert swept(world) == []
    assert [form["token"] for form in world.sign_in.revocations] == [newest]
    assert world.sign_in.refreshes == set()


def test_a_removal_that_fails_half_way_takes_nothing_back(world: TokenWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_values: object, **_named: object) -> None:
        raise StoppedError

    with monkeypatch.context() as broken, pytest.raises(StoppedError):
        broken.setattr("core.store.unit_of_work.UnitOfWork.record", fail)
        remove_mailbox(world.desk, mailbox=world.mailbox)
    assert swept(world) == []
    assert (world.sign_in.revocations, left_words(world)) == ([], "")
    assert world.outcome() == "done"


def test_nothing_of_it_lies_in_the_trail(world: TokenWorld) -> None:
    remove_mailbox(world.desk, mailbox=world.mailbox)
    swept(world)
    shown = repr(list_entries(world.desk))
    for secret in (REFRESH, CLIENT_SECRET, CLIENT, USER):
        assert secret not in shown


def test_a_password_is_put_aside_as_ever_and_nobody_is_asked(world: TokenWorld) -> None:
    world.keys.secrets[world.key_name()] = "quiet words"
    remove_mailbox(world.desk, mailbox=world.mailbox)
    assert read_parting(world.desk, mailbox=world.mailbox).way is Parting.NOTHING
    assert swept(world) == []
    assert (world.sign_in.revocations, left_words(world), acts(world.desk)) == ([], "", [])


def test_sync_takes_it_back_as_well_and_says_what_could_not_be(
    world: TokenWorld, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("core.headless.sync.opened_desk", lambda *_values, **_named: nullcontext(world.desk))
    world.sign_in.revocation_answer = (503, b"")
    remove_mailbox(world.desk, mailbox=world.mailbox)
    world.clock.advance(minutes=6)
    assert commands.run("sync", []) == 0
    said = capsys.readouterr().err
    assert f"asks again for 7 days. By hand: sign in at {PLACE}" in said
    assert REFRESH not in said
    world.sign_in.revocation_answer = None
    world.clock.advance(hours=7)
    assert commands.run("sync", []) == 0
    assert (capsys.readouterr().err, acts(world.desk)) == ("", [TAKEN_BACK])


def test_a_key_store_that_is_locked_then_is_looked_at_again_later(world: TokenWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    remove_mailbox(world.desk, mailbox=world.mailbox)

    def locked(_name: str) -> str:
        raise KeyStoreLockedError(reason="a test")

    with monkeypatch.context() as closed:
        closed.setattr(world.keys, "get", locked)
        assert read_parting(world.desk, mailbox=world.mailbox).way is Parting.NOTHING
        assert swept(world) == []
    assert world.sign_in.revocations == []
    assert not permissions_wait(world.desk)
    world.clock.advance(hours=7)
    assert permissions_wait(world.desk)
    assert swept(world) == []
    assert len(world.sign_in.revocations) == 1
