// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace counterfoil {

// One fact of a detail pane: a quiet label in a column of its own, and its value.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    // Values that are long wrap; labels share a width by default so that rows line up.
    FieldRow(const QString &label, const QString &value, QWidget *parent = nullptr);
    // Takes the widget.
    FieldRow(const QString &label, QWidget *value, QWidget *parent = nullptr);

    // A longer label wraps.
    void setLabelWidth(int widthAtFullScale);
    // Of the label in one line, in px.
    [[nodiscard]] int wholeLabelWidth() const;
    // Only for a row that was made with text.
    void setValue(const QString &value);
    QString value() const;

private:
    FieldRow(const QString &label, QWidget *value, QLabel *text, QWidget *parent);

    QLabel *m_label = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace counterfoil
