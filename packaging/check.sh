#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the release build, its desktop files, and the packages that are in build/packages (Linux).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/packages.sh
ensure_packages package
release=build/release
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

packaging/completions.py "$release/bin" --check
packaging/hardening.sh "$release/bin/counterfoil" "$release/bin/counterfoil-sandbox"

cmake --install "$release" --prefix "$scratch/prefix" --strip >/dev/null
share=$scratch/prefix/share
desktop-file-validate "$share"/applications/*.desktop
appstreamcli validate --pedantic --no-net "$share"/metainfo/*.xml
# Each page refers to the other, which is not installed here.
gunzip "$share"/man/man1/*.gz
said=$(mandoc -Tlint "$share"/man/man1/*.1 | grep -v 'referenced manual not found' || true)
[ -z "$said" ] || { echo "$said" >&2 && exit 1; }
bash -n "$share"/bash-completion/completions/*
packaging/macos/package.sh --dry-run >"$scratch/macos" 2>&1 || { cat "$scratch/macos" >&2 && exit 1; }

for package in build/packages/*.deb build/packages/*.rpm; do
    case "$package" in
    *\**) ;;
    *.deb) lintian --allow-root --fail-on error,warning "$package" ;;
    *.rpm) rpmlint --config packaging/linux/rpmlint.toml "$package" | tail -3 ;;
    esac
done
echo "packaging: clean"
