// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/kept_json.h"

#include <QList>

#include <optional>

namespace counterfoil {

/// How a list is shown; the list that it is of knows the columns.
struct ListLook
{
    QList<int> columns; ///< those shown, in their order
    QList<int> widths;  ///< of each column, shown or not: shares of the list's width
    int sortColumn = 0;
    bool isDescending = false;

    friend bool operator==(const ListLook &, const ListLook &) = default;
};

/// How the lists of this desk were left, per account: `lists.json` in the data directory. Several
/// processes may change it; of one list the last change holds.
class ListLooks
{
public:
    explicit ListLooks(const QString &folder);

    /// Nothing while nobody has changed the list.
    [[nodiscard]] std::optional<ListLook> look(const QString &account, const QString &list);
    /// Written at once; what else the file holds is kept.
    void remember(const QString &account, const QString &list, const ListLook &look);

private:
    KeptJson m_file;
};

} // namespace counterfoil
