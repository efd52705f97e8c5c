"""The key store: a real Secret Service keeps the key; a machine without one gets a sentence and no file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.backends import null

from core.adapters.key_store import KeyStoreMissingError
from core.services.build import open_desk

OPEN_TWICE = """
import sys
from pathlib import Path
from core.services.build import open_desk
for _ in range(2):
    open_desk(folder=Path(sys.argv[1])).close()
print("opened twice")
"""
KEEP_PASSWORDS = """
import sys
from pathlib import Path
from core.mail.server import Security, ServerAddress, SignIn
from core.services.build import open_desk
from core.services import mailboxes
server = ServerAddress("imap.mail.example", 993, Security.TLS, "support@mail.example")
given = {"company": "smartsmm", "address": "support@mail.example", "folder": "INBOX", "incoming": server, "outgoing": None, "sent_folder": None}
desk = open_desk(folder=Path(sys.argv[1]), passphrase="five quiet words for tests")
mailboxes.add_mailbox(desk, **given, sign_in=SignIn.PASSWORD, secret="quiet-Тамға")
assert mailboxes.secrets_last(desk)
desk.close()
desk = open_desk(folder=Path(sys.argv[1]), passphrase="five quiet words for tests")
assert mailboxes.login_of(desk, mailbox=1).secret == "quiet-Тамға"
mailboxes.remove_mailbox(desk, mailbox=1)
mailboxes.bring_back_mailbox(desk, mailbox=1)
assert mailboxes.login_of(desk, mailbox=1).secret == "quiet-Тамға"
mailboxes.remove_mailbox(desk, mailbox=1)
desk.close()
desk = open_desk(folder=Path(sys.argv[1]), passphrase="five quiet words for tests")
mailboxes.bring_back_mailbox(desk, mailbox=1)
assert not mailboxes.has_secret(desk, mailbox=1)
print("kept and removed")
"""
UNLOCK = 'echo -n tests | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
ROOT = Path(__file__).parents[2]


with_secret_service = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="no Secret Service on this machine: install gnome-keyring and dbus",
)


def run_with_secret_service(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    home = folder / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    command = ["dbus-run-session", "--", "bash", "-c", UNLOCK, "bash", sys.executable, "-c", script, str(folder / "data")]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@with_secret_service
def test_a_real_secret_service_keeps_the_key(tmp_path: Path) -> None:
    done = run_with_secret_service(tmp_path, OPEN_TWICE)
    assert done.stdout.strip() == "opened twice", done.stderr
    assert (tmp_path / "data" / "desk.db").exists()


@with_secret_service
def test_a_real_secret_service_keeps_the_passwords_of_mailboxes_until_they_are_removed(tmp_path: Path) -> None:
    done = run_with_secret_service(tmp_path, KEEP_PASSWORDS)
    assert done.stdout.strip() == "kept and removed", done.stderr


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_key_store_nothing_is_made_and_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: Callable[[], KeyringBackend]
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", backend)
    with pytest.raises(KeyStoreMissingError, match="no key store") as failure:
        open_desk(folder=tmp_path / "data")
    assert "passphrase" in failure.value.what_to_do
    assert not (tmp_path / "data").exists()
