// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_model.h"

#include <QListView>

namespace counterfoil {

class TimelineDelegate;

// The timeline of one payment. Keys: up and down between rows, left and right fold, [ and ] step
// among rows with the same reference, copy takes the reference. Selection and scroll position
// survive new versions.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(const Person &me, QWidget *parent = nullptr);

    void setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries);
    // No-op while no row has the entry.
    void selectEntry(const IdempotencyKey &entry);
    TimelineModel &timeline() { return m_timeline; }
    // -1 while nothing is selected.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

signals:
    // Another row, or new content in the same.
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void highlight(const QString &reference);
    void step(int direction);
    void copyReference();
    void setFolded(int row, bool folded);
    void markGroup();

    TimelineModel m_timeline;
    TimelineDelegate *m_delegate = nullptr;
    QString m_highlighted;
    QString m_markedGroup;
    bool m_updating = false;
};

} // namespace counterfoil
