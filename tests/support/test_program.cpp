// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QDir>

#include <cstdio>
#include <map>
#include <string_view>

#ifdef Q_OS_WIN
#include <process.h>
#include <windows.h>
#endif

namespace counterfoil::test {

namespace {

std::map<std::string_view, RunTest> &testEntries()
{
    static std::map<std::string_view, RunTest> entries;
    return entries;
}

} // namespace

TestEntry::TestEntry(const char *name, RunTest run)
{
    testEntries().emplace(name, run);
}

} // namespace counterfoil::test

int main(int argc, char **argv)
{
    using counterfoil::test::testEntries;
    const auto entry = argc > 1 ? testEntries().find(argv[1]) : testEntries().end();
    if (entry == testEntries().end()) {
        std::fprintf(stderr, "usage: %s CLASS [arguments of Qt Test]; the classes are:\n", argv[0]);
        for (const auto &known : testEntries())
            std::fprintf(stderr, "  %s\n", known.first.data());
        return 2;
    }
    QDir::setCurrent(QStringLiteral(COUNTERFOIL_SOURCE_FOLDER));
    argv[1] = argv[0];
    const int failed = entry->second(argc - 1, argv + 1);
#ifdef Q_OS_WIN
    _cexit(); // and no further, as app/process_end.h says
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(failed));
#endif
    return failed;
}
