// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/partner_list.h"

#include "core/domain/outside_text.h"
#include "models/refunds/totals_words.h"
#include "ui/pages/refunds/partner_row.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int mostPartners = 4;

} // namespace

PartnerList::PartnerList(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "small", this))
    , m_more(plainLabel({}, "small", this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 6, 0); // as the rows
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addSpacing(4);
    for (int i = 0; i < mostPartners; ++i) {
        auto *row = new PartnerRow(this);
        row->setObjectName(u"partnerRow%1"_s.arg(i));
        layout->addWidget(row);
        m_rows.append(row);
        connect(row, &QAbstractButton::clicked, this, [this, row](bool checked) {
            emit partnerActivated(checked ? row->partner() : QString());
        });
    }
    layout->addStretch();
}

void PartnerList::setPartners(const QList<PartnerTotal> &partners, OperationKind kind,
                              const QString &title)
{
    m_title->setText(title);
    const qint64 most = partners.isEmpty() ? 0 : partners.first().amount.minorUnits();
    for (int i = 0; i < mostPartners; ++i) {
        m_rows[i]->setVisible(i < partners.size());
        if (i < partners.size())
            m_rows[i]->setTotal(partners[i], kind, most);
    }
    const int hidden = static_cast<int>(partners.size()) - mostPartners;
    QStringList lines;
    for (const PartnerTotal &total : partners.mid(mostPartners))
        lines.append(shownText(total.partner) + u' ' + formatMoney(total.amount));
    m_more->setText(hidden > 0 ? tr("%n more", nullptr, hidden) : QString());
    m_more->setToolTip(plainToolTip(lines.join(u'\n')));
    m_more->setAccessibleDescription(lines.join(u", "_s));
}

void PartnerList::setPicked(const QString &partner)
{
    for (PartnerRow *row : std::as_const(m_rows))
        row->setChecked(!partner.isEmpty() && row->partner() == partner);
}

} // namespace counterfoil
