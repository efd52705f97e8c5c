"""The token that opens a mailbox renews itself, on a real Dovecot and a real sign-in server; what lasts lies in the key store and nowhere else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from core.adapters.key_store import KeyStoreLockedError
from core.adapters.oauth_token import Answered
from core.adapters.oauth_token import ask_token
from core.adapters.smtp import Delivery
from core.adapters.smtp import Envelope
from core.adapters.smtp import Outcome
from core.adapters.smtp import deliver
from core.errors import KnownError
from core.mail.failures import GrantEndedError
from core.mail.failures import SignInRefusedError
from core.mail.oauth import read_grant
from core.mail.server import Login
from core.services.audit_log import list_entries
from core.services.mail_check import wait_for_mail
from core.services.mail_standing import Alarm
from core.services.mail_standing import read_standing
from core.services.mailbox_oauth import kept_registrations
from core.services.mailbox_oauth_retry import signed_in
from core.services.mailbox_oauth_tokens import usable_secret
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import former_secret
from core.services.mailboxes import give_secret
from core.services.mailboxes import login_of
from core.services.mailboxes import remove_mailbox
from core.services.outbox_states import needs_person
from core.store.types import Table
from tests.helpers.dovecot import USER
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_world import LETTER
from tests.helpers.oauth_world import TokenWorld
from tests.helpers.oauth_world import token_servers
from tests.helpers.oauth_world import token_world
from tests.helpers.smtp_server import scripted_server


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenWorld]:
    with token_world(tmp_path, monkeypatch) as made:
        yield made


def test_a_mailbox_is_read_with_a_token_that_is_got_once_and_renewed_before_it_ends(world: TokenWorld) -> None:
    assert (world.outcome(), world.outcome()) == ("done", "done")
    assert len(world.sign_in.asked) == 1
    world.clock.advance(minutes=57)
    assert world.outcome() == "done"
    assert len(world.sign_in.asked) == 1
    world.clock.advance(minutes=1)
    world.dovecot.deliver(LETTER + b"again\r\n")
    assert world.check().taken_in == 1
    assert [form["grant_type"] for form in world.sign_in.asked] == ["refresh_token"] * 2


def test_what_is_given_in_the_place_of_the_permission_is_kept_at_once(world: TokenWorld) -> None:
    before = world.kept()
    assert world.outcome() == "done"
    first, now = read_grant(before), read_grant(world.kept())
    assert first is not None
    assert now is not None
    assert world.sign_in.refreshes == {now.refresh_token} != {first.refresh_token}
    assert now.registration == first.registration
    assert former_secret(world.desk, mailbox=world.mailbox) is None  # nobody's act, so nothing to undo


def test_a_token_that_the_mail_server_takes_no_more_is_got_anew_once(world: TokenWorld) -> None:
    assert world.outcome() == "done"
    world.sign_in.end_tokens()
    assert world.outcome() == "done"
    assert len(world.sign_in.asked) == 2
    world.sign_in.end_tokens()
    assert wait_for_mail(world.desk, mailbox=world.mailbox, seconds=0.1) is False
    assert len(world.sign_in.asked) == 3


def test_a_mail_server_that_takes_no_token_at_all_is_asked_twice_and_not_for_ever(world: TokenWorld) -> None:
    handed: list[str] = []

    def refuse(login: Login) -> None:
        handed.append(login.secret)
        raise SignInRefusedError(host="h", user_name="u", answer="no")

    with pytest.raises(SignInRefusedError):
        signed_in(world.desk, world.mailbox, refuse)
    assert len(set(handed)) == len(handed) == 2


def test_a_permission_that_was_withdrawn_is_told_with_its_remedy_and_mended_by_signing_in_anew(world: TokenWorld) -> None:
    assert world.outcome() == "done"
    kept = read_grant(world.kept())
    assert kept is not None
    world.sign_in.withdraw()
    world.clock.advance(hours=2)
    assert world.outcome() == "grant_ended"
    (box,) = read_standing(world.desk).alarms
    assert box.alarm is Alarm.FAILED
    assert box.failure is not None
    assert "Sign in anew" in box.failure.remedy
    assert kept.refresh_token not in str(box.failure)
    assert "has been expired or revoked" in box.failure.sentence
    give_secret(world.desk, mailbox=world.mailbox, secret=world.granted().secret)
    assert world.outcome() == "done"
    assert read_standing(world.desk).alarms == ()


def test_nothing_of_it_lies_in_the_store_or_in_the_trail(world: TokenWorld) -> None:
    assert world.outcome() == "done"
    login = login_of(world.desk, mailbox=world.mailbox)
    grant = read_grant(world.kept())
    assert grant is not None
    world.sign_in.withdraw()
    world.clock.advance(hours=2)
    assert world.outcome() == "grant_ended"
    with world.desk.store.reading() as session:
        everything = repr([session.execute(select(table)).all() for table in Table.metadata.sorted_tables])
    assert "grant_ended" in everything
    for secret in (grant.refresh_token, login.secret, CLIENT, grant.registration.client_secret):
        assert secret not in everything
        assert secret not in repr((login, list_entries(world.desk), world.desk))


def test_a_sign_in_server_that_is_not_there_is_a_failure_that_mends_itself(world: TokenWorld) -> None:
    world.sign_in.answer = (503, b"busy")
    assert world.outcome() == "token_server_not_reached"
    world.sign_in.answer = (200, b"<html>Welcome to the hotel's network</html>")
    assert world.outcome() == "token_server_nonsense"
    world.sign_in.answer = None
    assert world.outcome() == "done"


def test_many_who_need_a_token_at_once_ask_for_it_once(world: TokenWorld) -> None:
    with ThreadPoolExecutor(8) as threads:
        secrets = set(threads.map(lambda _: login_of(world.desk, mailbox=world.mailbox).secret, range(24)))
    assert len(secrets) == len(world.sign_in.asked) == 1


def test_where_another_process_was_quicker_its_permission_is_used(world: TokenWorld) -> None:
    stale, name = world.kept(), world.key_name()

    def ask(address: str, question: Mapping[str, str]) -> Answered:
        if not world.sign_in.asked:  # the other process renews while this one is on its way
            world.keys.secrets[name] = world.granted().secret.replace("rt-first", "rt-second")
            world.sign_in.refreshes = {"1//rt-second"}
        return ask_token(address, question)

    access = usable_secret(world.desk, name=name, address=USER, secret=stale, ask=ask)
    assert access in world.sign_in.good
    assert [form["refresh_token"] for form in world.sign_in.asked] == ["1//rt-first", "1//rt-second"]


def test_a_permission_of_nobody_else_is_asked_with_once(world: TokenWorld) -> None:
    world.sign_in.withdraw()
    with pytest.raises(GrantEndedError) as caught:
        login_of(world.desk, mailbox=world.mailbox)
    assert len(world.sign_in.asked) == 1
    assert needs_person(caught.value)


def test_a_key_store_that_does_not_take_the_new_permission_ends_nothing_before_the_program(
    world: TokenWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_name: str, _secret: str) -> None:
        raise KeyStoreLockedError(reason="locked")

    monkeypatch.setattr(world.keys, "set", refuse)
    for _ in range(3):
        assert world.outcome() == "done"
        world.clock.advance(hours=2)
    assert len({form["refresh_token"] for form in world.sign_in.asked}) == 3


def test_a_sign_in_anew_while_the_old_permission_is_renewed_is_not_lost(world: TokenWorld) -> None:
    given: list[str] = []

    def ask(address: str, question: Mapping[str, str]) -> Answered:
        answered = ask_token(address, question)
        given.append(world.granted().secret.replace("rt-first", "rt-given-by-the-person"))
        give_secret(world.desk, mailbox=world.mailbox, secret=given[0])
        return answered

    usable_secret(world.desk, name=world.key_name(), address=USER, secret=world.kept(), ask=ask)
    assert world.kept() == given[0]


def test_a_mailbox_that_is_removed_while_its_permission_is_renewed_leaves_none_behind_and_can_be_brought_back(world: TokenWorld) -> None:
    name = world.key_name()

    def ask(address: str, question: Mapping[str, str]) -> Answered:
        remove_mailbox(world.desk, mailbox=world.mailbox)
        return ask_token(address, question)

    usable_secret(world.desk, name=name, address=USER, secret=world.kept(), ask=ask)
    assert name not in world.keys.secrets
    bring_back_mailbox(world.desk, mailbox=world.mailbox)
    world.clock.advance(hours=2)
    assert world.outcome() == "done"


def test_a_token_of_a_very_short_life_is_not_got_anew_for_each_step(world: TokenWorld) -> None:
    world.sign_in.lasts = 60
    assert (world.outcome(), world.outcome()) == ("done", "done")
    assert len(world.sign_in.asked) == 1
    world.clock.advance(seconds=45)
    assert world.outcome() == "done"
    assert len(world.sign_in.asked) == 2


def test_a_clock_that_was_set_back_gets_a_new_token(world: TokenWorld) -> None:
    assert world.outcome() == "done"
    world.clock.advance(days=-3)
    assert world.outcome() == "done"
    assert len(world.sign_in.asked) == 2


def test_after_a_sign_in_anew_the_token_of_the_permission_before_is_used_no_more(world: TokenWorld) -> None:
    before = login_of(world.desk, mailbox=world.mailbox).secret
    give_secret(world.desk, mailbox=world.mailbox, secret=world.granted().secret)
    assert login_of(world.desk, mailbox=world.mailbox).secret != before


def test_a_token_that_somebody_pasted_still_opens_the_mailbox_and_is_renewed_by_nobody(world: TokenWorld) -> None:
    give_secret(world.desk, mailbox=world.mailbox, secret=world.granted().access)
    assert world.outcome() == "done"
    world.sign_in.end_tokens()
    assert world.outcome() == "sign_in_refused"
    assert world.sign_in.asked == []
    assert kept_registrations(world.desk) == ()


def test_the_registration_that_was_given_once_is_found_again_for_the_next_mailbox(world: TokenWorld) -> None:
    (kept,) = kept_registrations(world.desk)
    assert (kept.mailbox, kept.company, kept.registration.client_id) == (world.mailbox, "smartsmm", CLIENT)


# ---------------------------------------------------------------------- sending


def test_a_letter_leaves_once_with_a_token_that_was_got_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with token_world(tmp_path, monkeypatch) as world, scripted_server(world.dovecot.authority.issue("127.0.0.1", file_name="sending")) as sending:
        sending.script.says["auth"] = b"535 5.7.8 token expired\r\n"
        tried: list[KnownError] = []

        def hand_over(login: Login) -> Delivery:
            to_here = replace(login, server=sending.login(user=USER).server)
            try:
                return deliver(to_here, Envelope(USER, "a@b.kz", b"Subject: x\r\n\r\nwords\r\n"))
            except SignInRefusedError as error:
                tried.append(error)
                sending.script.says.pop("auth")
                raise

        assert signed_in(world.desk, world.mailbox, hand_over).outcome is Outcome.SENT
        said = [line for line in sending.script.lines if line.startswith(b"AUTH XOAUTH2")]
        assert (len(tried), len(said), len(set(said)), len(sending.script.taken)) == (1, 2, 2, 1)


# ---------------------------------------------------------------------- without a window

SYNC = """
import sys
from pathlib import Path
from core.headless import commands
from core.mail.server import Security, ServerAddress, SignIn
from core.services.build import open_desk
from core.services.mailboxes import add_mailbox
folder, port, user, secret = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.stdin.readline().strip()
server = ServerAddress("127.0.0.1", port, Security.TLS, user)
given = {"company": "smartsmm", "address": user, "folder": "INBOX", "incoming": server, "outgoing": None, "sent_folder": None}
desk = open_desk(folder=folder)
add_mailbox(desk, **given, sign_in=SignIn.XOAUTH2, secret=secret)
desk.close()
sys.exit(commands.run("sync", ["--json", "--data", str(folder)]) or commands.run("sync", ["--json", "--data", str(folder)]))
"""
UNLOCK = 'echo -n tests | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
with_secret_service = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="no Secret Service on this machine: install gnome-keyring and dbus",
)


@with_secret_service
def test_sync_reads_with_the_permission_in_a_real_key_store_at_each_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with token_servers(tmp_path, monkeypatch) as servers:
        home, secret = tmp_path / "home", servers.granted().secret
        home.mkdir()
        servers.sign_in.padding = 1500  # as long as those of a large provider
        root = str(Path(__file__).parents[2])
        environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": root}
        script = [sys.executable, "-c", SYNC, str(tmp_path / "data"), str(servers.dovecot.port), USER]
        command = ["dbus-run-session", "--", "bash", "-c", "exec 3<&0; " + UNLOCK.replace('"$@"', '"$@" <&3'), "bash", *script]
        done = subprocess.run(command, env=environment, input=f"{secret}\n", capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        first, second = (json.loads(line) for line in done.stdout.splitlines() if line.startswith("{"))
        assert (first["outcome"], first["taken_in"], second["outcome"], second["on_server"]) == ("done", 1, "done", 1)
        assert len({form["refresh_token"] for form in servers.sign_in.asked}) == 2
        for form in servers.sign_in.asked:
            assert form["refresh_token"] not in done.stdout + done.stderr
