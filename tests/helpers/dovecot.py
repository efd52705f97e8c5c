r"""A real Dovecot on loopback for the time of a test: TLS by our throw-away authority, a throw-away configuration, one mailbox.

    with running_dovecot() as server:
        server.deliver(b"Subject: one\r\n\r\nwords\r\n")
        with open_mailbox(server.login(), context=server.trusting()) as mailbox: …

As root the mail belongs to `nobody`; else everything runs as the one who runs the test.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from core.adapters.imap_words import to_modified_utf7
from core.mail.server import Login
from core.mail.server import Security
from core.mail.server import ServerAddress
from core.mail.server import SignIn
from tests.helpers.certificates import Authority

HOST, USER, PASSWORD = "127.0.0.1", "support@example.org", 'throw away "pass\\word" ü'
PROGRAM = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin")
UNTIL_WE_END = '"$0" -F -c "$1" & read -r _; kill -9 0'  # the server and all it started go when our end of the pipe does, also where we are killed
STEPS, STEP_SECONDS = 500, 0.02  # how long a start may take
CONFIGURATION = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = plain login {mechanisms}
auth_failure_delay = 0 secs
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = 100
first_valid_uid = 1
first_valid_gid = 1
rawlog_dir = {folder}/rawlog
{identity}
{tokens}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls_port}
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
"""

TOKENS = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/tokens.conf
}}
"""


@dataclass(frozen=True, slots=True)
class DovecotServer:
    """The running server. `port`: TLS from the first byte; `starttls_port`: STARTTLS. Its mail lies as a Maildir in `folder/home/Maildir`."""

    folder: Path
    authority: Authority
    port: int
    starttls_port: int
    numbers: Iterator[int]

    def address(self, *, security: Security = Security.TLS) -> ServerAddress:
        """Where it listens."""
        return ServerAddress(HOST, self.port if security is Security.TLS else self.starttls_port, security, USER)

    def login(self, *, security: Security = Security.TLS, secret: str = PASSWORD) -> Login:
        """A login that it lets in, unless another secret is given."""
        return Login(self.address(security=security), SignIn.PASSWORD, secret)

    def trusting(self) -> ssl.SSLContext:
        """A client's TLS context that knows the server's authority."""
        return self.authority.trusting()

    def folder_path(self, folder: str = "INBOX") -> Path:
        """Where the messages of a folder lie."""
        root = self.folder / "home" / "Maildir"
        return root if folder == "INBOX" else root / f".{to_modified_utf7(folder)}"

    def make_folder(self, folder: str) -> None:
        """A new, empty folder."""
        for part in ("cur", "new", "tmp"):
            (self.folder_path(folder) / part).mkdir(parents=True, exist_ok=True)
        self._give_away(self.folder_path(folder))

    def deliver(self, raw: bytes, *, folder: str = "INBOX", flags: str | None = None) -> Path:
        """Put a message there as a delivery agent does: new, or with `flags` ("S": seen) as a client left it."""
        if not (self.folder_path(folder) / "tmp").exists():
            self.make_folder(folder)
        name = f"{next(self.numbers):010d}.M1P1.example"
        path = self.folder_path(folder) / ("new" if flags is None else "cur") / (name if flags is None else f"{name}:2,{flags}")
        waiting = self.folder_path(folder) / "tmp" / name
        waiting.write_bytes(raw)
        _own(waiting)
        return waiting.rename(path)

    def remove(self, path: Path) -> None:
        """Take a delivered message away, as another client does."""
        for found in [
            *path.parent.parent.glob(f"new/{path.name.partition(':')[0]}*"),
            *path.parent.parent.glob(f"cur/{path.name.partition(':')[0]}*"),
        ]:
            found.unlink()

    def number_anew(self, folder: str = "INBOX") -> None:
        """Give the folder a new UIDVALIDITY and its messages new UIDs. Nobody may be signed in meanwhile."""
        for path in self.folder_path(folder).glob("dovecot*"):
            path.unlink()

    def files(self) -> dict[str, bytes]:
        """Every message as it lies there, with its flags in its name: what has to be the same before and after."""
        root = self.folder / "home" / "Maildir"
        return {
            str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file() and path.parent.name in {"cur", "new", "tmp"}
        }

    def commands(self) -> list[bytes]:
        """Every line that clients have said after signing in, by the server's own log of the wire."""
        return [line for path in sorted((self.folder / "rawlog").glob("*.in")) for line in path.read_bytes().splitlines()]

    def answered_bytes(self) -> int:
        """How many bytes it has said to clients after they signed in, by its own log of the wire."""
        return sum(path.stat().st_size for path in (self.folder / "rawlog").glob("*.out"))

    def log(self) -> str:
        """The server's log."""
        path = self.folder / "log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def _give_away(self, path: Path) -> None:
        for inner in (path, *path.rglob("*")):
            _own(inner)


