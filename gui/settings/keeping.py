"""Keeping what was chosen: at once, told in words, and taken back with Ctrl+Z. It outlives the page, which is made anew after every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.desk_settings import change_setting
from core.services.desk_settings import remove_source
from core.services.desk_settings import set_source
from gui.context import Context

Value = str | int | bool
Failed = Callable[[KnownError], None] | None


@dataclass(frozen=True)
class Keeper:
    """Keeps settings of the desk of `context`; `before` is called first, while the page still stands."""

    context: Context
    before: Callable[[], None]

    def keep(self, name: str, old: Value, new: Value, words: str) -> None:
        """Change one setting from `old` to `new`; `words` tell of it."""
        self._do(partial(_keep, name, new), words, partial(_keep, name, old))

    def keep_source(self, name: str, old: str, new: str, words: str, *, owner: QObject, failed: Failed) -> None:
        """Change the address of a database; a refusal is told to `failed`, which belongs to `owner`."""
        back = partial(_keep_source, name, old) if old else partial(_forget_source, name)
        self._do(partial(_keep_source, name, new), words, back, owner=owner, failed=failed)

    def _do(
        self, act: Callable[[Desk], Changed], words: str, back: Callable[[Desk], Changed], *, owner: QObject | None = None, failed: Failed = None
    ) -> None:
        def done(changed: Changed) -> None:
            self.context.window.changed(changed)
            self.context.window.announce(words, partial(self._run, back), partial(self._run, act))

        self.before()
        desk = self.context.desk
        self.context.background.run(lambda _control: act(desk), owner=owner or self.context.background, done=done, failed=failed)

    def _run(self, act: Callable[[Desk], Changed]) -> None:
        desk = self.context.desk
        self.context.background.run(lambda _control: act(desk), owner=self.context.background, done=self.context.window.changed)


def _keep(name: str, value: Value, desk: Desk) -> Changed:
    return change_setting(desk, name=name, value=value)


def _keep_source(name: str, address: str, desk: Desk) -> Changed:
    return set_source(desk, name=name, address=address)


def _forget_source(name: str, desk: Desk) -> Changed:
    return remove_source(desk, name=name)
