"""A process that is killed at any moment while it sends: nothing leaves twice, nothing is lost, the desk opens at once (SECURITY T13)."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from core.adapters.smtp import deliver
from core.letters.facts import LetterName
from core.mail.server import SignIn
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.case_letters import write_letter
from core.services.mailboxes import add_mailbox
from core.services.outbox import queue_letter
from core.services.outbox_sending import send_due
from core.services.outbox_states import OutState
from core.services.outbox_view import show_mail
from core.store.tables import LetterRow
from tests.conftest import NOTE
from tests.helpers.certificates import Authority
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import road_on
from tests.helpers.smtp_server import USER
from tests.helpers.smtp_server import RealServer
from tests.helpers.smtp_server import running_smtp

AIGERIM, POINTS, MAILS, OPENS_WITHIN = "a.sadykova@mail.kz", 30, 4, 5  # seconds
LONGEST = 0.4  # seconds after which a child is killed at the latest: it needs about as long for its mails
ROOT = Path(__file__).resolve().parents[2]
NUMBERS = count(1)


def prepare(road: Road, real: RealServer) -> None:
    """A mailbox, a case and its receipt, which is copied again and again."""
    server = real.login.server
    add_mailbox(
        road.desk,
        company="smartsmm",
        address=USER,
        folder="INBOX",
        incoming=server,
        outgoing=server,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=real.login.secret,
    )
    write_letter(road.desk, number=road.begin(AIGERIM), name=LetterName.RECEIPT)


def queue_some(desk: Desk) -> list[int]:
    """A few receipts, waiting."""
    with desk.store.unit_of_work("Dana") as work:
        made = work.session.query(LetterRow).order_by(LetterRow.id).first()
        assert made is not None
        names = {column.key for column in LetterRow.__table__.columns} - {"id", "sent_at", "message_id"}
        values = {name: getattr(made, name) for name in names}
        letters = [LetterRow(**values, message_id=f"<kill.{next(NUMBERS)}@smart-smm.kz>") for _ in range(MAILS)]
        work.session.add_all(letters)
        work.session.flush()
        work.record("letters_copied_for_a_test", at=desk.clock())
    return [queue_letter(desk, letter=letter.id)[0] for letter in letters]


def kill_while_sending(settings: Path, after: float) -> bool:
    """Start a child, let it send and kill it after so many seconds. Whether it had not yet ended."""
    command = [sys.executable, "-m", "tests.helpers.sending_child", str(settings)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        child.stdin.write(b"go\n")
        child.stdin.flush()
        try:
            child.wait(after)
        except subprocess.TimeoutExpired:
            child.kill()
            return True
        return False


def check_whole(desk: Desk, mails: list[int], copies: Callable[[int], int]) -> Counter[OutState]:
    """Each mail is in a legal state, and was taken as often as that state says."""
    found: Counter[OutState] = Counter()
    for mail in mails:
        state, taken = show_mail(desk, mail=mail).state, copies(mail)
        assert taken <= 1
        assert state in {OutState.SENT, OutState.UNKNOWN}
        assert taken == 1 or state is OutState.UNKNOWN
        found[state] += 1
    return found


@pytest.mark.long
@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_a_killed_sender_doubles_nothing_and_loses_nothing(world: World, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    authority, drawn = Authority(tmp_path / "authority"), random.Random(20261124)
    killed, opened, found = 0, [], Counter[OutState]()
    with running_smtp(authority) as real, road_on(world, tmp_path / "road") as road:
        prepare(road, real)
        desk, settings = road.desk, tmp_path / "settings.json"
        for _ in range(POINTS):
            mails = queue_some(desk)
            road.clock.advance(minutes=1)
            told = {"folder": str(desk.folder), "secrets": world.keys.secrets, "authority": str(authority.file), "now": road.clock().isoformat()}
            settings.write_text(json.dumps(told), encoding="utf-8")
            desk.close()
            killed += kill_while_sending(settings, drawn.uniform(0, LONGEST))
            begun = time.perf_counter()
            desk = open_desk(folder=desk.folder, key_store=world.keys, clock=road.clock, operator="Dana", sample=True)
            opened.append(time.perf_counter() - begun)
            send_due(desk, deliver=partial(deliver, context=authority.trusting()))
            ids = Counter(raw.partition(b"Message-ID: ")[2].partition(b"\r\n")[0].decode() for raw in (taken.raw for taken in real.taken))
            found += check_whole(desk, mails, lambda mail, desk=desk, ids=ids: ids[show_mail(desk, mail=mail).message_id])  # type: ignore[misc]  # bound at once
        check_trail(desk)
        desk.close()
    assert max(opened) <= OPENS_WITHIN
    assert killed >= POINTS // 2
    assert found[OutState.SENT] > found[OutState.UNKNOWN] > 0
    record_property(NOTE, f"sending killed {killed} times: {dict(found)}, opened within {max(opened):.2f} s")
