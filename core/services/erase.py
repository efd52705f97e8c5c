"""Plan an erasure and carry it out in the company's databases. The case service records intent and outcome around it (DESIGN, Rulings)."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path

from core.adapters.erasing import execute_plan
from core.adapters.erasing import rows_by_key
from core.adapters.output_files import write_file
from core.errors import KnownError
from core.fulfilment.data_map import DataMap
from core.fulfilment.erasure import ErasurePlan
from core.fulfilment.erasure import ErasureProof
from core.fulfilment.erasure import parse_plan
from core.fulfilment.erasure import plan_erasure
from core.fulfilment.failures import ErasurePlanError
from core.fulfilment.failures import ErasureUnprovenError
from core.fulfilment.proof import prove
from core.fulfilment.search import never
from core.fulfilment.search import walk
from core.services.find import Format
from core.services.find import Identities
from core.services.find import opened
from core.services.find import read_data_map


class OutcomeUnknownError(KnownError):
    """Something was erased, and what followed failed."""

    sentence = "Rows were erased in {done} of {sources} databases, but what followed failed, so the outcome is not known yet."
    remedy = "Let the desk find out by searching again as soon as the databases answer."


def plan_person_erasure(
    *,
    data_map_path: Path,
    data_map_format: Format,
    sources: Mapping[str, str],
    identities: Identities,
    stop: Callable[[], bool] = never,
) -> ErasurePlan:
    """What an erasure would do, row by row; nothing is changed. `sources`: name → SQLAlchemy URL."""
    data_map = read_data_map(path=data_map_path, data_map_format=data_map_format)
    with opened(data_map=data_map, sources=sources, read_only=True, lenient=data_map_format == "fides") as here:
        return plan_erasure(here.data_map, walk(here.data_map, identities, here.ask, stop))


def save_plan(*, plan: ErasurePlan, path: Path) -> None:
    """Write the plan as JSON. Raises OutputFileError."""
    write_file(path, plan.model_dump_json(indent=2).encode("utf-8"))


def read_plan(*, path: Path) -> ErasurePlan:
    """The plan in the file at `path`. Raises ErasurePlanError."""
    try:
        return parse_plan(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ErasurePlanError(reason="the file cannot be read as text") from error


def execute_erasure(
    *,
    plan: ErasurePlan,
    sources: Mapping[str, str],
    data_map: DataMap,
    lenient: bool = False,
    stop: Callable[[], bool] = never,
) -> ErasureProof:
    """Exactly that plan, one transaction per source, then the new search. A source that fails is left as it was.

    Raises OutcomeUnknownError once something was erased and the rest or the new search failed, ErasureUnprovenError, else the database's failure.
    """
    done = 0
    try:
        with opened(data_map=data_map, sources=sources, read_only=False, lenient=lenient) as here:
            for database in here.databases.values():
                execute_plan(database, plan, stop)
                done += 1
        return search_again(plan=plan, sources=sources, data_map=data_map, lenient=lenient)
    except ErasureUnprovenError:
        raise
    except KnownError as error:
        if done:
            raise OutcomeUnknownError(done=done, sources=len(sources)) from error
        raise


def search_again(*, plan: ErasurePlan, sources: Mapping[str, str], data_map: DataMap, lenient: bool = False) -> ErasureProof:
    """Search by the identities and by every planned key, read only. Raises ErasureUnprovenError; also settles an open intent after a crash."""
    with opened(data_map=data_map, sources=sources, read_only=True, lenient=lenient) as here:
        again = walk(here.data_map, plan.identities, here.ask)
        by_key = {key: values for database in here.databases.values() for key, values in rows_by_key(database, plan).items()}
    return prove(plan, again, by_key)
