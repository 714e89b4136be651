# Everything here works in a virtual environment of the project's own.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
APT    := libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 \
          libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
          libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
PYTHON_SOURCES := conceptmap tests packaging

.PHONY: run test coverage mutation check format translations lock bench fuzz screenshots package package-test windows-test wheel-test system clean

## run: open the app on the sample vault (make run VAULT=/path for another)
run: $(VENV)/.app
	$(BIN)/conceptmap "$(or $(VAULT),resources/sample)"

## test: run the tests, without a screen; ARGS='-m "not ui"' for the quick half
# With bytecode kept, also where the environment forbids it: each worker, and each program that
# a test starts, would compile all modules again. Without plugins that take long to import.
test: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder -p no:anyio -p no:pytest_cov $(ARGS)

## coverage: run the tests and report which branches of reading, search, graph, layout and page they miss
coverage: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --cov --cov-report=term-missing:skip-covered $(ARGS)

## mutation: change the resolver, the query language and the positions store, and see what tests notice
mutation: $(VENV)/.mutation
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m mutmut run --max-children 2
	$(BIN)/python -m mutmut results

## check: lint, format, types, import contracts, and whether make translations is due
check: $(VENV)/.dev
	$(BIN)/ruff check $(PYTHON_SOURCES)
	$(BIN)/ruff format --check $(PYTHON_SOURCES)
	for platform in linux win32 darwin; do $(BIN)/mypy --platform $$platform || exit 1; done
	$(BIN)/lint-imports
	$(BIN)/python -m tests.translations --check

## format: put the code in order
format: $(VENV)/.dev
	$(BIN)/ruff check --fix $(PYTHON_SOURCES)
	$(BIN)/ruff format $(PYTHON_SOURCES)

## translations: find the texts in the code, merge them into the translations, compile those
translations: $(VENV)/.dev
	$(BIN)/python -m tests.translations

## bench: measure reading, layout, drawing, exploring and a long session; ARGS=layout for one
bench: $(VENV)/.bench
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

## fuzz: feed random bytes, mixtures of constructs and arguments to every reader or TARGET, SECONDS each; on Linux
TARGET ?= note header canvas query settings views mixtures arguments
SECONDS ?= 60
fuzz: $(VENV)/.fuzz
	for target in $(TARGET); do \
	  case $$target in mixtures|arguments) module=tests.fuzz.$$target;; *) module="tests.fuzz $$target";; esac; \
	  $(BIN)/python -m $$module $(SECONDS) || exit 1; \
	done

## screenshots: take the pictures of the README and the guide again
screenshots: $(VENV)/.dev
	$(BIN)/python packaging/screenshots.py

## package: build the packages for this system, into build/packages
package: $(VENV)/.package
ifeq ($(OS),Windows_NT)
	$(BIN)/python packaging/windows/build.py
else ifeq ($(shell uname -s),Darwin)
	$(BIN)/python packaging/macos/build.py
else
	$(BIN)/python packaging/linux/build.py
endif

## package-test: prove the Debian package on a clean root; as root, on Debian or Ubuntu
package-test:
	@command -v debootstrap Xvfb xdotool import >/dev/null || apt-get install -y -qq debootstrap xvfb xdotool imagemagick >/dev/null
	$(PYTHON) packaging/linux/prove.py

## windows-test: prove the Windows program under wine, and run the tests there; as root, on Debian or Ubuntu
windows-test: $(VENV)/.dev
	@command -v debootstrap Xvfb xdotool import >/dev/null || apt-get install -y -qq debootstrap xvfb xdotool imagemagick >/dev/null
	$(BIN)/python packaging/windows/prove.py $(ARGS)

## wheel-test: build the wheel, and install and use it as by pip, pipx and uv
wheel-test: $(VENV)/.package
	$(BIN)/python packaging/prove_wheel.py

## lock: resolve the dependencies again, with hashes, for every platform
lock:
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 -q pyproject.toml -o requirements.lock
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 -q pyproject.toml --extra dev --extra mcp -o requirements-dev.lock

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Concept Map needs Python 3.11 or newer; name one: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV) || { echo "Python has no venv module; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

# pip is given the lock file first, so that what is installed is what was tested.
$(VENV)/.app: pyproject.toml requirements.lock | $(VENV)/bin/python system
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps -e .
	touch $@

$(VENV)/.dev: pyproject.toml requirements-dev.lock | $(VENV)/bin/python system
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps -e .
	touch $@

$(VENV)/.package: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet -e '.[package,mcp]'
	touch $@

$(VENV)/.fuzz: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet -e '.[fuzz]'
	touch $@

$(VENV)/.mutation: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet -e '.[mutation]'
	touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet -e '.[bench]'
	touch $@

# Qt's own libraries on Debian and Ubuntu; other systems bring them.
system:
	@if command -v dpkg-query >/dev/null; then \
	  missing=$$(for p in $(APT); do \
	    dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || \
	    dpkg-query -W -f '$${Status}' $${p}t64 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	  if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ]; then \
	      apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	    else \
	      echo "Qt needs system libraries that are not installed. Run:"; \
	      echo "  sudo apt-get install" $$missing; exit 1; \
	    fi; \
	  fi; \
	fi

clean:
	rm -rf $(VENV) build dist mutants .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
