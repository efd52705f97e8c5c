"""A passphrase with accents opens the store on every keyboard, however the store was made; the spellings of another one do not."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

from core.services import build
from core.services.build import FILE
from core.services.build import open_desk
from core.services.first_start import Strength
from core.services.first_start import strength_of
from core.services.lock import opens
from core.services.spellings import spellings_of
from core.store import database
from core.store.database import StoreKey
from core.store.failures import WrongKeyError
from core.store.store import Store
from core.store.store import open_store
from tests.helpers.desks import PASSPHRASE
from tests.helpers.desks import StandingClock

COMPOSED = unicodedata.normalize("NFC", "йод, ёж и её паÿ")
APART = unicodedata.normalize("NFD", COMPOSED)
MIXED = COMPOSED[:8] + unicodedata.normalize("NFD", COMPOSED[8:])
KEPT = {"composed": COMPOSED, "apart": APART, "mixed": MIXED}


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which spelling opens is the question here, and not how slowly a key is worked out."""
    monkeypatch.setattr(database, "_ROUNDS", 1_000)


def use(folder: Path, passphrase: str) -> bool:
    """Open the desk and close it; whether its window would be unlocked by the same typing."""
    desk = open_desk(folder=folder, passphrase=passphrase, clock=StandingClock())
    unlocks = opens(desk, passphrase=passphrase)
    desk.close()
    return unlocks


def test_the_three_ways_to_write_it_are_different_and_none_is_named_twice() -> None:
    assert all(one != other for one, other in pairwise((COMPOSED, APART, MIXED)))
    assert spellings_of(MIXED) == (MIXED, COMPOSED, APART)
    assert spellings_of(COMPOSED) == (COMPOSED, APART)
    assert spellings_of(PASSPHRASE) == (PASSPHRASE,)


@pytest.mark.parametrize("typed", KEPT)
def test_a_new_store_is_made_composed_and_opens_in_every_spelling(tmp_path: Path, typed: str) -> None:
    assert use(tmp_path, KEPT[typed])
    open_store(tmp_path / FILE, StoreKey(passphrase=COMPOSED)).close()
    for again in KEPT.values():
        assert use(tmp_path, again)


@pytest.mark.parametrize(("kept", "typed"), [("apart", "composed"), ("apart", "apart"), ("mixed", "mixed")])
def test_a_store_from_before_opens_as_it_was_typed_then(tmp_path: Path, kept: str, typed: str) -> None:
    open_store(tmp_path / FILE, StoreKey(passphrase=KEPT[kept])).close()
    assert use(tmp_path, KEPT[typed])


@pytest.mark.parametrize(("typed", "tries"), [(PASSPHRASE + "!", 1), (APART + "!", 2), (MIXED + "!", 3)])
def test_a_wrong_passphrase_is_refused_in_every_spelling_and_each_is_tried_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, tries: int
) -> None:
    use(tmp_path, COMPOSED)
    tried = list[StoreKey]()

    def counted(path: Path, key: StoreKey) -> Store:
        tried.append(key)
        return open_store(path, key)

    monkeypatch.setattr(build, "open_store", counted)
    with pytest.raises(WrongKeyError):
        open_desk(folder=tmp_path, passphrase=typed)
    assert len(tried) == len(set(tried)) == tries


def test_an_accent_that_is_typed_as_a_sign_of_its_own_makes_no_passphrase_longer() -> None:
    short = "ёжйÿёжйÿё"
    assert strength_of(unicodedata.normalize("NFD", short)) is strength_of(short) is Strength.SHORT
