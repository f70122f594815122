// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_page.h"

#include "tests/models/order_with_lines.h"
#include "tests/models/orders/order_words_of_test.h"
#include "tests/models/session_builder.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_test.h"
#include "ui/pages/orders/order_fields.h"
#include "ui/pages/orders/payment_picker.h"
#include "ui/theme/pseudo_translator.h"
#include "ui/widgets/overlay_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// A session or a payment is put together with the keys, and sent.
class TestOrderPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aSessionIsCreatedFromTheForm();
    void whatIsMissingIsSaidWhenItIsSent();
    void aRefusalStandsBesideItsField();
    void aLostAnswerIsLeftToAPerson();
    void whatWasNotSentIsTriedAgain();
    void whatIsPutOffIsStillBeingSentUntilItIsTakenBack();
    void anotherReferenceIsNoRepeat();
    void anUnknownCountryIsSaidWhileItIsTyped();
    void theAmountComesFromTypedLines();
    void longerTitlesOfOrderLinesAreWhole();
    void aNegativeDiscountIsSaidBelowTheLines();
    void aCellStaysAsItIsTyped();
    void jsonAndFormAreInStep();
    void aSyntaxErrorShowsItsPlaceAndKeepsTheForm();
    void longNamesWidenNothing();
    void fiveThousandLinesAreNotLaidOutForAKey();
    void aTemplateComesBack();
    void partsHaveToMakeTheAmount();
    void aPartIsADuplicateOfAKnownPayment();
    void additionalDataIsTypedAsATree();
    void theOrderOfAPaymentIsThere();
    void nothingIsOfferedWhereNothingIsCreated();

private:
    OrderPage &open(CreationKind kind = CreationKind::Session, const QString &source = {});
    [[nodiscard]] QLineEdit *field(OrderText which) const
    {
        return m_page->findChild<QLineEdit *>(orderFieldName(which));
    }
    void type(OrderText which, const QString &text) const
    {
        field(which)->setFocus();
        field(which)->selectAll();
        QTest::keyClicks(field(which), text);
    }
    void typeOrder() const
    {
        type(OrderText::Amount, u"120.00"_s);
        type(OrderText::Reference, u"order-1"_s);
        type(OrderText::ReturnAddress, u"https://shop.example/return"_s);
    }
    void send() const
    {
        QTest::keyClick(field(OrderText::Reference), Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return m_page->findChild<QLabel *>(QLatin1StringView(label))->text();
    }
    void click(const char *button) const
    {
        auto *found = m_page->findChild<QPushButton *>(QLatin1StringView(button));
        QVERIFY(found && found->isVisible() && found->isEnabled());
        found->click();
    }
    /// Begins to type in the current cell.
    void typeCell(const QString &text) const
    {
        auto *cell = m_page->findChild<QLineEdit *>(u"lineCell"_s);
        QVERIFY(cell);
        QTest::keyClicks(cell, text);
    }
    static ApiError answered(int status, std::vector<FieldProblem> fields)
    {
        ApiError error;
        error.kind = ErrorKind::Api;
        error.httpStatus = status;
        error.title = u"Bad request"_s;
        error.fields = std::move(fields);
        error.sent = true;
        error.isFromProvider = true;
        return error;
    }

    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<AccountServices> m_services;
    OrderPage *m_page = nullptr;
};

void TestOrderPage::init()
{
    showWindow({1280, 860});
    m_gateway = new FakeGateway;
    m_gateway->can.creations = {CreationKind::Session, CreationKind::Payment};
    m_services = makeService(m_gateway);
}

void TestOrderPage::cleanup()
{
    closeWindow();
    m_page = nullptr;
    m_services.reset();
}

OrderPage &TestOrderPage::open(CreationKind kind, const QString &source)
{
    m_page = new OrderPage(*m_services, kind, source, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_page);
    m_page->show();
    m_page->setFocus(Qt::OtherFocusReason);
    return *m_page;
}

void TestOrderPage::aSessionIsCreatedFromTheForm()
{
    OrderPage &page = open();
    QVERIFY(field(OrderText::Amount)->hasFocus()); // begins where the typing does
    typeOrder();
    type(OrderText::Email, u"kim@shop.example"_s);
    auto *create = page.findChild<QPushButton *>(u"createOrder"_s);
    QCOMPARE(create->text(), u"Create session for 120.00 EUR"_s);
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    QCOMPARE(m_gateway->submissions.first().body, QByteArray("12000 order-1"));
    QVERIFY(!create->isVisible()); // a second one cannot be sent
    m_gateway->submissions.first().call->settle(
        OperationAnswer(shared(sampleSession(u"session-9"_s))));
    QTRY_COMPARE(text("creationHeadline"), u"Session created"_s);
    const QSignalSpy opened(&page, &Page::openRequested);
    click("openCreated");
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<Place>(), Place::session(u"session-9"_s));
    QCOMPARE(m_gateway->submissions.size(), 1);
}

