"""How much of one message is read (SECURITY §2, caps). What lies beyond a cap is kept in the raw bytes and told by a problem code."""

from __future__ import annotations

MESSAGE_BYTES = 50 * 1024 * 1024
HEADER_BLOCK_BYTES = 256 * 1024
HEADER_BYTES = 64 * 1024
HEADER_LINES = 1_000
DEPTH = 20
PARTS = 1_000
BOUNDARIES = 50_000  # places that may be a boundary's line
UU_LINES = 1_200_000  # whole lines of them hold more than a message may
ADDRESSES = 500
PARAMETERS = 200
ENCODED_WORDS = 200
TEXT_CHARACTERS = 5 * 1024 * 1024
QUOTED_CHARACTERS = 256 * 1024  # in a longer text no quotes are looked for: all of it counts as the writer's own
HTML_BYTES = 2 * 1024 * 1024
HTML_DEPTH = 256
HTML_TAGS = 40_000  # building the tree takes the square of an unnoticed depth, which is never more than the tags
COMMENT_DEPTH = 20
ARCHIVE_ENTRIES = 10_000  # of an archive that is listed, never unpacked
ARCHIVE_BYTES = 200 * 1024 * 1024
ARCHIVE_RATIO = 100
READING_SECONDS = 10  # wall clock of one message before its reader is killed
READING_BYTES = 512 * 1024 * 1024  # address space of the reader, where the system can limit it
