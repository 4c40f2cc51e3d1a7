"""
What all records share. The records themselves are generated from the catalogue, one module per domain.

A record is a frozen msgspec Struct whose scalar fields are decoded from the wire. Foreign keys and relations are kept
raw under a private name beside a descriptor: a Struct field and a descriptor may not share a name, and a raw `"0"` key
reads as None. How to fetch what did not come along is known to the page that a record came with, not to the record.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Generic,
    Literal,
    Never,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    Union,
    cast,
)

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, field

from lightspeed_pos.errors import LightspeedError, UsageError

T = TypeVar("T")
B = TypeVar("B", bound="Box")

Time = Annotated[datetime, Meta(tz=True)]
# msgspec would make a new Decimal for each number. For a type that it does not know it asks the decoder's hook.
if TYPE_CHECKING:
    Numeric: TypeAlias = Decimal
else:
    Numeric = object
Empty = Literal[""]  # text where a record belongs would otherwise pass for one
One = Union[T, list[T], Empty, UnsetType, None]  # noqa: UP007  # PEP 604 unions take no type variable at run time
Rows = Union[B, list[T], Empty, UnsetType, None]  # noqa: UP007
Strings = Union[str, list[str], UnsetType, None]  # noqa: UP007
Anything = Union[str, dict[str, Any], list[Any], None]  # noqa: UP007


class RecordCohort(Protocol):
    """What a record asks of the records that it came with."""

    @property
    def account(self) -> Any:
        """The account that the record belongs to."""

    def one(self, record: Any, name: str) -> Any:
        """The record that a to-one relation leads to, or None; under an AsyncClient to be awaited."""

    def many(self, record: Any, name: str) -> Any:
        """What a to-many relation leads to: a list or a collection."""

    def update(self, record: Any, changes: Mapping[str, Any]) -> Any:
        """PUT changes and refresh the record in hand."""

    def retag(self, record: Any, added: Sequence[str] = (), removed: Sequence[str] = ()) -> Any:
        """Add tags to those that the record has now, or take some away."""

    def reload(self, record: Any, load_relations: Any) -> Any:
        """GET the record again and refresh the one in hand."""

    def destroy(self, record: Any) -> Any:
        """DELETE the record; where that archives, the one in hand shows it."""


class Record(Struct, kw_only=True, frozen=True, dict=True, weakref=True):
    """
    One record. Compared by its values; not hashable; pickled without its link to the account.

    Its values change by `update()`, `reload()` and `archive()` only. Neither repr, ==, to_dict() nor pickling sends
    a request.
    """

    ENTITY: ClassVar[str] = ""
    ID: ClassVar[str] = ""  # name of the own id, "" for records that have none

    __hash__ = None  # type: ignore[assignment]  # values can change

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        # msgspec looks up the names in all annotations when it decodes, and collections are not always there.
        cls.__annotations__ = {name: kind for name, kind in cls.__annotations__.items() if "ClassVar" not in str(kind)}

    def to_dict(self) -> dict[str, Any]:
        """
        The record under the API's own names with JSON-ready values, without what is not set; relations that came
        along are included, wrapped as the API wraps them.
        """
        return _plain_record(self)

    def to_json(self) -> str:
        """`to_dict()` as JSON text."""
        return msgspec.json.encode(self.to_dict()).decode()

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    if not TYPE_CHECKING:  # or the type checkers would let every name pass

        def __getattr__(self, name: str) -> Any:
            """Called for what is not there, or for a property that failed."""
            if name.startswith("_") or hasattr(type(self), name):
                return object.__getattribute__(self, name)
            raise AttributeError(self._lacks(name), name=name)

        def __getitem__(self, name: object) -> Any:
            it = called(type(self))
            line = f"{it}.{name}" if isinstance(name, str) and name.isidentifier() else f"{it}.to_dict()"
            raise UsageError(f"{type(self).__name__} is a record, not a dict: write {line}.")

    def _lacks(self, name: str) -> str:
        from lightspeed_pos.requests.names import api_spelling  # rarely needed
        from lightspeed_pos.requests.suggestions import no_attribute

        return no_attribute(type(self), name, api_spelling(self.ENTITY, name), called(type(self)))

    def _assigned(self, name: str, value: object = None) -> Never:  # noqa: ARG002  # none when deleting
        """What `item.description = "x"` and `del item.description` do, once the registry has seen to it."""
        kind = type(self)
        if name.startswith("_") or not hasattr(kind, name):
            raise AttributeError(self._lacks(name), name=name)
        key = f"{name}_id" if hasattr(kind, f"{name}_id") else name
        line = f"write {called(kind)}.update({key}=…), which sends it"
        if name in {"id", self.ID, "time_stamp"} or name.startswith("calc_"):
            line = "the service sets it"
        elif not hasattr(kind, "update"):
            line = f"{kind.ENTITY} records have no update(), but what they belong to may write them"
        raise AttributeError(f"{kind.__name__}.{name} is not assigned to: {line}.", name=name)

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        shown = ((name, "…" if value and name in _SIGNS_IN else value) for name, value in self._scalars())
        return [(name, value) for name, value in shown if value not in {None, ""}]

    def _scalars(self) -> Iterator[tuple[str, Any]]:
        # Keys stand first among what a person looks for, but the order of the catalogue is theirs already.
        # What is unset by default is a relation, which may not be touched here: it could be loaded.
        unset = dict(zip(self.__struct_fields__, self.__struct_defaults__, strict=True))
        scalars = [name for name, default in unset.items() if default is not UNSET]
        for name in dict.fromkeys(name.removeprefix("_").removesuffix("_alias") for name in scalars):
            value = getattr(self, name)
            if isinstance(value, _SCALARS):
                yield name, None if _is_no_key(self, name) else value

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), {name: getattr(self, name) for name in self.__struct_fields__})


def called(kind: type[Record]) -> str:
    """How a program calls such a record."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", kind.ENTITY).lower()


