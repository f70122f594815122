// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/pages/operations/open_row_layout.h"
#include "ui/widgets/shaped_texts.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace counterfoil {

class OperationsOpenModel;

// A row of the open operations: state, money, order, what is known, what comes next, and what can
// be done, painted: an outage may leave hundreds.
class OpenRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The model outlives the delegate.
    explicit OpenRowDelegate(const OperationsOpenModel &model, QObject *parent = nullptr);

    // Those whose rows have marks where the model names accounts.
    void setAccounts(const QList<Account> &accounts) { m_accounts = accounts; }

    // The button under the mouse, and the one that the keys are on; -1: none.
    void setHovered(const QModelIndex &index, int button);
    void setFocused(int button) { m_focused = button; }
    // By the fonts of now.
    void measure() { m_widths = openRowWidths(); }
    [[nodiscard]] const OpenRowWidths &widths() const { return m_widths; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintWho(QPainter *painter, const QRect &rect, const QModelIndex &index,
                  Qt::LayoutDirection direction) const;
    void paintSentence(QPainter *painter, const QRect &rect, const QString &text,
                       Qt::Alignment alignment) const;
    void paintButton(QPainter *painter, const OpenRowLayout::Button &button,
                     const OperationEntry &entry, bool hovered, bool focused) const;

    const OperationsOpenModel &m_model;
    QList<Account> m_accounts;
    QPersistentModelIndex m_hoveredRow;
    int m_hovered = -1;
    int m_focused = -1;
    OpenRowWidths m_widths = openRowWidths();
    mutable ShapedTexts m_texts; // painting is const for Qt
};

} // namespace counterfoil
