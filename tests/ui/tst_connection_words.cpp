// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/accounts/connection_words.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestConnectionWords : public QObject
{
    Q_OBJECT

private slots:
    void aTokensNotFoundIsNoWrongHost();
};

void TestConnectionWords::aTokensNotFoundIsNoWrongHost()
{
    ConnectionReport report;
    report.failed = ConnectionStep::Token;
    report.error.kind = ErrorKind::Http;
    report.error.httpStatus = 404;
    report.error.isFromProvider = true;
    report.error.isAboutToken = true;
    const QString ofToken = connectionSentence(report);
    QVERIFY2(ofToken.contains(u"doesn't know this account"_s), qPrintable(ofToken));
    QVERIFY2(!ofToken.contains(u"Check the host"_s), qPrintable(ofToken));
    report.failed = ConnectionStep::Entity;
    report.error.isAboutToken = false;
    const QString ofEntity = connectionSentence(report);
    QVERIFY2(ofEntity.contains(u"Check the host"_s), qPrintable(ofEntity));
}

COUNTERFOIL_TEST(QCoreApplication, TestConnectionWords)
#include "tst_connection_words.moc"
