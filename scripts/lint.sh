#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/lint.sh format: layout, licence lines and layering. scripts/lint.sh code: clang-tidy and
# clazy (analyse.py), with the compile commands of build/dev. Without an argument: both.
set -euo pipefail
cd "$(dirname "$0")/.."

sources() { git ls-files '*.cpp' '*.h'; }

# complain SENTENCE LINES: fails when there are any lines.
complain() {
    if [ -n "$2" ]; then
        printf '%s\n%s\n' "$1" "$2" >&2
        exit 1
    fi
}

lint_format() {
    sources | xargs clang-format --dry-run -Werror
    complain "Files without a licence line:" \
        "$(git ls-files '*.cpp' '*.h' '*.sh' '*.py' '*.toml' '*.cmake' '*CMakeLists.txt' .ci/run \
            | xargs grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' || true)"
    # shellcheck disable=SC2016
    complain "docs/architecture.md names what is not there:" \
        "$(grep -oE '`[a-z]+/[a-z_/.]*`' docs/architecture.md | tr -d '`' | while read -r path; do [ -e "$path" ] || echo "$path"; done)"
    complain "core, models, httpd and sandbox know no widgets:" \
        "$(git grep -nE '#include <Q(Application|Widget|Dialog|MainWindow|Painter|Icon|Color|Pixmap|Label)' -- core models httpd sandbox || true)"
    complain "models and ui know no network:" \
        "$(git grep -nE '#include (<QNetwork|"httpd/)' -- models ui || true)"
    complain "httpd uses only itself, the standard library and Qt, and no JSON:" \
        "$(git grep -nE '#include ("|<QJson|<QSql|<[^>]*[./])' -- httpd | grep -v '#include "httpd/' || true)"
    complain "The sandbox is a second implementation: it uses nothing of the program:" \
        "$(git grep -nE '#include "(core|models|ui|tour|app)/' -- sandbox || true)"
    complain "Includes that point upward:" \
        "$(git grep -nE '#include "(models|ui|tour|app|sandbox)/' -- core || true)$(git grep -nE '#include "(ui|tour|app|sandbox)/' -- models || true)$(git grep -nE '#include "(tour|app|sandbox)/' -- ui || true)"
    foreign=$(scripts/layers.py) # on its own, so that a fault of the script ends this one
    complain "Libraries and what they do not link:" "$foreign"
    complain "Only the program's start knows that the catalogue is an SQLite file:" \
        "$(git grep -nE '#include "core/catalogue/sqlite/|\b(CatalogueFile|SqliteCatalogue)\b' -- core models ui ':!core/catalogue/sqlite' || true)"
    # What version 1 of the journal meant is the only provider's of its time.
    complain "Only core/gateways knows a provider by name (providers.h):" \
        "$(git grep -niE 'purse' -- 'core/*.cpp' 'core/*.h' models ui app ':!core/gateways' ':!core/journal/journal_schema.cpp' | sed 's/purse-api\.md//g' | grep -iE ':.*:.*purse' || true)"
    complain "Nested event loops, sleeps and TLS errors ignored are not for this program:" \
        "$(git grep -nE 'QEventLoop|processEvents\(|waitFor(ReadyRead|Connected|BytesWritten)\(|QThread::m?sleep|sleep_for|ignoreSslErrors|setInsecureFallback' -- core models ui tour app httpd sandbox || true)"
    complain "Files are asked for by the Prompter, which a test can answer:" \
        "$(git grep -nE '\bQFileDialog\b' -- ui tour app ':!ui/frame/prompter.cpp' || true)"
    complain "No floating point near money:" \
        "$(git grep -nE '^([^/]|/[^/])*\b(double|float)\b' -- core/domain core/gateways core/journal core/services models || true)"
    complain "Documents that are named and not in docs:" \
        "$(git grep -noE '\b[a-z][a-z-]*\.md\b' -- '*.cpp' '*.h' | while IFS=: read -r file line name; do [ -e "docs/$name" ] || [ -e "docs/manual/$name" ] || echo "$file:$line: $name"; done)"
    pieces=$(scripts/whole_sentences.py || true)
    complain "Sentences put together of pieces that are translated apart:" "$pieces"
    complain "Settings and secrets have files and a keychain of their own:" \
        "$(git grep -nE '#include <QSettings>' -- core models ui tour app || true)"
}

lint_code() {
    cmake --preset dev >/dev/null
    # The slow analysis is for the program; tests are compiled with the same warnings.
    scripts/analyse.py core models ui tour app httpd sandbox
}

case "${1:-all}" in
format) lint_format ;;
code) lint_code ;;
all)
    lint_format
    lint_code
    ;;
*)
    echo "usage: scripts/lint.sh [format|code]" >&2
    exit 2
    ;;
esac
echo "lint: clean"
