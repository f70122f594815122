// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_index.h"
#include "core/domain/person.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace counterfoil {

class Choice;
class OperationFilterForm;

// The line above the list: how many there are, and lists to choose accounts, a state, a partner, a
// method, a reason and a person from.
class OperationFilters : public QWidget
{
    Q_OBJECT

public:
    // The form outlives it.
    OperationFilters(OperationFilterForm &form, Person me, QWidget *parent = nullptr);

    // What there is to choose from. What is chosen stays, known or not.
    void setValues(const OperationValues &values);
    void setCount(const QString &words);

private:
    Choice *makeChoice(const QString &name, const QString &accessibleName);
    static void fill(Choice *choice, const QString &every, const QStringList &values,
                     const QString &chosen, const std::function<QString(const QString &)> &words);
    void fillAll();
    void showForm();

    OperationFilterForm &m_form;
    Person m_me;
    OperationValues m_values;
    QLabel *m_count = nullptr;
    Choice *m_accounts = nullptr;
    Choice *m_status = nullptr;
    Choice *m_partner = nullptr;
    Choice *m_method = nullptr;
    Choice *m_reason = nullptr;
    Choice *m_who = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace counterfoil
