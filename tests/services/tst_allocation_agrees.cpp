// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The client's forecast and the sandbox's own code read the same documents twice: over random
/// payments, kinds, amounts and priority lists they must agree, part by part.
class TestAllocationAgrees : public QObject
{
    Q_OBJECT

private slots:
    void theWorkedExampleOfTheDocuments();
    void aFewPaymentsOnRecord();
    void tenThousandOperations();

private:
    void compare(const QString &payments, quint32 seed);
};

namespace {

constexpr int AtOnce = 6;

/// One payment after the other: read, forecast, operate, compare; AtOnce of them side by side.
class Walker : public QObject
{
    Q_OBJECT

public:
    Walker(PaymentGateway &gateway, QList<PaymentId> ids, quint32 seed)
        : m_gateway(gateway)
        , m_ids(std::move(ids))
        , m_random(seed)
    {}

    void begin()
    {
        for (int i = 0; i < AtOnce; ++i)
            next();
    }

    int compared() const { return operated + refusedAlike + int(differences.size()); }

    int operated = 0;
    int refusedAlike = 0;
    QStringList differences;

signals:
    void finished();

private:
    void next()
    {
        if (m_next >= m_ids.size()) {
            if (++m_ended == AtOnce)
                emit finished();
            return;
        }
        m_gateway.payment(m_ids[m_next++], Freshness::AsKnown)
            .then(this, [this](const auto &answer) {
                if (answer)
                    operate(*answer);
                else
                    fail(u"a read failed: "_s + answer.error().detail);
            });
    }

    void operate(const PaymentPtr &payment)
    {
        QList<OperationKind> kinds{OperationKind::Capture, OperationKind::Refund,
                                   OperationKind::Void};
        kinds.removeIf(
            [&](OperationKind kind) { return !m_gateway.rules(kind, *payment).offered; });
        if (kinds.isEmpty())
            return next();
        const OperationKind kind = kinds[qsizetype(m_random.bounded(quint32(kinds.size())))];
        const qint64 available = payment->available(kind).minorUnits();
        OperationRequest request;
        request.kind = kind;
        request.amount = payment->amount.with(
            m_random.bounded(4) == 0 ? available
                                     : 1 + qint64(m_random.bounded(quint64(available))));
        request.merchantReference = QString::number(m_next);
        request.priorities = list(*payment);
        const Allocation forecast = allocate(kind, request.amount, *payment, request.priorities);
        const IdempotencyKey key(payment->id.text() + QString::number(m_next));
        m_gateway.send(*m_gateway.prepare(request, *payment), key)
            .then(this, [this, request, forecast, id = payment->id](const auto &answer) {
                compare(request, forecast, id, answer);
            });
    }

    void compare(const OperationRequest &request, const Allocation &forecast, const PaymentId &id,
                 const tl::expected<OperationAnswer, ApiError> &answer)
    {
        if (!forecast.uncovered.isZero()) {
            // decision P17: the sandbox must refuse what the list does not cover
            if (answer || answer.error().httpStatus != 400)
                return fail(id.text() + u": uncovered, and not refused"_s);
            ++refusedAlike;
            return next();
        }
        if (!answer)
            return fail(id.text() + u": covered, and refused: "_s + answer.error().detail);
        QStringList done;
        for (const Operation &operation : answer->payment->operations(request.kind)) {
            if (operation.merchantReference != request.merchantReference)
                continue;
            for (const PartnerTransaction &part : operation.partnerTransactions)
                done << word(part.solution, part.amount);
        }
        QStringList expected;
        for (const AllocationPart &part : forecast.parts)
            expected << word(part.solution, part.amount);
        if (done != expected)
            return fail(id.text() + u": forecast "_s + expected.join(u", "_s) + u", done "_s +
                        done.join(u", "_s));
        ++operated;
        next();
    }

    static QString word(const Solution &solution, Money amount)
    {
        return solution.partner + u'/' + solution.method + u' ' +
               QString::number(amount.minorUnits());
    }

    /// No list, or some of: real solutions, half wildcards, the catch-all, and what is not there.
    PriorityList list(const Payment &payment)
    {
        PriorityList list;
        const quint32 length = m_random.bounded(5);
        for (quint32 i = 0; i < length; ++i) {
            const Solution &any =
                payment.split[m_random.bounded(quint32(payment.split.size()))].solution;
            Priority entry{any.partner, any.method};
            const quint32 shape = m_random.bounded(5);
            if (shape == 0 || shape == 2)
                entry.partner = u"*"_s;
            if (shape == 1 || shape == 2)
                entry.method = u"*"_s;
            if (shape == 3 && m_random.bounded(3) == 0)
                entry = {u"nobody"_s, u"*"_s};
            const bool twice =
                std::find(list.entries.begin(), list.entries.end(), entry) != list.entries.end();
            if (!twice) // two alike are refused before anything is allocated
                list.entries.push_back(entry);
        }
        return list;
    }

