"""The page that opens an archive and the page that says how to open it: no script, nothing from outside, every value escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import groupby
from itertools import islice
from typing import Protocol
from urllib.parse import quote

from babel.dates import format_date
from babel.dates import format_datetime

from core.companies.profile import Category
from core.exports.cells import as_text
from core.exports.tables import Table
from core.fulfilment.findings import Value
from core.resources import StrictModel
from core.resources import load
from core.resources import read_text
from core.words import Language

_UNBROKEN = re.compile(r"^[0-9T:.+Z-]{6,32}$")  # dates, times and numbers, which a line break would spoil
_ENDLESS = re.compile(r"\S{33}")  # checksums and addresses, which may break anywhere
ROWS_SHOWN = 200  # a page with every row of a large table would not open; the files have them all


class IndexWords(StrictModel):
    """The words of the index page in one language."""

    language_name: str
    title: str
    lead: str
    company: str
    case_number: str
    made_at: str
    letter: str
    records: str
    more_records: str
    exact: str
    spreadsheet: str
    other_category: str
    no_data: str
    files: str
    withheld: str
    purpose: str
    retention: str
    csv_note: str
    manifest: str


class IndexPage(StrictModel):
    """`resources/exports/index.yaml`."""

    en: IndexWords
    ru: IndexWords
    kk: IndexWords
    tables: dict[str, dict[Language, str]]


class OpeningWords(StrictModel):
    """How to open the archive, in one language."""

    title: str
    lead: str
    steps: tuple[str, ...]
    not_explorer: str
    careful: str


class OpeningPage(StrictModel):
    """`resources/exports/how_to_open.yaml`."""

    en: OpeningWords
    ru: OpeningWords
    kk: OpeningWords


class Named(Protocol):
    """A file that has a name in the archive."""

    @property
    def name(self) -> str:
        """Its path in the archive."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the index page shows. `files` are the names of further files; `made_at` is aware and shown in its own zone."""

    case_number: str | None
    company: str | None
    made_at: datetime
    tables: tuple[Table, ...]
    categories: Mapping[str, Category]
    has_letter: bool
    files: tuple[str, ...]


def words_of(language: Language) -> IndexWords:
    """The words of the index page in `language`."""
    page = load("exports/index.yaml", IndexPage)
    return {Language.EN: page.en, Language.RU: page.ru, Language.KK: page.kk}[language]


def table_title(name: str, language: Language) -> str:
    """The human title of a table, or its own name where there is none."""
    return load("exports/index.yaml", IndexPage).tables.get(name, {}).get(language, name)


def linked(files: Iterable[Named]) -> tuple[str, ...]:
    """The names that the page links to."""
    return tuple(file.name for file in files)


def index(shown: Shown, language: Language, names: Mapping[Language, str]) -> Iterator[bytes]:
    """The index page in `language`, in pieces; `names` are the page's file names in every language."""
    words = words_of(language)
    yield _head(language, words.title)
    yield _encode(_intro(shown, words, language, names))
    if not shown.tables and not shown.files:
        yield _encode(f"<section><p>{escape(words.no_data)}</p></section>\n")
    for category, tables in groupby(shown.tables, key=lambda table: table.category):
        yield from _section(shown.categories.get(category), category, tables, words, language)
    if shown.files:
        links = "".join(f"<li>{_link(name, name)}</li>\n" for name in shown.files)
        yield _encode(f"<section>\n<h2>{escape(words.files)}</h2>\n<ul>\n{links}</ul>\n</section>\n")
    notes = ([words.csv_note] if shown.tables else []) + [words.manifest]
    yield _encode('<footer class="quiet">' + "".join(f"<p>{escape(note)}</p>" for note in notes) + "</footer>\n</body>\n</html>\n")


