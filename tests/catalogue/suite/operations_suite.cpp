// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/operations_suite.h"

#include "core/domain/status_words.h"
#include "tests/support/next_revision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

namespace {

OperationFilter refunds()
{
    OperationFilter filter;
    filter.account = SuiteShop;
    filter.kind = OperationKind::Refund;
    return filter;
}

} // namespace

QList<qint64> OperationsSuite::rows(const OperationFilter &filter)
{
    return answerOf(operations().search(filter, {}, SuiteNow)).value_or(QList<qint64>());
}

OperationRow OperationsSuite::row(qint64 row)
{
    return answerOf(operations().read({row})).value_or(QList<OperationRow>()).value(0);
}

void OperationsSuite::operationsAreThoseOfThePayments()
{
    fill(300);
    qsizetype expected = 0;
    for (quint64 i = 0; i < 300; ++i)
        expected += static_cast<qsizetype>(m_generator.payment(i)->refunds.size());
    QVERIFY(expected > 50);
    const auto read = answerOf(operations().readMany(rows(refunds())));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), expected);
    for (const OperationRow &row : *read) {
        QCOMPARE(row.kind, OperationKind::Refund);
        QVERIFY(row.createdAt.isValid());
        qint64 parts = 0;
        for (const OperationPart &part : row.parts)
            parts += part.amount.minorUnits();
        QCOMPARE(parts, row.requested.minorUnits());
    }
    for (qsizetype i = 1; i < read->size(); ++i)
        QVERIFY(read->at(i - 1).createdAt >= read->at(i).createdAt);
}

void OperationsSuite::totalsAreTheSumsOfTheOperations()
{
    fill(400);
    QMap<QString, qint64> processed;
    qint64 conflicts = 0;
    for (quint64 i = 0; i < 400; ++i) {
        const PaymentPtr payment = m_generator.payment(i);
        for (const Operation &refund : payment->refunds) {
            processed[refund.amount.currency().code()] += refund.processed().minorUnits();
            conflicts += refund.status.is(OperationStatus::Conflict) ? 1 : 0;
        }
    }
    const auto summary = answerOf(operations().summary(refunds(), SuiteNow));
    QVERIFY(summary.has_value());
    const OperationTotals &totals = summary->totals;
    QCOMPARE(totals.currencies.size(), processed.size());
    qint64 byPartners = 0;
    qint64 byDays = 0;
    qint64 whole = 0;
    for (const CurrencyTotal &total : totals.currencies) {
        QCOMPARE(total.processed.minorUnits(), processed[total.processed.currency().code()]);
        whole += total.processed.minorUnits();
    }
    for (const PartnerTotal &total : totals.partners)
        byPartners += total.amount.minorUnits();
    for (const DayTotal &total : totals.days)
        byDays += total.processed.minorUnits();
    QCOMPARE(byPartners, whole);
    QCOMPARE(byDays, whole);
    QCOMPARE(totals.conflicts, conflicts);
    QCOMPARE(totals.unreviewed, totals.count);
    QVERIFY(summary->values.partners.contains(u"paypal"_s));
}

void OperationsSuite::reviewOutlivesANewerVersion()
{
    fill(50);
    const QList<qint64> all = rows(refunds());
    const Review review{SuiteNow, u"finance"_s, u"seen"_s};
    QVERIFY(answerOf(operations().review({all.first()}, review)).has_value());
    const OperationRow before = row(all.first());
    QCOMPARE(before.review, std::optional(review));
    for (quint64 i = 0; i < 50; ++i)
        QCOMPARE(keep(changed(m_generator.payment(i), 9, u"again"_s)), 1);
    const OperationRow after = row(all.first());
    QCOMPARE(after.operation, before.operation);
    QCOMPARE(after.review, std::optional(review));
    OperationFilter open = refunds();
    open.isUnreviewed = true;
    QCOMPARE(rows(open).size(), all.size() - 1);
    QVERIFY(answerOf(operations().unreview({all.first()})).has_value());
    QVERIFY(!row(all.first()).review);
}

