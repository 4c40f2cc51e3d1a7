"""What SQL says about the account where the tables of a database hold several."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """
    Parts of statements, each "" where the tables hold one account, and there is no column for it: `account_id` is None.

    `column` and `value` begin a list of columns and of their values, `define` the columns of a new table.
    """

    account_id: int | None = None

    @property
    def column(self) -> str:
        """Before the names of columns."""
        return "" if self.account_id is None else "account_id, "

    @property
    def value(self) -> str:
        """Before the values of columns."""
        return "" if self.account_id is None else f"{self.account_id}, "

    @property
    def define(self) -> str:
        """Before the definitions of columns."""
        return "" if self.account_id is None else "account_id BIGINT NOT NULL, "

    def where(self, alias: str = "") -> str:
        """A condition that follows others: rows of this account only."""
        if self.account_id is None:
            return ""
        return f" AND {alias}{'.' if alias else ''}account_id = {self.account_id}"
