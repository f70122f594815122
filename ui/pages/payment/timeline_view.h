// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_model.h"
#include "ui/widgets/uneven_list.h"

#include <functional>

namespace counterfoil {

class Fade;
class TimelineDelegate;

// The timeline of one payment. Keys: up and down between rows, left and right fold, [ and ] step
// among rows with the same reference, copy takes the reference. Selection and the rows that are
// seen stay over new versions; what a new version moved is marked for a while.
class TimelineView : public UnevenList
{
    Q_OBJECT

public:
    // Times are shown on the clock of `now`.
    TimelineView(const Person &me, std::function<QDateTime()> now, QWidget *parent = nullptr);

    // Of a payment with more happenings than this the rows are made on another thread, and shown a
    // little later.
    static constexpr qsizetype MostAtOnce = 500;
    void setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                    const TimelineHistory &history = {});
    // No-op where no row has the entry, or will have when those under way are there.
    void selectEntry(const IdempotencyKey &entry);
    TimelineModel &timeline() { return m_timeline; }
    // Of happenings that just changed, whether any is marked.
    [[nodiscard]] const QSet<QString> &marked() const { return m_marked; }
    // -1 while nothing is selected.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    [[nodiscard]] int rowHeight(int row) const override;

signals:
    // Other happenings are there than before.
    void contentChanged();
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
    void paintEvent(QPaintEvent *event) override;

private:
    void takeContent(TimelineContent content);
    void markMoved(const QSet<QString> &keys);
    void highlight(const QString &reference);
    void step(int direction);
    void copyReference();
    void setFolded(int row, bool folded);
    void markGroup();

    std::function<QDateTime()> m_now;
    TimelineModel m_timeline;
    TimelineDelegate *m_delegate = nullptr;
    QString m_highlighted;
    QString m_markedGroup;
    QSet<QString> m_marked;
    Fade *m_fade = nullptr;
    bool m_updating = false;
    int m_asked = 0;               // counts contents; only the newest is shown
    bool m_isMaking = false;       // the newest is under way
    IdempotencyKey m_toBeSelected; // when it is there
};

} // namespace counterfoil
