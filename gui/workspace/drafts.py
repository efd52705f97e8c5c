"""What is typed in a case and not yet said: held while the case is shown, and kept in the store as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from PySide6.QtCore import QObject

from core.services.case_drafts import keep_draft
from gui.context import Context

Words = dict[str, str]


class DraftBook:
    """The drafts of every case that was opened. What stands here is newer than the store, so the store is asked once for each case.

    A key that is typed asks for a write only while none waits: the write takes what stands here when it begins, so the last key is never lost,
    not even by a window that is closed at once (its end waits for the work that was begun).
    """

    def __init__(self, context: Context, owner: QObject, kept: Callable[[], None]) -> None:
        self._context, self._owner, self._kept = context, owner, kept
        self._words: dict[str, dict[str, Words]] = context.kept.setdefault("drafts", {})
        self._waiting: set[tuple[str, str]] = set()

    def take(self, number: str, drafts: Mapping[str, Mapping[str, str]]) -> None:
        """The drafts of a case as they were read; they do not cover what was typed since."""
        self._words.setdefault(number, {step: dict(words) for step, words in drafts.items()})

    def of(self, number: str, step: str) -> StepDrafts:
        """The drafts of one step of a case."""
        return StepDrafts(self, number, step)

    def words(self, number: str, step: str) -> Words:
        """Field → words."""
        return self._words.get(number, {}).get(step, {})

    def put(self, number: str, step: str, words: Words) -> None:
        """Hold the words of a step, and keep them."""
        if words == self.words(number, step):
            return
        self._words.setdefault(number, {})[step] = words
        if (number, step) not in self._waiting:
            self._waiting.add((number, step))
            self._context.background.run(lambda _control: self._keep(number, step), owner=self._owner, done=lambda _: self._kept())

    def _keep(self, number: str, step: str) -> None:
        """On the store's thread: from here on another key asks for another write."""
        self._waiting.discard((number, step))
        keep_draft(self._context.desk, number=number, step=step, words=self.words(number, step))


class StepDrafts:
    """The drafts of one step: field → words. Without a book they last as long as the panel."""

    def __init__(self, book: DraftBook | None = None, number: str = "", step: str = "") -> None:
        self._book, self._number, self._step = book, number, step
        self._own: Words = {}

    def get(self, field: str) -> str:
        """What was typed into a field, or nothing."""
        return self._all().get(field, "")

    def say(self, field: str, words: str) -> None:
        """Hold and keep what stands in a field now."""
        others = {name: text for name, text in self._all().items() if name != field}
        self._put({**others, field: words} if words else others)

    def clear(self, form: str) -> None:
        """Forget the fields of a form whose words were said."""
        self._put({name: text for name, text in self._all().items() if name.partition(".")[0] != form and (name, text) != ("form", form)})

    def _all(self) -> Words:
        return self._own if self._book is None else self._book.words(self._number, self._step)

    def _put(self, words: Words) -> None:
        if self._book is None:
            self._own = words
        else:
            self._book.put(self._number, self._step, words)
