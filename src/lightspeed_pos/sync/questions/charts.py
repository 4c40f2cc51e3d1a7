"""
Charts as SVG that fit any width: positions across are percentages, so that text keeps its size on a phone.

Colours are classes, which the page gives a light, a dark and a printed meaning.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lightspeed_pos.sync.questions.words import safe

_HEIGHT = 200  # px of the plot; the labels below it come on top
_LABELS = 24
_ABOVE = 8
_MOST_LABELS = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label on the axis, its value, the value a year before, and the hint shown when it is pointed at."""

    label: str
    value: float
    before: float
    hint: str


def columns(bars: Sequence[Bar], written: Callable[[float], str], describes: str) -> str:
    """Vertical bars with a scale; a stroke across each marks the value of the year before."""
    low, high, steps = _scale([0.0, *(one.value for one in bars), *(one.before for one in bars)])

    def across(value: float) -> float:
        return _ABOVE + _HEIGHT * (high - value) / (high - low)

    scale = "".join(
        f'<text x="100%" dx="-8" y="{across(step):.1f}" dy="0.32em" text-anchor="end">{safe(written(step))}</text>'
        for step in steps
    )
    lines = "".join(_across(across(step), "grid" if step else "zero", 0, 100) for step in steps)
    width = 100 / max(len(bars), 1)
    every = math.ceil(len(bars) / _MOST_LABELS)
    shown: list[str] = []
    for place, one in enumerate(bars):
        left = place * width
        top, bottom = sorted((across(one.value), across(0)))
        shown.append(
            f'<g><title>{safe(one.hint)}</title><rect class="hit" x="{left:.3f}%" width="{width:.3f}%" y="0" '
            f'height="{_HEIGHT + _ABOVE}"/><rect class="this" x="{left + width * 0.16:.3f}%" '
            f'width="{width * 0.68:.3f}%" y="{top:.1f}" height="{bottom - top:.1f}" rx="1.5"/>'
        )
        if one.before:
            shown.append(_across(across(one.before), "before", left + width * 0.06, left + width * 0.94))
        shown.append("</g>")
        if place % every == 0:
            middle = left + width / 2
            shown.append(
                f'<text x="{middle:.3f}%" y="{_HEIGHT + _ABOVE + 17}" text-anchor="middle">{safe(one.label)}</text>'
            )
    size = f'height="{_HEIGHT + _ABOVE + _LABELS}"'
    return (
        f'<div class="plot"><svg class="scale" {size} aria-hidden="true">{scale}</svg>'
        f'<svg class="bars" {size} role="img" aria-label="{safe(describes)}">{lines}{"".join(shown)}</svg></div>'
    )


def share(value: float, most: float) -> str:
    """A horizontal bar, as long as its part of the longest one; below zero it has the colour of a loss."""
    width = 100 * min(abs(value) / most, 1) if most else 0
    bar = f'<rect class="{"loss" if value < 0 else "this"}" width="{width:.2f}%" height="6" rx="1.5"/>'
    return f'<svg class="share" height="6" aria-hidden="true">{bar}</svg>'


def _across(height: float, kind: str, left: float, right: float) -> str:
    """A level line; `left` and `right` are percentages."""
    return f'<line class="{kind}" x1="{left:.3f}%" x2="{right:.3f}%" y1="{height:.1f}" y2="{height:.1f}"/>'


def _scale(values: Sequence[float]) -> tuple[float, float, list[float]]:
    """From where to where the scale goes, and its steps: four or so, round numbers."""
    low, high = min(values), max(values)
    if low == high:
        high = low + 1
    rough = (high - low) / 4
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= rough * 0.999)
    first, last = math.floor(low / step), math.ceil(high / step)
    return first * step, last * step, [number * step for number in range(first, last + 1)]
