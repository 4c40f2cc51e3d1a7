"""
Trying a token store of one's own: whether it keeps what `TokenStore` promises, also among processes and in a crash.

Each trial answers what is wrong, in sentences. The tokens that it saves are no real ones.
"""

from __future__ import annotations

import multiprocessing
import sys
import threading
import time
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from lightspeed_pos.auth.stores import TokenStore, checked_store
from lightspeed_pos.auth.tokens import Tokens

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess
    from multiprocessing.synchronize import Barrier as ProcessBarrier

    Barrier = threading.Barrier | ProcessBarrier

MARK = "check-"  # how the tokens of a trial begin
ROUNDS = 10
PATIENCE_SECONDS = 60.0  # for processes that have to start on a busy machine
_SHORT_PAUSE_SECONDS = 0.002  # between reading and writing, so that another one may come between if nothing stops it

Stores = TokenStore | Callable[[], TokenStore]


def problems(store: Stores, lock_seconds: float) -> list[str]:
    """All that is wrong with the store. Raises ValueError if it holds tokens that are not of a trial."""
    _refuse_real_tokens(made(store))
    found = _tried("Saving", lambda: _keeps_values(made(store)))
    if found:
        return found  # nothing else can be true of a store that does not give back what it was given
    found += _tried("Two threads", lambda: _keeps_threads_apart(made(store)))
    found += _tried("Two processes", lambda: _keeps_processes_apart(store))
    for saves in (False, True):
        if not found:  # or a lock that is never given back would hold this process, too
            found += _tried("A process that dies", partial(_survives, store, lock_seconds, saves=saves))
    return found


def made(store: Stores) -> TokenStore:
    """The store, or what the function makes. Raises TypeError for what is no store."""
    one = store if hasattr(store, "load") or not callable(store) else store()
    checked_store(one)
    return one  # type: ignore[return-value]  # it has the methods, which is all there is to know


def _tried(what: str, trial: Callable[[], list[str]]) -> list[str]:
    try:
        return trial()
    except Exception as error:  # noqa: BLE001  # of a store in which anything may go wrong
        return [f"{what}: {type(error).__name__}: {error}"]


def _refuse_real_tokens(store: TokenStore) -> None:
    with store.lock():
        found = store.load()
    if found is not None and not found.refresh.startswith(MARK):
        raise ValueError("This store holds the tokens of a connection, which a trial would replace: give an empty one.")


def _keeps_values(store: TokenStore) -> list[str]:
    soon = datetime.now(UTC) + timedelta(hours=1)
    pairs = [
        Tokens(MARK + "a" * 12_000, MARK + "r" * 16_000, soon),
        Tokens(MARK + "short", MARK + "short", None),
        Tokens(MARK + "last", MARK + "last", soon),
    ]
    wrong: list[str] = []
    for saved in pairs:
        with store.lock():
            store.save(saved)
            inside = store.load()
        with store.lock():
            later = store.load()
        wrong += [line for found in (inside, later) for line in _differences(saved, found)]
    return list(dict.fromkeys(wrong))


def _differences(saved: Tokens, found: Tokens | None) -> Iterator[str]:
    if found is None:
        yield "After save(), load() gives None."
        return
    for name, one, other in (("access", saved.access, found.access), ("refresh", saved.refresh, found.refresh)):
        if one != other:
            length = f"{len(other):,} characters" if len(one) != len(other) else "another text"
            yield f"load() gives {length} of the {name} token, where {len(one):,} were saved: is too short?"
    if (saved.expires_at is None) != (found.expires_at is None):
        yield f"load() gives expires_at={found.expires_at} where {saved.expires_at} was saved."
    elif saved.expires_at and found.expires_at and abs(saved.expires_at - found.expires_at) >= timedelta(seconds=1):
        yield f"load() gives expires_at={found.expires_at.isoformat()} where {saved.expires_at.isoformat()} was saved."


