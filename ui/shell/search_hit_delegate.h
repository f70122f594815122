// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_hits_model.h"
#include "ui/widgets/shaped_texts.h"

#include <QStyledItemDelegate>

namespace counterfoil {

// A row of the search: a payment in columns with the words marked, what can be fetched, or a recent
// search.
class SearchHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchHitDelegate(const SearchHitsModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintPayment(QPainter *painter, const QStyleOptionViewItem &option,
                      const PaymentRow &payment) const;
    void paintOffer(QPainter *painter, const QStyleOptionViewItem &option, const SearchHit &hit,
                    const QString &sentence) const;

    const SearchHitsModel &m_model;
    mutable ShapedTexts m_texts; // painting is const for Qt
};

} // namespace counterfoil
