#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardening.sh FOLDER: fails for a program or library of Windows in it without a protection that the build
# asks for, or with a folder of the machine that built it. Control flow guard (CFG) is not among them: GCC
# has none.
set -euo pipefail
triple=x86_64-w64-mingw32

bad=0
missing() {
    echo "$1: $2 is missing" >&2
    bad=1
}

count=0
while read -r file; do
    count=$((count + 1))
    headers=$("$triple-objdump" -p "$file")
    grep -q 'HIGH_ENTROPY_VA' <<<"$headers" || missing "$file" "high entropy of addresses"
    grep -q 'DYNAMIC_BASE' <<<"$headers" || missing "$file" "address randomisation (ASLR)"
    grep -q 'NX_COMPAT' <<<"$headers" || missing "$file" "data that cannot be executed (DEP)"
    grep -q 'relocations stripped' <<<"$headers" && missing "$file" "the table to move it (.reloc)"
    # A base above 4 GiB, else high entropy has no room.
    base=$(sed -n 's/^ImageBase[[:space:]]*//p' <<<"$headers")
    [ $((16#$base)) -gt $((16#ffffffff)) ] || missing "$file" "an address above 4 GiB"
    case "$(basename "$file")" in
    counterfoil*.exe | Qt6*.dll)
        grep -q '__stack_chk_fail\|libssp' <<<"$("$triple-objdump" -p "$file")" \
            || missing "$file" "the stack protector"
        ;;
    esac
    if strings -n 6 "$file" | grep -qE "^($(cd "$(dirname "$0")/../.." && pwd)|/tmp|/home|/root)/"; then
        echo "$file: has a folder of the build" >&2
        bad=1
    fi
done < <(find "$1" -name '*.exe' -o -name '*.dll')
[ "$count" -gt 0 ] || { echo "hardening.sh: nothing in $1" >&2 && exit 1; }
[ $bad -eq 0 ] || exit 1
echo "hardening: $count files of Windows have all of it"
