# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts that build.

# One cache serves every checkout: paths below this one count as relative.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export NINJA_STATUS="[%f/%t, %es] "

# build_preset PRESET [TARGET...]: configures where that is due, and builds. Where nothing changed, it
# costs no more than ninja's "no work to do".
build_preset() {
    local preset=$1 ninja_file=build/$1/build.ninja
    if [ ! -f "$ninja_file" ] || [ CMakePresets.json -nt "$ninja_file" ]; then
        cmake --preset "$preset" >/dev/null
    fi
    shift
    cmake --build "build/$preset" ${1:+--target "$@"}
}
