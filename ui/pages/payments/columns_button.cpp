// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/columns_button.h"

#include "models/payments_list_model.h"
#include "ui/pages/payments/payments_table.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

ColumnsButton::ColumnsButton(PaymentsTable &table, QWidget *parent)
    : ActionButton(Icon::Columns3, tr("Columns"), ButtonRole::Outlined, parent)
    , m_table(table)
    , m_menu(new QMenu(this))
{
    setObjectName(u"columnsButton"_s);
    m_menu->setObjectName(u"columnsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnsButton::fill);
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
}

void ColumnsButton::fill()
{
    m_menu->clear();
    const QList<int> shown = m_table.shownColumns();
    for (int column = 0; column < static_cast<int>(PaymentsListModel::Column::Count); ++column) {
        QAction *action =
            m_menu->addAction(columnTitle(static_cast<PaymentsListModel::Column>(column)));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown != QList{column});
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setShown(column, isShown); });
    }
}

void ColumnsButton::setShown(int column, bool isShown)
{
    QList<int> shown = m_table.shownColumns();
    if (!isShown)
        shown.removeAll(column);
    else if (!shown.contains(column))
        shown.append(column);
    m_table.showColumns(shown);
}

} // namespace counterfoil
