from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from lightspeed_pos.sandbox import Sandbox
from packages.environments import uv


@dataclass(frozen=True)
class Built:
    """The two files of a release, and a wheel that was built from the source tree without an sdist between."""

    wheel: Path
    sdist: Path
    direct: Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    release, direct = tmp_path_factory.mktemp("release"), tmp_path_factory.mktemp("direct")
    uv("build", "--quiet", "--out-dir", str(release))
    uv("build", "--quiet", "--wheel", "--out-dir", str(direct))
    [wheel], [sdist], [other] = release.glob("*.whl"), release.glob("*.tar.gz"), direct.glob("*.whl")
    return Built(wheel, sdist, other)


@pytest.fixture(scope="session")
def shop() -> Iterator[Sandbox]:
    with Sandbox(items=30, sales=10, customers=5, registers=50) as running:
        yield running