void TestOrderPage::whatIsMissingIsSaidWhenItIsSent()
{
    open();
    type(OrderText::Amount, u"5"_s);
    QCOMPARE(text("orderState"), u"Enter an amount, a reference and a return address."_s);
    send();
    QCOMPARE(text("orderState"), u"2 fields need attention."_s);
    QCOMPARE(field(OrderText::Reference)->accessibleDescription(), u"Enter the order reference."_s);
    QVERIFY(m_gateway->submissions.isEmpty());
}

void TestOrderPage::aRefusalStandsBesideItsField()
{
    OrderPage &page = open();
    typeOrder();
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    m_gateway->submissions.first().call->settle(
        tl::unexpected(answered(400, {{u"/amount"_s, u"Sessions are limited."_s}})));
    QTRY_COMPARE(page.flow().stage(), CreationStage::Editing);
    QTRY_COMPARE(field(OrderText::Amount)->accessibleDescription(), u"Sessions are limited."_s);
    QCOMPARE(field(OrderText::Reference)->text(), u"order-1"_s); // everything stays
    QVERIFY(page.findChild<QWidget *>(u"orderNotice"_s)->isVisible());
}

void TestOrderPage::aLostAnswerIsLeftToAPerson()
{
    OrderPage &page = open();
    typeOrder();
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    ApiError lost;
    lost.kind = ErrorKind::Timeout;
    lost.sent = true;
    m_gateway->submissions.first().call->settle(tl::unexpected(lost));
    QTRY_COMPARE(page.flow().stage(), CreationStage::Unknown);
    QTRY_VERIFY(text("creationSentence").contains(u"We don't know yet"_s));

    Session found = sampleSession(u"session-9"_s);
    found.amount = money(12000);
    found.order->reference = u"order-1"_s;
    Session other = found;
    other.id = SessionId(u"session-8"_s);
    other.amount = money(500);
    auto *id = page.findChild<QLineEdit *>(u"foundId"_s);
    QTest::keyClicks(id, u"session-8"_s);
    click("foundTake");
    QTRY_COMPARE(m_gateway->sessions.size(), 1);
    m_gateway->sessions.last()->settle(shared(other));
    QTRY_VERIFY(id->accessibleDescription().contains(u"amount isn't 120.00 EUR"_s));
    QCOMPARE(page.flow().stage(), CreationStage::Unknown);
    id->clear();
    QTest::keyClicks(id, u"session-9"_s);
    click("foundTake");
    QTRY_COMPARE(m_gateway->sessions.size(), 2);
    m_gateway->sessions.last()->settle(shared(found));
    QTRY_COMPARE(page.flow().stage(), CreationStage::Created);
    QCOMPARE(m_gateway->submissions.size(), 1); // nothing was sent again
}

void TestOrderPage::whatWasNotSentIsTriedAgain()
{
    OrderPage &page = open();
    typeOrder();
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    ApiError refused;
    refused.kind = ErrorKind::Network;
    refused.fault = NetworkFault::ConnectionRefused;
    m_gateway->submissions.first().call->settle(tl::unexpected(refused));
    QTRY_COMPARE(text("creationHeadline"), u"Nothing was sent"_s);
    click("creationRetry");
    QTRY_COMPARE(m_gateway->submissions.size(), 2);
    QCOMPARE(m_gateway->submissions.last().body, m_gateway->submissions.first().body);
    m_gateway->submissions.last().call->settle(OperationAnswer(shared(sampleSession())));
    QTRY_COMPARE(page.flow().stage(), CreationStage::Created);
}

