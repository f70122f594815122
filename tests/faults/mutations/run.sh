#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks the program in three ways, each in a copy under build/mutations, and demands that the fault
# matrix notices: tests/faults/mutations/run.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
patches=$PWD/tests/faults/mutations
copy=$PWD/build/mutations/source
build=$PWD/build/mutations/build
export CCACHE_BASEDIR=$copy CCACHE_NOHASHDIR=1
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Paris

# Files that are the same keep their times, so that the next run builds little.
refresh_copy() {
    git ls-files -z | while IFS= read -r -d '' file; do
        [ -f "$file" ] || continue
        cmp -s "$file" "$copy/$file" && continue
        mkdir -p "$copy/$(dirname "$file")"
        cp "$file" "$copy/$file"
    done
}

build_matrix() {
    cmake -S "$copy" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug >/dev/null
    cmake --build "$build" --target tst_fault_matrix >"$build/build.log" || {
        tail -n 40 "$build/build.log"
        exit 1
    }
}

# Whether the matrix is content with these rows.
matrix_passes() {
    "$build/bin/tst_fault_matrix" "$@" >"$build/matrix.log" 2>&1
}

# A mutation, and a row in which it shows.
mutations="
key_changed_on_retry|fault:refund: dropped before the effect
record_after_send|fault:refund: no fault
timeout_marked_failed|fault:refund: hangs after the effect
"

mkdir -p "$copy" "$build"
refresh_copy
build_matrix
while IFS='|' read -r name row; do
    [ -n "$name" ] || continue
    matrix_passes "$row" || {
        cat "$build/matrix.log"
        echo "Without a mutation, the row \"$row\" must pass." >&2
        exit 1
    }
done <<<"$mutations"

while IFS='|' read -r name row; do
    [ -n "$name" ] || continue
    patch -s -p1 -d "$copy" <"$patches/$name.patch"
    build_matrix
    if matrix_passes "$row"; then
        echo "The matrix does not notice $name." >&2
        exit 1
    fi
    grep -q "^FAIL!" "$build/matrix.log" || {
        cat "$build/matrix.log"
        echo "With $name, the matrix ended without a verdict." >&2
        exit 1
    }
    echo "$name: noticed by \"$row\""
    refresh_copy
done <<<"$mutations"
