"""
How verbs that are written once take the arguments of each endpoint.

A generated class declares what its endpoint takes as the signatures of methods that are never called: `_filters`,
`_changes` and so on. A verb picks them up through the type of `self`; `signed` does the same for `help()` and
`inspect.signature()`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from inspect import Parameter
from types import FunctionType, MethodType
from typing import Any, ParamSpec, Protocol, TypeVar, cast

from lightspeed_pos.errors import UsageError
from lightspeed_pos.requests.shown import shown

P = ParamSpec("P")
Row_co = TypeVar("Row_co", covariant=True)
Own_co = TypeVar("Own_co", covariant=True)


class Filtered(Protocol[P]):
    """A collection whose listings take P."""

    def _filters(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Ahead(Protocol[P]):
    """The same with `prefetch`."""

    def _ahead(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Paged(Protocol[P]):
    """The same with the options of `pages`."""

    def _paged(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Tabled(Protocol[P]):
    """The same with `flatten`."""

    def _tabled(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Divided(Protocol[P]):
    """The same with `concurrency`."""

    def _divided(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Changing(Protocol[P]):
    """A collection whose records are written with P."""

    def _changes(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Updating(Protocol[P]):
    """A collection whose records are updated with P."""

    def _updates(self, *args: P.args, **kwargs: P.kwargs) -> None: ...


class Rowed(Protocol[Row_co]):
    """A collection whose rows are written in bulk."""

    @property
    def _row(self) -> Row_co: ...


class Written(Protocol[P, Own_co]):
    """A record that is updated with P."""

    def _updates(self, *args: P.args, **kwargs: P.kwargs) -> None: ...
    def _own(self) -> Own_co: ...


def named_only(verb: str, args: tuple[object, ...]) -> None:
    """Refuse arguments without a name."""
    if args:
        raise UsageError(
            f"{verb}() takes fields by name, not {shown(args[0])}: write {verb}(description=…) or {verb}(**fields)."
        )


# The verbs whose arguments are declared, and by which method: the first that a class has.
_DECLARED = {
    **dict.fromkeys(("first", "rows", "count", "cost"), ("_filters",)),
    "create": ("_changes",),
    "update": ("_updates",),
    **dict.fromkeys(("all", "scan"), ("_divided", "_filters")),
    "each": ("_ahead",),
    "pages": ("_paged",),
    **dict.fromkeys(("arrow", "arrow_batches"), ("_tabled",)),
}
_CONCURRENCY = {"all": 1, "scan": "auto"}


def signed(*abilities: type[Any]) -> None:
    """Give the verbs of these classes, in each class that has them, the signature that is declared there."""
    for ability in abilities:
        for name in _DECLARED.keys() & vars(ability).keys():
            setattr(ability, name, _Verb(vars(ability)[name]))


class _Verb:
    """A method of which each class gets its own, with its own signature, when it is first asked for."""

    def __init__(self, function: FunctionType) -> None:
        self.__doc__ = function.__doc__
        self._function = function

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        function = self._of(owner if owner is not None else cast("type[Any]", type(instance)))
        return function if instance is None else MethodType(function, instance)

    def _of(self, owner: type[Any]) -> FunctionType:
        function = self._function
        name = function.__name__
        declared = next((getattr(owner, shape) for shape in _DECLARED[name] if hasattr(owner, shape)), None)
        if declared is None or inspect.getattr_static(owner, name) is not self:
            return function
        own = FunctionType(function.__code__, function.__globals__, name, function.__defaults__, function.__closure__)
        own.__doc__, own.__module__, own.__qualname__ = function.__doc__, owner.__module__, f"{owner.__name__}.{name}"
        own.__signature__ = self._signature(declared, owner)  # type: ignore[attr-defined]  # inspect looks for it
        setattr(owner, name, own)
        return own

    def _signature(self, declared: Callable[..., Any], owner: type[Any]) -> inspect.Signature:
        """Arguments of the verb's own, then the declared ones, the keys of a TypedDict one by one."""
        whole = inspect.signature(self._function)
        starred = {Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD}
        own = [parameter for parameter in whole.parameters.values() if parameter.kind not in starred]
        given = list(inspect.signature(declared).parameters.values())[1:]
        taken = [one for parameter in given for one in _unpacked(parameter, declared, self._function.__name__)]
        names = {"R": getattr(owner, "RECORD", owner).__name__, "T": owner.__name__}
        returned = re.sub(r"\b[RT]\b", lambda found: names[found.group()], str(whole.return_annotation))
        return inspect.Signature([*own, *taken], return_annotation=_Shown(returned))


class _Shown(str):
    """Text that stands in a signature without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


_LEFT_OUT = _Shown("…")  # in place of the default of what may be left out


def _unpacked(parameter: Parameter, declared: Callable[..., Any], verb: str) -> Iterator[Parameter]:
    if parameter.kind is not Parameter.VAR_KEYWORD:
        default = _CONCURRENCY[verb] if parameter.default is ... else parameter.default
        yield parameter.replace(default=default, annotation=_Shown(parameter.annotation))
        return
    keys = declared.__globals__[str(parameter.annotation).removeprefix("Unpack[").removesuffix("]")]
    for name, kind in keys.__annotations__.items():
        text: str = kind.__forward_arg__
        default = Parameter.empty if text.startswith("Required[") else _LEFT_OUT
        shown = _Shown(text.removeprefix("Required[").removesuffix("]") if default is Parameter.empty else text)
        yield Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=shown)
