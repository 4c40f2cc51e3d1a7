"""What the authorization server has issued: codes, token pairs, connections."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class App:
    """A registered client. A public one has no secret and must use PKCE."""

    client_id: str
    client_secret: str
    redirect_uris: tuple[str, ...]  # the first one is used where an authorization names none

    @property
    def public(self) -> bool:
        """Whether it can keep no secret."""
        return not self.client_secret


@dataclass(slots=True)
class Pair:
    """An access token and the refresh token that came with it. Times in sandbox seconds."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    account_id: int
    scope: str
    expires_at: float
    refresh_expires_at: float


@dataclass(slots=True)
class Connection:
    """One merchant who let one client in: the pair in use, and newer pairs that nobody has used yet."""

    current: Pair
    pending: list[Pair] = field(default_factory=list[Pair])
    refreshed_at: list[float] = field(default_factory=list[float])

    def pairs(self) -> list[Pair]:
        """All pairs that still count."""
        return [self.current, *self.pending]

    def swap(self, old: Pair, new: Pair) -> None:
        """Put one pair in the place of another."""
        if old is self.current:
            self.current = new
        else:
            self.pending[self.pending.index(old)] = new


@dataclass(frozen=True, slots=True)
class Code:
    """An authorization code. Times in sandbox seconds."""

    client_id: str
    account_id: int
    scope: str
    challenge: str
    method: str
    expires_at: float


@dataclass
class Grants:
    """What has been issued; copied whole for a reset."""

    connections: list[Connection] = field(default_factory=list[Connection])
    codes: dict[str, Code] = field(default_factory=dict[str, Code])
    revoked: set[str] = field(default_factory=set[str])
