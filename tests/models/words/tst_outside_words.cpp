// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outside_text.h"
#include "models/journal/entry_words.h"
#include "models/json_lines_model.h"
#include "models/operation/outcome_words.h"
#include "models/operation/refused_fields.h"
#include "models/operation/solution_sums.h"
#include "models/operation/split_model.h"
#include "models/order_lines_model.h"
#include "models/refunds/operation_row_words.h"
#include "models/search/search_hit.h"
#include "models/sessions/sessions_model.h"
#include "models/timeline/timeline_model.h"
#include "models/versions/differences_model.h"
#include "models/words/customer_text.h"
#include "models/words/payment_row_words.h"
#include "models/words/status_text.h"
#include "tests/models/hostile_payment.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

constexpr qsizetype OneText = LongestShown + 2; // with its isolate
constexpr qsizetype SomeTexts = 8 * OneText;    // a row, or a sentence of ours

PaymentRow rowOf(const QString &text)
{
    PaymentRow row;
    row.payment = PaymentId(text);
    row.order = text;
    row.customer = text;
    row.states = {PaymentState::AuthorisationUnknown};
    row.authorisationWord = text;
    row.amount = money(100);
    row.partners = {text, text};
    row.card = text;
    return row;
}

OperationRow operationRowOf(const QString &text)
{
    OperationRow row;
    row.payment = PaymentId(text);
    row.order = text;
    row.operation = OperationId(text);
    row.requested = money(100);
    row.processed = money(100);
    row.status = Word<OperationStatus>::unknown(text);
    row.parts = {{{text, text}, money(100), text, text + u"more"_s}};
    row.reference = text;
    row.who = text;
    return row;
}

} // namespace

/// Payments whose every text is an attack, through the words and models that windows show.
class TestOutsideWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsArePlainAndShort_data() { texts(); }
    void wordsArePlainAndShort();
    void modelsArePlainAndShort_data() { texts(); }
    void modelsArePlainAndShort();
    void refusalsArePlainAndShort_data() { texts(); }
    void refusalsArePlainAndShort();
    void copiedRowsArePlainAndWhole_data() { texts(); }
    void copiedRowsArePlainAndWhole();
    void whatIsMatchedStaysAsItWasSent();
    void aNameFromTheRightTurnsNothingElse();

private:
    static void texts()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("hostile") << hostileText();
        QTest::newRow("a megabyte") << u"W"_s.repeated(1024 * 1024);
        const QString some = hostileText();
        QTest::newRow("a hostile megabyte") << some.repeated(1024 * 1024 / some.size());
    }
    static void checkCells(const QAbstractItemModel &model, const QList<int> &roles)
    {
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : roles) {
                    const QString fault =
                        faultOf(model.index(row, column).data(role).toString(), SomeTexts);
                    QVERIFY2(fault.isEmpty(),
                             qPrintable(
                                 u"%1 of %2, %3: %4"_s.arg(role).arg(row).arg(column).arg(fault)));
                }
            }
        }
    }
};

void TestOutsideWords::wordsArePlainAndShort()
{
    QFETCH(QString, text);
    const PaymentPtr payment = share(paymentOfTexts(text));
    OperationEntry settled = entry(EntryState::Settled, 1250);
    settled.merchantReference = text;
    settled.status = operationWord(OperationStatus::Failure);
    QVERIFY(findOperation(*payment, settled)); // so that its parts are told
    OperationEntry unknown = settled;
    unknown.payment = PaymentId(text);
    unknown.status = Word<OperationStatus>::unknown(text);
    Session session;
    session.id = SessionId(text);
    Payment nameless = *payment;
    nameless.customer->firstName.clear();
    nameless.customer->middleName.clear();
    nameless.customer->lastName.clear();

    for (const QString &one :
         {payment->displayReference(), payment->customer->fullName(), customerText(*payment),
          customerText(nameless), orderText(settled, payment), orderText(unknown, nullptr),
          personText(text, u"me"_s), documentReference(session)}) {
        QVERIFY(!one.isEmpty());
        QCOMPARE(faultOf(one, OneText), QString());
    }
    const OperationRow operation = operationRowOf(text);
    const QDateTime now = QDateTime::currentDateTime();
    QStringList some{knownSentence(settled, payment, now),
                     knownSentence(unknown, payment, now),
                     outcomeSentence(unknown),
                     solutionName({text, text}),
                     partTitle(payment->authorisation.partnerTransactions.front()),
                     stateText(rowOf(text)),
                     sentenceOf({SearchHit::Action::OpenPayment, text, rowOf(text)}, u"Purse"_s),
                     operationStatusText(operation.status),
                     partsText(operation)};
    some += partLines(operation, now);
    for (const QString &words : std::as_const(some))
        QCOMPARE(faultOf(words, SomeTexts), QString());
}

