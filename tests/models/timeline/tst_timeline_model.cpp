// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timeline_model.h"

#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace counterfoil;
using namespace counterfoil::testing;
using Kind = TimelineLine::Kind;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newestComesFirstWithPartsBeneath();
    void equalTimesKeepTheOrderOfSteps();
    void timesAreOnTheClockThatIsGiven();
    void longSilenceIsMarked();
    void requestedIsToldFromProcessed();
    void partsSayTheirStateWhereItDiffers();
    void ownEntrySuppliesReasonAndActor();
    void notificationsStandAmongTheHappenings();
    void anOriginLeavesTheOthersOut();
    void whatWasSeenHereStandsApartFromTheProvidersDate();
    void aReviewStandsBesideItsOperation();
    void unknownOperationIsOnTop();
    void entryThatThePaymentShowsHasNoRowOfItsOwn_data();
    void entryThatThePaymentShowsHasNoRowOfItsOwn();
    void refusedEntryIsNoHappening();
    void newOperationIsOneInsertAndKeepsRows();
    void settledOperationIsOneChange();
    void manyPartsStartFolded();
    void foldingIsOneMutation();
    void foldStaysOverVersions();
    void keysFindRowsAgain();
    void referenceStepsGoRoundAndUnfold();
    void unsharedReferenceStepsNowhere();
    void unknownWordsAndTimesAreKept();
    void noPaymentIsEmpty();
    void contentOfAnotherThreadIsShownAsItsOwn();
    void whatIsFoldedWhileContentIsMadeStaysFolded();
    void gapsAreKnownWithoutTheirTexts();

