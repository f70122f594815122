// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/payments_suite.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

void PaymentsSuite::olderVersionNeverOverwritesANewerOne()
{
    const PaymentPtr payment = m_generator.payment(1);
    QCOMPARE(keep(changed(payment, 5, u"newer"_s)), 1);
    QCOMPARE(keep(changed(payment, 4, u"older"_s), SuiteNow.addSecs(5)), 0);
    const auto row = find(payment->id);
    QVERIFY(row);
    QCOMPARE(row->order, u"newer"_s);
    QCOMPARE(row->version, 5);
    QCOMPARE(row->seenAt, SuiteNow);
}

void PaymentsSuite::anIdInCapitalsIsTheSamePayment()
{
    const PaymentPtr payment = m_generator.payment(1);
    QCOMPARE(keep(changed(payment, 4, u"first"_s)), 1);
    auto inCapitals = std::make_shared<Payment>(*changed(payment, 5, u"second"_s));
    inCapitals->id = PaymentId(payment->id.text().toUpper());
    QCOMPARE(keep(inCapitals), 1);
    const auto row = find(PaymentId(payment->id.text().toUpper()));
    QVERIFY(row);
    QCOMPARE(row->order, u"second"_s);
    QCOMPARE(row->payment.text(), payment->id.text());
}

void PaymentsSuite::sameVersionRenewsWhenItWasSeen()
{
    const PaymentPtr payment = m_generator.payment(1);
    QVERIFY(keep(payment) >= 0);
    QVERIFY(keep(payment, SuiteNow.addSecs(60)) >= 0);
    QVERIFY(find(payment->id));
    QCOMPARE(find(payment->id)->seenAt, SuiteNow.addSecs(60));
    QCOMPARE(size(), 1);
}

void PaymentsSuite::newerVersionIsFoundByItsNewWordsOnly()
{
    const PaymentPtr payment = m_generator.payment(1);
    QCOMPARE(keep(changed(payment, 1, u"before"_s)), 1);
    QCOMPARE(keep(changed(payment, 2, u"afterwards"_s)), 1);
    QCOMPARE(found(SearchTerm::Field::Word, u"before"_s), 0);
    QCOMPARE(found(SearchTerm::Field::Word, u"afterwards"_s), 1);
}

void PaymentsSuite::everyVersionIsKept()
{
    const PaymentPtr payment = m_generator.payment(1);
    for (const qint64 version : {1, 2, 3}) {
        const QByteArray raw = "{\"version\":" + QByteArray::number(version) + '}';
        QCOMPARE(keep(changed(payment, version, u"o"_s, raw)), 1);
    }
    const auto kept = answerOf(catalogue().snapshots().versions(SuiteShop, payment->id));
    QVERIFY(kept.has_value());
    QCOMPARE(kept->size(), 3);
    QCOMPARE(kept->at(0).version, 3);
    QCOMPARE(kept->at(2).version, 1);
    const auto first = answerOf(catalogue().snapshots().at(SuiteShop, payment->id, 1));
    QVERIFY(first && *first);
    QCOMPARE((*first)->raw, QByteArray("{\"version\":1}"));
    QCOMPARE((*first)->seenAt, kept->at(2).seenAt);
    const auto none = answerOf(catalogue().snapshots().at(SuiteShop, payment->id, 4));
    QVERIFY(none && !*none);
    const auto newest = answerOf(catalogue().snapshots().newest(SuiteShop, payment->id));
    QVERIFY(newest && *newest);
    QCOMPARE((*newest)->version, 3);
}

void PaymentsSuite::aVersionOfAnotherAccountIsNotShown()
{
    const PaymentPtr payment = m_generator.payment(1);
    QCOMPARE(keep(changed(payment, 1, u"o"_s, "{}")), 1);
    const auto newest = answerOf(catalogue().snapshots().newest(SuiteOther, payment->id));
    QVERIFY(newest.has_value());
    QVERIFY(!*newest);
}

void PaymentsSuite::rowsAreReadInTheOrderAskedFor()
{
    fill(230); // more than one statement reads
    auto rows = answerOf(payments().search({SuiteShop, {}}, {}, {})).value_or(QList<qint64>());
    QCOMPARE(rows.size(), 230);
    std::rotate(rows.begin(), rows.begin() + 7, rows.end());
    QList<qint64> withGone = rows;
    withGone.insert(4, std::numeric_limits<qint64>::max()); // no payment's
    for (const bool isMany : {false, true}) {
        const auto read =
            answerOf(isMany ? payments().readMany(withGone) : payments().read(withGone));
        QVERIFY(read.has_value());
        QList<qint64> got;
        for (const PaymentRow &row : *read)
            got << row.row;
        QCOMPARE(got, rows);
    }
}

void PaymentsSuite::totalsAreTheSumsOfTheRows()
{
    fill(200);
    QHash<QString, qint64> expected;
    for (quint64 i = 0; i < 200; ++i) {
        const Money amount = m_generator.payment(i)->amount;
        expected[amount.currency().code()] += amount.minorUnits();
    }
    const auto rows =
        answerOf(payments().search({SuiteShop, {}}, {}, {})).value_or(QList<qint64>());
    const auto totals = answerOf(payments().totals(rows));
    QVERIFY(totals.has_value());
    QCOMPARE(totals->size(), expected.size());
    qint64 count = 0;
    for (const CurrencyTotal &total : *totals) {
        QCOMPARE(total.requested.minorUnits(), expected[total.requested.currency().code()]);
        count += total.count;
    }
    QCOMPARE(count, 200);
}