void TestOrderPage::whatIsPutOffIsStillBeingSentUntilItIsTakenBack()
{
    OrderPage &page = open();
    typeOrder();
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    ApiError busy = answered(429, {});
    busy.retryAfter = std::chrono::minutes(5);
    m_gateway->submissions.first().call->settle(tl::unexpected(busy));
    QTRY_COMPARE(page.flow().entry()->state, EntryState::NotSent);
    QVERIFY(page.flow().entry()->nextCheck.isValid());
    QCOMPARE(page.flow().stage(), CreationStage::Sending);
    QVERIFY(page.form().isLocked());
    QVERIFY(!page.findChild<QPushButton *>(u"creationRetry"_s)->isVisible());
    click("creationTakeBack");
    QTRY_COMPARE(page.flow().stage(), CreationStage::Editing);
    QCOMPARE(field(OrderText::Reference)->text(), u"order-1"_s);
    QCOMPARE(m_gateway->submissions.size(), 1);
}

void TestOrderPage::anotherReferenceIsNoRepeat()
{
    OrderPage &page = open();
    typeOrder();
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
    m_gateway->submissions.first().call->settle(OperationAnswer(shared(sampleSession())));
    QTRY_COMPARE(page.flow().stage(), CreationStage::Created);
    click("creationEdit");
    type(OrderText::Reference, u"order-1"_s);
    send();
    auto *create = page.findChild<QPushButton *>(u"createOrder"_s);
    QTRY_COMPARE(create->text(), u"Create again"_s);
    type(OrderText::Reference, u"order-2"_s);
    QCOMPARE(create->text(), u"Create session for 120.00 EUR"_s);
    QCOMPARE(m_gateway->submissions.size(), 1);
}

void TestOrderPage::anUnknownCountryIsSaidWhileItIsTyped()
{
    open();
    typeOrder();
    type(OrderText::BillingCountry, u"XX"_s);
    QCOMPARE(field(OrderText::BillingCountry)->accessibleDescription(),
             u"No country has this code. Enter two letters, such as FR."_s);
    send();
    QVERIFY(m_gateway->submissions.isEmpty());
    type(OrderText::BillingCountry, u"PT"_s);
    QVERIFY(field(OrderText::BillingCountry)->accessibleDescription().isEmpty());
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
}

void TestOrderPage::theAmountComesFromTypedLines()
{
    OrderPage &page = open();
    typeOrder();
    page.form().setAmountSource(AmountSource::Lines);
    auto *table = page.findChild<QTableView *>(u"draftLines"_s);
    click("addLine");
    typeCell(u"Shirt"_s);
    const auto next = [&](LineColumn column, const QString &text) {
        QTest::keyClick(page.findChild<QLineEdit *>(u"lineCell"_s), Qt::Key_Return);
        QTRY_VERIFY(!page.findChild<QLineEdit *>(u"lineCell"_s));
        table->setCurrentIndex(table->model()->index(0, static_cast<int>(column)));
        QTest::keyClicks(table->viewport(), text.left(1)); // opens the cell
        typeCell(text.mid(1));
    };
    next(LineColumn::Quantity, u"2"_s);
    next(LineColumn::UnitPrice, u"50"_s);
    QCOMPARE(field(OrderText::Amount)->text(), u"100.00"_s); // while it is typed
    QCOMPARE(text("linesSums"), u"1 lines · goods 100.00 · total 100.00 EUR"_s);
    QVERIFY(field(OrderText::Amount)->isReadOnly());
}

void TestOrderPage::longerTitlesOfOrderLinesAreWhole()
{
    PseudoTranslator longer(Qt::LeftToRight);
    QCoreApplication::installTranslator(&longer);
    OrderPage &page = open();
    page.form().setAmountSource(AmountSource::Lines);
    const auto *table = page.findChild<QTableView *>(u"draftLines"_s);
    const auto isWhole = [table] {
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->sectionSize(column) < header->sectionSizeHint(column))
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isWhole());
}

void TestOrderPage::aNegativeDiscountIsSaidBelowTheLines()
{
    OrderPage &page = open();
    typeOrder();
    page.form().setAmountSource(AmountSource::Lines);
    page.form().lines().setLines({draftLine(u"Shirt"_s, 5000)}, page.form().lines().currency(),
                                 TaxIn::Added);
    auto *table = page.findChild<QTableView *>(u"draftLines"_s);
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(LineColumn::Discount)));
    QTest::keyClicks(table->viewport(), u"-"_s);
    typeCell(u"5"_s);
    QCOMPARE(text("linesFault"), u"A discount can't be negative. Enter what is taken off."_s);
    send();
    QVERIFY(m_gateway->submissions.isEmpty());
}

