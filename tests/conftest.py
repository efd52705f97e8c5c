"""What holds for every test: no display, no network beyond this machine, one locale, one time zone, and a word about what is missing."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Set before Qt or a server reads them. The zone is neither UTC nor that of a company: who forgets a zone is found out.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "America/St_Johns"
os.environ["LC_ALL"] = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
if hasattr(time, "tzset"):
    time.tzset()

import hypothesis
import pytest

from tests.helpers.kept_samples import KeptSample
from tests.helpers.kept_samples import keep_filled_sample
from tests.helpers.postgresql import PROGRAMS
from tests.helpers.road import Road
from tests.helpers.road import World
from tests.helpers.road import make_world
from tests.helpers.road import road_on

NOTE = "note"
NEEDED = {"7z": "archives in another program", "gnome-keyring-daemon": "key store", "dbus-run-session": "key store", "pdftotext": "reading PDFs"}

hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")


class OutsideWorldError(AssertionError):
    """A test reached for another machine. No OSError: the program under test must not take it for a server that is down."""


def is_this_machine(address: object) -> bool:
    """Whether a socket address is a file of this machine or loopback."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def _only_this_machine() -> Iterator[None]:
    """Sockets of the test process reach loopback and socket files only; programs that a test starts are not watched."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        patch.setattr(socket.socket, "sendto", _guarded(socket.socket.sendto))
        patch.setattr(socket, "getaddrinfo", _guarded_lookup(socket.getaddrinfo))
        yield


def _guarded(act: Any) -> Any:
    def guarded(self: socket.socket, *values: Any) -> Any:
        if not is_this_machine(values[-1]):
            raise OutsideWorldError(values[-1])
        return act(self, *values)

    return guarded


def _guarded_lookup(look_up: Any) -> Any:
    def guarded(host: Any, *values: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and not is_this_machine((name,)):
            raise OutsideWorldError(name)
        return look_up(host, *values, **options)

    return guarded


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The samples and a store with the sample mailbox: made once, never changed; every road works on copies."""
    return make_world(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="session")
def filled_sample(tmp_path_factory: pytest.TempPathFactory) -> KeptSample:
    """The sample desk with its twelve cases: made once, every test works on a copy."""
    return keep_filled_sample(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def road(world: World, tmp_path: Path) -> Iterator[Road]:
    """A desk of its own on a copy of the world."""
    with road_on(world, tmp_path) as road:
        yield road


def pytest_report_header() -> list[str]:
    """Which servers and programs are missing, so that their tests skip."""
    missing = [f"{name} ({purpose})" for name, purpose in NEEDED.items() if shutil.which(name) is None]
    if not PROGRAMS:
        missing.insert(0, "PostgreSQL (team store, company databases)")
    shared = Path(__file__).resolve().parents[2] / "shared" / "data"
    lines = [f"missing here, their tests skip: {', '.join(missing)}" if missing else "servers and programs: all here"]
    return lines if shared.is_dir() else [*lines, "the shared sample data are not beside the repository: their tests skip"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Notes that passing tests leave with `record_property("note", …)`: what is near a limit."""
    notes = [value for report in terminalreporter.getreports("passed") for name, value in report.user_properties if name == NOTE]
    if notes:
        terminalreporter.section("notes")
    for note in notes:
        terminalreporter.write_line(str(note))
