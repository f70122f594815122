// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/purse/purse_parsers.h"
#include "tests/inout/fake_prompter.h"
#include "tests/support/test_program.h"
#include "ui/print/operations_print.h"
#include "ui/print/payment_print.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_dialog.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

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
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aPaymentFitsOnPages()
    {
        const auto sheet =
            paymentSheet(*example(), u"Demo shop"_s, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        QVERIFY(sheet->title().contains(u"order_01"_s));
        const auto pages = savePdf(*sheet, path(u"payment.pdf"_s), QPageLayout::Portrait);
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
        QVERIFY(savePdf(sheet, path(u"text.pdf"_s), QPageLayout::Portrait));
        // A font with a table from its glyphs back to letters, and no picture.
        const QByteArray pdf = read(path(u"text.pdf"_s));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void aLongListGoesOnOnOtherPages()
    {
        QList<OperationRow> rows;
        for (int i = 1; i <= 300; ++i)
            rows.append(refund(i));
        OperationTotals totals;
        totals.count = rows.size();
        totals.currencies = {{Money(45150, *Currency::fromCode(u"EUR")),
                              Money(45150, *Currency::fromCode(u"EUR")), rows.size()}};
        const auto sheet = operationsSheet(OperationKind::Refund, rows, totals, u"Demo shop"_s,
                                           u"All refunds of November."_s,
                                           QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        const auto pages = savePdf(*sheet, path(u"refunds.pdf"_s), QPageLayout::Landscape);
        QVERIFY(pages);
        QVERIFY(*pages > 3);
        QCOMPARE(read(path(u"refunds.pdf"_s)).count("/Type /Page\n"), *pages);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto sheet = paymentSheet(*example(), {}, {});
        const auto saved = savePdf(*sheet, path(u"none/a.pdf"_s), QPageLayout::Portrait);
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
        auto *dialog = PrintDialog::openForOperations(&window, catalogue, filter, {},
                                                      u"Demo shop"_s, {}, prompter);
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
