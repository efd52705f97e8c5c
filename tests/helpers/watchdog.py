"""How long the window's thread stands still, and where: a beat in its event loop, and a thread that looks when the beat is late."""

from __future__ import annotations

import math
import sys
import threading
import time
import traceback
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

BEAT = 4  # milliseconds between two beats of a loop that is free
LATE = 30.0  # milliseconds after which the stack is taken down
PERCENTILE = 0.99
DEEP = 12  # calls that are kept of a stack


class Watchdog:
    """Watches from `with` to its end. What the test itself does inside counts as well: leave only the operator's acts in it.

    A block is the time by which a beat came late, in milliseconds; a loop that is free is late by about nothing. `busy` counts only what the
    window's thread itself worked in it: on a machine that is shared, waiting for a processor is not the program's doing.

    With `names` the longest block is told with its stack. Only for looking into one by hand: to walk the stack of a thread that runs on can end
    the whole process.
    """

    def __init__(self, application: QApplication, *, names: bool = False) -> None:
        self._application = application
        self._names = names
        self._thread = threading.get_ident()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._ended = threading.Event()
        self._last = 0.0
        self._blocks: list[float] = []
        self._busy: list[float] = []
        self._worked = 0.0
        self._seen: list[traceback.StackSummary] = []
        self._worst: tuple[float, str] = (0.0, "")

    def __enter__(self) -> Self:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT)
        self._looker = threading.Thread(target=self._look, daemon=True)
        if self._names:
            self._looker.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._application.processEvents()  # what is still to be drawn belongs to what was watched
        self._beat()
        self._timer.stop()
        self._ended.set()
        if self._names:
            self._looker.join()

    @property
    def beats(self) -> int:
        """How often the loop was free so far."""
        return len(self._blocks)

    @property
    def longest_ms(self) -> float:
        """The longest block in milliseconds."""
        return max(self._blocks, default=0.0)

    @property
    def p99_ms(self) -> float:
        """Of a hundred beats, ninety-nine came late by no more than this many milliseconds."""
        return _percentile(self._blocks)

    @property
    def longest_busy_ms(self) -> float:
        """The longest block, counting only what the window's thread itself worked."""
        return max(self._busy, default=0.0)

    @property
    def p99_busy_ms(self) -> float:
        """As `p99_ms`, counting only what the window's thread itself worked."""
        return _percentile(self._busy)

    @property
    def culprit(self) -> str:
        """The stack of the window's thread in the middle of the longest block, innermost call last; empty when nothing took long."""
        return self._worst[1]

    def __str__(self) -> str:
        busy = f"of its own work {self.longest_busy_ms:.0f} ms, p99 {self.p99_busy_ms:.0f} ms"
        return f"longest {self.longest_ms:.0f} ms, p99 {self.p99_ms:.0f} ms of {len(self._blocks)} beats; {busy}\n{self.culprit}"

    def _beat(self) -> None:
        now = time.perf_counter()
        late = max(0.0, (now - self._last) * 1000 - BEAT)
        self._blocks.append(late)
        self._busy.append(min(late, (time.thread_time() - self._worked) * 1000))
        self._last, self._worked = now, time.thread_time()
        seen, self._seen = self._seen, []
        if seen and late > self._worst[0]:
            self._worst = (late, "".join(reversed(seen[len(seen) // 2].format())))

    def _look(self) -> None:
        """In a thread of its own: while a beat is late, keep where the window's thread is."""
        while not self._ended.wait(BEAT / 1000):
            late = (time.perf_counter() - self._last) * 1000 - BEAT
            frame = sys._current_frames().get(self._thread)
            if late > LATE and frame is not None:
                # Lines of source are read later: whoever watches must not stand in the way himself.
                self._seen.append(traceback.StackSummary.extract(traceback.walk_stack(frame), limit=DEEP, lookup_lines=False))


def _percentile(times: list[float]) -> float:
    ordered = sorted(times)
    return ordered[math.ceil(PERCENTILE * len(ordered)) - 1] if ordered else 0.0
