"""The settings that are one value each, as a table: where they stand, what they offer, and the control that changes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QCheckBox
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.settings import Settings
from core.words import Language
from gui.settings.cards import Card
from gui.settings.cards import Default
from gui.settings.cards import beside
from gui.settings.cards import make_card
from gui.settings.choices import Choices
from gui.settings.keeping import Keeper
from gui.settings.keeping import Value
from gui.widgets.long_check import LongCheck
from gui.words import tr

LONGEST_NAME = 80
Control = TypeVar("Control", bound=QWidget)
Offer = tuple[tuple[Value, str], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One setting: its name in Settings, its section, and what can be chosen; nothing to choose from: yes or no, or words."""

    name: str
    section: str
    offer: Callable[[Choices], Offer] = lambda _choices: ()


def _named(name: str, codes: tuple[str, ...]) -> Callable[[Choices], Offer]:
    return lambda _choices: tuple((code, tr(f"settings.{name}_{code}")) for code in codes)


def _counted(words: str, numbers: tuple[int, ...]) -> Callable[[Choices], Offer]:
    return lambda _choices: tuple((number, tr(f"settings.{words}", n=number) if number else tr("settings.never")) for number in numbers)


FIELDS = (
    Field("company", "company", lambda choices: choices.companies),
    Field("operator", "company"),
    Field("check_every", "mailboxes", _counted("every_minutes", (1, 2, 5, 10, 15, 30, 60))),
    Field("keep_ordinary", "mailboxes", _counted("days", (1, 7, 14, 30, 90))),
    Field("language", "languages", lambda _choices: tuple((one.value, tr(f"settings.own_name_{one}")) for one in Language)),
    Field("lock_after", "security", _counted("minutes", (1, 2, 5, 10, 15, 30, 60, 0))),
    Field("letter_keys", "keyboard"),
    Field("next_after_outcome", "keyboard"),
    Field("scheme", "appearance", _named("scheme", ("light", "dark", "system"))),
    Field("density", "appearance", _named("density", ("compact", "normal", "relaxed"))),
    Field("text_scale", "appearance", _counted("per_cent", (100, 110, 125, 150, 175, 200))),
)
_DEFAULTS = Settings()


def field_cards(choices: Choices, keeper: Keeper) -> list[Card]:
    """A card for every field."""
    return [_card(field, choices, keeper) for field in FIELDS]


def _card(field: Field, choices: Choices, keeper: Keeper) -> Card:
    title, effect = tr(f"settings.{field.name}"), tr(f"settings.{field.name}_effect")
    offered = " ".join(words for _, words in _offer(field, choices))
    return Card(field.name, field.section, title, f"{title} {effect} {offered}", partial(_make, field, choices, keeper))


def _make(field: Field, choices: Choices, keeper: Keeper) -> QWidget:
    present, usual = getattr(choices.settings, field.name), getattr(_DEFAULTS, field.name)
    keep = partial(_keep, field, choices, keeper)
    restore = partial(keep, usual) if present != usual else None
    control = _control(field, choices, keep)
    default = Default(_value_words(field, choices, usual), restore)
    return make_card(
        tr(f"settings.{field.name}"),
        [control if isinstance(present, str) and not _offer(field, choices) else beside(control)],
        tr(f"settings.{field.name}_effect"),
        default,
    )


def _keep(field: Field, choices: Choices, keeper: Keeper, value: Value) -> None:
    present = getattr(choices.settings, field.name)
    if value != present:
        words = tr("settings.was_changed", setting=tr(f"settings.{field.name}"), value=_value_words(field, choices, value))
        keeper.keep(field.name, present, value, words)


def _offer(field: Field, choices: Choices) -> Offer:
    offered, present = field.offer(choices), getattr(choices.settings, field.name)
    known = not offered or any(value == present for value, _ in offered)
    return offered if known else (*offered, (present, str(present)))  # a value from an older or a hand-written settings row


def _value_words(field: Field, choices: Choices, value: Value) -> str:
    if isinstance(value, bool):
        return tr("settings.on" if value else "settings.off")
    return next((words for code, words in _offer(field, choices) if code == value), str(value))


def _control(field: Field, choices: Choices, keep: Callable[[Value], None]) -> QWidget:
    present = getattr(choices.settings, field.name)
    if isinstance(present, bool):
        return _switch(field, present, keep)
    offered = _offer(field, choices)
    return _combo(field, offered, present, keep) if offered else _line(field, present, keep)


def _switch(field: Field, present: bool, keep: Callable[[Value], None]) -> QCheckBox:
    made = LongCheck(tr(f"settings.{field.name}_switch"))
    made.setChecked(present)
    made.clicked.connect(lambda checked: keep(bool(checked)))
    return _prepared(made, field)


def _combo(field: Field, offered: Offer, present: Value, keep: Callable[[Value], None]) -> QComboBox:
    made = QComboBox()
    for code, words in offered:
        made.addItem(words, code)
    made.setCurrentIndex(max(0, next(row for row, (code, _) in enumerate(offered) if code == present)))
    made.activated.connect(lambda row: keep(offered[row][0]))
    return _prepared(made, field)


def _line(field: Field, present: str, keep: Callable[[Value], None]) -> QLineEdit:
    made = QLineEdit(present)
    made.setMaxLength(LONGEST_NAME)

    def given() -> None:
        words = " ".join(made.text().split())
        made.setText(words or present)
        keep(words or present)

    made.editingFinished.connect(given)
    return _prepared(made, field)


def _prepared(made: Control, field: Field) -> Control:
    made.setObjectName(f"setting_{field.name}")
    made.setAccessibleName(tr(f"settings.{field.name}"))
    return made
