"""Python's own tidying up, kept on the window's thread.

Python collects cycles on whichever thread happens to ask for memory. Where such a cycle holds Qt objects, they would be destroyed on that thread: their
destructor holds Qt's lock and waits for Python's, while the window's thread holds Python's and waits for Qt's, and the program stands still for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer

OFTEN = 1000  # milliseconds between two looks


class GarbageCollector(QObject):
    """From now on cycles are collected by this timer only. One for the application; `stop` gives the work back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was loaded until now lives as long as the program: it need not be looked at again
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(OFTEN)

    def collect(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        due = [age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """The application ends."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def collect_on_this_thread(application: QObject) -> GarbageCollector:
    """The collector of the application; made where it has none yet."""
    existing = application.findChild(GarbageCollector)
    return existing if isinstance(existing, GarbageCollector) else GarbageCollector(application)
