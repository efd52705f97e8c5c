"""What unlocks the window: the store's passphrase, one of its own, or nothing; and what the trail keeps of it."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from core.services.audit_log import check_trail
from core.services.audit_log import list_entries
from core.services.build import open_desk
from core.services.lock import GuessablePassphraseError
from core.services.lock import ShortPassphraseError
from core.services.lock import StorePassphraseError
from core.services.lock import UnlockedBy
from core.services.lock import WrongPassphraseError
from core.services.lock import _derived
from core.services.lock import opens
from core.services.lock import record_wrong_passphrase
from core.services.lock import remove_unlock_passphrase
from core.services.lock import set_unlock_passphrase
from core.services.lock import unlocked_by
from core.store.tables import SettingRow
from tests.helpers.desks import PASSPHRASE
from tests.helpers.desks import StandingClock
from tests.helpers.desks import desk_in

OWN, ACCENTS = "four quiet words more", "йод, ёж и её паÿ"
Form = Literal["NFC", "NFD"]


def test_the_passphrase_of_the_data_unlocks_and_no_other_does(tmp_path: Path) -> None:
    desk = open_desk(folder=tmp_path, passphrase=PASSPHRASE, clock=StandingClock())
    assert unlocked_by(desk) is UnlockedBy.STORE
    assert opens(desk, passphrase=PASSPHRASE)
    for wrong in ("", PASSPHRASE + " ", PASSPHRASE.upper(), "\ud800", "'; --", "a\0b"):
        assert not opens(desk, passphrase=wrong), repr(wrong)
    with pytest.raises(StorePassphraseError):
        set_unlock_passphrase(desk, passphrase=OWN, present=PASSPHRASE)
    desk.close()


def test_without_a_passphrase_anything_opens_and_it_is_said_so(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        assert unlocked_by(desk) is UnlockedBy.NOTHING
        assert opens(desk, passphrase="")


def test_the_sample_locks_nobody_out_by_a_passphrase_that_nobody_was_told(tmp_path: Path) -> None:
    desk = open_desk(folder=tmp_path, passphrase=PASSPHRASE, clock=StandingClock(), sample=True)
    assert unlocked_by(desk) is UnlockedBy.NOTHING
    assert opens(desk, passphrase="")
    set_unlock_passphrase(desk, passphrase=OWN)
    assert not opens(desk, passphrase=PASSPHRASE)
    desk.close()


def test_a_passphrase_of_its_own_is_kept_as_a_verifier_only(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        set_unlock_passphrase(desk, passphrase=OWN)
        assert unlocked_by(desk) is UnlockedBy.OWN
        assert opens(desk, passphrase=OWN)
        assert not opens(desk, passphrase="")
        assert not opens(desk, passphrase=OWN[:-1])
        with desk.store.reading() as session:
            kept = str(session.connection().exec_driver_sql("SELECT value FROM settings WHERE name = 'lock'").scalar())
        assert OWN not in kept
        assert [(entry.act, entry.details) for entry in list_entries(desk, limit=1)] == [("unlock_passphrase_set", ())]


def test_changing_or_removing_needs_the_present_one(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        set_unlock_passphrase(desk, passphrase=OWN)
        with pytest.raises(WrongPassphraseError):
            set_unlock_passphrase(desk, passphrase="another one of these", present="not it at all")
        with pytest.raises(WrongPassphraseError):
            remove_unlock_passphrase(desk, present="")
        assert opens(desk, passphrase=OWN)
        set_unlock_passphrase(desk, passphrase="another one of these", present=OWN)
        assert not opens(desk, passphrase=OWN)
        remove_unlock_passphrase(desk, present="another one of these")
        assert unlocked_by(desk) is UnlockedBy.NOTHING


@pytest.mark.parametrize("passphrase", ["", "short", "       7", "half a sign \udfff", "eleven sign", "           seven"])
def test_what_is_easily_guessed_or_cannot_be_typed_is_refused(tmp_path: Path, passphrase: str) -> None:
    with desk_in(tmp_path) as desk:
        with pytest.raises(ShortPassphraseError):
            set_unlock_passphrase(desk, passphrase=passphrase)
        assert unlocked_by(desk) is UnlockedBy.NOTHING


@pytest.mark.parametrize("passphrase", ["aaaaaaaaaaaa", "abababababababab", "1212 1212 1212", "ЁёЁёЁёЁёЁёЁё"])
def test_a_few_signs_again_and_again_are_refused_as_at_the_first_start(tmp_path: Path, passphrase: str) -> None:
    with desk_in(tmp_path) as desk:
        with pytest.raises(GuessablePassphraseError):
            set_unlock_passphrase(desk, passphrase=passphrase)
        assert unlocked_by(desk) is UnlockedBy.NOTHING


@pytest.mark.parametrize(("one", "other"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_letters_open_whether_their_accents_are_typed_as_signs_of_their_own(tmp_path: Path, one: Form, other: Form) -> None:
    with desk_in(tmp_path / "own") as desk:
        set_unlock_passphrase(desk, passphrase=unicodedata.normalize(one, ACCENTS))
        assert opens(desk, passphrase=unicodedata.normalize(other, ACCENTS))
        assert not opens(desk, passphrase=unicodedata.normalize(other, ACCENTS.replace("ё", "е")))
        remove_unlock_passphrase(desk, present=unicodedata.normalize(other, ACCENTS))
    desk = open_desk(folder=tmp_path / "store", passphrase=unicodedata.normalize(one, ACCENTS), clock=StandingClock())
    assert opens(desk, passphrase=unicodedata.normalize(other, ACCENTS))
    desk.close()


def test_a_verifier_of_letters_as_they_were_typed_still_opens(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        typed, salt = unicodedata.normalize("NFD", ACCENTS), bytes(16)
        with desk.store.unit_of_work("test") as work:
            work.session.add(SettingRow(name="lock", value={"salt": salt.hex(), "key": _derived(typed, salt).hex()}))
            work.record("test", at=desk.clock())
        assert opens(desk, passphrase=typed)


def test_a_wrong_try_stands_in_the_trail(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        record_wrong_passphrase(desk, tries=3)
        assert list_entries(desk)[0].act == "unlock_failed"
        assert dict(list_entries(desk)[0].details) == {"tries": "3"}
        assert check_trail(desk).whole
