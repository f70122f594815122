// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_shop.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/dialogs/exists_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/dialogs/order_dialog.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/line_field.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;
using typed::press;
using typed::tabTo;

/// An order taken by phone: by keys in the real window, and over real HTTP.
class TestNewOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void anOrderIsCreatedAndItsLinkCopied();
    void whatIsShownIsWhatIsSent();
    void productsGoWithTheOrder();
    void aWrongFieldIsSaidAndHasTheKeys();
    void aLostAnswerIsShownAsUnknownAndNothingIsRepeated();
    void aPersonNamesTheOrderThatExists();
    void oneJustLikeItIsAskedForFirst();
    void whereNothingIsPaidOnAPageThereIsNoButton();

private:
    void signIn(const LocalShop &shop = payShop());
    void openDialog();
    void fill(const QString &amount = u"45.00"_s);
    void loseTheAnswer(const QString &when = u"after"_s);
    [[nodiscard]] OrderDialog *dialog() const { return m_window->findChild<OrderDialog *>(); }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    [[nodiscard]] QString primary() const { return part<ActionButton>(u"orderPrimary"_s)->text(); }
    [[nodiscard]] int creations() const { return m_sandbox->posts(u"/v1/orders"_s); }
    [[nodiscard]] QString orderThere() const
    {
        const QJsonArray all = m_sandbox->payments(u"pay"_s);
        return all.isEmpty() ? QString() : all.last()["id"_L1].toString();
    }

    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<LocalAccount> m_sandbox;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<FilePriorityPresetStore> m_presets;
    std::unique_ptr<OperationDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestNewOrder::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestNewOrder::cleanup()
{
    m_window.reset();
    m_dialogs.reset();
    m_services.reset();
    m_sandbox.reset();
}

void TestNewOrder::signIn(const LocalShop &shop)
{
    m_sandbox = std::make_unique<LocalAccount>(u"empty"_s);
    m_services = std::make_unique<AccountServices>(
        Account{u"shop"_s, u"A shop"_s, shop.provider, Environment::Test},
        shop.open(shop.accountAt(m_sandbox->url()), {}), m_sandbox->scratch().stores(),
        m_sandbox->scratch().clock);
    m_presets = std::make_unique<FilePriorityPresetStore>(m_folder.path());
    m_dialogs = std::make_unique<OperationDialogs>(*m_services, *m_presets);
    m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_services->operations().isLoaded());
}

void TestNewOrder::openDialog()
{
    STEP(tabTo(u"newOrder"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(dialog() && dialog()->isOpen());
    QCOMPARE(typed::focusName(), u"orderAmount"_s);
}

void TestNewOrder::fill(const QString &amount)
{
    typed::type(amount);
    STEP(tabTo(u"orderReference"_s));
    typed::type(u"8841"_s);
    STEP(tabTo(u"orderEmail"_s));
    typed::type(u"emily@example.org"_s);
}

void TestNewOrder::loseTheAnswer(const QString &when)
{
    m_sandbox->addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/orders"_s}}},
         {u"times"_s, 1},
         {u"do"_s, QJsonObject{{u"drop"_s, when}}}});
}