    void fail(const QString &difference)
    {
        differences << difference;
        next();
    }

    PaymentGateway &m_gateway;
    QList<PaymentId> m_ids;
    QRandomGenerator m_random;
    qsizetype m_next = 0;
    int m_ended = 0;
};

} // namespace

void TestAllocationAgrees::compare(const QString &payments, quint32 seed)
{
    LocalAccount account(payments);
    const auto gateway = account.gateway();
    QList<PaymentId> ids;
    for (const QJsonValue &payment : account.payments())
        ids.append(PaymentId(payment["id"_L1].toString()));
    QCOMPARE(ids.size(), payments.toLongLong());

    Walker walker(*gateway, ids, seed);
    QSignalSpy finished(&walker, &Walker::finished);
    walker.begin();
    // As long as answers come, however slow the machine is.
    for (int seen = 0; finished.isEmpty() && !finished.wait(60000); seen = walker.compared())
        QVERIFY2(walker.compared() > seen, "a minute without an answer");
    QVERIFY2(walker.differences.isEmpty(),
             qPrintable(walker.differences.first(std::min<qsizetype>(3, walker.differences.size()))
                            .join(u'\n')));
    // Enough of each kind to mean something.
    QVERIFY2(walker.operated > ids.size() / 2, qPrintable(QString::number(walker.operated)));
    QVERIFY2(walker.refusedAlike > ids.size() / 50,
             qPrintable(QString::number(walker.refusedAlike)));
    qInfo("%d operations alike, %d refused alike", walker.operated, walker.refusedAlike);
}

void TestAllocationAgrees::theWorkedExampleOfTheDocuments()
{
    // [*/creditcard, */*, illicado/*] on the payment of the demo that has both.
    LocalAccount account;
    const auto gateway = account.gateway();
    const PaymentPtr payment = account.truth(PaymentId(u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s));
    QVERIFY(payment);
    OperationRequest request;
    request.kind = OperationKind::Refund;
    request.amount = payment->amount.with(8000);
    request.merchantReference = u"EXAMPLE"_s;
    request.priorities = {{{u"*"_s, u"creditcard"_s}, {u"*"_s, u"*"_s}, {u"illicado"_s, u"*"_s}}};
    const Allocation forecast =
        allocate(OperationKind::Refund, request.amount, *payment, request.priorities);
    QCOMPARE(forecast.parts.size(), size_t(2));
    QCOMPARE(forecast.parts[0].solution.partner, u"ingenico"_s);
    QCOMPARE(forecast.parts[0].amount.minorUnits(), 7000);
    QCOMPARE(forecast.parts[1].solution.partner, u"illicado"_s);
    QCOMPARE(forecast.parts[1].amount.minorUnits(), 1000);

    PaymentPtr after;
    gateway->send(*gateway->prepare(request, *payment), IdempotencyKey(u"k"_s))
        .then(this,
              [&after](const auto &answer) { after = answer.value_or(OperationAnswer()).payment; });
    QTRY_VERIFY(after);
    const auto &parts = after->refunds.back().partnerTransactions;
    const auto &refund = parts.size() == 2 ? parts : after->refunds.front().partnerTransactions;
    QCOMPARE(refund.size(), size_t(2));
    QCOMPARE(refund[0].solution, forecast.parts[0].solution);
    QCOMPARE(refund[0].amount, forecast.parts[0].amount);
    QCOMPARE(refund[1].solution, forecast.parts[1].solution);
    QCOMPARE(refund[1].amount, forecast.parts[1].amount);
}

void TestAllocationAgrees::aFewPaymentsOnRecord()
{
    compare(u"200"_s, 1);
}

void TestAllocationAgrees::tenThousandOperations()
{
    // The contract test has enough of these on record from the few before.
    qunsetenv("COUNTERFOIL_RECORD_EXCHANGES");
    compare(u"12000"_s, 2);
}

COUNTERFOIL_TEST(QCoreApplication, TestAllocationAgrees)
#include "tst_allocation_agrees.moc"
