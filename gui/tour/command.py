"""`main.py tour --out DIR`: the real window is driven by keys through the sample cases to the end; pictures, letters and archives stay in DIR."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QMessageLogContext
from PySide6.QtCore import QtMsgType
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.errors import KnownError
from core.services.audit_log import check_trail
from core.services.sample_desk import connect_sample_desk
from core.services.sample_desk import open_sample_cases
from gui.app import make_application
from gui.attached import open_window
from gui.background import Background
from gui.tour.camera import LOOKS
from gui.tour.camera import SIZES
from gui.tour.camera import Camera
from gui.tour.camera import Look
from gui.tour.camera import Size
from gui.tour.failures import TourStoppedError
from gui.tour.mailbox_states import take_mailbox_pictures
from gui.tour.operator import Operator
from gui.tour.roads import ROADS
from gui.tour.roads import Walk
from gui.tour.states import States

_USUAL = "propagateSizeHints"
FOLDERS = ("pictures", "letters", "archives")


def main(arguments: list[str], *, looks: tuple[Look, ...] = LOOKS, sizes: tuple[Size, ...] = SIZES) -> int:
    """Exit code 0 when both cases were closed and the trail is whole; 1 with one sentence on standard error. Tests take fewer looks and sizes."""
    parser = argparse.ArgumentParser(prog="main.py tour", description="Drive the real window through the sample cases without a screen.")
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures, letters and archives")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_tell)
    try:
        with tempfile.TemporaryDirectory(prefix="privacy-desk-tour-") as folder:
            taken = drive(options.out, Path(folder), looks=looks, sizes=sizes)
    except KnownError as error:
        sys.stderr.write(f"{error} {error.what_to_do}\n")
        return 1
    lines = [f"{name.capitalize()}: {options.out / name}" for name in FOLDERS]
    sys.stdout.write("\n".join(["The tour took both sample cases to Closed.", *lines, f"{taken} pictures"]) + "\n")
    return 0


def drive(out: Path, work: Path, *, looks: tuple[Look, ...], sizes: tuple[Size, ...]) -> int:
    """The whole tour; how many pictures were taken. `work` is thrown away. Raises TourStoppedError and the failures of the services."""
    for name in FOLDERS:
        shutil.rmtree(out / name, ignore_errors=True)
        (out / name).mkdir(parents=True)
    camera = Camera(out / "pictures", looks, sizes)
    operator = open_operator(work)
    states = States(camera, operator)
    states.first_start()
    states.opening()
    states.empty()
    states.busy(operator.sample.samples.mailbox)
    open_sample_cases(operator.sample.desk)
    walk = Walk(operator, out / "archives", lambda name, prepare: camera.picture(operator, name, prepare))
    for road in ROADS:
        walk.take(road)
    states.normal()
    states.errors()
    states.locked()
    take_mailbox_pictures(camera, operator, work)
    _finish(operator, work, out)
    return camera.taken


def open_operator(work: Path) -> Operator:
    """The window on an empty sample desk in `work`, and somebody at its keyboard."""
    application = make_application()
    sample = connect_sample_desk(folder=work)
    window = open_window(sample.desk, Background(), work / "out")
    window.show()
    window.activateWindow()
    operator = Operator(application, sample, window)
    operator.settle()
    return operator


def _tell(_kind: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
    """Qt's own messages, without the one that the platform without a screen says of every window."""
    if words and _USUAL not in words:
        sys.stderr.write(f"{words}\n")


def _finish(operator: Operator, work: Path, out: Path) -> None:
    """Check the trail, and put what a person gets where it can be looked at."""
    check_trail(operator.sample.desk)
    for path in sorted((work / "out").rglob("*")):
        if path.is_file():
            kind = "archives" if path.suffix in {".zip", ".html"} else "letters"
            shutil.copy2(path, out / kind / path.name)
    if not list((out / "archives").glob("*.zip")):
        raise TourStoppedError(place="archives", reason="no archive was made")
    operator.window.close()
    QApplication.processEvents()
