"""Lists of a million messages: each message knows its place in the inbox, counters follow every change, and search folds letters."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_PLACE = """CASE WHEN handled = 'case' THEN NULL WHEN handled = 'later' THEN 'later' WHEN handled = 'not_a_request' THEN 'other'
    WHEN handled IS NOT NULL THEN NULL WHEN state = 'request' THEN 'requests' WHEN state IN ('unsure', 'unreadable') THEN 'unsure'
    WHEN state = 'reply' THEN 'replies' WHEN state = 'ordinary' THEN 'other' END"""
_PLACES = (
    f"ALTER TABLE messages ADD COLUMN place VARCHAR(64) GENERATED ALWAYS AS ({_PLACE}) VIRTUAL",
    "DROP INDEX ix_messages_inbox",
    "CREATE INDEX ix_messages_place ON messages (place, arrived_at, id)",
    "CREATE INDEX ix_messages_found ON messages (id, place, arrived_at)",
    "CREATE INDEX ix_messages_later ON messages (later_until) WHERE handled = 'later'",
)
_COUNT = """INSERT INTO tallies (name, state, handled, number) VALUES ({values}, {by})
    ON CONFLICT (name, state, handled) DO UPDATE SET number = number + ({by})"""
_MESSAGE = "'messages', {row}.state, coalesce({row}.handled, '')"
_OCCURRENCE = "'occurrences', CASE {row}.duplicate WHEN 1 THEN 'duplicate' ELSE 'first' END, ''"


def _count(what: str, row: str, by: int) -> str:
    return _COUNT.format(values=what.format(row=row), by=by)


_TALLIES = (
    """CREATE TABLE tallies (name VARCHAR(64) NOT NULL, state VARCHAR(64) NOT NULL, handled VARCHAR(64) NOT NULL, number INTEGER NOT NULL,
    CONSTRAINT pk_tallies PRIMARY KEY (name, state, handled)) WITHOUT ROWID""",
    "INSERT INTO tallies SELECT 'messages', state, coalesce(handled, ''), count(*) FROM messages GROUP BY 2, 3",
    "INSERT INTO tallies SELECT 'occurrences', CASE duplicate WHEN 1 THEN 'duplicate' ELSE 'first' END, '', count(*) FROM occurrences GROUP BY 2",
    f"CREATE TRIGGER tallies_message_comes AFTER INSERT ON messages BEGIN {_count(_MESSAGE, 'NEW', 1)}; END",
    f"CREATE TRIGGER tallies_message_goes AFTER DELETE ON messages BEGIN {_count(_MESSAGE, 'OLD', -1)}; END",
    f"""CREATE TRIGGER tallies_message_moves AFTER UPDATE OF state, handled ON messages
    WHEN OLD.state IS NOT NEW.state OR OLD.handled IS NOT NEW.handled
    BEGIN {_count(_MESSAGE, "OLD", -1)}; {_count(_MESSAGE, "NEW", 1)}; END""",
    f"CREATE TRIGGER tallies_occurrence_comes AFTER INSERT ON occurrences BEGIN {_count(_OCCURRENCE, 'NEW', 1)}; END",
    f"CREATE TRIGGER tallies_occurrence_goes AFTER DELETE ON occurrences BEGIN {_count(_OCCURRENCE, 'OLD', -1)}; END",
    f"""CREATE TRIGGER tallies_occurrence_moves AFTER UPDATE OF duplicate ON occurrences
    BEGIN {_count(_OCCURRENCE, "OLD", -1)}; {_count(_OCCURRENCE, "NEW", 1)}; END""",
)
_INDEXES = {
    "messages": (("subject", "sender", "text"), ("{row}.subject", "{row}.sender_name || ' ' || {row}.sender_address", "{row}.text")),
    "cases": (("number", "name", "address"), ("{row}.number", "{row}.person_name", "{row}.person_address")),
    "letters": (("name", "recipient"), ("{row}.name", "{row}.recipient")),
}
_UPDATED = {
    "messages": "subject, sender_name, sender_address, text, language",
    "cases": "number, person_name, person_address",
    "letters": "recipient",
}
_ONLY = {"messages": "{row}.language <> ''"}  # a message that nobody has read yet has no words


def _index(table: str) -> tuple[str, ...]:
    """The statements that make the full-text table of `table`, fill it and keep it. All parts are constants of this file."""
    columns, values = _INDEXES[table]
    names, only = ", ".join(columns), _ONLY.get(table, "1")
    options = "content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'"
    remove = f"DELETE FROM {table}_fts WHERE rowid = OLD.id"  # noqa: S608  as said above

    def add(row: str) -> str:
        return f"INSERT INTO {table}_fts (rowid, {names}) SELECT {row}.id, {', '.join(f'fold({value.format(row=row)})' for value in values)}"

    new = f"{add('NEW')} WHERE {only.format(row='NEW')}"
    return (
        f"CREATE VIRTUAL TABLE {table}_fts USING fts5({names}, {options})",
        f"INSERT INTO {table}_fts({table}_fts, rank) VALUES('secure-delete', 1)",
        f"{add('t')} FROM {table} AS t WHERE {only.format(row='t')}",
        f"CREATE TRIGGER {table}_fts_add AFTER INSERT ON {table} BEGIN {new}; END",
        f"CREATE TRIGGER {table}_fts_remove AFTER DELETE ON {table} BEGIN {remove}; END",
        f"CREATE TRIGGER {table}_fts_change AFTER UPDATE OF {_UPDATED[table]} ON {table} BEGIN {remove}; {new}; END",
    )


_VOCABULARY = "CREATE VIRTUAL TABLE messages_fts_words USING fts5vocab(messages_fts, 'row')"
_OLD_SEARCH = (
    """CREATE VIRTUAL TABLE messages_fts USING fts5(subject, sender, text, content='', contentless_delete=1,
    prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')""",
    "INSERT INTO messages_fts(messages_fts, rank) VALUES('secure-delete', 1)",
    """INSERT INTO messages_fts (rowid, subject, sender, text)
    SELECT id, subject, sender_name || ' ' || sender_address, text FROM messages WHERE language <> ''""",
)


def upgrade() -> None:
    op.execute("DROP TABLE messages_fts")
    for statement in (*_PLACES, *_TALLIES, *(part for table in _INDEXES for part in _index(table)), _VOCABULARY):
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    op.execute("DROP TABLE messages_fts_words")
    for table in _INDEXES:
        for act in ("add", "remove", "change"):
            op.execute(f"DROP TRIGGER {table}_fts_{act}")
        op.execute(f"DROP TABLE {table}_fts")
    for what in ("message", "occurrence"):
        for act in ("comes", "goes", "moves"):
            op.execute(f"DROP TRIGGER tallies_{what}_{act}")
    op.execute("DROP TABLE tallies")
    for name in ("place", "found", "later"):
        op.execute(f"DROP INDEX ix_messages_{name}")
    op.execute("ALTER TABLE messages DROP COLUMN place")
    op.execute("CREATE INDEX ix_messages_inbox ON messages (state, handled, arrived_at)")
    for statement in _OLD_SEARCH:
        op.get_bind().exec_driver_sql(statement)
