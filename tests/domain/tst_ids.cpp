// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ids.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

const QString smallLetters = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
const QString inCapitals = smallLetters.toUpper();

} // namespace

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void aUuidInCapitalsIsTheSameId()
    {
        QCOMPARE(PaymentId(inCapitals), PaymentId(smallLetters));
        QCOMPARE(PaymentId(inCapitals).text(), smallLetters);
        QCOMPARE(SessionId(inCapitals), SessionId(smallLetters));
        QCOMPARE(PaymentLinkId(inCapitals), PaymentLinkId(smallLetters));
        QCOMPARE(OperationId(inCapitals), OperationId(smallLetters));
        const QSet<PaymentId> once{PaymentId(inCapitals), PaymentId(smallLetters)};
        QCOMPARE(once.size(), 1);
        QVERIFY(!(PaymentId(inCapitals) < PaymentId(smallLetters)));
    }

    void aUuidAtTheEndOfAPathMayBeInCapitals()
    {
        const QString path = u"/psp/CreditCard/payments/"_s;
        QCOMPARE(PaymentId(path + inCapitals).text(), path + smallLetters);
        QCOMPARE(PaymentId(path + inCapitals + u"/X"_s).text(), path + inCapitals + u"/X"_s);
    }

    void otherTextKeepsItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << u"7001"_s;
        QTest::newRow("word") << u"Payment-A"_s;
        QTest::newRow("a digit short") << inCapitals.chopped(1);
        QTest::newRow("a letter that is no digit") << inCapitals.chopped(1) + u'G';
        QTest::newRow("hyphens elsewhere") << u"9A14962CB-DCF-49D1-8673-E75DFB48013F"_s;
        QTest::newRow("nothing") << QString();
    }

    void otherTextKeepsItsLetters()
    {
        QFETCH(QString, text);
        QCOMPARE(PaymentId(text).text(), text);
    }

    void aKeyIsSentAgainAsItWasSent()
    {
        QCOMPARE(IdempotencyKey(inCapitals).text(), inCapitals);
        QCOMPARE(EntityId(inCapitals).text(), inCapitals);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestIds)
#include "tst_ids.moc"
