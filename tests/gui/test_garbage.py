"""Cycles that hold Qt objects are destroyed on the window's thread, whoever asks for memory."""

from __future__ import annotations

import gc
from threading import Thread
from threading import current_thread
from weakref import finalize

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.garbage import GarbageCollector
from gui.garbage import collect_on_this_thread


class Knot(QObject):
    """Holds itself: only the collector takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def ask_for_memory() -> None:
    """What makes Python collect on the thread that asks, where it is left to it."""
    kept = [[number] for number in range(200_000)]
    assert kept


def test_another_thread_never_destroys_what_belongs_to_qt(qapp: QApplication) -> None:
    collector = collect_on_this_thread(qapp)
    destroyed_on: list[str] = []
    finalize(Knot(), lambda: destroyed_on.append(current_thread().name))
    other = Thread(target=ask_for_memory, name="other")
    other.start()
    other.join()
    assert destroyed_on == []
    gc.collect()
    assert destroyed_on == [current_thread().name]
    assert collector is collect_on_this_thread(qapp)


def test_the_timer_collects_what_is_due(qtbot: QtBot, qapp: QApplication) -> None:
    collector = collect_on_this_thread(qapp)
    assert isinstance(collector, GarbageCollector)
    gone: list[int] = []
    finalize(Knot(), lambda: gone.append(1))
    kept = [[number] for number in range(5000)]
    qtbot.waitUntil(lambda: gone == [1], timeout=5000)
    assert kept
