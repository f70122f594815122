#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/lint.sh format on a small checkout, clean and with one fault planted for each rule."""
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

# The widgets keep the theme to themselves.
LIBRARIES = """# SPDX-License-Identifier: GPL-3.0-or-later
counterfoil_add_library(ui_theme SOURCES theme/theme.cpp)
counterfoil_add_library(ui_widgets SOURCES widgets/chip.cpp PRIVATE ui_theme)
counterfoil_add_library(ui_frame SOURCES frame/page.cpp PUBLIC ui_widgets)
counterfoil_add_library(ui_pages
    SOURCES
        pages/own.cpp
    PUBLIC ui_frame)
"""

# The file that has the fault, its line, and how the complaint begins.
PLANTED = [
    ("core/domain/widget.cpp", "#include <QWidget>\n", "core, models, httpd and sandbox know no widgets"),
    ("models/network.cpp", "#include <QNetworkReply>\n", "models and ui know no network"),
    ("sandbox/shared.cpp", '#include "core/money.h"\n', "The sandbox is a second implementation"),
    ("core/upward.cpp", '#include "ui/theme.h"\n', "Includes that point upward"),
    ("core/services/file.cpp", '#include "core/catalogue/sqlite/sqlite_catalogue.h"\n',
     "Only the program's start knows"),
    ("ui/widgets/upward.h", '#include "ui/pages/own.h"\n', "Libraries and what they do not link"),
    ("ui/pages/hidden.cpp", '#include "ui/theme/theme.h"\n', "Libraries and what they do not link"),
    ("models/catalogue.cpp", "class CatalogueFile;\n", "Only the program's start knows"),
    ("models/payment.cpp", 'const auto provider = u"Purse"; // purse-api.md\n',
     "Only core/gateways knows a provider by name"),
    ("core/services/payment.cpp", '#include "core/gateways/purse/purse_parsers.h"\n',
     "Only core/gateways knows a provider by name"),
    ("ui/loop.cpp", "#include <QEventLoop>\n", "Nested event loops"),
    ("ui/file.cpp", "#include <QFileDialog>\n", "Files are asked for by the Prompter"),
    ("core/domain/rounded.cpp", "double amount = 0;\n", "No floating point near money"),
    ("core/domain/cited.cpp", "// As in lost.md.\n", "Documents that are named and not in docs"),
    ("models/ends.cpp", 'auto text = tr("Paid by ") + name;\n', "Sentences put together"),
    ("ui/goes_on.cpp", 'auto text = tr("Paid by %1").arg(name) + u\' \' + tr("and others");\n',
     "Sentences put together"),
    ("models/settings.cpp", "#include <QSettings>\n", "Settings and secrets have files"),
]


class Rules(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        (self.folder / "scripts").mkdir()
        for script in ("lint.sh", "layers.py", "whole_sentences.py"):
            shutil.copy(ROOT / "scripts" / script, self.folder / "scripts")
        shutil.copy(ROOT / ".clang-format", self.folder)
        (self.folder / ".ci").mkdir()
        self.write(".ci/run", "# SPDX-License-Identifier: GPL-3.0-or-later\n")
        self.write("ui/frame/prompter.cpp", LICENCE + "#include <QFileDialog>\n")
        self.write("ui/CMakeLists.txt", LIBRARIES)
        self.write("ui/widgets/chip.cpp", LICENCE + '#include "ui/theme/theme.h"\n')
        self.write("ui/pages/own.cpp", LICENCE + '#include "ui/widgets/chip.h"\n')
        self.write("docs/architecture.md", "Nothing yet.\n")
        self.write("docs/purse-api.md", "Nothing yet.\n")
        self.write("core/domain/link.h", LICENCE + "// As in purse-api.md.\n")
        self.write("core/catalogue/sqlite/own.cpp",
                   LICENCE + '#include "core/catalogue/sqlite/catalogue_file.h"\n')
        subprocess.run(["git", "init", "--quiet"], cwd=self.folder, check=True)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def lint(self):
        subprocess.run(["git", "add", "--all"], cwd=self.folder, check=True)
        ran = subprocess.run(["scripts/lint.sh", "format"], cwd=self.folder, capture_output=True,
                             text=True)
        return ran.returncode, ran.stderr

    def test_what_follows_the_rules_is_clean(self):
        self.assertEqual(self.lint(), (0, ""))

    def test_a_planted_fault_is_complained_about_where_it_is(self):
        for name, line, complaint in PLANTED:
            with self.subTest(name):
                self.write(name, LICENCE + line)
                code, said = self.lint()
                (self.folder / name).unlink()
                self.assertEqual(code, 1)
                self.assertTrue(said.startswith(complaint), said)
                self.assertIn(f"{name}:2:", said)

    def test_libraries_that_link_each_other_are_named(self):
        self.write("ui/CMakeLists.txt",
                   LIBRARIES + "target_link_libraries(ui_theme PRIVATE ui_frame)\n")
        code, said = self.lint()
        self.assertEqual(code, 1)
        self.assertIn("ui_theme links itself", said)
        self.assertNotIn("ui_pages links itself", said)

    def test_a_file_without_a_licence_line_is_named(self):
        self.write("ui/free.cpp", "int count = 0;\n")
        code, said = self.lint()
        self.assertEqual(code, 1)
        self.assertIn("ui/free.cpp", said)


unittest.main()
