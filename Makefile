# One verb per thing a person does here. Needs Python >= 3.11, make and git; all else comes by itself.

PY = .venv/bin/python
PIP = $(PY) -m pip install --quiet --disable-pip-version-check
LOCK = PATH="$(CURDIR)/.venv/bin:$$PATH" uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header $(UPGRADE)

.PHONY: site test serve check bench golden lock clean \
	ci-tools ci-guard ci-check ci-preview ci-site ci-kept ci-publish ci-nightly ci-issue

site: .venv/site.stamp                 ## build the sample office into site/
	.venv/bin/prongsai build

test: .venv/test.stamp                 ## the whole suite, the browser tests included
	$(PY) scripts/browser_tools.py
	$(PY) -m pytest -n 2 $(ARGS)

serve: .venv/site.stamp                ## live reload of content/, manuals/ and theme/
	.venv/bin/prongsai serve

check: .venv/test.stamp                ## lint, format and types
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy

bench: .venv/test.stamp                ## time cold builds and checks of large synthetic offices, all paper, and publishing
	$(PY) -m benchmarks.run
	$(PY) -m benchmarks.checks
	$(PY) -m benchmarks.paper
	$(PY) -m benchmarks.publishing

golden: .venv/test.stamp               ## write tests/golden and docs/rules anew; read the difference before you commit it
	$(PY) -m pytest -n 2 --ignore=tests/e2e --update-golden
	git --no-pager diff --stat -- tests/golden docs/rules docs/kinds

lock:                                  ## resolve requirements/ anew; UPGRADE=--upgrade takes newer versions
	@PATH="$(CURDIR)/.venv/bin:$$PATH"; command -v uv >/dev/null || \
		{ echo "make lock needs uv: $(PY) -m pip install uv" >&2; exit 1; }
	$(LOCK) requirements/build.in -o requirements/build.txt
	$(LOCK) -c requirements/build.txt pyproject.toml -o requirements/site.txt
	$(LOCK) -c requirements/build.txt -c requirements/site.txt --extra dev pyproject.toml -o requirements/test.txt

clean:                                 ## remove all that these verbs made, .venv included
	rm -rf .venv site .site-* .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis tests/node_modules

# What workflows run, and anybody who wants to know why one is red; docs/publishing.md tells about them.
# Values come from the environment, so that no name of a branch or person is ever part of a command.
FORMAT = $(if $(GITHUB_ACTIONS),github,text)
SUMMARY = $(if $(GITHUB_STEP_SUMMARY),--also "markdown=$$GITHUB_STEP_SUMMARY")
ALSO =

ci-tools: .venv/site.stamp             ## the libraries that PDF files need
	sh scripts/ci/paper-tools $(PY)

ci-guard: .venv/site.stamp             ## may AUTHOR change what differs between BASE and HEAD?
	@.venv/bin/prongsai guard --repository "$${REPOSITORY:-.}" \
		--since "$${BASE:-origin/main}" --head "$${HEAD:-HEAD}" \
		--author "$${AUTHOR:-}" --author "$${PUSHER:-$${AUTHOR:-}}" --maintainers "$${MAINTAINERS:-}" \
		--format $(FORMAT) $(SUMMARY)

ci-check: .venv/site.stamp             ## build and check; what BASE holds already is told and lets pass
	@built=--built; .venv/bin/prongsai build || built=; \
	.venv/bin/prongsai check $$built --since "$${BASE:-origin/main}" --new-only \
		--format $(FORMAT) $(SUMMARY) $(ALSO) && test -n "$$built"

ci-preview: .venv/site.stamp           ## the site as PREVIEW, a zip that opens without a server
	@.venv/bin/prongsai offline --attachments 5 --output "$${PREVIEW:-preview.zip}"
	@if [ -n "$${GITHUB_STEP_SUMMARY:-}" ]; then cat scripts/ci/preview.md >>"$$GITHUB_STEP_SUMMARY"; fi

# Items of the assessment that are not answered yet forbid no publishing (docs/adr/0016-publishing.md).
ci-site: .venv/site.stamp              ## build, and check that very site
	@.venv/bin/prongsai build
	@.venv/bin/prongsai check --built --ignore D --format $(FORMAT) $(SUMMARY)

ci-kept:                               ## hold site/ to the hashes that its build wrote
	@cd site && sha256sum --check --quiet SHA256SUMS

ci-publish: .venv/site.stamp           ## publish the site of SITE_ARCHIVE to PUBLISH_TO
	@sh scripts/ci/publish .venv/bin/prongsai

ci-nightly: .venv/site.stamp           ## look at the site at SITE_URL and at links to others
	@sh scripts/ci/nightly .venv/bin/prongsai

ci-issue:                              ## tell what ci-nightly found in one issue
	@sh scripts/ci/issue

# A stamp says that its list is installed; the next run of a verb goes straight to the work.
.venv/made.stamp: scripts/make-venv
	sh scripts/make-venv .venv
	@touch $@

.venv/build.stamp: .venv/made.stamp requirements/build.txt
	$(PIP) --require-hashes -r requirements/build.txt
	@touch $@

.venv/site.stamp: .venv/build.stamp requirements/site.txt pyproject.toml
	$(PIP) --require-hashes --no-build-isolation -r requirements/site.txt
	$(PIP) --no-index --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test.stamp: .venv/site.stamp requirements/test.txt
	$(PIP) --require-hashes --no-build-isolation -r requirements/test.txt
	@touch $@
