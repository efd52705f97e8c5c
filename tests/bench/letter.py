"""P3: one letter, against the same words drawn on a bare canvas and against the same words laid out by WeasyPrint."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import contextmanager
from functools import cache
from html import escape
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from core.companies.profile import load_company
from core.letters import fonts
from core.letters.facts import LetterFacts
from core.letters.facts import LetterName
from core.letters.pages import opened_pdf
from core.letters.pdf import context_of
from core.letters.pdf import render_letter
from core.resources import parse_yaml
from core.words import Language
from core.words import Regime
from tests.bench.rows import Row
from tests.bench.rows import at_least
from tests.bench.rows import at_most
from tests.bench.rows import missing
from tests.bench.timing import Cost
from tests.bench.timing import Run
from tests.bench.timing import alternate
from tests.bench.timing import time_call

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT / "tests" / "examples" / "letter_facts.yaml"
PEERS = (Path(sys.executable), ROOT / "build" / "bench-venv" / "bin" / "python")
ABSENT = "WeasyPrint: not installed: python3 -m venv build/bench-venv && build/bench-venv/bin/pip install weasyprint (needs libpango-1.0-0 libpangoft2-1.0-0)"
GOAL, FASTER = 1.3, 4.0
SIZE, LEADING, LEFT, TOP, BOTTOM, WIDTH = 10.5, 13.0, 70.0, 780.0, 55.0, 463.0
HEADINGS = {0, 8}  # lines in the bold font


def measure_letters(*, rounds: int, times: int, peers: Sequence[Path] = PEERS) -> list[Row]:
    """The rows of P3. Each round makes `times` letters with each maker; the first of the Pythons `peers` that has WeasyPrint runs it."""
    ours = _letter()
    pages = _pages(ours)
    runs: dict[str, Run] = {"ours": lambda: time_call(_letter, times), "canvas": lambda: time_call(lambda: _on_canvas(pages), times)}
    with _weasyprint(peers, _as_html(pages)) as process:
        if process is not None:
            runs["weasyprint"] = lambda: _ask(process)
        for run in runs.values():
            run()  # fonts are read once
        found = alternate(runs, rounds)
    name = f"P3 one letter ({len(pages)} pages)"
    own, canvas = found["ours"], found["canvas"]
    rows = [at_most(name, GOAL, (own.seconds, _milliseconds(own)), (canvas.seconds, f"canvas {_milliseconds(canvas)}"), rounds)]
    if "weasyprint" not in found:
        return [*rows, missing("P3 letters per second", f"≥ {FASTER} ×", _rate(own), ABSENT, rounds)]
    theirs = found["weasyprint"]
    return [
        *rows,
        at_least("P3 letters per second", FASTER, (1 / own.seconds, _rate(own)), (1 / theirs.seconds, f"WeasyPrint {_rate(theirs)}"), rounds),
    ]


def _letter() -> bytes:
    facts = _facts()
    context = context_of(language=Language.EN, regime=Regime.KZ, facts=facts, profile=load_company(facts.company))
    return render_letter(letter=LetterName.ACCESS_ANSWER, context=context)


@cache
def _facts() -> LetterFacts:
    return parse_yaml(FACTS.read_text(encoding="utf-8"), LetterFacts, FACTS.name)


def _pages(pdf: bytes) -> list[list[str]]:
    """The visible lines of each page."""
    with opened_pdf(pdf) as document:
        return [str(page.get_textpage().get_text_bounded()).splitlines() for page in document]


def _on_canvas(pages: list[list[str]]) -> bytes:
    """The same words by hand: each line is measured and broken, then drawn, headings in the bold font, a rule and a footer on each page."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    for page in pages:
        text = canvas.beginText(LEFT, TOP)
        for number, line in enumerate(page):
            font = fonts.BOLD if number in HEADINGS else fonts.REGULAR
            text.setFont(font, SIZE, LEADING)
            for piece in simpleSplit(line, font, SIZE, WIDTH):
                text.textLine(piece)
        canvas.drawText(text)
        canvas.line(LEFT, BOTTOM, LEFT + WIDTH, BOTTOM)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _as_html(pages: list[list[str]]) -> str:
    font = (ROOT / "resources" / "fonts" / "NotoSans-Regular.ttf").as_uri()
    style = f"@font-face {{ font-family: N; src: url({font}) }} body {{ font: {SIZE}pt/1.5 N }} section {{ break-after: page }} p {{ margin: 0 }}"
    sections = "".join("<section>" + "".join(f"<p>{escape(line)}</p>" for line in page) + "</section>" for page in pages)
    return f"<html><head><style>{style}</style></head><body>{sections}</body></html>"


@contextmanager
def _weasyprint(pythons: Sequence[Path], source: str) -> Iterator[subprocess.Popen[str] | None]:
    """A process that makes one letter each time it is asked; None where none has the library."""
    able = next(
        (
            python
            for python in pythons
            if python.exists() and not subprocess.run([python, "-c", "import weasyprint"], capture_output=True, check=False).returncode
        ),
        None,
    )
    if able is None:
        yield None
        return
    command: list[str | Path] = [able, Path(__file__).with_name("weasyprint_letters.py"), str(len(source))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise AssertionError
        process.stdin.write(source)
        process.stdin.flush()
        yield process if process.stdout.readline() == "ready\n" else None
        process.stdin.close()


def _ask(process: subprocess.Popen[str]) -> Cost:
    if process.stdin is None or process.stdout is None:
        raise AssertionError
    process.stdin.write("again\n")
    process.stdin.flush()
    return Cost(float(process.stdout.readline()))


def _milliseconds(cost: Cost) -> str:
    return f"{cost.seconds * 1000:.1f} ms"


def _rate(cost: Cost) -> str:
    return f"{1 / cost.seconds:.1f}/s"
