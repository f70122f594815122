#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer for 64-bit Windows on Debian 12, with all that it needs from source:
#   packaging/windows/build.sh --cache DIR [--out DIR] [--jobs N] [--sign FILE.p12] [--sign-password FILE]
#       [--timestamp URL] [--tests] [-y]
#   --cache          keeps sources and built libraries; the first run builds Qt, later ones only the program
#   --out            where the installer goes; build/packages without
#   --sign           a certificate with its key (PKCS #12): programs, libraries and installer are signed
#   --sign-password  a file with the password of the certificate
#   --timestamp      a server that stamps the time of the signatures
#   --tests          builds the tests of core and models instead, in build/windows-tests; no installer
#   -y               installs missing packages without a question
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/packaging/windows
. scripts/packages.sh
. scripts/build.sh
. "$here/deps.sh"

usage() {
    sed -n '4,5s/^# *//p' "$0" >&2
    exit 2
}

cache=
out=$PWD/build/packages
jobs=$(nproc)
tests=
while [ $# -gt 0 ]; do
    case "$1" in
    --tests) tests=1 ;;
    -y) COUNTERFOIL_YES=1 ;;
    --cache | --out | --jobs | --sign | --sign-password | --timestamp)
        [ $# -ge 2 ] || usage
        case "$1" in
        --cache) cache=$(realpath -m "$2") ;;
        --out) out=$(realpath -m "$2") ;;
        --jobs) jobs=$2 ;;
        --sign) COUNTERFOIL_SIGN=$(realpath "$2") && export COUNTERFOIL_SIGN ;;
        --sign-password) COUNTERFOIL_SIGN_PASSWORD=$(realpath "$2") && export COUNTERFOIL_SIGN_PASSWORD ;;
        --timestamp) export COUNTERFOIL_SIGN_TIMESTAMP=$2 ;;
        esac
        shift
        ;;
    *) usage ;;
    esac
    shift
done
[ -n "$cache" ] || usage

umask 022
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export LC_ALL=C.UTF-8 TZ=UTC
ensure_packages windows
mkdir -p "$cache"
for library in "${libraries[@]}"; do build_library "$library"; done

build=build/windows
options=(-DCOUNTERFOIL_TESTS=OFF)
if [ -n "$tests" ]; then
    build=build/windows-tests
    options=(-DCOUNTERFOIL_TESTS=ON)
fi
mkdir -p "$build"
for library in "${libraries[@]}"; do
    source=$(source_of "$library")
    echo "$library $source ${source_version[$source]:--} $(prefix_of "$library")"
done >"$build/windows.prefixes"

host_cmake=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake
COUNTERFOIL_WINDOWS_PREFIXES=$(prefixes) cmake -S . -B "$build" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=10 \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_cmake" \
    -DQt6LinguistTools_DIR="$host_cmake/Qt6LinguistTools" \
    -DQt6Svg_DIR="$(prefix_of qtsvg)/lib/cmake/Qt6Svg" \
    -DZLIB_LIBRARY="/usr/$triple/lib/libz.a" -DZLIB_INCLUDE_DIR="/usr/$triple/include" \
    -DOPENSSL_USE_STATIC_LIBS=ON -DOPENSSL_CRYPTO_LIBRARY="$(prefix_of openssl)/lib/libcrypto.a" \
    -DOPENSSL_INCLUDE_DIR="$(prefix_of openssl)/include" "${options[@]}" >"$build/configure.log" \
    || { tail -30 "$build/configure.log" >&2 && exit 1; }

if [ -n "$tests" ]; then
    cmake --build "$build" -j "$jobs" --target windows_tests
    exit
fi
cmake --build "$build" -j "$jobs"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cpack --config "$build/CPackConfig.cmake" -G NSIS -B "$scratch" >"$scratch/log" 2>&1 \
    || { tail -40 "$scratch/log" "$scratch"/_CPack_Packages/*/NSIS/NSISOutput.log >&2 || true; exit 1; }
mkdir -p "$out"
mv "$scratch"/Counterfoil-*-win64.exe "$out/"
"$here/hardening.sh" "$scratch"/_CPack_Packages/*/NSIS/Counterfoil-*-win64
ls "$out"/Counterfoil-*-win64.exe