void OperationsSuite::anothersReviewStays()
{
    fill(50);
    const QList<qint64> all = rows(refunds()).mid(0, 3);
    const Review first{SuiteNow, u"finance"_s, u"seen"_s};
    QVERIFY(answerOf(operations().review({all[1]}, first)).has_value());
    const auto changes =
        answerOf(operations().review(all, {SuiteNow.addSecs(9), u"noor"_s, u"all"_s}));
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().operations, QList<qint64>({all[0], all[2]}));
    QVERIFY(!changes->first().before);
    QCOMPARE(row(all[1]).review, std::optional(first));
    QCOMPARE(row(all[2]).review->who, u"noor"_s);
}

void OperationsSuite::changesOfReviewsAreUndone()
{
    fill(50);
    const QList<qint64> all = rows(refunds()).mid(0, 3);
    const Review one{SuiteNow, u"finance"_s, u"seen"_s};
    const Review other{SuiteNow.addSecs(9), u"noor"_s, {}};
    QVERIFY(answerOf(operations().review({all[0]}, one)).has_value());
    QVERIFY(answerOf(operations().review({all[1]}, other)).has_value());
    const auto changes = answerOf(operations().unreview(all));
    QVERIFY(changes.has_value());
    for (const qint64 operation : all)
        QVERIFY(!row(operation).review);
    QVERIFY(answerOf(operations().undo(*changes)).has_value());
    QCOMPARE(row(all[0]).review, std::optional(one));
    QCOMPARE(row(all[1]).review, std::optional(other));
    QVERIFY(!row(all[2]).review);
}

void OperationsSuite::reasonEnteredHereIsShown()
{
    fill(50);
    const QList<qint64> all = rows(refunds());
    const OperationId id = row(all.first()).operation;
    QVERIFY(answerOf(operations().annotate(SuiteShop, {id, u"Goodwill"_s, u"late"_s, u"agent"_s}))
                .has_value());
    const OperationRow changed = row(all.first());
    QCOMPARE(changed.reason, u"Goodwill"_s);
    QCOMPARE(changed.who, u"agent"_s);
    OperationFilter filter = refunds();
    filter.reason = u"Goodwill"_s;
    QCOMPARE(rows(filter), QList{all.first()});
    filter.reason.clear();
    filter.who = u"agent"_s;
    QCOMPARE(rows(filter), QList{all.first()});
}

void OperationsSuite::whatADeskDidIsItsOwnAndNotTheShops()
{
    fill(50);
    const QList<qint64> all = rows(refunds());
    const QString shops = row(all[1]).who;
    QVERIFY(!shops.isEmpty());
    QVERIFY(!row(all[1]).isOwn);
    for (const auto &[at, who] : {std::pair(0, u"agent"_s), std::pair(2, QString())}) {
        const OperationId id = row(all[at]).operation;
        QVERIFY(answerOf(operations().annotate(SuiteShop, {id, {}, {}, who})).has_value());
        QCOMPARE(row(all[at]).who, who); // nobody, where the desk did not know its person
        QVERIFY(row(all[at]).isOwn);
    }
    OperationFilter filter = refunds();
    filter.who = shops;
    QVERIFY(rows(filter).contains(all[1]));
    QVERIFY(!rows(filter).contains(all[0]));
    QVERIFY(!rows(filter).contains(all[2]));
}

void OperationsSuite::decimalsThatWereSaidComeWithRowsAndSums()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    const Currency unheardOf = *Currency::fromCode(u"QQQ");
    Operation refund;
    refund.kind = OperationKind::Refund;
    refund.id = OperationId(u"refund"_s);
    refund.amount = Money(4500, unheardOf);
    refund.createdAt = payment->createdAt;
    payment->refunds = {refund};
    QCOMPARE(keep(payment), 1);
    const auto said = std::make_shared<SaidDecimals>();
    said->set({{u"QQQ"_s, 3}});
    catalogue().decimals()->set(SuiteShop, said);
    QCOMPARE(row(rows(refunds()).first()).requested.currency().exponent(), 3);
    const auto summary = answerOf(operations().summary(refunds(), SuiteNow));
    QVERIFY(summary && summary->totals.currencies.size() == 1);
    QCOMPARE(summary->totals.currencies.first().requested.currency().exponent(), 3);
}

