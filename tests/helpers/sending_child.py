"""A process that does nothing but send what is due, so that it can be killed: `python -m tests.helpers.sending_child SETTINGS`.

SETTINGS: JSON with `folder`, `secrets` (the key store), `authority` (PEM) and `now` (ISO). It says `ready` and sends when it is told `go`.
"""

from __future__ import annotations

import json
import ssl
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from core.adapters.smtp import deliver
from core.services.build import open_desk
from core.services.outbox_sending import send_due
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock


def main(settings: Path) -> None:
    """Send, and say `done` at the end."""
    told = json.loads(settings.read_text(encoding="utf-8"))
    keys = MemoryKeyStore()
    keys.secrets = told["secrets"]
    clock = StandingClock(datetime.fromisoformat(told["now"]))
    desk = open_desk(folder=Path(told["folder"]), key_store=keys, clock=clock, operator="Dana", sample=True)
    context = ssl.create_default_context(cafile=told["authority"])
    print("ready", flush=True)  # noqa: T201  the parent reads it
    sys.stdin.readline()
    send_due(desk, deliver=partial(deliver, context=context))
    desk.close()
    print("done", flush=True)  # noqa: T201  as above


if __name__ == "__main__":
    main(Path(sys.argv[1]))
