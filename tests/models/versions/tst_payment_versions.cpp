// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "models/versions/payment_versions.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// The versions that a real catalogue keeps, and what changed between them.
class TestPaymentVersions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void versionsComeTheNewestFirst();
    void twoVersionsAreCompared();
    void newestQuestionWins();
    void unreadableVersionIsNamed();
    void personalDataStaysAsItIsKept();
    void unknownPaymentHasNone();
    void newVersionIsFollowedAndOtherChangesAreNot();

private:
    void see(qint64 version, const QByteArray &raw, const PersonalDataPolicy &policy = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    const QString m_account = u"shop"_s;
};

void TestPaymentVersions::init()
{
    m_catalogue.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.sqlite"_s));
}

void TestPaymentVersions::see(qint64 version, const QByteArray &raw,
                              const PersonalDataPolicy &policy)
{
    Payment payment = samplePayment();
    payment.revision = version;
    payment.raw = raw;
    const SeenPayment seen{std::make_shared<const Payment>(payment),
                           QDateTime(QDate(2026, 11, 20), QTime(10, int(version)), Qt::UTC)};
    bool done = false;
    m_catalogue->payments()
        .keep(m_account, {seen}, policy)
        .then(this, [&done](const DatabaseResult<qint64> &written) { done = written.has_value(); });
    QTRY_VERIFY(done);
}

void TestPaymentVersions::versionsComeTheNewestFirst()
{
    see(3, R"({"version":3})");
    see(5, R"({"version":5})");
    PaymentVersions versions(*m_catalogue, m_account, samplePayment().id);
    QVERIFY(versions.isReading());
    QSignalSpy read(&versions, &PaymentVersions::read);
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(!versions.isReading());
    QVERIFY2(versions.problem().isEmpty(), qPrintable(versions.problem()));
    QCOMPARE(versions.versions().size(), 2);
    QCOMPARE(versions.versions()[0].version, 5);
    QCOMPARE(versions.versions()[1].version, 3);
    QCOMPARE(versions.versions()[1].seenAt.toUTC().time(), QTime(10, 3));
}

void TestPaymentVersions::twoVersionsAreCompared()
{
    see(1, R"({"version":1,"captured":0})");
    see(2, R"({"version":2,"captured":4299})");
    PaymentVersions versions(*m_catalogue, m_account, samplePayment().id);
    QTRY_COMPARE(versions.versions().size(), 2);
    QSignalSpy compared(&versions, &PaymentVersions::compared);
    versions.compare(1, 0);
    QVERIFY(versions.isComparing());
    QCOMPARE(compared.count(), 0); // on another thread
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY(!versions.isComparing());
    QCOMPARE(versions.differences().list,
             (QList<JsonDifference>{{u"version"_s, u"1"_s, u"2"_s},
                                    {u"captured"_s, u"0"_s, u"4299"_s}}));
}

void TestPaymentVersions::newestQuestionWins()
{
    see(1, R"({"a":1})");
    see(2, R"({"a":2})");
    see(3, R"({"a":3})");
    PaymentVersions versions(*m_catalogue, m_account, samplePayment().id);
    QTRY_COMPARE(versions.versions().size(), 3);
    QSignalSpy compared(&versions, &PaymentVersions::compared);
    versions.compare(1, 0);
    versions.compare(2, 1);
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(versions.differences().list, (QList<JsonDifference>{{u"a"_s, u"1"_s, u"2"_s}}));
}

void TestPaymentVersions::unreadableVersionIsNamed()
{
    see(1, "<html>");
    see(2, R"({"a":2})");
    PaymentVersions versions(*m_catalogue, m_account, samplePayment().id);
    QTRY_COMPARE(versions.versions().size(), 2);
    QSignalSpy compared(&versions, &PaymentVersions::compared);
    versions.compare(1, 0);
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY(versions.differences().list.isEmpty());
    QVERIFY2(versions.problem().contains(u"Version 1"_s), qPrintable(versions.problem()));
}

void TestPaymentVersions::personalDataStaysAsItIsKept()
{
    const PersonalDataPolicy none{PersonalData::None};
    see(1, R"({"customer":{"email":"emily@example.org"},"a":1})", none);
    see(2, R"({"customer":{"email":"other@example.org"},"a":2})", none);
    PaymentVersions versions(*m_catalogue, m_account, samplePayment().id);
    QTRY_COMPARE(versions.versions().size(), 2);
    QSignalSpy compared(&versions, &PaymentVersions::compared);
    versions.compare(1, 0);
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY(!versions.differences().list.isEmpty());
    for (const JsonDifference &difference : versions.differences().list)
        QVERIFY2(!(difference.before + difference.after).contains(u"example.org"_s),
                 qPrintable(difference.path));
}

void TestPaymentVersions::unknownPaymentHasNone()
{
    PaymentVersions versions(*m_catalogue, m_account, PaymentId(u"nobody"_s));
    QSignalSpy read(&versions, &PaymentVersions::read);
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(versions.versions().isEmpty());
}

void TestPaymentVersions::newVersionIsFollowedAndOtherChangesAreNot()
{
    see(1, R"({"a":1})");
    PaymentVersions versions(*m_catalogue, m_account, samplePayment().id);
    QTRY_COMPARE(versions.versions().size(), 1);
    QSignalSpy read(&versions, &PaymentVersions::read);
    m_catalogue->tellChanged(m_account); // by another payment
    QTRY_VERIFY(!versions.isReading());
    QCOMPARE(read.count(), 0);
    see(2, R"({"a":2})");
    m_catalogue->tellChanged(m_account);
    QTRY_COMPARE(versions.versions().size(), 2);
    QCOMPARE(read.count(), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentVersions)
#include "tst_payment_versions.moc"
