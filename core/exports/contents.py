"""What goes into an archive: findings or a folder's files → named contents in a fixed order."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from core.companies.profile import CompanyProfile
from core.exports import pages
from core.exports.failures import NothingToPackError
from core.exports.failures import UnsafeNameError
from core.exports.manifest import MANIFEST_NAME
from core.exports.manifest import Withheld
from core.exports.tables import csv_pieces
from core.exports.tables import json_pieces
from core.exports.tables import tables_of
from core.exports.tables import withheld_of
from core.fulfilment.findings import Findings
from core.words import Language

INDEX_NAME, LETTER_NAME = "index.html", "letter.pdf"
_LARGE = 32 * 1024 * 1024
_PACKED_ALREADY = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".mp4", ".mov", ".webm", ".mp3", ".m4a", ".ogg", ".zip", ".gz", ".7z", ".pdf")


@dataclass(frozen=True, slots=True)
class Content:
    """One file: its name in the archive, its pieces (asked for once) and its length where it is known."""

    name: str
    pieces: Callable[[], Iterable[bytes]]
    length: int | None = None

    @property
    def stored(self) -> bool:
        """Whether it goes in as it is: media do not shrink, and a large file that shrinks too well would look like a bomb."""
        return self.name.lower().endswith(_PACKED_ALREADY) or (self.length or 0) > _LARGE


@dataclass(frozen=True, slots=True)
class About:
    """What the manifest and the pages say of the archive. `made_at` is aware; `company` is a name as the person knows it."""

    case_number: str | None
    company: str | None
    made_at: datetime
    language: Language


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that is to be sealed; the manifest is added by sealing, as the last file."""

    about: About
    files: tuple[Content, ...]
    withheld: tuple[Withheld, ...] = ()


def from_findings(findings: Findings, profile: CompanyProfile, about: About, letter_pdf: bytes | None, media: Sequence[Content] = ()) -> Contents:
    """The pages in three languages (`index.html` in the person's), the letter, each table as JSON and CSV, and media."""
    tables = tables_of(findings)
    rows = [Content(f"{table.path}.json", partial(json_pieces, table)) for table in tables]
    rows += [Content(f"{table.path}.csv", partial(csv_pieces, table)) for table in tables]
    letter = () if letter_pdf is None else (Content(LETTER_NAME, partial(_whole, letter_pdf), len(letter_pdf)),)
    written = pages.Shown(about.case_number, about.company, about.made_at, tables, profile.categories, letter_pdf is not None, pages.linked(media))
    views = _pages(about.language, written, frozenset())
    return Contents(about, checked((*views, *letter, *rows, *media)), withheld_of(tables))


def from_folder(files: Sequence[Content], about: About) -> Contents:
    """Any files under their own names, with pages that list them. Raises NothingToPackError, UnsafeNameError (also for a `manifest.json`)."""
    if not files:
        raise NothingToPackError
    ordered = sorted(files, key=lambda file: file.name)
    written = pages.Shown(about.case_number, about.company, about.made_at, (), {}, has_letter=False, files=pages.linked(ordered))
    views = _pages(about.language, written, frozenset(file.name.casefold() for file in files))
    return Contents(about, checked((*views, *ordered)))


def is_safe_name(name: str) -> bool:
    """Whether `name` is a relative path with `/` that stays inside the folder it is unpacked to, on every system."""
    if not name or len(name) > 1000 or not name.isprintable() or any(sign in name for sign in '\\:*?"<>|'):  # noqa: PLR2004  far under every limit
        return False
    return all(part not in {"", ".", ".."} for part in name.split("/"))


def checked(files: tuple[Content, ...]) -> tuple[Content, ...]:
    """`files` if each has a safe name of its own (letter case does not count) and none is called like the manifest. Raises UnsafeNameError."""
    seen = {MANIFEST_NAME}
    for file in files:
        if not is_safe_name(file.name) or file.name.casefold() in seen:
            raise UnsafeNameError(name=file.name)
        seen.add(file.name.casefold())
    return files


def _pages(first: Language, shown: pages.Shown, taken: frozenset[str]) -> tuple[Content, ...]:
    """`index.html` in the first language and `index.<language>.html` in the others; `contents…` where the folder has an index of its own."""
    stem = "contents" if any(name.startswith("index.") and "/" not in name for name in taken) else "index"
    order = [first, *(language for language in Language if language != first)]
    names = {language: f"{stem}.html" if language == first else f"{stem}.{language}.html" for language in order}
    return tuple(Content(names[language], partial(pages.index, shown, language, names)) for language in order)


def _whole(content: bytes) -> Iterable[bytes]:
    return (content,)