void OperationsSuite::partOfAnOperationFilter()
{
    fill(300);
    OperationFilter filter = refunds();
    filter.partner = u"paypal"_s;
    filter.method = u"wallet"_s;
    filter.status = OperationStatus::Success;
    const auto read = answerOf(operations().readMany(rows(filter)));
    QVERIFY(read && !read->isEmpty());
    for (const OperationRow &row : *read) {
        QVERIFY(row.status.is(OperationStatus::Success));
        QVERIFY(std::any_of(row.parts.cbegin(), row.parts.cend(), [](const OperationPart &part) {
            return part.solution.partner == "paypal"_L1;
        }));
    }
    filter.from = read->first().createdAt;
    filter.until = read->first().createdAt.addMSecs(1);
    QCOMPARE(rows(filter).size(), 1);
}

void OperationsSuite::accountsBesideAreShownAndSummedToo()
{
    fill(100);
    fill(60, SuiteOther);
    OperationFilter other = refunds();
    other.account = SuiteOther;
    OperationFilter both = refunds();
    both.beside = {SuiteOther, u"never kept anything"_s};
    const qsizetype own = rows(refunds()).size();
    const qsizetype others = rows(other).size();
    QVERIFY(own > 0 && others > 0);
    const auto read = answerOf(operations().readMany(rows(both)));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), own + others);
    QSet<QString> accounts;
    for (qsizetype i = 0; i < read->size(); ++i) {
        accounts.insert(read->at(i).account);
        QVERIFY(i == 0 || read->at(i - 1).createdAt >= read->at(i).createdAt);
    }
    QCOMPARE(accounts, (QSet<QString>{SuiteShop, SuiteOther}));

    QMap<QString, qint64> expected;
    qint64 parts = 0;
    for (const OperationFilter &filter : {refunds(), other}) {
        const auto summary = answerOf(operations().summary(filter, SuiteNow));
        QVERIFY(summary.has_value());
        for (const CurrencyTotal &total : summary->totals.currencies)
            expected[total.processed.currency().code()] += total.processed.minorUnits();
        for (const PartnerTotal &total : summary->totals.partners)
            parts += total.amount.minorUnits();
    }
    const auto summary = answerOf(operations().summary(both, SuiteNow));
    QVERIFY(summary.has_value());
    QCOMPARE(summary->totals.count, own + others);
    QMap<QString, qint64> sums;
    for (const CurrencyTotal &total : summary->totals.currencies)
        sums[total.processed.currency().code()] += total.processed.minorUnits();
    QCOMPARE(sums, expected);
    QSet<QString> partners;
    for (const PartnerTotal &total : summary->totals.partners) {
        const QString key = total.partner + total.amount.currency().code();
        QVERIFY(!partners.contains(key));
        partners.insert(key);
        parts -= total.amount.minorUnits();
    }
    QCOMPARE(parts, 0);
}

void OperationsSuite::sumsOfOtherDecimalsStayApart()
{
    const Currency unheardOf = *Currency::fromCode(u"QQQ");
    for (const auto &[account, decimals] : {std::pair(SuiteShop, 3), std::pair(SuiteOther, 2)}) {
        auto payment = std::make_shared<Payment>(*m_generator.payment(1));
        Operation refund;
        refund.kind = OperationKind::Refund;
        refund.id = OperationId(u"refund"_s);
        refund.amount = Money(4500, unheardOf);
        refund.createdAt = payment->createdAt;
        payment->refunds = {refund};
        QCOMPARE(answerOf(payments().keep(account, {{payment, SuiteNow}}, {})).value_or(-1), 1);
        const auto said = std::make_shared<SaidDecimals>();
        said->set({{u"QQQ"_s, decimals}});
        catalogue().decimals()->set(account, said);
    }
    OperationFilter both = refunds();
    both.beside = {SuiteOther};
    const auto summary = answerOf(operations().summary(both, SuiteNow));
    QVERIFY(summary.has_value());
    QCOMPARE(summary->totals.currencies.size(), 2);
    for (const CurrencyTotal &total : summary->totals.currencies)
        QCOMPARE(total.requested.minorUnits(), 4500);
}

