// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace counterfoil {

// A condition that is in force: its words, and a cross at its end that takes it away. The whole
// text is its tooltip. Delete and Backspace remove it, a hyphen turns it round.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    // `typed` is what one would type for it.
    void setWords(const QString &label, const QString &typed);

    // As part of a selection that goes on in the text behind it.
    void setSelected(bool isSelected);
    bool isSelected() const { return m_isSelected; }

    static int usualHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();
    void turnedRound();
    // An arrow key leaves the chip: -1 towards the line's beginning.
    void left(int step);
    // Text was typed on it: it belongs to the line.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    bool m_isSelected = false;
};

} // namespace counterfoil
