// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "core/net/aside.h"
#include "models/export/export_words.h"
#include "models/refunds/operations_reading.h"
#include "models/words/catalogue_error_words.h"
#include "ui/print/operations_print.h"
#include "ui/print/payment_print.h"
#include "ui/print/pdf_file.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype longestFileName = 100;
constexpr int progressMsecs = 100;

/// What an order's reference may hold and a file's name may not.
QString asFileName(QString text)
{
    static const QRegularExpression unfit(u"[^\\w .#+-]"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(unfit, u"_"_s);
}

template <typename Dialog>
Dialog *opened(Dialog *dialog)
{
    QObject::connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
    return dialog;
}

PrintDialog::Subject subjectFor(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return {PrintDialog::tr("Print captures"), PrintDialog::tr("captures", "file name"),
                QPageLayout::Landscape};
    case OperationKind::Refund:
        return {PrintDialog::tr("Print refunds"), PrintDialog::tr("refunds", "file name"),
                QPageLayout::Landscape};
    case OperationKind::Void:
        return {PrintDialog::tr("Print voids"), PrintDialog::tr("voids", "file name"),
                QPageLayout::Landscape};
    }
    Q_UNREACHABLE();
}

} // namespace

PrintDialog::PrintDialog(QWidget *inWindow, const Subject &subject,
                         std::shared_ptr<Prompter> prompter)
    : OverlayDialog(inWindow)
    , m_subject(subject)
    , m_prompter(std::move(prompter))
    , m_sentence(plainLabel(tr("Reading the rows…"), "", panel()))
    , m_close(new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel()))
    , m_print(new ActionButton(tr("Print…"), ButtonRole::Outlined, panel()))
    , m_save(new ActionButton(tr("Save as PDF…"), ButtonRole::Primary, panel()))
{
    setObjectName(u"printDialog"_s);
    setAccessibleName(subject.title);
    setPanelWidth(520);
    m_sentence->setObjectName(u"printSentence"_s);
    m_sentence->setWordWrap(true);
    m_close->setObjectName(u"printClose"_s);
    m_print->setObjectName(u"printOnPaper"_s);
    m_save->setObjectName(u"printSave"_s);
    setBusy(true);

    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(m_sentence);
    column->addLayout(dialogButtons({m_close, m_print, m_save}));
    m_progress.setInterval(progressMsecs);
    connect(&m_progress, &QTimer::timeout, this, &PrintDialog::showPages);
    connect(m_close, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
}

PrintDialog::~PrintDialog()
{
    if (m_run)
        m_run->isCancelled = true;
    if (m_make) { // it may hold a million rows, which take their time to go
        const auto make = std::make_shared<MakeSheet>(std::move(m_make));
        static_cast<void>(startAside([make] { *make = nullptr; }));
    }
}

void PrintDialog::setSheet(const MakeSheet &make, const QString &sentence)
{
    m_make = make;
    m_sentence->setText(sentence);
    setBusy(false);
}

void PrintDialog::setFailed(const QString &sentence)
{
    m_sentence->setText(sentence);
}

PrintDialog *PrintDialog::openForPayment(QWidget *inWindow, const PaymentPtr &payment,
                                         const QString &account, const QDateTime &seenAt,
                                         std::shared_ptr<Prompter> prompter)
{
    const QString reference = payment->displayReference();
    auto *dialog = new PrintDialog(
        inWindow,
        {tr("Print payment"),
         //: A file's name; %1 is the reference of a payment
         tr("payment %1").arg(asFileName(payment->rawReference().left(longestFileName)))},
        std::move(prompter));
    dialog->setSheet(
        [payment, account, seenAt] { return paymentSheet(*payment, account, seenAt); },
        tr("Payment %1 with its totals, split, operations and order lines.").arg(reference));
    return opened(dialog);
}

PrintDialog *PrintDialog::openForOperations(QWidget *inWindow, Catalogue &catalogue,
                                            const OperationFilter &filter,
                                            const OperationOrder &order, const QString &account,
                                            const QString &scope, const QDateTime &now,
                                            const AccountNames &names,
                                            std::shared_ptr<Prompter> prompter)
{
    Subject subject = subjectFor(filter.kind);
    subject.fileName += u' ' + now.date().toString(Qt::ISODate);
    auto *dialog = new PrintDialog(inWindow, subject, std::move(prompter));
    auto *reading = new OperationsReading(catalogue, filter, order, now, dialog);
    connect(reading, &OperationsReading::progressed, dialog, [dialog](qint64 done, qint64 total) {
        const QLocale locale;
        dialog->m_sentence->setText(
            tr("%1 of %2 rows read.").arg(locale.toString(done), locale.toString(total)));
    });
    connect(reading, &OperationsReading::failed, dialog,
            [dialog](const DatabaseError &error) { dialog->setFailed(catalogueSentence(error)); });
    connect(reading, &OperationsReading::finished, dialog,
            [dialog, kind = filter.kind, account, scope, now,
             names = filter.beside.isEmpty() ? AccountNames() : names](
                const std::shared_ptr<const WholeOperations> &read) {
                dialog->setSheet(
                    [read, kind, account, scope, now, names] {
                        return operationsSheet(kind, read, account, scope, now, QLocale(), names);
                    },
                    tr("%n rows with their totals.", nullptr, int(read->rows.size())));
            });
    reading->start();
    return opened(dialog);
}

void PrintDialog::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompter->askSave(this,
                        {m_subject.title,
                         QDir(folder).filePath(m_subject.fileName + ".pdf"_L1),
                         {tr("PDF files (*.pdf)")}},
                        [this](const QString &path) { save(path); });
}

