// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"

#include "payments.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace payments;
using namespace Qt::StringLiterals;

class TestAllocation : public QObject
{
    Q_OBJECT

private slots:
    void theWorkedExampleOfTheDocuments();
    void capturesUseGiftCardsFirst();
    void refundsUseCreditCardsFirst();
    void voidsFollowTheSplitAndSaySo();
    void withinAnEntryTheSplitDecidesAndThenAge();
    void whatNoEntryMatchesStaysUncovered();
    void onlyWhatIsLeftIsUsed();
    void pendingAndUncertainPartsCountAsUsedAndFailedOnesDoNot();
    void aStatedRemainderBeatsTheDerivedOne();
    void nonsenseOfAServerLeavesNothing();
    void onlyAuthorisedAndCapturedTransactionsAreUsed();
    void anAmountAboveAllIsUncovered();
};

namespace {

/// Captured in full: 27.50 left on the gift card, 70.00 on the ingenico card, 20.00 on PayPal and
/// 10.00 on a dalenys card.
Payment captured()
{
    Payment payment = authorised();
    payment.split = {{solution("illicado", "giftcard"), eur(2750), {}, {}, {}, {}},
                     {solution("ingenico", "creditcard"), eur(7000), {}, {}, {}, {}},
                     {solution("paypal", "wallet"), eur(2000), {}, {}, {}, {}},
                     {solution("dalenys", "creditcard"), eur(1000), {}, {}, {}, {}}};
    payment.captures = {
        operation(OperationKind::Capture,
                  {transaction("c1", solution("illicado", "giftcard"), 2750, "SUCCESS"),
                   transaction("c2", solution("ingenico", "creditcard"), 7000, "SUCCESS"),
                   transaction("c3", solution("paypal", "wallet"), 2000, "SUCCESS"),
                   transaction("c4", solution("dalenys", "creditcard"), 1000, "SUCCESS")})};
    return payment;
}

/// "c2 30.00, c1 1.00"
QString shown(const Allocation &allocation)
{
    QStringList parts;
    for (const AllocationPart &part : allocation.parts)
        parts << part.transaction.text() + u" "_s + formatAmount(part.amount, QLocale::c());
    return parts.join(u", "_s);
}

} // namespace

void TestAllocation::theWorkedExampleOfTheDocuments()
{
    // [*/creditcard, */*, illicado/*]: credit cards, then all that no other entry names, then
    // illicado.
    const PriorityList list{{{u"*"_s, u"creditcard"_s}, {u"*"_s, u"*"_s}, {u"illicado"_s, u"*"_s}}};
    const Allocation all = allocate(OperationKind::Refund, eur(12750), captured(), list);
    QCOMPARE(shown(all), u"c2 70.00, c4 10.00, c3 20.00, c1 27.50"_s);
    QVERIFY(all.uncovered.isZero());
    QCOMPARE(shown(allocate(OperationKind::Refund, eur(3000), captured(), list)), u"c2 30.00"_s);
    QCOMPARE(shown(allocate(OperationKind::Refund, eur(10001), captured(), list)),
             u"c2 70.00, c4 10.00, c3 20.00, c1 0.01"_s);
}

void TestAllocation::capturesUseGiftCardsFirst()
{
    Payment payment = authorised();
    std::reverse(payment.split.begin(), payment.split.end());
    QCOMPARE(shown(allocate(OperationKind::Capture, eur(5000), payment, {})),
             u"a1 40.00, a2 10.00"_s);
}

void TestAllocation::refundsUseCreditCardsFirst()
{
    QCOMPARE(shown(allocate(OperationKind::Refund, eur(9000), captured(), {})),
             u"c2 70.00, c4 10.00, c1 10.00"_s);
}

void TestAllocation::voidsFollowTheSplitAndSaySo()
{
    Payment payment = authorised();
    std::reverse(payment.split.begin(), payment.split.end());
    const Allocation allocation = allocate(OperationKind::Void, eur(11000), payment, {});
    QCOMPARE(shown(allocation), u"a2 102.99, a1 7.01"_s);
    QVERIFY(std::count(allocation.notes.begin(), allocation.notes.end(),
                       AllocationNote::OrderNotDocumented) == 1);
}

void TestAllocation::withinAnEntryTheSplitDecidesAndThenAge()
{
    Payment payment = captured();
    PartnerTransaction older =
        transaction("old", solution("ingenico", "creditcard"), 500, "SUCCESS");
    older.createdAt = Timestamp(1, 0);
    for (PartnerTransaction &part : payment.captures[0].partnerTransactions)
        part.createdAt = Timestamp(2, 0);
    payment.captures.push_back(operation(OperationKind::Capture, {older}));
    const PriorityList cards{{{u"*"_s, u"creditcard"_s}}};
    QCOMPARE(shown(allocate(OperationKind::Refund, eur(8500), payment, cards)),
             u"old 5.00, c2 70.00, c4 10.00"_s);
}

