"""
Mutants of a file: its text with one small change in one function, as mutmut's operators make them.

Left out is what no test should hold: annotations and defaults, what type checkers are told (`assert`, `cast`),
docstrings, logs, and texts for people, such as the messages of errors; but not that the right error is raised, with its
data. What runs when a module is imported (tables, decorators, fields) cannot be changed: a mutant is put into functions
that are there already.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import libcst as cst
from libcst import matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

TEXT = m.SimpleString() | m.FormattedString() | m.ConcatenatedString()
LOGGED = {"debug", "info", "warning", "error", "exception", "log", "warn"}
FOR_TYPES = {"cast", "assert_never", "isinstance", "TypeVar"}
SQL = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH ")


@dataclass(frozen=True)
class Mutant:
    """One change. `first` to `last` are the lines of its statement: a test that runs none of them cannot see it."""

    module: cst.Module
    old: cst.CSTNode
    new: cst.CSTNode
    function: str
    first: int
    last: int

    @cached_property
    def text(self) -> str:
        """The whole file with the change."""
        changed = self.module.deep_replace(self.old, self.new)
        assert isinstance(changed, cst.Module)
        return str(changed.code)

    @cached_property
    def difference(self) -> tuple[list[str], list[str]]:
        """The lines that go, and those that come."""
        lines = list(difflib.unified_diff(self.module.code.splitlines(), self.text.splitlines(), n=0, lineterm=""))[3:]
        gone = [line[1:].strip() for line in lines if line.startswith("-")]
        come = [line[1:].strip() for line in lines if line.startswith("+")]
        return gone, come


def mutants_of(code: str) -> list[Mutant]:
    """All mutants of a file, in the order of its lines."""
    wrapper = MetadataWrapper(cst.parse_module(code))
    finder = _Finder(wrapper.module)
    wrapper.visit(finder)
    return finder.found


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, module: cst.Module) -> None:
        super().__init__()
        self.module = module
        self.found: list[Mutant] = []
        self._names: list[str] = []  # of the classes and functions around
        self._function = ""  # the outermost one
        self._statements: list[cst.CSTNode] = []
        self._raised = 0

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self._names.append(node.name.value)
            if isinstance(node, cst.FunctionDef):
                self._function = self._function or ".".join(self._names)
        if self._is_left_out(node):
            return False
        if isinstance(node, cst.BaseStatement):
            self._statements.append(node)
        self._raised += isinstance(node, cst.Raise)
        if self._function and not isinstance(node, cst.FunctionDef | cst.ClassDef):
            self.found += self._mutants(node)
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef):
            if self._function == ".".join(self._names):
                self._function = ""
            self._names.pop()
        if self._statements and self._statements[-1] is original_node:
            self._statements.pop()
        if isinstance(original_node, cst.Raise):
            self._raised -= 1

    def _is_left_out(self, node: cst.CSTNode) -> bool:
        match node:
            case cst.Annotation() | cst.Decorator() | cst.Parameters() | cst.Assert():
                return True
            case cst.If(test=cst.Name("TYPE_CHECKING")):
                return True
            case cst.Call(func=cst.Name(name)):
                return name in FOR_TYPES or name == "len"
            case cst.Call(func=cst.Attribute(attr=cst.Name(name))):
                return name in LOGGED
            case cst.SimpleString() | cst.FormattedString() | cst.ConcatenatedString():
                return self._raised > 0 or for_people(node)
        return False

    def _mutants(self, node: cst.CSTNode) -> Iterator[Mutant]:
        statement = self._statements[-1]
        span = self.get_metadata(PositionProvider, statement)
        body = getattr(statement, "body", None)
        last = span.end.line
        if isinstance(body, cst.BaseSuite) and not isinstance(statement, cst.Match):
            last = max(span.start.line, self.get_metadata(PositionProvider, body).start.line - 1)
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                # Of a string the first change is enough: XX around it. Others change its case, which SQL ignores.
                for new in islice(operator(node), 1 if isinstance(node, cst.BaseString) else None):
                    if not (self._raised and _loses_text(node, new)):
                        yield Mutant(self.module, node, new, self._function, span.start.line, last)


def for_people(node: cst.BaseExpression) -> bool:
    """Whether a string is a text for people: words with spaces between them, and no SQL."""
    if isinstance(node, cst.ConcatenatedString):
        return for_people(node.left) or for_people(node.right)
    if isinstance(node, cst.FormattedString):
        parts = [part.value for part in node.parts if isinstance(part, cst.FormattedStringText)]
    elif isinstance(node, cst.SimpleString):
        parts = [str(node.raw_value)]
    else:
        return False
    text = "{}".join(parts)
    return len(text.split()) > 1 and not text.lstrip().startswith(SQL)


def _loses_text(old: cst.CSTNode, new: cst.CSTNode) -> bool:
    """Whether a call lacks a text that it had as an argument."""
    if not isinstance(old, cst.Call) or not isinstance(new, cst.Call):
        return False
    kept: Sequence[cst.Arg] = new.args
    return any(m.matches(arg.value, TEXT) and arg not in kept for arg in old.args)
