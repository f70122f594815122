#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes build/packages/SHA256SUMS over the packages there. With COUNTERFOIL_SIGNING_KEY (a key of
# GnuPG, by id or address) it is signed, in SHA256SUMS.asc.
set -euo pipefail
cd "$(dirname "$0")/../build/packages"
find . -maxdepth 1 -type f \( -name 'counterfoil*.deb' -o -name 'counterfoil*.rpm' \
    -o -name 'counterfoil*.tar.gz' -o -name '*.dmg' -o -name '*.exe' -o -name '*.msi' -o -name '*.zip' \) \
    | sed 's|^\./||' | LC_ALL=C sort | xargs -r sha256sum >SHA256SUMS
rm -f SHA256SUMS.asc
if [ -n "${COUNTERFOIL_SIGNING_KEY:-}" ]; then
    gpg --batch --local-user "$COUNTERFOIL_SIGNING_KEY" --armor --detach-sign SHA256SUMS
    gpg --batch --verify SHA256SUMS.asc SHA256SUMS
fi
cat SHA256SUMS
