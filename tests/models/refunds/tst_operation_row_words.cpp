// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operation_row_words.h"

#include "models/words/payment_row_words.h"
#include "models/words/status_text.h"
#include "models/words/tsv_text.h"
#include "tests/models/payment_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

OperationRow row(OperationStatus status, QList<OperationPart> parts)
{
    OperationRow row;
    row.order = u"order-1"_s;
    row.payment = PaymentId(u"p-1"_s);
    row.operation = OperationId(u"o-1"_s);
    row.createdAt = QDateTime(QDate(2026, 11, 19), QTime(14, 2)).toUTC();
    row.status = operationWord(status);
    row.requested = money(31000);
    row.processed = money(0);
    for (const OperationPart &part : parts) {
        if (part.status == "SUCCESS"_L1)
            row.processed = *row.processed.plus(part.amount);
    }
    row.parts = std::move(parts);
    return row;
}

OperationPart partOf(const QString &partner, qint64 amount, const QString &status = u"SUCCESS"_s)
{
    return {{partner, u"creditcard"_s}, money(amount), u"REF-"_s + partner, status};
}

} // namespace

class TestOperationRowWords : public QObject
{
    Q_OBJECT

private slots:
    void partsAreSummedByPartnerAndSayWhatFailed()
    {
        QCOMPARE(partsText(row(OperationStatus::Success,
                               {partOf(u"ingenico"_s, 20000), partOf(u"ingenico"_s, 5000),
                                partOf(u"easy2play"_s, 6000)})),
                 u"ingenico 250.00 · easy2play 60.00"_s);
        QCOMPARE(
            partsText(row(OperationStatus::Conflict, {partOf(u"ingenico"_s, 25000),
                                                      partOf(u"easy2play"_s, 6000, u"FAILURE"_s)})),
            u"ingenico 250.00 · easy2play 60.00 failure"_s);
        // The chip says it of the whole already.
        QCOMPARE(
            partsText(row(OperationStatus::Pending, {partOf(u"ingenico"_s, 31000, u"PENDING"_s)})),
            u"ingenico 310.00"_s);
    }

    void onlyWhatEndedCanDiffer()
    {
        QVERIFY(differs(row(OperationStatus::Conflict, {partOf(u"ingenico"_s, 25000)})));
        QVERIFY(!differs(row(OperationStatus::Success, {partOf(u"ingenico"_s, 31000)})));
        QVERIFY(!differs(row(OperationStatus::Pending, {partOf(u"i"_s, 31000, u"PENDING"_s)})));
        OperationRow strange = row(OperationStatus::Success, {});
        strange.status = Word<OperationStatus>::unknown(u"PARKED"_s);
        QVERIFY(!differs(strange));
        QCOMPARE(operationStatusText(strange.status), u"Unknown: PARKED"_s);
    }

    void peopleAreNamedAsTheyAreKnownHere()
    {
        QCOMPARE(personText(u"mila"_s, u"mila"_s), u"you"_s);
        QCOMPARE(personText(u"A. Martin"_s, u"mila"_s), u"A. Martin"_s);
        QCOMPARE(personText(u"MERCHANT"_s, u"mila"_s), u"shop"_s);
        QCOMPARE(personText({}, {}), QString());
    }

    void whatThisDeskDidIsNeverTheShops()
    {
        OperationRow done = row(OperationStatus::Success, {});
        done.who = u"MERCHANT"_s;
        QCOMPARE(actorText(done, u"mila"_s), u"shop"_s);
        done.isOwn = true; // by somebody of that name
        QCOMPARE(actorText(done, u"mila"_s), u"MERCHANT"_s);
        done.who = u"mila"_s;
        QCOMPARE(actorText(done, u"mila"_s), u"you"_s);
        done.who.clear();
        QCOMPARE(actorText(done, u"mila"_s), u"this computer"_s);
        done.isOwn = false;
        QCOMPARE(actorText(done, u"mila"_s), QString());
    }

    void aMarkSaysWhoWhenAndWhy()
    {
        OperationRow marked = row(OperationStatus::Success, {});
        QCOMPARE(reviewText(marked, u"mila"_s, QDate(2026, 11, 20).startOfDay()), QString());
        marked.review = Review{QDateTime(QDate(2026, 11, 19), QTime(9, 0)).toUTC(), u"noor"_s, {}};
        QCOMPARE(reviewText(marked, u"mila"_s, QDate(2026, 11, 20).startOfDay()),
                 u"noor, 19 Nov"_s);
        marked.review->note = u"seen in the bank's file"_s;
        QCOMPARE(reviewText(marked, u"mila"_s, QDate(2027, 1, 1).startOfDay()),
                 u"noor, 19 Nov 2026 – seen in the bank's file"_s);
    }

