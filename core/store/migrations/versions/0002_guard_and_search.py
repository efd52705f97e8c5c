"""The trail is protected by the database itself, and messages are found by their words."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_TRIGGERS = (
    "CREATE TRIGGER audit_entries_never_change BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END",
    "CREATE TRIGGER audit_entries_never_go BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, 'an audit entry is never removed'); END",
    """CREATE TRIGGER audit_entries_follow BEFORE INSERT ON audit_entries
    WHEN NEW.number IS NOT (SELECT number FROM audit_head) + 1
    BEGIN SELECT RAISE(ABORT, 'an audit entry follows the last one'); END""",
    """CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head
    WHEN NEW.number IS NOT OLD.number + 1 OR NEW.id IS NOT OLD.id
    BEGIN SELECT RAISE(ABORT, 'the head moves by one'); END""",
    "CREATE TRIGGER audit_head_never_goes BEFORE DELETE ON audit_head BEGIN SELECT RAISE(ABORT, 'the head is never removed'); END",
    """CREATE TRIGGER audit_head_is_one BEFORE INSERT ON audit_head
    WHEN EXISTS (SELECT 1 FROM audit_head) BEGIN SELECT RAISE(ABORT, 'there is one head'); END""",
)
_SEARCH_INDEX = (
    """CREATE VIRTUAL TABLE messages_fts USING fts5(subject, sender, text, content='', contentless_delete=1,
    prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')""",
    "INSERT INTO messages_fts(messages_fts, rank) VALUES('secure-delete', 1)",
)


def upgrade() -> None:
    for statement in (*_TRIGGERS, *_SEARCH_INDEX):
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE messages_fts")
    for name in (
        "audit_entries_never_change",
        "audit_entries_never_go",
        "audit_entries_follow",
        "audit_head_only_grows",
        "audit_head_never_goes",
        "audit_head_is_one",
    ):
        op.execute(f"DROP TRIGGER {name}")
