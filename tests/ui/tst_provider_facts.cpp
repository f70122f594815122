// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/payment_builder.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/ui/fake_gateway.h"
#include "ui/pages/payment/detail_pane.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/payment_header.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment/provider_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/field_row.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

/// What only the provider has, in the window.
class TestProviderFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void theProvidersWordStandsBesideOurs();
    void withoutAWordOfTheProviderNothingStandsThere();
    void theProvidersWordCanBeCopied();
    void eachGroupIsASectionAndEachFactCanBeCopied();
    void withoutFactsThereIsNoTab();
    void keysPassOverAHiddenTab();
    void aTabWhoseFactsAreGoneIsLeft();
    void theFactsOfATransactionAreInItsDetails();
    void factsBeyondTheRoomAreCounted();
    void labelsAreAsWideAsTheLongest();

private:
    [[nodiscard]] static Payment paymentWithFacts()
    {
        Payment payment = samplePayment();
        payment.providerState = u"95 AUTHORIZE"_s;
        payment.facts = {{u"integration"_s, {{u"test"_s, u"true"_s}}},
                         {u"prices"_s, {{u"0.amount"_s, u"2350"_s, money(2350)}}}};
        return payment;
    }
    [[nodiscard]] static QStringList valuesIn(const QWidget &widget)
    {
        QStringList values;
        for (const CopyLabel *label : widget.findChildren<CopyLabel *>())
            values << label->value();
        return values;
    }
    [[nodiscard]] static QStringList textsIn(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
    /// The tabs in a window of their own, which has the focus.
    [[nodiscard]] static std::unique_ptr<PaymentTabs> shownTabs()
    {
        auto tabs = std::make_unique<PaymentTabs>(Person{u"mila"_s},
                                                  [] { return QDateTime::currentDateTime(); });
        tabs->resize(1000, 500);
        tabs->show();
        tabs->activateWindow();
        (void)QTest::qWaitForWindowActive(tabs.get());
        return tabs;
    }
    [[nodiscard]] static QTabBar &barOf(const PaymentTabs &tabs)
    {
        return *tabs.findChild<QTabBar *>(u"paymentTabBar"_s);
    }
    [[nodiscard]] static bool isProviderTabShown(const PaymentTabs &tabs)
    {
        return barOf(tabs).isTabVisible(static_cast<int>(PaymentTabs::Tab::Provider));
    }

    std::unique_ptr<Theme> m_theme;
};

void TestProviderFacts::theProvidersWordStandsBesideOurs()
{
    FakeGateway gateway;
    PaymentHeader header(gateway);
    header.setPayment(paymentWithFacts(), QDateTime::currentDateTime());
    auto *said = header.findChild<QLabel *>(u"providerState"_s);
    QVERIFY(!said->isHidden());
    QCOMPARE(said->text(), u"95 AUTHORIZE"_s);
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(said);
    QVERIFY(read);
    QCOMPARE(read->text(QAccessible::Name), u"The provider says: 95 AUTHORIZE"_s);
    QVERIFY(said->toolTip().contains(u"The provider says: 95 AUTHORIZE"_s));
}

void TestProviderFacts::withoutAWordOfTheProviderNothingStandsThere()
{
    FakeGateway gateway;
    PaymentHeader header(gateway);
    header.setPayment(paymentWithFacts(), QDateTime::currentDateTime());
    header.setPayment(samplePayment(), QDateTime::currentDateTime());
    QVERIFY(header.findChild<QLabel *>(u"providerState"_s)->isHidden());
}

void TestProviderFacts::theProvidersWordCanBeCopied()
{
    const auto tabs = shownTabs();
    tabs->setPayment(share(paymentWithFacts()), {});
    tabs->setCurrentTab(PaymentTabs::Tab::Links);
    QVERIFY(valuesIn(*tabs->findChild<FactSheet *>(u"linksTab"_s)).contains(u"95 AUTHORIZE"_s));
}

