# Privacy Desk. Nothing has to be there beforehand but make and Python 3.11 or newer with venv.
#
#   make run         start the program; without a display: drive it through the sample cases and say where the results lie
#   make test        everything that is checked (make test-long: what takes minutes)
#   make lint        ruff, mypy and the import contracts alone
#   make bench       measurements against other programs; they never decide a test run
#   make words       compile the window's words after resources/i18n was edited
#   make samples     the sample company's database and mailbox, in build/samples

PYTHON ?= python3
BIN := .venv/bin
SYSTEM := $(shell uname -s)
ifeq ($(SYSTEM),Darwin)
SCREEN := yes
else
SCREEN := $(strip $(DISPLAY)$(WAYLAND_DISPLAY))
# Qt and file names want UTF-8, also where the locale is C.
ifeq ($(filter %UTF-8 %utf8 %utf-8,$(or $(LC_ALL),$(LC_CTYPE),$(LANG))),)
export LC_ALL := C.UTF-8
endif
endif
export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# What Qt needs without a display, and what a window needs besides.
RUN_LIBRARIES := libgl1 libegl1 libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3
WINDOW_LIBRARIES := libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
	libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libx11-xcb1
# dbus-daemon holds dbus-run-session; poppler-utils reads our PDFs with another program's eyes.
TEST_TOOLS := postgresql p7zip-full gnome-keyring dbus dbus-daemon poppler-utils dovecot-imapd

.PHONY: run test test-long lint bench words samples system-run system-test

run: system-run .venv/run.stamp
ifneq ($(SCREEN),)
	$(BIN)/python main.py $(ARGS)
else
	@echo "There is no display here: the tour drives the window without one."
	QT_QPA_PLATFORM=offscreen $(BIN)/python main.py tour --out build/tour
endif

# Three at once on two cores: many tests wait for servers.
test: system-test .venv/dev.stamp
	$(BIN)/python -m pytest -n 3 --dist worksteal -m "not long" -rs $(ARGS)

test-long: system-test .venv/dev.stamp
	$(BIN)/python -m pytest -m long -rs $(ARGS)

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# WeasyPrint is only what letters are measured against: without it the table says "not installed".
bench: system-test .venv/dev.stamp
	-$(BIN)/python -m pip install --quiet "weasyprint>=66"
	$(BIN)/python -m tests.bench $(ARGS)

# The window's words: from Qt's written form to the form that the program loads.
words: .venv/run.stamp
	for language in en ru kk; do $(BIN)/pyside6-lrelease -silent resources/i18n/$$language/*.ts -qm resources/i18n/$$language.qm || exit 1; done

samples: .venv/run.stamp
	$(BIN)/python main.py samples --out build/samples

# The stamps keep a second run from installing again. An older pip would install what has no wheel without its licence (--use-pep517). The test lock holds everything of the run lock (a test checks it).
.venv/run.stamp: requirements.lock | $(BIN)/pip
	$(BIN)/python -m pip install --use-pep517 --require-hashes -r requirements.lock
	@touch $@

.venv/dev.stamp: requirements-dev.lock | $(BIN)/pip
	$(BIN)/python -m pip install --use-pep517 --require-hashes -r requirements-dev.lock
	@touch .venv/run.stamp $@

# pip, not python: where venv was not whole, a half-made .venv is made anew.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; name it with make PYTHON=…" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

# $(call install,PACKAGES): on Debian as root installs what is missing; elsewhere prints the line to type. Never stops the run:
# what is not there says so itself, and its tests skip. From 2024 on some Debian libraries carry t64 at the end of their name.
define install
@missing=; for package in $(1); do \
	dpkg-query -W -f='$${Status}\n' $$package $${package}t64 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -z "$$missing" ]; then exit 0; \
elif [ -f /etc/debian_version ] && [ "$$(id -u)" = 0 ]; then \
	echo "Installing:$$missing"; export DEBIAN_FRONTEND=noninteractive; \
	{ apt-get update -q && apt-get install -q -y --no-install-recommends $$missing; } || echo "Not everything could be installed:$$missing"; \
elif [ -f /etc/debian_version ]; then \
	echo "Some system packages are missing. Type: sudo apt-get install$$missing"; \
else \
	echo "These Debian packages, or what your system calls them, are needed:$$missing"; \
fi
endef

ifeq ($(SYSTEM),Darwin)
system-run:
system-test:
	@command -v initdb 7z pdftotext >/dev/null || echo "Some tests skip. Type: brew install postgresql p7zip poppler"
else
system-run:
	$(call install,$(RUN_LIBRARIES) $(if $(SCREEN),$(WINDOW_LIBRARIES)))
system-test:
	$(call install,$(RUN_LIBRARIES) $(TEST_TOOLS))
endif