void TestNewOrder::anOrderIsCreatedAndItsLinkCopied()
{
    STEP(signIn());
    STEP(openDialog());
    STEP(fill());
    QCOMPARE(primary(), u"Create order for 45.00 EUR"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // a bounce
    QTRY_COMPARE(primary(), u"Copy link"_s);
    QCOMPARE(creations(), 1);
    const QList<QScrollArea *> bodies = dialog()->findChildren<QScrollArea *>();
    for (const QScrollArea *body : bodies)
        QTRY_VERIFY(!body->isVisible() || body->verticalScrollBar()->maximum() == 0);
    const QString link = part<CopyLabel>(u"orderLink"_s)->value();
    QVERIFY2(link.contains(u"/checkout/"_s), qPrintable(link));
    QCOMPARE(typed::focusName(), u"orderPrimary"_s);
    press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    STEP(tabTo(u"orderSecondary"_s));
    press(Qt::Key_Space);
    const auto page = [this] { return dynamic_cast<PaymentPage *>(m_window->page()); };
    QTRY_VERIFY(page() && page()->payment());
    QCOMPARE(page()->payment()->id.text(), orderThere());
    QCOMPARE(page()->payment()->displayReference(), u"8841"_s);
}

void TestNewOrder::whatIsShownIsWhatIsSent()
{
    STEP(signIn());
    STEP(openDialog());
    STEP(fill());
    STEP(tabTo(u"orderShowPreview"_s));
    press(Qt::Key_Space);
    const QJsonDocument shown =
        QJsonDocument::fromJson(part<QPlainTextEdit>(u"orderPreview"_s)->toPlainText().toUtf8());
    QCOMPARE(shown["amount"_L1]["value"_L1].toInt(), 4500);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(primary(), u"Copy link"_s);
    const auto entry = m_services->operations().entries(PaymentId(orderThere()));
    QVERIFY(entry.isEmpty()); // it is none of the order's own operations
    QCOMPARE(shown["customer"_L1]["email"_L1].toString(), u"emily@example.org"_s);
}

void TestNewOrder::productsGoWithTheOrder()
{
    STEP(signIn());
    STEP(openDialog());
    STEP(fill());
    part<ActionButton>(u"addProduct"_s)->click();
    QTRY_COMPARE(typed::focusName(), u"lineCell"_s);
    typed::type(u"Garden chair"_s);
    press(Qt::Key_Return);
    auto *table = part<QTableView>(u"draftLines"_s);
    const auto cell = [table](LineColumn column) {
        return table->model()->index(0, static_cast<int>(column));
    };
    QVERIFY(table->model()->setData(cell(LineColumn::Sku), u"chair-1"_s));
    QVERIFY(table->model()->setData(cell(LineColumn::Quantity), u"2"_s));
    QVERIFY(table->model()->setData(cell(LineColumn::UnitPrice), u"25"_s));
    QCOMPARE(part<QLabel>(u"productsSums"_s)->text(), u"1 products · total 50.00 EUR"_s);
    part<ActionButton>(u"takeProductsAmount"_s)->click();
    QCOMPARE(primary(), u"Create order for 50.00 EUR"_s);
    part<QAbstractButton>(u"orderShowPreview"_s)->click();
    const QJsonDocument shown =
        QJsonDocument::fromJson(part<QPlainTextEdit>(u"orderPreview"_s)->toPlainText().toUtf8());
    const auto product = shown["order"_L1]["products"_L1][0];
    QCOMPARE(product["id"_L1].toString(), u"chair-1"_s);
    QCOMPARE(product["quantity"_L1].toInt(), 2);
    QCOMPARE(product["price"_L1]["value"_L1].toInt(), 2500);
    part<ActionButton>(u"orderPrimary"_s)->click();
    QTRY_COMPARE(primary(), u"Copy link"_s);
    const PaymentPtr created = readBy(m_services->gateway(), PaymentId(orderThere()));
    QCOMPARE(created->amount.minorUnits(), 5000);
}

void TestNewOrder::aWrongFieldIsSaidAndHasTheKeys()
{
    STEP(signIn());
    STEP(openDialog());
    STEP(fill(u"45.005"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(typed::focusName(), u"orderAmount"_s);
    const auto fields = dialog()->findChildren<LineField *>();
    QVERIFY(fields.first()->error().contains(u"2 decimals"_s));
    QCOMPARE(creations(), 0);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestNewOrder::aLostAnswerIsShownAsUnknownAndNothingIsRepeated()
{
    STEP(signIn());
    loseTheAnswer();
    STEP(openDialog());
    STEP(fill());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(primary(), u"Close"_s);
    const QString sentence = part<QLabel>(u"orderSentence"_s)->text();
    QVERIFY2(sentence.contains(u"We don't know whether the order was created"_s),
             qPrintable(sentence));
    QVERIFY(!part<CopyLabel>(u"orderLink"_s)->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_services->operations().needsAttentionCount(), 1);
    STEP(openDialog());
    STEP(fill());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(primary(), u"Create order for 45.00 EUR"_s);
    QCOMPARE(creations(), 1);
}

void TestNewOrder::aPersonNamesTheOrderThatExists()
{
    STEP(signIn());
    loseTheAnswer();
    STEP(openDialog());
    STEP(fill());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(primary(), u"Close"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    const OperationEntry lost = m_services->operations().working().first();
    ExistsDialog exists(lost, m_services->creations(), m_window.get());
    exists.open();
    QTRY_COMPARE(typed::focusName(), u"existsId"_s);
    typed::type(u"52001234567X9999"_s);
    press(Qt::Key_Return);
    auto *line = exists.findChild<LineField *>();
    QTRY_VERIFY(!line->error().isEmpty());
    QVERIFY(exists.isOpen());
    press(Qt::Key_A, Qt::ControlModifier);
    typed::type(orderThere());
    press(Qt::Key_Return);
    QTRY_VERIFY(!exists.isOpen());
    QCOMPARE(exists.result(), int(OverlayDialog::Accepted));
    QCOMPARE(m_services->operations().entry(lost.key)->state, EntryState::Settled);
    QCOMPARE(m_services->operations().entry(lost.key)->payment, PaymentId(orderThere()));
    QCOMPARE(creations(), 1);
}

void TestNewOrder::oneJustLikeItIsAskedForFirst()
{
    STEP(signIn());
    STEP(openDialog());
    STEP(fill());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(primary(), u"Copy link"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    STEP(openDialog());
    STEP(fill());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(primary(), u"Create another"_s);
    QCOMPARE(creations(), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(primary(), u"Copy link"_s);
    QCOMPARE(creations(), 2);
}

void TestNewOrder::whereNothingIsPaidOnAPageThereIsNoButton()
{
    STEP(signIn(payexShop()));
    QVERIFY(!m_window->findChild<ActionButton *>(u"newOrder"_s));
}

COUNTERFOIL_TEST(QApplication, TestNewOrder)
#include "tst_new_order.moc"