private:
    [[nodiscard]] QStringList heads() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->kind(row) == Kind::Head)
                texts << m_model->line(row).what;
        }
        return texts;
    }
    [[nodiscard]] int headOf(OperationKind kind) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->group(row).operationKind() == kind)
                return row;
        }
        return -1;
    }
    void show(Payment payment, const QList<OperationEntry> &entries = {})
    {
        m_model->setPayment(share(std::move(payment)), entries);
    }

    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimelineModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<TimelineModel>(Person{u"mila"_s});
    m_model->setNow(QDateTime({2026, 11, 19}, {20, 0}, QTimeZone("Europe/Paris")));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTimelineModel::newestComesFirstWithPartsBeneath()
{
    show(samplePayment());
    QCOMPARE(heads(),
             (QStringList{u"Refund"_s, u"Capture"_s, u"Authorisation"_s, u"Session submitted"_s}));
    const TimelineLine refund = m_model->line(0);
    QCOMPARE(refund.amount, u"12.50"_s);
    QCOMPARE(refund.reference, u"REF-r"_s);
    QCOMPARE(refund.who, u"shop"_s);
    QCOMPARE(refund.time, u"14:02"_s);
    QCOMPARE(refund.status, u"SUCCESS"_s);
    const TimelineLine part = m_model->line(1);
    QCOMPARE(part.kind, Kind::Part);
    QCOMPARE(part.what, u"illicado · giftcard"_s);
    QCOMPARE(part.reference, u"R98f79aa20rt"_s);
    QVERIFY(part.lastInGroup);
    const int authorisation = m_model->rowOf(u"authorisation/"_s);
    QCOMPARE(m_model->line(authorisation).who, u"shopper"_s);
    QCOMPARE(m_model->line(authorisation).time, u"Wed 18:40"_s);
    const auto heard = [this](int row) {
        return m_model->index(row).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(heard(authorisation).contains(u"Authorised"_s), qPrintable(heard(authorisation)));
    QVERIFY2(heard(0).contains(u"Success"_s), qPrintable(heard(0)));
    QCOMPARE(m_model->line(authorisation + 1).what, u"3-D Secure with a challenge"_s);
    QCOMPARE(m_model->line(authorisation + 3).what, u"ingenico · VISA •••• 1234"_s);
    QVERIFY(m_model->line(m_model->rowCount() - 1).lastOfAll);
}

void TestTimelineModel::equalTimesKeepTheOrderOfSteps()
{
    Payment payment = samplePayment();
    payment.createdAt = at("2026-11-18T18:40:00+01:00");
    payment.captures[0].createdAt = payment.createdAt;
    payment.refunds[0].createdAt = payment.createdAt;
    payment.refunds.push_back(payment.refunds[0]);
    payment.refunds[1].id = OperationId(u"later"_s);
    show(payment);
    QCOMPARE(heads(), (QStringList{u"Refund"_s, u"Refund"_s, u"Capture"_s, u"Authorisation"_s,
                                   u"Session submitted"_s}));
    QCOMPARE(m_model->group(0).operation()->id.text(), u"later"_s);
}

// What is of yesterday in Paris may be of today in Tokyo.
void TestTimelineModel::timesAreOnTheClockThatIsGiven()
{
    m_model->setNow(
        QDateTime({2026, 11, 19}, {11, 0}, Qt::UTC).toTimeZone(QTimeZone("Asia/Tokyo")));
    show(samplePayment());
    QCOMPARE(m_model->line(0).time, u"22:02"_s);
    QCOMPARE(m_model->line(m_model->rowOf(u"authorisation/"_s)).time, u"02:40"_s);
}

void TestTimelineModel::longSilenceIsMarked()
{
    show(samplePayment());
    const int capture = headOf(OperationKind::Capture);
    QCOMPARE(m_model->gapAfter(m_model->lastRowOfGroup(capture)), u"14 hours"_s);
    QCOMPARE(m_model->gapAfter(capture), QString());
    QCOMPARE(m_model->gapAfter(m_model->lastRowOfGroup(0)), QString());
}

void TestTimelineModel::requestedIsToldFromProcessed()
{
    Payment payment = samplePayment();
    payment.captures[0].partnerTransactions[1].status = u"FAILURE"_s;
    payment.captures[0].status = operationWord(OperationStatus::Conflict);
    show(payment);
    const int capture = headOf(OperationKind::Capture);
    const TimelineLine note = m_model->line(capture + 1);
    QCOMPARE(note.kind, Kind::Note);
    QVERIFY(note.attention);
    QVERIFY(note.what.contains(u"110.00"_s));
    QVERIFY(note.what.contains(u"40.00"_s));
}

void TestTimelineModel::partsSayTheirStateWhereItDiffers()
{
    Payment payment = samplePayment();
    payment.captures[0].partnerTransactions[1].status = u"FAILURE"_s;
    show(payment);
    const int capture = headOf(OperationKind::Capture);
    QCOMPARE(m_model->line(capture + 2).statusOf, TimelineLine::Status::None);
    QCOMPARE(m_model->line(capture + 3).statusOf, TimelineLine::Status::Operation);
    QCOMPARE(m_model->line(capture + 3).status, u"FAILURE"_s);
}

void TestTimelineModel::ownEntrySuppliesReasonAndActor()
{
    OperationEntry own = entry(EntryState::Settled);
    own.operation = OperationId(u"r"_s);
    show(samplePayment(), {own});
    QCOMPARE(m_model->line(0).who, u"alice"_s);
    QCOMPARE(m_model->line(1).what, u"Goodwill: late delivery"_s);
    QVERIFY(!m_model->line(1).attention);
}

void TestTimelineModel::notificationsStandAmongTheHappenings()
{
    NoticeEvent event;
    event.row = 5;
    event.at = at("2026-11-30T10:00:00+01:00").local();
    event.form = NoticeForm::Webhook;
    event.outcome = NoticeOutcome::Read;
    event.event = u"payment_refunded"_s;
    event.change.moved = {{LedgerSum::Refunded, money(0), money(1250)}};
    m_model->setPayment(share(samplePayment()), {}, {{event}, {}});
    const TimelineLine head = m_model->line(0);
    QCOMPARE(head.group, TimelineKind::Notice);
    QCOMPARE(head.what, u"Notification"_s);
    QCOMPARE(head.statusOf, TimelineLine::Status::Notice);
    QCOMPARE(head.outcome, NoticeOutcome::Read);
    QCOMPARE(head.reference, u"payment_refunded"_s);
    QVERIFY(m_model->line(1).what.contains(u"12.50"_s));
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().contains("Payment read"_L1));
}

void TestTimelineModel::anOriginLeavesTheOthersOut()
{
    show(samplePayment());
    QCOMPARE(m_model->origins(), QList<TimelineOrigin>{TimelineOrigin::Provider});
    NoticeEvent event;
    event.row = 5;
    event.at = at("2026-11-30T10:00:00+01:00").local();
    OperationEntry own = entry(EntryState::Settled);
    own.operation = OperationId(u"r"_s);
    m_model->setPayment(share(samplePayment()), {own}, {{event}, {}});
    QCOMPARE(m_model->origins(),
             (QList<TimelineOrigin>{TimelineOrigin::Provider, TimelineOrigin::Desk,
                                    TimelineOrigin::Notices}));
    const int all = m_model->rowCount();
    m_model->setOrigin(TimelineOrigin::Notices);
    QVERIFY(m_model->rowCount() > 0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->group(row).kind(), TimelineKind::Notice);
    m_model->setOrigin(TimelineOrigin::Desk);
    QCOMPARE(m_model->line(0).operation, OperationKind::Refund);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->group(row).entry());
    m_model->setOrigin({});
    QCOMPARE(m_model->rowCount(), all);
}

