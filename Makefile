# The commands: make demo, make test, make quick, make check, make wheel. Each sets up .venv by itself the first time.
SHELL := /bin/sh
VENV ?= .venv
PYTHON ?= $(shell scripts/find-python)
BIN := $(VENV)/bin
# tests/conftest.py says which files come first.
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

# Without compiled bytecode, importing Airflow takes nearly twice as long in every process.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH

.PHONY: help demo test quick check lint types contract wheel clean
help:
	@echo "make demo    watch a real Airflow export one dataset and be stopped on two others"
	@echo "make test    every test (eight or nine minutes on two cores)"
	@echo "make quick   the tests without the slow ones"
	@echo "make test-spark    the tests on Spark, which needs Java 17 and downloads PySpark the first time"
	@echo "make test-matrix   the tests of the plugin on Airflow 3.2 and 3.3, on each Python of this machine"
	@echo "make check   style, types, layering and every test (what CI runs)"
	@echo "make wheel   build dist/airflow_export_guard-*.whl"

demo: $(VENV)/.ready-demo
	@$(BIN)/python scripts/demo

test: $(VENV)/.ready-dev
	$(PYTEST) -q --durations 10

quick: $(VENV)/.ready-dev
	$(PYTEST) -q -m "not slow"

# PySpark is as large as all the rest together, so `make check` does without it.
.PHONY: test-spark
test-spark: $(VENV)/.ready-spark-tests
	$(BIN)/python -m pytest -q tests/expectations/test_spark.py tests/expectations/test_engines.py tests/expectations/test_leaks.py

$(VENV)/.ready-spark-tests: $(VENV)/.ready-dev
	@scripts/setup-venv $(VENV) dev,spark $(PYTHON)
	@touch $@

# Slow the first time: it sets up an environment for each pair. Figures are kept in .matrix/figures.
.PHONY: test-matrix
test-matrix:
	scripts/test-matrix

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
	rm -rf $(VENV) .matrix .demo dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Exact versions for every supported Python at once. No index address may get into the file.
.PHONY: constraints
constraints:
	{ printf '# Exact versions that Export Guard is tested with, for Python 3.11 to 3.13:\n'; \
	  printf '#   pip install airflow-export-guard -c constraints.txt\n'; \
	  printf '# Renewed with: make constraints\n'; \
	  uv pip compile --quiet --universal --upgrade --python-version 3.11 --all-extras --no-annotate --no-header \
	     --no-emit-index-url --no-emit-find-links pyproject.toml; } > constraints.new
	mv constraints.new constraints.txt
	{ printf '# Exact versions that Export Guard is tested with under Airflow 3.2, for Python 3.11 to 3.13.\n'; \
	  printf '# Airflow 3.2 hands no frames of pandas 3 from task to task; its API server starts with no FastAPI from 0.137 on.\n'; \
	  printf '# Renewed with: make constraints\n'; \
	  printf 'apache-airflow==3.2.*\npandas<3\nfastapi<0.137\n' | uv pip compile --quiet --universal --upgrade --python-version 3.11 --all-extras \
	     --no-annotate --no-header --no-emit-index-url --no-emit-find-links pyproject.toml -c -; } > constraints.new
	mv constraints.new constraints-airflow-3.2.txt

# The outputs in README.md, from a fresh demo.
.PHONY: readme
readme: $(VENV)/.ready-dev
	$(BIN)/python scripts/readme.py
