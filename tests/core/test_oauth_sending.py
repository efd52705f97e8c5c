"""Letters of a mailbox that is opened with a token: renewed before it leaves, tried once more where it is refused, held where nobody allows it any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.adapters.smtp import deliver
from core.mail.oauth import Grant
from core.mail.oauth import filled
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import give_secret
from core.services.outbox import queue_letter
from core.services.outbox_sending import next_sending
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import show_mail
from tests.helpers.certificates import Authority
from tests.helpers.oauth_server import HOST
from tests.helpers.oauth_server import SignInServer
from tests.helpers.oauth_server import running_sign_in_server
from tests.helpers.outbox import MAILBOX
from tests.helpers.outbox import refusal
from tests.helpers.outbox import state_of
from tests.helpers.road import Road
from tests.helpers.smtp_server import ScriptedServer
from tests.helpers.smtp_server import scripted_server


@dataclass
class Post:
    """A letter that waits, the server that would take it, and the one that gives its tokens."""

    road: Road
    mailbox: int
    mail: int
    smtp: ScriptedServer
    sign_in: SignInServer

    def grant(self, name: str) -> str:
        """A permission that the sign-in server knows."""
        self.sign_in.refreshes.add(name)
        return Grant(registration=filled(self.sign_in.registration()), refresh_token=name).as_secret()

    def send(self) -> OutState:
        """Let leave what is due; how the letter stands then."""
        self.road.clock.advance(minutes=2)
        send_due(self.road.desk, deliver=deliver)
        return state_of(self.road, self.mail)

    def proofs(self) -> list[bytes]:
        """With what the mail server was asked to be let in."""
        return [line for line in self.smtp.script.lines if line.startswith(b"AUTH XOAUTH2 ")]


@pytest.fixture
def post(road: Road, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    authority = Authority(tmp_path / "authority")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with running_sign_in_server(authority, MAILBOX) as sign_in, scripted_server(authority.issue(HOST, file_name="sending")) as smtp:
        made = Post(road, 0, 0, smtp, sign_in)
        servers = {"incoming": ServerAddress("mail.test", 993, Security.TLS, MAILBOX), "outgoing": smtp.login(user=MAILBOX).server}
        given = {"company": "smartsmm", "address": MAILBOX, "folder": "INBOX", "sent_folder": None, "sign_in": SignIn.XOAUTH2}
        made.mailbox, _ = add_mailbox(road.desk, **given, **servers, secret=made.grant("first"))  # type: ignore[arg-type]  # a mixed table
        made.mail, _ = queue_letter(road.desk, letter=refusal(road)[1])
        yield made


def test_a_letter_leaves_with_a_token_of_the_hour(post: Post) -> None:
    assert post.send() is OutState.SENT
    assert (len(post.smtp.script.taken), len(post.proofs()), len(post.sign_in.asked)) == (1, 1, 1)


def test_a_mail_server_that_refuses_the_token_is_asked_once_more_and_the_letter_is_sent_once(post: Post) -> None:
    post.smtp.script.says["auth"] = b"535 5.7.3 Authentication unsuccessful\r\n"
    assert post.send() is OutState.WAITING
    assert len(set(post.proofs())) == len(post.proofs()) == len(post.sign_in.asked) == 2
    assert show_mail(post.road.desk, mail=post.mail).held
    assert post.smtp.script.taken == []


def test_a_letter_whose_permission_ended_is_held_until_somebody_signs_in_anew(post: Post) -> None:
    post.sign_in.withdraw()
    assert post.send() is OutState.WAITING
    view = show_mail(post.road.desk, mail=post.mail)
    assert view.failure is not None
    assert (view.held, view.failure.code, post.smtp.script.lines, next_sending(post.road.desk)) == (True, "grant_ended", [], None)
    assert "first" not in view.failure.sentence
    give_secret(post.road.desk, mailbox=post.mailbox, secret=post.grant("second"))
    assert post.send() is OutState.SENT
    assert len(post.smtp.script.taken) == 1


def test_a_letter_waits_while_the_sign_in_server_is_away_and_leaves_afterwards(post: Post) -> None:
    post.sign_in.answer = (503, b"")
    assert post.send() is OutState.WAITING
    assert not show_mail(post.road.desk, mail=post.mail).held
    post.sign_in.answer = None
    post.road.clock.advance(hours=1)
    assert post.send() is OutState.SENT
    assert len(post.smtp.script.taken) == 1
