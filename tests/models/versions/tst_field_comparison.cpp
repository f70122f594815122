// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/comparison_model.h"
#include "models/versions/field_words.h"

#include "tests/models/hostile_payment.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// Two payments, or two versions of one, in the words of a reader.
class TestFieldComparison : public QObject
{
    Q_OBJECT

private slots:
    void aSumThatMovedIsToldAsMoney();
    void theSameAmountInAnotherCurrencyDiffers();
    void whatCameHasNothingBefore();
    void whatIsGoneIsToldWhereItWas();
    void aVersionIsMatchedByIdsWhereverTheyStand();
    void twoPaymentsAreMatchedByPlace();
    void idsThatRepeatAreEachTold();
    void whatTheProviderAloneHasIsMatchedByName();
    void onlyDifferencesAreShownUnlessAllIsAskedFor();
    void aPartIsSeenOnceAndHeardWithEachField();
    void whateverAServerSentIsShownPlainAndShort();
    void everyFieldHasAName();
    void thousandsOfTransactionsAreAllCompared();

private:
    [[nodiscard]] static QStringList told(const Payment &left, const Payment &right);
};

/// What differs, a line each: "Sums · Refunded: 16.00 EUR > 30.00 EUR".
QStringList TestFieldComparison::told(const Payment &left, const Payment &right)
{
    const FieldComparison compared = compareFields(left, right);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    QStringList lines;
    for (const size_t place : compared.different) {
        const ComparedField &field = compared.fields[place];
        lines << groupTitle(compared.groups[field.group]) + u" · "_s +
                     fieldName(field.kind, field.ownName) + u": "_s + fieldText(field.left, now) +
                     u" > "_s + fieldText(field.right, now);
    }
    return lines;
}

void TestFieldComparison::aSumThatMovedIsToldAsMoney()
{
    Payment left = samplePayment();
    left.amounts.totalRefunded = money(1600);
    Payment right = left;
    right.amounts.totalRefunded = money(3000);
    QCOMPARE(told(left, left), QStringList());
    QCOMPARE(told(left, right), QStringList{u"Totals · Refunded: %1 > %2"_s.arg(
                                    formatMoney(money(1600)), formatMoney(money(3000)))});
}

void TestFieldComparison::theSameAmountInAnotherCurrencyDiffers()
{
    Payment left = samplePayment();
    Payment right = left;
    right.amounts.totalVoided = money(0, u"JPY"_s);
    QCOMPARE(told(left, right).size(), 1);
}

void TestFieldComparison::whatCameHasNothingBefore()
{
    const Payment left = samplePayment();
    Payment right = left;
    right.refunds.push_back(
        operation(OperationKind::Refund, u"new"_s, 1400, "2026-11-20T10:00:00+01:00", {}));
    const QStringList lines = told(left, right);
    QVERIFY2(lines.contains(u"Refund 2 · Amount:  > "_s + formatMoney(money(1400))),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Refund 2 · State:  > Success"_s));
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(u"Refund 2 "_s), qPrintable(line));
}

void TestFieldComparison::whatIsGoneIsToldWhereItWas()
{
    Payment left = samplePayment();
    left.captures.insert(left.captures.begin(), operation(OperationKind::Capture, u"gone"_s, 100,
                                                          "2026-11-19T08:00:00+01:00", {}));
    const Payment right = samplePayment();
    const FieldComparison compared = compareFields(left, right);
    QStringList titles;
    for (const FieldGroup &group : compared.groups) {
        if (group.owner == FieldOwner::Capture && group.transaction == 0)
            titles << group.id;
    }
    QCOMPARE(titles, (QStringList{u"gone"_s, u"c"_s}));
    QVERIFY(
        told(left, right).contains(u"Capture 1 · Amount: %1 > "_s.arg(formatMoney(money(100)))));
}

void TestFieldComparison::aVersionIsMatchedByIdsWhereverTheyStand()
{
    Payment left = samplePayment();
    left.refunds.push_back(
        operation(OperationKind::Refund, u"r2"_s, 100, "2026-11-20T10:00:00+01:00", {}));
    Payment right = left;
    std::swap(right.refunds[0], right.refunds[1]);
    QCOMPARE(told(left, right), QStringList());
}

void TestFieldComparison::twoPaymentsAreMatchedByPlace()
{
    const Payment left = samplePayment();
    Payment right = samplePayment();
    right.id = PaymentId(u"another"_s);
    right.refunds[0].id = OperationId(u"its own"_s);
    right.refunds[0].amount = money(1300);
    const QStringList lines = told(left, right);
    QVERIFY2(lines.contains(u"Refund 1 · Amount: %1 > %2"_s.arg(formatMoney(money(1250)),
                                                                formatMoney(money(1300)))),
             qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.size(), 3); // its amount, its id, and that of the payment
}

