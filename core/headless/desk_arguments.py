"""What every command that opens the store asks for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.services.build import Desk
from core.services.build import open_desk
from core.services.build import read_passphrase
from core.services.data_folder import default_folder


def add_desk_arguments(parser: argparse.ArgumentParser) -> None:
    """--data and --passphrase-file."""
    parser.add_argument("--data", type=Path, default=default_folder(), help="folder of the store")
    parser.add_argument("--passphrase-file", type=Path, help="file with the passphrase, where the key store has no key")


@contextmanager
def opened_desk(arguments: argparse.Namespace, *, must_exist: bool = False) -> Iterator[Desk]:
    """The desk that the arguments name, closed afterwards. It is made where there is none, unless it `must_exist`."""
    passphrase = read_passphrase(arguments.passphrase_file) if arguments.passphrase_file else None
    desk = open_desk(folder=arguments.data, passphrase=passphrase, must_exist=must_exist)
    try:
        yield desk
    finally:
        desk.close()
