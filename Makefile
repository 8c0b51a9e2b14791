# Each target works alone on a fresh clone: the first makes .venv, later ones start at once.
PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(shell $(p) -c 'import sys; print("$(p)" if (3, 11) <= sys.version_info[:2] <= (3, 13) else "")' 2>/dev/null)))
PY := .venv/bin/python
OUTPUT ?= output-dry-run
PYTHON312 ?= python3.12
PYTHON313 ?= python3.13

.PHONY: dry-run build test test-slow test-gpu test-clients test-versions lint format clean

dry-run: build
	$(PY) kaggle_final_optimized.py --dry-run --output $(OUTPUT)

build: .venv/installed
	$(PY) build_kernel.py

# Two at a time, each in one thread; who has none left takes some of the other one.
test: .venv/installed .venv-client/installed
	OMP_NUM_THREADS=1 $(PY) -m pytest -n 2 --dist worksteal -m "not slow"

# Pushing with both Kaggle clients: the newest, and that of Kaggle's image in its own environment.
test-clients: .venv/installed .venv-client/installed
	$(PY) -m pytest -rs tests/bundle/test_push.py tests/bundle/test_after_push.py

test-slow: .venv/installed
	OMP_NUM_THREADS=1 $(PY) -m pytest -n 2 --dist worksteal -m slow

# Where there is a CUDA GPU: the tests that need one, then what it does in figures.
test-gpu: .venv/installed
	$(PY) -m pytest -rs tests/train/test_gpu.py
	$(PY) benchmarks/card.py

# The suite on Kaggle's image with its own nbconvert, and on the one before, to which a kernel may be
# pinned; each environment takes about 7 GB and stays. Needs python3.12 and python3.13.
test-versions: .venv-image/installed .venv-previous/installed
	.venv-image/bin/python -m pytest -m "not slow"
	.venv-image/bin/python -m pytest tests/bundle/test_notebook.py tests/bundle/test_sandbox.py
	.venv-previous/bin/python -m pytest -m "not slow"
	.venv-previous/bin/python -m pytest tests/bundle/test_notebook.py tests/bundle/test_sandbox.py

.venv-client/installed: VERSION = $(PYTHON)
.venv-image/installed: VERSION = $(PYTHON313)
.venv-previous/installed: VERSION = $(PYTHON312)
.venv-%/installed: tests/versions/%.txt
	$(VERSION) -m venv .venv-$*
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

lint: .venv/installed
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	.venv/bin/lint-imports --no-logo
	$(PY) build_kernel.py --check

format: .venv/installed
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

# The stamp is written last, so that an interrupted installation is done again.
.venv/installed: requirements.txt requirements-dev.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed and not on the PATH; give one with make PYTHON=/path/to/python3.12"; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 13) else "Python 3.11, 3.12 or 3.13 is needed, and $(PYTHON) is %d.%d; give one with make PYTHON=/path/to/python3.12" % sys.version_info[:2])'
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

clean:
	rm -rf .venv .venv-client .venv-image .venv-previous output output-dry-run .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
