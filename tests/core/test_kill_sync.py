"""Killed at random while it reads a mailbox: nothing is lost, nothing is doubled, and the desk opens again within five seconds (SECURITY F10, T13)."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from core.adapters.imap import open_mailbox
from core.mail.server import SignIn
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.build import open_desk
from core.services.mail_check import check_mailbox
from core.services.mailboxes import add_mailbox
from core.services.tallies import wrong_tallies
from core.store.tables import MessageRow
from core.store.tables import OccurrenceRow
from core.store.tables import RawMessageRow
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot

ROOT = Path(__file__).parents[2]
KILLS, EACH, OPENS_WITHIN = 30, 120, 5.0
CHILD = """
import json
import ssl
import sys
from functools import partial
from pathlib import Path
from core.adapters.imap import open_mailbox
from core.services import mail_intake
from core.services.build import open_desk
from core.services.mail_check import check_mailbox
from tests.helpers.desks import MemoryKeyStore

mail_intake.BATCH = 7
keys = MemoryKeyStore()
keys.secrets = json.loads(sys.stdin.readline())
desk = open_desk(folder=Path(sys.argv[1]), key_store=keys)
print("ready", flush=True)
while True:
    check_mailbox(desk, mailbox=1, open_mailbox=partial(open_mailbox, context=ssl.create_default_context(cafile=sys.argv[2])))
"""


def letter(number: int) -> bytes:
    words = "Please delete my account and all personal data you hold about me." if number % 9 == 0 else f"How do I plan post {number}?"
    return f"From: kim{number}@mail.example\r\nSubject: Letter {number}\r\nMessage-ID: <{number}@mail.example>\r\n\r\n{words}\r\n".encode()


def assert_legal(desk: Desk) -> None:
    """What is there is whole: bytes, places, messages, sums and trail."""
    with desk.store.reading() as session:
        raw = session.execute(select(RawMessageRow.sha256, RawMessageRow.raw)).all()
        places = session.execute(select(OccurrenceRow.place, OccurrenceRow.position, OccurrenceRow.sha256)).all()
        messages = Counter(session.scalars(select(MessageRow.sha256)))
    assert all(hashlib.sha256(content).hexdigest() == sha256 for sha256, content in raw)
    assert messages == Counter(sha256 for sha256, _ in raw)
    assert len({(place, position) for place, position, _ in places}) == len(places)
    assert {sha256 for _, _, sha256 in places} == set(messages)
    assert wrong_tallies(desk) == ()
    assert check_trail(desk).whole


def held(server: DovecotServer) -> Counter[str]:
    files = server.files()
    return Counter(hashlib.sha256(raw).hexdigest() for name, raw in files.items() if name.startswith(("new/", "cur/")))


def kill_once(folder: Path, keys: MemoryKeyStore, authority: Path, pause: float) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), str(authority)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps(keys.secrets) + "\n")
    child.stdin.flush()
    assert child.stdout.readline() == "ready\n"
    try:
        child.wait(pause)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait(10)
    else:
        pytest.fail("the reader ended by itself")
    child.stdin.close()
    child.stdout.close()


@pytest.mark.long
def test_a_reader_that_is_killed_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    chance, keys, folder = random.Random(4), MemoryKeyStore(), tmp_path / "desk"
    with running_dovecot() as server:
        desk = open_desk(folder=folder, key_store=keys)
        add_mailbox(
            desk,
            company="smartsmm",
            address=USER,
            folder="INBOX",
            incoming=server.address(),
            outgoing=None,
            sent_folder=None,
            sign_in=SignIn.PASSWORD,
            secret=PASSWORD,
        )
        desk.close()
        midway = 0
        for turn in range(KILLS):
            for number in range(turn * EACH, (turn + 1) * EACH):
                server.deliver(letter(number))
            if turn % 10 == 9:
                server.number_anew()
            kill_once(folder, keys, server.authority.file, chance.uniform(0.0, 0.6))
            begun = time.monotonic()
            desk = open_desk(folder=folder, key_store=keys)
            assert time.monotonic() - begun < OPENS_WITHIN
            assert_legal(desk)
            with desk.store.reading() as session:
                present = len(session.scalars(select(OccurrenceRow.id).where(OccurrenceRow.gone_at.is_(None))).all())
            midway += 0 < present < (turn + 1) * EACH
            desk.close()
        desk = open_desk(folder=folder, key_store=keys)
        result = check_mailbox(desk, mailbox=1, open_mailbox=partial(open_mailbox, context=server.trusting()))
        assert (result.failure, result.on_server, result.accounted) == (None, KILLS * EACH, KILLS * EACH)
        assert_legal(desk)
        with desk.store.reading() as session:
            kept = Counter(session.scalars(select(OccurrenceRow.sha256).where(OccurrenceRow.gone_at.is_(None))))
            unread = session.scalars(select(MessageRow.id).where(MessageRow.language == "")).all()
        assert kept == held(server)
        assert not unread
        desk.close()
    assert midway > KILLS // 3, "too few kills came in the middle"
