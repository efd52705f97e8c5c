"""`find`: what the sources hold about a person."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from core.headless.output import Output
from core.services.find import export_records
from core.services.find import find_person
from core.services.find import read_data_map

HELP = "What the sources hold about a person: rows per table, and the records with --out."


def pair(text: str) -> tuple[str, str]:
    """`NAME=VALUE` as a pair; anything else is wrong usage."""
    name, sign, value = text.partition("=")
    if not (name and sign and value):
        raise argparse.ArgumentTypeError("give it as NAME=VALUE")
    return name, value


def add_search_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments that `find` and `erase` have in common."""
    parser.add_argument("--data-map", type=Path, required=True, help="file that says where the data lies")
    parser.add_argument("--format", choices=["own", "fides"], default="own", help="what the data map is written in")
    parser.add_argument("--source", type=pair, action="append", required=True, metavar="NAME=URL", help="a database of the data map")
    parser.add_argument("--identity", type=pair, action="append", required=True, metavar="KIND=VALUE", help="for example email=…")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `find`."""
    add_search_arguments(parser)
    parser.add_argument("--out", type=Path, help="folder for the records, one JSON file per table")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Rows per table, then the total."""
    findings = find_person(
        data_map_path=arguments.data_map, data_map_format=arguments.format, sources=dict(arguments.source), identities=arguments.identity
    )
    tables: dict[tuple[str, str], int] = {}
    for finding in findings.records:
        tables[finding.row.source, finding.row.table] = tables.get((finding.row.source, finding.row.table), 0) + 1
    for (source, table), rows in sorted(tables.items()):
        output.row({"source": source, "table": table, "rows": rows})
    if arguments.out:
        data_map = read_data_map(path=arguments.data_map, data_map_format=arguments.format)
        _write(arguments.out, export_records(findings=findings, data_map=data_map))
    output.row({"total": len(findings.records), "tables": len(tables), "searched": len(findings.searched)})
    return 0


def _write(folder: Path, records: dict[str, list[dict[str, str | int | float | bool | None]]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, (place, rows) in enumerate(sorted(records.items()), start=1):
        name = "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in place)
        target = folder / f"{number:02}-{name}.json"
        target.write_text(json.dumps({"table": place, "records": rows}, ensure_ascii=False, indent=2), encoding="utf-8")
