// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/dialog_fixture.h"
#include "ui/widgets/buttons.h"

#include <QApplication>

#include <algorithm>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

/// Description, tax and process date in the dialog of an operation.
class TestOperationExtrasInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void aProviderThatTakesNoneShowsNone();
    void onlyWhatTheProviderTakesIsShown();
    void whatIsTypedIsSentAndRecorded();
    void aFaultIsSaidAtItsFieldAndHoldsTheOperation();
    void theCountOfADescriptionIsSaid();
    void theProportionalTaxIsSaidAndTheTypedOneSent();

private:
    static QLineEdit *field(const DialogFixture &f, const char *name)
    {
        return f.find<QLineEdit>(QString::fromLatin1(name));
    }
    static void typeInto(const DialogFixture &f, const char *name, const QString &text)
    {
        field(f, name)->setFocus();
        DialogFixture::type(text);
    }
    static QStringList shownFields(const DialogFixture &f)
    {
        QStringList shown;
        for (const char *name : {"description", "taxAmount", "taxRate", "processDate"}) {
            if (field(f, name)->isVisible())
                shown << QString::fromLatin1(name);
        }
        return shown;
    }
    /// The dialog of a provider that takes that beside what any provider does.
    static void reopen(DialogFixture &f, bool taxRate, bool processDate, bool taxAmount)
    {
        f.gateway->takes.taxRate = taxRate;
        f.gateway->takes.processDate = processDate;
        f.gateway->takes.taxAmount = taxAmount;
        f.gateway->takes.longestDescription = 40;
        f.reopen();
    }
    /// Half of what can be refunded is tax.
    static Payment taxedPayment()
    {
        Payment payment = samplePayment();
        payment.captures[0].partnerTransactions[0].taxAmount = money(4875);
        return payment;
    }

    std::unique_ptr<Theme> m_theme;
};

void TestOperationExtrasInput::aProviderThatTakesNoneShowsNone()
{
    const DialogFixture f;
    QCOMPARE(shownFields(f), QStringList());
}

void TestOperationExtrasInput::onlyWhatTheProviderTakesIsShown()
{
    DialogFixture f;
    reopen(f, true, true, false);
    QCOMPARE(shownFields(f), (QStringList{u"description"_s, u"taxRate"_s, u"processDate"_s}));
    reopen(f, false, false, true);
    QCOMPARE(shownFields(f), (QStringList{u"description"_s, u"taxAmount"_s}));
    for (const QString &name : shownFields(f))
        QVERIFY2(!f.find(name)->accessibleName().isEmpty(), qPrintable(name));
}

void TestOperationExtrasInput::whatIsTypedIsSentAndRecorded()
{
    DialogFixture f;
    reopen(f, true, true, false);
    DialogFixture::type(u"30"_s);
    typeInto(f, "description", u"Two shirts"_s);
    typeInto(f, "taxRate", u"21"_s);
    typeInto(f, "processDate", u"2099-01-02"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.gateway->submissions.size(), 1);
    const QJsonObject sent = f.gateway->submissions.first().json();
    QCOMPARE(sent.value("description"_L1).toString(), u"Two shirts"_s);
    QCOMPARE(sent.value("taxRate"_L1).toString(), u"21"_s);
    QCOMPARE(sent.value("processDate"_L1).toString(), u"2099-01-02"_s);
    QVERIFY(!sent.contains("taxAmount"_L1));
    const QList<OperationEntry> entries = f.services.operations().entries(f.seen->id);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().request.body, f.gateway->submissions.first().body);
}

void TestOperationExtrasInput::aFaultIsSaidAtItsFieldAndHoldsTheOperation()
{
    DialogFixture f;
    reopen(f, true, true, false);
    DialogFixture::type(u"30"_s);
    typeInto(f, "processDate", u"2001-01-01"_s);
    QCOMPARE(field(f, "processDate")->accessibleDescription(),
             u"That date has passed. Enter today or a later date."_s);
    QVERIFY(!f.find<ActionButton>(u"primary"_s)->isEnabled());
    field(f, "processDate")->clear();
    QVERIFY(f.find<ActionButton>(u"primary"_s)->isEnabled());
    typeInto(f, "description", QString(41, u'x'));
    QCOMPARE(field(f, "description")->accessibleDescription(),
             u"The provider accepts at most 40 characters; this has 41."_s);
    QVERIFY(!f.find<ActionButton>(u"primary"_s)->isEnabled());
}

void TestOperationExtrasInput::theCountOfADescriptionIsSaid()
{
    DialogFixture f;
    reopen(f, true, true, false);
    typeInto(f, "description", u"Two shirts"_s);
    QCOMPARE(field(f, "description")->accessibleDescription(), u"10 of 40 characters"_s);
}

void TestOperationExtrasInput::theProportionalTaxIsSaidAndTheTypedOneSent()
{
    DialogFixture f(OperationKind::Refund, taxedPayment());
    reopen(f, false, false, true);
    DialogFixture::type(u"30"_s);
    QCOMPARE(field(f, "taxAmount")->accessibleDescription(),
             u"If left empty: 15.00 EUR, in proportion to the amount."_s);
    typeInto(f, "taxAmount", u"12.50"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.gateway->submissions.size(), 1);
    QCOMPARE(f.gateway->submissions.first().json().value("taxAmount"_L1).toInteger(), qint64(1250));
}

COUNTERFOIL_TEST(QApplication, TestOperationExtrasInput)
#include "tst_operation_extras_input.moc"
