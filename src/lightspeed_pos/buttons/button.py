"""A custom button, which verifies its clicks: in threads, or awaited."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import anyio

from lightspeed_pos.auth.endpoint import AUTH_URL, TIMEOUT_SECONDS, AsyncTokenEndpoint, TokenEndpoint
from lightspeed_pos.buttons.click import Click, Signed, check_account, read
from lightspeed_pos.buttons.keys import KEY_SET, Keys
from lightspeed_pos.buttons.links import Link, address_of
from lightspeed_pos.errors import ForgedClick
from lightspeed_pos.exchange.clock import Clock, SystemClock

if TYPE_CHECKING:
    import httpx2


class _Button:
    def __init__(self, url: str, clock: Clock | None) -> None:
        self.url = address_of(url)
        self._clock = clock or SystemClock()
        self._keys = Keys()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r})"

    def _have_to_be_read(self, signed: Signed) -> bool:
        return self._keys.have_to_be_read(signed.kid, self._clock.now())

    def _believed(self, signed: Signed, link: Link, account_id: int | None) -> Click:
        if not self._keys.signed(signed.kid, signed.signature, link.signed_texts(self.url)):
            raise ForgedClick(
                f"The link is not signed by the service for {self.url}: it was changed on the way, or it is of another "
                "button. The URL has to be the one that stands in Retail POS under Custom Menus."
            )
        check_account(signed.click, account_id)
        return signed.click


class CustomButton(_Button):
    """
    A custom button of Retail POS, which verifies its clicks.

    `url` is the button's URL as it stands in Retail POS; what follows `?` or `#` there does not matter here. The host
    of a link that comes in is not looked at, as whoever sends it can choose that: a link is good for `url` only.
    `auth_url` is the origin of the authorization server, which has the keys. They are read at the first click, and
    again when a link names an unknown one. `http` is an `httpx2.Client` to share, which is not closed; `timeout` is in
    seconds. Keep the button as long as the program runs. It may be used from any number of threads.

    Raises ValueError for what is no URL, ImportError without the extra `[buttons]`.
    """

    def __init__(
        self,
        url: str,
        *,
        auth_url: str = AUTH_URL,
        http: httpx2.Client | None = None,
        clock: Clock | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(url, clock)
        self._endpoint = TokenEndpoint(auth_url, http, timeout)
        self._lock = threading.Lock()

    def verify(self, opened: str, *, account_id: int | None = None) -> Click:
        """
        What the click says, if the service has signed it and it has not expired.

        `opened` is the link that the browser opened, or its query alone. With `account_id`, a click in another account
        is refused. Without it look at `click.account_id` yourself: every merchant can make a button that leads to you.

        Raises MalformedClick, ExpiredClick, ForgedClick or WrongAccount, all of them a BadClick; and TransportError,
        ApiError or DecodeError if the keys cannot be read.
        """
        link = Link.of(opened)
        signed = read(link, self._clock.now())
        if self._have_to_be_read(signed):
            with self._lock:
                if self._have_to_be_read(signed):  # another thread may have read them meanwhile
                    self._keys.learn(self._endpoint.send(KEY_SET), self._clock.now())
        return self._believed(signed, link, account_id)


class AsyncCustomButton(_Button):
    """`CustomButton`, awaited; `http` is an `httpx2.AsyncClient`."""

    def __init__(
        self,
        url: str,
        *,
        auth_url: str = AUTH_URL,
        http: httpx2.AsyncClient | None = None,
        clock: Clock | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> None:
        super().__init__(url, clock)
        self._endpoint = AsyncTokenEndpoint(auth_url, http, timeout)
        self._lock = anyio.Lock()

    async def verify(self, opened: str, *, account_id: int | None = None) -> Click:
        """What the click says, if the service has signed it and it has not expired; see `CustomButton.verify`."""
        link = Link.of(opened)
        signed = read(link, self._clock.now())
        if self._have_to_be_read(signed):
            async with self._lock:
                if self._have_to_be_read(signed):
                    self._keys.learn(await self._endpoint.send(KEY_SET), self._clock.now())
        return self._believed(signed, link, account_id)
