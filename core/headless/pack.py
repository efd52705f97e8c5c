"""`main.py pack`: a folder's files as one sealed archive."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from core.headless.output import Output
from core.services import archives
from core.words import Language

HELP = "Seal the files of a folder in one encrypted archive, with a page beside it that says how to open it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where from, where to, and the passphrase's file."""
    parser.add_argument("--from", dest="folder", type=Path, required=True, metavar="DIR", help="folder whose files are packed")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the archive; nothing is overwritten")
    parser.add_argument("--passphrase-file", type=Path, required=True, metavar="FILE", help="text file with the passphrase")
    parser.add_argument("--made-at", type=_moment, metavar="ISO", help="time with its zone (default: the newest change of a file)")
    parser.add_argument("--case", metavar="NUMBER", help="case number")
    parser.add_argument("--company", metavar="NAME", help="whose archive it is")
    parser.add_argument("--language", type=Language, choices=list(Language), default=Language.EN, help="language of the first page")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """One row: `path, page, bytes, sha256, files`."""
    sealed = archives.pack_folder(
        folder=arguments.folder,
        target=arguments.out,
        passphrase=archives.read_passphrase(path=arguments.passphrase_file, packed_folder=arguments.folder),
        made_at=arguments.made_at,
        case_number=arguments.case,
        company=arguments.company,
        language=arguments.language,
    )
    files = [file.model_dump() for file in sealed.files]
    output.row({"path": str(sealed.path), "page": str(sealed.page), "bytes": sealed.bytes, "sha256": sealed.sha256, "files": files})
    return 0


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        message = "the time needs a zone, such as 2026-03-02T09:00+05:00"
        raise argparse.ArgumentTypeError(message)
    return moment
