// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/purse/purse_parsers.h"
#include "core/services/import_service.h"
#include "models/import/import_words.h"
#include "tests/support/test_program.h"
#include "tests/tabular/full_disk.h"
#include "tests/ui/fake_gateway.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace counterfoil;

using State = ImportService::State;

/// Remembers which payments it is asked for.
class CountedProvider : public testing::FakeGateway
{
public:
    QStringList ids;

    Call<PaymentPtr> &payment(const PaymentId &id, Freshness how) override
    {
        ids.append(id.text());
        return FakeGateway::payment(id, how);
    }

    void answer(qsizetype read)
    {
        auto payment = std::make_shared<Payment>();
        payment->id = PaymentId(ids[read]);
        payment->revision = 1;
        payment->amount = Money(4299, *Currency::fromCode(u"EUR"));
        payment->createdAt = Timestamp(1'700'000'000'000, 0);
        reads[read]->settle(PaymentPtr(payment));
    }
    void fail(qsizetype read, int status, ErrorKind kind = ErrorKind::Http,
              std::optional<std::chrono::seconds> retryAfter = std::nullopt)
    {
        ApiError error;
        error.kind = kind;
        error.httpStatus = status;
        error.retryAfter = retryAfter;
        error.isFromProvider = true;
        reads[read]->settle(tl::unexpected(error));
    }
};

/// Time that passes when the test says so.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC).addMSecs(m_now.count());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now; }
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> run) override
    {
        m_timers.append({m_now + wait, context, std::move(run)});
    }
    void pass(std::chrono::milliseconds span)
    {
        m_now += span;
        const auto timers = std::exchange(m_timers, {});
        for (const Timer &timer : timers) {
            if (timer.at > m_now)
                m_timers.append(timer);
            else if (timer.context)
                timer.run();
        }
    }

private:
    struct Timer
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> run;
    };
    std::chrono::milliseconds m_now{0};
    QList<Timer> m_timers;
};

namespace {

QList<PaymentId> someIds(int count)
{
    QList<PaymentId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(PaymentId(u"9a14962c-bdcf-49d1-8673-%1"_s.arg(i, 12, 10, QChar(u'0'))));
    return ids;
}

constexpr std::chrono::milliseconds gap{100};

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CountedProvider> m_provider;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<ImportService> m_service;

    void makeService(const QString &folder = {})
    {
        m_service = std::make_unique<ImportService>(
            DataFolder{folder.isEmpty() ? m_folder->path() : folder}, u"shop/1"_s, *m_provider,
            *m_catalogue, *m_clock, [] { return PersonalDataPolicy(); },
            ImportPace{4, gap, std::chrono::seconds(60)});
    }
    /// Lets it ask for that many payments.
    void letAsk(qsizetype reads)
    {
        QTRY_VERIFY((m_clock->pass(gap), m_provider->ids.size() >= reads));
        QCOMPARE(m_provider->ids.size(), reads);
    }
    [[nodiscard]] ImportOutcome outcome(qsizetype row) const
    {
        return m_service->record().rows[row].outcome;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.db"_s));
        m_provider = std::make_unique<CountedProvider>();
        m_clock = std::make_unique<HandClock>();
        makeService();
    }
    void cleanup()
    {
        test::setDiskSpace(-1);
        m_service.reset();
        m_catalogue.reset();
    }

