// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/purse/purse_parsers.h"
#include "tests/inout/fake_prompter.h"
#include "tests/inout/printed_texts.h"
#include "tests/support/test_program.h"
#include "ui/print/operations_print.h"
#include "ui/print/payment_print.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_dialog.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

PaymentPtr example()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-operation.response.json"));
    return file.open(QIODevice::ReadOnly) ? *purse::parsePayment(file.readAll()) : nullptr;
}

OperationRow refund(int number)
{
    const Currency euro = *Currency::fromCode(u"EUR");
    OperationRow row;
    row.order = u"<b>order %1</b>"_s.arg(number);
    row.requested = Money(number, euro);
    row.processed = Money(number, euro);
    row.createdAt = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC);
    row.status = Word<OperationStatus>(OperationStatus::Success, u"SUCCESS"_s);
    row.parts = {
        {{u"illicado"_s, u"giftcard"_s}, row.requested, u"REF%1"_s.arg(number), u"SUCCESS"_s}};
    return row;
}

std::shared_ptr<const WholeOperations> refunds(int count)
{
    auto all = std::make_shared<WholeOperations>();
    for (int i = 1; i <= count; ++i)
        all->rows.append(refund(i));
    const Money sum(count, *Currency::fromCode(u"EUR"));
    all->totals.count = count;
    all->totals.currencies = {{sum, sum, count}};
    return all;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    PrintRun m_run;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init()
    {
        m_run.isCancelled = false;
        m_run.counted = 0;
        m_run.painted = 0;
    }

    void paperIsThatOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QPageSize>("size");
        QTest::newRow("US") << u"en_US"_s << QPageSize(QPageSize::Letter);
        QTest::newRow("French Canada") << u"fr_CA"_s << QPageSize(QPageSize::Letter);
        QTest::newRow("Britain") << u"en_GB"_s << QPageSize(QPageSize::A4);
        QTest::newRow("France") << u"fr_FR"_s << QPageSize(QPageSize::A4);
    }
    void paperIsThatOfTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QPageSize, size);
        QCOMPARE(printLayout(QPageLayout::Portrait, QLocale(locale)).pageSize(), size);
    }

    void whatIsPrintedNamesItsZone()
    {
        const QDateTime tokyo =
            QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC).toTimeZone(QTimeZone("Asia/Tokyo"));
        for (const auto &note :
             {paymentSheet(*example(), u"Demo shop"_s, tokyo)->note(),
              operationsSheet(OperationKind::Refund, refunds(1), u"Demo shop"_s, {}, tokyo)
                  ->note()})
            QVERIFY2(note.contains(u"18:00 (Asia/Tokyo time)"_s), qPrintable(note));
    }

    void rowsOfSeveralAccountsHaveTheirNames()
    {
        const auto operations = std::make_shared<WholeOperations>(*refunds(2));
        operations->rows[0].account = u"1"_s;
        operations->rows[1].account = u"2"_s;
        const QDateTime now({2026, 11, 21}, {9, 0}, Qt::UTC);
        const QString list = test::printedTexts(
            *operationsSheet(OperationKind::Refund, operations, u"All accounts"_s, {}, now,
                             QLocale(), {{u"1"_s, u"Lyon"_s}, {u"2"_s, u"Lille"_s}}));
        for (const QString &word : {u"All accounts"_s, u"Account"_s, u"Lyon"_s, u"Lille"_s})
            QVERIFY2(list.contains(word), qPrintable(list));
    }

    void paperSaysTheWordsOfTheWindow()
    {
        const auto operations = std::make_shared<WholeOperations>(*refunds(1));
        operations->rows.first().who = u"MERCHANT"_s;
        const QDateTime now({2026, 11, 21}, {9, 0}, Qt::UTC);
        const QString payment = test::printedTexts(*paymentSheet(*example(), {}, now));
        const QString list =
            test::printedTexts(*operationsSheet(OperationKind::Refund, operations, {}, {}, now));
        for (const QString &text : {payment, list}) {
            QVERIFY2(text.contains(u"Success"_s), qPrintable(text));
            for (const QString &word : {u"AUTHORIZED"_s, u"SUCCESS"_s, u"MERCHANT"_s})
                QVERIFY2(!text.contains(word), qPrintable(text));
        }
        QVERIFY2(list.contains(u"shop"_s), qPrintable(list));
    }

    void aGuestIsPrintedWithWhereTheNameIsFrom()
    {
        QVERIFY(!example()->customer);
        const QString text =
            test::printedTexts(*paymentSheet(*example(), {}, QDateTime::currentDateTimeUtc()));
        QVERIFY2(text.contains(u"Miles Eva Morales"_s), qPrintable(text));
        QVERIFY2(text.contains(u"billing address"_s), qPrintable(text));
    }

    void theLinesOfAnOperationArePrinted()
    {
        Payment payment = *example();
        payment.order.reset(); // whose lines are printed anyway
        const auto text = [&payment] {
            return test::printedTexts(*paymentSheet(payment, {}, QDateTime::currentDateTimeUtc()));
        };
        QVERIFY2(text().contains(u"awesome"_s), qPrintable(text()));
        for (const OperationKind kind :
             {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
            for (const Operation &operation : payment.operations(kind))
                QVERIFY(operation.order);
        }
        payment.captures.clear();
        payment.refunds.clear();
        payment.voids.clear();
        QVERIFY2(!text().contains(u"awesome"_s), qPrintable(text()));
    }

    void linesAndWhatPartnersAnsweredArePrinted()
    {
        const auto operations = std::make_shared<WholeOperations>(*refunds(1));
        operations->rows.first().lines = u"2 × Shirt"_s;
        operations->rows.first().parts.first().partnerStatus = u"05"_s;
        operations->rows.first().parts.first().partnerStatusDescription = u"Refused"_s;
        const QString text = test::printedTexts(
            *operationsSheet(OperationKind::Refund, operations, {}, {}, QDateTime()));
        QVERIFY2(text.contains(u"Refused"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Shirt"_s), qPrintable(text));
    }

    void pagesAreCountedBeforeTheyArePainted()
    {
        const auto sheet = operationsSheet(OperationKind::Refund, refunds(1'500), u"Demo shop"_s,
                                           {}, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        const auto pages =
            savePdf(*sheet, path(u"long.pdf"_s), printLayout(QPageLayout::Landscape), m_run);
        QVERIFY(pages);
        QCOMPARE(m_run.counted.load(), *pages);
        QCOMPARE(m_run.painted.load(), *pages);
        QCOMPARE(read(path(u"long.pdf"_s)).count("/Type /Page\n"), *pages);
    }

    void aCancelledPrintLeavesTheFileAsItWas()
    {
        QFile old(path(u"old.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        PrintSheet sheet(u"Refunds"_s, u"Demo shop"_s);
        int asked = 0;
        sheet.addTable({{u"Order"_s}}, 100'000, [this, &asked](qsizetype) {
            m_run.isCancelled = ++asked == 500;
            return QStringList(u"order"_s);
        });
        const auto pages =
            savePdf(sheet, path(u"old.pdf"_s), printLayout(QPageLayout::Portrait), m_run);
        QVERIFY(pages);
        QCOMPARE(*pages, 0);
        QCOMPARE(asked, 500);
        QCOMPARE(read(path(u"old.pdf"_s)), QByteArray("old"));
    }

    void aCellLongerThanAPageGoesOnOnTheNext()
    {
        PrintSheet sheet(u"Refunds"_s, u"Demo shop"_s);
        QStringList row(u"W "_s.repeated(500));
        for (int column = 1; column < 60; ++column)
            row.append(u"x"_s);
        QList<PrintSheet::Column> columns(row.size(), {u"t"_s});
        sheet.addTable(columns, {row});
        const auto pages =
            savePdf(sheet, path(u"cell.pdf"_s), printLayout(QPageLayout::Portrait), m_run);
        QVERIFY(pages);
        QVERIFY(*pages > 1);
    }

    void closingTheDialogCancels()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto prompter = std::make_shared<testing::FakePrompter>();
        prompter->answer = path(u"closed.pdf"_s);
        QPointer<PrintDialog> dialog = new PrintDialog(&window, {u"Print"_s, u"print"_s}, prompter);
        const auto ended = std::make_shared<QSemaphore>();
        dialog->setSheet(
            [ended] {
                auto sheet = std::make_unique<PrintSheet>(u"Refunds"_s, QString());
                const auto end =
                    std::shared_ptr<void>(nullptr, [ended](void *) { ended->release(); });
                sheet->addTable({{u"Order"_s}}, std::numeric_limits<int>::max(),
                                [end](qsizetype) { return QStringList(u"order"_s); });
                return sheet;
            },
            u"A long list."_s);
        dialog->open();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"printSave"_s), Qt::LeftButton);
        auto *sentence = dialog->findChild<QLabel *>(u"printSentence"_s);
        QTRY_VERIFY(sentence->text().startsWith(u"Counting pages"_s));
        delete dialog;
        QTRY_VERIFY(ended->available() > 0); // the pages are made no further
        QVERIFY(!QFile::exists(path(u"closed.pdf"_s)));
    }

    void aPaymentFitsOnPages()
    {
        const auto sheet =
            paymentSheet(*example(), u"Demo shop"_s, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        QVERIFY(sheet->title().contains(u"order_01"_s));
        const auto pages =
            savePdf(*sheet, path(u"payment.pdf"_s), printLayout(QPageLayout::Portrait), m_run);
        QVERIFY(pages);
        QVERIFY(*pages >= 1);
        const QByteArray pdf = read(path(u"payment.pdf"_s));
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), *pages);
    }

    void textIsTextAndCanBeSearched()
    {
        PrintSheet sheet(u"Refunds"_s, u"Demo shop"_s);
        sheet.addHeading(u"Sums"_s);
        QVERIFY(savePdf(sheet, path(u"text.pdf"_s), printLayout(QPageLayout::Portrait), m_run));
        // A font with a table from its glyphs back to letters, and no picture.
        const QByteArray pdf = read(path(u"text.pdf"_s));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void aLongListGoesOnOnOtherPages()
    {
        const auto sheet = operationsSheet(OperationKind::Refund, refunds(300), u"Demo shop"_s,
                                           u"All refunds of November."_s,
                                           QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        const auto pages =
            savePdf(*sheet, path(u"refunds.pdf"_s), printLayout(QPageLayout::Landscape), m_run);
        QVERIFY(pages);
        QVERIFY(*pages > 3);
        QCOMPARE(read(path(u"refunds.pdf"_s)).count("/Type /Page\n"), *pages);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto sheet = paymentSheet(*example(), {}, {});
        const auto saved =
            savePdf(*sheet, path(u"none/a.pdf"_s), printLayout(QPageLayout::Portrait), m_run);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, TableError::Kind::NotWritable);
    }

    void theDialogSavesWhatItWasGiven()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto prompter = std::make_shared<testing::FakePrompter>();
        prompter->answer = path(u"dialog.pdf"_s);
        const QPointer<PrintDialog> dialog = PrintDialog::openForPayment(
            &window, example(), u"Demo shop"_s, QDateTime::currentDateTimeUtc(), prompter);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"printSave"_s), Qt::LeftButton);
        QVERIFY(prompter->asked.last().suggestion.endsWith(u"payment order_01.pdf"_s));
        QTRY_VERIFY(
            dialog->findChild<QLabel *>(u"printSentence"_s)->text().contains(u"dialog.pdf"_s));
        QVERIFY(read(path(u"dialog.pdf"_s)).startsWith("%PDF-"));
    }

    void theDialogReadsTheListFromTheCatalogue()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        SqliteCatalogue catalogue(path(u"catalogue.db"_s));
        bool isKept = false;
        catalogue.payments()
            .keep(u"shop"_s, {SeenPayment{example(), QDateTime::currentDateTimeUtc()}}, {})
            .then(this,
                  [&isKept](const DatabaseResult<qint64> &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
        const auto prompter = std::make_shared<testing::FakePrompter>();
        prompter->answer = path(u"list.pdf"_s);
        OperationFilter filter;
        filter.account = u"shop"_s;
        auto *dialog =
            PrintDialog::openForOperations(&window, catalogue, filter, {}, u"Demo shop"_s, {},
                                           QDateTime::currentDateTime(), {}, prompter);
        auto *save = dialog->findChild<QPushButton *>(u"printSave"_s);
        QVERIFY(!save->isEnabled());
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path(u"list.pdf"_s)));
        QTRY_VERIFY(save->isEnabled());
    }
};

COUNTERFOIL_TEST(QApplication, TestPrint)
#include "tst_print.moc"