void TestTimelineModel::whatWasSeenHereStandsApartFromTheProvidersDate()
{
    OperationEntry own = entry(EntryState::Settled);
    own.operation = OperationId(u"r"_s);
    const auto notes = [this] {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->kind(row) == TimelineLine::Kind::Note)
                found << m_model->line(row).what;
        }
        return found.join(u'\n');
    };
    const Operation refund = samplePayment().refunds.front();
    own.changedAt = refund.createdAt.local().addSecs(10);
    show(samplePayment(), {own});
    QVERIFY(!notes().contains("seen here"_L1));
    own.changedAt = refund.createdAt.local().addSecs(180);
    show(samplePayment(), {own});
    QVERIFY2(notes().contains("Outcome seen here"_L1), qPrintable(notes()));
}

void TestTimelineModel::aReviewStandsBesideItsOperation()
{
    const Review review{at("2026-11-30T10:00:00+01:00").local(), u"mila"_s, u"100 %1 right"_s};
    m_model->setPayment(share(samplePayment()), {}, {{}, {{OperationId(u"r"_s), review}}});
    const int head = headOf(OperationKind::Refund);
    QVERIFY(head >= 0);
    QStringList notes;
    for (int row = head; row <= m_model->lastRowOfGroup(head); ++row)
        notes << m_model->line(row).what;
    const QString all = notes.join(u'\n');
    QVERIFY2(all.contains("Reviewed by mila"_L1), qPrintable(all));
    QVERIFY2(all.contains("100 %1 right"_L1), qPrintable(all));
}

void TestTimelineModel::unknownOperationIsOnTop()
{
    OperationEntry own = entry(EntryState::Unknown);
    own.recordedAt = at("2026-11-01T08:00:00+01:00").local();
    show(samplePayment(), {own});
    const TimelineLine top = m_model->line(0);
    QCOMPARE(top.group, TimelineKind::Entry);
    QCOMPARE(top.entryState, EntryState::Unknown);
    QCOMPARE(top.amount, u"5.00"_s);
    QCOMPARE(top.reference, u"CF-1"_s);
}

void TestTimelineModel::entryThatThePaymentShowsHasNoRowOfItsOwn_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("sent") << static_cast<int>(EntryState::Sent);
    QTest::newRow("unknown") << static_cast<int>(EntryState::Unknown);
    QTest::newRow("settled") << static_cast<int>(EntryState::Settled);
}

void TestTimelineModel::entryThatThePaymentShowsHasNoRowOfItsOwn()
{
    QFETCH(const int, state);
    OperationEntry own = entry(static_cast<EntryState>(state), 1250);
    own.merchantReference = u"REF-r"_s;
    own.who = u"mila"_s;
    show(samplePayment(), {own});
    QCOMPARE(heads().size(), 4);
    QCOMPARE(m_model->line(0).who, u"you"_s);
}

void TestTimelineModel::refusedEntryIsNoHappening()
{
    show(samplePayment(), {entry(EntryState::Refused)});
    QCOMPARE(heads().size(), 4);
}

void TestTimelineModel::newOperationIsOneInsertAndKeepsRows()
{
    show(samplePayment());
    const QPersistentModelIndex capture = m_model->index(headOf(OperationKind::Capture));
    const QString key = m_model->keyOf(capture.row());
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Payment next = samplePayment();
    next.revision = 8;
    next.refunds.push_back(operation(OperationKind::Refund, u"r2"_s, 500,
                                     "2026-11-19T15:00:00+01:00",
                                     {part(u"r2"_s, 500, giftcard, u"X"_s)}));
    show(next);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count() + reset.count(), 0);
    QCOMPARE(m_model->keyOf(capture.row()), key);
}

void TestTimelineModel::settledOperationIsOneChange()
{
    Payment before = samplePayment();
    before.refunds[0].status = operationWord(OperationStatus::Pending);
    show(before);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    show(samplePayment());
    QCOMPARE(m_model->line(0).status, u"SUCCESS"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count() + removed.count(), 0);
}

void TestTimelineModel::manyPartsStartFolded()
{
    show(largePayment(10000));
    const int capture = headOf(OperationKind::Capture);
    QVERIFY(m_model->isFolded(capture));
    QCOMPARE(m_model->kind(capture + 1), Kind::Summary);
    QCOMPARE(m_model->line(capture + 1).what, u"10000 partner transactions"_s);
    QVERIFY(m_model->rowCount() < 20);
}

void TestTimelineModel::foldingIsOneMutation()
{
    show(largePayment(10000));
    const int capture = headOf(OperationKind::Capture);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const int before = m_model->rowCount();
    m_model->setFolded(capture, false);
    QCOMPARE(m_model->rowCount(), before + 10000);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
    m_model->setFolded(capture, true);
    QCOMPARE(m_model->rowCount(), before);
    QCOMPARE(removed.count(), 1);
}

