"""Starting the program: the first start, the sample data, or the operator's own desk.

The window is painted before the store, the letters and the databases are loaded; they follow off the window's thread.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget

from core.services.last_look import LastLook
from core.services.last_look import read_last_look
from core.words import Language
from gui.background import Background
from gui.background import Control
from gui.garbage import collect_on_this_thread
from gui.setup.opening import OpeningPage
from gui.theme.tokens import apply_scheme
from gui.window import MainWindow
from gui.words import language
from gui.words import tr

if TYPE_CHECKING:
    from core.services.build import Desk
    from gui.attached import Ready
    from gui.setup.window import SetupChoices

STORE = "desk.db"


def main(*, data: Path | None, demo: bool, passphrase_file: Path | None, until_painted: bool = False) -> int:
    """Run the window until it is closed; the exit code."""
    application = make_application()
    starter = Starter(data, passphrase_file, until_painted=until_painted)
    if demo:
        starter.look_around()
    else:
        starter.begin()
    code = application.exec()
    starter.end()
    return code


def make_application() -> QApplication:
    """The application with its fonts and colours."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Privacy Desk")
    apply_scheme(application, "light")
    collect_on_this_thread(application)
    return application


class Starter(QObject):
    """Goes from the first painted window to the open desk. Opening and preparing run off the window's thread."""

    def __init__(self, folder: Path | None, passphrase_file: Path | None, *, until_painted: bool = False) -> None:
        super().__init__()
        self._folder = folder
        self._passphrase_file = passphrase_file
        self._until_painted = until_painted
        self._background = Background()
        self._sample_folder: tempfile.TemporaryDirectory[str] | None = None
        self._shown: QWidget | None = None
        self.window: MainWindow | None = None

    @property
    def folder(self) -> Path:
        """Where the store lies."""
        if self._folder is None:
            from core.services.data_folder import default_folder  # noqa: PLC0415  only where no folder was named

            self._folder = default_folder()
        return self._folder

    def begin(self) -> None:
        """Open the store where there is one, else ask how to begin."""
        if (self.folder / STORE).exists():
            self.open(None)
        else:
            self.set_up()

    def set_up(self, *, from_sample: bool = False) -> None:
        """The first start; `from_sample`: the sample's window waits meanwhile as it is."""
        from core.services.build import key_store_works  # noqa: PLC0415  only a first start needs it
        from gui.setup.window import SetupWindow  # noqa: PLC0415  as above

        spoken = QLocale.system().name()[:2]
        chosen = Language(spoken) if spoken in set(Language) and not from_sample else language()
        setup = SetupWindow(key_store_works, chosen, self._make_desk, from_sample=from_sample)
        setup.sample_chosen.connect(self.look_around)
        setup.set_up.connect(self._begin)
        if from_sample and self.window is not None:
            setup.left.connect(partial(self._back_to, self.window))
            setup.show()
            self.window.hide()
            self._shown = setup
        else:
            self._show(setup)

    def use_real_data(self) -> None:
        """From the sample to the operator's own desk, or to its set-up; the sample goes only when the own desk is opened."""
        if (self.folder / STORE).exists():
            self._leave_sample()
            self.open(None)
        else:
            self.set_up(from_sample=True)

    def look_around(self) -> None:
        """Sample data in a folder of its own that goes when the program ends."""
        self._sample_folder = tempfile.TemporaryDirectory(prefix="privacy-desk-sample-")
        folder, chosen = Path(self._sample_folder.name), language()

        def prepare(control: Control) -> Desk:
            from core.services.desk_settings import change_settings  # noqa: PLC0415  after the first paint
            from core.services.desk_settings import read_settings  # noqa: PLC0415  as above
            from core.services.sample_desk import fill_sample_desk  # noqa: PLC0415  as above

            desk = fill_sample_desk(folder=folder, language=chosen, report=control.report).desk
            change_settings(desk, settings=read_settings(desk).model_copy(update={"language": chosen}))
            return desk

        self._open_with(prepare, folder, LastLook(chosen), tr("window.starting"))

    def open(self, passphrase: str | None) -> None:
        """Open the store with the key store's key, the passphrase file, or a passphrase that was typed."""

        def work(_control: Control) -> Desk:
            from core.services.build import open_desk  # noqa: PLC0415  after the first paint
            from core.services.build import read_passphrase  # noqa: PLC0415  as above

            typed = passphrase if passphrase is not None else read_passphrase(self._passphrase_file) if self._passphrase_file else None
            with ThreadPoolExecutor(1) as beside:  # the key is worked out without Python's lock: time to load the window's own code
                loading = beside.submit(_load_pages)
                desk = open_desk(folder=self.folder, passphrase=typed)
                loading.result()
            return desk

        self._open_with(work, self.folder, read_last_look(self.folder) or LastLook(language()))

    def end(self) -> None:
        """Leave nothing of the sample data behind."""
        self._background.close()
        if self._sample_folder is not None:
            self._sample_folder.cleanup()

    def _make_desk(self, choices: SetupChoices) -> Desk:
        from core.services.first_start import begin_desk  # noqa: PLC0415  only a first start needs it

        return begin_desk(folder=self.folder, passphrase=choices.passphrase, language=choices.language, company=choices.company)

    def _begin(self, desk: Desk) -> None:
        """The first start is over: show the desk that it made."""
        self._leave_sample()
        self._open_with(lambda _control: desk, self.folder, LastLook(language()))

    def _back_to(self, window: MainWindow) -> None:
        self._shown = window
        window.show_in_look(window.last_look())  # the set-up may have spoken another language
        window.show()

    def _leave_sample(self) -> None:
        """The sample's window closes once another one stands."""
        if self.window is not None:
            before, self.window = self.window, None
            QTimer.singleShot(0, before.close)

    def _open_with(self, work: Callable[[Control], Desk], folder: Path, look: LastLook, words: str = "") -> None:
        """Paint the window in its last look with `words`, then open the desk by `work`, then show the desk in it."""
        if self.window is None:
            self.window = MainWindow(Background(), look)
            self.window.real_data_wanted.connect(self.use_real_data)
        window, opening = self.window, OpeningPage(words)
        opening.passphrase_given.connect(self.open)
        window.show_opening(opening)
        self._show(window)
        window.repaint()
        if self._until_painted:
            QTimer.singleShot(0, self._leave_painted)
        self._background.progressed.connect(opening.progressed)

        def ready_desk(control: Control) -> Ready:
            return _ready(work(control))

        self._background.run(ready_desk, owner=self, done=partial(self._attach, folder / "out"), failed=opening.show_failure)

    def _attach(self, out: Path, ready: Ready) -> None:
        from gui.attached import Attached  # noqa: PLC0415  loaded beside the store, see _ready

        if self.window is not None:
            self.window.attach(Attached(ready, self.window, out))

    def _leave_painted(self) -> None:
        """Only for measuring a start: the window is painted; leave at once, as the peers do that are measured beside."""
        sys.stdout.flush()
        os._exit(0)

    def _show(self, window: QWidget) -> None:
        before, self._shown = self._shown, window
        window.show()
        if before is not None and before is not window:
            before.close()
            before.deleteLater()


def _load_pages() -> None:
    from gui.pages import load_pages  # noqa: PLC0415  after the first paint

    load_pages()


def _ready(desk: Desk) -> Ready:
    """The desk with its settings, once the window's own code is there: the window's thread must never stand still for it."""
    _load_pages()
    from gui.attached import read_ready  # noqa: PLC0415  as above

    return read_ready(desk)
