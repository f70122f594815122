// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTest>

namespace counterfoil::test {

/// Runs one test class: the arguments are the program's without the class's name.
using RunTest = int (*)(int argc, char **argv);

/// A class that the test program of its folder can run. Lives as long as the program.
class TestEntry
{
public:
    TestEntry(const char *name, RunTest run);
};

/// Whether a test reads the window's figures, days and months as English writes them. The C
/// library's locale is the process's in both.
enum class Figures { OfTheProcess, English };

template <typename Application, typename Test, Figures figures = Figures::OfTheProcess>
int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    if constexpr (figures == Figures::English) {
        QLocale english(QLocale::C);
        english.setNumberOptions(QLocale::DefaultNumberOptions); // with marks between thousands
        QLocale::setDefault(english);
    }
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace counterfoil::test

/// In place of QTEST_MAIN: one program holds the test classes of a folder and runs the one that its
/// first argument names, for instance `tests_domain TestMoney`. Without arguments it lists them.
/// The working directory is the top of the checkout.
#define COUNTERFOIL_TEST(Application, Test)                                                        \
    static const counterfoil::test::TestEntry entryOf##Test(                                       \
        #Test, &counterfoil::test::runTest<Application, Test>);

/// The same for a test that expects figures and dates in English, whatever the process's locale.
#define COUNTERFOIL_ENGLISH_TEST(Application, Test)                                                \
    static const counterfoil::test::TestEntry entryOf##Test(                                       \
        #Test,                                                                                     \
        &counterfoil::test::runTest<Application, Test, counterfoil::test::Figures::English>);
