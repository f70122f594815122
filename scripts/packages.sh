# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh, test.sh and .ci/run: finds out which packages are missing and installs them.

COUNTERFOIL_YES=${COUNTERFOIL_YES:-${CI:+1}}

# Names of what a purpose (build, test, lint) needs, for the package manager at hand.
package_names() {
    case "$1-$2" in
    apt-build)
        echo g++ cmake ninja-build ccache lld qt6-base-dev qt6-svg-dev qt6-qpa-plugins \
            qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
            nlohmann-json3-dev libexpected-dev libxlsxwriter-dev zlib1g-dev libgl-dev \
            libxkbcommon-dev qtkeychain-qt6-dev libsecret-1-0 libsqlite3-dev \
            libssl-dev ;;
    apt-test)
        echo python3 python3-jsonschema python3-jwcrypto python3-yaml python3-openpyxl openssl \
            gnome-keyring dbus at-spi2-core xvfb xdotool libqt6sql6-sqlite locales chromium \
            chromium-driver ;;
    apt-package)
        echo python3 dpkg-dev file rpm patchelf lintian rpmlint desktop-file-utils appstream \
            mandoc libplist-utils icnsutils xvfb x11-utils xdotool imagemagick xdg-utils ;;
    apt-windows)
        echo cmake ninja-build ccache dpkg-dev patch make python3 tcl perl g++-mingw-w64-x86-64-posix \
            libz-mingw-w64-dev qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
            nlohmann-json3-dev libexpected-dev nsis osslsigncode ;;
    apt-wine) echo wine wine64 xvfb x11-utils xdotool imagemagick curl ;;
    apt-chroot) echo debootstrap ;;
    apt-bench) echo xvfb xauth libxcb1-dev sqlite3 pkg-config ;;
    apt-lint) echo clang clang-format clang-tidy clang-tools clazy libclang-rt-14-dev gcovr ;;
    dnf-build)
        echo gcc-c++ cmake ninja-build ccache lld qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel json-devel \
            expected-devel libxlsxwriter-devel zlib-devel libxkbcommon-devel qtkeychain-qt6-devel \
            libsecret sqlite-devel openssl-devel ;;
    dnf-test)
        echo python3 python3-jsonschema python3-jwcrypto python3-pyyaml python3-openpyxl openssl gnome-keyring \
            dbus-daemon dbus-tools at-spi2-core xorg-x11-server-Xvfb xdotool \
            glibc-locale-source chromium chromedriver ;;
    dnf-package) echo python3 rpm-build patchelf ;;
    dnf-bench) echo xorg-x11-server-Xvfb xorg-x11-xauth libxcb-devel sqlite pkgconf ;;
    dnf-lint) echo clang clang-tools-extra clazy compiler-rt gcovr ;;
    brew-build) echo cmake ninja ccache qt nlohmann-json tl-expected libxlsxwriter qtkeychain openssl ;;
    brew-test) echo python openssl ;;
    brew-package) echo python ;;
    brew-lint) echo llvm clang-format gcovr ;;
    esac
}

package_manager() {
    local manager
    for manager in apt-get dnf brew; do
        if command -v "$manager" >/dev/null 2>&1; then
            echo "${manager%-get}"
            return
        fi
    done
}

is_installed() {
    case "$1" in
    apt) dpkg-query -W -f='${Status}' "$2" 2>/dev/null | grep -q 'ok installed' ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
    local manager=$1
    shift
    case "$manager" in
    apt)
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "$@" >/dev/null
        ;;
    dnf) as_root dnf install -y -q "$@" ;;
    brew) brew install -q "$@" ;;
    esac
}

# ensure_packages PURPOSE...: returns when everything is there, exits with a sentence when not.
ensure_packages() {
    local manager purpose name answer missing=()
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        echo "No package manager that this script knows (apt, dnf, brew): the README lists what is needed." >&2
        return 0
    fi
    for purpose in "$@"; do
        for name in $(package_names "$manager" "$purpose"); do
            is_installed "$manager" "$name" || missing+=("$name")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    echo "To be installed with $manager: ${missing[*]}"
    if [ -z "$COUNTERFOIL_YES" ]; then
        if [ ! -t 0 ]; then
            echo "Nobody is here to ask. Run it again with -y to install them." >&2
            exit 1
        fi
        read -r -p "Install them now? [y/N] " answer
        case "$answer" in
        y | Y | yes) ;;
        *)
            echo "Nothing was installed." >&2
            exit 1
            ;;
        esac
    fi
    install_packages "$manager" "${missing[@]}"
}
