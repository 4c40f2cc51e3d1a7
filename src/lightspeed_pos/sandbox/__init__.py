"""
A local R-Series service for trying things out and for tests: OAuth server, API, data of an invented bicycle shop.

Behaves as documented, and as recorded where the documentation is silent. What neither says was chosen here: such a
choice stands in one place and carries the mark [I]. What the sandbox cannot do it refuses with a 501 and a name.
"""

try:
    from lightspeed_pos.sandbox.handle import Sandbox, SandboxAccount
    from lightspeed_pos.sandbox.instance.faults import Fault, FaultKind
    from lightspeed_pos.sandbox.instance.request_log import LoggedRequest
except ModuleNotFoundError as error:
    missing = str(error.name).partition(".")[0]
    raise ImportError(f'{missing} is not installed; the sandbox needs: pip install "lightspeed-pos[sandbox]"') from None

__all__ = ["Fault", "FaultKind", "LoggedRequest", "Sandbox", "SandboxAccount"]
