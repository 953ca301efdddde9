# Every target works by itself in a fresh clone: it makes .venv first, once, and again when the
# pinned requirements change. Written for GNU make 3.81 and newer, so that macOS has it too.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
STORY ?=
ONLY ?=

.PHONY: help install demo check format test tour bench lock clean

help:
	@echo "make demo           a local Telegram with a whole school: open the page it names"
	@echo "make test           all tests"
	@echo "make check          formatting, lint, types, import order"
	@echo "make tour [STORY=x] the stories, played by script"
	@echo "make bench [ONLY=x] the measurements, as JSON lines"
	@echo "make install        only the environment, in .venv"
	@echo "make format         put the code into its form"
	@echo "make lock           pin the requirements anew from pyproject.toml"
	@echo "make clean          remove .venv and caches"

install: $(READY)

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
	  { echo "If venv is missing: apt install python3-venv"; rm -rf $(VENV); exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

demo: $(READY)
	$(BIN)/python -m bot demo

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: $(READY)
	$(BIN)/python -m pytest

tour: $(READY)
	$(BIN)/python -m bot tour $(STORY)

bench: $(READY)
	@$(BIN)/python -m tests.bench $(ONLY)

PIN = $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
  --no-annotate --no-emit-options --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

lock: $(READY)
	$(PIN) --output-file requirements.txt pyproject.toml
	$(PIN) --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
