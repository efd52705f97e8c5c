"""Laws and holidays: what is in force, when it was checked, what nobody has verified, and which days are not worked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TypeVar

from babel import Locale
from PySide6.QtWidgets import QComboBox
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.law_packs import Holiday
from core.services.law_packs import LawPack
from core.services.law_packs import PackRule
from core.services.law_packs import holidays_of
from gui.context import Context
from gui.dates import day_words
from gui.settings.cards import Card
from gui.settings.cards import beside
from gui.settings.cards import make_card
from gui.settings.choices import Choices
from gui.widgets.clearing import clear
from gui.widgets.labels import label
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_whole_table
from gui.words import language
from gui.words import tr

CHECKED = ("source", "secondary", "unverified")
Row = TypeVar("Row")


def law_cards(choices: Choices, context: Context) -> list[Card]:
    """A card for each law, and the list of holidays."""
    return [*(_law_card(pack) for pack in choices.laws), _holiday_card(choices, context)]


def _law_card(pack: LawPack) -> Card:
    title = tr("settings.law_of", law=tr(f"codes.regime_{pack.regime}"))
    words = " ".join((title, _summary(pack), *(f"{rule.title} {rule.citation}" for rule in pack.rules)))
    return Card("law", "law", title, words, partial(_make_law, title, pack))


def _summary(pack: LawPack) -> str:
    """How many rules, when they were checked, and how many of them nobody has verified."""
    checked = day_words(min(rule.checked_on for rule in pack.rules))
    lines = [tr("settings.rules_in_force", n=len(pack.rules), day=checked)]
    for state in CHECKED[1:]:
        count = sum(rule.checked == state for rule in pack.rules)
        lines += [tr(f"settings.rules_{state}", n=count)] if count else []
    lines.append(tr("settings.calendar_known", day=day_words(pack.known_until), checked=day_words(pack.calendar_checked_on)))
    return "\n".join(lines)


def _make_law(title: str, pack: LawPack) -> QWidget:
    columns: tuple[Column[PackRule], ...] = (
        Column(tr("settings.rule"), lambda rule: rule.title),
        Column(tr("settings.in_force"), lambda rule: day_words(rule.since)),
        Column(tr("settings.how_checked"), lambda rule: tr(f"settings.checked_{rule.checked}")),
    )
    table = _table(columns, pack.rules, title)
    return make_card(title, [label(_summary(pack), selectable=True), table], tr("settings.law_effect"))


def _table(columns: tuple[Column[Row], ...], rows: Iterable[Row], name: str) -> QWidget:
    model: RowsModel[Row] = RowsModel(columns, lambda row: ". ".join(column.show(row) for column in columns))
    view = make_whole_table(model, name, stretch=0)
    model.setParent(view)
    model.set_rows(tuple(rows))
    return view


def _holiday_card(choices: Choices, context: Context) -> Card:
    title, effect = tr("settings.holidays"), tr("settings.holidays_effect")
    return Card("holidays", "law", title, f"{title} {effect}", partial(_make_holidays, choices, context))


def _make_holidays(choices: Choices, context: Context) -> QWidget:
    country, year, days = QComboBox(), QComboBox(), QWidget()
    body = QVBoxLayout(days)
    body.setContentsMargins(0, 0, 0, 0)
    for code in sorted({code for pack in choices.laws for code in pack.countries}, key=_country_name):
        country.addItem(_country_name(code), code)
    country.setCurrentIndex(max(0, country.findData(choices.country)))
    country.setAccessibleName(tr("settings.country"))
    for offered in (choices.year, choices.year + 1):
        year.addItem(str(offered), offered)
    year.setAccessibleName(tr("settings.year"))
    read = partial(_read_holidays, context, days, body, country, year)
    for combo in (country, year):
        combo.activated.connect(lambda _row: read())
    read()
    return make_card(tr("settings.holidays"), [beside(country, year), days], tr("settings.holidays_effect"))


def _read_holidays(context: Context, owner: QWidget, body: QVBoxLayout, country: QComboBox, year: QComboBox) -> None:
    code, chosen, words = str(country.currentData()), int(year.currentData()), language()
    context.background.run(
        lambda _control: holidays_of(country=code, year=chosen, language=words),
        owner=owner,
        done=partial(_show_holidays, body, f"{_country_name(code)}, {chosen}"),
        reading=True,
        latest="holidays",
    )


def _show_holidays(body: QVBoxLayout, name: str, days: tuple[Holiday, ...]) -> None:
    clear(body)
    columns: tuple[Column[Holiday], ...] = (
        Column(tr("settings.holiday"), lambda holiday: holiday.name),
        Column(tr("settings.day"), lambda holiday: day_words(holiday.day)),
    )
    body.addWidget(_table(columns, days, tr("settings.holidays_of", place=name)))


def _country_name(code: str) -> str:
    return str(Locale.parse(language().value).territories.get(code, code))