_SIGNS_IN = {"session_id", "session_cookie"}  # whoever has these is signed in to the shop
_SCALARS = (int, str, Decimal, datetime, date)


def _rebuilt(cls: type[Record], values: dict[str, Any]) -> Record:
    return cls(**values)


class Identified(Record, frozen=True):
    """A record with an id of its own."""

    @property
    def id(self) -> int:
        """Its own id."""
        return cast("int", getattr(self, self.ID))


class LinkedRecord(Record, frozen=True):
    """A record that knows the page it came with."""

    if TYPE_CHECKING:

        def _own(self) -> Self: ...  # what a verb of the record gives: never called

        @property
        def _cohort(self) -> RecordCohort: ...  # set by the cohort

    else:

        def __getattr__(self, name: str) -> Any:
            if name != "_cohort":
                return super().__getattr__(name)
            raise LightspeedError(
                f"This {type(self).__name__} is not linked to an account (it was unpickled, copied or built by hand): "
                f"read it again through account.find(…)."
            )

    def _one(self, name: str) -> Any:
        return self._cohort.one(self, name)

    def _many(self, name: str) -> Any:
        return self._cohort.many(self, name)


class Box(Struct, forbid_unknown_fields=True):
    """The container of a relation, `{"ItemShop": [...]}`; an unknown key in it is an error, not an empty relation."""

    attributes: Any = field(name="@attributes", default=None)


class Lazy(Awaitable[T], Generic[T]):
    """A relation under an AsyncClient: `await item.category`. It costs nothing and warns of nothing if it is not."""

    __slots__ = ("_load",)

    def __init__(self, load: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._load = load

    def __await__(self) -> Generator[Any, Any, T]:
        return self._load().__await__()

    def __getattr__(self, name: str) -> Never:
        raise AttributeError(f"This relation has to be awaited first: (await record.relation).{name}")

    if not TYPE_CHECKING:  # or the type checkers would let these pass

        def __bool__(self) -> bool:
            raise UsageError("This relation has to be awaited before it is tested: if await record.relation: …")

        def __len__(self) -> int:
            raise UsageError("This relation has to be awaited before it is counted: len(await record.relation).")

        def __iter__(self) -> Iterator[Never]:
            raise UsageError("This relation has to be awaited first: for one in await record.relation: …")

        def __getitem__(self, index: object) -> Never:
            raise UsageError(f"This relation has to be awaited first: (await record.relation)[{index!r:.60}].")

        def __contains__(self, one: object) -> bool:
            raise UsageError("This relation has to be awaited first: … in await record.relation.")

    def __repr__(self) -> str:
        return "<relation to be awaited>"


class Prices(Mapping[str, Decimal]):
    """
    Prices of an item by level: `prices["msrp"]`, `prices.msrp`, `prices.get("Las Olas")`, `prices.las_olas`.

    Keys are the names of the levels in snake case; a level whose name reads like another's keeps its own spelling. The
    service's own levels, Default and MSRP, come first. Values are amounts.
    A price is set by `item.update(prices={"default": "11.90"})`.
    """

    __slots__ = ("_amounts", "_keys")

    def __init__(self, value: Any) -> None:
        """`value` is the wire value of the relation."""
        self._amounts: dict[str, Decimal] = {}
        self._keys: dict[str, str] = {}  # of levels by their own names
        for row in sorted(many(value), key=lambda row: row.use_type_id not in _OWN_LEVELS):
            if row.amount is not None and row.amount.is_finite():
                key = _level_key(row.use_type)
                spellings = (key, row.use_type, f"{key}_{row.use_type_id}")
                taken = self._amounts.keys() if row.use_type_id in _OWN_LEVELS else {*self._amounts, "default", "msrp"}
                key = next((one for one in spellings if one not in taken), spellings[-1])
                self._amounts[key] = row.amount
                self._keys.setdefault(row.use_type, key)

    def __getitem__(self, level: str) -> Decimal:
        for key in (level, self._keys.get(level), _level_key(str(level))):
            if key in self._amounts:
                return self._amounts[key]
        raise KeyError(f"no price {level!r}; there are: {', '.join(self._amounts) or 'none'}")

    def __getattr__(self, level: str) -> Decimal:
        if level.startswith("_"):
            raise AttributeError(level)  # copying asks for names before there are any amounts
        try:
            return self[level]
        except KeyError as error:
            raise AttributeError(error.args[0]) from None

    if not TYPE_CHECKING:  # or the type checkers would let assignments pass

        def __setattr__(self, name: str, value: object) -> None:
            if not name.startswith("_"):
                self[name] = value
            super().__setattr__(name, value)

        def __setitem__(self, level: str, amount: object) -> None:
            raise UsageError(f"A price is set by a request: write item.update(prices={{{level!r}: {amount!r:.60}}}).")

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *filter(str.isidentifier, self._amounts)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._amounts)

    def __len__(self) -> int:
        return len(self._amounts)

    def __repr__(self) -> str:
        return f"Prices({', '.join(f'{name}={amount}' for name, amount in self._amounts.items())})"