void TestTimelineModel::foldStaysOverVersions()
{
    show(samplePayment());
    const int capture = headOf(OperationKind::Capture);
    QVERIFY(!m_model->isFolded(capture));
    m_model->setFolded(capture, true);
    QCOMPARE(m_model->kind(capture + 1), Kind::Summary);
    show(samplePayment());
    QVERIFY(m_model->isFolded(headOf(OperationKind::Capture)));
    m_model->setFolded(headOf(OperationKind::Refund), true);
    QVERIFY(!m_model->isFolded(0));
}

void TestTimelineModel::keysFindRowsAgain()
{
    show(samplePayment(), {entry(EntryState::Unknown)});
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->keyOf(row)), row);
    QCOMPARE(m_model->rowOf(u"gone"_s), -1);
}

void TestTimelineModel::referenceStepsGoRoundAndUnfold()
{
    Payment payment = largePayment(2001);
    payment.refunds[0].partnerTransactions[0].partnerReference = u"SHARED"_s;
    show(payment);
    QVERIFY(m_model->isShared(u"SHARED"_s));
    int row = m_model->stepToSameReference(1, 1);
    QCOMPARE(m_model->part(row)->id.text(), u"big-0"_s);
    QVERIFY(!m_model->isFolded(row));
    row = m_model->stepToSameReference(row, 1);
    QCOMPARE(m_model->part(row)->id.text(), u"big-1000"_s);
    row = m_model->stepToSameReference(m_model->stepToSameReference(row, 1), 1);
    QCOMPARE(m_model->part(row)->id.text(), u"r1"_s);
    row = m_model->stepToSameReference(row, -1);
    QCOMPARE(m_model->part(row)->id.text(), u"big-2000"_s);
}

void TestTimelineModel::unsharedReferenceStepsNowhere()
{
    show(samplePayment());
    QVERIFY(!m_model->isShared(u"REF-r"_s));
    QVERIFY(!m_model->isShared(QString()));
    QCOMPARE(m_model->stepToSameReference(0, 1), -1);
    QCOMPARE(m_model->stepToSameReference(m_model->rowCount() - 1, 1), -1);
}

void TestTimelineModel::unknownWordsAndTimesAreKept()
{
    Payment payment = samplePayment();
    payment.refunds[0].status = Word<OperationStatus>::unknown(u"ON_HOLD"_s);
    payment.refunds[0].triggeredBy = u"ROBOT"_s;
    payment.refunds[0].createdAt = {};
    show(payment);
    QCOMPARE(heads().last(), u"Refund"_s);
    const TimelineLine line = m_model->line(headOf(OperationKind::Refund));
    QCOMPARE(line.status, u"ON_HOLD"_s);
    QCOMPARE(line.who, u"ROBOT"_s);
    QCOMPARE(line.time, QString());
}

void TestTimelineModel::noPaymentIsEmpty()
{
    show(samplePayment());
    m_model->setPayment(nullptr, {});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTimelineModel::contentOfAnotherThreadIsShownAsItsOwn()
{
    const PaymentPtr payment = share(largePayment(30));
    const QList<OperationEntry> entries{entry(EntryState::Unknown)};
    TimelineModel own(Person{u"mila"_s});
    own.setNow(m_model->now());
    own.setPayment(payment, entries);
    const auto make = m_model->contentOf(payment, entries);
    TimelineContent content;
    const std::unique_ptr<QThread> thread(QThread::create([&] { content = make(); }));
    thread->start();
    QVERIFY(thread->wait());
    m_model->setContent(content);
    QVERIFY(own.rowCount() > 10);
    QCOMPARE(m_model->rowCount(), own.rowCount());
    for (int row = 0; row < own.rowCount(); ++row) {
        QCOMPARE(m_model->keyOf(row), own.keyOf(row));
        QCOMPARE(m_model->data(m_model->index(row), Qt::AccessibleTextRole),
                 own.data(own.index(row), Qt::AccessibleTextRole));
    }
}

void TestTimelineModel::whatIsFoldedWhileContentIsMadeStaysFolded()
{
    show(samplePayment());
    const auto make = m_model->contentOf(share(samplePayment()), {});
    m_model->setFolded(headOf(OperationKind::Capture), true);
    m_model->setContent(make());
    const int capture = headOf(OperationKind::Capture);
    QVERIFY(m_model->isFolded(capture));
    QCOMPARE(m_model->kind(capture + 1), Kind::Summary);
}

void TestTimelineModel::gapsAreKnownWithoutTheirTexts()
{
    show(samplePayment());
    bool hasGap = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->hasGapAfter(row), !m_model->gapAfter(row).isEmpty());
        hasGap = hasGap || m_model->hasGapAfter(row);
    }
    QVERIFY(hasGap);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestTimelineModel)
#include "tst_timeline_model.moc"
