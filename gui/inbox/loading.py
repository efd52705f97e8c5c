"""Taking mail files in: asking for them, reading them in the background, and telling what was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.errors import StoppedError
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.mail_import import ImportResult
from core.services.mail_import import import_mail
from gui.context import Context
from gui.words import tr

_MESSAGES = Changed(frozenset({Shown.MESSAGES}))


def load_mail(context: Context, owner: QWidget, paths: list[Path]) -> None:
    """Take in mail files or folders; progress and Stop stand in the window's activity line."""
    desk, window = context.desk, context.window

    def loaded(result: ImportResult) -> None:
        window.changed(_MESSAGES)
        window.announce(result_words(result))

    def failed(error: KnownError) -> None:
        window.changed(_MESSAGES)
        if isinstance(error, StoppedError):
            window.announce(tr("inbox.load_stopped"))
        else:
            window.show_failure(error)

    context.background.run(
        lambda control: import_mail(desk, paths=paths, report=control.report, stopped=control.stopped),
        owner=owner,
        done=loaded,
        failed=failed,
        title=tr("inbox.loading"),
        told=result_words,
        outside=True,
    )


def ask_files(context: Context, owner: QWidget) -> None:
    """Let a person choose mail files, and load them."""
    kinds = f"{tr('inbox.mail_files')} (*.eml *.mbox *.mbx);;{tr('inbox.all_files')} (*)"
    names, _ = QFileDialog.getOpenFileNames(owner, tr("inbox.load_files"), "", kinds)
    if names:
        load_mail(context, owner, [Path(name) for name in names])


def ask_folder(context: Context, owner: QWidget) -> None:
    """Let a person choose a folder, and load the mail in it."""
    name = QFileDialog.getExistingDirectory(owner, tr("inbox.load_folder"))
    if name:
        load_mail(context, owner, [Path(name)])


def result_words(result: ImportResult) -> str:
    """What was found, sorted by what it is."""
    return tr(
        "inbox.loaded",
        n=result.seen,
        requests=result.requests,
        unsure=result.unsure,
        replies=result.replies,
        ordinary=result.ordinary,
        duplicates=result.duplicates,
        unreadable=result.unreadable,
        not_mail=result.not_mail,
    )
