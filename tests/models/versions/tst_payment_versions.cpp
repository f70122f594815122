// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_versions.h"

#include "tests/models/versions/kept_versions.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// Which versions a real catalogue keeps.
class TestPaymentVersions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_kept = std::make_unique<KeptVersions>(); }
    void versionsComeTheNewestFirst();
    void unknownPaymentHasNone();
    void newVersionIsFollowedAndOtherChangesAreNot();

private:
    std::unique_ptr<KeptVersions> m_kept;
};

void TestPaymentVersions::versionsComeTheNewestFirst()
{
    m_kept->keep(3, R"({"version":3})");
    m_kept->keep(5, R"({"version":5})");
    PaymentVersions versions(m_kept->catalogue(), KeptVersions::Account, KeptVersions::payment());
    QVERIFY(versions.isReading());
    QSignalSpy read(&versions, &PaymentVersions::read);
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(!versions.isReading());
    QVERIFY2(versions.problem().isEmpty(), qPrintable(versions.problem()));
    QCOMPARE(versions.versions(),
             (QList<KeptVersion>{{5, KeptVersions::seenAt(5)}, {3, KeptVersions::seenAt(3)}}));
}

void TestPaymentVersions::unknownPaymentHasNone()
{
    PaymentVersions versions(m_kept->catalogue(), KeptVersions::Account, PaymentId(u"nobody"_s));
    QSignalSpy read(&versions, &PaymentVersions::read);
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(versions.versions().isEmpty());
}

void TestPaymentVersions::newVersionIsFollowedAndOtherChangesAreNot()
{
    const PaymentId another(u"another"_s);
    m_kept->keep(1, R"({"a":1})");
    PaymentVersions versions(m_kept->catalogue(), KeptVersions::Account, KeptVersions::payment());
    PaymentVersions others(m_kept->catalogue(), KeptVersions::Account, another);
    QSignalSpy read(&versions, &PaymentVersions::read);
    QSignalSpy othersRead(&others, &PaymentVersions::read);
    QTRY_VERIFY(read.count() == 1 && othersRead.count() == 1);
    m_kept->keep(1, R"({"a":1})", {}, another);
    QTRY_COMPARE(othersRead.count(), 2); // asked after the first
    QCOMPARE(read.count(), 1);
    m_kept->keep(2, R"({"a":2})");
    QTRY_COMPARE(versions.versions().size(), 2);
    QCOMPARE(read.count(), 2);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentVersions)
#include "tst_payment_versions.moc"
