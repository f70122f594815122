#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""icns.py FOLDER_OF_PNGS OUTPUT: packs the sizes of the icon into one file for macOS."""
import struct
import sys
from pathlib import Path

# Apple's types for PNG data, with the width in pixels; the second half is for screens of twice the
# density.
TYPES = [("icp4", 16), ("icp5", 32), ("ic07", 128), ("ic08", 256), ("ic09", 512), ("ic10", 1024),
         ("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512)]

folder, output = Path(sys.argv[1]), Path(sys.argv[2])
entries = b""
for kind, width in TYPES:
    image = (folder / f"{width}.png").read_bytes()
    entries += kind.encode() + struct.pack(">I", len(image) + 8) + image
output.write_bytes(b"icns" + struct.pack(">I", len(entries) + 8) + entries)
