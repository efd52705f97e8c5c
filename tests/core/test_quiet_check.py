"""What a check costs that finds nothing new: it loads neither the reader nor the law, for it may be a process of its own every few minutes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LARGE = (
    "core.services.reader",
    "core.services.reading_mail",
    "core.services.replies",
    "core.services.sender_evidence",
    "core.services.inbox",
    "core.services.find",
    "core.adapters.databases",
    "dkim",
    "holidays",
)
CHILD = """
import sys
from pathlib import Path
from core.headless import sync
from core.services.build import open_desk
from core.services.forgetting_day import forget_when_due
from tests.helpers.certificates import Authority
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock
from tests.helpers.imap_server import scripted_imap
from tests.helpers.imap_world import World
from tests.helpers.imap_world import new_mailbox

folder, clock = Path(sys.argv[1]), StandingClock()
desk = open_desk(folder=folder / "desk", key_store=MemoryKeyStore(), clock=clock)
with scripted_imap(Authority(folder)) as server:
    world = World(desk, server, 0, clock)
    world.mailbox = new_mailbox(world)
    print(world.check().failure)
    print(world.check().failure)
    print(*(name for name in sys.argv[2:] if name in sys.modules))
    server.mail.add(b"From: kim@mail.example\\r\\nSubject: My data\\r\\n\\r\\nPlease delete my data.\\r\\n")
    print(world.check().taken_in, "core.services.reader" in sys.modules)
desk.close()
"""


def test_a_check_that_finds_nothing_new_loads_nothing_that_reads(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, str(tmp_path), *LARGE], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.splitlines(), done.stderr) == (["None", "None", "", "1 True"], "")
