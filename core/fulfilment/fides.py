"""Reads Fides dataset files (fideslang 3.1, `dataset:` list) as a data map; a free, documented format that companies may already have."""

from __future__ import annotations

from typing import Literal

from pydantic import AliasChoices
from pydantic import BaseModel
from pydantic import Field as ModelField
from pydantic import ValidationError

from core.errors import ResourceError
from core.fulfilment.data_map import DataMap
from core.fulfilment.data_map import Link
from core.fulfilment.data_map import Source
from core.fulfilment.data_map import Table
from core.fulfilment.failures import FidesDatasetError
from core.resources import parse_yaml

META = AliasChoices("fides_meta", "fidesops_meta")


class Reference(BaseModel):
    """`fides_meta.references`: a field of this or another dataset."""

    dataset: str
    field: str
    direction: Literal["from", "to"] | None = None


class Meta(BaseModel):
    """The part of `fides_meta` that says how a person is found."""

    references: list[Reference] | None = None
    identity: str | None = None
    primary_key: bool | None = None


class FidesField(BaseModel):
    """One field; nested fields are not columns of their own and are not read."""

    name: str
    data_categories: list[str] | None = None
    meta: Meta | None = ModelField(default=None, validation_alias=META)


class Collection(BaseModel):
    """One table."""

    name: str
    fields: list[FidesField]


class Dataset(BaseModel):
    """One database."""

    fides_key: str
    collections: list[Collection]


class DatasetFile(BaseModel):
    """The file."""

    dataset: list[Dataset]


def parse_fides(text: str, path: str) -> DataMap:
    """The datasets of one file as a map; source names are the `fides_key`s. Raises FidesDatasetError naming `path`.

    The format has no mark for rows of several people, so every table is looked at for them.
    """
    try:
        file = parse_yaml(text, DatasetFile, path)
        return DataMap(sources={dataset.fides_key: _source(dataset) for dataset in file.dataset})
    except ResourceError as error:
        raise FidesDatasetError(path=path, reason=error.values["reason"]) from error
    except ValidationError as error:
        raise FidesDatasetError(path=path, reason=error.errors()[0]["msg"]) from error
    except (RecursionError, ValueError) as error:
        raise FidesDatasetError(path=path, reason="it is no YAML that can be read") from error


def _source(dataset: Dataset) -> Source:
    return Source(tables={collection.name: _table(collection, dataset.fides_key) for collection in dataset.collections})


def _table(collection: Collection, source: str) -> Table:
    identities: dict[str, tuple[str, ...]] = {}
    links: list[Link] = []
    for field in collection.fields:
        meta = field.meta or Meta()
        if meta.identity:
            identities[meta.identity] = (*identities.get(meta.identity, ()), field.name)
        links += [_link(field.name, reference, source) for reference in meta.references or ()]
    return Table(
        category=_category(collection),
        primary_key=tuple(field.name for field in collection.fields if field.meta and field.meta.primary_key),
        columns=tuple(field.name for field in collection.fields),
        identities=identities,
        links=tuple(links),
        shared=True,
    )


def _link(column: str, reference: Reference, source: str) -> Link:
    to = reference.field if reference.dataset == source else f"{reference.dataset}.{reference.field}"
    return Link(column=column, to=to, direction=reference.direction or "both")


def _category(collection: Collection) -> str:
    found = [category for field in collection.fields for category in field.data_categories or ()]
    return next((category for category in found if category.split(".")[0] == "user"), found[0] if found else "user")
