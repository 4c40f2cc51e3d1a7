# Every target sets itself up: Python 3.11 or newer and make are enough.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.DEFAULT_GOAL := help
.PHONY: help demo test test-slow test-packages test-all test-floors lint types check docs generate fuzz mutation \
  fault-matrix record bench bench-quick hooks dist release-check clean

help: ## Show this list
	@awk -F ': .*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) ## Meet the library and its sandbox, without an account
	@$(BIN)/python examples/demo.py

# Bytecode is kept even where the environment forbids it: tests start a hundred processes, each of which would compile
# the package again.
test test-slow test-packages test-all test-floors: export PYTHONDONTWRITEBYTECODE :=
# Six on two cores: many tests wait for a server or for a clock.
test: $(READY) ## Run the tests that are not long; all with LONG=yes, or COVERAGE=yes, which shows what they cover
ifndef COVERAGE
	$(BIN)/pytest -n 6 --dist worksteal $(if $(LONG),,-m 'not slow and not pages and not packages and not long')
else
	@rm -rf build/coverage
	$(BIN)/coverage run -m pytest -n 6 --dist worksteal
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage json --quiet
	@PYTHONPATH=tests $(BIN)/python tools/coverage_limits.py
endif

test-slow: $(READY) ## Run the tests that take minutes: hundreds of kills, full disks, a large shop
	$(BIN)/pytest -m slow -n 3 --dist worksteal

test-packages: $(READY) ## Build the package, and try the core and each extra alone in an empty environment
	$(BIN)/pytest -m packages -n 2

# Where pyenv has Pythons, its shims name only those that are switched on.
test-all: $(READY) ## Run the tests under each Python from 3.11 to 3.14 that the machine has
	PATH="$$PATH:$(subst $() $(),:,$(wildcard $(HOME)/.pyenv/versions/3.1[1-9]*/bin))" $(BIN)/nox --envdir build/nox --session tests

# What pyproject.toml names is at its lowest; what that depends on is as new as it may be.
test-floors: ## Run the tests with the lowest versions of the dependencies
	$(PYTHON) -m venv --clear build/floors
	$(PYTHON) tools/floors.py > build/floors.txt
	build/floors/bin/python -m pip install --quiet --disable-pip-version-check --requirement build/floors.txt --editable .
	build/floors/bin/pytest -n 3 --dist worksteal -m 'not slow and not packages'

lint: $(READY) ## Check style, generated files, and how many files of ours one call enters
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python tools/write_records.py --check
	$(BIN)/python tools/write_reference.py --check
	$(BIN)/python tools/count_hops.py
	$(BIN)/python tools/write_examples.py --check

types: $(READY) ## Check types with mypy and pyright, and that the documentation builds
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/pytest -m pages tests/test_docs.py

check: LONG := yes
check: lint types test ## Run all that has to pass before a change lands

docs: $(READY) ## Build the documentation into build/docs
	$(BIN)/python -m sphinx -W -n --keep-going -q -b html docs build/docs
	@echo "Open build/docs/index.html"

generate: $(READY) ## Write resource modules, reference pages and examples from the catalogue, draw pictures
	$(BIN)/python tools/write_records.py
	$(BIN)/python tools/write_reference.py
	$(BIN)/python tools/write_examples.py
	$(BIN)/python tools/draw_bucket.py

# There are wheels of atheris for Linux on x86-64 only; elsewhere the program says so and ends.
SECONDS ?= 60
fuzz: $(READY) ## Fuzz decoding for a minute, or for SECONDS=600
	@$(BIN)/python -m pip install --quiet --only-binary :all: --requirement tests/fuzz/requirements.txt 2> /dev/null || true
	$(BIN)/python tests/fuzz/run.py --seconds $(SECONDS)

# What became of each change is kept in build/mutation, so another run goes on where this one's time was over.
MODULES ?=
mutation: SECONDS = 1800
mutation: $(READY) ## Try whether tests notice changes, for SECONDS=1800; MODULES="limits money"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement tests/mutants/requirements.txt
	nice $(BIN)/python tests/mutants/run.py --seconds $(SECONDS) --modules $(MODULES)

fault-matrix: $(READY) ## Write docs/fault-matrix.md from trials on a sandbox: some minutes
	$(BIN)/python tools/write_fault_matrix.py

# What tells of anybody is scrubbed before it is written.
record: $(READY) ## Record the contract again, from the account in LIGHTSPEED_* or else from a sandbox
	$(BIN)/pytest tests/contract/test_shop.py -k recording --record-mode=rewrite
	$(BIN)/pytest tests/contract/test_cassettes.py

bench: $(READY) ## Run all benchmarks: a quarter of an hour
	PYTHONPATH=tests $(BIN)/python benchmarks/bench.py

bench-quick: $(READY) ## Run the benchmarks in short
	PYTHONPATH=tests $(BIN)/python benchmarks/bench.py --quick

hooks: $(READY) ## Have git run lint before each commit and types before each push
	$(BIN)/pre-commit install

dist: $(READY) ## Build the wheel and the sdist into dist
	rm -rf dist
	$(BIN)/python -m uv build --quiet --out-dir dist

release-check: $(READY) ## Say what speaks against releasing what is here; docs/releasing.md has the steps
	$(BIN)/python tools/release.py check

# The marker is newer than what it was made from, so a changed dependency installs again.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "lightspeed-pos needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean: ## Remove the environment and all caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
