"""What the scripted IMAP server keeps, and how it puts it into words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field

_SPAN = re.compile(rb"(\d+)(?::(\d+|\*))?")


@dataclass
class Mail:
    """What the server keeps: messages by UID, and the numbers that it tells of them. `came`: the INTERNALDATE of each.

    `changed` and `gone`: at which count of changes a message came or got a flag, and went.
    """

    messages: dict[int, bytes] = field(default_factory=dict)
    uid_validity: int = 7
    next_uid: int = 1
    mod_sequence: int = 1
    changed: dict[int, int] = field(default_factory=dict)
    gone: dict[int, int] = field(default_factory=dict)
    came: bytes = b"22-Nov-2026 09:00:00 +0500"
    folders: list[bytes] = field(default_factory=lambda: [rb'(\HasNoChildren) "/" INBOX', rb'(\HasNoChildren \Sent) "/" Sent'])

    def add(self, raw: bytes) -> int:
        """A new message; its UID."""
        uid, self.next_uid, self.mod_sequence = self.next_uid, self.next_uid + 1, self.mod_sequence + 1
        self.messages[uid], self.changed[uid] = raw, self.mod_sequence
        return uid

    def flag(self, uid: int) -> None:
        """Another client flags a message."""
        self.mod_sequence += 1
        self.changed[uid] = self.mod_sequence

    def remove(self, uid: int) -> None:
        """Take a message away."""
        del self.messages[uid]
        self.mod_sequence += 1
        self.gone[uid] = self.mod_sequence

    def number_anew(self) -> None:
        """A new UIDVALIDITY: every message gets another UID, from 1 on."""
        self.uid_validity += 1
        self.messages = dict(enumerate(self.messages.values(), start=1))
        self.next_uid, self.mod_sequence = len(self.messages) + 1, 1
        self.changed, self.gone = dict.fromkeys(self.messages, 1), {}


def uids_in(spans: bytes, known: list[int]) -> list[int]:
    """The known UIDs (ascending) that a sequence set names."""
    last = known[-1] if known else 0
    wanted: set[int] = set()
    for first, end in _SPAN.findall(spans):
        begin, stop = int(first), last if end == b"*" else int(end or first)
        wanted.update(uid for uid in known if min(begin, stop) <= uid <= max(begin, stop))
    return sorted(wanted)


def items_of(uid: int, mail: Mail, section: re.Match[bytes] | None) -> bytes:
    """The items of a FETCH answer: the UID alone, the Message-ID's field, or a part of the message, as `section` asks."""
    raw = mail.messages[uid]
    if section is None:
        return b"UID %d" % uid
    if section[1]:
        found = re.search(rb"(?im)^Message-ID:.*\r?\n(?:[ \t].*\r?\n)*", raw.partition(b"\r\n\r\n")[0] + b"\r\n")
        part = (found[0] if found else b"") + b"\r\n"
        return b"UID %d BODY[%s] {%d}\r\n%s" % (uid, section[1], len(part), part)
    begin, count = int(section[2]), int(section[3])
    part = raw[begin : begin + count]
    came = b'INTERNALDATE "%b" ' % mail.came if mail.came else b""
    return b"UID %d RFC822.SIZE %d %bBODY[]<%d> {%d}\r\n%s" % (uid, len(raw), came, begin, len(part), part)


def changes_since(count: int, mail: Mail) -> bytes:
    """What went (VANISHED) and what came or was flagged (FETCH) since so many changes."""
    gone = b",".join(b"%d" % uid for uid, when in sorted(mail.gone.items()) if when > count)
    order = enumerate(sorted(mail.messages), start=1)
    changed = b"".join(b"* %d FETCH (UID %d MODSEQ (%d))\r\n" % (n, uid, mail.changed[uid]) for n, uid in order if mail.changed[uid] > count)
    return (b"* VANISHED (EARLIER) %b\r\n" % gone if gone else b"") + changed
