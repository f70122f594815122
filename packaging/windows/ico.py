#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the sizes of the icon into one .ico file: ico.py FOLDER OUTPUT"""
import struct
import sys
from pathlib import Path

folder, output = map(Path, sys.argv[1:])
pictures = [(size, (folder / f"{size}.png").read_bytes()) for size in (16, 24, 32, 48, 64, 128, 256)]
offset = 6 + 16 * len(pictures)
head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
for size, png in pictures:
    # 256 is written as 0.
    head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(body))
    body += png
output.write_bytes(head + body)
