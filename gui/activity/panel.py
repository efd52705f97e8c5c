"""The activity panel: every long work with its counts, the time that is left, Stop, and its result until it is dismissed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QElapsedTimer
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QProgressBar
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.errors import StoppedError
from gui.activity.jobs import Work
from gui.activity.jobs import Works
from gui.background import Background
from gui.background import Job
from gui.background import Progress
from gui.dates import near_moment_words
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import error_words
from gui.words import tr

MINUTE = 60


class ActivityPanel(QWidget):
    """Follows one Background. `summary` carries the line for the status bar and whether anything runs."""

    summary = Signal(str, bool)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._clock = QElapsedTimer()
        self._clock.start()
        self._jobs: dict[int, Job] = {}
        self._rows: dict[int, _Row] = {}
        self.works = Works()
        self._now: Callable[[], datetime] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 6, 16, 6)
        box, inside = frame("card", margins=12, spacing=6)
        self._list = QVBoxLayout()
        head = QHBoxLayout()
        self._title = label(tr("activity.title"), "heading")
        head.addWidget(self._title, 1)
        self._dismiss_all = link_button(tr("activity.dismiss_all"), self.dismiss_all)
        head.addWidget(self._dismiss_all)
        self._hide = link_button(tr("activity.hide"), self.hide)
        head.addWidget(self._hide)
        inside.addLayout(head)
        inside.addLayout(self._list)
        outer.addWidget(box)
        self._dismiss_all.hide()
        self.hide()
        background.started.connect(self._begun)
        background.progressed.connect(self._moved)
        background.told.connect(self._ended)

    def tell_time_by(self, now: Callable[[], datetime]) -> None:
        """Results say from now on when they came. `now` gives an aware moment in the zone that is shown."""
        self._now = now

    def showEvent(self, event: QShowEvent) -> None:
        """What came today may have come yesterday by now."""
        super().showEvent(event)
        now = self._now() if self._now else None
        for work in self.works.ended:
            if work.number in self._rows:
                self._rows[work.number].show_work(work, now)

    def speak(self) -> None:
        """Say everything anew, in another language."""
        self._title.setText(tr("activity.title"))
        for made, key in ((self._hide, "activity.hide"), (self._dismiss_all, "activity.dismiss_all")):
            made.setText(tr(key))
            made.setAccessibleName(tr(key))
        self._draw()

    def stop(self, number: int) -> None:
        """Ask one work to stop."""
        job = self._jobs.get(number)
        if job is not None:
            job.control.stop()
            self.works = self.works.stopping(number)
            self._draw()

    def dismiss(self, number: int) -> None:
        """Take a result away."""
        self.works = self.works.without(number)
        self._draw()

    def dismiss_all(self) -> None:
        """Take all results away; what is under way stays."""
        self.works = self.works.without_results()
        self._draw()
        self._hide.setFocus()

    def _begun(self, job: Job) -> None:
        if job.title:
            self._jobs[job.number] = job
            self.works = self.works.begun(Work(job.number, job.title, self._clock.elapsed()))
            self._draw()

    def _moved(self, progress: Progress) -> None:
        if progress.job in self._jobs:
            self.works = self.works.moved(progress.job, progress.done, progress.total, self._clock.elapsed())
            row = self._rows.get(progress.job)
            work = next(work for work in self.works.all if work.number == progress.job)
            if row is not None:
                row.show_work(work, None)
            self._summarise()

    def _ended(self, job: Job, words: str, error: KnownError | None) -> None:
        if self._jobs.pop(job.number, None) is None:
            return
        if isinstance(error, StoppedError):
            words = tr("activity.stopped")
        elif error is not None:
            words = " ".join(error_words(error))
        self.works = self.works.finished(job.number, words or tr("activity.done"), failed=error is not None, at=self._now() if self._now else None)
        if not words and error is None:
            self.works = self.works.without(job.number)  # nothing to say: what was done is seen where it was asked for
        self._draw()

    def _draw(self) -> None:
        clear(self._list)
        shown, now = (*self.works.running, *self.works.ended), self._now() if self._now else None
        self._dismiss_all.setVisible(len(self.works.ended) > 1)
        self._rows = {work.number: _Row(work, now, partial(self.stop, work.number), partial(self.dismiss, work.number)) for work in shown}
        for row in self._rows.values():
            self._list.addWidget(row)
        if not shown:
            self._list.addWidget(label(tr("activity.nothing"), "muted"))
        self._summarise()

    def _summarise(self) -> None:
        running = self.works.running
        if not running:
            self.summary.emit(tr("activity.none_running") if not self.works.ended else tr("activity.results", n=len(self.works.ended)), False)
            return
        work = running[-1]
        more = tr("activity.more", n=len(running) - 1) if len(running) > 1 else ""
        self.summary.emit(" ".join(part for part in (work.title, _counts(work), more) if part), True)


class _Row(QWidget):
    """One work: its title, how far it is, Stop; or its result and Dismiss."""

    def __init__(self, work: Work, now: datetime | None, stop: partial[None], dismiss: partial[None]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(label(work.title), 1)
        words = tr("activity.stop") if work.running else tr("activity.dismiss")
        button = link_button(words, stop if work.running else dismiss, name=tr("activity.act_on", act=words, work=work.title))
        button.setEnabled(not work.stopping)
        row.addWidget(button)
        column.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(work.title)
        column.addWidget(self._bar)
        self._bar.setVisible(work.running)  # after it has its place: what is shown without a parent is a window and takes the keyboard
        self._words = label("", "error" if work.failed else "small")
        column.addWidget(self._words)
        self.show_work(work, now)

    def show_work(self, work: Work, now: datetime | None) -> None:
        """Show how far it is, or what came out and, seen from `now`, when."""
        self._bar.setRange(0, work.total)
        self._bar.setValue(work.done)
        left = work.seconds_left()
        parts = (_counts(work), "" if left is None else _left(left), tr("activity.stopping") if work.stopping else "")
        words = " · ".join(part for part in ((_when(work, now), work.result) if work.result else parts) if part)
        self._words.setText(words)
        self._words.setVisible(bool(words))


def _when(work: Work, now: datetime | None) -> str:
    """When a result came, as a line begins."""
    words = "" if work.ended_at is None or now is None else near_moment_words(work.ended_at, now)
    return words[:1].upper() + words[1:]


def _counts(work: Work) -> str:
    if not work.done and not work.total:
        return ""
    return tr("activity.of", done=work.done, total=work.total) if work.total else str(work.done)


def _left(seconds: int) -> str:
    return tr("activity.seconds_left", n=seconds) if seconds < MINUTE else tr("activity.minutes_left", n=round(seconds / MINUTE))
