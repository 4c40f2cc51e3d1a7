"""A real PostgreSQL server of one's own: on a free port, in a directory that goes away with it."""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

START_SECONDS = 60.0
# Tests end the server, never the machine: what it has given to the operating system is there when it starts again.
SETTINGS = ("fsync=off", "full_page_writes=off", "autovacuum=off", "max_connections=50", "shared_buffers=16MB")


def _programs() -> Path | None:
    """Directory of initdb and postgres; Debian keeps them off the path."""
    found = shutil.which("initdb")
    places = [Path(found).resolve().parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return next((place for place in reversed(places) if (place / "initdb").exists()), None)


PROGRAMS = _programs()


@cache
def _template(user: str | None) -> Path:
    """The files of a server that never ran, made once by each process: making them takes longer than copying them."""
    assert PROGRAMS is not None
    place = Path(tempfile.mkdtemp(prefix="postgres-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    if user is not None:
        os.chown(place, pwd.getpwnam(user).pw_uid, -1)
    made = [str(PROGRAMS / "initdb"), "-D", str(place), "-U", "postgres", "-A", "trust", "-N", "--no-instructions"]
    subprocess.run(made, check=True, capture_output=True, user=user, cwd="/")
    return place


class PostgresServer:
    """`url` is how to connect to it, as its owner, with no password; `directory` is where it lies."""

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = int(probe.getsockname()[1])
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"
        self._own = tempfile.TemporaryDirectory()
        self.directory = Path(self._own.name)
        # The server refuses to run as root.
        self._user = "postgres" if os.getuid() == 0 else None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        assert PROGRAMS is not None
        data = self.directory / "data"
        if self._user is not None:
            self.directory.chmod(0o755)
            os.chown(self.directory, pwd.getpwnam(self._user).pw_uid, -1)
        subprocess.run(["cp", "-Rp", str(_template(self._user)), str(data)], check=True, user=self._user, cwd="/")
        self.start()
        return self

    def start(self) -> None:
        """Start it, also once more."""
        assert PROGRAMS is not None
        data = self.directory / "data"
        command = [str(PROGRAMS / "postgres"), "-D", str(data), "-h", "127.0.0.1", "-p", str(self._port), "-k", ""]
        command += [word for setting in SETTINGS for word in ("-c", setting)]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=self._user, cwd="/"
        )
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if time.monotonic() > deadline:
                raise RuntimeError("PostgreSQL did not start.")
            time.sleep(0.02)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._own.cleanup()

    def stop(self) -> None:
        """Stop it, without waiting for those who are connected."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGINT)
            process.wait()

    def restart(self) -> None:
        """As after a power cut: connections and transactions are gone, what was committed is there."""
        assert self._process is not None
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
        self.start()

    def add_guest(self, password: str) -> None:
        """A user called guest, who needs this password and may do nothing."""
        import psycopg

        rules = "host all guest 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust"
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE ROLE guest LOGIN PASSWORD '{password}'")
            (file,) = connection.execute("SHOW hba_file").fetchone() or ("",)
            connection.execute(f"COPY (SELECT unnest(string_to_array('{rules}', E'\\n'))) TO '{file}'")
            connection.execute("SELECT pg_reload_conf()")

    def _answers(self) -> bool:
        import psycopg

        try:
            psycopg.connect(self.url, connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True
