#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a disk image of the release build, in build/packages: packaging/macos/package.sh [--dry-run]
#   COUNTERFOIL_SIGNING_IDENTITY  "Developer ID Application: ..." of the keychain; else signed by nobody
#   COUNTERFOIL_NOTARY_PROFILE    a profile of `xcrun notarytool store-credentials`; else not notarised
# --dry-run says what would be done, and checks Info.plist, entitlements and icon on any system.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/packages.sh
. scripts/build.sh

dry=
[ "${1:-}" != --dry-run ] || dry=1

run() {
    if [ -n "$dry" ]; then
        echo "would run: $*"
    else
        "$@"
    fi
}

# What of the bundle can be checked without a Mac.
check_files() {
    local scratch version
    scratch=$(mktemp -d)
    version=$(sed -nE 's/^project\(Counterfoil VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
    sed -e "s/@PROJECT_VERSION@/$version/" -e "s/@CMAKE_OSX_DEPLOYMENT_TARGET@/12.0/" \
        -e "s/@COUNTERFOIL_APP_ID@/org.counterfoil.counterfoil/" \
        packaging/macos/Info.plist.in >"$scratch/Info.plist"
    packaging/macos/icns.py packaging/data/icons "$scratch/counterfoil.icns"
    python3 - "$scratch/Info.plist" packaging/macos/entitlements.plist <<'PYTHON'
import plistlib
import sys

info, entitlements = (plistlib.load(open(path, "rb")) for path in sys.argv[1:])
assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["counterfoil"], "no URL scheme"
assert "@" not in str(info), "a name was not filled in"
assert not any(entitlements.values()), "an entitlement is given"
print("Info.plist and entitlements are good")
PYTHON
    if command -v plistutil >/dev/null; then
        plistutil -i "$scratch/Info.plist" -f bin -o "$scratch/Info.bin"
        plistutil -i packaging/macos/entitlements.plist -f bin -o "$scratch/entitlements.bin"
    fi
    if command -v icns2png >/dev/null; then
        icns2png --list "$scratch/counterfoil.icns"
    fi
    rm -rf "$scratch"
}

if [ -n "$dry" ]; then
    check_files
elif [ "$(uname)" != Darwin ]; then
    echo "A disk image is made on macOS; --dry-run checks what can be checked here." >&2
    exit 1
fi

# What Qt asks for at least.
export MACOSX_DEPLOYMENT_TARGET=${MACOSX_DEPLOYMENT_TARGET:-12.0}
packages=$PWD/build/packages
run mkdir -p "$packages"
run ensure_packages build package
run build_preset release
run cpack --config build/release/CPackConfig.cmake -G DragNDrop -B "$packages"
image=$packages/counterfoil-*-macos-*.dmg # expanded where it is used
if [ -n "${COUNTERFOIL_SIGNING_IDENTITY:-}" ]; then
    # shellcheck disable=SC2086
    run codesign --force --timestamp --sign "$COUNTERFOIL_SIGNING_IDENTITY" $image
fi
if [ -n "${COUNTERFOIL_NOTARY_PROFILE:-}" ]; then
    # shellcheck disable=SC2086
    run xcrun notarytool submit $image --keychain-profile "$COUNTERFOIL_NOTARY_PROFILE" --wait
    # shellcheck disable=SC2086
    run xcrun stapler staple $image
fi
# shellcheck disable=SC2086
run ls $image
