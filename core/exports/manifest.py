"""The list that lies in every archive: what is in it, with lengths and hashes, and what was left out."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime

from core.resources import StrictModel
from core.words import Language

MANIFEST_NAME = "manifest.json"


class ManifestFile(StrictModel):
    """One file of the archive. `sha256` is lower-case hexadecimal, `bytes` its length."""

    name: str
    bytes: int
    sha256: str


class Withheld(StrictModel):
    """One column that is never handed out, such as a password hash (see `resources/exports/never_exported.yaml`)."""

    table: str
    column: str


class Manifest(StrictModel):
    """What an archive holds. `made_at` carries its zone; the manifest itself is not listed in `files`."""

    version: Literal[1] = 1
    case_number: str | None
    company: str | None
    made_at: AwareDatetime
    language: Language
    csv_note: str
    files: tuple[ManifestFile, ...]
    withheld: tuple[Withheld, ...] = ()
