"""What can be wrong with an archive: one class each."""

from __future__ import annotations

from core.errors import KnownError


class NotAnArchiveError(KnownError):
    """The bytes are no ZIP file, or it is cut short."""

    sentence = "This is not a whole archive of Privacy Desk: it cannot be read as a ZIP file or it is cut short."
    remedy = "Take the file from the place where it was first saved, or make the archive again."


class OtherLayoutError(KnownError):
    """A ZIP file, but not one encrypted entry with one inner archive in the frame that sealing writes."""

    sentence = "The outer frame of the archive is not what Privacy Desk writes: it was changed, damaged or made by another program."
    remedy = "Do not hand it out. Make the archive again."


class WrongPassphraseError(KnownError):
    """The passphrase does not open the archive."""

    sentence = "The passphrase does not open this archive."
    remedy = "Check the groups of the passphrase one by one. If it is right, the file is damaged: make the archive again."


class ArchiveDamagedError(KnownError):
    """The passphrase is right and the contents are not what was sealed."""

    sentence = "The archive is damaged: its contents do not match what was sealed."
    remedy = "Do not hand it out. Make the archive again."


class ArchiveBombError(KnownError):
    """Too many entries, or entries that swell out of proportion."""

    sentence = "The archive was not read: it holds too many files or swells out of proportion when it is opened."
    remedy = "An archive of Privacy Desk holds at most {entries} files. Ask where this file comes from."


class TooManyFilesError(KnownError):
    """More files than an archive may hold."""

    sentence = "An archive holds at most {entries} files; here are {found}."
    remedy = "Make several archives."


class UnsafeNameError(KnownError):
    """A name that must not stand in an archive, or stands there twice."""

    sentence = "The name {name!r} cannot stand in an archive: it is a path upwards, has forbidden characters or stands there twice."
    remedy = "Rename the file."


class WeakPassphraseError(KnownError):
    """A passphrase that is too short or cannot be typed everywhere."""

    sentence = "The passphrase must have at least {least} characters, and only Latin letters, digits, spaces and signs of a plain keyboard."
    remedy = "Let Privacy Desk make one."


class NothingToPackError(KnownError):
    """There are no files to pack."""

    sentence = "There is nothing to pack: the folder holds no files."
    remedy = "Choose the folder that holds the person's data."
