// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search_results_model.h"

#include <QStyledItemDelegate>

namespace counterfoil {

// A row of the search: a payment in columns with the words marked, or what can be fetched.
class SearchRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchRowDelegate(const SearchResultsModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintPayment(QPainter *painter, const QStyleOptionViewItem &option,
                      const Payment &payment) const;
    static void paintOffer(QPainter *painter, const QStyleOptionViewItem &option,
                           const QString &sentence, const QString &id);

    const SearchResultsModel &m_model;
};

} // namespace counterfoil
