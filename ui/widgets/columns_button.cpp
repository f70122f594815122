// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns_button.h"

#include "ui/widgets/list_table.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace counterfoil {

ColumnsButton::ColumnsButton(ListTable &table, TitleOf titleOf, QWidget *parent)
    : ActionButton(Icon::Columns3, tr("Columns"), ButtonRole::Outlined, parent)
    , m_table(table)
    , m_titleOf(std::move(titleOf))
    , m_menu(new QMenu(this))
{
    setObjectName(u"columnsButton"_s);
    setToolTip(tr("Choose columns and sort order"));
    m_menu->setObjectName(u"columnsMenu"_s);
    m_menu->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnsButton::fill);
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
}

// Those shown in their order, then the others.
void ColumnsButton::fill()
{
    m_menu->clear();
    // Both keys that move a column, in the words of the language.
    QString keys = u'\t' + QKeySequence(Qt::CTRL | Qt::Key_Up).toString(QKeySequence::NativeText);
    keys.chop(QKeySequence(Qt::Key_Up).toString(QKeySequence::NativeText).size());
    keys += u"\u2191\u2193"_s;
    const QList<int> shown = m_table.shownColumns();
    QList<int> all = shown;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (!shown.contains(column))
            all << column;
    }
    for (const int column : std::as_const(all)) {
        const bool isShown = shown.contains(column);
        QAction *action = m_menu->addAction(m_titleOf(column) + (isShown ? keys : QString()));
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(shown != QList{column});
        connect(action, &QAction::toggled, this,
                [this, column](bool isWanted) { setShown(column, isWanted); });
    }
    addSorting();
}

void ColumnsButton::addSorting()
{
    m_menu->addSeparator();
    QMenu *sorting = m_menu->addMenu(tr("Sort by"));
    sorting->setObjectName(u"sortMenu"_s);
    auto *columns = new QActionGroup(sorting);
    const ListLook look = m_table.look();
    const auto add = [sorting](const QString &title, bool isChecked) {
        QAction *action = sorting->addAction(title);
        action->setCheckable(true);
        action->setChecked(isChecked);
        return action;
    };
    const auto order = [](bool isDescending) {
        return isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (!m_table.isSortable(column))
            continue;
        QAction *action = add(m_titleOf(column), look.sortColumn == column);
        columns->addAction(action);
        connect(action, &QAction::triggered, &m_table, [this, column, look, order] {
            m_table.sortByColumn(column, order(look.isDescending));
        });
    }
    sorting->addSeparator();
    connect(add(tr("Largest or newest first"), look.isDescending), &QAction::toggled, &m_table,
            [this, look, order](bool isDescending) {
                m_table.sortByColumn(look.sortColumn, order(isDescending));
            });
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

void ColumnsButton::move(int by)
{
    const QAction *action = m_menu->activeAction();
    const int column = action && action->data().isValid() ? action->data().toInt() : -1;
    QList<int> shown = m_table.shownColumns();
    const qsizetype from = shown.indexOf(column);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= shown.size())
        return;
    shown.move(from, to);
    m_table.showColumns(shown);
    fill();
    m_menu->setActiveAction(m_menu->actions().at(to));
}

bool ColumnsButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::ControlModifier) &&
            (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return ActionButton::eventFilter(watched, event);
}

} // namespace counterfoil
