CREATE TABLE accounts (
    id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, user_name TEXT NOT NULL, full_name TEXT NOT NULL, phone TEXT, country TEXT NOT NULL,
    language TEXT NOT NULL, created_at TEXT NOT NULL, deleted_at TEXT
);
CREATE TABLE social_tokens (
    id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts (id), network TEXT NOT NULL CHECK (network IN ('instagram', 'telegram')),
    handle TEXT NOT NULL, access_token TEXT NOT NULL, scopes TEXT NOT NULL, created_at TEXT NOT NULL
);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts (id), network TEXT NOT NULL, text TEXT NOT NULL, published_at TEXT NOT NULL,
    ai_generated INTEGER NOT NULL CHECK (ai_generated IN (0, 1))
);
CREATE TABLE media (
    id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts (id), account_id INTEGER NOT NULL REFERENCES accounts (id), file_name TEXT NOT NULL,
    media_type TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL
);
CREATE TABLE usage (
    id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts (id), day TEXT NOT NULL, screen TEXT NOT NULL, opens INTEGER NOT NULL
);
CREATE TABLE devices (id INTEGER PRIMARY KEY, device_type TEXT NOT NULL, os_version TEXT NOT NULL, device_id TEXT NOT NULL);
CREATE TABLE account_devices (
    account_id INTEGER NOT NULL REFERENCES accounts (id), device_pk INTEGER NOT NULL REFERENCES devices (id), PRIMARY KEY (account_id, device_pk)
);
CREATE TABLE payments (
    id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts (id), paid_at TEXT NOT NULL, amount_kzt INTEGER NOT NULL, method TEXT NOT NULL,
    card_last4 TEXT, invoice_number TEXT NOT NULL
);
CREATE TABLE support_notes (
    id INTEGER PRIMARY KEY, account_id INTEGER REFERENCES accounts (id), email TEXT NOT NULL, written_at TEXT NOT NULL, text TEXT NOT NULL, author TEXT NOT NULL
);
CREATE INDEX social_tokens_account ON social_tokens (account_id);
CREATE INDEX posts_account ON posts (account_id);
CREATE INDEX media_account ON media (account_id);
CREATE INDEX media_post ON media (post_id);
CREATE INDEX usage_account ON usage (account_id);
CREATE INDEX account_devices_device ON account_devices (device_pk);
CREATE INDEX payments_account ON payments (account_id);
CREATE INDEX support_notes_account ON support_notes (account_id);
CREATE INDEX support_notes_email ON support_notes (email);