void PrintDialog::save(const QString &path)
{
    begin();
    aside([make = m_make, path, layout = printLayout(m_subject.orientation),
           run = m_run] { return savePdf(*make(), path, layout, *run); },
          this,
          [this, path](const TableResult<int> &pages) {
              //: %1 is a file
              end(pages ? tr("Saved %n pages as %1.", nullptr, *pages)
                              .arg(QDir::toNativeSeparators(path))
                        : exportSentence(pages.error()));
          });
}

void PrintDialog::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_subject.fileName);
    printer->setPageLayout(printLayout(m_subject.orientation));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    dialog->open();
}

void PrintDialog::print(const std::shared_ptr<QPrinter> &printer)
{
    begin();
    aside(
        [make = m_make, printer, run = m_run] {
            const int pages = make()->paint(*printer, *run);
            if (run->isCancelled)
                printer->abort();
            return pages;
        },
        this,
        [this, printer](int pages) {
            end(pages > 0 ? tr("Sent %n pages to the printer %1.", nullptr, pages)
                                .arg(printer->printerName())
                          : tr("Nothing was printed on %1. Check that the printer is ready, or "
                               "save a PDF.")
                                .arg(printer->printerName()));
        });
}

void PrintDialog::begin()
{
    m_run = std::make_shared<PrintRun>();
    setBusy(true);
    m_close->setText(tr("Cancel"));
    showPages();
    m_progress.start();
}

void PrintDialog::showPages()
{
    const int counted = m_run->counted;
    const int painted = m_run->painted;
    m_sentence->setText(painted > 0   ? tr("Preparing page %1 of %2…").arg(painted).arg(counted)
                        : counted > 0 ? tr("Counting pages: %n so far…", nullptr, counted)
                                      : tr("Preparing pages…"));
}

void PrintDialog::end(const QString &sentence)
{
    m_progress.stop();
    m_run.reset();
    setBusy(false);
    m_close->setText(tr("Close"));
    m_sentence->setText(sentence);
}

void PrintDialog::setBusy(bool isBusy)
{
    m_print->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
}

} // namespace counterfoil
