"""Start: read the first word, then open the window, drive the tour, or run one headless command."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from pathlib import Path

USAGE = "main.py [--demo] [--data DIR] [--passphrase-file FILE] | main.py COMMAND …"


def main(arguments: list[str]) -> int:
    """Exit code: 0 done, 1 a known failure, 2 wrong usage."""
    from core.headless import commands  # noqa: PLC0415  imported here so that --help answers without loading the program

    first = arguments[0] if arguments else ""
    if first in commands.COMMANDS:
        return commands.run(first, arguments[1:])
    if first == "tour":
        from gui.tour import command as tour  # noqa: PLC0415  Qt is loaded only where a window is needed

        return tour.main(arguments[1:])
    options = _window_options(arguments, sorted([*commands.COMMANDS, "tour"]))
    from gui import app  # noqa: PLC0415  Qt is loaded only where a window is needed

    return app.main(data=options.data, demo=options.demo, passphrase_file=options.passphrase_file, until_painted=options.until_painted)


def _window_options(arguments: list[str], names: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py", usage=USAGE, epilog="Commands: " + ", ".join(names))
    parser.add_argument("--demo", action="store_true", help="look around with sample data")
    parser.add_argument("--data", type=Path, help="folder of the store (default: the platform's user data folder)")
    parser.add_argument("--passphrase-file", type=Path, help="file with the passphrase, where the key store has no key")
    parser.add_argument("--until-painted", action="store_true", help=argparse.SUPPRESS)  # measures how long a start takes
    return parser.parse_args(arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packaged program starts its reading process by this
    sys.exit(main(sys.argv[1:]))
