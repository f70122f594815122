// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_comparison.h"

#include "tests/models/versions/kept_versions.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// What is kept, read and compared on other threads.
class TestPaymentComparison : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoVersionsAreComparedInWordsAndValueByValue();
    void withoutAVersionTheNewestIsCompared();
    void newestQuestionWins();
    void membersWithoutAFieldAreInTheJsonAlone();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void whatIsNoPaymentIsComparedAsItWasSent();
    void whatIsNotKeptIsSaid();
    void personalDataStaysAsItIsKept();

private:
    [[nodiscard]] static ComparedPayment version(qint64 number)
    {
        return versionOf(KeptVersions::payment(), {number, {}});
    }
    void compare(qint64 left, qint64 right);
    [[nodiscard]] const PaymentDifferences &found() const { return m_comparison->differences(); }

    std::unique_ptr<KeptVersions> m_kept;
    std::unique_ptr<PaymentComparison> m_comparison;
};

void TestPaymentComparison::init()
{
    m_comparison.reset();
    m_kept = std::make_unique<KeptVersions>();
    m_comparison = std::make_unique<PaymentComparison>(m_kept->catalogue(), KeptVersions::Account,
                                                       &KeptVersions::read);
}

void TestPaymentComparison::compare(qint64 left, qint64 right)
{
    QSignalSpy compared(m_comparison.get(), &PaymentComparison::compared);
    m_comparison->compare(version(left), version(right));
    QVERIFY(m_comparison->isComparing());
    QCOMPARE(compared.count(), 0); // on other threads
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY(!m_comparison->isComparing());
}

void TestPaymentComparison::twoVersionsAreComparedInWordsAndValueByValue()
{
    m_kept->keep(1, R"({"refunded":1600})");
    m_kept->keep(2, R"({"refunded":3000})");
    compare(1, 2);
    QVERIFY2(found().problem.isEmpty(), qPrintable(found().problem));
    QVERIFY(found().fields);
    QCOMPARE(found().fields->different.size(), size_t(1));
    const ComparedField &field = found().fields->fields[found().fields->different[0]];
    QCOMPARE(field.kind, FieldKind::Refunded);
    QCOMPARE(std::get<Money>(field.left), money(1600));
    QCOMPARE(std::get<Money>(field.right), money(3000));
    QCOMPARE(found().json.list, (QList<JsonDifference>{{u"refunded"_s, u"1600"_s, u"3000"_s}}));
}

void TestPaymentComparison::withoutAVersionTheNewestIsCompared()
{
    m_kept->keep(1, R"({"refunded":1600})");
    m_kept->keep(2, R"({"refunded":3000})");
    QSignalSpy compared(m_comparison.get(), &PaymentComparison::compared);
    m_comparison->compare(version(1), {KeptVersions::payment()});
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(found().json.list.value(0).after, u"3000"_s);
}

void TestPaymentComparison::newestQuestionWins()
{
    m_kept->keep(1, R"({"refunded":1})");
    m_kept->keep(2, R"({"refunded":2})");
    m_kept->keep(3, R"({"refunded":3})");
    QSignalSpy compared(m_comparison.get(), &PaymentComparison::compared);
    m_comparison->compare(version(2), version(3));
    m_comparison->compare(version(1), version(2));
    QTRY_VERIFY(!m_comparison->isComparing());
    QCOMPARE(compared.count(), 1);
    QCOMPARE(found().json.list, (QList<JsonDifference>{{u"refunded"_s, u"1"_s, u"2"_s}}));
}

void TestPaymentComparison::membersWithoutAFieldAreInTheJsonAlone()
{
    m_kept->keep(1, R"({"refunded":1,"unheard":{"of":[1]}})");
    m_kept->keep(2, R"({"refunded":1,"unheard":{"of":[1,2]}})");
    compare(1, 2);
    QVERIFY(found().fields && found().fields->different.empty());
    QCOMPARE(found().json.list, (QList<JsonDifference>{{u"unheard.of[1]"_s, {}, u"2"_s}}));
    QVERIFY(found().problem.isEmpty());
}

void TestPaymentComparison::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("cut") << R"({"refunded":1)"_ba;
    QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("two documents") << R"({"refunded":1} {})"_ba;
}

void TestPaymentComparison::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, bad);
    m_kept->keep(1, bad);
    m_kept->keep(2, R"({"refunded":1})");
    compare(1, 2);
    QVERIFY(!found().fields);
    QVERIFY(found().json.list.isEmpty());
    QVERIFY2(found().problem.contains(u"Version 1"_s), qPrintable(found().problem));
    compare(2, 1);
    QVERIFY2(found().problem.contains(u"Version 1"_s), qPrintable(found().problem));
}

void TestPaymentComparison::whatIsNoPaymentIsComparedAsItWasSent()
{
    m_kept->keep(1, R"({"refunded":1})");
    m_kept->keep(2, R"(["no payment"])");
    compare(1, 2);
    QVERIFY(!found().fields);
    QCOMPARE(found().json.list.size(), 2);
    QVERIFY2(found().problem.contains(u"Version 2"_s), qPrintable(found().problem));
}

void TestPaymentComparison::whatIsNotKeptIsSaid()
{
    m_kept->keep(1, R"({"refunded":1})");
    QSignalSpy compared(m_comparison.get(), &PaymentComparison::compared);
    m_comparison->compare(version(1), {PaymentId(u"nobody"_s), {}, u"order 7"_s});
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY2(found().problem.contains(u"order 7"_s), qPrintable(found().problem));
    QVERIFY(!found().fields);
}

void TestPaymentComparison::personalDataStaysAsItIsKept()
{
    const PersonalDataPolicy none{PersonalData::None};
    m_kept->keep(1, R"({"customer":{"email":"emily@example.org"},"a":1})", none);
    m_kept->keep(2, R"({"customer":{"email":"other@example.org"},"a":2})", none);
    compare(1, 2);
    QVERIFY(!found().json.list.isEmpty());
    for (const JsonDifference &difference : found().json.list)
        QVERIFY2(!(difference.before + difference.after).contains(u"example.org"_s),
                 qPrintable(difference.path));
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentComparison)
#include "tst_payment_comparison.moc"
