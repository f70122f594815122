# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by test-wine.sh: the tests of core and models, each class as a program of Windows.

# run_tests BUILD
run_tests() {
    local build=$1 program class classes passed=0 failed=() left=()
    local plugins
    plugins=$(awk '{ print $4 "/plugins" }' "$build/windows.prefixes" | paste -sd';')
    export QT_PLUGIN_PATH=$plugins QT_QPA_PLATFORM=offscreen
    unset TZ # the C library of Windows reads other words in it
    # Where the libraries are, with the drive that Wine gives to /.
    WINEPATH=$(awk '{ print "Z:" $4 "/bin" }' "$build/windows.prefixes" | paste -sd';')
    WINEPATH+=";Z:$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")"
    export WINEPATH="$WINEPATH;Z:/usr/x86_64-w64-mingw32/lib"
    for program in "$build"/bin/tests_*.exe; do
        classes=$({ wine "$program" 2>&1 || true; } | tr -d '\r' | sed -n 's/^  //p')
        for class in $classes; do
            if grep -q "^$class " "$here/tests-left-out.txt"; then
                left+=("$class")
                continue
            fi
            # Programs of Windows without a console lose what they write to it.
            if timeout 300 "$wine64" "$program" "$class" -o "$scratch/test.log,txt" >/dev/null 2>&1; then
                passed=$((passed + 1))
            else
                failed+=("$(basename "$program" .exe) $class")
                cp "$scratch/test.log" "$pictures/$class.log"
                sed -n 's/^FAIL/  &/p' "$scratch/test.log" | tr -d '\r'
            fi
        done
    done
    echo "under Wine: $passed classes passed, ${#failed[@]} failed, ${#left[@]} left out: ${left[*]:-none}"
    [ ${#failed[@]} -eq 0 ] || fail "failed: ${failed[*]}"
}