void TestFieldComparison::idsThatRepeatAreEachTold()
{
    Payment left = samplePayment();
    left.refunds.push_back(left.refunds[0]);
    Payment right = left;
    right.refunds[1].amount = money(1);
    QCOMPARE(told(left, right), QStringList{u"Refund 2 · Amount: %1 > %2"_s.arg(
                                    formatMoney(money(1250)), formatMoney(money(1)))});
}

void TestFieldComparison::whatTheProviderAloneHasIsMatchedByName()
{
    Payment left = samplePayment();
    left.facts = {{u"order"_s, {{u"exchange"_s, u"A"_s}, {u"gone"_s, u"x"_s}}}};
    Payment right = samplePayment();
    right.facts = {{u"order"_s, {{u"came"_s, u"y"_s}, {u"exchange"_s, u"B"_s}}}};
    const QStringList lines = told(left, right);
    QCOMPARE(lines, (QStringList{u"order · came:  > y"_s, u"order · exchange: A > B"_s,
                                 u"order · gone: x > "_s}));
}

void TestFieldComparison::onlyDifferencesAreShownUnlessAllIsAskedFor()
{
    const Payment left = samplePayment();
    Payment right = left;
    right.amounts.totalRefunded = money(3000);
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    model.setTitles(u"Version 1"_s, u"Version 2"_s);
    model.setComparison(std::make_shared<const FieldComparison>(compareFields(left, right)),
                        QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), u"Refunded"_s);
    QCOMPARE(model.index(0, 2).data().toString(), formatMoney(money(1250)));
    QCOMPARE(model.index(0, 3).data().toString(), formatMoney(money(3000)));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Version 2"_s);
    model.showAll(true);
    QVERIFY(model.rowCount() > 30);
    int different = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        different += model.index(row, 2).data(ComparisonModel::DiffersRole).toBool() ? 1 : 0;
    QCOMPARE(different, 1);
}

void TestFieldComparison::aPartIsSeenOnceAndHeardWithEachField()
{
    const Payment left = samplePayment();
    Payment right = left;
    right.amounts.totalRefunded = money(3000);
    right.amounts.availableToRefund = money(8000);
    ComparisonModel model;
    model.setComparison(std::make_shared<const FieldComparison>(compareFields(left, right)),
                        QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"Totals"_s);
    QCOMPARE(model.index(1, 0).data().toString(), QString());
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Totals"_s);
}

void TestFieldComparison::whateverAServerSentIsShownPlainAndShort()
{
    Payment left = samplePayment();
    Payment right = samplePayment();
    right.customer->lastName = hostileText() + QString(100'000, u'x');
    right.facts = {{hostileText(), {{hostileText(), hostileText()}}}};
    right.orderReference = hostileText();
    ComparisonModel model;
    model.setComparison(std::make_shared<const FieldComparison>(compareFields(left, right)),
                        QDateTime::currentDateTime());
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY(text.size() <= ComparisonModel::LongestShown + 2); // in an isolate
            for (const QChar c : {QChar(u'\n'), QChar(0x202E), QChar(0x1B), QChar(0x200B)})
                QVERIFY2(!text.contains(c), qPrintable(text));
        }
    }
    right.customer.reset();
    QVERIFY(told(left, right).contains(u"Customer · E-mail: emily.parker@example.org > "_s));
}

void TestFieldComparison::everyFieldHasAName()
{
    for (int kind = 0; kind < static_cast<int>(FieldKind::Own); ++kind)
        QVERIFY(!fieldName(static_cast<FieldKind>(kind), {}).isEmpty());
    QCOMPARE(fieldName(FieldKind::Reference, {}), u"Reference"_s);
    QCOMPARE(fieldName(FieldKind::LeftToRefund, {}), u"Left to refund"_s);
    QCOMPARE(fieldName(FieldKind::Coupon, {}), u"Coupon"_s);
    QCOMPARE(fieldName(FieldKind::Own, u"ppp"_s), u"ppp"_s);
}

void TestFieldComparison::thousandsOfTransactionsAreAllCompared()
{
    constexpr int parts = 10'000;
    const Payment left = largePayment(parts);
    Payment right = left;
    for (PartnerTransaction &part : right.captures.back().partnerTransactions)
        part.amount = money(2);
    ComparisonModel model;
    model.setComparison(std::make_shared<const FieldComparison>(compareFields(left, right)),
                        QDateTime::currentDateTime());
    QVERIFY(model.rowCount() >= parts); // and what was really moved
    model.showAll(true);
    QVERIFY(model.rowCount() >= 5 * parts);
    QCOMPARE(model.index(model.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Refund 1, transaction 1"_s);
}

COUNTERFOIL_TEST(QCoreApplication, TestFieldComparison)
#include "tst_field_comparison.moc"