void TestOrderPage::aCellStaysAsItIsTyped()
{
    OrderPage &page = open();
    page.form().lines().setLines({draftLine(u"Shirt"_s, 5000)}, page.form().lines().currency(),
                                 TaxIn::Added);
    auto *table = page.findChild<QTableView *>(u"draftLines"_s);
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(LineColumn::UnitPrice)));
    QTest::keyClicks(table->viewport(), u"1"_s);
    typeCell(u"2"_s);
    QCOMPARE(page.findChild<QLineEdit *>(u"lineCell"_s)->text(), u"12"_s);
    QCOMPARE(page.form().lines().sums().total.minorUnits(), 1200);
}

void TestOrderPage::jsonAndFormAreInStep()
{
    OrderPage &page = open();
    typeOrder();
    page.showJson(true);
    auto *json = page.findChild<QPlainTextEdit *>(u"orderJson"_s);
    QTRY_VERIFY(json->toPlainText().contains(u"\"amount\": 12000"_s));
    QString changed = json->toPlainText();
    json->setPlainText(changed.replace(u"12000"_s, u"4299"_s));
    QTRY_COMPARE(page.form().typed().texts[OrderText::Amount], u"42.99"_s);
    page.showJson(false);
    QCOMPARE(field(OrderText::Amount)->text(), u"42.99"_s);
}

void TestOrderPage::aSyntaxErrorShowsItsPlaceAndKeepsTheForm()
{
    OrderPage &page = open();
    typeOrder();
    page.showJson(true);
    auto *json = page.findChild<QPlainTextEdit *>(u"orderJson"_s);
    QTRY_VERIFY(json->toPlainText().contains(u"12000"_s));
    json->setPlainText(u"{\n  \"amount\": 5,,\n}"_s);
    QTRY_VERIFY(text("jsonFault").contains(u"line 2, column 15"_s));
    QCOMPARE(text("orderState"), u"Correct the JSON first."_s);
    QVERIFY(!page.findChild<QPushButton *>(u"createOrder"_s)->isEnabled());
    click("jsonGoTo");
    QCOMPARE(json->textCursor().blockNumber(), 1);
    QCOMPARE(json->textCursor().positionInBlock(), 14);
    page.showJson(false);
    QCOMPARE(field(OrderText::Amount)->text(), u"120.00"_s);
}

void TestOrderPage::longNamesWidenNothing()
{
    OrderPage &page = open();
    typeOrder();
    const int width = page.minimumSizeHint().width();
    const QString name(200, u'W');
    for (const OrderText which : {OrderText::FirstName, OrderText::LastName, OrderText::BillingCity,
                                  OrderText::ShippingCompany})
        field(which)->setText(name);
    page.form().lines().setLines({draftLine(name, 5000)}, page.form().lines().currency(),
                                 TaxIn::Added);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(page.minimumSizeHint().width() <= width);
    QCOMPARE(std::get<SessionRequest>(page.form().request()).customer->lastName, name);
}

/// A key changes one row of the table, and nothing of the others is asked for; no JSON is written
/// while nobody looks at it.
void TestOrderPage::fiveThousandLinesAreNotLaidOutForAKey()
{
    OrderPage &page = open();
    page.form().setAmountSource(AmountSource::Lines);
    page.form().lines().setLines(manyLines(5000), page.form().lines().currency(), TaxIn::Added);
    auto *table = page.findChild<QTableView *>(u"draftLines"_s);
    auto *json = page.findChild<QPlainTextEdit *>(u"orderJson"_s);
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(LineColumn::UnitPrice)));
    const QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(table->model(), &QAbstractItemModel::dataChanged);
    QTest::keyClicks(table->viewport(), u"7"_s);
    typeCell(u"5"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 2);
    for (const QList<QVariant> &change : changes) {
        QCOMPARE(change[0].toModelIndex().row(), 0);
        QCOMPARE(change[1].toModelIndex().row(), 0);
    }
    QCOMPARE(field(OrderText::Amount)->text(), u"5074.00"_s);
    field(OrderText::Reference)->setFocus(); // the cell is left
    const auto left = changes.count();
    type(OrderText::Reference, u"order-1"_s);
    QCOMPARE(changes.count(), left);
    QVERIFY(json->toPlainText().isEmpty());
}