void PaymentsSuite::theSumsOfTheLedgerComeWithTheRow()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    const auto money = [&payment](qint64 units) { return payment->amount.with(units); };
    const auto sums = [&] { return find(payment->id).value_or(PaymentRow()).sums; };
    payment->amounts.totalCaptured = money(11'000);
    payment->amounts.totalRefunded = money(1'250);
    payment->amounts.availableToRefund = money(9'000); // a refund of 7.50 is open
    QCOMPARE(keep(payment), 1);
    QCOMPARE(sums(), (PaymentSums{money(11'000), money(1'250), money(9'000)}));

    auto next = std::make_shared<Payment>(*changed(payment, 99, payment->orderReference));
    next->amounts.totalRefunded = money(2'000);
    QCOMPARE(keep(next), 1);
    QCOMPARE(sums(), (PaymentSums{money(11'000), money(2'000), money(9'000)}));
}

void PaymentsSuite::decimalsThatWereSaidComeWithTheRow()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    const Currency unheardOf = *Currency::fromCode(u"QQQ");
    payment->amount = Money(4500, unheardOf);
    QCOMPARE(keep(payment), 1);
    const auto decimals = [&] {
        return find(payment->id).value_or(PaymentRow()).amount.currency().exponent();
    };
    QVERIFY(!decimals());
    const auto said = std::make_shared<SaidDecimals>();
    catalogue().decimals()->set(SuiteOther, said);
    said->set({{u"QQQ"_s, 2}});
    QVERIFY(!decimals()); // of another account
    catalogue().decimals()->set(SuiteShop, said);
    QCOMPARE(decimals(), 2);
    const auto rows =
        answerOf(payments().search({SuiteShop, {}}, {}, {})).value_or(QList<qint64>());
    const auto totals = answerOf(payments().totals(rows));
    QVERIFY(totals && totals->size() == 1);
    QCOMPARE(totals->first().requested.currency().exponent(), 2);
    QCOMPARE(totals->first().requested, Money(4500, unheardOf));
}

void PaymentsSuite::knownPaymentsAreTold()
{
    fill(5);
    const auto known = answerOf(
        payments().areKnown(SuiteShop, {PaymentGenerator::idOf(2), PaymentGenerator::idOf(9),
                                        PaymentGenerator::idOf(0)}));
    QVERIFY(known.has_value());
    QCOMPARE(*known, QList<bool>({true, false, true}));
}

/// Ids are those of `documents` alone, and the one seen again replaces what was kept of it.
template <typename Document>
void PaymentsSuite::newestComesFirst(DocumentStore<std::shared_ptr<const Document>> &documents,
                                     const QByteArray &kind)
{
    for (const int number : {1, 2, 3, 1}) {
        auto document = std::make_shared<Document>();
        document->id = decltype(document->id)(QString::number(number));
        document->raw = "{\"" + kind + "\":" + QByteArray::number(number) + '}';
        const QDateTime at = SuiteNow.addSecs(number == 2 ? 60 : number);
        QVERIFY(answerOf(documents.keep(SuiteShop, document, at, {})).has_value());
    }
    QCOMPARE(answerOf(documents.newest(SuiteShop, 9))->size(), 3);
    const auto newest = answerOf(documents.newest(SuiteShop, 2));
    QVERIFY(newest.has_value());
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->at(0).raw, "{\"" + kind + "\":2}");
    QCOMPARE(newest->at(1).raw, "{\"" + kind + "\":3}");
    QVERIFY(answerOf(documents.newest(SuiteOther, 2))->isEmpty());
}

void PaymentsSuite::theSessionSeenLastComesFirst()
{
    newestComesFirst(catalogue().sessions(), "session");
}

void PaymentsSuite::theLinkSeenLastComesFirst()
{
    newestComesFirst(catalogue().sessions(), "session"); // with the same ids
    newestComesFirst(catalogue().links(), "link");
}

void PaymentsSuite::anAnswerComesFromTheEventLoop()
{
    bool isHere = false;
    payments().size({SuiteShop}).then(this, [&isHere](const auto &) { isHere = true; });
    QVERIFY(!isHere);
    QTRY_VERIFY(isHere);
}

void PaymentsSuite::anAnswerForNobodyIsDropped()
{
    bool isHere = false;
    auto context = std::make_unique<QObject>();
    payments().size({SuiteShop}).then(context.get(), [&isHere](const auto &) { isHere = true; });
    context.reset();
    QCOMPARE(size(), 0); // answered after the other
    QVERIFY(!isHere);
}

void PaymentsSuite::whatIsCancelledBeforeItBeganIsNotDone()
{
    fill(3);
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    const auto page = answerOf(payments().first({SuiteShop, {}}, {}, 9, {}).cancelledBy(cancel));
    QVERIFY(page.has_value());
    QVERIFY(page->rows.isEmpty());
    const auto kept = answerOf(
        payments().keep(SuiteShop, {{m_generator.payment(9), SuiteNow}}, {}).cancelledBy(cancel));
    QVERIFY(kept.has_value());
    QCOMPARE(size(), 3);
}

void PaymentsSuite::anAnswerIsTransformedOnAnotherThread()
{
    fill(3);
    QThread *const own = QThread::currentThread();
    const auto answer = answerOf(payments().size({SuiteShop}).map([own](const CatalogueSize &size) {
        return std::pair(size.payments, QThread::currentThread() != own);
    }));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->first, 3);
    QVERIFY(answer->second);
}

} // namespace counterfoil::testing
