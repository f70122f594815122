# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by test.sh: the steps. $root is the system that is tried, empty for this one.

# inside COMMAND...: runs it in the system, with a plain environment.
inside() {
    if [ -n "$root" ]; then
        chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive HOME=/root ${DISPLAY:+DISPLAY=$DISPLAY} "$@"
    else
        env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# as_user COMMAND...: the same, as a person who works there; without a D-Bus, which would outlive the test.
as_user() {
    inside setpriv --reuid 1000 --regid 1000 --clear-groups \
        env HOME="$home" TMPDIR="$home/tmp" XDG_RUNTIME_DIR="$home/run" \
        DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$@"
}

# begin COMMAND...: starts it as the user, with its output in $scratch/output; end stops it.
begin() {
    (
        # The process itself, so that a signal reaches it.
        chroot() { exec chroot "$@"; }
        env() { exec env "$@"; }
        as_user "$@"
    ) >"$scratch/output" 2>&1 &
    running=$!
    started+=("$running")
}

end() {
    kill "$running"
    wait "$running" 2>/dev/null || true
}

# quit TITLE: as a person does, so that the program tidies up; then it is gone.
quit() {
    local window
    window=$(xdotool search --onlyvisible --name "$1" | head -1)
    xdotool windowfocus --sync "$window" key ctrl+q
    until_true 20 ended "$running"
    wait "$running" 2>/dev/null || true
}

ended() { ! kill -0 "$1" 2>/dev/null; }

# quietly COMMAND...: says what it said only when it fails.
quietly() {
    "$@" >"$scratch/said" 2>&1 || { cat "$scratch/said" >&2 && return 1; }
}

# make_root NAME: a fresh Debian 12. Its base is made once.
make_root() {
    local base=$packages/debian12.tar mirror
    if [ ! -e "$base" ]; then
        echo "Making a Debian 12..."
        mirror=$(sed -nE 's/^(URIs:|deb( \[[^]]*\])?) *(https?:[^ ]*).*/\3/p' \
            /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -m 1 debian || true)
        debootstrap --variant=minbase --include=ca-certificates bookworm "$scratch/base" \
            ${mirror:+"$mirror"} >"$scratch/debootstrap.log" 2>&1 \
            || { tail -20 "$scratch/debootstrap.log" >&2 && fail "debootstrap did not succeed"; }
        tar --create --file "$base.new" --directory "$scratch/base" .
        mv "$base.new" "$base"
        rm -rf "$scratch/base"
    fi
    [ -z "$root" ] || umount "$root/proc" || true
    root=$scratch/$1
    mkdir "$root"
    tar --extract --file "$base" --directory "$root" --numeric-owner --preserve-permissions
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc" || fail "No right to mount here: try --here"
    inside useradd --create-home --uid 1000 tester
    inside apt-get update -qq
}

# everything: what is there, but for what package managers and their triggers keep for themselves. In
# this system, where others work too, the places of packages and of the person.
everything() {
    local places=("$root/")
    [ -n "$root" ] || places=(/etc /opt /usr "$home")
    find "${places[@]}" -xdev \( -path "$root/proc" -o -path "$root/sys" -o -path "$root/dev" \
        -o -path "$root/var/lib/dpkg" -o -path "$root/var/lib/apt" -o -path "$root/var/cache" \
        -o -path "$root/var/log" -o -path "$root/run" -o -path "$root$home/run" \
        -o -path "$root$home/.cache/fontconfig" \) -prune -o -print | LC_ALL=C sort
}

begin_display() {
    [ -z "${DISPLAY_OF_TEST:-}" ] || return 0
    Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$scratch/display" >/dev/null 2>&1 &
    started+=($!)
    until_true 20 test -s "$scratch/display"
    DISPLAY_OF_TEST=:$(cat "$scratch/display")
    export DISPLAY=$DISPLAY_OF_TEST
}

# until_true SECONDS COMMAND...
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null; do
        [ "$SECONDS" -lt "$end" ] || fail "did not happen in time: $*"
        sleep 0.2
    done
}

has_window() { xwininfo -root -tree | grep -F -- "$1" >/dev/null; }

# look TITLE PICTURE: waits for the window with this in its title, and takes a picture that shows more
# than an empty window.
look() {
    local colours
    until_true 60 has_window "$1"
    sleep 2 # its first pictures are drawn
    import -window root "$pictures/$2.png"
    colours=$(identify -format %k "$pictures/$2.png")
    [ "$colours" -gt 100 ] || fail "$2.png has only $colours colours: nothing is drawn"
    echo "$2: window \"$1\", $colours colours"
}