# useTypeID of Default and MSRP; old answers had the names alone. Source: API documentation, Item; recordings.
_OWN_LEVELS = (1, 2, None)


def _level_key(name: str) -> str:
    return "_".join(re.findall(r"\w+", name.lower()))


def is_loaded(value: object) -> bool:
    """Whether the wire value of a relation came with the record, be it empty."""
    return value is not UNSET


def wire_value(record: Any, name: str) -> Any:
    """Wire value of a relation, under either of its spellings where it has two."""
    value = getattr(record, f"_{name}", UNSET)
    return getattr(record, f"_{name}_alias", UNSET) if value is UNSET else value


def one(value: Any) -> Any:
    """The record in the wire value of a to-one relation: absent, "", {} and [] are None."""
    if isinstance(value, list):
        value = cast("list[Any]", value)[0] if value else None
    return value if isinstance(value, Record) and not _is_blank(value) else None


def many(value: Any) -> list[Any]:
    """The records in the wire value of a to-many relation, in whatever shape it came."""
    if isinstance(value, Box):
        value = cast("Any", value).items
    if isinstance(value, list):
        return cast("list[Any]", value)
    return [] if value is None or value is UNSET or value == "" or _is_blank(value) else [value]


def _is_blank(value: Any) -> bool:
    """Whether this is what an empty object decodes to."""
    return isinstance(value, Record) and value == type(value)()


def _is_no_key(record: Record, name: str) -> bool:
    """Whether this is a key that leads nowhere, raw "0", or an own id that did not come along."""
    value = getattr(record, name)
    return (name == record.ID or name.startswith("_")) and type(value) is int and value == 0


def day(value: str) -> date | None:
    """A day as reports write it, `01/31/2026`, or in ISO form; None for anything else."""
    for form in ("%m/%d/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(value[:10], form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None


def in_utc(value: datetime | None) -> datetime | None:
    """A time that came with another offset."""
    return value and value.astimezone(UTC)


def _plain_record(record: Record) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for name, wire_name in zip(record.__struct_fields__, record.__struct_encode_fields__, strict=True):
        value = getattr(record, name)
        if value is None or value is UNSET or value == "" or _is_no_key(record, name):
            continue
        if isinstance(value, Box | list | Record) and not many(value):
            continue
        plain[wire_name] = _plain(value)
    return plain


def _plain(value: Any) -> Any:
    match value:
        case Record():
            return _plain_record(value)
        case Box():
            rows = many(value)
            inner = next(name for name in value.__struct_encode_fields__ if name != "@attributes")
            return {inner: [_plain(row) for row in rows]}
        case list():
            return [_plain(row) for row in cast("list[Any]", value)]
        case Decimal():
            return format(value, "f")
        case datetime() | date():
            return value.isoformat()
        case _:
            return value
