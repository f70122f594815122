#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardening.sh PROGRAM...: fails for a Linux program without a protection that the build asks for, or with
# a folder of the machine that built it.
set -euo pipefail

bad=0
# expect PROGRAM WHAT TEXT PATTERN
expect() {
    if grep -qE -- "$4" <<<"$3"; then return; fi
    echo "$1: $2 is missing" >&2
    bad=1
}
refuse() {
    local found
    found=$(grep -E -- "$4" <<<"$3" | head -3) || return 0
    echo "$1: $2: $found" >&2
    bad=1
}

for program in "$@"; do
    header=$(readelf --wide --file-header "$program")
    segments=$(readelf --wide --segments "$program")
    dynamic=$(readelf --wide --dynamic "$program")
    symbols=$(readelf --wide --dyn-syms "$program")
    notes=$(readelf --wide --notes "$program" 2>/dev/null)
    expect "$program" "position independence (PIE)" "$header" 'Type: +DYN'
    expect "$program" "the mark of a PIE" "$dynamic" 'FLAGS_1.*PIE'
    expect "$program" "RELRO" "$segments" 'GNU_RELRO'
    expect "$program" "binding at start (now)" "$dynamic" 'FLAGS.*NOW'
    expect "$program" "a stack that cannot be executed" "$segments" 'GNU_STACK.* RW '
    expect "$program" "the stack protector" "$symbols" '__stack_chk_fail'
    expect "$program" "FORTIFY" "$symbols" ' __[a-z]+_chk\b'
    refuse "$program" "relocations in its code" "$dynamic" 'TEXTREL'
    refuse "$program" "a path for libraries outside of its folder" \
        "$(grep -E 'R(UN)?PATH' <<<"$dynamic" | grep -vF '[$ORIGIN' || true)" '.'
    case "$header" in
    *X86-64*) expect "$program" "the shadow stack (CET)" "$notes" 'SHSTK' ;;
    esac
    refuse "$program" "a folder of the build" "$(strings -n 6 "$program")" \
        "^$(cd "$(dirname "$0")/.." && pwd)(/|$)"
done
[ $bad -eq 0 ] || exit 1
echo "hardening: $# programs have all of it"
