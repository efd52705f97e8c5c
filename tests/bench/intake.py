"""P1, P1b: full intake of a Maildir into a fresh encrypted store, against `notmuch new` on the same files; `mu index` beside them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.bench.corpus import write_maildir
from tests.bench.rows import Row
from tests.bench.rows import at_most
from tests.bench.rows import beside
from tests.bench.rows import missing
from tests.bench.timing import Cost
from tests.bench.timing import Run
from tests.bench.timing import alternate
from tests.bench.timing import time_process

ROOT = Path(__file__).resolve().parents[2]
GOAL, TWO_PROCESSES_GOAL, MEMORY_GOAL = 1.0, 0.6, 0.6
PACKAGES = {"notmuch": "notmuch", "mu": "maildir-utils"}
PASSPHRASE = "a passphrase of the bench only"
_CONFIG = "[database]\npath={database}\nmail_root={mail}\n[user]\nname=Desk\nprimary_email=privacy@smart-smm.kz\n[new]\ntags=unread\n[maildir]\nsynchronize_flags=false\n"


def measure_intake(folder: Path, *, count: int, rounds: int) -> list[Row]:
    """The rows P1 and P1b. `folder` is an empty folder to work in."""
    write_maildir(folder / "mail", count)
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    time, memory = f"P1 intake of {count} messages", f"P1b its peak memory ({count} messages)"
    peers: dict[str, Run] = {"notmuch": lambda: time_notmuch(folder, folder / "mail"), "mu": lambda: _mu(folder)}
    found = alternate({"ours": lambda: _import(folder)} | {name: run for name, run in peers.items() if shutil.which(name)}, rounds)
    own = found["ours"]
    rows = [
        missing(time, f"≤ {GOAL} ×", _seconds(own, count), f"{name}: not installed: apt-get install {PACKAGES[name]}", rounds)
        for name in absent(found)
    ]
    if peer := found.get("notmuch"):
        rows += [
            *(
                at_most(name, goal, (own.seconds, _seconds(own, count)), (peer.seconds, f"notmuch new {_seconds(peer, count)}"), rounds)
                for name, goal in ((time, GOAL), (f"{time}, as two processes do it", TWO_PROCESSES_GOAL))
            ),
            at_most(memory, MEMORY_GOAL, (own.mebibytes, _memory(own)), (peer.mebibytes, f"notmuch new {_memory(peer)}"), rounds),
        ]
    if peer := found.get("mu"):
        rows.append(beside(time, (own.seconds, _seconds(own, count)), (peer.seconds, f"mu index {_seconds(peer, count)}"), rounds))
    return rows


def absent(found: dict[str, Cost]) -> list[str]:
    """The peers that this machine has not."""
    return [name for name in PACKAGES if name not in found]


def _import(folder: Path) -> Cost:
    shutil.rmtree(folder / "store", ignore_errors=True)
    command: list[str | Path] = [
        sys.executable,
        "main.py",
        "import",
        folder / "mail",
        "--data",
        folder / "store",
        "--passphrase-file",
        folder / "passphrase",
    ]
    return time_process(command, folder=ROOT)


def time_notmuch(folder: Path, mail: Path) -> Cost:
    """What `notmuch new` takes over the Maildirs under `mail` with a new database; `folder` is where it may write."""
    database = folder / "notmuch"
    shutil.rmtree(database, ignore_errors=True)
    database.mkdir()
    config = folder / "notmuch-config"
    config.write_text(_CONFIG.format(database=database, mail=mail), encoding="utf-8")
    return time_process(["notmuch", "new", "--quiet", "--no-hooks"], folder=folder, environment={"NOTMUCH_CONFIG": str(config)})


def _mu(folder: Path) -> Cost:
    """What `mu index` takes; making its database is not timed."""
    shutil.rmtree(folder / "mu", ignore_errors=True)
    home = f"--muhome={folder / 'mu'}"
    time_process(["mu", "init", home, f"--maildir={folder / 'mail'}"], folder=folder)
    return time_process(["mu", "index", home, "--quiet"], folder=folder)


def _seconds(cost: Cost, count: int) -> str:
    return f"{cost.seconds:.2f} s ({count / cost.seconds:.0f}/s)"


def _memory(cost: Cost) -> str:
    return f"{cost.mebibytes:.0f} MiB"
