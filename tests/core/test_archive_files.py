from __future__ import annotations

import io
import random
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import UTC
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from typing import BinaryIO
from typing import cast

import pytest
import pyzipper

from core.adapters import archive_files
from core.errors import KnownError
from core.errors import StoppedError
from core.exports.checking import ArchiveState
from core.exports.checking import verify_archive
from core.exports.contents import About
from core.exports.contents import Content
from core.exports.contents import Contents
from core.exports.contents import from_folder
from core.exports.failures import ArchiveBombError
from core.exports.failures import OtherLayoutError
from core.exports.failures import WeakPassphraseError
from core.exports.failures import WrongPassphraseError
from core.exports.frame import outer_entry
from core.exports.sealing import seal
from core.words import Language

PASSPHRASE = "K7MQ2-ABCDE-FGHJK-23456-QRSTU"
ABOUT = About("2026-0044", "SmartSMM", datetime(2026, 3, 2, tzinfo=UTC), Language.EN)
FILES = {"a.json": b'{"name": "Aliya"}' * 50, "photo/1.jpg": bytes(range(256)) * 400, "empty.txt": b""}


def contents(files: dict[str, bytes] | None = None) -> Contents:
    return from_folder([Content(name, lambda data=data: (data,), len(data)) for name, data in (files or FILES).items()], ABOUT)  # type: ignore[misc]  # mypy cannot infer a lambda with a default


def sealed() -> bytes:
    stream = io.BytesIO()
    seal(contents(), PASSPHRASE, stream)
    return stream.getvalue()


def sealed_by_hand(fill: Callable[[zipfile.ZipFile], None]) -> io.BytesIO:
    """An archive in our frame whose inner archive is not ours."""
    stream, inner = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
    with pyzipper.AESZipFile(stream, "w", encryption=pyzipper.WZ_AES, encryption_kwargs={"nbits": 256}) as outer:
        outer.setpassword(PASSPHRASE.encode())
        with outer.open(outer_entry(), "w") as entry:
            entry.write(inner.getvalue())
    return stream


def write_each(archive: zipfile.ZipFile, names: list[str]) -> None:
    for name in names:
        archive.writestr(name, "x")


def test_a_sealed_archive_is_whole_and_without_its_passphrase_only_a_structure() -> None:
    stream = io.BytesIO(sealed())
    result = verify_archive(stream, PASSPHRASE)
    assert result.state is ArchiveState.WHOLE
    assert {file.name for file in result.files} >= set(FILES)
    assert verify_archive(io.BytesIO(sealed()), None).state is ArchiveState.STRUCTURE_ONLY


def test_outer_names_tell_nothing() -> None:
    data = sealed()
    assert zipfile.ZipFile(io.BytesIO(data)).namelist() == ["archive.zip"]
    assert not any(word in data for word in (b"Aliya", b"2026-0044", b"photo", b"SmartSMM", b"manifest"))


def test_a_wrong_passphrase_is_a_sentence() -> None:
    for wrong in ("K7MQ2-ABCDE-FGHJK-23456-QRSTV", "", "ключ"):
        with pytest.raises(WrongPassphraseError):
            verify_archive(io.BytesIO(sealed()), wrong)
    with pytest.raises(WeakPassphraseError):
        seal(contents(), "short", io.BytesIO())


def test_a_flipped_bit_shows_wherever_it_is() -> None:
    data = sealed()
    chance = random.Random(7)
    ends = [*range(0, 60, 7), *range(len(data) - 140, len(data), 9)]
    for position in [*ends, *(chance.randrange(len(data)) for _ in range(60))]:
        damaged = bytearray(data)
        damaged[position] ^= 1 << chance.randrange(8)
        with pytest.raises(KnownError):
            verify_archive(io.BytesIO(damaged), PASSPHRASE)


def test_cut_or_lengthened_or_foreign_files_are_a_sentence() -> None:
    data = sealed()
    for broken in (b"", b"PK", b"no archive at all" * 99, data[:-1], data[: len(data) // 2], data[30:], data + b"x", b"x" + data):
        for passphrase in (None, PASSPHRASE):
            with pytest.raises(KnownError):
                verify_archive(io.BytesIO(broken), passphrase)
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as archive:
        archive.writestr("archive.zip", "x")
    with pytest.raises(OtherLayoutError):
        verify_archive(plain, None)


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["../up.txt", "manifest.json"], "unsafe_name"),
        (["a.txt"], "no_manifest"),
        (["A.txt", "a.txt"], "name_twice"),
        (["manifest.json"], "manifest_unreadable"),
    ],
)
def test_an_inner_archive_with_bad_names_or_no_manifest_is_broken(names: list[str], code: str) -> None:
    result = verify_archive(sealed_by_hand(partial(write_each, names=names)), PASSPHRASE)
    assert result.state is ArchiveState.BROKEN
    assert code in {problem.code for problem in result.problems}


