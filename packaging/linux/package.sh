#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a package of the release build, in build/packages: packaging/linux/package.sh deb|rpm|tarball
# The time in it is SOURCE_DATE_EPOCH, or that of the last commit.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/packages.sh
. scripts/build.sh

kind=${1:-}
case "$kind" in
deb | rpm | tarball) ;;
*)
    echo "usage: packaging/linux/package.sh deb|rpm|tarball" >&2
    exit 2
    ;;
esac
umask 022
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export LC_ALL=C.UTF-8 TZ=UTC
ensure_packages build package
build_preset release

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)
name=counterfoil-$version-linux-$(uname -m)
packages=$PWD/build/packages
mkdir -p "$packages"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# packed FILE_PATTERN: moves what cpack made to the packages, and says where it is.
packed() {
    local file
    file=$(find "$scratch" -maxdepth 1 -name "$1")
    mv "$file" "$packages/"
    echo "$packages/$(basename "$file")"
}

cpack_one() { cpack --config build/release/CPackConfig.cmake -G "$1" -B "$scratch" >"$scratch/log" || {
    cat "$scratch/log" >&2
    exit 1
}; }

tarball() {
    local folder=$scratch/$name component
    for component in program prefix licences; do
        cmake --install build/release --prefix "$folder" --strip --component "$component" >/dev/null
    done
    packaging/linux/bundle.sh "$folder" build/release
    tar --create --directory "$scratch" --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" "$name" | gzip -9 -n >"$packages/$name.tar.gz"
    echo "$packages/$name.tar.gz"
}

case "$kind" in
deb)
    cpack_one DEB
    packed '*.deb'
    ;;
rpm)
    cpack_one RPM
    packed '*.rpm'
    ;;
tarball) tarball ;;
esac
