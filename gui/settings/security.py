"""Security: what unlocks the window, where the key lies, where the data lie."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.first_start import SHORTEST
from core.services.lock import UnlockedBy
from core.services.lock import remove_unlock_passphrase
from core.services.lock import set_unlock_passphrase
from gui.context import Context
from gui.settings.cards import Card
from gui.settings.cards import Part
from gui.settings.cards import beside
from gui.settings.cards import make_card
from gui.settings.choices import Choices
from gui.widgets.buttons import button
from gui.widgets.labels import label
from gui.words import error_words
from gui.words import tr


def security_cards(choices: Choices, context: Context) -> list[Card]:
    """The unlock passphrase, the key and the places."""
    way = choices.unlocked_by
    key = tr("settings.key_passphrase" if way is UnlockedBy.STORE else "settings.key_store")
    places = tr("settings.places", data=context.desk.folder, out=context.out)
    return [
        _card("unlock", f"{tr(f'settings.unlock_{way}')} {tr('settings.unlock_effect')}", partial(_make_unlock, way, context)),
        _card("key_of_data", f"{key} {tr('settings.key_of_data_effect')}", partial(_facts, "key_of_data", key)),
        _card("data", f"{places} {tr('settings.data_effect')}", partial(_facts, "data", places)),
    ]


def _card(name: str, words: str, make: Callable[[], QWidget]) -> Card:
    title = tr(f"settings.{name}")
    return Card(name, "security", title, f"{title} {words}", make)


def _facts(name: str, words: str) -> QWidget:
    return make_card(tr(f"settings.{name}"), [label(words, selectable=True)], tr(f"settings.{name}_effect"))


def _make_unlock(way: UnlockedBy, context: Context) -> QWidget:
    parts: list[Part] = [label(tr(f"settings.unlock_{way}"))]
    if way is not UnlockedBy.STORE:
        parts += _fields(way, context)
    return make_card(tr("settings.unlock"), parts, tr("settings.unlock_effect"))


def _fields(way: UnlockedBy, context: Context) -> list[Part]:
    failure, present, new = label("", "error"), _secret("unlock_present"), _secret("unlock_new")
    failure.hide()

    def set_now() -> None:
        typed, now = new.text(), present.text()
        _run(context, lambda desk: set_unlock_passphrase(desk, passphrase=typed, present=now), "unlock_was_set", failure, new)

    def remove() -> None:
        now = present.text()
        _run(context, lambda desk: remove_unlock_passphrase(desk, present=now), "unlock_was_removed", failure, present)

    new.returnPressed.connect(set_now)
    if way is UnlockedBy.NOTHING:
        return [failure, label(tr("settings.unlock_new", shortest=SHORTEST)), new, beside(button(tr("settings.unlock_set"), set_now))]
    row = beside(button(tr("settings.unlock_change"), set_now), button(tr("settings.unlock_remove"), remove))
    return [failure, label(tr("settings.unlock_present")), present, label(tr("settings.unlock_new", shortest=SHORTEST)), new, row]


def _secret(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setAccessibleName(tr(f"settings.{name}", shortest=SHORTEST))
    return made


def _run(context: Context, act: Callable[[Desk], Changed], words: str, failure: QLabel, field: QLineEdit) -> None:
    """Do it off the window's thread; it cannot be taken back by Ctrl+Z, because the old passphrase is kept nowhere."""

    def done(changed: Changed) -> None:
        context.window.changed(changed)
        context.window.announce(tr(f"settings.{words}"))

    def failed(error: KnownError) -> None:
        failure.setText("\n".join(error_words(error)))
        failure.setAccessibleName(failure.text())
        failure.show()
        field.setFocus()

    context.background.run(lambda _control: act(context.desk), owner=field, done=done, failed=failed)
