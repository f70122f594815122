// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reach/accessibility_bus.h"
#include "tests/reach/spoken_news.h"
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>

#include <algorithm>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

const auto refundedPayment = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s; // 97.50 EUR left to refund
constexpr int programPatience = 60'000;                                 // ms

} // namespace

/// The real program on a real accessibility bus, worked by what a screen reader can do and nothing
/// else: no key, no mouse.
class TestScreenReaderRefund : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aWholeRefundIsMade();
    void theErrorAndTheOutcomeOfARefundAreSpoken();
    void aSearchWithoutResultsIsSpoken();
    void operationsThatAreOffAreButtonsThatSayWhy();
    void noControlOfAnyPageIsWithoutAName();

private:
    void open(const QStringList &arguments = {});
    void searchFor(const QString &text);
    [[nodiscard]] qsizetype timesSpoken(const QString &begins) const;

    std::unique_ptr<AccessibilityBus> m_bus;
    std::unique_ptr<SpokenNews> m_news;
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_data;
    QProcess m_program;
};

void TestScreenReaderRefund::initTestCase()
{
    m_bus = std::make_unique<AccessibilityBus>();
    const QString problem = m_bus->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestScreenReaderRefund::init()
{
    m_sandbox = std::make_unique<LocalAccount>();
    m_data = std::make_unique<QTemporaryDir>();
    m_news = std::make_unique<SpokenNews>(m_bus->connection());
    QCOMPARE(m_news->listen(), QString());
}

void TestScreenReaderRefund::cleanup()
{
    m_program.terminate();
    if (!m_program.waitForFinished(programPatience))
        m_program.kill();
    m_program.waitForFinished(programPatience);
    m_sandbox.reset();
}

void TestScreenReaderRefund::cleanupTestCase()
{
    m_news.reset();
    m_bus.reset();
}

void TestScreenReaderRefund::open(const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_bus->environment());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(
        QCoreApplication::applicationDirPath() + u"/counterfoil"_s,
        QStringList{u"--sandbox"_s, m_sandbox->url().toString(), u"--data-dir"_s, m_data->path()} +
            arguments);
    QVERIFY(m_program.waitForStarted(programPatience));
}

/// And opens what is found. The demo's payments are learned once the program runs.
void TestScreenReaderRefund::searchFor(const QString &text)
{
    using Role = AccessibleNode::Role;
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Search"_s), programPatience);
    QVERIFY(m_bus->find(Role::Button, u"Search"_s)->press());
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Text, u"Search"_s), programPatience);
    QVERIFY(m_bus->find(Role::Text, u"Search"_s)->setText(text));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"open"_s), programPatience);
    QVERIFY(m_bus->find(Role::Button, u"open"_s)->press());
}

void TestScreenReaderRefund::aWholeRefundIsMade()
{
    using Role = AccessibleNode::Role;
    const PaymentId payment(refundedPayment);
    const size_t before = m_sandbox->truth(payment)->refunds.size();
    open();
    searchFor(payment.text());
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Refund, up to 97.50 EUR"_s),
                             programPatience);
    QVERIFY(m_bus->find(Role::Button, u"Refund, up to 97.50 EUR"_s)->press());

    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Text, u"Amount"_s), programPatience);
    QVERIFY(m_bus->find(Role::Text, u"Amount"_s)->setText(u"30.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Refund 30.00 EUR"_s),
                             programPatience);
    QCOMPARE(m_sandbox->posts(u"/refunds"_s), 0);
    QVERIFY(m_bus->find(Role::Button, u"Refund 30.00 EUR"_s)->press());

    QTRY_VERIFY_WITH_TIMEOUT(
        m_bus->find(Role::Label, u"Requested 30.00 EUR, processed 30.00 EUR"_s), programPatience);
    QCOMPARE(m_sandbox->posts(u"/refunds"_s), 1);
    const PaymentPtr after = m_sandbox->truth(payment);
    QCOMPARE(after->refunds.size(), before + 1);
    QCOMPARE(after->refunds.back().amount.minorUnits(), 3000);
    QCOMPARE(after->amounts.availableToRefund.minorUnits(), 6750);
}

qsizetype TestScreenReaderRefund::timesSpoken(const QString &begins) const
{
    const QStringList &heard = m_news->heard();
    return std::count_if(heard.cbegin(), heard.cend(),
                         [&begins](const QString &one) { return one.startsWith(begins); });
}

