"""Forty ways in which a mail server can fail: nothing leaves twice, nothing is lost, and what nobody knows is asked of a person (SECURITY T20)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import count

import pytest

from core.adapters import smtp
from core.adapters.smtp import deliver
from core.letters.facts import LetterName
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.audit_log import check_trail
from core.services.case_letters import write_letter
from core.services.mailboxes import add_mailbox
from core.services.outbox import queue_letter
from core.services.outbox import send_again_now
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import show_mail
from core.store.tables import LetterRow
from tests.helpers.certificates import Authority
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import road_on
from tests.helpers.smtp_server import GONE
from tests.helpers.smtp_server import HOST
from tests.helpers.smtp_server import PASSWORD
from tests.helpers.smtp_server import SILENT
from tests.helpers.smtp_server import USER
from tests.helpers.smtp_server import Script
from tests.helpers.smtp_server import ScriptedServer
from tests.helpers.smtp_server import listen_to_the_end
from tests.helpers.smtp_server import scripted_server

AIGERIM = "a.sadykova@mail.kz"
PATIENCE = 0.2  # seconds
LONG_LINE, LONG_REPLY = b"220 " + b"x" * 9000, b"250-x\r\n" * 400
NUMBERS = count(1)

BEFORE_THE_DOT: dict[str, Script] = {
    **{f"hung up at {stage}": Script(says={stage: GONE}) for stage in ("greeting", "ehlo", "auth", "mail", "rcpt", "data")},
    **{f"silent at {stage}": Script(says={stage: SILENT}) for stage in ("greeting", "ehlo", "auth", "mail", "rcpt", "data")},
    **{f"not now at {stage}": Script(says={stage: b"451 4.3.0 not now\r\n"}) for stage in ("mail", "rcpt", "data")},
    **{f"nonsense at {stage}": Script(says={stage: b"\xff\xfe nonsense\r\n"}) for stage in ("greeting", "ehlo", "mail", "rcpt", "data")},
    "too busy": Script(says={"greeting": b"421 too busy\r\n"}),
    "endless line": Script(says={"greeting": LONG_LINE}),
    "endless reply": Script(says={"ehlo": LONG_REPLY}),
    "half a reply": Script(says={"mail": b"25"}, then_gone="mail"),
    "password refused": Script(says={"auth": b"535 5.7.8 no\r\n"}),
    "signing in not now": Script(says={"auth": b"454 4.7.0 not now\r\n"}),
    "greylisted": Script(says={"rcpt": b"450 4.2.0 greylisted\r\n"}),
    "cut within the mail": Script(in_body=GONE),
    "silent within the mail": Script(in_body=b"421 4.4.2 too slow\r\n"),
    "not now after the dot": Script(says={"dot": b"451 4.3.0 not now\r\n"}, keeps=False),
}
REFUSED: dict[str, Script] = {
    **{f"refused at {stage}": Script(says={stage: b"550 5.1.1 no such user\r\n"}) for stage in ("mail", "rcpt", "data")},
    "refused after the dot": Script(says={"dot": b"554 5.7.1 looks like spam\r\n"}, keeps=False),
}
AFTER_THE_DOT: dict[str, Script] = {
    "taken, and cut": Script(says={"dot": GONE}),
    "not taken, and cut": Script(says={"dot": GONE}, keeps=False),
    "taken, and silent": Script(says={"dot": SILENT}),
    "taken, and half a reply": Script(says={"dot": b"25"}, then_gone="dot"),
    "taken, and nonsense": Script(says={"dot": b"hello\r\n"}),
    "taken, and another question": Script(says={"dot": b"354 go on\r\n"}),
    "taken, and an endless line": Script(says={"dot": LONG_LINE}),
}
SENT: dict[str, Script] = {
    "cut after the answer": Script(then_gone="dot"),
    "silent at the goodbye": Script(says={"quit": SILENT}),
    "hung up at the goodbye": Script(says={"quit": GONE}),
}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def server(authority: Authority) -> Iterator[ScriptedServer]:
    with scripted_server(authority.issue(HOST)) as server:
        yield server


@pytest.fixture(scope="module")
def desk_road(world: World, server: ScriptedServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    with road_on(world, tmp_path_factory.mktemp("faults")) as road:
        add_mailbox(
            road.desk,
            company="smartsmm",
            address=USER,
            folder="INBOX",
            incoming=ServerAddress(HOST, 993, Security.TLS, USER),
            outgoing=ServerAddress(HOST, server.port, Security.TLS, USER),
            sent_folder="Sent",
            sign_in=SignIn.PASSWORD,
            secret=PASSWORD,
        )
        number = road.begin(AIGERIM)
        write_letter(road.desk, number=number, name=LetterName.RECEIPT)
        yield road
        check_trail(road.desk)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "AFTER_THE_DOT", 1)


def queue_another(road: Road) -> int:
    """One more receipt, queued and due."""
    with road.desk.store.unit_of_work("Dana") as work:
        made = work.session.query(LetterRow).order_by(LetterRow.id).first()
        assert made is not None
        names = {column.key for column in LetterRow.__table__.columns} - {"id", "sent_at", "message_id"}
        letter = LetterRow(**{name: getattr(made, name) for name in names}, message_id=f"<fault.{next(NUMBERS)}@smart-smm.kz>")
        work.session.add(letter)
        work.session.flush()
        work.record("letters_copied_for_a_test", at=road.clock())
    mail, _ = queue_letter(road.desk, letter=letter.id)
    road.clock.advance(minutes=1)
    return mail


def send(road: Road, authority: Authority) -> None:
    send_due(road.desk, deliver=partial(deliver, context=authority.trusting(), timeout=PATIENCE))


def fail_then_recover(road: Road, server: ScriptedServer, authority: Authority, script: Script) -> tuple[OutState, OutState, int]:
    """(the state after the fault, the state after a day with a good server, how often a server took the mail)."""
    server.script = Script(says=dict(script.says), in_body=script.in_body, keeps=script.keeps, then_gone=script.then_gone)
    mail = queue_another(road)
    send(road, authority)
    first, state = server.script, show_mail(road.desk, mail=mail).state
    server.script = Script()
    road.clock.advance(days=1)
    if show_mail(road.desk, mail=mail).held:  # nobody gave a new password: a person says that the old one is right
        send_again_now(road.desk, mail=mail)
    send(road, authority)
    return state, show_mail(road.desk, mail=mail).state, len(first.taken) + len(server.script.taken)


@pytest.mark.parametrize("case", BEFORE_THE_DOT)
def test_what_cannot_have_left_is_tried_again_and_leaves_once(
    desk_road: Road, server: ScriptedServer, authority: Authority, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    listen_to_the_end(monkeypatch, server)
    assert fail_then_recover(desk_road, server, authority, BEFORE_THE_DOT[case]) == (OutState.WAITING, OutState.SENT, 1)


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_for_good_is_not_tried_again(desk_road: Road, server: ScriptedServer, authority: Authority, case: str) -> None:
    assert fail_then_recover(desk_road, server, authority, REFUSED[case]) == (OutState.REFUSED, OutState.REFUSED, 0)


@pytest.mark.parametrize("case", AFTER_THE_DOT)
def test_what_may_have_left_is_never_sent_again_by_itself(desk_road: Road, server: ScriptedServer, authority: Authority, case: str) -> None:
    script = AFTER_THE_DOT[case]
    assert fail_then_recover(desk_road, server, authority, script) == (OutState.UNKNOWN, OutState.UNKNOWN, int(script.keeps))


@pytest.mark.parametrize("case", SENT)
def test_what_the_server_took_is_sent_however_the_goodbye_goes(desk_road: Road, server: ScriptedServer, authority: Authority, case: str) -> None:
    assert fail_then_recover(desk_road, server, authority, SENT[case]) == (OutState.SENT, OutState.SENT, 1)


def test_nobody_at_the_port_is_tried_again(desk_road: Road, server: ScriptedServer, authority: Authority) -> None:
    mail = queue_another(desk_road)
    untrusted = partial(deliver, context=Authority(authority.folder / "stranger").trusting(), timeout=PATIENCE)
    send_due(desk_road.desk, deliver=untrusted)
    view = show_mail(desk_road.desk, mail=mail)
    assert view.failure is not None
    assert (view.state, view.failure.code) == (OutState.WAITING, "server_not_trusted")
    server.script = Script()
    desk_road.clock.advance(days=1)
    send(desk_road, authority)
    assert (show_mail(desk_road.desk, mail=mail).state, len(server.script.taken)) == (OutState.SENT, 1)


def test_there_are_forty_of_them() -> None:
    assert len(BEFORE_THE_DOT) + len(REFUSED) + len(AFTER_THE_DOT) + len(SENT) >= 40
