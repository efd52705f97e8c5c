"""What the tests of permissions that nobody needs share: a mailbox of a provider that takes them back, and what has become of one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.mail.oauth import Registration
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.mailbox_oauth_parting import take_back_permissions
from tests.helpers.oauth_issuer import CODE
from tests.helpers.oauth_issuer import know_issuer
from tests.helpers.oauth_server import CLIENT
from tests.helpers.oauth_server import CLIENT_SECRET
from tests.helpers.oauth_world import TokenWorld
from tests.helpers.oauth_world import token_world

REFRESH = "1//rt-known"
TAKEN_BACK, STAYS = "mailbox_permission_taken_back", "mailbox_permission_stays"


@contextmanager
def known_world(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TokenWorld]:
    """A mailbox of a provider that the program knows, whose server takes permissions back."""
    with token_world(folder, monkeypatch) as made:
        made.keys.secrets[made.key_name()] = made.granted(know_issuer(monkeypatch, made.sign_in), REFRESH).secret
        yield made


def swept(world: TokenWorld, **passed: float) -> list[str]:
    """What a person is told after some time has passed."""
    world.clock.advance(**(passed or {"minutes": 6}))
    return [error.code for error in take_back_permissions(world.desk)]


def acts(desk: Desk) -> list[str]:
    """What the trail says of it, the oldest first."""
    return [one.act for one in reversed(list_entries(desk)) if one.act.startswith("mailbox_permission")]


def left_words(world: TokenWorld) -> str:
    """What waits in the key store to be taken back."""
    return "".join(words for name, words in world.keys.secrets.items() if name.endswith("-left"))


def registration_of_google() -> Registration:
    """That of a company at the provider."""
    return Registration(issuer=CODE, client_id=CLIENT, client_secret=CLIENT_SECRET)
