// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_folder.h"
#include "models/list_looks.h"

#include <QTimer>

namespace counterfoil {

class ListTable;

// Gives a list the columns, widths and order that it was left with, and keeps those that it gets.
// The table's child.
class RememberedLook : public QObject
{
    Q_OBJECT

public:
    // The list's name tells it from the other lists of the account.
    RememberedLook(ListTable &table, const DataFolder &folder, const QString &account,
                   const QString &list);
    ~RememberedLook() override;

private:
    void keep();

    ListTable &m_table;
    ListLooks m_looks;
    QString m_account;
    QString m_list;
    ListLook m_look; // the newest
    QTimer m_soon;   // a title that is dragged changes with every pixel
};

} // namespace counterfoil
