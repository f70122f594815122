// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace counterfoil {

// Text that came from outside, safe in a tooltip: Qt guesses HTML in tooltips.
QString plainToolTip(const QString &text);

// A label of plain text, for text whose length nobody promises. It elides at its end, and its
// tooltip has the whole text while it is cut.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

// A label with a role of the style sheet and plain text.
QLabel *plainLabel(const QString &text, const char *role, QWidget *parent);

} // namespace counterfoil
