"""P2, P2b: the first check of a mailbox and one with nothing new, from a real Dovecot over TLS on loopback, against mbsync with notmuch and offlineimap."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.bench.corpus import messages
from tests.bench.intake import PACKAGES
from tests.bench.intake import ROOT
from tests.bench.intake import time_notmuch
from tests.bench.rows import Row
from tests.bench.rows import at_least
from tests.bench.rows import at_most
from tests.bench.rows import missing
from tests.bench.timing import Cost
from tests.bench.timing import Run
from tests.bench.timing import alternate
from tests.bench.timing import time_process
from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot

GOAL, FASTER, NOTHING_NEW_GOAL, TRIPS_PER_MESSAGE, TRIPS = 0.8, 3.0, 1.5, 0.01, 6
USER, PASSWORD = "bench", "bench-only"
_PEERS = {"mbsync": "isync", "offlineimap": "offlineimap3", "notmuch": PACKAGES["notmuch"]}
_MBSYNC = """IMAPAccount desk
Host localhost
Port {port}
User {user}
Pass {password}
SSLType IMAPS
CertificateFile {authority}

IMAPStore far
Account desk

MaildirStore near
Path {mail}/
Inbox {mail}/INBOX
SubFolders Verbatim

Channel desk
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull New
SyncState *
"""
_OFFLINEIMAP = """[general]
accounts = desk
metadata = {state}
ui = quiet

[Account desk]
localrepository = near
remoterepository = far

[Repository near]
type = Maildir
localfolders = {mail}

[Repository far]
type = IMAP
readonly = True
remotehost = localhost
remoteport = {port}
remoteuser = {user}
remotepass = {password}
ssl = yes
sslcacertfile = {authority}
folderfilter = lambda folder: folder == 'INBOX'
"""


def measure_sync(folder: Path, *, count: int, rounds: int) -> list[Row]:
    """The rows P2 and P2b. `folder` is an empty folder to work in, `count` the messages on the server."""
    absent = [f"{name}: not installed: apt-get install {package}" for name, package in _PEERS.items() if shutil.which(name) is None]
    first, again = f"P2 first check of {count} messages by IMAP", f"P2b check with nothing new ({count} messages)"
    with running_dovecot() as server:
        _fill(server, count)
        trips = _count_trips(folder, server, count)
        runs: dict[str, Run] = {"ours": lambda: _first(folder, server)}
        if not absent:
            runs |= {"mbsync": lambda: _mbsync_and_notmuch(folder, server), "offlineimap": lambda: _offlineimap(folder, server)}
        found = alternate(runs, rounds)
        runs = {"ours": lambda: _check(folder, server)} | ({} if absent else {"mbsync": lambda: _mbsync(folder, server)})
        nothing = alternate(runs, rounds)
    own, quick = found["ours"], nothing["ours"]
    if absent:
        why = "; ".join(absent)
        return [
            missing(first, f"≤ {GOAL} ×", _seconds(own), why, rounds),
            missing(again, f"≤ {NOTHING_NEW_GOAL} ×", _seconds(quick), why, rounds),
            *trips,
        ]
    mbsync, offlineimap, still = found["mbsync"], found["offlineimap"], nothing["mbsync"]
    return [
        at_most(first, GOAL, (own.seconds, _seconds(own)), (mbsync.seconds, f"mbsync + notmuch new {_seconds(mbsync)}"), rounds),
        at_least(
            f"{first}: how much faster", FASTER, (offlineimap.seconds, _seconds(own)), (own.seconds, f"offlineimap {_seconds(offlineimap)}"), rounds
        ),
        at_most(again, NOTHING_NEW_GOAL, (quick.seconds, _seconds(quick)), (still.seconds, f"mbsync {_seconds(still)}"), rounds),
        *trips,
    ]


def _fill(server: DovecotServer, count: int) -> None:
    with (server.folder / "users").open("a", encoding="utf-8") as users:
        users.write(f"{USER}:{PASSWORD}::::::\n")
    for _, raw in messages(count):
        server.deliver(raw.replace(b"\n", b"\r\n"), flags="")


def _count_trips(folder: Path, server: DovecotServer, count: int) -> list[Row]:
    """How many commands the first check and one with nothing new say, by the server's own log; then the log is put away, as it costs time."""
    shutil.rmtree(folder / "store", ignore_errors=True)
    _check(folder, server)
    first = len(server.commands())
    _check(folder, server)
    again = len(server.commands()) - first
    shutil.rmtree(server.folder / "rawlog")
    allowed = count * TRIPS_PER_MESSAGE + TRIPS
    goal = f"≤ {allowed:.0f}"
    return [
        Row("P2 commands of the first check", goal, str(first), f"{count} messages", None, first <= allowed, 1),
        Row("P2b commands with nothing new", goal, str(again), f"{count} messages", None, again <= allowed, 1),
    ]


def _first(folder: Path, server: DovecotServer) -> Cost:
    shutil.rmtree(folder / "store", ignore_errors=True)
    return _check(folder, server)


def _check(folder: Path, server: DovecotServer) -> Cost:
    command: list[str | Path] = [sys.executable, "-m", "tests.bench.sync_once", folder / "store", str(server.port), USER, PASSWORD]
    return time_process(command, folder=ROOT, environment={"SSL_CERT_FILE": str(server.authority.file)})


def _mbsync_and_notmuch(folder: Path, server: DovecotServer) -> Cost:
    shutil.rmtree(folder / "mbsync", ignore_errors=True)
    fetched = _mbsync(folder, server)
    indexed = time_notmuch(folder, folder / "mbsync")
    return Cost(fetched.seconds + indexed.seconds, max(fetched.mebibytes, indexed.mebibytes))


def _mbsync(folder: Path, server: DovecotServer) -> Cost:
    return _with_configuration(folder, server, "mbsync", _MBSYNC, ["mbsync", "-q", "-q", "desk"])


def _offlineimap(folder: Path, server: DovecotServer) -> Cost:
    for name in ("offlineimap", "offlineimap-state"):
        shutil.rmtree(folder / name, ignore_errors=True)
    return _with_configuration(folder, server, "offlineimap", _OFFLINEIMAP, ["offlineimap", "-o"])


def _with_configuration(folder: Path, server: DovecotServer, name: str, text: str, command: list[str | Path]) -> Cost:
    """Run a peer whose mail lies in `folder`/`name` by a configuration of ours (both take it after -c)."""
    mail, file = folder / name, folder / f"{name}.conf"
    mail.mkdir(exist_ok=True)
    words = {
        "port": server.port,
        "user": USER,
        "password": PASSWORD,
        "authority": server.authority.file,
        "mail": mail,
        "state": folder / f"{name}-state",
    }
    file.write_text(text.format(**words), encoding="utf-8")
    return time_process([command[0], "-c", file, *command[1:]], folder=folder)


def _seconds(cost: Cost) -> str:
    return f"{cost.seconds:.2f} s"
