"""The lock of the window: what opens it, and keeping or taking away the passphrase for it.

A store that was opened by a passphrase is unlocked by that one. Where the key lies in the key store, the operator may choose one for the window alone:
kept as a scrypt verifier (RFC 7914), never as text.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from enum import StrEnum

from sqlalchemy import select

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.first_start import SHORTEST
from core.services.first_start import Strength
from core.services.first_start import strength_of
from core.services.spellings import composed
from core.services.spellings import spellings_of
from core.store.tables import SettingRow

_ROW = "lock"
_COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}
_SALT_BYTES, _KEY_BYTES = 16, 32


class UnlockedBy(StrEnum):
    """What opens the window: the store's passphrase, one of its own, or nothing but a key press."""

    STORE = "store"
    OWN = "own"
    NOTHING = "nothing"


class WrongPassphraseError(KnownError):
    """The passphrase that stands now was not given."""

    sentence = "The passphrase that unlocks now is not this one."
    remedy = "Type the present passphrase again; nothing was changed."


class ShortPassphraseError(KnownError):
    """A passphrase that is too easily guessed, or cannot be typed."""

    sentence = "The passphrase is too short: it needs {shortest} characters or more."
    remedy = "Take several words; a password manager can keep it."


class GuessablePassphraseError(KnownError):
    """A passphrase of a few signs that come again and again."""

    sentence = "The passphrase is too easy to guess: it has only a few different characters."
    remedy = "Take several words; a password manager can keep it."


class StorePassphraseError(KnownError):
    """The window of such a store has no passphrase of its own."""

    sentence = "The desk is unlocked by the passphrase that opens its data."
    remedy = "Keep using that one; there is nothing to set here."


def unlocked_by(desk: Desk) -> UnlockedBy:
    """What opens the window now."""
    if _is_by_store(desk):
        return UnlockedBy.STORE
    return UnlockedBy.OWN if _verifier(desk) else UnlockedBy.NOTHING


def opens(desk: Desk, *, passphrase: str) -> bool:
    """Whether `passphrase` unlocks the window; anything does where none is set. Takes about 0.1 s on purpose: call it off the window's thread."""
    if not _is_text(passphrase):
        return False
    if _is_by_store(desk):
        return any(desk.store.is_opened_by(one) for one in spellings_of(passphrase))
    kept = _verifier(desk)
    return not kept or any(
        hmac.compare_digest(_derived(one, bytes.fromhex(kept["salt"])), bytes.fromhex(kept["key"])) for one in spellings_of(passphrase)
    )


def set_unlock_passphrase(desk: Desk, *, passphrase: str, present: str = "") -> Changed:
    """Keep the verifier of a new passphrase, measured as at the first start; `present` is the one that stands now.

    Raises ShortPassphraseError, GuessablePassphraseError, WrongPassphraseError, StorePassphraseError.
    """
    _check_may_change(desk, present)
    kept = composed(passphrase)
    _check_strength(kept)
    salt = secrets.token_bytes(_SALT_BYTES)
    value = {"salt": salt.hex(), "key": _derived(kept, salt).hex()}
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, _ROW)
        if row is None:
            work.session.add(SettingRow(name=_ROW, value=value))
        else:
            row.value = value
        work.record("unlock_passphrase_set", at=desk.clock())
    return Changed(frozenset({Shown.SETTINGS}))


def remove_unlock_passphrase(desk: Desk, *, present: str) -> Changed:
    """Take the window's passphrase away: from then on the lock hides only. Raises WrongPassphraseError, StorePassphraseError."""
    _check_may_change(desk, present)
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, _ROW)
        if row is not None:
            work.session.delete(row)
        work.record("unlock_passphrase_removed", at=desk.clock())
    return Changed(frozenset({Shown.SETTINGS}))


def record_wrong_passphrase(desk: Desk, *, tries: int) -> None:
    """Write into the trail that somebody tried; `tries` counts them since the window was locked."""
    with desk.store.unit_of_work(desk.operator) as work:
        work.record("unlock_failed", at=desk.clock(), tries=tries)


def _is_by_store(desk: Desk) -> bool:
    """The sample's store has a passphrase that nobody was told: it would lock its operator out."""
    return desk.store.has_passphrase and not desk.sample


def _check_may_change(desk: Desk, present: str) -> None:
    if _is_by_store(desk):
        raise StorePassphraseError
    if not opens(desk, passphrase=present):
        raise WrongPassphraseError


def _check_strength(passphrase: str) -> None:
    strength = strength_of(passphrase)
    if strength is Strength.SHORT or not _is_text(passphrase):
        raise ShortPassphraseError(shortest=SHORTEST)
    if strength is Strength.WEAK:
        raise GuessablePassphraseError


def _verifier(desk: Desk) -> dict[str, str]:
    with desk.store.reading() as session:
        row = session.scalar(select(SettingRow).where(SettingRow.name == _ROW))
        return {name: str(value) for name, value in row.value.items()} if row else {}


def _derived(passphrase: str, salt: bytes) -> bytes:
    return hashlib.scrypt(passphrase.encode("utf-8"), salt=salt, dklen=_KEY_BYTES, **_COST)


def _is_text(passphrase: str) -> bool:
    """Half a character has no bytes; the clipboard can hold one."""
    return not any("\ud800" <= character <= "\udfff" for character in passphrase)
