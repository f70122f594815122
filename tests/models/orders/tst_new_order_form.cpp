// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/new_order_form.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

using Field = NewOrderForm::Field;

/// What is typed of a new order, and the request that is made of it.
class TestNewOrderForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();

    void anAmountAndAReferenceAreEnough();
    void everythingTypedIsAsked();
    void wrongInputsSayWhatToDo_data();
    void wrongInputsSayWhatToDo();
    void whatNobodyTouchedIsNotCalledWrong();
    void aYenHasNoDecimals();
    void theOrderEndsWhenAsked();
    void onlyWhatChangesIsTold();
    void productsAreAsked();

private:
    [[nodiscard]] NewOrderForm &form() { return *m_form; }

    std::unique_ptr<NewOrderForm> m_form;
};

namespace {

QDateTime noonInAmsterdam()
{
    return {QDate(2026, 11, 20), QTime(12, 0), Qt::OffsetFromUTC, 3600};
}

} // namespace

void TestNewOrderForm::init()
{
    m_form = std::make_unique<NewOrderForm>(
        PayPageRules{8, 12, {u"EUR"_s, u"JPY"_s}, true, u"ARTICLE"_s}, &noonInAmsterdam);
}

void TestNewOrderForm::productsAreAsked()
{
    form().set(&NewOrderInputs::reference, u"8841"_s);
    form().set(&NewOrderInputs::amount, u"45"_s);
    QVERIFY(form().linesText().isEmpty());
    DraftLinesModel &lines = form().lines();
    const int row = lines.add();
    const auto type = [&](LineColumn column, const QString &text) {
        QVERIFY(lines.setData(lines.index(row, static_cast<int>(column)), text));
    };
    QVERIFY(form().isTouched());
    QVERIFY(!form().canSubmit()); // nobody knows what is sold
    type(LineColumn::Name, u"Garden chair"_s);
    type(LineColumn::Quantity, u"4"_s);
    type(LineColumn::UnitPrice, u"12.50"_s);
    QVERIFY(form().errors().value(Field::Products).contains(u"SKU"_s));
    type(LineColumn::Sku, u"chair-1"_s);
    type(LineColumn::TaxRate, u"21"_s);
    QVERIFY(form().canSubmit());
    QCOMPARE(form().linesText(), u"1 products · total 50.00 EUR"_s);
    QCOMPARE(form().otherAmount()->minorUnits(), 5000);
    form().set(&NewOrderInputs::amount, u"50.00"_s);
    QVERIFY(!form().otherAmount());
    const auto request = form().request();
    QCOMPARE(request->order.shipments.size(), size_t(1));
    QCOMPARE(request->order.shipments.front().itemLines.size(), size_t(1));
    const ItemLine &line = request->order.shipments.front().itemLines.front();
    QCOMPARE(line.name, u"Garden chair"_s);
    QCOMPARE(line.skuReference, u"chair-1"_s);
    QCOMPARE(line.type, u"ARTICLE"_s);
    QCOMPARE(line.quantity, 4);
    QCOMPARE(line.unitGrossPrice->minorUnits(), 1250);
    QCOMPARE(line.taxRate, u"21"_s);
    form().set(&NewOrderInputs::currency, u"JPY"_s);
    QVERIFY(!form().canSubmit()); // a yen has no decimals
}

void TestNewOrderForm::anAmountAndAReferenceAreEnough()
{
    QVERIFY(!form().canSubmit());
    QVERIFY(!form().request());
    QCOMPARE(form().title(), u"Create order"_s);
    form().set(&NewOrderInputs::amount, u"45.00"_s);
    form().set(&NewOrderInputs::reference, u" 8841 "_s);
    QVERIFY(form().canSubmit());
    QCOMPARE(form().title(), u"Create order for 45.00 EUR"_s);
    const auto request = form().request();
    QCOMPARE(request->amount.minorUnits(), 4500);
    QCOMPARE(request->order.reference, u"8841"_s);
    QVERIFY(!request->customer);
    QVERIFY(!request->webhook);
    QVERIFY(!request->expiresAt.isValid());
}

void TestNewOrderForm::everythingTypedIsAsked()
{
    form().set(&NewOrderInputs::amount, u"1"_s);
    form().set(&NewOrderInputs::description, u"Two lamps"_s);
    form().set(&NewOrderInputs::firstName, u"Emily"_s);
    form().set(&NewOrderInputs::lastName, u"Parker"_s);
    form().set(&NewOrderInputs::email, u"emily@example.org"_s);
    form().set(&NewOrderInputs::returnUrl, u"https://shop.example/back"_s);
    form().set(&NewOrderInputs::exchangeUrl, u"https://shop.example/exchange"_s);
    form().set(&NewOrderInputs::note, u"called at ten"_s);
    const auto request = form().request();
    QVERIFY(request);
    QCOMPARE(request->description, u"Two lamps"_s);
    QCOMPARE(request->customer->firstName, u"Emily"_s);
    QCOMPARE(request->customer->lastName, u"Parker"_s);
    QCOMPARE(request->customer->email, u"emily@example.org"_s);
    QCOMPARE(request->shopperRedirectionUrl, u"https://shop.example/back"_s);
    QCOMPARE(request->webhook->url, u"https://shop.example/exchange"_s);
}

