// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace counterfoil {

// A choice of a few words in one outlined box. One stop for Tab; the arrow keys move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &words, QWidget *parent = nullptr);

    int currentIndex() const;
    // Emits nothing: the caller knows.
    void setCurrentIndex(int index);
    void setSegmentEnabled(int index, bool enabled);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace counterfoil
