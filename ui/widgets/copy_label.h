// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

class QMimeData;
class QTimer;

namespace counterfoil {

class ElidedLabel;
class IconButton;

// An id or reference in the monospaced font with a button that copies it. It may come from outside:
// what is shown is one line of it, see shownText(), what is copied all of it, see wholeText().
class CopyLabel : public QWidget
{
    Q_OBJECT

public:
    // What names the value for the button: "payment id" gives "Copy payment id".
    explicit CopyLabel(const QString &what, QWidget *parent = nullptr);

    QString value() const { return m_value; }
    // An empty value is shown as an en dash and cannot be copied.
    void setValue(const QString &value);
    // What the value is elsewhere, for who drags it there; see ListTable::setDragged().
    using Dragged = std::function<std::unique_ptr<QMimeData>()>;
    void setDragged(const Dragged &dragged) { m_dragged = dragged; }
    // The proportional font, for addresses and names.
    void setMono(bool mono);

public slots:
    void copy();

signals:
    void copied(const QString &value);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void showCopied(bool copied);

    QString m_what;
    QString m_value;
    Dragged m_dragged;
    QPoint m_pressed;
    ElidedLabel *m_label = nullptr;
    IconButton *m_button = nullptr;
    QTimer *m_feedback = nullptr;
};

} // namespace counterfoil
