"""Check 13: in the pseudo-language every word of ours is in strange letters; what is left in plain ones must be a name, an address or words of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

from PySide6.QtCore import QAbstractListModel
from PySide6.QtCore import QLocale
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QMenuBar
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from core.resource_folder import ROOT
from core.services.about import read_about
from core.services.build import Desk
from core.services.failures import NoSuchCaseError
from core.store.types import Table
from tests.gui.access.checks import inner
from tests.gui.access.checks import said
from tests.gui.access.checks import shown
from tests.helpers.road import dump

ROWS_LOOKED_AT = 20
_RUN = re.compile(r"[A-Za-z][A-Za-z0-9 '’_-]*[A-Za-z]|[A-Za-z]{3,}")
_BREAKS = str.maketrans(dict.fromkeys("\u200b\u00ad\u2060", ""))
# Days and months are said by tables of their own (gui/dates.py), which tests/gui/test_words.py looks at.
_DATES = re.compile(
    r"\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
    r"Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
DESCRIBED = ("companies", "law", "calendars", "identity", "letters", "cases")
# The keyboard's and the program's own names, and forms of files: the same in every language.
NAMES = "Enter Shift Ctrl Alt Del Delete Esc Num Space Left Right Up Down PgUp PgDown Return Tab Privacy Desk Dana operator how-to-open"


def words_of(desk: Desk, database: Path) -> str:
    """All words that are not ours: of the desk's store, of the company's database, and of the files that describe companies and laws."""
    with desk.store.reading() as session:
        kept = [str(value) for table in Table.metadata.sorted_tables for row in session.execute(select(table)) for value in row]
    found = [str(value) for rows in dump(database).values() for row in rows for value in row]
    written = [path.read_text(encoding="utf-8") for folder in DESCRIBED for path in sorted((ROOT / folder).rglob("*.yaml"))]
    return _plain(
        "\n".join(
            (
                NAMES,
                str(desk.folder),
                str(database.parent),
                *_packages(),
                NoSuchCaseError.sentence,
                NoSuchCaseError.remedy,
                *_names_of_qt(),
                *kept,
                *found,
                *written,
            )
        )
    )


def untranslated(root: QWidget, known: str) -> list[str]:
    """Check 13: runs of plain Latin letters in anything that is shown or heard, unless they stand so in `known`."""
    faults = []
    for widget, text in _texts(root):
        runs = [run for run in _RUN.findall(_DATES.sub("·", text.translate(_BREAKS))) if not _is_known(_plain(run), known)]
        if runs:
            faults.append(f"{said(widget)}: {runs}")
    return faults


@cache
def _is_known(run: str, known: str) -> bool:
    """Whether it stands there as it is, or as two parts: a sender and a subject follow each other in one sentence."""
    words = run.split(" ")
    parts = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words)))
    return run in known or any(first in known and second in known for first, second in parts)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(_BREAKS)).casefold()


def _packages() -> list[str]:
    """What the program is made of, and its licences, as the makers write them."""
    fields = ("Name", "License", "License-Expression", "Classifier")
    told = [str(value).replace("_", "-") for one in distributions() for name in fields for value in one.metadata.get_all(name) or ()]
    return [*told, *(package.licence for package in read_about().packages)]


def _names_of_qt() -> list[str]:
    """Languages and countries, which Qt says in the language of the window."""
    return [QLocale.languageToString(one) for one in QLocale.Language] + [QLocale.territoryToString(one) for one in QLocale.Country]


def _texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in shown(root, QWidget):
        if inner(widget):
            continue
        yield widget, widget.accessibleName()
        yield widget, widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(row)) for row in range(widget.count()))
        elif isinstance(widget, QMenuBar):
            yield from ((widget, text) for text in _menu_texts(widget))
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from ((widget, text) for text in _view_texts(widget))


def _menu_texts(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        yield action.text()
        menu = action.menu()
        yield from (one.text().partition("\t")[0] for one in menu.actions()) if hasattr(menu, "actions") else ()


def _view_texts(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))  # of a list Qt keeps it to itself
    if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
    for row in range(min(model.rowCount(QModelIndex()), ROWS_LOOKED_AT)):
        yield str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        yield from (str(model.index(row, column).data() or "") for column in columns)