void TestNewOrderForm::wrongInputsSayWhatToDo_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &typed, Field field,
                        const QString &words) {
        QTest::newRow(name) << typed[0] << typed[1] << typed[2] << typed[3] << typed[4]
                            << static_cast<int>(field) << words;
    };
    const QString ok = u"8841"_s;
    row("no amount", {{}, ok, {}, {}, {}}, Field::Amount, u"Enter the amount"_s);
    row("nothing", {u"0"_s, ok, {}, {}, {}}, Field::Amount, u"above 0"_s);
    row("a third decimal", {u"1.005"_s, ok, {}, {}, {}}, Field::Amount, u"2 decimals"_s);
    row("no figure", {u"ten"_s, ok, {}, {}, {}}, Field::Amount, u"isn't an amount"_s);
    row("far too much", {u"99999999999999999999"_s, ok, {}, {}, {}}, Field::Amount, u"too large"_s);
    row("a sign in the reference", {u"1"_s, u"88-41"_s, {}, {}, {}}, Field::Reference,
        u"only letters and digits"_s);
    row("a long reference", {u"1"_s, u"123456789"_s, {}, {}, {}}, Field::Reference, u"at most 8"_s);
    row("a long text", {u"1"_s, ok, u"1234567890123"_s, {}, {}}, Field::Description,
        u"12 characters"_s);
    row("nothing that the payer knows", {u"1"_s, {}, u" "_s, {}, {}}, Field::Description,
        u"Enter a description"_s);
    row("no e-mail", {u"1"_s, ok, {}, u"emily"_s, {}}, Field::Email, u"isn't an e-mail address"_s);
    row("two in one", {u"1"_s, ok, {}, u"a@example.org b@example.org"_s, {}}, Field::Email,
        u"isn't an e-mail address"_s);
    row("no web address", {u"1"_s, ok, {}, {}, u"shop.example"_s}, Field::ReturnUrl, u"https://"_s);
    row("a script", {u"1"_s, ok, {}, {}, u"javascript:alert(1)"_s}, Field::ReturnUrl,
        u"https://"_s);
}

void TestNewOrderForm::wrongInputsSayWhatToDo()
{
    QFETCH(QString, amount);
    QFETCH(QString, reference);
    QFETCH(QString, description);
    QFETCH(QString, email);
    QFETCH(QString, url);
    QFETCH(int, field);
    QFETCH(QString, words);
    form().set(&NewOrderInputs::amount, amount);
    form().set(&NewOrderInputs::reference, reference);
    form().set(&NewOrderInputs::description, description);
    form().set(&NewOrderInputs::email, email);
    form().set(&NewOrderInputs::returnUrl, url);
    QVERIFY(!form().canSubmit());
    QVERIFY(!form().request());
    const NewOrderForm::Errors errors = form().errors();
    QCOMPARE(errors.size(), 1);
    const QString sentence = errors.value(static_cast<Field>(field));
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void TestNewOrderForm::whatNobodyTouchedIsNotCalledWrong()
{
    QVERIFY(form().shownErrors().isEmpty());
    form().set(&NewOrderInputs::email, u"emily"_s);
    QCOMPARE(form().shownErrors().keys(), QList{Field::Email});
    form().showAllErrors();
    QCOMPARE(form().shownErrors(), form().errors());
    QVERIFY(form().shownErrors().contains(Field::Amount));
}

void TestNewOrderForm::aYenHasNoDecimals()
{
    form().set(&NewOrderInputs::reference, u"8841"_s);
    form().set(&NewOrderInputs::currency, u"JPY"_s);
    form().set(&NewOrderInputs::amount, u"45.00"_s);
    QVERIFY(form().errors().value(Field::Amount).contains(u"no decimals"_s));
    form().set(&NewOrderInputs::amount, u"45"_s);
    QCOMPARE(form().request()->amount.minorUnits(), 45);
}

void TestNewOrderForm::theOrderEndsWhenAsked()
{
    form().set(&NewOrderInputs::amount, u"1"_s);
    form().set(&NewOrderInputs::reference, u"8841"_s);
    form().setLife(OrderLife::ThreeDays);
    QCOMPARE(form().request()->expiresAt.reported().toString(Qt::ISODate),
             u"2026-11-23T12:00:00+01:00"_s);
    QVERIFY(form().isTouched());
}

void TestNewOrderForm::onlyWhatChangesIsTold()
{
    QSignalSpy changed(&form(), &NewOrderForm::changed);
    form().set(&NewOrderInputs::amount, u"1"_s);
    form().set(&NewOrderInputs::amount, u"1"_s);
    form().setLife(OrderLife::Usual);
    QCOMPARE(changed.size(), 1);
}

COUNTERFOIL_TEST(QCoreApplication, TestNewOrderForm)
#include "tst_new_order_form.moc"
