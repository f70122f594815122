// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sums_strip.h"

#include "ui/widgets/figure.h"

#include <QHBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

SumsStrip::SumsStrip(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
}

void SumsStrip::setSums(const QList<OperationSum> &sums)
{
    if (sums == m_sums)
        return;
    m_sums = sums;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OperationSum &sum : sums) {
        if (m_row->count() > 0) {
            auto *line = new QFrame(this);
            line->setProperty("role", u"outline"_s);
            line->setFixedWidth(1);
            m_row->addWidget(line);
        }
        auto *figure = new Figure(sum.label, Figure::Scale::Plain, this);
        figure->setContentsMargins(12, 7, 12, 8);
        figure->setValue(formatAmount(sum.amount));
        figure->setStrong(sum.strong);
        m_row->addWidget(figure, 1);
    }
}

} // namespace counterfoil
