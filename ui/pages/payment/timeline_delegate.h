// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timeline_model.h"
#include "ui/widgets/shaped_texts.h"

#include <QStyledItemDelegate>

namespace counterfoil {

// Paints the rows of the timeline. Heights depend only on the kind of row and its place in its
// happening, so ten thousand rows are laid out without making one text.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const TimelineModel &model, QObject *parent);

    // The happening of the current row is filled as a whole; it has the edge as a whole when its
    // head is the current row.
    void setCurrentGroup(const QString &key, bool whole)
    {
        m_currentGroup = key;
        m_wholeGroup = whole;
    }
    // Wherever it stands, it is marked.
    void setHighlightedReference(const QString &reference) { m_reference = reference; }

    // Happenings that just changed are marked, that strongly (0 to 255).
    void setMoved(const QSet<QString> &keys) { m_moved = keys; }
    void setMovedAlpha(int alpha) { m_movedAlpha = alpha; }

    [[nodiscard]] int rowHeight(int row) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    // Whether the position in the row's rectangle is on what folds its happening.
    [[nodiscard]] bool isOnFold(const QStyleOptionViewItem &option, int row, QPoint position) const;

private:
    struct Columns;

    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintThread(QPainter *painter, const QStyleOptionViewItem &option,
                     const TimelineLine &line) const;
    static void paintHead(QPainter *painter, const Columns &columns, const TimelineLine &line);
    static void paintReference(QPainter *painter, const Columns &columns, const TimelineLine &line,
                               bool isHighlighted);
    static void paintChip(QPainter *painter, const Columns &columns, const TimelineLine &line);
    static void paintFold(QPainter *painter, const Columns &columns, const QRect &place,
                          const TimelineLine &line);

    const TimelineModel &m_model;
    QString m_currentGroup;
    bool m_wholeGroup = false;
    QString m_reference;
    QSet<QString> m_moved;
    int m_movedAlpha = 0;
    mutable ShapedTexts m_texts; // painting is const for Qt
};

} // namespace counterfoil
