#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the places where a sentence is put together of pieces that are translated apart: another
language orders its words otherwise. Prints "file:line: why: text" and fails when there are any.

    scripts/whole_sentences.py [FILE...]    without files: all of models, ui, tour and app
"""
import re
import subprocess
import sys

TEXT = r'"(?:[^"\\]|\\.)*"'
CALL = re.compile(r'\btr\(\s*((?:' + TEXT + r'\s*)+)')
# What may stand between two texts that are one line to the reader: + u' ' + or + " " +.
JOINT = re.compile(r"\s*\+\s*(?:u?(?:' '|\" \"(?:_s|_L1)?|QLatin1Char\(' '\))\s*\+\s*)?(?:\w+::)*tr\(\s*\"")


def text_of(literals):
    return ''.join(piece[1:-1] for piece in re.findall(TEXT, literals))


def end_of_call(source, begin):
    """The place behind the parenthesis that closes the call, and behind .arg(…) that follow."""
    at, depth = source.index('(', begin), 0
    while at < len(source):
        literal = re.compile(TEXT).match(source, at) if source[at] == '"' else None
        if literal:
            at = literal.end()
            continue
        depth += {'(': 1, ')': -1}.get(source[at], 0)
        at += 1
        if depth == 0:
            more = re.compile(r'\s*\.arg\(').match(source, at)
            if not more:
                return at
            at = more.end() - 1
    return at


def faults(source):
    """Pairs of a position and a reason."""
    for call in CALL.finditer(source):
        text = text_of(call.group(1))
        if text != text.strip():
            yield call.start(), 'begins or ends with a space', text
        joined = JOINT.match(source, end_of_call(source, call.start()))
        if not joined:
            continue
        following = text_of(re.compile(r'(?:' + TEXT + r'\s*)+').match(source, joined.end() - 1).group())
        if not re.search(r'[.!?…]$', text) or following[:1].islower():
            yield call.start(), 'goes on in another text', f'{text} + {following}'


def main(files):
    files = files or subprocess.run(
        ['git', 'ls-files', '--', 'models/*.cpp', 'models/*.h', 'ui/*.cpp', 'ui/*.h', 'tour/*.cpp', 'app/*.cpp'],
        check=True, capture_output=True, text=True).stdout.split()
    found = False
    for file in files:
        with open(file, encoding='utf-8') as opened:
            source = opened.read()
        for position, reason, text in faults(source):
            found = True
            print(f'{file}:{source.count(chr(10), 0, position) + 1}: {reason}: {text}')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
