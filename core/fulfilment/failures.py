"""What can be wrong with a data map, a plan or its outcome."""

from __future__ import annotations

from core.errors import KnownError


class DataMapError(KnownError):
    """A data map does not hang together."""

    sentence = "The data map {path} cannot be used: {reason}."
    remedy = "Correct the data map."


class FidesDatasetError(KnownError):
    """A Fides dataset file cannot be read as a data map."""

    sentence = "The dataset file {path} cannot be used: {reason}."
    remedy = "Correct the dataset file or export it again."


class DriftError(KnownError):
    """The database no longer looks as the data map says."""

    sentence = "The source {source} is not as the data map says: {missing} is missing."
    remedy = "Bring the data map up to date with the database; nothing was read or changed."


class ErasurePlanError(KnownError):
    """A plan file is broken or was altered."""

    sentence = "The erasure plan cannot be used: {reason}."
    remedy = "Make a new plan."


class PlanOutdatedError(KnownError):
    """A planned row changed or went away since the plan was made."""

    sentence = (
        "The data changed since the plan was made: {rows} planned row(s) of {table} in {source} are different or gone. Nothing was erased there."
    )
    remedy = "Make a new plan and look at it."


class ErasureUnprovenError(KnownError):
    """The new search found something else than the plan left."""

    sentence = "The search after the erasure does not agree with the plan: {what}."
    remedy = "Look at these rows by hand; the case must not be answered as erased."
