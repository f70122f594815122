// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using typed::press;
using typed::tabTo;

/// An agent's work at each provider, by keys in the real window and over real HTTP.
class TestProviderPath : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aPaymentIsFoundCapturedAndRefundedInPart_data();
    void aPaymentIsFoundCapturedAndRefundedInPart();

private:
    void signIn(const LocalShop &shop);
    PaymentId newPayment(const LocalShop &shop, OperationKind kind);
    void open(const PaymentId &id);
    void operate(const QString &button, const QString &amount);
    [[nodiscard]] PaymentPtr truth(const PaymentId &id);
    [[nodiscard]] QString figure(const char *name) const
    {
        return page()->findChild<Figure *>(QLatin1StringView(name))->value();
    }
    [[nodiscard]] PaymentPage *page() const
    {
        return dynamic_cast<PaymentPage *>(m_window->page());
    }
    [[nodiscard]] OperationDialog *dialog() const
    {
        return m_window->findChild<OperationDialog *>();
    }

    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<PaymentGateway> m_past; ///< what the sandbox is asked for past the window
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<FilePriorityPresetStore> m_presets;
    std::unique_ptr<OperationDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestProviderPath::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestProviderPath::cleanup()
{
    m_window.reset();
    m_dialogs.reset();
    m_services.reset();
    m_past.reset();
    m_sandbox.reset();
}

void TestProviderPath::signIn(const LocalShop &shop)
{
    m_sandbox = std::make_unique<LocalAccount>();
    const ProviderAccount account = shop.accountAt(m_sandbox->url());
    m_past = shop.open(account, {});
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"A shop"_s, shop.provider, Environment::Test}, shop.open(account, {}),
        m_sandbox->scratch().stores(), m_sandbox->scratch().clock);
    m_presets = std::make_unique<FilePriorityPresetStore>(m_folder.path());
    m_dialogs = std::make_unique<OperationDialogs>(*m_services, *m_presets);
    m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

PaymentId TestProviderPath::newPayment(const LocalShop &shop, OperationKind kind)
{
    return shop.newPayment(*m_sandbox, *m_past, kind)->id;
}

PaymentPtr TestProviderPath::truth(const PaymentId &id)
{
    return readBy(*m_past, id);
}

/// Ctrl+K, the id, Enter; and the page is there.
void TestProviderPath::open(const PaymentId &id)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *line = m_window->findChild<QLineEdit *>(u"searchLine"_s);
    QVERIFY(line && line->hasFocus());
    line->insert(id.text());
    auto *results = m_window->findChild<QAbstractItemView *>(u"searchResults"_s);
    QTRY_VERIFY(results->model()->rowCount() > 0);
    press(Qt::Key_Return);
    // The page of the payment before may still be there.
    QTRY_VERIFY(page() && page()->payment() && page()->payment()->id == id);
    QTRY_VERIFY(!page()->isLoading());
}

void TestProviderPath::operate(const QString &button, const QString &amount)
{
    STEP(tabTo(button));
    press(Qt::Key_Space);
    QTRY_VERIFY(dialog() && dialog()->isOpen());
    QCOMPARE(typed::focusName(), u"amount"_s);
    typed::type(amount);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // a bounce
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestProviderPath::aPaymentIsFoundCapturedAndRefundedInPart_data()
{
    QTest::addColumn<const LocalShop *>("shop");
    for (const LocalShop *shop : {&purseShop(), &payShop(), &payexShop()})
        QTest::newRow(qPrintable(shop->provider)) << shop;
}

void TestProviderPath::aPaymentIsFoundCapturedAndRefundedInPart()
{
    QFETCH(const LocalShop *, shop);
    STEP(signIn(*shop));
    const PaymentId toCapture = newPayment(*shop, OperationKind::Capture);
    STEP(open(toCapture));
    const Money captured = page()->payment()->amounts.totalCaptured;
    STEP(operate(u"captureButton"_s, u"20.00"_s));
    QTRY_COMPARE(figure("figureCaptured"),
                 formatAmount(captured.with(captured.minorUnits() + 2000)));
    QCOMPARE(truth(toCapture)->amounts.totalCaptured.minorUnits(), captured.minorUnits() + 2000);

    const PaymentId toRefund = newPayment(*shop, OperationKind::Refund);
    STEP(open(toRefund));
    const Money left = page()->payment()->available(OperationKind::Refund);
    STEP(operate(u"refundButton"_s, u"5.00"_s));
    QTRY_COMPARE(figure("figureRefunded"), u"5.00"_s);
    QCOMPARE(figure("figureLeftToRefund"), formatAmount(left.with(left.minorUnits() - 500)));
    QCOMPARE(truth(toRefund)->amounts.totalRefunded.minorUnits(), 500);
}

COUNTERFOIL_TEST(QApplication, TestProviderPath)
#include "tst_provider_path.moc"
