// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/comparison_model.h"
#include "models/versions/differences_model.h"
#include "models/versions/payment_comparison.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedLayout;

namespace counterfoil {

class EmptyState;
class ListTable;

// Two payments, or two versions of one, side by side: in words, only what differs unless all is
// asked for; the paths and values of the documents behind a switch.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    // The catalogue outlives it. Times are shown on the clock that tells now.
    ComparisonView(Catalogue &catalogue, const QString &account,
                   const PaymentGateway::PaymentReader &read, const QDateTime &now,
                   QWidget *parent = nullptr);

    // The titles stand above the values.
    void compare(const ComparedPayment &left, const ComparedPayment &right);
    // In place of a comparison; with an empty sentence it is a title alone.
    void showNothing(const QString &title, const QString &sentence);
    void showProblem(const QString &sentence);
    [[nodiscard]] const PaymentComparison &comparison() const { return m_comparison; }
    // What gets the keys first.
    [[nodiscard]] QWidget *initialFocus() const;

private:
    QLayout *makeHead();
    QWidget *makeTables();
    void follow();
    void updateView();
    [[nodiscard]] bool isOfPaths() const;
    void showEmpty();
    [[nodiscard]] QString countSentence() const;

    PaymentComparison m_comparison;
    QDateTime m_now;
    ComparisonModel m_fieldsModel;
    DifferencesModel m_pathsModel;
    QLabel *m_count = nullptr;
    QCheckBox *m_all = nullptr;
    QCheckBox *m_paths = nullptr;
    ListTable *m_fieldsTable = nullptr;
    ListTable *m_pathsTable = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace counterfoil
