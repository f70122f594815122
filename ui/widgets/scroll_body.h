// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace counterfoil {

// The part of a dialog or a page that scrolls when the window is too low for it; else as high as
// its content.
class ScrollBody : public QScrollArea
{
    Q_OBJECT

public:
    // Takes the content, which has a layout.
    explicit ScrollBody(QWidget *content, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choosePolicy();
};

} // namespace counterfoil