    void whatThePartnersSaidIsToldPartByPart()
    {
        OperationRow refund =
            row(OperationStatus::Conflict, {partOf(u"ingenico"_s, 25000, u"FAILURE"_s),
                                            partOf(u"easy2play"_s, 6000), partOf(u"oney"_s, 1)});
        refund.parts[0].partnerStatus = u"05"_s;
        refund.parts[0].partnerStatusDescription = u"Do not honour"_s;
        refund.parts[0].updatedAt = QDateTime({2026, 11, 19}, {13, 2}, Qt::UTC);
        refund.parts[1].partnerStatus = u"1"_s;
        refund.parts[1].updatedAt = QDateTime({2026, 11, 19}, {13, 5}, Qt::UTC);
        QCOMPARE(partnerAnswersText(refund), u"ingenico: 05 Do not honour; easy2play: 1"_s);
        QCOMPARE(lastUpdate(refund), refund.parts[1].updatedAt);
        const QStringList parts = partLines(refund, QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
        QVERIFY2(parts[0].contains(u", 05, Do not honour, "_s), qPrintable(parts[0]));
        QVERIFY2(parts[0].contains(u"13:02"_s), qPrintable(parts[0]));
        QVERIFY(parts[2].endsWith(u"REF-oney"_s));
        const qsizetype answers = operationTsvHeader().split(u'\t').indexOf(u"Partner answers"_s);
        QCOMPARE(operationTsv(refund).split(u'\t').at(answers), partnerAnswersText(refund));
        QVERIFY(!lastUpdate(row(OperationStatus::Success, {partOf(u"oney"_s, 1)})).isValid());
    }

    void copiedRowsHaveAsManyCellsAsTitles()
    {
        OperationRow copied = row(OperationStatus::Success, {partOf(u"ingenico"_s, 31000)});
        copied.reason = u"=HYPERLINK(\"http://x\")"_s;
        copied.who = u"tab\there\nand line"_s;
        copied.reference = u"-1+2"_s;
        const QStringList titles = operationTsvHeader().split(u'\t');
        const QStringList cells = operationTsv(copied).split(u'\t');
        QCOMPARE(cells.size(), titles.size());
        QCOMPARE(operationTsv(copied).count(u'\n'), 1);
        QCOMPARE(cells[0], u"2026-11-19 14:02:00"_s);
        QCOMPARE(cells[2], u"310.00"_s);
        QVERIFY(cells.contains(u"'=HYPERLINK(\"http://x\")"_s));
        QVERIFY(cells.contains(u"tab here and line"_s));
        QVERIFY(cells.contains(u"'-1+2"_s));
    }

    void copiedRowsHaveTheOrderLines()
    {
        OperationRow refund = row(OperationStatus::Success, {partOf(u"oney"_s, 1)});
        refund.lines = u"2 × Linen shirt; 1 × Blue cup"_s;
        const qsizetype lines = operationTsvHeader().split(u'\t').indexOf(u"Order lines"_s);
        QCOMPARE(operationTsv(refund).split(u'\t').at(lines), refund.lines);
    }

    void copiedRowsSayTheWordsOfTheWindow()
    {
        OperationRow copied =
            row(OperationStatus::Conflict,
                {partOf(u"ingenico"_s, 25000), partOf(u"easy2play"_s, 6000, u"FAILURE"_s)});
        copied.who = u"MERCHANT"_s;
        const QString line = operationTsv(copied);
        for (const QString &word : {u"MERCHANT"_s, u"SUCCESS"_s, u"FAILURE"_s, u"CONFLICT"_s})
            QVERIFY2(!line.contains(word), qPrintable(line));
        QVERIFY(line.contains(u"\tshop\t"_s));
        QVERIFY(line.contains(u"\tConflict\t"_s));
        QVERIFY(line.contains(u"easy2play 60.00 failure"_s));
    }

    void copiedRowsHaveTheDecimalSignOfTheLocale()
    {
        const QLocale french(u"fr_FR"_s);
        const OperationRow refund =
            row(OperationStatus::Conflict,
                {partOf(u"ingenico"_s, 1205), partOf(u"easy2play"_s, 123456, u"FAILURE"_s)});
        QStringList cells = operationTsv(refund, QTimeZone::utc(), french).split(u'\t');
        QCOMPARE(cells[2], u"310,00"_s);
        QCOMPARE(cells[5], u"ingenico 12,05 · easy2play 1234,56 failure"_s);
        PaymentRow payment;
        payment.amount = money(1205);
        QCOMPARE(paymentTsv(payment, QTimeZone::utc(), french).split(u'\t')[4], u"12,05"_s);
        QCOMPARE(paymentTsv(payment, QTimeZone::utc(), QLocale(u"en_GB"_s)).split(u'\t')[4],
                 u"12.05"_s);
    }

    void copiedPaymentsSayTheWordsOfTheWindow()
    {
        PaymentRow payment;
        payment.amount = money(1205);
        payment.states = {PaymentState::PartlyCaptured, PaymentState::PartlyRefunded};
        QCOMPARE(paymentTsv(payment).split(u'\t')[3], u"Partly captured, Partly refunded"_s);
        payment.states = {PaymentState::AuthorisationUnknown};
        payment.authorisationWord = u"PARKED"_s;
        QCOMPARE(stateText(payment), u"Unknown: PARKED"_s);
    }

    void cellsThatASpreadsheetWouldRunAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"RMA-2201"_s << u"RMA-2201"_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+33 1"_s << u"'+33 1"_s;
        QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("behind spaces") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("behind a tab") << u"\t=1"_s << u"' =1"_s;
        QTest::newRow("behind a line") << u"\r\n=1"_s << u"'  =1"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void cellsThatASpreadsheetWouldRunAreText()
    {
        QFETCH(QString, text);
        QTEST(tsvCell(text), "cell");
    }
};

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOperationRowWords)
#include "tst_operation_row_words.moc"
