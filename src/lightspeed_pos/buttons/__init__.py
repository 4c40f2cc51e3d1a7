"""
Custom buttons: what Retail POS opens when somebody clicks one, verified. Extra `[buttons]`.

    button = CustomButton("https://app.example.com/pos")      # as it stands in Retail POS, under Custom Menus
    click = button.verify(str(request.url))
    account = client.account(click.account_id)
"""

from __future__ import annotations

from lightspeed_pos.buttons.button import AsyncCustomButton, CustomButton
from lightspeed_pos.buttons.click import Click

__all__ = ["AsyncCustomButton", "Click", "CustomButton"]
