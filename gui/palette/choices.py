"""What the palette offers: commands that can be run now, places, cases and people, found by folded words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.folding import fold
from gui.command_table import Command
from gui.commands import key_words
from gui.words import tr

SHOWN = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: a command (`name` is the command's) or a case (`name` is its number)."""

    name: str
    words: str
    beside: str
    is_case: bool = False


def command_choices(commands: Sequence[Command]) -> tuple[Choice, ...]:
    """The commands in words, each with its key: so the keys are learned by using the palette."""
    return tuple(Choice(command.name, tr(command.words), key_words(command.keys[0]) if command.keys else "") for command in commands)


def matching(choices: Sequence[Choice], words: str) -> tuple[Choice, ...]:
    """Those in which every word that was typed begins a word, whatever its case and script."""
    wanted = fold(words).split()
    return tuple(choice for choice in choices if _has_all(fold(choice.words).split(), wanted))[:SHOWN]


def _has_all(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(beginning) for word in words) for beginning in wanted)