void TestAllocation::whatNoEntryMatchesStaysUncovered()
{
    const PriorityList cards{{{u"*"_s, u"creditcard"_s}}};
    const Allocation allocation = allocate(OperationKind::Refund, eur(9000), captured(), cards);
    QCOMPARE(shown(allocation), u"c2 70.00, c4 10.00"_s);
    QCOMPARE(allocation.uncovered, eur(1000));
}

void TestAllocation::onlyWhatIsLeftIsUsed()
{
    Payment payment = authorised();
    payment.captures = {
        operation(OperationKind::Capture,
                  {transaction("c1", solution("illicado", "giftcard"), 3000, "SUCCESS")})};
    payment.voids = {
        operation(OperationKind::Void,
                  {transaction("v1", solution("ingenico", "creditcard"), 10000, "SUCCESS")})};
    const Allocation allocation = allocate(OperationKind::Capture, eur(1299), payment, {});
    QCOMPARE(shown(allocation), u"a1 10.00, a2 2.99"_s);
    QVERIFY(allocation.uncovered.isZero());
    QCOMPARE(allocation.notes, std::vector{AllocationNote::DerivedRemaining});
}

void TestAllocation::pendingAndUncertainPartsCountAsUsedAndFailedOnesDoNot()
{
    Payment payment = captured();
    const Solution card = solution("ingenico", "creditcard");
    payment.refunds = {
        operation(OperationKind::Refund, {transaction("r1", card, 1000, "PENDING")}),
        operation(OperationKind::Refund, {transaction("r2", card, 2000, "UNCERTAIN")}),
        operation(OperationKind::Refund, {transaction("r3", card, 3000, "FAILURE")})};
    const auto left = candidates(OperationKind::Refund, payment);
    const auto found =
        std::find_if(left.begin(), left.end(), [&](const auto &c) { return c.solution == card; });
    QVERIFY(found != left.end());
    QCOMPARE(found->left, eur(4000));
}

void TestAllocation::aStatedRemainderBeatsTheDerivedOne()
{
    Payment payment = captured();
    const Solution card = solution("ingenico", "creditcard");
    // c2 states 65.00: 5.00 of the 10.00 refunded came from it, so 5.00 came from the other one.
    payment.captures[0].partnerTransactions[1].remainingAmount = eur(6500);
    payment.captures[0].partnerTransactions.push_back(transaction("c5", card, 2000, "SUCCESS"));
    payment.refunds = {
        operation(OperationKind::Refund, {transaction("r1", card, 1000, "SUCCESS")})};
    const PriorityList cards{{{u"ingenico"_s, u"creditcard"_s}}};
    QCOMPARE(shown(allocate(OperationKind::Refund, eur(8000), payment, cards)),
             u"c2 65.00, c5 15.00"_s);
}

void TestAllocation::nonsenseOfAServerLeavesNothing()
{
    const qint64 largest = std::numeric_limits<qint64>::max();
    const Solution card = solution("ingenico", "creditcard");
    Payment payment = captured();
    payment.captures[0].partnerTransactions = {
        transaction("c1", card, -5, "SUCCESS"), transaction("c2", card, 2000, "SUCCESS"),
        transaction("c3", card, largest, "SUCCESS", -largest)};
    Operation refund = operation(OperationKind::Refund, {transaction("r1", card, 300, "SUCCESS")});
    refund.partnerTransactions.push_back(transaction("r2", card, largest, "SUCCESS"));
    payment.refunds = {refund};
    QVERIFY(candidates(OperationKind::Refund, payment).empty());
}

void TestAllocation::onlyAuthorisedAndCapturedTransactionsAreUsed()
{
    Payment payment = authorised();
    payment.authorisation.partnerTransactions[0].status = u"REFUSED"_s;
    QCOMPARE(shown(allocate(OperationKind::Capture, eur(100), payment, {})), u"a2 1.00"_s);
    payment = captured();
    payment.captures[0].partnerTransactions[1].status = u"PENDING"_s;
    QCOMPARE(shown(allocate(OperationKind::Refund, eur(1100), payment, {})),
             u"c4 10.00, c1 1.00"_s);
}

void TestAllocation::anAmountAboveAllIsUncovered()
{
    const Allocation allocation = allocate(OperationKind::Refund, eur(12751), captured(), {});
    QCOMPARE(allocation.uncovered, eur(1));
    QCOMPARE(allocation.parts.size(), size_t(4));
    QVERIFY(allocate(OperationKind::Refund, eur(100), authorised(), {}).parts.empty());
}

COUNTERFOIL_TEST(QCoreApplication, TestAllocation)
#include "tst_allocation.moc"
