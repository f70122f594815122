// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/period_button.h"

#include "models/refunds/operation_filter_form.h"
#include "ui/pages/refunds/dates_dialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

PeriodButton::PeriodButton(OperationFilterForm &form, QWidget *parent)
    : ActionButton(Icon::Calendar, form.periodText(), ButtonRole::Outlined, parent)
    , m_form(form)
    , m_menu(new QMenu(this))
{
    setObjectName(u"periodButton"_s);
    setReason(tr("Choose a period"));
    m_menu->setObjectName(u"periodMenu"_s);
    connect(this, &QPushButton::clicked, this, &PeriodButton::offer);
    connect(&form, &OperationFilterForm::changed, this, [this] {
        setText(m_form.periodText());
        updateGeometry();
    });
}

void PeriodButton::offer()
{
    m_menu->clear();
    const auto mark = [this](QAction *action, OperationPeriod period) {
        action->setCheckable(true);
        action->setChecked(m_form.period() == period);
        if (m_form.period() == period)
            m_menu->setActiveAction(action);
    };
    for (const OperationPeriod period : offeredPeriods()) {
        mark(m_menu->addAction(periodTitle(period), this,
                               [this, period] { m_form.setPeriod(period); }),
             period);
    }
    m_menu->addSeparator();
    mark(m_menu->addAction(periodTitle(OperationPeriod::Dates), this, &PeriodButton::askDates),
         OperationPeriod::Dates);
    m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void PeriodButton::askDates()
{
    auto *dialog = new DatesDialog(m_form.span(), this);
    connect(dialog, &OverlayDialog::finished, this, [this, dialog](int result) {
        if (result == OverlayDialog::Accepted)
            m_form.setDates(dialog->span());
        dialog->deleteLater();
    });
    dialog->open();
}

} // namespace counterfoil
