# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by test-wine.sh: a Wine and a display of its own, and hands on its windows.
scratch=$(mktemp -d)
export WINEPREFIX=$scratch/wine WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8
# No Mono, no browser engine, no menus of this desktop.
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d"
drive=$WINEPREFIX/drive_c
user=$(id -un)
wine64=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64

wine() { "$wine64" "$@"; }

fail() {
    echo "test-wine.sh: $*" >&2
    [ -z "${DISPLAY_OF_TEST:-}" ] || import -window root "$pictures/windows-failed.png" || true
    exit 1
}

finish_wine() {
    local code=$?
    "$wineserver" -k 2>/dev/null || true
    [ -z "${display:-}" ] || kill "$display" 2>/dev/null || true
    rm -rf --one-file-system "$scratch"
    exit "$code"
}

begin_wine() {
    trap finish_wine EXIT
    Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$scratch/display" >/dev/null 2>&1 &
    display=$!
    until_true 20 test -s "$scratch/display"
    DISPLAY_OF_TEST=:$(cat "$scratch/display")
    export DISPLAY=$DISPLAY_OF_TEST
    wine wineboot --init >"$scratch/wineboot.log" 2>&1
    "$wineserver" -w
}

# until_true SECONDS COMMAND...
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || fail "did not happen in time: $*"
        sleep 0.3
    done
}

ended() { ! kill -0 "$1" 2>/dev/null; }

# begin PROGRAM ARGUMENT...: $running is its process; what it says is in $scratch/output.$running.
begin() {
    local output
    output=$(mktemp -p "$scratch")
    "$wine64" "$@" >"$output" 2>&1 &
    running=$!
    ln -s "$output" "$scratch/output.$running"
}

has_window_like() { xwininfo -root -tree | grep -E -- "$1"; }

picture() { import -window root "$pictures/$1.png"; }

# look TITLE PICTURE: waits for the window, and takes a picture that shows more than an empty one.
look() {
    local colours
    until_true 120 has_window_like "$1"
    sleep 4 # its first pictures are drawn
    picture "$2"
    colours=$(identify -format %k "$pictures/$2.png")
    [ "$colours" -gt 100 ] || fail "$2.png has only $colours colours: nothing is drawn"
    echo "$2: window \"$1\", $colours colours"
}

focus() { xdotool search --onlyvisible --name "$1" windowfocus --sync; }
keys() {
    xdotool key --delay 80 "$@"
    sleep 0.2
}
type_text() { xdotool type --delay 80 "$1"; }

# sandbox_of_demo: the address on which the embedded one listens, found among those of this Wine.
sandbox_of_demo() {
    local port
    for port in $(ss -ltnH | sed -nE 's/.*127\.0\.0\.1:([0-9]+) .*/\1/p'); do
        if curl -s -m 2 "http://127.0.0.1:$port/_sandbox/payments" | grep -q "$payment" \
            && ss -ltnpH "sport = :$port" | grep -qE 'wineserver|counterfoil\.exe'; then
            echo "http://127.0.0.1:$port"
            return
        fi
    done
    fail "the demo's sandbox was not found"
}
