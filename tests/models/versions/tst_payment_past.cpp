// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_past.h"

#include "tests/models/versions/kept_versions.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// Going back to versions that a real catalogue keeps.
class TestPaymentPast : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsReadUntilAVersionIsAskedFor();
    void aVersionIsReadOnAnotherThread();
    void onlyTheNewestWishIsRead();
    void theLastVersionIsNow();
    void aNewerVersionChangesNothing();
    void aVersionThatIsKeptNoLongerLeadsBackToNow();
    void aVersionThatIsNoPaymentIsToldBeforeTheNext();
    void entriesThatThePaymentDidNotShowAreLeftOut();
    void noticesThatCameLaterAreLeftOut();

private:
    void keep(int versions);

    std::unique_ptr<KeptVersions> m_kept;
    std::shared_ptr<std::atomic_int> m_reads;
    std::shared_ptr<std::atomic_bool> m_isHere; ///< whether anything was read on the test's thread
    std::unique_ptr<PaymentPast> m_past;
};

void TestPaymentPast::init()
{
    m_past.reset();
    m_kept = std::make_unique<KeptVersions>();
    m_reads = std::make_shared<std::atomic_int>(0);
    m_isHere = std::make_shared<std::atomic_bool>(false);
}

void TestPaymentPast::keep(int versions)
{
    for (int version = 1; version <= versions; ++version)
        m_kept->keep(version, "{\"refunded\":" + QByteArray::number(100 * version) + '}');
    m_past = std::make_unique<PaymentPast>(
        m_kept->catalogue(), KeptVersions::Account, KeptVersions::payment(),
        [reads = m_reads, isHere = m_isHere,
         here = QThread::currentThread()](const QByteArray &raw) {
            ++*reads;
            if (QThread::currentThread() == here)
                *isHere = true;
            return KeptVersions::read(raw);
        });
    QTRY_COMPARE(m_past->count(), versions);
}

void TestPaymentPast::nothingIsReadUntilAVersionIsAskedFor()
{
    keep(3);
    QCOMPARE(m_past->place(), 2);
    QVERIFY(!m_past->isWanted());
    QVERIFY(!m_past->payment());
    QCOMPARE(m_past->seenAt(0), KeptVersions::seenAt(1));
    QCOMPARE(m_reads->load(), 0);
}

void TestPaymentPast::aVersionIsReadOnAnotherThread()
{
    keep(3);
    m_past->goTo(0);
    QVERIFY(m_past->isWanted());
    QCOMPARE(m_past->place(), 0);
    QVERIFY(!m_past->payment()); // not yet
    QTRY_VERIFY(m_past->payment());
    QCOMPARE(m_past->payment()->amounts.totalRefunded, money(100));
    QCOMPARE(m_past->shownPlace(), 0);
    QVERIFY(!m_isHere->load());
}

void TestPaymentPast::onlyTheNewestWishIsRead()
{
    keep(5);
    for (const int place : {3, 2, 1, 0})
        m_past->goTo(place);
    QTRY_VERIFY(m_past->payment());
    QCOMPARE(m_past->payment()->amounts.totalRefunded, money(100));
    QCOMPARE(m_reads->load(), 2); // the first, and the one that was wanted when it was there
}

void TestPaymentPast::theLastVersionIsNow()
{
    keep(3);
    m_past->goTo(1);
    QTRY_VERIFY(m_past->payment());
    QSignalSpy changed(m_past.get(), &PaymentPast::changed);
    m_past->goTo(2);
    QVERIFY(!m_past->isWanted());
    QVERIFY(!m_past->payment());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_reads->load(), 1);
}

void TestPaymentPast::aNewerVersionChangesNothing()
{
    keep(2);
    m_past->goTo(0);
    QTRY_VERIFY(m_past->payment());
    const PaymentPtr shown = m_past->payment();
    m_kept->keep(3, R"({"refunded":300})");
    QTRY_COMPARE(m_past->count(), 3);
    QVERIFY(m_past->isWanted());
    QCOMPARE(m_past->place(), 0);
    QCOMPARE(m_past->payment(), shown);
    QCOMPARE(m_reads->load(), 1);
}

void TestPaymentPast::aVersionThatIsKeptNoLongerLeadsBackToNow()
{
    keep(2);
    m_past->goTo(0);
    QTRY_VERIFY(m_past->payment());
    QVERIFY(answerOf(m_kept->catalogue().retention().removeAccount(KeptVersions::Account)));
    m_kept->catalogue().tellChanged(KeptVersions::Account);
    QTRY_VERIFY(!m_past->payment());
    QVERIFY(!m_past->isWanted());
    QCOMPARE(m_past->count(), 0);
}

void TestPaymentPast::aVersionThatIsNoPaymentIsToldBeforeTheNext()
{
    m_kept->keep(1, R"(["no payment"])");
    m_kept->keep(2, R"({"refunded":200})");
    m_past = std::make_unique<PaymentPast>(m_kept->catalogue(), KeptVersions::Account,
                                           KeptVersions::payment(), &KeptVersions::read);
    QTRY_COMPARE(m_past->count(), 2);
    m_past->goTo(0);
    QTRY_VERIFY(!m_past->problem().isEmpty());
    QVERIFY2(m_past->problem().contains(u"Version 1"_s), qPrintable(m_past->problem()));
    QVERIFY(!m_past->payment());
    m_past->goToNow();
    QVERIFY(m_past->problem().isEmpty());
}

void TestPaymentPast::entriesThatThePaymentDidNotShowAreLeftOut()
{
    OperationEntry shown = entry(EntryState::Settled);
    shown.operation = OperationId(u"r"_s);
    const OperationEntry later = entry(EntryState::Unknown);
    const QList<OperationEntry> entries = entriesShownBy(samplePayment(), {shown, later});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].operation, OperationId(u"r"_s));
}

void TestPaymentPast::noticesThatCameLaterAreLeftOut()
{
    TimelineHistory history;
    for (const qint64 minute : {5, 3, 1}) {
        NoticeEvent notice;
        notice.at = KeptVersions::seenAt(minute);
        history.notices << notice;
    }
    QCOMPARE(historyUntil(KeptVersions::seenAt(3), history).notices.size(), 2);
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentPast)
#include "tst_payment_past.moc"
