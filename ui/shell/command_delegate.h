// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shaped_texts.h"

#include <QStyledItemDelegate>

namespace counterfoil {

class CommandsModel;

// A row of the command palette: the name, why it is off or what it does, where it belongs, and its
// keys at the end.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommandDelegate(const CommandsModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const CommandsModel &m_model;
    mutable ShapedTexts m_texts; // painting is const for Qt
};

} // namespace counterfoil
