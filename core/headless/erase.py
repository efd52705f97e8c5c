"""`erase`: the plan of an erasure; with `--execute --case`, exactly that plan."""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

from core.headless.desk_arguments import add_desk_arguments
from core.headless.find import add_search_arguments
from core.headless.output import Output
from core.services.erase import plan_person_erasure
from core.services.erase import save_plan

HELP = "Writes an erasure plan with counts; with --execute, and only for a case whose gate is open, carries it out."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `erase`."""
    add_search_arguments(parser)
    parser.add_argument("--plan", type=Path, required=True, help="file that the plan is written to, or with --execute read from")
    parser.add_argument("--execute", action="store_true", help="carry the plan out")
    parser.add_argument("--case", metavar="NUMBER", help="the case that the erasure belongs to")
    add_desk_arguments(parser)
    parser.set_defaults(wrong_usage=parser.error)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """The plan's counts per table and decision, or the outcome of its execution."""
    if arguments.execute:
        return _execute(arguments, output)
    plan = plan_person_erasure(
        data_map_path=arguments.data_map, data_map_format=arguments.format, sources=dict(arguments.source), identities=arguments.identity
    )
    save_plan(plan=plan, path=arguments.plan)
    _print(output, plan.counts())
    output.row({"rows": len(plan.rows), "digest": plan.digest})
    return 0


def _execute(arguments: argparse.Namespace, output: Output) -> int:
    if not arguments.case:
        arguments.wrong_usage("--execute needs --case NUMBER: erasing is done for a case whose gate is open")
    case_erasure = importlib.import_module("core.services.case_erasure")
    proof = case_erasure.execute_for_case(
        number=arguments.case,
        data=arguments.data,
        passphrase_file=arguments.passphrase_file,
        plan_path=arguments.plan,
        sources=dict(arguments.source),
    )
    _print(output, proof.counts)
    output.row({"remaining": proof.remaining, "found_by_identity": proof.found_by_identity, "digest": proof.plan_digest})
    return 0


def _print(output: Output, counts: dict[str, dict[str, int]]) -> None:
    for table, decisions in counts.items():
        for decision, rows in decisions.items():
            output.row({"table": table, "decision": decision, "rows": rows})
