# The commands a newcomer types. `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run dev test bench fmt

# The build cache lives outside the clone, so a second clone, and `make test` after it, start warm.
CARGO_TARGET_DIR ?= $(HOME)/.cache/sanduk/target
export CARGO_TARGET_DIR

help: ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{ printf "  make %-6s %s\n", $$1, $$2 }'

run: ## Build and serve on http://localhost:8080 with demo data under var/
	@scripts/run $(ARGS)

dev: ## The same, rebuilt and restarted whenever a source file changes
	@scripts/dev $(ARGS)

test: ## Check everything: format, lints, tests on SQLite and on PostgreSQL + Redis, browser
	@scripts/test

bench: ## Measure pages, memory and start-up of the release binary
	@scripts/bench

fmt: ## Format the source
	@cargo fmt
