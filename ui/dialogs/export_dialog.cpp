// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "models/export/operation_export.h"
#include "models/export/payment_export.h"
#include "models/operation/operation_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int progressSteps = 1000;

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

ExportDialog *opened(ExportDialog *dialog)
{
    QObject::connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
    return dialog;
}

QStringList titlesOf(const QList<TableFormat> &formats)
{
    QStringList titles;
    for (const TableFormat format : formats)
        titles.append(formatTitle(format));
    return titles;
}

QString titleFor(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return ExportDialog::tr("Export captures");
    case OperationKind::Refund:
        return ExportDialog::tr("Export refunds");
    case OperationKind::Void:
        return ExportDialog::tr("Export voids");
    }
    Q_UNREACHABLE();
}

QString fileNameFor(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        //: A file's name; %1 is a date: "captures 2026-11-01"
        return ExportDialog::tr("captures %1").arg(today());
    case OperationKind::Refund:
        //: A file's name; %1 is a date: "refunds 2026-11-01"
        return ExportDialog::tr("refunds %1").arg(today());
    case OperationKind::Void:
        //: A file's name; %1 is a date: "voids 2026-11-01"
        return ExportDialog::tr("voids %1").arg(today());
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(QWidget *inWindow, Catalogue &catalogue, ExportPlan plan,
                           const Subject &subject, const Desk &desk,
                           std::shared_ptr<Prompter> prompter)
    : OverlayDialog(inWindow)
    , m_job(catalogue, std::move(plan))
    , m_subject(subject)
    , m_zone(desk.zone)
    , m_choice(desk.folder.path)
    , m_formats(offeredFormats())
    , m_prompter(std::move(prompter))
    , m_sentence(plainLabel(tr("Counting the rows…"), "", panel()))
    , m_format(new SegmentedControl(titlesOf(m_formats), panel()))
    , m_hint(plainLabel({}, "small", panel()))
    , m_progress(new QProgressBar(panel()))
    , m_close(new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel()))
    , m_showFolder(new ActionButton(tr("Show in folder"), ButtonRole::Outlined, panel()))
    , m_go(new ActionButton(tr("Choose a file…"), ButtonRole::Primary, panel()))
{
    setObjectName(u"exportDialog"_s);
    setAccessibleName(subject.title);
    setPanelWidth(520);
    m_sentence->setObjectName(u"exportSentence"_s);
    m_sentence->setWordWrap(true);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->setCurrentIndex(static_cast<int>(m_formats.indexOf(m_choice.format())));
    m_hint->setObjectName(u"exportHint"_s);
    m_hint->setWordWrap(true);
    showFormat();
    m_progress->setObjectName(u"exportProgress"_s);
    //: The name of a progress bar
    m_progress->setAccessibleName(tr("Rows written"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::current().scaled(10));
    m_progress->hide();
    m_close->setObjectName(u"exportClose"_s);
    m_showFolder->setObjectName(u"exportShowFolder"_s);
    m_showFolder->hide();
    m_go->setObjectName(u"exportGo"_s);
    m_go->setEnabled(false);

    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(m_sentence);
    column->addWidget(m_format, 0, Qt::AlignLeading);
    column->addWidget(m_hint);
    column->addWidget(m_progress);
    QHBoxLayout *buttons = dialogButtons({m_close, m_go});
    buttons->insertWidget(0, m_showFolder);
    column->addLayout(buttons);

    connect(m_format, &SegmentedControl::currentChanged, this, &ExportDialog::showFormat);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(&m_job, &ExportJob::found, this, [this](qint64 total) {
        m_sentence->setText(tr("%n rows will be written.", nullptr, int(total)));
        m_go->setEnabled(true);
    });
    connect(&m_job, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(&m_job, &ExportJob::finished, this, &ExportDialog::showEnd);
    connect(&m_job, &ExportJob::failed, this, &ExportDialog::showFailure);
    connect(&m_job, &ExportJob::cancelled, this, [this] { done(Rejected); });
    m_job.find();
}

ExportDialog *ExportDialog::openForPayments(QWidget *inWindow, Catalogue &catalogue,
                                            const SearchQuery &query, const SearchOrder &order,
                                            const PersonalDataPolicy &policy, const Desk &desk,
                                            std::shared_ptr<Prompter> prompter)
{
    return opened(new ExportDialog(inWindow, catalogue,
                                   paymentExport(query, order, policy, desk.zone, desk.names),
                                   {tr("Export payments"),
                                    //: A file's name; %1 is a date: "payments 2026-11-01"
                                    tr("payments %1").arg(today())},
                                   desk, std::move(prompter)));
}

ExportDialog *ExportDialog::openForOperations(QWidget *inWindow, Catalogue &catalogue,
                                              const OperationFilter &filter,
                                              const OperationOrder &order, const Desk &desk,
                                              std::shared_ptr<Prompter> prompter)
{
    return opened(new ExportDialog(
        inWindow, catalogue,
        operationExport(filter, order, QDateTime::currentDateTimeUtc(), desk.zone, desk.names),
        {titleFor(filter.kind), fileNameFor(filter.kind)}, desk, std::move(prompter)));
}

void ExportDialog::reject()
{
    if (!m_job.isRunning()) {
        OverlayDialog::reject();
        return;
    }
    m_sentence->setText(tr("Stopping…"));
    m_close->setEnabled(false);
    m_job.cancel();
}

TableFormat ExportDialog::format() const
{
    return m_formats.at(m_format->currentIndex());
}

void ExportDialog::showFormat()
{
    m_hint->setText(formatHint(format()));
}

void ExportDialog::askForFile()
{
    const QString folder = m_folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : m_folder;
    const QString ending = fileEnding(format());
    m_prompter->askSave(this,
                        {m_subject.title,
                         QDir(folder).filePath(m_subject.fileName + u'.' + ending),
                         {format() == TableFormat::Xlsx ? tr("Excel workbooks (*.xlsx)")
                                                        : tr("CSV files (*.csv)")}},
                        [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    if (m_job.isRunning())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_choice.remember(format());
    m_format->hide();
    m_hint->hide();
    m_showFolder->hide();
    m_progress->show();
    m_go->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_close->setFocus(Qt::OtherFocusReason);
    showProgress(0, m_job.total());
    m_job.start(format(), path, m_zone);
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_progress->setValue(total > 0 ? int(done * progressSteps / total) : progressSteps);
    m_sentence->setText(
        tr("%1 of %2 rows written.").arg(locale.toString(done), locale.toString(total)));
}

void ExportDialog::showEnd(qint64 count, const QString &path)
{
    m_progress->hide();
    m_go->hide();
    m_showFolder->show();
    m_close->setText(tr("Close"));
    m_sentence->setText(
        tr("%n rows were written to %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(path)));
}

void ExportDialog::showFailure(const QString &why)
{
    m_progress->hide();
    m_format->show();
    m_hint->show();
    m_go->setEnabled(m_job.total() > 0);
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    m_sentence->setText(why);
}

} // namespace counterfoil
