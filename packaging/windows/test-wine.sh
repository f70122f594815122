#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the installer for Windows as a user would, in a fresh Wine under Xvfb:
#   packaging/windows/test-wine.sh [--pictures DIR] INSTALLER
#   packaging/windows/test-wine.sh --tests [BUILD]      the tests of core and models (build.sh --tests)
# Installs for one user and for all, starts the demo, opens a payment by counterfoil://, refunds a part of
# it by keys, kills a program in the middle of a refund and looks at its journal after the next start,
# installs again over it, and uninstalls. Pictures go to build/packages/pictures. Wine is no Windows: see
# docs/packaging.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/packaging/windows
. scripts/packages.sh
. "$here/wine.sh"

usage() {
    sed -n '4,5s/^# *//p' "$0" >&2
    exit 2
}

pictures=$PWD/build/packages/pictures
tests=
installer=
while [ $# -gt 0 ]; do
    case "$1" in
    --pictures)
        [ $# -ge 2 ] || usage
        pictures=$(realpath -m "$2")
        shift
        ;;
    --tests) tests=1 ;;
    -*) usage ;;
    *) installer=$(realpath "$1") ;;
    esac
    shift
done
[ -n "$tests$installer" ] || usage
ensure_packages wine
mkdir -p "$pictures"

begin_wine
if [ -n "$tests" ]; then
    . "$here/wine_tests.sh"
    run_tests "${installer:-$PWD/build/windows-tests}"
    exit
fi

# The payment of the demo that is refunded: 97.50 of it are left to refund.
payment=9a14962c-bdcf-49d1-8673-e75dfb48013f

own=$drive/users/$user/AppData/Local/Programs/Counterfoil
installed="$drive/Program Files/Counterfoil"
data=$drive/users/$user/AppData/Local/counterfoil

everything() { (cd "$drive" && find . -not -path './windows/*' -print | LC_ALL=C sort); }

