// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/versions_dialog.h"

#include "models/words/time_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// At 100 %.
constexpr int listWidth = 250;

} // namespace

VersionsDialog::VersionsDialog(Catalogue &catalogue, const Account &account,
                               const PaymentId &payment, const QString &reference,
                               QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_now(clockOf(account)())
    , m_versions(catalogue, account.id, payment)
    , m_list(new ListTable(panel()))
    , m_against(new Choice(panel()))
    , m_count(plainLabel({}, "secondary", panel()))
    , m_differences(new ListTable(panel()))
    , m_empty(new EmptyState(panel()))
{
    setObjectName(u"versionsDialog"_s);
    setAccessibleName(tr("Versions"));
    setPanelWidth(1100);
    setRejectOnScrimClick(true);
    panel()->setMinimumHeight(inWindow->window()->height() * 7 / 10);

    auto *title = new ElidedLabel(panel());
    title->setProperty("role", u"dialog-title"_s);
    title->setText(tr("Versions of %1").arg(reference));
    auto *close = new ActionButton(tr("Close"), ButtonRole::Outlined, panel());
    close->setObjectName(u"closeButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(panel());
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(makeLists(), 1);
    layout->addLayout(foot);

    connect(&m_versions, &PaymentVersions::read, this, &VersionsDialog::followVersions);
    connect(&m_versions, &PaymentVersions::compared, this, &VersionsDialog::followComparison);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsDialog::offerOthers);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(close, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(this, &OverlayDialog::finished, this, &QObject::deleteLater);
    setInitialFocus(m_list);
    m_empty->setLoading(tr("Loading versions…"));
    m_stack->setCurrentWidget(m_empty);
}

QLayout *VersionsDialog::makeLists()
{
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions seen"));
    m_list->setModel(&m_versionsModel);
    m_list->rows()->setColumnStyle(0, CellStyle::Strong);
    m_list->rows()->setColumnStyle(1, CellStyle::Secondary);
    m_list->setWeights({76, 172});
    auto *listCard = new CardFrame(panel());
    listCard->setFlush();
    listCard->body()->addWidget(m_list);
    listCard->setFixedWidth(Theme::current().scaled(listWidth));

    m_against->setObjectName(u"versionAgainst"_s);
    m_against->setAccessibleName(tr("Compare with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *label = plainLabel(tr("Compare &with"), "label", panel());
    label->setBuddy(m_against);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(10);
    choice->addWidget(label);
    choice->addWidget(m_against);
    choice->addStretch(1);

    m_differences->setObjectName(u"differences"_s);
    m_differences->setAccessibleName(tr("What changed"));
    m_differences->setModel(&m_differencesModel);
    for (int column = 0; column < m_differencesModel.columnCount(); ++column)
        m_differences->rows()->setColumnStyle(column, CellStyle::Mono);
    m_differences->setWeights({300, 200, 290});
    auto *card = new CardFrame(panel());
    card->setFlush();
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_differences);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content);

    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addLayout(choice);
    right->addWidget(card, 1);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(listCard);
    lists->addLayout(right, 1);
    return lists;
}

void VersionsDialog::followVersions()
{
    m_versionsModel.setVersions(m_versions.versions(), m_now);
    const bool canCompare = m_versions.versions().size() > 1;
    m_against->setEnabled(canCompare);
    if (!m_versions.problem().isEmpty())
        m_empty->setFailed(m_versions.problem(), {});
    else if (!canCompare)
        m_empty->setState(
            Icon::Inbox,
            m_versions.versions().isEmpty() ? tr("No versions kept") : tr("Only one version seen"),
            tr("When the payment changes and is read again, changes are listed here."));
    if (m_versionsModel.rowCount() > 0)
        m_list->setCurrentIndex(m_versionsModel.index(0, 0));
}

// All but the chosen one; at first the one before it, or of the first the one after.
void VersionsDialog::offerOthers()
{
    const int chosen = m_list->currentIndex().row();
    const QList<Snapshot> &all = m_versions.versions();
    if (chosen < 0 || all.size() < 2)
        return;
    const QSignalBlocker blocker(m_against);
    m_against->clear();
    for (int i = 0; i < all.size(); ++i) {
        if (i != chosen) {
            //: %2 is the time when it was seen
            m_against->addItem(tr("Version %1, %2")
                                   .arg(QString::number(all[i].version),
                                        mediumTime(onClockOf(m_now, all[i].seenAt))),
                               i);
        }
    }
    m_against->setCurrentIndex(qMin(chosen, m_against->count() - 1));
    compare();
}

// Whichever was chosen: before is what is older.
void VersionsDialog::compare()
{
    const int chosen = m_list->currentIndex().row();
    const int other = m_against->currentData().toInt();
    m_versions.compare(qMax(chosen, other), qMin(chosen, other));
    m_count->setText(tr("Comparing…"));
}

void VersionsDialog::followComparison()
{
    m_differencesModel.setDifferences(m_versions.differences().list);
    m_count->setText(m_versions.problem().isEmpty() ? countSentence() : QString());
    if (!m_versions.problem().isEmpty())
        m_empty->setFailed(m_versions.problem(), {});
    else
        m_empty->setState(Icon::Check, tr("Nothing changed"),
                          tr("Both versions have the same values."));
    const bool hasRows = m_differencesModel.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_differences) : m_empty);
}

QString VersionsDialog::countSentence() const
{
    const JsonDifferences &differences = m_versions.differences();
    const auto count = static_cast<int>(differences.list.size());
    return differences.isCut ? tr("Showing the first %n changes. There are more.", nullptr, count)
           : count > 0       ? tr("%n values changed.", nullptr, count)
                             : QString();
}

} // namespace counterfoil
