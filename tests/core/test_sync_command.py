"""`main.py sync`: one check of every mailbox, its numbers as JSON lines, and a failing mailbox that holds up no other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.adapters.key_store import KeyStoreMissingError
from core.headless import commands
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from core.services.build import open_desk
from core.services.mailboxes import add_mailbox
from core.services.mailboxes import has_secret
from tests.helpers.dovecot import PASSWORD
from tests.helpers.dovecot import USER
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot

ROOT = Path(__file__).parents[2]
PASSPHRASE = "five quiet words for tests"
REQUEST = b"From: kim@mail.example\r\nSubject: My data\r\n\r\nPlease delete my account and all personal data you hold about me.\r\n"
PARTS = ("requests", "unsure", "replies", "ordinary", "duplicates", "unreadable")


def add(folder: Path, address: str, server: ServerAddress, *, mail_folder: str = "INBOX") -> None:
    desk = open_desk(folder=folder, passphrase=PASSPHRASE, sample=True)
    add_mailbox(
        desk,
        company="smartsmm",
        address=address,
        folder=mail_folder,
        incoming=server,
        outgoing=None,
        sent_folder=None,
        sign_in=SignIn.PASSWORD,
        secret="kept only while that desk is open",
    )
    desk.close()


def sync(folder: Path, server: DovecotServer, *more: str) -> subprocess.CompletedProcess[str]:
    """The real command; it trusts what the system trusts, and here that is the test's authority."""
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    (folder / "secret").write_text(PASSWORD, encoding="utf-8")
    environment = {**os.environ, "SSL_CERT_FILE": str(server.authority.file)}
    given = ["--json", "--data", str(folder), "--passphrase-file", str(folder / "passphrase"), *more]
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "sync", *given], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_each_mailbox_is_printed_and_one_that_fails_holds_up_no_other(tmp_path: Path) -> None:
    with running_dovecot() as server:
        server.deliver(REQUEST)
        server.deliver(REQUEST)
        server.deliver(b"From: bo@mail.example\r\nSubject: Crash\r\n\r\nThe app crashes on start. Can you help?\r\n")
        add(tmp_path, "gone@mail.example", ServerAddress("127.0.0.1", 1, Security.TLS, "gone@mail.example"))
        add(tmp_path, USER, server.address())
        done = sync(tmp_path, server, "--secret-file", f"{USER}={tmp_path / 'secret'}", "--secret-file", f"gone@mail.example={tmp_path / 'secret'}")
        failed, good = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 1
    assert (failed["address"], failed["outcome"], failed["on_server"]) == ("gone@mail.example", "server_not_reached", None)
    assert (good["outcome"], good["on_server"], good["requests"], good["duplicates"], good["ordinary"]) == ("done", 3, 1, 1, 1)
    assert good["on_server"] == sum(good[name] for name in PARTS)
    assert "does not answer on port 1" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert PASSWORD not in done.stdout + done.stderr
    desk = open_desk(folder=tmp_path, passphrase=PASSPHRASE, sample=True)
    assert not has_secret(desk, mailbox=2)
    desk.close()


def test_without_its_password_a_mailbox_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.services.build.open_key_store", _no_key_store)
    add(tmp_path, USER, ServerAddress("127.0.0.1", 1, Security.TLS, USER))
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    store = ["--data", str(tmp_path), "--passphrase-file", str(tmp_path / "passphrase")]
    assert commands.run("sync", ["--json", *store]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["outcome"] == "secret_forgotten"
    assert f"The password of the mailbox {USER} has to be given again" in told.err


def _no_key_store() -> None:
    raise KeyStoreMissingError


def test_a_password_for_no_mailbox_and_a_store_that_is_not_there_are_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    store = ["--data", str(tmp_path), "--passphrase-file", str(tmp_path / "passphrase")]
    assert commands.run("sync", store) == 1
    assert not (tmp_path / "desk.db").exists()
    open_desk(folder=tmp_path, passphrase=PASSPHRASE, sample=True).close()
    assert commands.run("sync", [*store, "--secret-file", f"nobody@mail.example={tmp_path / 'passphrase'}"]) == 1
    assert "no mailbox nobody@mail.example" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        commands.run("sync", [*store, "--secret-file", "nobody"])
    assert commands.run("sync", store) == 0


def test_a_secret_file_that_cannot_be_read_is_told_with_its_mailbox(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(tmp_path, USER, ServerAddress("127.0.0.1", 1, Security.TLS, USER))
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    store = ["--data", str(tmp_path), "--passphrase-file", str(tmp_path / "passphrase")]
    assert commands.run("sync", [*store, "--secret-file", f"{USER}={tmp_path / 'missing'}"]) == 1
    assert f"with the password of {USER} cannot be read" in capsys.readouterr().err
