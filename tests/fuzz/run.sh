#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each on its corpus, two at a time:
# run.sh [seconds of all targets together, 120]
# What a run finds new stays out of the corpus of the repository; a crash is left in the build
# folder and ends the run with an error.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/build.sh
total=${1:-120}

mapfile -t targets < <(cd tests/fuzz && ls fuzz_*.cpp | sed 's/\.cpp$//')
build_preset fuzz "${targets[@]}"

each=$((total / ${#targets[@]}))
[ "$each" -ge 1 ] || each=1

# fuzz TARGET SECONDS
fuzz() {
    local found=build/fuzz/found/${1#fuzz_} log=build/fuzz/$1.log
    mkdir -p "$found"
    if "build/fuzz/bin/$1" -max_total_time="$2" -timeout=5 -rss_limit_mb=1024 -max_len=65536 \
        -verbosity=0 -print_final_stats=1 -artifact_prefix="build/fuzz/$1-" \
        "$found" "tests/fuzz/corpus/${1#fuzz_}" >"$log" 2>&1; then
        echo "$1: $2 s, $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") runs"
    else
        cat "$log"
        echo "$1 failed"
        return 1
    fi
}
export -f fuzz

printf '%s\n' "${targets[@]}" | xargs -P 2 -I {} bash -c 'fuzz {} '"$each"
echo "no crash in ${#targets[@]} targets"
