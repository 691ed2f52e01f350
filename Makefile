# The commands: make demo, make test, make quick, make check, make wheel. Each sets up .venv by itself the first time.
SHELL := /bin/sh
VENV ?= .venv
PYTHON ?= $(shell scripts/find-python)
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadfile

# Without compiled bytecode, importing Airflow takes nearly twice as long in every process.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH

.PHONY: help demo test quick check lint types contract wheel clean
help:
	@echo "make demo    watch a real Airflow export one dataset and be stopped on two others"
	@echo "make test    every test (about five minutes on two cores)"
	@echo "make quick   the tests without the slow ones"
	@echo "make check   style, types, layering and every test (what CI runs)"
	@echo "make wheel   build dist/airflow_export_guard-*.whl"

demo: $(VENV)/.ready-demo
	@$(BIN)/python scripts/demo

test: $(VENV)/.ready-dev
	$(PYTEST) -q --durations 10

quick: $(VENV)/.ready-dev
	$(PYTEST) -q -m "not slow"

check: lint types contract test

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: lint
	$(BIN)/mypy

contract: types
	$(BIN)/lint-imports

wheel: $(VENV)/.ready-dev
	$(BIN)/python -m build --wheel

$(VENV)/.ready-%: pyproject.toml constraints.txt scripts/setup-venv
	@scripts/setup-venv $(VENV) $* $(PYTHON)

clean:
	rm -rf $(VENV) .demo dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Exact versions for every supported Python at once. No index address may get into the file.
.PHONY: constraints
constraints:
	{ printf '# Exact versions that Export Guard is tested with, for Python 3.11 to 3.13:\n'; \
	  printf '#   pip install airflow-export-guard -c constraints.txt\n'; \
	  printf '# Renewed with: make constraints\n'; \
	  uv pip compile --quiet --universal --upgrade --python-version 3.11 --all-extras --no-annotate --no-header \
	     --no-emit-index-url --no-emit-find-links pyproject.toml; } > constraints.new
	mv constraints.new constraints.txt

# The outputs in README.md, from a fresh demo.
.PHONY: readme
readme: $(VENV)/.ready-dev
	$(BIN)/python scripts/readme.py