def test_missing_changed_and_unlisted_files_are_named() -> None:
    with pyzipper.AESZipFile(io.BytesIO(sealed())) as outer:
        original = zipfile.ZipFile(io.BytesIO(outer.read("archive.zip", pwd=PASSPHRASE.encode())))

    def fill(archive: zipfile.ZipFile) -> None:
        for name in original.namelist():
            if name != "empty.txt":
                archive.writestr(name, b"other" if name == "a.json" else original.read(name))
        archive.writestr("more.txt", "x")

    problems = verify_archive(sealed_by_hand(fill), PASSPHRASE).problems
    assert {(problem.code.value, problem.name) for problem in problems} == {
        ("other_bytes", "a.json"),
        ("missing", "empty.txt"),
        ("unlisted", "more.txt"),
    }


def test_a_bomb_is_refused_before_it_is_read() -> None:
    with pytest.raises(ArchiveBombError):
        verify_archive(sealed_by_hand(lambda archive: archive.writestr("zeros", bytes(80_000_000))), PASSPHRASE)
    with pytest.raises(ArchiveBombError):
        verify_archive(sealed_by_hand(partial(write_each, names=[str(number) for number in range(10_001)])), PASSPHRASE)


def test_writing_leaves_the_archive_and_its_page_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "answer.zip"
    written = archive_files.write_archive(target, contents(), PASSPHRASE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answer.zip", "answer.zip.how-to-open.html"]
    assert written.bytes == target.stat().st_size
    assert archive_files.check_archive(target, PASSPHRASE).state is ArchiveState.WHOLE
    with pytest.raises(archive_files.FileStandsThereError):
        archive_files.write_archive(target, contents(), PASSPHRASE)


class Full(io.FileIO):
    """A disk that is full at the n-th write."""

    left = 0

    def write(self, data: Any) -> int:
        Full.left -= 1
        if Full.left < 0:
            raise OSError(28, "No space left on device")
        return super().write(data)


def test_a_disk_that_fails_at_any_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_files, "_open_new", lambda path: cast("BinaryIO", Full(str(path), "x+b")))
    target = tmp_path / "answer.zip"
    Full.left = 1_000_000
    archive_files.write_archive(target, contents(), PASSPHRASE)
    writes = 1_000_000 - Full.left
    for path in tmp_path.iterdir():
        path.unlink()
    for number in range(writes):
        Full.left = number
        with pytest.raises(archive_files.ArchiveNotWrittenError, match="No space left"):
            archive_files.write_archive(target, contents(), PASSPHRASE)
        assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    for calls in range(12):
        answers = iter([False] * calls)
        with pytest.raises(StoppedError):
            archive_files.write_archive(tmp_path / "answer.zip", contents(), PASSPHRASE, lambda answers=answers: next(answers, True))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
        assert list(tmp_path.iterdir()) == []


def test_links_in_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").symlink_to("/etc/hostname")
    with pytest.raises(archive_files.NotAPlainFileError):
        archive_files.read_folder(tmp_path)


@pytest.mark.skipif(shutil.which("7z") is None, reason="7z is not on this machine, so that other programs open it was not tried")
def test_seven_zip_opens_it_and_gets_equal_bytes(tmp_path: Path) -> None:
    target = tmp_path / "answer.zip"
    archive_files.write_archive(target, contents(), PASSPHRASE)

    def seven_zip(*arguments: str) -> int:
        return subprocess.run(["7z", *arguments], cwd=tmp_path, capture_output=True, check=False, stdin=subprocess.DEVNULL).returncode

    assert seven_zip("t", f"-p{PASSPHRASE}", "answer.zip") == 0
    assert seven_zip("t", "-pWRONG-WRONG", "answer.zip") != 0
    assert seven_zip("x", f"-p{PASSPHRASE}", "answer.zip") == 0
    assert seven_zip("x", "-oinside", "archive.zip") == 0
    assert all((tmp_path / "inside" / name).read_bytes() == data for name, data in FILES.items())
