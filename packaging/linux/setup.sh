#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes this folder's Counterfoil known to the desktop of the user: menu, icons, counterfoil:// links.
# Nothing is copied. Run it again when the folder was moved; setup.sh --remove undoes it.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
desktop=$(basename "$folder"/share/applications/*.desktop)
id=${desktop%.desktop}

rm -f "$data/applications/$desktop"
for icon in "$folder"/share/icons/hicolor/*/apps/*; do
    size=$(basename "$(dirname "$(dirname "$icon")")")
    place=$data/icons/hicolor/$size/apps/$(basename "$icon")
    rm -f "$place"
    if [ "${1:-}" != --remove ]; then
        mkdir -p "$(dirname "$place")"
        ln -s "$icon" "$place"
    fi
done
if [ "${1:-}" != --remove ]; then
    mkdir -p "$data/applications"
    # Quotes only where the path needs them: xdg-open takes them for a part of it.
    case "$folder" in
    *[!A-Za-z0-9/._-]*) program="\"$folder/bin/counterfoil\"" ;;
    *) program=$folder/bin/counterfoil ;;
    esac
    sed -e "s|^Exec=counterfoil|Exec=$program|" -e "s|^TryExec=.*|TryExec=$folder/bin/counterfoil|" \
        "$folder/share/applications/$desktop" >"$data/applications/$desktop"
fi
if command -v update-desktop-database >/dev/null; then
    update-desktop-database "$data/applications" 2>/dev/null || true
fi
if [ "${1:-}" = --remove ]; then
    # What was made for this alone.
    [ -n "$(find "$data/applications" -name '*.desktop' 2>/dev/null | head -1)" ] \
        || rm -f "$data/applications/mimeinfo.cache"
    find "$data/applications" "$data/icons" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    echo "$id is no longer known to the desktop. The folder can be deleted."
else
    echo "$id is known to the desktop."
fi
