#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bundle.sh FOLDER BUILD VERSION: adds to the installed programs the libraries and plugins that they load,
# the licences of those, and the list of components. build.sh has said in BUILD/windows.prefixes where
# the libraries are, a line each: name, source package, its version, folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
build=$2
version=$3
triple=x86_64-w64-mingw32

mapfile -t folders < <(awk '{ print $4 }' "$build/windows.prefixes")
runtime=$(dirname "$("$triple-g++-posix" -print-file-name=libstdc++-6.dll)")
sources=$(mktemp)
trap 'rm -f "$sources"' EXIT

# found NAME: path of a library that is brought; nothing for one of Windows.
found() {
    local place
    for place in "${folders[@]/%//bin}" "$runtime" "/usr/$triple/lib"; do
        if [ -f "$place/$1" ]; then
            echo "$place/$1"
            return
        fi
    done
}

# told PATH [SHIPPED]: a line for the list of components, with the hash of what is shipped.
told() {
    local name source source_version place
    while read -r name source source_version place; do
        case "$1" in
        "$place"/*) echo "${2:-$1} $source $source_version" >>"$sources" && return ;;
        esac
    done <"$build/windows.prefixes"
    # Of the compiler, whose package has the version.
    dpkg-query -S "$(readlink -f "$1")" | cut -d: -f1 | head -1 | while read -r name; do
        echo "${2:-$1} $(dpkg-query -W -f '${source:Package} ${source:Version}' "$name")" >>"$sources"
    done
}

# bring FILE: copies what it names, and what that names.
bring() {
    local name path
    for name in $("$triple-objdump" -p "$1" | sed -n 's/.*DLL Name: //p'); do
        [ ! -e "$folder/$name" ] || continue
        path=$(found "$name")
        [ -n "$path" ] || continue
        cp "$path" "$folder/"
        told "$path" "$folder/$name"
        bring "$path"
    done
}

plugin() {
    local place
    for place in "${folders[@]}"; do
        [ -f "$place/plugins/$1" ] || continue
        install -D -m 644 "$place/plugins/$1" "$folder/plugins/$1"
        told "$place/plugins/$1" "$folder/plugins/$1"
        bring "$place/plugins/$1"
        return
    done
    echo "bundle.sh: no plugin $1" >&2
    exit 1
}

for program in "$folder"/*.exe; do bring "$program"; done
for name in platforms/qwindows.dll platforms/qoffscreen.dll iconengines/qsvgicon.dll \
    tls/qschannelbackend.dll; do
    plugin "$name"
done
printf '[Paths]\nPrefix = .\nPlugins = plugins\n' >"$folder/qt.conf"

# What is linked into the programs.
while read -r name source source_version place; do
    for path in "$place"/lib/lib{sqlite3,crypto,xlsxwriter,qt6keychain}.a; do
        [ ! -f "$path" ] || echo "$path $source $source_version" >>"$sources"
    done
done <"$build/windows.prefixes"
told "/usr/$triple/lib/libz.a"

"$triple-strip" "$folder"/*.exe "$folder"/*.dll "$folder"/plugins/*/*.dll
find "$folder" -name '*.dll' -exec chmod 644 {} +

# Licences: what the sources say themselves, and the texts that they name.
mkdir -p "$folder/licences"
while read -r name source source_version place; do
    [ ! -f "$place/copyright.txt" ] || cp "$place/copyright.txt" "$folder/licences/$source.txt"
done <"$build/windows.prefixes"
for name in gcc-mingw-w64-base mingw-w64-common; do
    [ ! -f "/usr/share/doc/$name/copyright" ] \
        || cp "/usr/share/doc/$name/copyright" "$folder/licences/$name.txt"
done
for name in Apache-2.0 GPL-2 GPL-3 LGPL-2.1 LGPL-3; do
    cp -L "/usr/share/common-licenses/$name" "$folder/licences/$name.txt"
done

if [ -n "${COUNTERFOIL_SIGN:-}" ]; then
    find "$folder" -name '*.exe' -o -name '*.dll' | while read -r path; do
        "$here/sign.sh" "$path"
    done
fi

attributions=$(awk '$1 == "attributions" { print $4 }' "$build/windows.prefixes")
"$here/../sbom.py" "$folder/counterfoil.exe" --version "$version" --sources "$sources" \
    --attributions "$attributions/attributions" \
    --parts $(sed -n 's/^COUNTERFOIL_SBOM_PARTS:INTERNAL=//p' "$build/CMakeCache.txt" | tr ';' ' ') \
    --output "$folder/sbom.cdx.json"
