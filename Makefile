# Everything a person or a machine does here, in one word each. `make help` lists it.
PYTHON ?= python3
JURNAL = .venv/bin/jurnal
TESTS ?= tests
ARGS ?=

.PHONY: accuracy bench-print bench-pages pictures build test lint serve check bench clean setup setup-test help lock fonts
.DEFAULT_GOAL := help

help:       ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup:      ## install what is missing, once (every other target does it first)
	@$(PYTHON) scripts/setup.py

setup-test:
	@$(PYTHON) scripts/setup.py --test

build: setup ## the site with its PDFs into site/ (ARGS="2025-04 --lang kk" narrows it)
	@$(JURNAL) build $(ARGS)

serve: setup ## the site on this machine, alive while you edit
	@$(JURNAL) serve $(ARGS)

check: setup ## everything that is wrong with the content
	@$(JURNAL) check $(ARGS)

test: setup-test ## the whole test suite (TESTS=tests/unit narrows it)
	@.venv/bin/python -m pytest -n 2 $(TESTS)

lint: setup ## style, types and layers of the code
	@.venv/bin/ruff check scripts tests benchmarks
	@.venv/bin/ruff format --check scripts tests benchmarks
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: setup ## time builds beside a peer, write benchmarks/out
	@.venv/bin/python benchmarks/run.py $(ARGS)

bench-print: setup ## what the PDFs cost beside WeasyPrint and Vivliostyle, write benchmarks/out
	@npm ci --prefix benchmarks/print_peers --ignore-scripts --no-audit --no-fund --silent || echo "no npm: without Vivliostyle"
	@.venv/bin/python benchmarks/printed.py $(ARGS)

bench-pages: setup ## what Lighthouse says of the finished site on a phone (needs node and npm)
	@.venv/bin/python benchmarks/lighthouse/run.py $(ARGS)

accuracy: setup ## how often jurnal is right about Kazakh (ARGS=spelling narrows it)
	@.venv/bin/python benchmarks/kazakh/run.py $(ARGS)

fonts: setup ## cut the fonts of the site anew after theme/fonts or the letters changed
	@.venv/bin/python scripts/cut_fonts.py

pictures: setup-test ## the pictures of the README, from the finished site and PDF
	@.venv/bin/python docs/pictures/make.py

lock:       ## write requirements.lock anew after pyproject.toml changed (needs uv and the network)
	uv pip compile pyproject.toml --generate-hashes --universal --python-version 3.11 --extra test --extra setup \
	  --no-emit-index-url --no-header --quiet --upgrade --output-file requirements.lock

clean:      ## away with everything that can be made again
	rm -rf site .cache .venv dist benchmarks/out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find scripts tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
