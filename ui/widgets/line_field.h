// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace counterfoil {

// A line of input: label above, the field with an optional unit and trailing widget inside, and
// beneath it either a hint or the sentence that says what is wrong.
class LineField : public QWidget
{
    Q_OBJECT

public:
    explicit LineField(const QString &label, QWidget *parent = nullptr);

    // Its objectName and accessible name are for the owner to set; the label is its buddy.
    QLineEdit *lineEdit() const { return m_edit; }
    QString text() const;
    // Nothing that was typed: onTyped() does not tell of it.
    void setText(const QString &text);

    void setHint(const QString &hint);
    // Also read out as the field's description. An empty error brings the hint back.
    void setError(const QString &error);
    QString error() const { return m_error; }

    // The currency behind the figure.
    void setUnit(const QString &unit);
    // Inside the field at its end ("Max 97.50"); takes the widget.
    void addTrailing(QWidget *widget);
    // In the label's line at its end (by amount | by lines); takes the widget.
    void addToLabelLine(QWidget *widget);
    // The typed text in the monospaced font, or bigger, as for the amount.
    void setMono(bool mono);
    void setBig(bool big);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFrame();
    void fitToText();
    void updateSentence();

    QHBoxLayout *m_labelLine = nullptr;
    QFrame *m_frame = nullptr;
    QHBoxLayout *m_inside = nullptr;
    QLineEdit *m_edit = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_sentence = nullptr;
    QString m_hint;
    QString m_error;
};

} // namespace counterfoil
