"""The pages of the window by name; each is loaded and made when it is first shown, so that a start waits for one page only."""

from __future__ import annotations

import importlib

from PySide6.QtWidgets import QStackedWidget

from gui.context import Context
from gui.context import Page
from gui.places import MAILBOXES
from gui.places import PLACES
from gui.places import WORKSPACE

__all__ = ["MAILBOXES", "PLACES", "WORKSPACE", "Pages"]

_CLASSES = {
    "today": ("gui.today.page", "TodayPage"),
    "inbox": ("gui.inbox.page", "InboxPage"),
    "cases": ("gui.cases.page", "CasesPage"),
    "letters": ("gui.letters.page", "LettersPage"),
    "archives": ("gui.archives.page", "ArchivesPage"),
    "datamap": ("gui.datamap.page", "DataMapPage"),
    "auditlog": ("gui.auditlog.page", "AuditLogPage"),
    "settings": ("gui.settings.page", "SettingsPage"),
    MAILBOXES: ("gui.mailboxes.page", "MailboxesPage"),
    WORKSPACE: ("gui.workspace.page", "WorkspacePage"),
}


def load_pages() -> None:
    """Load the code of every page: off the window's thread, so that nobody waits for it when a page is first opened."""
    for module, _kind in _CLASSES.values():
        importlib.import_module(module)


class Pages(dict[str, Page]):
    """Name → page; a page that is asked for the first time is made and put on `stack`."""

    def __init__(self, context: Context, stack: QStackedWidget) -> None:
        super().__init__()
        self._context = context
        self._stack = stack

    def __missing__(self, name: str) -> Page:
        module, kind = _CLASSES[name]
        page: Page = getattr(importlib.import_module(module), kind)(self._context)
        self[name] = page
        self._stack.addWidget(page)
        return page