def how_to_open() -> bytes:
    """The page that lies beside an archive, in the three languages. It says nothing about anybody."""
    page = load("exports/how_to_open.yaml", OpeningPage)
    parts = [_head(Language.EN, " · ".join(words.title for words in (page.en, page.ru, page.kk)))]
    for language, words in ((Language.EN, page.en), (Language.RU, page.ru), (Language.KK, page.kk)):
        steps = "".join(f"<li>{escape(step)}</li>\n" for step in words.steps)
        parts.append(
            _encode(
                f'<section lang="{language}">\n<h1>{escape(words.title)}</h1>\n<p>{escape(words.lead)}</p>\n<ol>\n{steps}</ol>\n'
                f'<p><strong>{escape(words.not_explorer)}</strong></p>\n<p class="quiet">{escape(words.careful)}</p>\n</section>\n'
            )
        )
    return b"".join(parts) + b"</body>\n</html>\n"


def _head(language: Language, title: str) -> bytes:
    return _encode(read_text("exports/page.html").format(language=language, title=escape(title), css=read_text("exports/page.css")))


def _intro(shown: Shown, words: IndexWords, language: Language, names: Mapping[Language, str]) -> str:
    others = "".join(
        f"<strong>{escape(words_of(other).language_name)}</strong>" if other == language else _link(name, words_of(other).language_name)
        for other, name in names.items()
    )
    facts = [(words.company, shown.company), (words.case_number, shown.case_number), (words.made_at, _when(shown.made_at, language))]
    listed = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>\n" for name, value in facts if value)
    letter = f"<p>{_link('letter.pdf', words.letter)}</p>\n" if shown.has_letter else ""
    return f"<header>\n<nav>{others}</nav>\n<h1>{escape(words.title)}</h1>\n<p>{escape(words.lead)}</p>\n<dl>\n{listed}</dl>\n{letter}</header>\n"


def _section(category: Category | None, code: str, tables: Iterable[Table], words: IndexWords, language: Language) -> Iterator[bytes]:
    title = category.title[language] if category else f"{words.other_category}: {code}"
    yield _encode(f"<section>\n<h2>{escape(title)}</h2>\n")
    if category:
        facts = (words.purpose.format(text=category.purpose[language]), words.retention.format(text=category.retention[language]))
        yield _encode(f'<p class="quiet">{"<br>".join(escape(fact) for fact in facts)}</p>\n')
    for table in tables:
        yield from _table(table, words, language)
    yield b"</section>\n"


def _table(table: Table, words: IndexWords, language: Language) -> Iterator[bytes]:
    count = len(table.records)
    yield _encode(f'<h3>{escape(table_title(table.name, language))}</h3>\n<p class="quiet">{escape(words.records.format(count=count))}')
    yield _encode(f" · {_link(table.path + '.json', words.exact)} · {_link(table.path + '.csv', words.spreadsheet)}</p>\n")
    if count > ROWS_SHOWN:
        yield _encode(f"<p>{escape(words.more_records.format(shown=ROWS_SHOWN, count=count))}</p>\n")
    if table.columns:
        yield _encode('<div class="wide"><table>\n<thead><tr>' + "".join(f'<th scope="col">{escape(name)}</th>' for name in table.columns))
        yield b"</tr></thead>\n<tbody>\n"
        for row in islice(table.rows(), ROWS_SHOWN):
            yield _encode("<tr>" + "".join(_cell(row.get(name)) for name in table.columns) + "</tr>\n")
        yield b"</tbody></table></div>\n"
    if table.withheld:
        yield _encode(f'<p class="quiet">{escape(words.withheld.format(columns=", ".join(table.withheld)))}</p>\n')


def _cell(value: Value) -> str:
    if value is None:
        return '<td class="nothing">—</td>'
    text = as_text(value)
    sign = ' class="whole"' if _UNBROKEN.match(text) else ' class="long"' if _ENDLESS.search(text) else ""
    return f"<td{sign}>{escape(text)}</td>"


def _link(name: str, text: str) -> str:
    return f'<a href="{escape("./" + quote(name))}">{escape(text)}</a>'


def _when(moment: datetime, language: Language) -> str:
    day = format_date(moment.date(), "d MMMM y" if language is Language.EN else "long", locale=str(language)).replace("\u202f", "\u00a0")
    zone = str(format_datetime(moment, "ZZZZ", locale="en")).replace("GMT", "UTC").replace("UTC+00:00", "UTC")
    return f"{day}, {moment:%H:%M} ({zone})"


def _encode(text: str) -> bytes:
    return text.replace("\0", "\ufffd").encode("utf-8", "replace")
