"""What an operator does with archives: seal findings, pack a folder, check a file."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime
from pathlib import Path

from core.adapters import archive_files
from core.companies.profile import CompanyProfile
from core.errors import KnownError
from core.exports import passphrase as passphrases
from core.exports.checking import Verification
from core.exports.contents import About
from core.exports.contents import Content
from core.exports.contents import Contents
from core.exports.contents import from_findings
from core.exports.contents import from_folder
from core.exports.manifest import ManifestFile
from core.exports.sealing import never_stopped
from core.fulfilment.findings import Findings
from core.words import Language


class PassphraseInsideError(KnownError):
    """The passphrase would travel inside the folder that it is to protect."""

    sentence = "The passphrase file {path} lies in the folder that is to be packed."
    remedy = "Keep it elsewhere."


class PassphraseFileError(KnownError):
    """The file with the passphrase cannot be used."""

    sentence = "The passphrase file {path} cannot be read or is no text."
    remedy = "Give a text file with the passphrase on its first line."


@dataclass(frozen=True, slots=True)
class SealedArchive:
    """An archive that stands and was found whole. `page` is the unencrypted page beside it; `sha256` that of the encrypted file."""

    path: Path
    page: Path
    bytes: int
    sha256: str
    files: tuple[ManifestFile, ...]


def make_passphrase() -> str:
    """A new passphrase of 125 bits in groups of five, to be given by another way than the archive."""
    return passphrases.make_passphrase(secrets.choice)


def read_passphrase(*, path: Path, packed_folder: Path | None = None) -> str:
    """The first line of a passphrase file. Raises PassphraseFileError, and PassphraseInsideError when it lies in `packed_folder`."""
    if packed_folder is not None and path.resolve().is_relative_to(packed_folder.resolve()):
        raise PassphraseInsideError(path=path)
    try:
        return next(iter(path.read_text(encoding="utf-8-sig").splitlines()), "").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileError(path=path) from error


def seal_findings(
    *,
    findings: Findings,
    profile: CompanyProfile,
    language: Language,
    letter_pdf: bytes | None,
    case_number: str | None,
    made_at: datetime,
    target: Path,
    passphrase: str,
    media: tuple[Content, ...] = (),
    stopped: Callable[[], bool] = never_stopped,
) -> SealedArchive:
    """The archive that a person gets. `made_at` is aware. Raises what `archive_files.write_archive` raises; then nothing stands at `target`."""
    about = About(case_number, profile.letterhead.name[language], made_at, language)
    return _sealed(target, from_findings(findings, profile, about, letter_pdf, media), passphrase, stopped)


def pack_folder(
    *,
    folder: Path,
    target: Path,
    passphrase: str,
    made_at: datetime | None = None,
    case_number: str | None = None,
    company: str | None = None,
    language: Language = Language.EN,
    stopped: Callable[[], bool] = never_stopped,
) -> SealedArchive:
    """All files under `folder` as an archive. `made_at` is aware; without it the newest change of a file counts."""
    files = archive_files.read_folder(folder)
    moment = made_at or datetime.fromtimestamp(int(archive_files.newest_change(folder)), tz=UTC)
    return _sealed(target, from_folder(files, About(case_number, company, moment, language)), passphrase, stopped)


def verify_archive_file(*, path: Path, passphrase: str | None, stopped: Callable[[], bool] = never_stopped) -> Verification:
    """Whether the archive at `path` is whole; without a passphrase "structure only". Raises KnownError with a sentence."""
    return archive_files.check_archive(path, passphrase, stopped)


def _sealed(target: Path, contents: Contents, passphrase: str, stopped: Callable[[], bool]) -> SealedArchive:
    written = archive_files.write_archive(target, contents, passphrase, stopped)
    return SealedArchive(written.path, written.page, written.bytes, written.sha256, written.manifest.files)