void TestProviderFacts::eachGroupIsASectionAndEachFactCanBeCopied()
{
    const auto tabs = shownTabs();
    tabs->setPayment(share(paymentWithFacts()), {});
    QVERIFY(isProviderTabShown(*tabs));
    tabs->setCurrentTab(PaymentTabs::Tab::Provider);
    auto *sheet = tabs->findChild<FactSheet *>(u"providerTab"_s);
    const QStringList texts = textsIn(*sheet);
    for (const QString &text : {u"integration"_s, u"test"_s, u"prices"_s, u"0.amount"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QCOMPARE(valuesIn(*sheet), (QStringList{u"true"_s, u"23.50 EUR"_s}));
    sheet->findChildren<CopyLabel *>().last()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"23.50 EUR"_s);
}

void TestProviderFacts::withoutFactsThereIsNoTab()
{
    const auto tabs = shownTabs();
    QVERIFY(!isProviderTabShown(*tabs));
    tabs->setPayment(share(samplePayment()), {});
    QVERIFY(!isProviderTabShown(*tabs));
}

void TestProviderFacts::keysPassOverAHiddenTab()
{
    const auto tabs = shownTabs();
    tabs->setPayment(share(samplePayment()), {});
    tabs->setCurrentTab(PaymentTabs::Tab::Links);
    barOf(*tabs).setFocus();
    QTest::keyClick(&barOf(*tabs), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->currentTab(), PaymentTabs::Tab::Json);
    QTest::keyClick(&barOf(*tabs), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentTab(), PaymentTabs::Tab::Links);
    QTest::keyClick(&barOf(*tabs), Qt::Key_Right);
    QCOMPARE(tabs->currentTab(), PaymentTabs::Tab::Json);
}

void TestProviderFacts::aTabWhoseFactsAreGoneIsLeft()
{
    const auto tabs = shownTabs();
    Payment payment = paymentWithFacts();
    tabs->setPayment(share(payment), {});
    tabs->setCurrentTab(PaymentTabs::Tab::Provider);
    moveOn(payment);
    payment.facts.clear();
    tabs->setPayment(share(payment), {});
    QVERIFY(!isProviderTabShown(*tabs));
    QVERIFY(tabs->currentTab() != PaymentTabs::Tab::Provider);
}

void TestProviderFacts::theFactsOfATransactionAreInItsDetails()
{
    Payment payment = samplePayment();
    PartnerTransaction &part = payment.refunds[0].partnerTransactions[0];
    part.facts = {{u"failedReason"_s, u"ExternalResponseError"_s}};
    part.taxAmount = money(250);
    TimelineModel timeline;
    timeline.setPayment(share(payment), {});
    QCOMPARE(timeline.group(0).operationKind(), std::optional(OperationKind::Refund));
    DetailPane pane;
    pane.showRow(timeline, 0);
    QVERIFY(textsIn(pane).contains(u"failedReason"_s));
    QVERIFY(valuesIn(pane).contains(u"ExternalResponseError"_s));
    QVERIFY(textsIn(pane).contains(u"2.50 EUR"_s));
}

void TestProviderFacts::factsBeyondTheRoomAreCounted()
{
    FactSheet sheet(1, u"Facts"_s);
    sheet.addSection(u"group"_s);
    addOwnFacts(sheet, std::vector<Fact>(5, Fact{u"name"_s, u"value"_s}), 3);
    QCOMPARE(valuesIn(sheet).size(), 3);
    QVERIFY(textsIn(sheet).contains(u"2 more. See the JSON tab for all of them."_s));
}

void TestProviderFacts::labelsAreAsWideAsTheLongest()
{
    FactSheet sheet(1, u"Facts"_s);
    sheet.resize(400, 300);
    sheet.setLabelWidth(60);
    sheet.addSection({});
    sheet.addFact(u"By"_s, u"mila"_s);
    const auto labels = [&sheet](const QString &text) {
        for (const QLabel *label : sheet.findChildren<QLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return static_cast<const QLabel *>(nullptr);
    };
    QCOMPARE(labels(u"By"_s)->width(), 60);
    const QString longer = u"Partner key"_s;
    sheet.addFact(longer, u"key"_s);
    sheet.show();
    const QLabel *wide = labels(longer);
    QTRY_VERIFY(wide->width() >= wide->fontMetrics().horizontalAdvance(longer));
    QCOMPARE(labels(u"By"_s)->width(), wide->width());

    const QString longest = u"The answer of the partner"_s; // wraps
    sheet.addFact(longest, u"05"_s);
    const QLabel *wrapped = labels(longest);
    QTRY_COMPARE(wrapped->width(), 90);
    QTRY_VERIFY(wrapped->height() >= 2 * wrapped->fontMetrics().height());
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestProviderFacts)
#include "tst_provider_facts.moc"
