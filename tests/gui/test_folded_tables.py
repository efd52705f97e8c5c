"""Tables of few rows: columns beside each other where there is room, else below each other; long ones leave columns out."""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import SparingTable
from gui.widgets.rows import make_whole_table

ROW = ("Sessions of the application", "12 rows", "erased")
TITLES = ("Where", "How many", "What becomes of them")


def _model() -> RowsModel[tuple[str, str, str]]:
    columns: list[Column[tuple[str, str, str]]] = [Column(title, itemgetter(place)) for place, title in enumerate(TITLES)]
    model = RowsModel[tuple[str, str, str]](columns, " ".join)
    model.set_rows([ROW])
    return model


def _shown(view: QTableView) -> list[str]:
    return [str(view.model().index(0, column).data()) for column in range(len(TITLES)) if not view.isColumnHidden(column)]


def test_a_table_without_room_says_its_columns_below_each_other_and_unfolds_again(qtbot: QtBot) -> None:
    model = _model()
    view = make_whole_table(model, "Rows", stretch=0)
    qtbot.addWidget(view)
    for width, expected in ((180, [f"{ROW[0]}\n{TITLES[1]}: {ROW[1]} · {TITLES[2]}: {ROW[2]}"]), (900, list(ROW)), (180, None), (900, list(ROW))):
        view.resize(width, 300)
        view.show()
        QApplication.processEvents()  # Qt measures columns that were hidden on its next turn
        assert expected is None or _shown(view) == expected
        assert view.horizontalHeader().isHidden() is (width == 180)
    header = view.horizontalHeader()
    assert all(header.sectionSize(place) >= header.fontMetrics().horizontalAdvance(title) for place, title in enumerate(TITLES))


def test_a_long_table_leaves_out_what_it_can_do_without(qtbot: QtBot) -> None:
    model = _model()
    view = SparingTable(model, "Rows", shared=(0,), spare=(2, 1))
    qtbot.addWidget(view)
    view.show()
    for width, expected in ((900, list(ROW)), (300, list(ROW[:2])), (140, list(ROW[:1])), (900, list(ROW))):
        view.resize(width, 300)
        assert _shown(view) == expected
