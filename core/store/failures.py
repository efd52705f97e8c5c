"""Known failures of the store."""

from __future__ import annotations

from core.errors import KnownError


class WrongKeyError(KnownError):
    """The key does not open the file."""

    sentence = "The key does not open the store {path}, or the file is damaged. Nothing was changed."
    remedy = "Give the right passphrase, or restore a backup."


class NotAStoreError(KnownError):
    """The file is no encrypted database."""

    sentence = "The file {path} is not a store of Privacy Desk. Nothing was changed."
    remedy = "Choose another folder with --data, or move the file away."


class StoreMissingError(KnownError):
    """A store was named that has to be there already, and is not."""

    sentence = "There is no store in {path}."
    remedy = "Name its folder with --data."


class KeyMissingError(KnownError):
    """The key store answers but holds no key for this file."""

    sentence = "The key store of this machine has no key for the store {path}. Nothing was changed."
    remedy = "Open it on the machine where it was made, or give its passphrase with --passphrase-file."


class StoreBusyError(KnownError):
    """Another process writes to the store."""

    sentence = "Another Privacy Desk is writing to the store {path}."
    remedy = "Close the other window, or try again in a moment."


class NewerStoreError(KnownError):
    """The store was written by a newer program."""

    sentence = "The store was written by a newer Privacy Desk (its tables are at {revision})."
    remedy = "Install the newer program."


class ChangedMeanwhileError(KnownError):
    """Someone else changed the same row since it was read."""

    sentence = "This was changed meanwhile by someone else. Nothing was overwritten."
    remedy = "Look at it again and repeat what you wanted to do."


class StoreDamagedError(KnownError):
    """Pages of the file do not carry the MAC that they were written with."""

    sentence = "The store {path} is damaged: {count} of its pages are not as they were written."
    remedy = "Keep a copy of the file as evidence and restore a backup."


class DiskFullError(KnownError):
    """The disk has no room for the write."""

    sentence = "The disk is full. Nothing was half-written."
    remedy = "Make room and do it again."


class DiskRefusedError(KnownError):
    """The disk did not write or read: it is gone, the file may not grow further, or it failed. The store's pages are no part of this."""

    sentence = "The disk did not write or read the store {path}. Nothing was half-written."
    remedy = (
        "Look whether the disk is there, has room and lets files grow, then do it again. If it goes on, copy the whole folder to another disk first."
    )


class StoreFolderError(KnownError):
    """The folder of the store cannot be made or written to."""

    sentence = "The store cannot lie in {path}: it is no folder that can be written to."
    remedy = "Choose another folder with --data, or change its rights."
