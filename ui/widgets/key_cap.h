// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace counterfoil {

// A small outlined key, "Ctrl K", beside what it does. A hint, never a control.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);
    explicit KeyCap(const QKeySequence &keys, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &keys);

    // "Ctrl+Return" as "Ctrl ⏎".
    static QString textOf(const QKeySequence &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace counterfoil
