// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace counterfoil {

// Parts beside each other; where there is too little room for that, one below the other.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr, int gap = 14);

    // They share the width by their stretches. Takes the part.
    void add(QWidget *part, int stretch = 1);
    // As wide as told, at 100 %, beside the others. When it comes up below them, it is scrolled to.
    void addPane(QWidget *pane, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showPane();

    QBoxLayout *m_row = nullptr;
    QWidget *m_pane = nullptr;
    int m_paneWidth = 0;
};

} // namespace counterfoil
