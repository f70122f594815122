// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "models/journal/history_filter.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTimer;

namespace counterfoil {

class Choice;

// The line above the history that says what of it to show.
class HistoryFilters : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilters(Person me, QWidget *parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;

signals:
    // What is typed counts once the typing pauses.
    void changed();

private:
    Choice *makeChoice(const QString &name, const QString &accessibleName);

    Person m_me;
    Choice *m_kind = nullptr;
    Choice *m_outcome = nullptr;
    Choice *m_period = nullptr;
    QCheckBox *m_mine = nullptr;
    QLineEdit *m_text = nullptr;
    QTimer *m_pause = nullptr;
};

} // namespace counterfoil
