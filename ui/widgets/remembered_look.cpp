// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remembered_look.h"

#include "ui/widgets/list_table.h"

#include <chrono>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds soon{400};

} // namespace

RememberedLook::RememberedLook(ListTable &table, const DataFolder &folder, const QString &account,
                               const QString &list)
    : QObject(&table)
    , m_table(table)
    , m_looks(folder.path)
    , m_account(account)
    , m_list(list)
{
    if (const auto look = m_looks.look(account, list))
        table.setLook(*look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &RememberedLook::keep);
    connect(&table, &ListTable::lookChanged, this, [this] {
        m_look = m_table.look();
        if (!m_look.columns.isEmpty()) // a model that goes takes its columns along
            m_soon.start();
    });
}

RememberedLook::~RememberedLook()
{
    if (m_soon.isActive())
        keep();
}

void RememberedLook::keep()
{
    m_looks.remember(m_account, m_list, m_look);
}

} // namespace counterfoil