void OperationsSuite::theOrderLinesOfAnOperationAreKept()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    Operation refund;
    refund.kind = OperationKind::Refund;
    refund.id = OperationId(u"refund"_s);
    refund.amount = payment->amount;
    refund.createdAt = payment->createdAt;
    payment->refunds = {refund};
    QCOMPARE(keep(payment), 1);
    const auto kept = [this] { return row(rows(refunds()).value(0)).lines; };
    QCOMPARE(kept(), QString());
    const auto keepWith = [&](const std::vector<ItemLine> &lines) {
        auto newer = std::make_shared<Payment>(*payment);
        moveOn(*newer);
        Order &order = newer->refunds.front().order.emplace();
        order.shipments.emplace_back().itemLines = lines;
        payment = newer;
        return keep(newer);
    };
    ItemLine shirt;
    shirt.name = u"Linen shirt"_s;
    shirt.quantity = 2;
    ItemLine nameless;
    nameless.skuReference = u"SKU-7 for ann@example.com"_s;
    QCOMPARE(keepWith({shirt, nameless}), 1);
    QCOMPARE(kept(), u"2 × Linen shirt; 1 × SKU-7 for ***@***"_s);
    QCOMPARE(keepWith(std::vector<ItemLine>(5'000, shirt)), 1);
    QCOMPARE(kept().count(u"Linen"_s), 20);
    QVERIFY(kept().endsWith(u"; …"_s));
}

void OperationsSuite::whatThePartnersSaidIsKept()
{
    fill(300);
    const OperationRow before = row(rows(refunds()).first());
    QVERIFY(!before.parts.isEmpty());
    quint64 number = 0;
    while (m_generator.payment(number)->id != before.payment)
        ++number;
    auto newer = std::make_shared<Payment>(*m_generator.payment(number));
    moveOn(*newer);
    for (Operation &refund : newer->refunds) {
        for (PartnerTransaction &part : refund.partnerTransactions) {
            part.partnerStatus = u"05"_s;
            part.partnerStatusDescription = u"Do not honour"_s;
            part.updatedAt = *Timestamp::fromIso("2026-11-19T14:02:00+01:00");
        }
    }
    QCOMPARE(keep(newer), 1);
    const OperationRow after = row(before.row);
    QCOMPARE(after.parts.size(), before.parts.size());
    for (const OperationPart &part : after.parts) {
        QCOMPARE(part.partnerStatus, u"05"_s);
        QCOMPARE(part.partnerStatusDescription, u"Do not honour"_s);
        QCOMPARE(part.updatedAt, QDateTime({2026, 11, 19}, {13, 2}, Qt::UTC));
    }
}

void OperationsSuite::ownOperationsAreThoseOfThisComputer()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    payment->refunds.clear();
    payment->captures.clear();
    payment->voids.clear();
    const auto add = [&payment](const QString &id, const QString &status, qint64 seconds) {
        Operation refund;
        refund.kind = OperationKind::Refund;
        refund.id = OperationId(id);
        refund.amount = payment->amount;
        refund.createdAt = Timestamp(SuiteNow.toMSecsSinceEpoch() + seconds * 1000, 0);
        refund.merchantReference = u"RMA-"_s + id;
        refund.status = statusFrom<OperationStatus>(status);
        payment->refunds.push_back(refund);
    };
    add(u"ended"_s, u"SUCCESS"_s, 1);
    add(u"pending"_s, u"PENDING"_s, 2);
    add(u"colleague"_s, u"PENDING"_s, 3);
    add(u"uncertain"_s, u"UNCERTAIN"_s, 4);
    QCOMPARE(keep(payment), 1);
    for (const QString &id : {u"ended"_s, u"pending"_s, u"uncertain"_s})
        QVERIFY(answerOf(operations().annotate(SuiteShop, {OperationId(id), {}, {}, u"agent"_s}))
                    .has_value());

    const auto ids = [](const QList<OperationRow> &rows) {
        QStringList texts;
        for (const OperationRow &row : rows)
            texts << row.operation.text();
        return texts;
    };
    const auto own = answerOf(operations().own(SuiteShop, 50));
    QVERIFY(own.has_value());
    QCOMPARE(ids(own->newest), QStringList({u"uncertain"_s, u"pending"_s, u"ended"_s}));
    QCOMPARE(ids(own->open), QStringList({u"uncertain"_s, u"pending"_s}));
    QCOMPARE(own->open.last().reference, u"RMA-pending"_s);
    QCOMPARE(own->open.last().requested, payment->amount);
    QCOMPARE(ids(answerOf(operations().own(SuiteShop, 1))->newest), QStringList{u"uncertain"_s});
    QVERIFY(answerOf(operations().own(SuiteOther, 50))->newest.isEmpty());
}

void OperationsSuite::whatNoPaymentListsIsKeptOnceAndStays()
{
    auto payment = std::make_shared<Payment>(*m_generator.payment(1));
    payment->refunds.clear();
    QCOMPARE(keep(payment), 1);
    const auto before = find(payment->id);
    QVERIFY(before.has_value());
    const OperationId id(u"key-1"_s);
    const DoneOperation done{
        payment->id, OperationKind::Refund, id, payment->amount.with(1250), SuiteNow, u"RMA-1"_s};
    const OperationAnnotation why{id, u"Goodwill"_s, u"late"_s, u"agent"_s};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(answerOf(operations().keepDone(SuiteShop, done, why)).value_or(false), true);
    QCOMPARE(rows(refunds()).size(), 1);
    const Review review{SuiteNow, u"finance"_s, {}};
    QVERIFY(answerOf(operations().review(rows(refunds()), review)).has_value());

    QCOMPARE(keep(changed(payment, 9, u"again"_s)), 1);
    QCOMPARE(rows(refunds()).size(), 1);
    const OperationRow kept = row(rows(refunds()).first());
    QCOMPARE(kept.payment, payment->id);
    QCOMPARE(kept.operation, id);
    QCOMPARE(kept.requested, payment->amount.with(1250));
    QCOMPARE(kept.processed, kept.requested);
    QCOMPARE(kept.createdAt, SuiteNow);
    QVERIFY(kept.status.is(OperationStatus::Success));
    QCOMPARE(kept.reference, u"RMA-1"_s);
    QCOMPARE(kept.reason, u"Goodwill"_s);
    QCOMPARE(kept.who, u"agent"_s);
    QVERIFY(kept.isOwn);
    QCOMPARE(kept.review, std::optional(review));

    const auto summary = answerOf(operations().summary(refunds(), SuiteNow));
    QVERIFY(summary && summary->totals.currencies.size() == 1);
    QCOMPARE(summary->totals.currencies.first().processed.minorUnits(), 1250);
    QCOMPARE(summary->totals.differing, 0);
    const auto after = find(payment->id);
    QVERIFY(after.has_value());
    QCOMPARE(after->sums, before->sums); // the provider's
}

void OperationsSuite::whatWasDoneOnAnUnknownPaymentIsNotKept()
{
    const OperationId id(u"key-1"_s);
    const DoneOperation done{PaymentId(u"unknown"_s),
                             OperationKind::Refund,
                             id,
                             m_generator.payment(1)->amount,
                             SuiteNow,
                             {}};
    QCOMPARE(answerOf(operations().keepDone(SuiteShop, done, {id, {}, {}, {}})).value_or(true),
             false);
    QVERIFY(rows(refunds()).isEmpty());
}

} // namespace counterfoil::testing
