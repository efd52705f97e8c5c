"""Known failures of what is done with letters and archives outside their case."""

from __future__ import annotations

from core.errors import KnownError


class NoSuchLetterError(KnownError):
    """The letter is not there."""

    sentence = "This letter is not there."
    remedy = "Look at the list of letters again."


class NoSuchArchiveError(KnownError):
    """The archive is not in the list."""

    sentence = "This archive is not in the list."
    remedy = "Look at the list of archives again."


class NotOwedNowError(KnownError):
    """The case is answered by another letter now, or by none."""

    sentence = "Case {number} is not answered by this letter any more."
    remedy = "Open the case: it shows which answer is next."


class SentBeforeError(KnownError):
    """The letter was sent before the case was taken up again: that it was sent is history."""

    sentence = "Case {number} was taken up again after this letter was sent."
    remedy = "Leave the record as it is, and write in a note what was wrong with it."


class NumberDiffersError(KnownError):
    """What was typed is not the number of the case."""

    sentence = "“{typed}” is not the number of this case. Nothing was destroyed."
    remedy = "Type {number} to destroy the archive of this case."


class ArchiveNotDestroyedError(KnownError):
    """A file of the archive could not be deleted."""

    sentence = "The file {path} could not be deleted: {reason}."
    remedy = "Close the programs that have it open, look whether you may change the folder, and do it again."


class ArchiveDestroyedError(KnownError):
    """The archive was destroyed before."""

    sentence = "The archive of case {number} was destroyed."
    remedy = "Make it again through its case, if it is still needed."