@contextmanager
def running_dovecot(*, tokeninfo: str = "") -> Iterator[DovecotServer]:
    """A server with an empty INBOX and Sent; stopped afterwards. Skips where Dovecot is not installed.

    `tokeninfo`: the address at which it asks whether a token is good, which stands at its end; without it tokens open nothing.
    """
    if PROGRAM is None:
        pytest.skip("Dovecot is not installed here")
    folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
    folder.chmod(0o755)
    try:
        server = _prepared(folder, tokeninfo)
        command = ["sh", "-c", UNTIL_WE_END, PROGRAM, str(folder / "dovecot.conf")]
        silent = subprocess.DEVNULL
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=silent, stderr=silent, start_new_session=True)
        try:
            _wait_until_it_listens(process, server)
            yield server
        finally:
            process.communicate()  # closes its input; asked kindly, the server itself would take a second to go
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _prepared(folder: Path, tokeninfo: str) -> DovecotServer:
    authority = Authority(folder / "authority")
    files = authority.issue(HOST, "localhost")
    server = DovecotServer(folder, authority, _free_port(), _free_port(), count(1_000_000_000))
    (folder / "users").write_text(f"{USER}:{PASSWORD}::::::\n", encoding="utf-8")
    for name in ("rawlog", "home"):
        (folder / name).mkdir()
        _own(folder / name)
    server.make_folder("INBOX")
    owner = _owner()
    words = {"folder": folder, "certificate": files.certificate, "key": files.key, "port": server.port, "starttls_port": server.starttls_port}
    tokens = {"mechanisms": "xoauth2" if tokeninfo else "", "tokens": TOKENS.format(folder=folder) if tokeninfo else ""}
    (folder / "tokens.conf").write_text(f"tokeninfo_url = {tokeninfo}\nusername_attribute = username\n", encoding="utf-8")
    text = CONFIGURATION.format(**words, **tokens, uid=owner.pw_uid, gid=owner.pw_gid, identity=_identity(owner))
    (folder / "dovecot.conf").write_text(text, encoding="utf-8")
    return server


def _identity(owner: pwd.struct_passwd) -> str:
    """Who the server's own processes run as: root has users for them, another user has itself only."""
    if os.getuid() == 0:
        return ""
    group = grp.getgrgid(owner.pw_gid).gr_name
    return f"default_internal_user = {owner.pw_name}\ndefault_login_user = {owner.pw_name}\ndefault_internal_group = {group}"


def _owner() -> pwd.struct_passwd:
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def _own(path: Path) -> None:
    if os.getuid() == 0:
        os.chown(path, _owner().pw_uid, _owner().pw_gid)


def _wait_until_it_listens(process: subprocess.Popen[bytes], server: DovecotServer) -> None:
    for _ in range(STEPS):
        try:
            with socket.create_connection((HOST, server.port), 1):
                return
        except OSError:
            pass
        try:
            process.wait(STEP_SECONDS)
        except subprocess.TimeoutExpired:
            continue
        break
    pytest.fail(f"Dovecot did not start: {server.log()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
