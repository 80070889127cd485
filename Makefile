# make run: environment, build, dashboard. make test: the tests. Python 3.11+ and make are enough.
PYTHON ?= python3
PORT ?= 8501
# Where the dashboard listens: this machine alone. make run HOST=0.0.0.0 opens it; an exported HOST,
# which some shells have, does not. Intake goes with it only where both are asked for.
HOST := 127.0.0.1
LISTEN = $(if $(HOST),--server.address $(HOST))
INTAKE = $(if $(and $(HOST),$(filter 1,$(LEDGER_INTAKE))),--server.maxUploadSize 20)
BIN := .venv/bin
# Where byte code is not kept, each of the many processes of the tests compiles everything again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run maps intake update build check audit test thorough validate bench screenshots lock clean
.DEFAULT_GOAL := help

help: ## This list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 22

.venv/ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; try: make PYTHON=python3.12 run")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/ready-dev: .venv/ready requirements-maps.txt requirements-intake.txt requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

run: .venv/ready ## Build the database and open the dashboard at http://localhost:8501
	@$(BIN)/python -m etl build --if-stale
	@port=$$($(BIN)/python -c 'import socket, sys; \
	free = lambda p: socket.socket().connect_ex(("127.0.0.1", p)) != 0; \
	print(next(p for p in range(int(sys.argv[1]), int(sys.argv[1]) + 100) if free(p)))' $(PORT)); \
	[ $$port = $(PORT) ] || echo "Port $(PORT) is taken."; \
	echo "Dashboard: http://localhost:$$port  (listens on $(or $(HOST),every address); stop with Ctrl+C)"; \
	$(if $(INTAKE),export LEDGER_INTAKE=$(HOST);) \
	exec $(BIN)/streamlit run app.py --server.port $$port --server.headless true $(LISTEN) $(INTAKE)

maps: .venv/ready ## What fetching and measuring maps needs, into the environment
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-maps.txt
	@echo "Now: $(BIN)/python -m etl fetch SOURCE, then $(BIN)/python -m etl measure"

intake: .venv/ready ## What intake needs (Excel files, feeds, pages), into the environment
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-intake.txt

# Exit code 10 says that there is something new: make counts it as an error, which it is not.
update: .venv/ready ## Bring maps, candidates and the build up to date, and say what changed (ARGS)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-maps.txt -r requirements-intake.txt
	@$(BIN)/python -m etl update $(ARGS) || [ $$? = 10 ]

build: .venv/ready ## Build the database from data/
	@$(BIN)/python -m etl build

check: .venv/ready-dev ## Format, lint, types, workflows, and the rules of data/
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/zizmor --offline --quiet --strict-collection --persona auditor .github
	$(BIN)/python -m etl check

audit: .venv/ready ## Recompute what the ledger says from its files, and compare with the build
	$(BIN)/python -m audit

test: .venv/ready-dev ## The tests (those in a browser need chromium)
	$(BIN)/python -m pytest -n auto -m "not thorough and not validators" $(ARGS)

thorough: .venv/ready-dev ## The tests that take longer: kills, growth, brute force, every page in a browser
	$(BIN)/python -m pytest -n auto -m thorough $(ARGS)

validate: .venv/ready-dev ## What others' libraries say of our files and answers (installs them)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-validators.txt
	$(BIN)/python -m pytest -n auto -m validators $(ARGS)

bench: .venv/ready-dev ## Measure build and pages (a few minutes)
	$(BIN)/python -m bench

screenshots: .venv/ready-dev ## Pictures of every page, and the one of the README
	$(BIN)/python -m bench.screenshots

# A lock names all that is installed, with hashes; what is wanted stands in requirements/*.in.
LOCK = uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock"
lock: ## Lock the newest libraries that requirements/*.in allow (needs uv)
	$(LOCK) requirements/dashboard.in -o requirements.txt
	for part in maps intake dev assistants storage validators; do $(LOCK) requirements/$$part.in -o requirements-$$part.txt; done

clean: ## Remove the environment and the builds
	rm -rf .venv data/build
