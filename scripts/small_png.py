#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""small_png.py FROM TO: writes a picture of the window with its 128 commonest colours, each other one
as the nearest of them. A third of the bytes, letters as sharp as before, and the same file each time."""
import collections
import struct
import sys
import zlib

COLOURS = 128


def chunks(data):
    at = 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4:at + 8], data[at + 8:at + 8 + length]
        at += length + 12


def paeth(left, above, corner):
    guess = left + above - corner
    distances = abs(guess - left), abs(guess - above), abs(guess - corner)
    return (left, above, corner)[distances.index(min(distances))]


def unfiltered(kind, line, before, step):
    line = bytearray(line)
    for at, value in enumerate(line):
        left = line[at - step] if at >= step else 0
        corner = before[at - step] if at >= step else 0
        above = before[at]
        line[at] = value + (0, left, above, (left + above) // 2,
                            paeth(left, above, corner) if kind == 4 else 0)[kind] & 255
    return line


def read(path):
    """Width, and the colour of each pixel line by line."""
    with open(path, "rb") as file:
        parts = list(chunks(file.read()))
    width, height, depth, kind = struct.unpack_from(">IIBB", parts[0][1])
    step = {2: 3, 6: 4}.get(kind)
    if depth != 8 or step is None or parts[0][1][12]:
        sys.exit(f"{path}: not a picture of the window")
    data = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    lines, before = [], bytes(width * step)
    for y in range(height):
        start = y * (width * step + 1)
        before = unfiltered(data[start], data[start + 1:start + 1 + width * step], before, step)
        lines.append([bytes(before[x:x + 3]) for x in range(0, width * step, step)])
    return width, lines


def nearest(colour, palette):
    return min(range(len(palette)),
               key=lambda at: sum((a - b) ** 2 for a, b in zip(colour, palette[at])))


def write(path, width, lines):
    counted = collections.Counter(colour for line in lines for colour in line)
    palette = [colour for colour, _ in sorted(counted.items(),
                                              key=lambda item: (-item[1], item[0]))][:COLOURS]
    places = {colour: nearest(colour, palette) for colour in counted}
    data = b"".join(b"\0" + bytes(places[colour] for colour in line) for line in lines)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for name, body in ((b"IHDR", struct.pack(">IIBBBBB", width, len(lines), 8, 3, 0, 0, 0)),
                           (b"PLTE", b"".join(palette)),
                           (b"IDAT", zlib.compress(data, 9)), (b"IEND", b"")):
            file.write(struct.pack(">I", len(body)) + name + body)
            file.write(struct.pack(">I", zlib.crc32(name + body)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: small_png.py FROM TO")
    write(sys.argv[2], *read(sys.argv[1]))
