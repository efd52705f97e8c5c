"""What a file calls itself, held against what it is."""

from __future__ import annotations

import pytest

from core.mail.claims import FileKind
from core.mail.claims import false_claim
from core.mail.claims import kind_of_name
from core.mail.claims import kind_of_type


@pytest.mark.parametrize(
    ("name", "claimed", "real", "says"),
    [
        ("photo.jpg", "image/jpeg", "application/vnd.microsoft.portable-executable", FileKind.PICTURE),
        ("invoice.pdf", "application/octet-stream", "text/html", FileKind.PDF),
        ("", "application/pdf", "application/zip", FileKind.PDF),
        ("invoice.pdf.exe", "application/pdf", "application/vnd.microsoft.portable-executable", None),
        ("photo.jpg", "image/jpeg", "image/png", None),
        ("letter.doc", "application/msword", "application/x-ole-storage", None),
        ("list.csv", "text/plain", "text/csv", None),
        ("photo.jpg", "image/jpeg", "application/octet-stream", None),
        ("thing", "application/octet-stream", "application/pdf", None),
    ],
)
def test_a_false_claim_is_named(name: str, claimed: str, real: str, says: FileKind | None) -> None:
    assert false_claim(name, claimed, kind_of_type(real)) is says


@pytest.mark.parametrize(
    ("name", "kind"), [("a.PDF ", FileKind.PDF), ("a.tar.gz", FileKind.ARCHIVE), (".exe", None), ("exe", None), ("a.exe.", FileKind.PROGRAM)]
)
def test_the_last_ending_of_a_name_counts(name: str, kind: FileKind | None) -> None:
    assert kind_of_name(name) is kind


def test_the_longest_beginning_of_a_media_type_counts() -> None:
    assert kind_of_type("TEXT/HTML") is FileKind.WEB_PAGE
    assert kind_of_type("text/plain") is FileKind.TEXT
    assert kind_of_type("application/vnd.ms-excel.sheet.macroenabled.12") is FileKind.SHEET
    assert kind_of_type("application/vnd.ms-excel") is FileKind.OLD_OFFICE
