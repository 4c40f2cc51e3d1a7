# Every target sets itself up: Python 3.11 or newer and make are enough.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: demo test lint types docs generate record bench bench-quick clean

demo: $(READY)
	@$(BIN)/python examples/demo.py

test: $(READY)
	$(BIN)/pytest -n 2 --dist worksteal

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python tools/write_records.py --check
	$(BIN)/python tools/write_reference.py --check

types: $(READY)
	$(BIN)/mypy
	$(BIN)/pyright

docs: $(READY)
	$(BIN)/python -m sphinx -W -n --keep-going -q -b html docs build/docs
	@echo "Open build/docs/index.html"

generate: $(READY)
	$(BIN)/python tools/write_records.py
	$(BIN)/python tools/write_reference.py

# From the account in LIGHTSPEED_*, else from a sandbox; scrubbed before they are written.
record: $(READY)
	$(BIN)/pytest tests/contract/test_shop.py -k recording --record-mode=rewrite
	$(BIN)/pytest tests/contract/test_cassettes.py

bench: $(READY)
	PYTHONPATH=tests $(BIN)/python benchmarks/bench.py

bench-quick: $(READY)
	PYTHONPATH=tests $(BIN)/python benchmarks/bench.py --quick

# The marker is newer than what it was made from, so a changed dependency installs again.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "lightspeed-pos needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
