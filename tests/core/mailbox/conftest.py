"""A desk that reads its mailbox from a real server: one server for each file of tests, a mailbox of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.dovecot import DovecotServer
from tests.helpers.dovecot import running_dovecot
from tests.helpers.mail_world import World
from tests.helpers.mail_world import mail_world


@pytest.fixture(scope="module")
def server() -> Iterator[DovecotServer]:
    with running_dovecot() as running:
        yield running


@pytest.fixture
def world(tmp_path: Path, server: DovecotServer) -> Iterator[World]:
    with mail_world(tmp_path, server) as made:
        yield made
