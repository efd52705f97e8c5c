from __future__ import annotations

import csv
import io
import json
import re
from datetime import UTC
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import resources
from core.companies.profile import load_company
from core.exports.cells import harmless
from core.exports.cells import is_withheld
from core.exports.contents import About
from core.exports.contents import Content
from core.exports.contents import Contents
from core.exports.contents import from_findings
from core.exports.contents import from_folder
from core.exports.failures import NothingToPackError
from core.exports.failures import UnsafeNameError
from core.exports.manifest import Manifest
from core.exports.pages import how_to_open
from core.exports.passphrase import ALPHABET
from core.exports.passphrase import make_passphrase
from core.exports.tables import safe_part
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RowKey
from core.fulfilment.findings import Value
from core.words import Language

ABOUT = About("2026-0044", "SmartSMM", datetime(2026, 3, 2, 9, tzinfo=UTC), Language.RU)
TRIGGERS = "=+-@\t\r\n\0＝＋－＠"
VALUES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()


def finding(values: dict[str, Value], table: str = "users", source: str = "app", category: str = "account") -> Finding:
    return Finding(RowKey(source, table, (("id", 1),)), category, values, ("email", "a@b.kz"))


def contents_of(*records: Finding) -> Contents:
    return from_findings(Findings((("email", "a@b.kz"),), records, {}), load_company("smartsmm"), ABOUT, b"%PDF-1.7 letter")


def file_of(contents: Contents, name: str) -> bytes:
    return b"".join(next(file for file in contents.files if file.name == name).pieces())


def test_each_table_is_there_as_json_and_csv_beside_pages_and_letter() -> None:
    names = [file.name for file in contents_of(finding({"id": 1}), finding({"id": 2}, source="other")).files]
    pages = ["index.html", "index.en.html", "index.kk.html", "letter.pdf"]
    assert names[:4] == pages
    assert sorted(names[4:]) == ["data/account/other.users.csv", "data/account/other.users.json", "data/account/users.csv", "data/account/users.json"]


@given(st.lists(st.dictionaries(st.sampled_from(["name", "note", "age"]), VALUES, min_size=1), min_size=1, max_size=4))
def test_json_keeps_every_value_exactly(rows: list[dict[str, Value]]) -> None:
    records = json.loads(file_of(contents_of(*(finding(row) for row in rows)), "data/account/users.json"))["records"]
    assert records == rows
    assert [[type(value) for value in row.values()] for row in records] == [[type(value) for value in row.values()] for row in rows]


