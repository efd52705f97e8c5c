"""One process of P5b and P5c: shows the inbox's list over a store, scrolls, jumps, searches, and prints what it took as JSON."""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QTableView
from sqlalchemy import select
from sqlalchemy import text

from core.services.build import Desk
from core.services.build import open_desk
from core.services.inbox import Split
from core.services.inbox import search_expression
from core.services.inbox_lists import Listing
from core.services.inbox_lists import read_listing
from core.store.tables import MessageRow
from gui.background import Background
from gui.context import Context
from gui.context import Window
from gui.inbox.list_pane import ListPane
from gui.theme.tokens import apply_scheme
from tests.helpers.desks import ALMATY
from tests.helpers.windows import RecordingWindow

PAGES, JUMPS, STEPS, FIRST = 30, 30, 40, 500
TYPED = ("account", "delivery", "данные", "item1234", "person 12", "zzz")
_BARE = text("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words ORDER BY rowid DESC LIMIT :most")


class Bench:
    """The pane over a store, refreshed as its page does."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.background = desk, Background()
        self.pane = ListPane(Context(desk, self.background, cast("Window", RecordingWindow()), ALMATY, desk.folder))
        self.pane.resize(480, 900)
        self.pane.asked.connect(self.refresh)
        self.block, self.words = 0.0, ""

    def refresh(self) -> None:
        desk, query, anchors, pane = self.desk, self.pane.query(), self.pane.model.anchors, self.pane

        def show(listing: Listing) -> None:
            pane.show_listing(listing)
            self.words = listing.query.words

        self.background.run(
            lambda _control: read_listing(desk, query=query, message=pane.shown, anchors=anchors), owner=pane, done=show, reading=True, latest="list"
        )

    def wait(self, ready: Callable[[], bool]) -> None:
        """Turn the loop until `ready`; the longest turn that began with something to do is kept."""
        application = QApplication.instance()
        while not ready():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # type: ignore[union-attr]  # there is one
            began = time.perf_counter()
            application.processEvents()  # type: ignore[union-attr]  # as above
            self.block = max(self.block, (time.perf_counter() - began) * 1000)

    def settle(self) -> None:
        self.wait(lambda: not self.background.busy())

    def paint(self) -> None:
        began = time.perf_counter()
        self.pane.view.viewport().repaint()
        self.block = max(self.block, (time.perf_counter() - began) * 1000)


def main(folder: str, passphrase: str) -> None:
    """Print milliseconds by act, and the memory of the process in MiB."""
    application = QApplication([])
    apply_scheme(application, "light")
    desk = open_desk(folder=Path(folder), passphrase=Path(passphrase).read_text(encoding="utf-8").strip())
    bench = Bench(desk)
    bench.pane.show()
    bench.pane.show_split(Split.REQUESTS)
    bench.settle()
    bench.block = 0.0
    found = {"show": statistics.median(_timed(lambda: _show(bench), 5))}
    bench.wait(lambda: bench.pane.model.anchors is not None)
    bench.settle()
    found["scroll"] = statistics.median(_timed(lambda: _scroll(bench), PAGES))
    chance = random.Random(2)
    found["jump"] = statistics.median(_timed(lambda: _jump(bench, chance.randrange(bench.pane.model.rowCount())), JUMPS))
    found["select"] = _p95(_timed(lambda: _select(bench), STEPS))
    found["memory"] = _memory()
    found["search"], found["bare"] = _search(bench)
    found["block"] = bench.block
    sys.stdout.write(json.dumps(found))
    bench.background.close()
    desk.close()


def _show(bench: Bench) -> None:
    """Another split, then this one: what is timed twice is a list shown and painted."""
    for split in (Split.UNSURE, Split.OTHER):
        bench.pane.show_split(split)
        bench.settle()
        bench.paint()


def _scroll(bench: Bench) -> None:
    bar = bench.pane.view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    _until_read(bench, bench.pane.view.indexAt(bench.pane.view.viewport().rect().center()).row())


def _jump(bench: Bench, row: int) -> None:
    bench.pane.view.scrollTo(bench.pane.model.index(row, 0), QTableView.ScrollHint.PositionAtCenter)
    _until_read(bench, row)


def _until_read(bench: Bench, row: int) -> None:
    bench.paint()
    bench.wait(lambda: bench.pane.model.held_row(row) is not None)
    bench.paint()


def _select(bench: Bench) -> None:
    view = bench.pane.view
    view.setCurrentIndex(bench.pane.model.index(view.currentIndex().row() + 1, 0))
    bench.paint()


def _search(bench: Bench) -> tuple[float, float]:
    """p95 of ours and of the bare index with a plain view, letter by letter in turn."""
    view, model = QListView(), QStringListModel()
    view.setModel(model)
    view.setUniformItemSizes(True)
    view.resize(480, 900)
    view.show()
    ours: list[float] = []
    bare: list[float] = []
    for word in TYPED:
        for end in range(1, len(word) + 1):
            ours += _timed(lambda typed=word[:end]: _type(bench, typed), 1)  # type: ignore[misc]  # a default keeps the letters of this turn
            bare += _timed(lambda typed=word[:end]: _find_bare(bench.desk, typed, view, model), 1)  # type: ignore[misc]  # as above
    return _p95(ours), _p95(bare)


def _type(bench: Bench, words: str) -> None:
    bench.pane.search.setText(words)
    bench.wait(lambda: bench.words == words)
    bench.paint()


def _find_bare(desk: Desk, words: str, view: QListView, model: QStringListModel) -> None:
    with desk.store.reading() as session:
        ids = list(session.scalars(_BARE, {"words": search_expression(words), "most": FIRST}))
        shown = select(MessageRow.sender_name, MessageRow.subject, MessageRow.snippet).where(MessageRow.id.in_(ids)).order_by(MessageRow.id.desc())
        model.setStringList([" ".join(row) for row in session.execute(shown)])
    view.viewport().repaint()


def _timed(act: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each of `times` calls."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        took.append((time.perf_counter() - began) * 1000)
    return took


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _memory() -> float:
    line = next(line for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
