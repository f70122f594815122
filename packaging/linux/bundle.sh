#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bundle.sh FOLDER BUILD: adds to an installed folder the libraries and plugins that a desktop may not
# have, so that it runs where it is put. What has to fit the machine itself (C and C++ runtime, X,
# OpenGL, fonts, GLib, D-Bus, Kerberos, CUPS) is the machine's.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
build=$2

of_the_machine='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|z|expat|com_err'
of_the_machine+='|X11|X11-xcb|xcb|xcb-[a-z]+[0-9]?|Xau|Xdmcp|SM|ICE|GL|EGL|GLX|OpenGL|GLdispatch'
of_the_machine+='|fontconfig|freetype|harfbuzz|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0'
of_the_machine+='|cups|dbus-1|systemd|udev|drm|gssapi_krb5|krb5|k5crypto|krb5support|keyutils))\.so'
# Small ones that Qt's plugin for X needs and that no other program of a desktop may.
extra_xcb='^libxcb-(icccm|image|keysyms|render-util|util|cursor)\.so|^libxkbcommon'

plugins=$(qtpaths6 --plugin-dir 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
sources=$(mktemp)
trap 'rm -f "$sources"' EXIT

# needs FILE: paths of the libraries that it names, but for those of the machine.
needs() {
    local names
    names=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
    ldd "$1" | awk '$2 == "=>" { print $1, $3 }' | while read -r name path; do
        grep -qxF -- "$name" <<<"$names" || continue
        [[ $name =~ $of_the_machine && ! $name =~ $extra_xcb ]] || echo "$path"
    done
}

# bring FILE: copies it and all that it needs into lib.
bring() {
    local path
    for path in $(needs "$1"); do
        [ ! -e "$folder/lib/$(basename "$path")" ] || continue
        cp -L "$path" "$folder/lib/"
        echo "$path" >>"$sources"
        bring "$path"
    done
}

plugin() {
    mkdir -p "$folder/plugins/$(dirname "$1")"
    cp -L "$plugins/$1" "$folder/plugins/$1"
    echo "$plugins/$1" >>"$sources"
    bring "$plugins/$1"
}

mkdir -p "$folder/lib"
bring "$folder/bin/counterfoil"
bring "$folder/bin/counterfoil-sandbox"
for name in platforms/libqxcb.so platforms/libqoffscreen.so iconengines/libqsvgicon.so \
    imageformats/libqsvg.so tls/libqopensslbackend.so xcbglintegrations/libqxcb-glx-integration.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so printsupport/libcupsprintersupport.so; do
    [ ! -e "$plugins/$name" ] || plugin "$name"
done
# Qt loads OpenSSL by name.
for path in $(ldconfig -p | sed -n 's/.*libssl\.so\.3 .*=> //p' | head -1); do
    cp -L "$path" "$folder/lib/"
    echo "$path" >>"$sources"
    bring "$path"
done

# shellcheck disable=SC2016
patchelf --set-rpath '$ORIGIN/../lib' "$folder"/bin/*
# shellcheck disable=SC2016
patchelf --set-rpath '$ORIGIN' "$folder"/lib/*
# shellcheck disable=SC2016
find "$folder/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$folder/bin/qt.conf"
find "$folder" -name '*.so*' -exec chmod 644 {} +

# The licences of what was brought, as its package has them, and the texts that those name.
for name in Apache-2.0 CC0-1.0 GPL-2 GPL-3 LGPL-2 LGPL-2.1 LGPL-3; do
    cp -L "/usr/share/common-licenses/$name" "$folder/share/licenses/counterfoil/"
done
sort -u "$sources" | while read -r path; do
    package=$(dpkg-query -S "$(readlink -f "$path")" 2>/dev/null \
        || dpkg-query -S "$(readlink -f "$path" | sed 's|^/usr||')")
    package=${package%%:*}
    cp -L "/usr/share/doc/$package/copyright" "$folder/share/licenses/counterfoil/$package.txt"
done
"$here/../sbom.py" "$build/bin/counterfoil" --version "$(basename "$folder" | cut -d- -f2)" \
    --libraries "$sources" --parts $(sed -n 's/^COUNTERFOIL_SBOM_PARTS:INTERNAL=//p' \
        "$build/CMakeCache.txt" | tr ';' ' ') \
    --output "$folder/share/doc/counterfoil/sbom.cdx.json"

# What makes it an AppDir.
ln -s bin/counterfoil "$folder/AppRun"
desktop=$(cd "$folder" && ls share/applications/*.desktop)
ln -s "$desktop" "$folder/$(basename "$desktop")"
id=$(basename "$desktop" .desktop)
ln -s "share/icons/hicolor/256x256/apps/$id.png" "$folder/$id.png"
install -m 755 "$here/setup.sh" "$folder/setup.sh"
