"""`find`: what the sources hold about a person."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.headless.output import Output
from core.services.find import export_records
from core.services.find import find_with_notes
from core.services.find import read_data_map
from core.services.find import save_records

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
    """Notes on what was left out, rows per table, then the total."""
    found = find_with_notes(
        data_map_path=arguments.data_map, data_map_format=arguments.format, sources=dict(arguments.source), identities=arguments.identity
    )
    findings = found.findings
    if arguments.out:
        data_map = read_data_map(path=arguments.data_map, data_map_format=arguments.format)
        save_records(records=export_records(findings=findings, data_map=data_map), folder=arguments.out)
    for note in found.notes:
        output.row({"note": note})
    tables: dict[tuple[str, str], int] = {}
    for finding in findings.records:
        tables[finding.row.source, finding.row.table] = tables.get((finding.row.source, finding.row.table), 0) + 1
    for (source, table), rows in sorted(tables.items()):
        output.row({"source": source, "table": table, "rows": rows})
    output.row({"total": len(findings.records), "tables": len(tables), "searched": len(findings.searched)})
    return 0
