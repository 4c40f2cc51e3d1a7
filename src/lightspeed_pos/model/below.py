"""What a collection below a record answers at once, from the records that came along."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, Never, Protocol, TypeVar, cast, overload

from lightspeed_pos.catalogue.model import snake
from lightspeed_pos.errors import UsageError
from lightspeed_pos.requests.suggestions import Suggesting

if TYPE_CHECKING:
    from lightspeed_pos.requests.place import Place

R = TypeVar("R")


class AtHand(Protocol):
    """The records of a relation of one record: a call gives them, loading those that did not come along."""

    name: str  # the relation, as in `load_relations=["images"]`
    it: str  # how a program calls it: `item.images`

    @property
    def came_along(self) -> bool: ...

    def __call__(self) -> Any: ...


class Kept:
    """Of the records at hand those for which `keep` holds."""

    def __init__(self, at_hand: AtHand, keep: Callable[[Any], bool]) -> None:
        self.name = at_hand.name
        self.it = at_hand.it
        self.all = at_hand
        self._keep = keep

    @property
    def came_along(self) -> bool:
        """Whether they are here without a request."""
        return self.all.came_along

    def __call__(self) -> Any:
        found: Any = self.all()
        return self._later(found) if hasattr(found, "__await__") else self._kept(found)

    async def _later(self, found: Awaitable[Any]) -> list[Any]:
        return self._kept(await found)

    def _kept(self, records: list[Any]) -> list[Any]:
        return [record for record in records if self._keep(record)]


class Called(Suggesting):
    """How a program calls a collection."""

    _place: Place
    _at_hand: AtHand | None

    def _called(self) -> tuple[str, str]:
        if self._at_hand is not None:
            return self._at_hand.it, "…"
        endpoint = self._place.endpoint
        parents = ", ".join(snake(parent) for parent in endpoint.path_params[1:])
        it = f"account.{endpoint.attribute}" + (f"({parents})" if parents else "")
        return it, snake(endpoint.id) if endpoint.id in endpoint.sortable else "…"


# What was asked of a collection with nothing at hand, and the line to write for it.
_BY_REQUEST = {
    "len({it})": "{it}.count()",
    "bool({it})": "{it}.first() is not None",
    "{it}[…]": "{it}.first(), or {it}.all()[…]",
    "… in {it}": "{it}.find(key)",
}


class Countable(Called, Generic[R]):
    """`len`, `bool`, `[i]` and `in` of a collection below a record. They send nothing."""

    def __len__(self) -> int:
        return len(self._here("len({it})"))

    def __bool__(self) -> bool:
        return bool(self._here("bool({it})"))

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> list[R]: ...
    def __getitem__(self, index: int | slice) -> R | list[R]:
        return cast("R | list[R]", self._here("{it}[…]")[index])

    def __contains__(self, record: object) -> bool:
        return record in self._here("… in {it}")

    def _here(self, asked: str) -> Sequence[R]:
        below = self._at_hand
        it, _ = self._called()
        what, line = asked.format(it=it), _BY_REQUEST[asked].format(it=it)
        if below is None:
            raise UsageError(f"{what} would need a request: write {line}.")
        if not below.came_along:
            raise UsageError(
                f"{what} answers from what came along, and nothing did: ask with "
                f'load_relations=["{below.name}"], or take list({it}), which loads them for all records of the page.'
            )
        return cast("list[R]", below())


class Awaited(Called):
    """The same of a collection of an `AsyncClient`: an error that says what to await."""

    if not TYPE_CHECKING:  # or the type checkers would let these pass

        def __len__(self) -> int:
            raise self._to_await("len({it})", "await {it}.count()")

        def __bool__(self) -> bool:
            raise self._to_await("bool({it})", "await {it}.first() is not None")

        def __iter__(self) -> Iterator[Never]:
            raise self._to_await("for record in {it}", "async for record in {it}: …")

        def __getitem__(self, index: object) -> Never:
            raise self._to_await("{it}[…]", "(await {it}.all())[…]")

        def __contains__(self, record: object) -> bool:
            raise self._to_await("… in {it}", "await {it}.find(key)")

    def _to_await(self, asked: str, line: str) -> UsageError:
        it, _ = self._called()
        if self._at_hand is not None and not line.startswith("async"):
            line = "records = [record async for record in {it}]"
        stop = "" if line.endswith("…") else "."
        return UsageError(
            f"{asked.format(it=it)} has to be awaited under an AsyncClient: write {line.format(it=it)}{stop}"
        )
