"""One check of a mailbox as a process of its own: what P2 times. The authority of the server's certificate comes in SSL_CERT_FILE.

`python -m tests.bench.sync_once FOLDER PORT USER PASSWORD`: the store lies in FOLDER, its throw-away key beside it in keys.json (no key store is asked).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.services.build import Desk


COMPANY, ADDRESS, HOST = "smartsmm", "support@smart-smm.kz", "localhost"


class FileKeys:
    """Secrets in a file in clear: for a bench whose secrets are worth nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def set(self, name: str, secret: str) -> None:
        self._kept[name] = secret
        self._path.write_text(json.dumps(self._kept), encoding="utf-8")

    def remove(self, name: str) -> None:
        self._kept.pop(name, None)


def main(arguments: list[str]) -> int:
    """Exit code 0 when everything on the server is accounted for."""
    from core.garbage import collecting_seldom
    from core.services.build import open_desk
    from core.services.mail_check import check_mailbox

    folder, port, user, password = Path(arguments[0]), int(arguments[1]), arguments[2], arguments[3]
    desk = open_desk(folder=folder, key_store=FileKeys(folder.parent / "keys.json"))
    try:
        with collecting_seldom():  # as `main.py sync` does
            result = check_mailbox(desk, mailbox=_mailbox(desk, port, user, password))
    finally:
        desk.close()
    if result.failure is not None:
        sys.exit(result.failure.sentence)
    sys.stdout.write(f"{result.accounted}\n")
    return 0


def _mailbox(desk: Desk, port: int, user: str, password: str) -> int:
    from core.mail.server import Security
    from core.mail.server import ServerAddress
    from core.mail.server import SignIn
    from core.services.mailboxes import add_mailbox
    from core.services.mailboxes import list_mailboxes

    known = list_mailboxes(desk)
    if known:
        return known[0].id
    added, _ = add_mailbox(
        desk,
        company=COMPANY,
        address=ADDRESS,
        folder="INBOX",
        incoming=ServerAddress(HOST, port, Security.TLS, user),
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret=password,
    )
    return added


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
