"""A small real HTTP/1.1 server on a real socket, which answers what a test tells it to."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Seen:
    """One request as it arrived; `target` is the raw one, header names are lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """
    What to answer. Content-Length is added; `delay` is in seconds, and `when` holds the answer back until it is true.

    `cut` announces the whole body, sends that many bytes of it and closes; `reset` resets the connection instead of
    answering; `hang` never answers; `raw` replaces everything by these bytes and closes; `endless` follows `raw` again
    and again until the other side hangs up; `close` closes afterwards.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    when: Callable[[], object] | None = None
    cut: int | None = None
    reset: bool = False
    hang: bool = False
    raw: bytes | None = None
    endless: bytes = b""
    close: bool = False


def json_answer(document: Any, status: int = 200, headers: Mapping[str, str] | None = None, **more: Any) -> Answer:
    """An answer with this document as its body."""
    return Answer(
        status, json.dumps(document).encode(), {"Content-Type": "application/json", **(headers or {})}, **more
    )


Script = Iterable[Answer] | Callable[[Seen], Answer]


class ScriptedServer:
    """
    `with ScriptedServer([Answer(...), ...]) as server:` answers in this order, the last one again and again; a function
    of the request may stand for the list. `requests` is what arrived so far, `connections` how many were opened.
    """

    def __init__(self, script: Script) -> None:
        self._script = _in_order(script) if not callable(script) else script
        self.requests: list[Seen] = []
        self.connections = 0
        self.url = ""
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop
        self._stop: asyncio.Event
        self._conversations: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=2**24, backlog=512)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        for _ in range(10):  # a connection that was opened and left must be accepted, or nobody closes its socket
            await asyncio.sleep(0)
        server.close()
        while self._conversations:
            for task, writer in self._conversations.items():
                task.cancel()
                writer.transport.abort()  # closing would wait for a reader that has left
            await asyncio.wait(self._conversations)
            await asyncio.sleep(0)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # No coroutine: one that is cancelled before it begins closes nothing.
        task = asyncio.create_task(self._converse(reader, writer))
        self._conversations[task] = writer
        task.add_done_callback(self._conversations.pop)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while (seen := await _read(reader)) is not None:
                self.requests.append(seen)
                if not await _write(writer, seen, self._script(seen)):
                    break
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


def _in_order(answers: Iterable[Answer]) -> Callable[[Seen], Answer]:
    left = list(answers)

    def answer(seen: Seen) -> Answer:
        return left.pop(0) if len(left) > 1 else left[0]

    return answer


async def _read(reader: asyncio.StreamReader) -> Seen | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")[:-2]
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(method, target, headers, body)


async def _write(writer: asyncio.StreamWriter, seen: Seen, answer: Answer) -> bool:
    """Send the answer; returns whether the connection goes on."""
    if answer.delay:
        await asyncio.sleep(answer.delay)
    while answer.when is not None and not answer.when():
        await asyncio.sleep(0.001)
    if answer.hang:
        await asyncio.Event().wait()
    if answer.reset:
        # Lingering for zero seconds turns close into a reset.
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
        return False
    if answer.raw is not None:
        writer.write(answer.raw)
        await writer.drain()
        while answer.endless:
            writer.write(answer.endless)
            await writer.drain()
            await asyncio.sleep(0.001)  # a dribble, and no flood
        return False
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Whatever"
    headers = {"Content-Length": str(len(answer.body)), **answer.headers}
    head = f"HTTP/1.1 {answer.status} {phrase}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(head.encode("latin-1") + b"\r\n" + answer.body[: answer.cut])
    await writer.drain()
    return answer.cut is None and not answer.close