def _keeps_threads_apart(store: TokenStore) -> list[str]:
    _start_counting(store)
    errors: list[str] = []
    barrier = threading.Barrier(2)

    def count() -> None:
        errors.extend(_tried("A thread", lambda: _count(store, barrier)))

    threads = [threading.Thread(target=count, daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_SECONDS)
    if any(thread.is_alive() for thread in threads):
        return [f"Two threads were not done after {PATIENCE_SECONDS:g} s: the lock is not given back."]
    return errors or _counted(store, "threads")


def _keeps_processes_apart(store: Stores) -> list[str]:
    _start_counting(made(store))
    counts = partial(_child_counts, barrier=_context().Barrier(2))
    with _children(store, [counts, counts]) as children:
        heard = [_heard(connection, PATIENCE_SECONDS) for connection in children]
    errors = [f"A process: {line}" for line in heard if line]
    return errors or _counted(made(store), "processes")


def _survives(store: Stores, lock_seconds: float, *, saves: bool) -> list[str]:
    """What is wrong after a process was killed inside the lock."""
    _start_counting(made(store))
    with _children(store, [_child_saves_and_hangs if saves else _child_hangs]) as (connection,):
        said = _heard(connection, PATIENCE_SECONDS)
    if said:
        return [f"A process: {said}"]
    with _children(store, [_child_looks]) as (connection,):
        found = _heard(connection, lock_seconds) if connection.poll(lock_seconds) else None
    if found is None:
        return [f"A process that died kept the lock for more than {lock_seconds:g} s."]
    expected = f"{MARK}{1 if saves else 0}"
    return [] if found == expected else [f"After a process died, load() gives {found!r} in place of {expected!r}."]


def _start_counting(store: TokenStore) -> None:
    with store.lock():
        store.save(_numbered(0))


def _counted(store: TokenStore, who: str) -> list[str]:
    with store.lock():
        found = _number(store.load())
    if found == 2 * ROUNDS:
        return []
    if found == 0:
        return [f"What one of two {who} saves the others do not see."]
    return [f"Of {2 * ROUNDS} renewals by two {who} {found} were kept: the lock does not keep {who} apart."]


def _count(store: TokenStore, barrier: Barrier) -> list[str]:
    """Count with another one, who waits at the same barrier: neither is done before the other begins."""
    try:
        for _round in range(ROUNDS):
            barrier.wait(PATIENCE_SECONDS)
            with store.lock():
                number = _number(store.load())
                time.sleep(_SHORT_PAUSE_SECONDS)
                store.save(_numbered(number + 1))
    except threading.BrokenBarrierError:
        pass  # the other one failed, and says how
    except BaseException:
        barrier.abort()
        raise
    return []


def _numbered(number: int) -> Tokens:
    return Tokens(f"{MARK}access", f"{MARK}{number}")


def _number(tokens: Tokens | None) -> int:
    if tokens is None:
        raise LookupError("load() gives None in a process that did not save the tokens itself.")
    return int(tokens.refresh.removeprefix(MARK))


@contextmanager
def _children(store: Stores, works: list[Callable[[TokenStore, Any], None]]) -> Generator[list[Any]]:
    """Processes that do this work, and the connections by which they tell; killed in the end."""
    context = _context()
    pairs = [context.Pipe() for _ in works]
    children: list[BaseProcess] = [
        context.Process(target=_run, args=(work, store, theirs), daemon=True)  # type: ignore[attr-defined]
        for work, (_, theirs) in zip(works, pairs, strict=True)
    ]
    try:
        with warnings.catch_warnings():
            # Of threads in a process that forks: the child does no more than this.
            warnings.simplefilter("ignore", DeprecationWarning)
            for child in children:
                child.start()
        yield [ours for ours, _ in pairs]
    finally:
        for child in children:
            child.kill()
            child.join()
        for pair in pairs:
            for connection in pair:
                connection.close()


def _context() -> BaseContext:
    # A store need not be importable in a new process to be tried, nor can all of them be pickled.
    return multiprocessing.get_context("spawn" if sys.platform == "win32" else "fork")


def _run(work: Callable[[TokenStore, Any], None], store: Stores, connection: Any) -> None:
    try:
        work(made(store), connection)
    except Exception as error:  # noqa: BLE001  # told to the parent
        connection.send(f"{type(error).__name__}: {error}")


def _heard(connection: Any, seconds: float) -> str:
    return str(connection.recv()) if connection.poll(seconds) else f"it was not done after {seconds:g} s."


def _child_counts(store: TokenStore, connection: Any, barrier: Barrier) -> None:
    _count(store, barrier)
    connection.send("")


def _child_hangs(store: TokenStore, connection: Any) -> None:
    with store.lock():
        store.load()
        connection.send("")
        threading.Event().wait()


def _child_saves_and_hangs(store: TokenStore, connection: Any) -> None:
    with store.lock():
        store.save(_numbered(1))
        connection.send("")
        threading.Event().wait()


def _child_looks(store: TokenStore, connection: Any) -> None:
    with store.lock():
        tokens = store.load()
    connection.send(str(tokens.refresh if tokens is not None else None))
