# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by build.sh: builds what the program links for Windows from Debian's source packages, each into
# a folder of the cache named after its version and all that it was built with. A folder that is there is
# taken as it is.
#   cache   folder of sources, builds and results
#   jobs    how many compilers run at a time

# Each source package, its suite and version. Sources that Debian 12 does not serve are of a later suite.
declare -A source_version=(
    [qt6-base]=6.4.2+dfsg-10
    [qtsvg-opensource-src]=5.15.19-2
    [sqlite3]=3.40.1-2+deb12u2
    [openssl]=3.0.22-1~deb12u2
    [libxlsxwriter]=1.1.4-2
    [qtkeychain]=0.15.0-1
)
triple=x86_64-w64-mingw32
libraries=(sqlite3 qt6-base qtsvg openssl libxlsxwriter qtkeychain headers attributions)

# apt with lists and sources of its own: the system's are left alone.
private_apt() {
    local command=$1 folder=$cache/apt suite
    shift
    mkdir -p "$folder/lists/partial" "$folder/archives/partial"
    if [ ! -f "$folder/sources.list" ]; then
        local keys=/usr/share/keyrings/debian-archive-keyring.gpg
        local mirror=${COUNTERFOIL_DEBIAN_MIRROR:-http://deb.debian.org}
        for suite in debian/bookworm debian/trixie debian/sid debian-security/bookworm-security; do
            echo "deb-src [signed-by=$keys] $mirror/${suite%/*} ${suite#*/} main"
        done >"$folder/sources.list"
    fi
    "$command" -qq -o Dir::Etc::SourceList="$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder" -o APT::Sandbox::User= \
        -o APT::Update::Post-Invoke-Success= "$@"
}

# fetched PACKAGE: path of the upstream archive, whose sum apt has checked.
fetched() {
    local package=$1 version=${source_version[$1]} upstream file
    upstream=${version%-*}
    mkdir -p "$cache/sources"
    file=$(find "$cache/sources" -name "${package}_$upstream.orig.tar.*z*" ! -name '*.asc')
    if [ -z "$file" ]; then
        [ -n "$(ls "$cache"/apt/lists/*Sources* 2>/dev/null)" ] || private_apt apt-get update >&2
        # Of Qt also Debian's patches: among them are the corrections of known weaknesses.
        local what=--tar-only
        [ "$package" != qt6-base ] || what=
        (cd "$cache/sources" && private_apt apt-get source --download-only $what \
            "$package=$version" >&2)
        file=$(find "$cache/sources" -name "${package}_$upstream.orig.tar.*z*" ! -name '*.asc')
    fi
    echo "$file"
}

# unpacked PACKAGE FOLDER: what is left there of a build that was interrupted, it goes on with.
unpacked() {
    local file
    [ ! -f "$2/.unpacked" ] || return 0
    file=$(fetched "$1")
    rm -rf "$2"
    if [ -f "$cache/sources/$1_${source_version[$1]}.dsc" ]; then
        (cd "$cache/sources" && dpkg-source --no-copy -x "$1_${source_version[$1]}.dsc" "$2") >&2
    else
        mkdir -p "$2"
        tar -xf "$file" -C "$2" --strip-components=1
    fi
    touch "$2/.unpacked"
}

# key_of LIBRARY: changes with whatever could change what is built.
key_of() {
    {
        declare -f "build_$1" cmake_library
        cat "$here/toolchain.cmake"
        "$triple-g++-posix" --version | head -1
        case "$1" in
        qt6-base) key_of sqlite3 ;;
        qtkeychain) key_of qt6-base ;;
        qtsvg)
            key_of qt6-base
            cat "$here"/qtsvg/*
            echo "${source_version[qtsvg-opensource-src]}"
            ;;
        attributions) echo "${source_version[qt6-base]}" ;;
        esac
        echo "${source_version[$1]:-}"
    } | sha256sum | cut -c1-12
}

# source_of LIBRARY: the name of its source package.
source_of() {
    case "$1" in
    qtsvg) echo qtsvg-opensource-src ;;
    headers | attributions) echo - ;;
    *) echo "$1" ;;
    esac
}

prefix_of() { echo "$cache/$1-$(key_of "$1")"; }

prefixes() {
    local library
    for library in "${libraries[@]}"; do prefix_of "$library"; done | paste -sd:
}

# build LIBRARY: into its prefix, which gets its name only when it is complete.
build_library() {
    local prefix file work=$cache/build/$1 log=$cache/logs/$1.log
    prefix=$(prefix_of "$1")
    [ ! -f "$prefix/.complete" ] || return 0
    mkdir -p "$cache/logs" "$cache/build"
    echo "Building $1 for Windows; its log is $log"
    rm -rf "$prefix"
    if [ "$(cat "$work.key" 2>/dev/null)" != "$(key_of "$1")" ]; then
        rm -rf "$work"
        key_of "$1" >"$work.key"
    fi
    # A shell of its own: in this one's condition, it would not stop at the first failure.
    # shellcheck disable=SC2016
    if ! cache=$cache here=$here jobs=$jobs bash -euo pipefail -c '. "$here/deps.sh"; "build_$0" "$@"' \
        "$1" "$work" "$prefix" >"$log" 2>&1; then
        tail -30 "$log" >&2
        return 1
    fi
    # What the source says of its licences.
    for file in debian/copyright LICENSE.txt LICENSE LICENSE.LGPL3 License.txt COPYING; do
        [ ! -f "$work/$file" ] || { cp "$work/$file" "$prefix/copyright.txt" && break; }
    done
    rm -rf "$work" "$work.key"
    touch "$prefix/.complete"
}

# cmake_library SOURCE PREFIX OPTION... The prefix is told when it is installed: Qt keeps in itself what it
# was configured with.
cmake_library() {
    local source=$1 prefix=$2
    shift 2
    cmake -S "$source" -B "$source/for-windows" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_INSTALL_PREFIX=/counterfoil \
        -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG -ffile-prefix-map=$source=." \
        -DCMAKE_C_FLAGS_RELEASE="-O2 -DNDEBUG -ffile-prefix-map=$source=." "$@"
    cmake --build "$source/for-windows" -j "$jobs"
    cmake --install "$source/for-windows" --strip --prefix "$prefix"
}

build_qt6-base() {
    local host_cmake feature features=() input
    unpacked qt6-base "$1"
    host_cmake=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake
    for feature in opengl dbus openssl icu system_zlib system_png system_jpeg system_freetype \
        system_harfbuzz system_pcre2 system_doubleconversion sql_odbc sql_psql sql_mysql \
        tabletevent direct2d directwrite glib zstd brotli vulkan \
        graphicsview wizard mdiarea lcdnumber dial undoview jpeg gif xml dtls; do
        features+=("-DFEATURE_$feature=OFF")
    done
    for input in opengl openssl; do features+=("-DINPUT_$input=no"); done
    # Fonts, icons and pictures of the program are inside it, and what it does not use stays away. The SQL
    # driver is for the tests.
    cmake_library "$1" "$2" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_cmake" \
        -DQt6HostInfo_DIR="$host_cmake/Qt6HostInfo" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DFEATURE_schannel=ON -DFEATURE_system_sqlite=ON -DFEATURE_sql_sqlite=ON \
        -DCOUNTERFOIL_WINDOWS_PREFIXES="$(prefix_of sqlite3)" \
        -DSQLite3_INCLUDE_DIR="$(prefix_of sqlite3)/include" \
        -DSQLite3_LIBRARY="$(prefix_of sqlite3)/lib/libsqlite3.a" "${features[@]}"
}

build_sqlite3() {
    unpacked sqlite3 "$1"
    (cd "$1" && ./configure --disable-tcl --disable-readline && make sqlite3.c)
    mkdir -p "$2/lib" "$2/include"
    # As Debian builds it, of which the program uses FTS5.
    "$triple-gcc-posix" -O2 -fstack-protector-strong -ffile-prefix-map="$1=." -c "$1/sqlite3.c" \
        -o "$1/sqlite3.o" -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA \
        -DSQLITE_SECURE_DELETE -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_DBSTAT_VTAB
    "$triple-ar" rcsD "$2/lib/libsqlite3.a" "$1/sqlite3.o"
    cp "$1/sqlite3.h" "$1/src/sqlite3ext.h" "$2/include/"
}

build_openssl() {
    unpacked openssl "$1"
    (cd "$1" && ./Configure mingw64 --cross-compile-prefix="$triple-" CC=gcc-posix CXX=g++-posix \
        no-shared no-tests no-engine no-module no-legacy no-autoload-config -O2 -fstack-protector-strong \
        -ffile-prefix-map="$1=." && make -j "$jobs" build_generated && make -j "$jobs" libcrypto.a)
    mkdir -p "$2/lib"
    cp "$1/libcrypto.a" "$2/lib/"
    cp -r "$1/include" "$2/"
}

build_libxlsxwriter() {
    unpacked libxlsxwriter "$1"
    cmake_library "$1" "$2" -DBUILD_SHARED_LIBS=OFF -DUSE_STATIC_MSVC_RUNTIME=OFF \
        -DUSE_STANDARD_TMPFILE=OFF -DZLIB_LIBRARY="/usr/$triple/lib/libz.a" \
        -DZLIB_INCLUDE_DIR="/usr/$triple/include"
}

build_qtsvg() {
    rm -f "$1/.unpacked" # it is changed below
    unpacked qtsvg-opensource-src "$1"
    # QStringRef of Qt 5 is QStringView of Qt 6 but for the places in the patch.
    find "$1/src" -name '*.cpp' -o -name '*.h' | xargs sed -i \
        -e 's/QXmlStreamStringRef/QXmlStreamString_/g; s/QStringRef/QStringView/g' \
        -e 's/QXmlStreamString_/QXmlStreamStringRef/g'
    patch -d "$1" -p1 -s <"$here/qtsvg/port.patch"
    cp "$here/qtsvg/CMakeLists.txt" "$1/"
    COUNTERFOIL_WINDOWS_PREFIXES=$(prefix_of qt6-base) cmake_library "$1" "$2" \
        -DQTSVG_SOURCE="$1" -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake"
}

build_qtkeychain() {
    unpacked qtkeychain "$1"
    sed -i 's|add_definitions( /utf-8 |add_definitions( |' "$1/qtkeychain/CMakeLists.txt" # an option of MSVC
    COUNTERFOIL_WINDOWS_PREFIXES=$(prefix_of qt6-base) cmake_library "$1" "$2" \
        -DBUILD_WITH_QT6=ON -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF \
        -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake"
}

# Libraries that are all headers: those of the system, with the files by which CMake finds them.
build_headers() {
    mkdir -p "$2/include" "$2/share/cmake"
    cp -r /usr/include/nlohmann /usr/include/tl "$2/include/"
    cp -r /usr/share/cmake/nlohmann_json /usr/share/cmake/tl-expected "$2/share/cmake/"
}

# What the source of Qt says of the libraries that it brings, for the list of components.
build_attributions() {
    mkdir -p "$2/attributions"
    tar -xf "$(fetched qt6-base)" -C "$2/attributions" --strip-components=3 --wildcards \
        '*/src/3rdparty/*/qt_attribution.json'
}
