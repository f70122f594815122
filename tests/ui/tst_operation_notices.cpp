// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/operations_fixture.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/notifier.h"
#include "ui/shell/operation_notices.h"
#include "ui/shell/windows.h"
#include "ui/theme/theme.h"
#include <QApplication>

using namespace counterfoil;
using namespace counterfoil::testing;

struct Message
{
    QString title;
    QString text;
    std::function<void()> clicked;
};

class FakeNotifier : public Notifier
{
public:
    explicit FakeNotifier(QList<Message> &messages)
        : m_messages(messages)
    {}
    void notify(const QString &title, const QString &text, std::function<void()> clicked) override
    {
        m_messages.append({title, text, std::move(clicked)});
    }

private:
    QList<Message> &m_messages;
};

/// A desktop that says when it likes whether it reads markup.
class AskedNotifier : public DesktopNotifier
{
public:
    std::function<void(bool)> answered;
    QStringList titles;
    QStringList texts;

protected:
    void askForMarkup(const std::function<void(bool)> &answer) override { answered = answer; }
    void show(const QString &title, const QString &text, const Clicked &) override
    {
        titles.append(title);
        texts.append(text);
    }
};

class TestOperationNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void anEndIsToldWithKindAmountAndOrderOnly();
    void nothingIsToldWhileAWindowIsInFront();
    void anOrdersNameIsLastPlainAndCut();
    void markupIsEscapedWhereItIsRead_data();
    void markupIsEscapedWhereItIsRead();
    void aLockedScreenGetsNoFigures();
    void whatEndedInAnEarlierRunIsNoNews();
    void whatSomebodyTookBackIsNoNews();
    void aClickBringsTheWindowWithThePayment();
    void nothingIsToldWhereNobodyWantsIt();

private:
    void submit();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OperationsFixture> m_fixture;
    QList<Message> m_messages;
    std::unique_ptr<Windows> m_windows;
    IdempotencyKey m_key;
};

void TestOperationNotices::init()
{
    m_messages.clear();
    m_fixture = std::make_unique<OperationsFixture>();
    m_windows = std::make_unique<Windows>(m_fixture->services, m_fixture->dialogs,
                                          std::make_unique<FakeNotifier>(m_messages));
    m_windows->notices().setIsInFront([] { return false; });
}

void TestOperationNotices::cleanup()
{
    m_windows.reset();
    m_fixture.reset();
}

void TestOperationNotices::submit()
{
    m_key = m_fixture->refund(3000);
    QTRY_COMPARE(m_fixture->gateway->submissions.size(), 1);
}

void TestOperationNotices::anEndIsToldWithKindAmountAndOrderOnly()
{
    submit();
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(m_messages.size(), 1);
    QCOMPARE(m_messages[0].title, u"Success"_s);
    QCOMPARE(m_messages[0].text, u"Refund 30.00 EUR, order_2026-11-8841"_s);
}

void TestOperationNotices::nothingIsToldWhileAWindowIsInFront()
{
    m_windows->notices().setIsInFront([] { return true; });
    submit();
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(m_fixture->state(m_key), EntryState::Settled);
    QCOMPARE(m_messages.size(), 0);
}

void TestOperationNotices::anOrdersNameIsLastPlainAndCut()
{
    Payment named = *m_fixture->payment;
    moveOn(named);
    named.orderReference = u"\u202E<b>9999.00 EUR</b>\n"_s + QString(500, u'x');
    m_fixture->payment = share(named);
    m_fixture->services.known().upsert(m_fixture->payment);
    submit();
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(m_messages.size(), 1);
    const QString &text = m_messages[0].text;
    QVERIFY2(text.startsWith(u"Refund 30.00 EUR, <b>9999.00 EUR</b> xxx"_s), qPrintable(text));
    QVERIFY(text.endsWith(u"x…"_s));
    QVERIFY(text.size() < 100);
}

void TestOperationNotices::markupIsEscapedWhereItIsRead_data()
{
    QTest::addColumn<bool>("readsMarkup");
    QTest::addColumn<QString>("shown");
    QTest::newRow("read") << true
                          << u"Refund 1.50 EUR, &lt;b&gt;9999.00&lt;/b&gt; &amp;amp; \"x\""_s;
    QTest::newRow("not read") << false << u"Refund 1.50 EUR, <b>9999.00</b> &amp; \"x\""_s;
}

void TestOperationNotices::markupIsEscapedWhereItIsRead()
{
    QFETCH(bool, readsMarkup);
    AskedNotifier notifier;
    notifier.notify(u"<i>Success</i>"_s, u"Refund 1.50 EUR, <b>9999.00</b> &amp; \"x\""_s, {});
    QVERIFY(notifier.texts.isEmpty()); // not before it is known
    notifier.answered(readsMarkup);
    QCOMPARE(notifier.titles, QStringList{u"<i>Success</i>"_s}); // titles have no markup anywhere
    QCOMPARE(notifier.texts.size(), 1);
    QTEST(notifier.texts[0], "shown");
}

void TestOperationNotices::aLockedScreenGetsNoFigures()
{
    m_windows->notices().setIsLocked([] { return true; });
    submit();
    m_fixture->answer(tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(m_messages.size(), 1);
    QCOMPARE(m_messages[0].title, u"An operation has finished"_s);
    QVERIFY(m_messages[0].text.isEmpty());
}

void TestOperationNotices::whatEndedInAnEarlierRunIsNoNews()
{
    submit();
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(m_messages.size(), 1);
    m_messages.clear();

    // Other services on the same journal learn of it only now.
    AccountServices later(OperationsFixture::account({}), std::make_unique<FakeGateway>(),
                          m_fixture->scratch.stores(), m_fixture->scratch.clock);
    FakeNotifier notifier(m_messages);
    OperationNotices notices(later, notifier);
    notices.setIsInFront([] { return false; });
    later.operations().loadEntries(m_fixture->payment->id);
    QTRY_VERIFY(later.operations().entry(m_key).has_value());
    QCOMPARE(m_messages.size(), 0);
}

void TestOperationNotices::whatSomebodyTookBackIsNoNews()
{
    submit();
    m_fixture->answer(tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(m_messages.size(), 1);
    QVERIFY(m_fixture->services.operations().cancel(m_key));
    QTRY_COMPARE(m_fixture->state(m_key), EntryState::Cancelled);
    QCOMPARE(m_messages.size(), 1);
}

void TestOperationNotices::aClickBringsTheWindowWithThePayment()
{
    MainWindow *window = m_windows->open();
    submit();
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(m_messages.size(), 1);
    m_messages[0].clicked();
    QCOMPARE(window->place(), Place::payment(m_fixture->payment->id.text()));
    QTRY_VERIFY(window->isActiveWindow());
}

void TestOperationNotices::nothingIsToldWhereNobodyWantsIt()
{
    m_windows->notices().setIsWanted([] { return false; });
    submit();
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(m_fixture->state(m_key), EntryState::Settled);
    QCOMPARE(m_messages.size(), 0);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestOperationNotices)
#include "tst_operation_notices.moc"