    void eachRowHasItsResult()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(3)));
        letAsk(3);
        QCOMPARE(m_provider->freshness, QList<Freshness>(3, Freshness::AsKnown));
        m_provider->answer(0);
        m_provider->fail(1, 404);
        m_provider->fail(2, 422);
        QTRY_COMPARE(m_service->state(), State::Ended);
        QCOMPARE(outcome(0), ImportOutcome::Fetched);
        QCOMPARE(outcome(1), ImportOutcome::NotFound);
        QCOMPARE(outcome(2), ImportOutcome::Failed);
        QCOMPARE(m_service->record().rows[2].error->httpStatus, 422);
        const ImportCounts counts = m_service->counts();
        QCOMPARE(counts.total, 3);
        QCOMPARE(counts.fetched + counts.notFound + counts.failed, 3);
        QCOMPARE(counts.waiting, 0);
    }

    void whatIsKnownIsNotAskedFor()
    {
        QVERIFY(m_service->start(u"first"_s, someIds(1)));
        letAsk(1);
        m_provider->answer(0);
        QTRY_COMPARE(m_service->state(), State::Ended);
        QVERIFY(m_service->start(u"second"_s, someIds(2)));
        letAsk(2);
        QCOMPARE(m_provider->ids.last(), someIds(2).last().text());
        QCOMPARE(outcome(0), ImportOutcome::Known);
        m_provider->answer(1);
        QTRY_COMPARE(m_service->counts().fetched, 1);
    }

    void neverMoreThanFourAtOnceNorWithoutAGap()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(20)));
        QTRY_COMPARE(m_provider->ids.size(), 1);
        m_clock->pass(gap / 2);
        QCOMPARE(m_provider->ids.size(), 1);
        letAsk(4);
        for (int i = 0; i < 10; ++i)
            m_clock->pass(gap);
        QCOMPARE(m_provider->ids.size(), 4);
        m_provider->answer(2);
        letAsk(5);
    }

    void tooManyRequestsPauseUntilTheProvidersTime()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(2)));
        letAsk(2);
        m_provider->fail(0, 429, ErrorKind::Http, std::chrono::seconds(30));
        m_provider->answer(1);
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::TooManyRequests);
        QCOMPARE(m_service->resumesAt(), m_clock->now().addSecs(30));
        const QTimeZone tokyo("Asia/Tokyo");
        const QString sentence = importPauseSentence(*m_service, m_clock->now().toTimeZone(tokyo));
        const QTime there = m_service->resumesAt().toTimeZone(tokyo).time();
        QVERIFY2(sentence.contains(QLocale().toString(there, QLocale::ShortFormat)),
                 qPrintable(sentence));
        // What was under way still counts.
        QTRY_COMPARE(outcome(1), ImportOutcome::Fetched);
        m_clock->pass(std::chrono::seconds(29));
        QCOMPARE(m_service->state(), State::Paused);
        m_clock->pass(std::chrono::seconds(2));
        letAsk(3);
        QCOMPARE(m_provider->ids[2], m_provider->ids[0]);
        m_provider->answer(2);
        QTRY_COMPARE(m_service->state(), State::Ended);
        QCOMPARE(m_service->counts().fetched, 2);
    }

    void withoutNetworkItRestsUntilTheProviderIsReached()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(3)));
        letAsk(3);
        for (int read = 0; read < 3; ++read)
            m_provider->fail(read, 0, ErrorKind::Network);
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Offline);
        QTRY_COMPARE(m_service->counts().waiting, 3);
        emit m_provider->reachabilityChanged(false);
        QCOMPARE(m_service->state(), State::Paused);
        emit m_provider->reachabilityChanged(true);
        letAsk(6);
    }

    void noAccessPausesForAPerson()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(1)));
        letAsk(1);
        m_provider->fail(0, 403);
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Access);
        m_clock->pass(std::chrono::hours(1));
        QCOMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->counts().waiting, 1);
    }

    void aTokensNotFoundIsNoPaymentsAndPauses()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(1)));
        letAsk(1);
        ApiError noToken;
        noToken.kind = ErrorKind::Http;
        noToken.httpStatus = 404;
        noToken.isFromProvider = true;
        noToken.isAboutToken = true;
        m_provider->reads[0]->settle(tl::unexpected(noToken));
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Access);
        QCOMPARE(m_service->counts().notFound, 0);
        QCOMPARE(m_service->counts().waiting, 1);
    }

    void onePaymentTheProviderFailsOnHoldsUpNoOther()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(2)));
        letAsk(2);
        m_provider->fail(0, 500);
        m_provider->answer(1);
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Provider);
        QTRY_COMPARE(outcome(1), ImportOutcome::Fetched);
        m_service->resume();
        letAsk(3);
        m_provider->fail(2, 500);
        QTRY_COMPARE(m_service->state(), State::Ended);
        QCOMPARE(outcome(0), ImportOutcome::Failed);
    }

    void pausedItAsksForNothing()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(3)));
        QTRY_COMPARE(m_provider->ids.size(), 1);
        m_service->pause();
        for (int i = 0; i < 5; ++i)
            m_clock->pass(gap);
        QCOMPARE(m_provider->ids.size(), 1);
        QVERIFY(!m_service->start(u"another"_s, someIds(1)));
        m_service->resume();
        letAsk(3);
    }

    void afterARestartItGoesOnWhereItWas()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(3)));
        letAsk(3);
        m_provider->answer(0);
        m_provider->fail(1, 404);
        QTRY_COMPARE(m_service->counts().waiting, 1);

        makeService();
        m_service->load();
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Restart);
        QCOMPARE(m_service->record().source, u"orders.csv"_s);
        QCOMPARE(outcome(0), ImportOutcome::Fetched);
        QCOMPARE(outcome(1), ImportOutcome::NotFound);
        m_service->resume();
        letAsk(4);
        QCOMPARE(m_provider->ids[3], someIds(3)[2].text());
        m_provider->answer(3);
        QTRY_COMPARE(m_service->state(), State::Ended);

        // At its end it is still there to be looked at.
        makeService();
        m_service->load();
        QTRY_COMPARE(m_service->state(), State::Ended);
        QCOMPARE(m_service->counts().fetched, 2);
    }

    void whatFailedCanBeAskedForAgain()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(3)));
        letAsk(3);
        m_provider->answer(0);
        m_provider->fail(1, 400);
        m_provider->fail(2, 404);
        QTRY_COMPARE(m_service->state(), State::Ended);
        m_service->retryFailed();
        letAsk(4);
        QCOMPARE(m_provider->ids[3], someIds(3)[1].text());
        m_provider->answer(3);
        QTRY_COMPARE(m_service->counts().fetched, 2);
        // What the provider does not know is not asked for again.
        QCOMPARE(m_service->state(), State::Ended);
        QCOMPARE(m_service->counts().notFound, 1);
        QCOMPARE(m_provider->ids.size(), 4);
    }

    void aDiscardedListIsForgotten()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(2)));
        letAsk(2);
        m_service->pause();
        m_service->discard();
        QCOMPARE(m_service->state(), State::None);
        QVERIFY(m_service->record().rows.isEmpty());
        // Its calls are nobody's any more.
        for (int read = 0; read < 2; ++read) {
            if (m_provider->reads[read])
                m_provider->answer(read);
        }
        makeService();
        QSignalSpy changed(m_service.get(), &ImportService::changed);
        QVERIFY(m_service->start(u"another"_s, someIds(1)));
        letAsk(3);
    }

    void aListThatCannotBeWrittenIsNotBegun()
    {
        makeService(m_folder->filePath(u"none"_s));
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(2)));
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Record);
        QVERIFY(!m_service->recordError().isEmpty());
        QVERIFY(m_provider->ids.isEmpty());
    }

    void whatCannotBeKeptWaits()
    {
        QVERIFY(m_service->start(u"orders.csv"_s, someIds(1)));
        letAsk(1);
        test::setDiskSpace(0);
        m_provider->answer(0);
        QTRY_COMPARE(m_service->state(), State::Paused);
        QCOMPARE(m_service->pauseReason(), ImportPause::Catalogue);
        QCOMPARE(m_service->storeError()->kind, DatabaseError::Kind::Full);
        QCOMPARE(outcome(0), ImportOutcome::Waiting);
        test::setDiskSpace(-1);
        m_service->resume();
        letAsk(2);
        m_provider->answer(1);
        QTRY_COMPARE(m_service->state(), State::Ended);
        QCOMPARE(outcome(0), ImportOutcome::Fetched);
    }

    void emptyAndEndlessListsAreRefused()
    {
        QVERIFY(!m_service->start(u"nothing"_s, {}));
        QVERIFY(!m_service->start(u"all"_s, QList<PaymentId>(ImportService::MostIds + 1)));
        QCOMPARE(m_service->state(), State::None);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestImportService)
#include "tst_import_service.moc"
