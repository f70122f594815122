#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sign.sh FILE: signs a program or library for Windows in its place. From the environment:
#   COUNTERFOIL_SIGN           the certificate with its key, as PKCS #12
#   COUNTERFOIL_SIGN_PASSWORD  a file with its password; none where it has none
#   COUNTERFOIL_SIGN_TIMESTAMP address of a server that stamps the time; without, the signature ends with
#                              the certificate
set -euo pipefail
options=(-pkcs12 "$COUNTERFOIL_SIGN" -h sha256 -n Counterfoil)
[ -z "${COUNTERFOIL_SIGN_PASSWORD:-}" ] || options+=(-readpass "$COUNTERFOIL_SIGN_PASSWORD")
[ -z "${COUNTERFOIL_SIGN_TIMESTAMP:-}" ] || options+=(-ts "$COUNTERFOIL_SIGN_TIMESTAMP")
osslsigncode sign "${options[@]}" -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"
