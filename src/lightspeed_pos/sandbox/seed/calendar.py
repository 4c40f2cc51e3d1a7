"""The days of the invented shop, from its first one to yesterday, with their opening hours."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta

from lightspeed_pos.sandbox.clock import wire_time
from lightspeed_pos.sandbox.data.context import TIME_ZONE, zone_named

DAYS = 1400  # since the shop opened
BUSY_DAYS = 26 * 7  # the last ones, which have sales
# For each weekday, Monday first: opening hour, closing hour, and how busy the day is compared to others.
WEEK = ((10, 18, 2), (10, 18, 2), (10, 18, 2), (10, 18, 2), (10, 19, 3), (9, 18, 5), (11, 16, 2))
PEAKS = 0.5  # from 0 to 1: how much busier late morning and late afternoon are


class Calendar:
    """
    Maps days of the shop's life, counted from 0, to times on the sandbox's clock.

    The last day is the one before `now` (sandbox seconds) in the shop's time zone. So a shop ends yesterday whenever it
    is made, and is the same for the same `now`. Times are seconds since the epoch, stamps are as on the wire.
    """

    def __init__(self, now: float) -> None:
        zone = zone_named(TIME_ZONE)
        self.first = datetime.fromtimestamp(now, zone).date() - timedelta(days=DAYS)
        self.hours: list[tuple[float, float]] = []
        for place in range(DAYS):
            day = self.day(place)
            opens, closes, _ = WEEK[day.weekday()]
            began = datetime.combine(day, time(opens), zone).astimezone(UTC).timestamp()
            self.hours.append((began, (closes - opens) * 3600))

    def day(self, place: int) -> date:
        """The date in the shop's time zone."""
        return self.first + timedelta(days=place)

    def busyness(self, place: int) -> int:
        """How many sales the day has, compared to other days."""
        return WEEK[self.day(place).weekday()][2]

    def at(self, days: float) -> int:
        """The time after so many days: the fraction counts within the opening hours of the day."""
        place = min(int(days), DAYS - 1)
        began, length = self.hours[place]
        return int(began + length * (days - place))

    def stamp(self, days: float) -> str:
        """The same as it stands on the wire."""
        return wire_time(self.at(days))

    def closing(self, place: int) -> str:
        """When the shop closes on a day."""
        began, length = self.hours[place]
        return wire_time(began + length)


def crowded(share: float) -> float:
    """
    After which share of its hours this share of a day's customers has come.

    Many come late in the morning and late in the afternoon.
    """
    return share + PEAKS * math.sin(4 * math.pi * share) / (4 * math.pi)
