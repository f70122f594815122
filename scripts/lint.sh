#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/lint.sh format: layout, licence lines and layering. scripts/lint.sh code: clang-tidy and
# clazy, over the compile commands of build/dev. Without an argument: both.
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
        "$(git ls-files '*.cpp' '*.h' '*.sh' '*.py' '*.cmake' '*CMakeLists.txt' .ci/run \
            | xargs grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' || true)"
    complain "core, models and sandbox know no widgets:" \
        "$(git grep -nE '#include <Q(Application|Widget|Dialog|MainWindow|Painter|Icon|Color|Pixmap|Label)' -- core models sandbox || true)"
    complain "models and ui know no network:" \
        "$(git grep -nE '#include <QNetwork' -- models ui || true)"
    complain "The sandbox is a second implementation: it uses nothing of the program:" \
        "$(git grep -nE '#include "(core|models|ui|app)/' -- sandbox || true)"
    complain "Includes that point upward:" \
        "$(git grep -nE '#include "(models|ui|app|sandbox)/' -- core || true)$(git grep -nE '#include "(ui|app|sandbox)/' -- models || true)$(git grep -nE '#include "(app|sandbox)/' -- ui || true)"
    complain "Nested event loops, sleeps and TLS errors ignored are not for this program:" \
        "$(git grep -nE 'QEventLoop|processEvents\(|waitFor(ReadyRead|Connected|BytesWritten)\(|QThread::m?sleep|sleep_for|ignoreSslErrors|setInsecureFallback' -- core models ui app sandbox || true)"
    complain "No floating point near money:" \
        "$(git grep -nE '^([^/]|/[^/])*\b(double|float)\b' -- core/domain core/gateways core/journal core/desk models || true)"
    complain "Settings and secrets have files and a keychain of their own:" \
        "$(git grep -nE '#include <QSettings>' -- core models ui app || true)"
}

# analyse NOISE COMMAND...: runs the command on every file of the program. What it says besides noise
# is a finding, and so is a failure of the command itself (xargs and pipefail carry it out).
analyse() {
    local noise=$1
    shift
    # The slow analysis is for the program; tests are compiled with the same warnings.
    git ls-files 'core/*.cpp' 'models/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'sandbox/*.cpp' \
        | xargs -P 2 -n 4 "$@" 2>&1 | { ! grep -vE "$noise" >&2; }
}

lint_code() {
    [ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
    analyse '^[0-9]+ warnings? generated\.$' clang-tidy --quiet -p build/dev
    analyse '^[0-9]+ warnings? generated\.$' clazy-standalone -p build/dev \
        --checks=level1,no-non-pod-global-static,no-qstring-ref
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
