// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "core/net/aside.h"
#include "models/export/export_words.h"
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
        return {PrintDialog::tr("Print captures"), PrintDialog::tr("captures"),
                QPageLayout::Landscape};
    case OperationKind::Refund:
        return {PrintDialog::tr("Print refunds"), PrintDialog::tr("refunds"),
                QPageLayout::Landscape};
    case OperationKind::Void:
        return {PrintDialog::tr("Print voids"), PrintDialog::tr("voids"), QPageLayout::Landscape};
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
    connect(m_close, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
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
         tr("payment %1").arg(asFileName(payment->rawReference().left(longestFileName)))},
        std::move(prompter));
    dialog->setSheet(
        [payment, account, seenAt] { return paymentSheet(*payment, account, seenAt); },
        tr("Payment %1 with its sums, split, operations and order lines.").arg(reference));
    return opened(dialog);
}

PrintDialog *PrintDialog::openForOperations(QWidget *inWindow, Catalogue &catalogue,
                                            const OperationFilter &filter,
                                            const OperationOrder &order, const QString &account,
                                            const QString &scope,
                                            std::shared_ptr<Prompter> prompter)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Subject subject = subjectFor(filter.kind);
    subject.fileName += u' ' + QDate::currentDate().toString(Qt::ISODate);
    auto *dialog = new PrintDialog(inWindow, subject, std::move(prompter));
    catalogue.operations()
        .first(filter, order, MostRows, now)
        .then(dialog, [dialog, kind = filter.kind, account, scope,
                       now](const DatabaseResult<FirstOperations> &printed) {
            if (!printed) {
                dialog->setFailed(catalogueSentence(printed.error()));
                return;
            }
            const qint64 left = printed->totals.count - printed->rows.size();
            dialog->setSheet(
                [printed = *printed, kind, account, scope, now] {
                    return operationsSheet(kind, printed.rows, printed.totals, account, scope, now);
                },
                left > 0 ? tr("Only the first %1 of %2 rows fit on paper: export the list to have "
                              "all of them. The sums are of all.")
                               .arg(QLocale().toString(printed->rows.size()),
                                    QLocale().toString(printed->totals.count))
                         : tr("%n rows with their sums.", nullptr, int(printed->rows.size())));
        });
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
    setBusy(true);
    m_sentence->setText(tr("Making the pages…"));
    aside([make = m_make, path,
           orientation = m_subject.orientation] { return savePdf(*make(), path, orientation); },
          this,
          [this, path](const TableResult<int> &pages) {
              setBusy(false);
              m_close->setText(tr("Close"));
              m_sentence->setText(pages ? tr("%n pages were saved as %1.", nullptr, *pages)
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
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        setBusy(true);
        m_sentence->setText(tr("Making the pages…"));
        aside([make = m_make, printer] { return make()->paint(*printer); }, this,
              [this, printer](int pages) {
                  setBusy(false);
                  m_close->setText(tr("Close"));
                  m_sentence->setText(
                      pages > 0 ? tr("%n pages were handed to the printer %1.", nullptr, pages)
                                      .arg(printer->printerName())
                                : tr("The printer %1 took nothing. Look whether it is "
                                     "ready, or save a PDF.")
                                      .arg(printer->printerName()));
              });
    });
    dialog->open();
}

void PrintDialog::setBusy(bool isBusy)
{
    m_print->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
}

} // namespace counterfoil
