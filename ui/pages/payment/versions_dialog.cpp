// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/versions_dialog.h"

#include "models/words/time_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// At 100 %.
constexpr int listWidth = 250;

} // namespace

VersionsDialog::VersionsDialog(Catalogue &catalogue, const Account &account,
                               const PaymentGateway::PaymentReader &read, const PaymentId &payment,
                               const QString &reference, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_payment(payment)
    , m_now(clockOf(account)())
    , m_versions(catalogue, account.id, payment)
    , m_list(new ListTable(panel()))
    , m_against(new Choice(panel()))
    , m_view(new ComparisonView(catalogue, account.id, read, m_now, panel()))
{
    setObjectName(u"versionsDialog"_s);
    setAccessibleName(tr("Versions"));
    setPanelWidth(1180);
    setRejectOnScrimClick(true);
    panel()->setMinimumHeight(inWindow->window()->height() * 7 / 10);

    auto *title = new ElidedLabel(panel());
    title->setProperty("role", u"dialog-title"_s);
    title->setText(tr("Versions of %1").arg(reference));
    auto *close = new ActionButton(tr("Close"), ButtonRole::Outlined, panel());
    close->setObjectName(u"closeButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(panel());
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(makeLists(), 1);
    layout->addLayout(foot);

    connect(&m_versions, &PaymentVersions::read, this, &VersionsDialog::followVersions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionsDialog::offerOthers);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(close, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(this, &OverlayDialog::finished, this, &QObject::deleteLater);
    setInitialFocus(m_list);
    m_view->showNothing(tr("Loading versions…"), {});
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
    QLabel *label = plainLabel(tr("Compare &with"), "label", panel());
    label->setBuddy(m_against);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(10);
    choice->addWidget(label);
    choice->addWidget(m_against);
    choice->addStretch(1);

    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addLayout(choice);
    right->addWidget(m_view, 1);
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
        m_view->showProblem(m_versions.problem());
    else if (!canCompare)
        m_view->showNothing(m_versions.versions().isEmpty() ? tr("No versions kept")
                                                            : tr("Only one version seen"),
                            tr("When the payment changes and is read again, changes are "
                               "listed here."));
    if (m_versionsModel.rowCount() > 0)
        m_list->setCurrentIndex(m_versionsModel.index(0, 0));
}

ComparedPayment VersionsDialog::side(int row) const
{
    const KeptVersion &version = m_versions.versions().at(row);
    ComparedPayment side = versionOf(m_payment, version);
    //: %2 is the time when it was seen
    side.title =
        tr("Version %1, %2")
            .arg(QString::number(version.version), mediumTime(onClockOf(m_now, version.seenAt)));
    return side;
}

// All but the chosen one; at first the one before it, or of the first the one after.
void VersionsDialog::offerOthers()
{
    const int chosen = m_list->currentIndex().row();
    const auto count = static_cast<int>(m_versions.versions().size());
    if (chosen < 0 || count < 2)
        return;
    const QSignalBlocker blocker(m_against);
    m_against->clear();
    for (int i = 0; i < count; ++i) {
        if (i != chosen)
            m_against->addItem(side(i).title, i);
    }
    m_against->setCurrentIndex(qMin(chosen, m_against->count() - 1));
    compare();
}

// Whichever was chosen: what is older stands first.
void VersionsDialog::compare()
{
    const int chosen = m_list->currentIndex().row();
    const int other = m_against->currentData().toInt();
    m_view->compare(side(qMax(chosen, other)), side(qMin(chosen, other)));
}

} // namespace counterfoil
