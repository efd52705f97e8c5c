"""Mailboxes, their checks and the outbox; what a message tells about its sender, its company and the letter that it answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ADDED = {
    "occurrences": (
        "mailbox_id INTEGER CONSTRAINT fk_occurrences_mailbox_id REFERENCES mailboxes (id)",
        "gone_at VARCHAR(32)",
    ),
    "messages": (
        "company VARCHAR(64)",
        "sender_level INTEGER",
        "sender_evidence JSON DEFAULT '[]' NOT NULL",
        "sender_flags JSON DEFAULT '[]' NOT NULL",
        "answers JSON DEFAULT '[]' NOT NULL",
        "automatic VARCHAR(64)",
        "letter_id INTEGER CONSTRAINT fk_messages_letter_id REFERENCES letters (id)",
        "forgotten_at VARCHAR(32)",
        "sampled_at VARCHAR(32)",
    ),
}
_INDEXES = (
    "CREATE INDEX ix_occurrences_mailbox ON occurrences (mailbox_id, place, position) WHERE mailbox_id IS NOT NULL",
    "CREATE INDEX ix_messages_sender_address ON messages (sender_address)",
    "CREATE INDEX ix_messages_unread ON messages (id) WHERE language = ''",
    """CREATE INDEX ix_messages_linked ON messages (sender_address, arrived_at)
    WHERE case_id IS NULL AND forgotten_at IS NULL AND automatic IS NULL AND (handled IS NULL OR handled = 'later') AND answers <> '[]'
    AND state IN ('request', 'unsure')""",
)


def _mailboxes() -> None:
    op.create_table(
        "mailboxes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("company", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("incoming", sa.JSON(), nullable=False),
        sa.Column("outgoing", sa.JSON(), nullable=True),
        sa.Column("sent_folder", sa.Text(), nullable=True),
        sa.Column("sign_in", sa.String(length=64), nullable=False),
        sa.Column("key_name", sa.String(length=64), nullable=False),
        sa.Column("added_at", sa.String(length=32), nullable=False),
        sa.Column("removed_at", sa.String(length=32), nullable=True),
        sa.Column("uid_validity", sa.Integer(), nullable=True),
        sa.Column("next_uid", sa.Integer(), nullable=False),
        sa.Column("highest_modseq", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailboxes")),
    )


def _checks() -> None:
    op.create_table(
        "mail_checks",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mailbox_id", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.String(length=32), nullable=False),
        sa.Column("ended_at", sa.String(length=32), nullable=False),
        sa.Column("outcome", sa.String(length=64), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("on_server", sa.Integer(), nullable=True),
        sa.Column("taken_in", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["mailbox_id"], ["mailboxes.id"], name=op.f("fk_mail_checks_mailbox_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_checks")),
    )
    op.create_index("ix_mail_checks_mailbox_id", "mail_checks", ["mailbox_id", "ended_at"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mailbox_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("letter_id", sa.Integer(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("queued_at", sa.String(length=32), nullable=False),
        sa.Column("not_before", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.String(length=32), nullable=True),
        sa.Column("ended_at", sa.String(length=32), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("seen_in_sent", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["mailbox_id"], ["mailboxes.id"], name=op.f("fk_outbox_mailbox_id")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_outbox_case_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_outbox_letter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
    )
    for column in ("case_id", "letter_id", "state"):
        op.create_index(op.f(f"ix_outbox_{column}"), "outbox", [column])


def upgrade() -> None:
    _mailboxes()
    _checks()
    _outbox()
    for table, columns in _ADDED.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in _INDEXES:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP INDEX ix_occurrences_mailbox")
    op.execute("DROP INDEX ix_messages_sender_address")
    op.execute("DROP INDEX ix_messages_unread")
    op.execute("DROP INDEX ix_messages_linked")
    for table, columns in _ADDED.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} DROP COLUMN {column.split()[0]}")
    for table in ("outbox", "mail_checks", "mailboxes"):
        op.drop_table(table)
