// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_progress_page.h"

#include "core/domain/outside_text.h"
#include "models/import/import_words.h"
#include "models/words/error_sentence.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

using ImportState = ImportService::State;

ImportProgressPage::ImportProgressPage(ImportService &service, std::function<QDateTime()> now,
                                       QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_now(std::move(now))
    , m_rows(service,
             [](const ApiError &error) { return errorSentence(error, ErrorContext::Payment); })
    , m_source(plainLabel({}, "secondary", this))
    , m_sentence(plainLabel({}, "", this))
    , m_progress(new QProgressBar(this))
    , m_banner(new Banner(this))
    , m_list(new ListTable(this))
    , m_discard(new ActionButton(tr("Import another list"), ButtonRole::Outlined, this))
    , m_retry(new ActionButton(tr("Retry failed"), ButtonRole::Outlined, this))
    , m_pause(new ActionButton(tr("Pause"), ButtonRole::Outlined, this))
    , m_close(new ActionButton(tr("Close"), ButtonRole::Primary, this))
{
    m_sentence->setObjectName(u"importProgressSentence"_s);
    m_sentence->setWordWrap(true);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Import progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::current().scaled(10));
    m_discard->setObjectName(u"importDiscard"_s);
    m_retry->setObjectName(u"importRetry"_s);
    m_pause->setObjectName(u"importPause"_s);
    m_close->setObjectName(u"importClose"_s);

    m_list->setObjectName(u"importRows"_s);
    m_list->setAccessibleName(tr("Imported payments and their results"));
    m_list->setModel(&m_rows);
    m_list->setWeights({300, 360});
    m_list->rows()->setColumnStyle(int(ImportRowsModel::Column::Payment), CellStyle::Mono);
    m_list->setMinimumHeight(Theme::current().scaled(260));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_source);
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    column->addWidget(m_banner);
    column->addWidget(m_list);
    QHBoxLayout *buttons = dialogButtons({m_pause, m_close});
    buttons->insertWidget(0, m_discard);
    buttons->insertWidget(1, m_retry);
    column->addLayout(buttons);

    connect(m_list, &ListTable::rowActivated, this, [this](int row) {
        emit paymentRequested(
            PaymentId(m_rows.index(row, 0).data(ImportRowsModel::IdRole).toString()));
    });
    connect(m_discard, &QPushButton::clicked, &m_service, &ImportService::discard);
    connect(m_retry, &QPushButton::clicked, &m_service, &ImportService::retryFailed);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_service.state() == ImportState::Paused)
            m_service.resume();
        else
            m_service.pause();
    });
    connect(m_close, &QPushButton::clicked, this, &ImportProgressPage::closeRequested);
    connect(&m_service, &ImportService::changed, this, &ImportProgressPage::update);
    update();
}

QWidget *ImportProgressPage::first() const
{
    return m_close;
}

void ImportProgressPage::update()
{
    const ImportCounts &counts = m_service.counts();
    const ImportState state = m_service.state();
    m_source->setText(shownText(m_service.record().source));
    m_progress->setRange(0, int(counts.total));
    m_progress->setValue(int(counts.total - counts.waiting));
    m_sentence->setText(importProgressSentence(m_service));
    const QString pause = importPauseSentence(m_service, m_now());
    if (pause.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(m_service.pauseReason() == ImportPause::Person ||
                                      m_service.pauseReason() == ImportPause::Restart
                                  ? Banner::Kind::Info
                                  : Banner::Kind::Warning,
                              pause);
    m_pause->setVisible(state != ImportState::Ended);
    m_pause->setEnabled(state == ImportState::Running || state == ImportState::Paused);
    m_pause->setText(state == ImportState::Paused ? tr("Resume") : tr("Pause"));
    m_discard->setEnabled(state == ImportState::Paused || state == ImportState::Ended);
    m_discard->setReason(
        m_discard->isEnabled() ? QString() : tr("Pause this import before you start another."));
    m_retry->setVisible(state == ImportState::Ended && counts.failed > 0);
    if (state == ImportState::Ended && !std::exchange(m_hasEnded, true))
        showFirstMissing();
    else if (state != ImportState::Ended)
        m_hasEnded = false;
}

// What a person has to look at, in a list that may be long.
void ImportProgressPage::showFirstMissing()
{
    const QList<ImportRow> &rows = m_service.record().rows;
    const auto missing = std::find_if(rows.cbegin(), rows.cend(), [](const ImportRow &row) {
        return row.outcome == ImportOutcome::NotFound || row.outcome == ImportOutcome::Failed;
    });
    if (missing == rows.cend())
        return;
    const QModelIndex index = m_rows.index(static_cast<int>(missing - rows.cbegin()), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
}

} // namespace counterfoil
