#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the last commit twice, in folders of other names and lengths, with other times, zones, locales
# and file modes, and fails unless .deb and tarball are the same to the byte. CCACHE_DISABLE=1 makes
# the compiler run twice, too.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
commit=$(git rev-parse HEAD)

# build_in FOLDER UMASK [VARIABLE=VALUE...]
build_in() {
    local folder=$scratch/$1 mask=$2
    shift 2
    (
        umask "$mask"
        git clone --quiet --no-checkout "$PWD" "$folder"
        cd "$folder"
        git checkout --quiet "$commit"
        for kind in deb tarball; do
            env "$@" packaging/linux/package.sh $kind >"$folder.log" 2>&1 \
                || { tail -30 "$folder.log" >&2 && exit 1; }
        done
        cd build/packages
        find . -maxdepth 1 -type f | sort | xargs sha256sum
    )
}

build_in one 022 TZ=UTC LC_ALL=C.UTF-8 >"$scratch/one.sums"
build_in a/folder/far/below 002 TZ=Asia/Kathmandu LC_ALL=C LANGUAGE=fr HOME="$scratch" \
    CCACHE_DIR="${CCACHE_DIR:-$(ccache --get-config cache_dir 2>/dev/null || echo "$scratch/ccache")}" \
    >"$scratch/two.sums"
cat "$scratch/one.sums"
if ! cmp -s "$scratch/one.sums" "$scratch/two.sums"; then
    cat "$scratch/two.sums"
    if command -v diffoscope >/dev/null; then
        for file in "$scratch"/one/build/packages/*; do
            diffoscope "$file" "$scratch/a/folder/far/below/build/packages/$(basename "$file")" || true
        done | head -100
    fi
    echo "The two builds differ." >&2
    exit 1
fi
echo "Both builds gave the same packages."
