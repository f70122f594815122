#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a Secret Service of its own: a D-Bus session, an unlocked keyring with a
# throw-away password, and a home directory, all gone afterwards. Nothing of the user's is touched.
#   with_keyring.sh PROGRAM [ARGUMENT...]
set -eu

if [ "${COUNTERFOIL_KEYRING_HOME:-}" = "" ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
    export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
        XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
        COUNTERFOIL_KEYRING_HOME="$home"
    unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
    dbus-run-session -- "$0" "$@"
    exit
fi

printf 'throw-away' | gnome-keyring-daemon --unlock --foreground --components=secrets \
    >"$HOME/keyring.out" 2>"$HOME/keyring.err" &
COUNTERFOIL_KEYRING_PID=$!
export COUNTERFOIL_KEYRING_PID
trap 'kill -CONT $COUNTERFOIL_KEYRING_PID 2>/dev/null; kill $COUNTERFOIL_KEYRING_PID 2>/dev/null' EXIT

# It is there once its name is on the bus.
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ $tries -gt 200 ] || ! kill -0 $COUNTERFOIL_KEYRING_PID 2>/dev/null; then
        echo "gnome-keyring-daemon did not start:" >&2
        cat "$HOME/keyring.err" >&2
        exit 1
    fi
    sleep 0.05
done

"$@"