void TestOutsideWords::modelsArePlainAndShort()
{
    QFETCH(QString, text);
    const PaymentPtr payment = share(paymentOfTexts(text));
    OperationEntry own = entry(EntryState::Settled, 500);
    own.merchantReference = text;
    own.status = Word<OperationStatus>::unknown(text);
    const QList<int> shown{Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole,
                           Qt::ToolTipRole};

    TimelineModel timeline;
    timeline.setPayment(payment, {own});
    checkCells(timeline, shown);
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const TimelineLine line = timeline.line(row);
        for (const QString &one : {line.status, line.reference, line.who})
            QCOMPARE(faultOf(one, OneText), QString());
    }
    OrderLinesModel lines;
    lines.setOrder(orderOf(payment));
    checkCells(lines, shown);
    SplitModel split;
    split.setPayment(*payment);
    checkCells(split, shown + QList<int>{SplitModel::DetailRole});
    DifferencesModel differences;
    differences.setDifferences({{text, text, text}});
    checkCells(differences, shown);
    JsonLinesModel json;
    json.setJson(payment->raw);
    QTRY_VERIFY(json.rowCount() > 0);
    for (int row = 0; row < json.rowCount(); ++row) {
        QCOMPARE(faultOf(json.index(row).data().toString().remove(u'\t'),
                         JsonLinesModel::longestShownLine + 1),
                 QString());
    }
}

void TestOutsideWords::refusalsArePlainAndShort()
{
    QFETCH(QString, text);
    ApiError error;
    for (const QString &pointer : {u"/amount"_s, u"/merchant_reference"_s, u"/order"_s,
                                   u"/priorities"_s, u"/priorities/0"_s, text})
        error.fields.push_back({pointer, text});
    const FieldErrors errors = refusedFields(error);
    QCOMPARE(errors.other.size(), 1);
    for (const QString &words : {errors.amount, errors.reference, errors.lines, errors.priorities,
                                 errors.priorityRows.value(0), errors.other.first()}) {
        QVERIFY(!words.isEmpty());
        QCOMPARE(faultOf(words, SomeTexts), QString());
    }
}

void TestOutsideWords::copiedRowsArePlainAndWhole()
{
    QFETCH(QString, text);
    const QString kept = text.contains(u'W') ? u"W"_s : u"99.99"_s;
    for (QString line : {paymentTsv(rowOf(text)), operationTsv(operationRowOf(text))}) {
        QVERIFY(line.count(kept) >= 3 * text.count(kept));
        QCOMPARE(line.count(u'\n'), 1);
        QCOMPARE(faultOf(line.remove(u'\t'), std::numeric_limits<qsizetype>::max()), QString());
    }
}

void TestOutsideWords::whatIsMatchedStaysAsItWasSent()
{
    const PaymentPtr payment = share(paymentOfTexts(hostileText()));
    QCOMPARE(payment->rawReference(), hostileText());
    QVERIFY(payment->customer->rawName().contains(hostileText()));
    TimelineModel timeline;
    timeline.setPayment(payment, {});
    QCOMPARE(timeline.reference(0), hostileText());
    QVERIFY(timeline.isShared(hostileText()));
}

void TestOutsideWords::aNameFromTheRightTurnsNothingElse()
{
    const QString hebrew = u"\u05E9\u05DC\u05D5\u05DD"_s;
    const OperationRow row = operationRowOf(hebrew);
    const QString isolate = u"\u2068"_s + hebrew + u"\u2069"_s;
    QVERIFY(partsText(row).startsWith(isolate + u" 1.00"_s));
    QCOMPARE(solutionName({hebrew, u"visa"_s}), isolate + u" visa"_s);
}

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOutsideWords)
#include "tst_outside_words.moc"