@given(st.text(alphabet=st.sampled_from(TRIGGERS + " a1,;\"'|") | st.characters()) | VALUES)
def test_no_cell_of_the_csv_starts_a_formula(value: Value) -> None:
    text = file_of(contents_of(finding({"=col": value})), "data/account/users.csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert len(cells) == 2
    assert not any(cell.lstrip(" ").startswith(tuple(TRIGGERS)) or "\0" in cell for cell in cells)
    assert not re.search(r"""[,;|\t\r\n]["' \t\r\n]*(?<!')[=+\-@＝＋－＠]""", harmless(value))


def test_csv_begins_with_a_byte_order_mark() -> None:
    assert file_of(contents_of(finding({"name": "Әлия"})), "data/account/users.csv") == '\ufeff"name"\r\n"Әлия"\r\n'.encode()


def test_text_that_is_no_unicode_and_numbers_that_json_lacks_do_not_stop_an_export() -> None:
    contents = contents_of(finding({"name": "a\ud800b", "score": float("nan")}))
    assert json.loads(file_of(contents, "data/account/users.json"))["records"] == [{"name": "a\ud800b", "score": "nan"}]
    assert all(b"".join(file.pieces()) for file in contents.files)


def test_pages_escape_every_value_and_ask_nothing_of_the_outside() -> None:
    hostile = '<script src="https://evil.example/x.js"></script><img src=//evil.example>'
    contents = contents_of(finding({"<b>na\"me'": hostile}, table="<i>", category='"><script>'))
    for name in ("index.html", "index.en.html", "index.kk.html"):
        page = file_of(contents, name).decode()
        assert "&lt;script src=" in page
        tags = re.findall(r"<[^>]*>", page)
        assert not any(re.match(r"<\s*(script|img|link|iframe|object|i>|b>)", tag) for tag in tags)
        assert all(target.startswith("./") for tag in tags for target in re.findall(r'(?:href|src)="([^"]*)', tag))
        assert not any("url(" in part or "@import" in part for part in re.findall(r"<style>(.*?)</style>", page, re.DOTALL))
        assert "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" in page


def test_the_page_speaks_the_persons_language_with_human_titles() -> None:
    page = file_of(contents_of(finding({"name": "Әлия"})), "index.html").decode()
    assert '<html lang="ru">' in page
    assert "Данные учётной записи" in page
    assert "2 марта 2026" in page
    assert './data/account/users.csv"' in page


@pytest.mark.parametrize(("name", "title"), [("accounts", "<h3>Учётная запись</h3>"), ("odd_table", "<h3>odd_table</h3>")])
def test_tables_have_human_titles_and_unknown_ones_keep_their_name(name: str, title: str) -> None:
    assert title in file_of(contents_of(finding({"name": "Әлия"}, table=name)), "index.html").decode()


def test_large_tables_are_shown_in_part_and_the_page_says_so() -> None:
    page = file_of(contents_of(*(finding({"n": number}) for number in range(205))), "index.en.html").decode()
    assert "Only the first 200 of 205 records" in page
    assert page.count("<tr><td>") == 200


def test_nothing_found_is_said_in_words() -> None:
    assert "не найдено" in file_of(contents_of(), "index.html").decode()


@pytest.mark.parametrize("column", ["password_hash", "passwordHash", "access_token", "igAccessToken", "API_KEY", "card_number", "security_answer"])
def test_secrets_leave_in_no_file_and_the_archive_says_which_columns(column: str) -> None:
    contents = contents_of(finding({"name": "A", column: "canary-7f3a"}))
    assert all(b"canary" not in b"".join(file.pieces()) for file in contents.files)
    assert [entry.column for entry in contents.withheld] == [column]
    assert column in file_of(contents, "index.html").decode()


@pytest.mark.parametrize("column", ["name", "tokenised_at", "pinned", "key", "card_type", "company", "shipping"])
def test_ordinary_columns_are_handed_out(column: str) -> None:
    assert not is_withheld(column)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b", "CON", "..", "", "a\0b", "nul.txt", "C:\\x", "a" * 300])
def test_table_names_become_safe_parts_of_a_path(name: str) -> None:
    part = safe_part(name)
    assert re.fullmatch(r"[\w-][\w.-]*", part)
    assert part != ".."
    assert part.upper() not in {"CON", "NUL.TXT"}


@pytest.mark.parametrize("name", ["../x", "/x", "a//b", "a\\b", "C:x", "a\nb", "manifest.json", "MANIFEST.json"])
def test_a_folder_with_an_unsafe_name_is_refused(name: str) -> None:
    with pytest.raises(UnsafeNameError):
        from_folder([Content(name, lambda: (b"x",))], ABOUT)


def test_a_folder_is_listed_and_keeps_its_own_index() -> None:
    files = [Content("index.html", lambda: (b"mine",)), Content("фото 1.jpg", lambda: (b"x",))]
    contents = from_folder(files, ABOUT)
    assert file_of(contents, "index.html") == b"mine"
    assert "./%D1%84%D0%BE%D1%82%D0%BE%201.jpg" in file_of(contents, "contents.html").decode()
    with pytest.raises(NothingToPackError):
        from_folder([], ABOUT)


def test_how_to_open_names_the_programs_in_three_languages() -> None:
    page = how_to_open().decode()
    assert all(page.count(name) >= 3 for name in ("7-Zip", "Keka", "WinZip", "Windows", "archive.zip"))
    assert "http" not in page.replace("http-equiv", "")


def test_a_passphrase_is_125_bits_in_groups_that_can_be_read_out() -> None:
    assert len(set(ALPHABET)) == 32
    assert re.fullmatch(rf"[{ALPHABET}]{{5}}(-[{ALPHABET}]{{5}}){{4}}", make_passphrase(lambda signs: signs[7]))


def test_the_schema_on_file_is_that_of_the_manifest() -> None:
    assert json.loads(resources.read_text("schemas/manifest.json")) == Manifest.model_json_schema()