void TestScreenReaderRefund::theErrorAndTheOutcomeOfARefundAreSpoken()
{
    using Role = AccessibleNode::Role;
    open({u"--open"_s, u"payment:"_s + refundedPayment});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Refund, up to 97.50 EUR"_s),
                             programPatience);
    QVERIFY(m_bus->find(Role::Button, u"Refund, up to 97.50 EUR"_s)->press());
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Text, u"Amount"_s), programPatience);
    const AccessibleNode amount = *m_bus->find(Role::Text, u"Amount"_s);
    QVERIFY(amount.setText(u"500.00"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(timesSpoken(u"Only 97.50 EUR is left to refund."_s),
                              qPrintable(m_news->heard().join(u'\n')), programPatience);

    QVERIFY(amount.setText(u"30.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Refund 30.00 EUR"_s),
                             programPatience);
    QCOMPARE(timesSpoken(u"The money is on its way back"_s), 0);
    QVERIFY(m_bus->find(Role::Button, u"Refund 30.00 EUR"_s)->press());
    QTRY_VERIFY2_WITH_TIMEOUT(timesSpoken(u"The money is on its way back"_s),
                              qPrintable(m_news->heard().join(u'\n')), programPatience);
    QCOMPARE(timesSpoken(u"Only 97.50 EUR is left to refund."_s), 1);
}

void TestScreenReaderRefund::aSearchWithoutResultsIsSpoken()
{
    using Role = AccessibleNode::Role;
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Search"_s), programPatience);
    QVERIFY(m_bus->find(Role::Button, u"Search"_s)->press());
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Text, u"Search"_s), programPatience);
    QVERIFY(m_bus->find(Role::Text, u"Search"_s)->setText(u"no such payment"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(timesSpoken(u"0 of "_s), qPrintable(m_news->heard().join(u'\n')),
                              programPatience);
}

void TestScreenReaderRefund::operationsThatAreOffAreButtonsThatSayWhy()
{
    PaymentId refused;
    for (const QJsonValue &known : m_sandbox->payments()) {
        if (known["order_reference"_L1] == u"order_2026-11-8836"_s)
            refused = PaymentId(known["id"_L1].toString());
    }
    QVERIFY(!refused.isEmpty());
    open({u"--open"_s, u"payment:"_s + refused.text()});
    for (const QString &name : {u"Capture"_s, u"Refund"_s, u"Void"_s}) {
        std::optional<AccessibleNode> button;
        const auto saysWhy = [&] {
            button = m_bus->find(AccessibleNode::Role::Button, name);
            return button && button->description().startsWith(u"Nothing is"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysWhy(), programPatience);
        QVERIFY(!button->isEnabled());
    }
}

void TestScreenReaderRefund::noControlOfAnyPageIsWithoutAName()
{
    using Role = AccessibleNode::Role;
    open({u"--open"_s, u"payment:"_s + refundedPayment});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->findEnabled(Role::Button, u"Refund, up to 97.50 EUR"_s),
                             programPatience);
    QStringList nameless;
    // The first is the page that is open, the others are entries of the rail.
    for (const QString &page :
         {u"Payment"_s, u"Payments"_s, u"Sessions"_s, u"Refunds"_s, u"Operations"_s,
          u"Payment links"_s, u"Events"_s, u"Tools"_s, u"Settings"_s}) {
        const auto entry = m_bus->find(Role::RadioButton, page);
        QVERIFY2(entry, qPrintable(page));
        if (page != u"Payment"_s) {
            QVERIFY2(entry->toggle(), qPrintable(page));
            QTRY_VERIFY_WITH_TIMEOUT(entry->isChecked(), programPatience);
        }
        const auto controls = m_bus->root().findAll(
            [](const AccessibleNode &node) { return node.isFocusable() && node.isEnabled(); });
        QVERIFY2(controls.size() > 10, qPrintable(page));
        for (const AccessibleNode &control : controls) {
            if (control.name().isEmpty())
                nameless << page + u": role %1"_s.arg(static_cast<uint>(control.role()));
        }
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

COUNTERFOIL_TEST(QCoreApplication, TestScreenReaderRefund)
#include "tst_screen_reader_refund.moc"
