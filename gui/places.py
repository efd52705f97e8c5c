"""The names of the places, in the order of the rail; by itself, because the rail is painted before any page is loaded."""

from __future__ import annotations

PLACES = ("today", "inbox", "cases", "letters", "archives", "datamap", "auditlog", "settings")
WORKSPACE = "workspace"
MAILBOXES = "mailboxes"
WANTED_LETTER = "wanted letter"  # in Context.kept: the number of the letter that is chosen there
WANTED_SHELF = "wanted shelf"  # in Context.kept: the shelf that the page of the letters shows when it is next opened
