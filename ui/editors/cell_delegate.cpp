// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/cell_delegate.h"

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr auto isTypedProperty = "counterfoil-cell-typed";

} // namespace

CellDelegate::CellDelegate(int faultRole, QObject *parent)
    : RowDelegate(parent)
    , m_faultRole(faultRole)
{}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"lineCell"_s);
    edit->setProperty("role", u"compact"_s);
    edit->setMaxLength(2000);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.data(Qt::TextAlignmentRole).isValid())
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(edit, &QLineEdit::textEdited, this, [this, edit] {
        edit->setProperty(isTypedProperty, true);
        emit const_cast<CellDelegate *>(this)->commitData(edit);
    });
    return edit;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is typed stays as it is typed: "2" does not become "2.00" under the cursor.
    if (!editor->property(isTypedProperty).toBool())
        static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (editor->property(isTypedProperty).toBool())
        model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const Tokens &tokens = Theme::current();
    const bool isWrong = !index.data(m_faultRole).toString().isEmpty();
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (!isWrong && !isCurrent)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(tokens.color(isWrong ? ColorRole::Failure : ColorRole::Accent), isCurrent ? 2 : 1));
    const int radius = tokens.radius(Radius::Chip);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 4.5, -3.5, -4.5), radius, radius);
    painter->restore();
}

} // namespace counterfoil
