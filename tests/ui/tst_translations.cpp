// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/translations.h"

#include <QCoreApplication>
#include <QTest>

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void englishHasItsPlurals()
    {
        counterfoil::installTranslations(*QCoreApplication::instance());
        const auto known = [](int count) {
            return QCoreApplication::translate("counterfoil::StatusStrip", "%n known payments",
                                               nullptr, count);
        };
        QCOMPARE(known(1), QStringLiteral("1 known payment"));
        QCOMPARE(known(2), QStringLiteral("2 known payments"));
        QCOMPARE(known(0), QStringLiteral("0 known payments"));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestTranslations)
#include "tst_translations.moc"
