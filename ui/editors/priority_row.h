// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/priority_list_model.h"

#include <QFrame>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace counterfoil {

class IconButton;
class IconLabel;

// One entry of a priority list: handle, number, partner, method, what it takes, remove.
class PriorityRow : public QFrame
{
    Q_OBJECT

public:
    explicit PriorityRow(QWidget *parent = nullptr);

    // From 1; also part of the names for assistive technology.
    void setNumber(int number);
    // Text that is the same is not set again, so that the cursor stays.
    void setTexts(const QString &partner, const QString &method);
    void setNote(const QString &note, const QString &problem);
    void setCompletions(const QStringList &partners, const QStringList &methods);
    void setLast(bool last);

    QLineEdit *partnerEdit() const { return m_partner; }

signals:
    void edited(counterfoil::PriorityListModel::Column column, const QString &text);
    void removeRequested();
    // Alt+Up, Alt+Down.
    void moveRequested(int by);
    // The handle was dragged to this height in the parent's coordinates.
    void draggedTo(int y);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *makeEdit(PriorityListModel::Column column);
    void setUpCompletion(QLineEdit *edit, const QStringList &values);
    bool keyPressed(QLineEdit *edit, QKeyEvent *event);

    IconLabel *m_handle = nullptr;
    QLabel *m_number = nullptr;
    QLineEdit *m_partner = nullptr;
    QLineEdit *m_method = nullptr;
    QLabel *m_note = nullptr;
    IconButton *m_remove = nullptr;
    bool m_last = false;
};

} // namespace counterfoil
