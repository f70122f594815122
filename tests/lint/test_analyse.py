#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/analyse.py on three small files that it joins: test_analyse.py QT_INCLUDE_FOLDER"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts/analyse.py"
QT = Path(sys.argv.pop())

CLEAN = "int {name}(int count)\n{{\n    return count + 1;\n}}\n"
NULL = "const int *nothing()\n{\n    return 0;%s\n}\n"
UNUSED = "#include <vector>\n\nusing std::vector;\n"
DETACHES = """#include <QStringList>

QString firstOf(const QStringList &list)
{
    return list.toList().first();
}
"""


class Analyse(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.folder = Path(self.temporary.name)
        self.sources = self.folder / "sources"
        self.sources.mkdir()
        self.plant(one=CLEAN.format(name="one"), two=CLEAN.format(name="two"),
                   three=CLEAN.format(name="three"))

    def plant(self, **files):
        for name, text in files.items():
            (self.sources / f"{name}.cpp").write_text(text)

    def analyse(self):
        commands = [{"directory": str(self.folder), "file": str(file),
                     "command": f"c++ -std=c++20 -fPIC -isystem {QT} -isystem {QT}/QtCore "
                                f"-o {file}.o -c {file}"}
                    for file in sorted(self.sources.glob("*.cpp"))]
        (self.folder / "commands.json").write_text(json.dumps(commands))
        ran = subprocess.run([SCRIPT, "--commands", self.folder / "commands.json", "--cache",
                              self.folder / "cache", self.sources], capture_output=True, text=True)
        return ran.returncode, ran.stdout, ran.stderr

    def assert_found(self, place, check):
        for _ in range(2):  # a finding leaves no stamp
            code, _, findings = self.analyse()
            self.assertEqual(code, 1)
            self.assertTrue(any(f"{self.sources}/{place}:" in line and check in line
                                for line in findings.splitlines()), findings)

    def test_clean_files_pass_and_are_looked_at_once(self):
        code, said, findings = self.analyse()
        self.assertEqual((code, findings), (0, ""))
        self.assertIn("1 units, 2 of 2 analyses were due", said)
        self.assertIn("0 of 2 analyses were due", self.analyse()[1])

    def test_a_fault_that_clang_tidy_knows_is_reported_where_it_was_written(self):
        self.plant(three=NULL % "")
        self.assert_found("three.cpp:3", "modernize-use-nullptr")

    def test_a_check_of_the_main_file_alone_sees_every_file(self):
        self.plant(two=UNUSED)
        self.assert_found("two.cpp:3", "misc-unused-using-decls")

    def test_a_fault_that_clazy_knows_is_reported_where_it_was_written(self):
        self.plant(three=DETACHES)
        self.assert_found("three.cpp:5", "clazy-detaching-temporary")

    def test_a_file_that_does_not_compile_is_a_finding(self):
        self.plant(two="int broken(\n")
        code, _, findings = self.analyse()
        self.assertEqual(code, 1)
        self.assertIn("error", findings)

    def test_a_silencing_comment_counts_as_a_change(self):
        self.plant(three=NULL % " // NOLINT")
        self.assertEqual(self.analyse()[0], 0)
        self.plant(three=NULL % "")
        self.assert_found("three.cpp:3", "modernize-use-nullptr")


unittest.main()