# value KEY NAME: of the registry; empty where there is none.
value() {
    wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\Counterfoil'
# scheme_command HIVE
scheme_command() {
    wine reg query "$1\\Software\\Classes\\counterfoil\\shell\\open\\command" /ve 2>/dev/null | grep REG_SZ
}

# install_it HIVE FOLDER OPTION...
install_it() {
    local hive=$1 folder=$2 name
    shift 2
    wine "$installer" /S "$@" || fail "the installer ended with $?"
    for name in counterfoil.exe counterfoil-sandbox.exe uninstall.exe Qt6Core.dll \
        plugins/platforms/qwindows.dll licences/LICENSE sbom.cdx.json; do
        [ -e "$folder/$name" ] || fail "$name was not installed"
    done
    [ -n "$(value "$hive\\$uninstall_key" DisplayVersion)" ] || fail "Windows does not know of it"
    scheme_command "$hive" | grep -F 'counterfoil.exe" "%1"' >/dev/null || fail "the scheme has no program"
    find "$drive" -name Counterfoil.lnk | grep -q . || fail "the start menu has no entry"
}

# remove_it HIVE FOLDER OPTION...
remove_it() {
    local hive=$1 folder=$2
    shift 2
    wine "$folder/uninstall.exe" /S "$@"
    until_true 60 test ! -e "$folder" # a copy of it does the work
    [ -z "$(value "$hive\\$uninstall_key" DisplayVersion)" ] || fail "Windows still knows of it"
    ! scheme_command "$hive" >/dev/null || fail "the scheme still has a program"
    ! find "$drive" -name Counterfoil.lnk | grep -q . || fail "the start menu still has an entry"
}

# effects URL: how many refunds the payment has at the sandbox, and the requests for them.
effects() {
    curl -s "$1/_sandbox/requests" | python3 -c '
import json, sys
print(sum(r["method"] == "POST" and r["path"].endswith("/refunds") for r in json.load(sys.stdin)))'
}

# refund AMOUNT: by keys, in the window that has the focus and shows the payment.
refund() {
    keys ctrl+shift+p
    sleep 1
    type_text 'refund, up to'
    sleep 1
    keys Return
    sleep 1
    type_text "$1"
    sleep 1
}

# journal_states: of its entries, a line each; then of those that are open. A copy is read: the program
# may have it open.
journal_states() {
    rm -rf "$scratch/journal"
    mkdir "$scratch/journal"
    cp "$data"/journal.sqlite* "$scratch/journal/"
    python3 - "$scratch/journal/journal.sqlite" "$1" <<'PYTHON'
import sqlite3
import sys

with sqlite3.connect(sys.argv[1]) as file:
    where = "where is_open" if sys.argv[2] == "open" else ""
    for row in file.execute(f"select kind || '=' || state from entry {where} order by id"):
        print(row[0])
PYTHON
}

is_posted() { [ "$(effects "$url")" -ge "$1" ]; }
is_settled() { [ -z "$(journal_states open)" ]; }

everything >"$scratch/before"
install_it HKCU "$own"
echo "installed for one user: $(du -sm "$own" | cut -f1) MB"
remove_it HKCU "$own"
# For all users from here: Wine 8 does not read schemes of one user.
install_it HKLM "$installed" /AllUsers
version=$(wine "$installed/counterfoil.exe" --version | tr -d '\r')
[[ $version == counterfoil\ * ]] || fail "--version said \"$version\""

# The demo, and the payment by its link, which Windows gives to the program.
begin "$installed/counterfoil.exe" --demo
demo=$running
look 'Demo shop – Counterfoil' windows-payments
wine start "counterfoil://payment/$payment"
until_true 60 has_window_like 'OR.* – Demo shop – Counterfoil|.* – Demo shop – Counterfoil'
sleep 3
picture windows-payment
url=$(sandbox_of_demo)
before=$(effects "$url")
focus ' – Demo shop – Counterfoil'
refund 30.00
picture windows-refund
keys ctrl+Return
until_true 60 test "$(effects "$url")" -eq $((before + 1)) || true
[ "$(effects "$url")" -eq $((before + 1)) ] || fail "the refund did not reach the sandbox"
sleep 8 # its outcome
picture windows-refunded
keys Escape
for page in 2 3 4 5; do
    keys "alt+$page"
    sleep 2
    picture "windows-page-$page"
done
keys ctrl+q
until_true 30 ended "$demo"
echo "demo: one refund by keys, one request at the sandbox"

# Killed while a refund is under way: the answer takes its time.
begin "$installed/counterfoil-sandbox.exe" --port 0
sandbox=$running
until_true 30 grep -q 'listening on' "$scratch/output.$sandbox"
url=$(sed -n 's/^listening on //p' "$scratch/output.$sandbox" | tr -d '\r')
begin "$installed/counterfoil.exe" --sandbox "$url" "counterfoil://payment/$payment"
program=$running
until_true 60 has_window_like ' – Demo shop – Counterfoil'
sleep 4
curl -s -X POST "$url/_sandbox/faults" -d '{"match": {"method": "POST", "path": "/refunds"},
    "times": 1, "do": {"hang": true, "after": true}}'
focus ' – Demo shop – Counterfoil'
refund 10.00
keys ctrl+Return
until_true 60 is_posted 1
kill -9 "$program"
until_true 30 ended "$program"
echo "killed with the journal at: $(journal_states all | paste -sd' ')"
begin "$installed/counterfoil.exe" --sandbox "$url"
program=$running
until_true 60 has_window_like 'Demo shop – Counterfoil'
until_true 120 is_settled
keys alt+5
sleep 3
picture windows-after-kill
[ "$(effects "$url")" -eq 1 ] || fail "the refund was sent $(effects "$url") times"
echo "after the restart: $(journal_states all | paste -sd' '), sent once"
keys ctrl+q
until_true 30 ended "$program"
kill "$sandbox" # the installer waits for no program that runs
until_true 30 ended "$sandbox"

# Over itself; what the program kept stays.
install_it HKLM "$installed" # it knows for whom it was
[ -e "$data/journal.sqlite" ] || fail "an update lost the data"
echo "installed again over it: the data is there"

remove_it HKLM "$installed"
[ -e "$data/journal.sqlite" ] || fail "uninstalling took the data"
everything | LC_ALL=C comm -13 "$scratch/before" - | grep -vF "AppData/Local/counterfoil" \
    >"$scratch/left" || true
echo "left after uninstalling, beside the data:"
sed 's/^/  /' "$scratch/left"

# In a folder of its choice (without a space: Wine would quote it), and the data goes, too.
install_it HKCU "$drive/place/Counterfoil" '/D=C:\place\Counterfoil'
remove_it HKCU "$drive/place/Counterfoil" /RemoveData
[ ! -e "$data" ] || fail "/RemoveData left the data"
echo "/D and /RemoveData do what they say"
