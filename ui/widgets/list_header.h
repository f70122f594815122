// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace counterfoil {

// The column titles of every list: quiet, 12 px, with an arrow behind the title that sorts, and a
// line below. Alignment comes from the model.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    // The one of a column that the column before explains; a screen reader says it.
    void hideTitle(int section) { m_untitled = section; }

    QSize sizeHint() const override;
    // Of the title, with its arrow.
    QSize sectionSizeFromContents(int logicalIndex) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString titleOf(int section) const;

    int m_untitled = -1;
};

} // namespace counterfoil