# try_program PROGRAM SANDBOX NAME: starts both, and opens a payment by its link.
try_program() {
    local program=$1 sandbox url id reference
    begin_display
    as_user "$program" --version

    begin "$program" --demo
    look "Demo shop – Counterfoil" "$3-demo"
    quit "Demo shop – Counterfoil"

    begin "$2"
    sandbox=$running
    until_true 20 grep -q 'listening on' "$scratch/output"
    url=$(sed -n 's/^listening on //p' "$scratch/output")
    read -r id reference < <(python3 -c "
import json, urllib.request
payment = json.load(urllib.request.urlopen('$url/_sandbox/payments'))[5]
print(payment['id'], payment['order_reference'])")
    begin "$program" --sandbox "$url" "counterfoil://payment/$id"
    look "$reference – Demo shop – Counterfoil" "$3-link"
    quit "$reference – Demo shop – Counterfoil"
    running=$sandbox
    end

    # The desktop finds the program for the scheme. There is no account, so it asks for one.
    begin xdg-open "counterfoil://payment/$id"
    until_true 30 program_with "counterfoil://payment/$id"
    look '"Counterfoil": ("counterfoil"' "$3-scheme"
    quit '^Counterfoil$'
}

# program_with ARGUMENT: the process of counterfoil that has exactly this argument.
program_with() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/exe" 2>/dev/null | sed 's|.*/||')" = counterfoil ] || continue
        if tr '\0' '\n' <"$process/cmdline" | grep -qxF -- "$1"; then
            basename "$process"
            return 0
        fi
    done
    return 1
}

# compare BEFORE: fails when there is anything that was not there. What the person made with the program
# is theirs, and stays.
compare() {
    local left
    rm -r "$root$home/.local/share/counterfoil"
    everything >"$scratch/after"
    left=$(LC_ALL=C comm -13 "$1" "$scratch/after")
    [ -z "$left" ] || fail "left behind:"$'\n'"$left"
    echo "nothing is left"
}

use_home() {
    home=$(mktemp -d "$root/tmp/home.XXXXXX")
    install -d -m 700 "$home/run" "$home/tmp" "$home/.cache" "$home/.local" "$home/.local/share"
    chown -R 1000:1000 "$home"
    home=${home#"$root"}
}

# upgrade PACKAGE: to the same, as a later version.
upgrade() {
    dpkg-deb --raw-extract "$1" "$scratch/next"
    sed -i 's/^Version: .*/&+next/' "$scratch/next/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$scratch/next" "$root/tmp/counterfoil.deb" >/dev/null
    rm -r "$scratch/next"
    inside dpkg --install /tmp/counterfoil.deb >/dev/null
    as_user counterfoil --version >/dev/null
    # shellcheck disable=SC2016
    echo "upgraded to $(inside dpkg-query --show --showformat '${Version}' counterfoil)"
}

test_deb() {
    local package=$1 needed
    inside dpkg --status counterfoil >/dev/null 2>&1 && fail "counterfoil is installed already"
    cp "$package" "$root/tmp/counterfoil.deb"
    # What it depends on is there before, so that only its own files are compared.
    needed=$(dpkg-deb --field "$package" Depends)
    quietly inside apt-get satisfy -y -qq --no-install-recommends "$needed"
    quietly inside apt-get install -y -qq --no-install-recommends xdg-utils desktop-file-utils
    use_home
    everything >"$scratch/before"
    installed=1
    inside dpkg --install /tmp/counterfoil.deb >/dev/null
    inside test -e /usr/share/man/man1/counterfoil.1.gz || echo "(this system keeps no manual pages)"
    try_program /usr/bin/counterfoil /usr/bin/counterfoil-sandbox deb
    upgrade "$package"
    inside dpkg --purge counterfoil >/dev/null
    compare "$scratch/before"
    rm -rf "$root/tmp/counterfoil.deb" "$root${home:?}"
}

test_tarball() {
    local place
    # What any desktop has: X, OpenGL, fonts, GLib, D-Bus, Kerberos, CUPS.
    quietly inside apt-get install -y -qq --no-install-recommends libstdc++6 libegl1 libgl1 libopengl0 libx11-6 \
        libx11-xcb1 libsm6 libfontconfig1 libfreetype6 libharfbuzz0b libglib2.0-0 libdbus-1-3 \
        libgssapi-krb5-2 libcups2 libxcb-glx0 libxcb-randr0 libxcb-render0 libxcb-shape0 libxcb-shm0 \
        libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-xinerama0 xdg-utils desktop-file-utils
    use_home
    everything >"$scratch/before"
    # A folder whose name is not the one that it was made in.
    place="$home/elsewhere"
    as_user mkdir "$place"
    as_user tar --extract --gzip --strip-components 1 --directory "$place" <"$1"
    as_user "$place/setup.sh"
    try_program "$place/bin/counterfoil" "$place/bin/counterfoil-sandbox" tarball
    # Moved, to a folder with a space in its name.
    as_user mv "$place" "$home/some place"
    place="$home/some place"
    as_user "$place/setup.sh"
    inside sh -c "desktop-file-validate $home/.local/share/applications/*.desktop"
    as_user "$place/bin/counterfoil" --version
    as_user "$place/setup.sh" --remove
    as_user rm -r "$place"
    compare "$scratch/before"
    rm -rf "$root${home:?}"
}
