"""Run by the Python that has WeasyPrint: reads HTML of so many characters from standard input; then for each line makes a PDF and prints its seconds."""

from __future__ import annotations

import importlib
import sys
import time


def main(length: int) -> None:
    """Says `ready` when the library is loaded and has made one PDF."""
    weasyprint = importlib.import_module("weasyprint")
    source = sys.stdin.read(length)
    configuration = importlib.import_module("weasyprint.text.fonts").FontConfiguration()
    weasyprint.HTML(string=source).write_pdf(font_config=configuration)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        began = time.perf_counter()
        weasyprint.HTML(string=source).write_pdf(font_config=configuration)
        sys.stdout.write(f"{time.perf_counter() - began}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