void TestOrderPage::aTemplateComesBack()
{
    OrderPage &page = open();
    typeOrder();
    OrderTemplates templates(m_scratch->folder());
    QVERIFY(templates.save(u"shop"_s, CreationKind::Session,
                           {u"Deposit"_s, writeDraft(CreationKind::Session, page.form().words(),
                                                     withoutPerson(page.form().draft()))}));
    page.form().setText(OrderText::Amount, u"1"_s);
    auto *button = page.findChild<QPushButton *>(u"templatesButton"_s);
    auto *menu = page.findChild<QMenu *>(u"templatesMenu"_s);
    button->click();
    QTRY_VERIFY(menu->isVisible());
    menu->actions().first()->trigger();
    menu->hide();
    QCOMPARE(field(OrderText::Amount)->text(), u"120.00"_s);
    QVERIFY(field(OrderText::Reference)->text().isEmpty());
}

void TestOrderPage::partsHaveToMakeTheAmount()
{
    OrderPage &page = open(CreationKind::Payment);
    type(OrderText::Amount, u"120"_s);
    type(OrderText::Reference, u"order-1"_s);
    click("addSolution");
    const auto part = [&](const char *name, const QString &text) {
        auto *edit = page.findChild<QLineEdit *>(QLatin1StringView(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    part("partPartner", u"ingenico"_s);
    part("partMethod", u"creditcard"_s);
    part("partAmount", u"100"_s);
    QCOMPARE(text("splitFault"),
             u"The parts add up to 100.00 EUR, but the amount is 120.00 EUR."_s);
    click("addForeign");
    part("partPartner", u"illicado"_s);
    part("partMethod", u"giftcard"_s);
    QCOMPARE(text("splitFault"), u"Enter the partner's token or reference of the authorisation."_s);
    part("partReference", u"R-1"_s);
    QVERIFY(!page.findChild<QLabel *>(u"splitFault"_s)->isVisible());
    send();
    QTRY_COMPARE(m_gateway->submissions.size(), 1);
}

void TestOrderPage::aPartIsADuplicateOfAKnownPayment()
{
    bool isKept = false;
    m_scratch->catalogue.payments()
        .keep(u"shop"_s, {{share(paymentWithLines()), QDateTime::currentDateTimeUtc()}}, {})
        .then(this, [&isKept](const auto &answer) { isKept = answer.has_value(); });
    QTRY_VERIFY(isKept);
    OrderPage &page = open(CreationKind::Payment);
    type(OrderText::Amount, u"5"_s);
    click("addOwnPayment");
    auto *picker = dynamic_cast<PaymentPicker *>(OverlayDialog::openIn(m_window.get()));
    QVERIFY(picker);
    QTRY_VERIFY(picker->payments().row(0));
    QTest::keyClick(picker->findChild<QLineEdit *>(u"pickerWords"_s), Qt::Key_Return);
    QCOMPARE(page.form().split().candidate(0)->parentPayment, paymentWithLines().id.text());
    QCOMPARE(page.form().split().wrongParts(), 0);
}

void TestOrderPage::additionalDataIsTypedAsATree()
{
    OrderPage &page = open();
    typeOrder();
    click("addData");
    auto *tree = page.findChild<QTreeView *>(u"additionalData"_s);
    const QModelIndex key = tree->model()->index(0, 0);
    QVERIFY(tree->model()->setData(key, u"colour"_s));
    QVERIFY(tree->model()->setData(key.siblingAtColumn(1), u"red"_s));
    QCOMPARE(std::get<SessionRequest>(page.form().request()).order.additionalData,
             u"{\"colour\":\"red\"}"_s);
    QVERIFY(!tree->model()->setData(key, QString()));
    QCOMPARE(text("dataFault"), u"Enter a key."_s);
}

void TestOrderPage::theOrderOfAPaymentIsThere()
{
    const PaymentPtr bought = share(paymentWithLines());
    m_services->known().upsert(bought);
    OrderPage &page = open(CreationKind::Session, bought->id.text());
    QCOMPARE(page.place(), Place::newSession(bought->id.text()));
    QTRY_COMPARE(page.form().lines().rowCount(), 3); // of both shipments
    QVERIFY(page.findChild<QWidget *>(u"orderNotice"_s)->isVisible());
}

void TestOrderPage::nothingIsOfferedWhereNothingIsCreated()
{
    QVERIFY(OrderPage::isOffered(*m_services, CreationKind::Session));
    m_gateway->can.creations = {CreationKind::Payment};
    QVERIFY(!OrderPage::isOffered(*m_services, CreationKind::Session));
    m_gateway->hasCheckout = false;
    QVERIFY(!OrderPage::isOffered(*m_services, CreationKind::Payment));
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestOrderPage)
#include "tst_order_page.moc"
