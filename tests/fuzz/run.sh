#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each on its corpus: run.sh [seconds in total, 120]
# What a run finds new stays out of the corpus of the repository; a crash is left in the build
# folder and ends the run with an error.
set -eu
cd "$(dirname "$0")/../.."
total=${1:-120}

cmake --preset fuzz >/dev/null
targets=$(cd tests/fuzz && ls fuzz_*.cpp | sed 's/\.cpp$//')
# shellcheck disable=SC2086
cmake --build build/fuzz --target $targets

count=$(echo "$targets" | wc -w)
each=$((total / count))
[ "$each" -ge 1 ] || each=1
mkdir -p build/fuzz/found
for target in $targets; do
    name=${target#fuzz_}
    mkdir -p "build/fuzz/found/$name"
    echo "$target: $each s"
    "build/fuzz/bin/$target" -max_total_time="$each" -timeout=5 -rss_limit_mb=1024 -max_len=65536 \
        -verbosity=0 -print_final_stats=1 -artifact_prefix="build/fuzz/$target-" \
        "build/fuzz/found/$name" "tests/fuzz/corpus/$name"
done
echo "no crash in $count targets"
