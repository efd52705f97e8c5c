"""The data map: where personal data lies, how a person is found in it, and what happens to it on erasure."""

from __future__ import annotations

from typing import Annotated
from typing import Literal

from pydantic import BeforeValidator
from pydantic import Field
from pydantic import ValidationInfo
from pydantic import field_validator
from pydantic import model_validator

from core.companies.profile import Words
from core.errors import ResourceError
from core.fulfilment.failures import DataMapError
from core.resources import StrictModel
from core.resources import parse_yaml

Direction = Literal["both", "from", "to"]
MaskValue = str | int | None


def _as_tuple(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Columns = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]


class Link(StrictModel):
    """A column that refers to another table. `to` is `table.column`, or `source.table.column` across sources.

    Direction as in Fides: `to` leads from this column to the referenced one, `from` the other way, `both` both ways.
    """

    column: str
    to: str
    direction: Direction = "both"

    @field_validator("to")
    @classmethod
    def _has_parts(cls, to: str) -> str:
        parts = to.split(".")
        if len(parts) not in {2, 3} or not all(parts):
            raise ValueError("a link leads to table.column or source.table.column")
        return to

    def target(self, source: str) -> tuple[str, str, str]:
        """Source, table and column that the link leads to, seen from a table in `source`."""
        parts = self.to.split(".")
        return (source, parts[0], parts[1]) if len(parts) == 2 else (parts[0], parts[1], parts[2])  # noqa: PLR2004  table.column has two


class OnErasure(StrictModel):
    """What happens to a person's rows. `masks` may hold `{column}` of the row; `mask_if_referenced` masks where deleting would cut kept rows off."""

    act: Literal["delete", "keep", "mask"] = "delete"
    reason: Words | None = None
    citation: str | None = None
    until: Words | None = None
    masks: dict[str, MaskValue] = Field(default_factory=dict)
    mask_if_referenced: bool = False

    @model_validator(mode="after")
    def _is_whole(self) -> OnErasure:
        if self.act == "keep" and not (self.reason and self.citation and self.until):
            raise ValueError("rows that are kept need a reason, a citation and an end")
        if (self.act == "mask" or self.mask_if_referenced) != bool(self.masks):
            raise ValueError("masks belong to a rule that masks, and such a rule needs them")
        return self


class Table(StrictModel):
    """One table. `columns` empty means all that the database has; `secrets` are described in words and never handed out."""

    category: str
    primary_key: Columns = ()
    columns: tuple[str, ...] = ()
    identities: dict[str, Columns] = Field(default_factory=dict)
    links: tuple[Link, ...] = ()
    secrets: dict[str, Words] = Field(default_factory=dict)
    shared: bool = False
    on_erasure: OnErasure = OnErasure()

    @model_validator(mode="after")
    def _masks_hide_the_person(self) -> Table:
        masks = self.on_erasure.masks
        bare = sorted(column for columns in self.identities.values() for column in columns if masks and column not in masks)
        if bare:
            raise ValueError(f"masked rows would still be found by {', '.join(bare)}")
        if set(masks) & set(self.primary_key):
            raise ValueError("a primary key cannot be masked")
        return self

    def named_columns(self) -> set[str]:
        """Every column that the map speaks of."""
        identities = {column for columns in self.identities.values() for column in columns}
        return {*self.primary_key, *self.columns, *identities, *(link.column for link in self.links), *self.secrets, *self.on_erasure.masks}


class Source(StrictModel):
    """One database."""

    tables: dict[str, Table]


class DataMap(StrictModel):
    """All sources of a company."""

    sources: dict[str, Source]

    @model_validator(mode="after")
    def _links_lead_somewhere(self, _info: ValidationInfo) -> DataMap:
        for source, table, link in self.links():
            to_source, to_table, to_column = link.target(source)
            target = self.sources[to_source].tables.get(to_table) if to_source in self.sources else None
            if target is None:
                raise ValueError(f"the link {table}.{link.column} leads to the unknown table {to_table}")
            if target.columns and to_column not in target.columns:
                raise ValueError(f"the link {table}.{link.column} leads to the unknown column {link.to}")
            if (source, table, link.column) == (to_source, to_table, to_column):
                raise ValueError(f"the link {table}.{link.column} leads to itself")
        return self

    def links(self) -> list[tuple[str, str, Link]]:
        """Each link with the source and table that hold it."""
        return [(name, table, link) for name, source in self.sources.items() for table, rule in source.tables.items() for link in rule.links]

    def table(self, source: str, table: str) -> Table:
        """The rule of one table. Raises DataMapError when the map has none."""
        if source not in self.sources or table not in self.sources[source].tables:
            raise DataMapError(path=source, reason=f"it has no table {table}")
        return self.sources[source].tables[table]

    def deletion_order(self, source: str) -> tuple[str, ...]:
        """Tables of one source, those that refer before those referred to; in a ring the order of the map."""
        left = dict.fromkeys(self.sources[source].tables)
        order: list[str] = []
        while left:
            parents = {
                link.target(source)[1] for table in left for link in self.sources[source].tables[table].links if _leads_out(link, source, table)
            }
            free = [table for table in left if table not in parents] or [next(iter(left))]
            order += free
            for table in free:
                del left[table]
        return tuple(order)


def _leads_out(link: Link, source: str, table: str) -> bool:
    to_source, to_table, _column = link.target(source)
    return to_source == source and to_table != table


def parse_data_map(text: str, path: str) -> DataMap:
    """`text` (our own YAML) as a map; `path` is named in the failure. Raises DataMapError."""
    try:
        return parse_yaml(text, DataMap, path)
    except ResourceError as error:
        raise DataMapError(path=path, reason=error.values["reason"]) from error
    except (RecursionError, ValueError) as error:
        raise DataMapError(path=path, reason="it is no YAML that can be read") from error
