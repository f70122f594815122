// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

namespace sandbox {

/// Things by id that remember the order in which they came; references stay valid.
template <typename T>
class Table
{
public:
    T &add(T value)
    {
        const std::string id = value.id;
        m_order.push_back(id);
        return m_rows.insert_or_assign(id, std::move(value)).first->second;
    }
    T *find(const std::string &id)
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    template <typename Visit>
    void forEach(Visit visit)
    {
        for (const std::string &id : m_order)
            visit(m_rows.at(id));
    }
    std::size_t size() const { return m_order.size(); }
    void clear()
    {
        m_order.clear();
        m_rows.clear();
    }

private:
    std::vector<std::string> m_order;
    std::unordered_map<std::string, T> m_rows;
};

} // namespace sandbox
