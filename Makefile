# Every target sets up .venv itself. CI calls the same targets.
PYTHON ?= python3
# bytecode is kept, as wherever it is installed: without it each crawl compiles all modules anew, half a second
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
DEMO_DIR := .demo

.PHONY: help demo test lint compiled bench soak docs clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

.venv/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: .venv/.ready  ## crawl two days of the demo site and show what changed (under 2 minutes)
	@$(BIN)/python -m healthcrawl.demo.tour $(DEMO_DIR)

test: .venv/.ready  ## the tests that CI runs
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: .venv/.ready  ## formatting, types, import rule
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

compiled: .venv/.ready  ## compile the reader to machine code, once after each update: crawls and replays take less CPU
	$(BIN)/python -m healthcrawl.compile

# pip before 25 cannot hold lxml with two extras to one version
.venv/.bench: .venv/.ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,bench]'
	@touch $@

bench: .venv/.bench compiled  ## the reader beside other readers; CPU per page beside bare Scrapy and a careful spider; bytes on disk; replay beside the crawls
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/pipeline.py
	$(BIN)/python benchmarks/shares.py
	$(BIN)/python benchmarks/storage.py
	$(BIN)/python benchmarks/replay.py

soak: .venv/.ready  ## long sweeps: every kill point, many seeds
	$(BIN)/python -m pytest -n 3 --dist worksteal -m soak -p tests.cpu --timeout 7200

docs: .venv/.ready  ## regenerate what is generated: the data dictionary
	$(BIN)/python -m healthcrawl.exports.dictionary > docs/data.md

clean:  ## remove what make made
	rm -rf .venv $(DEMO_DIR) build *.egg-info healthcrawl/_compiled
