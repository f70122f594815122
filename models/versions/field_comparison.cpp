// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/field_comparison.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using GroupPlaces = QHash<QString, size_t>;

/// Names each group within its payment. Ids may repeat: a server can send anything.
class GroupKeys
{
public:
    explicit GroupKeys(bool byId)
        : m_byId(byId)
    {}

    QString next(const FieldGroup &group)
    {
        const QString what = m_byId && !group.id.isEmpty() ? u"id "_s + group.id
                             : group.owner == FieldOwner::Provider
                                 ? group.name
                                 : u"%1/%2"_s.arg(group.number).arg(group.transaction);
        const QString key = u"%1 %2"_s.arg(static_cast<int>(group.owner)).arg(what);
        const int count = m_counts[key]++;
        return count == 0 ? key : key + u'#' + QString::number(count);
    }

private:
    bool m_byId;
    QHash<QString, int> m_counts;
};

QString fieldKey(const PaymentField &field)
{
    return QString::number(static_cast<int>(field.kind)) + u' ' + field.ownName;
}

class FieldMerger
{
public:
    FieldMerger(std::vector<FieldGroup> left, std::vector<FieldGroup> right, bool byId)
        : m_left(std::move(left))
        , m_right(std::move(right))
    {
        GroupKeys keys(byId);
        for (size_t i = 0; i < m_left.size(); ++i)
            m_places.insert(keys.next(m_left[i]), i);
        m_used.resize(m_left.size());
    }

    /// What is gone is told where it was: before the next that stayed.
    [[nodiscard]] FieldComparison merge(bool byId)
    {
        GroupKeys keys(byId);
        QList<qsizetype> matches;
        for (const FieldGroup &group : m_right) {
            const auto found = m_places.constFind(keys.next(group));
            matches << (found == m_places.cend() ? -1 : static_cast<qsizetype>(*found));
            if (found != m_places.cend())
                m_used[*found] = true;
        }
        for (size_t i = 0; i < m_right.size(); ++i) {
            const qsizetype match = matches[static_cast<qsizetype>(i)];
            if (match >= 0)
                tellGone(static_cast<size_t>(match));
            addGroup(match < 0 ? nullptr : &m_left[static_cast<size_t>(match)], &m_right[i]);
        }
        tellGone(m_left.size());
        return std::move(m_result);
    }

private:
    void tellGone(size_t until)
    {
        for (; m_told < until; ++m_told) {
            if (!m_used[m_told])
                addGroup(&m_left[m_told], nullptr);
        }
    }

    void addGroup(const FieldGroup *left, const FieldGroup *right)
    {
        FieldGroup head = right ? *right : *left;
        head.fields.clear();
        m_result.groups.push_back(std::move(head));
        if (left && right)
            mergeFields(left->fields, right->fields);
        else
            for (const PaymentField &field : right ? right->fields : left->fields)
                addField(field, right ? FieldValue() : field.value,
                         right ? field.value : FieldValue());
    }

    void mergeFields(const std::vector<PaymentField> &left, const std::vector<PaymentField> &right)
    {
        QHash<QString, size_t> places;
        for (size_t i = 0; i < left.size(); ++i)
            places.insert(fieldKey(left[i]), i);
        std::vector<bool> isUsed(left.size());
        size_t told = 0;
        const auto tellGoneFields = [&](size_t until) {
            for (; told < until; ++told) {
                if (!isUsed[told])
                    addField(left[told], left[told].value, {});
            }
        };
        for (const PaymentField &field : right) {
            const auto found = places.constFind(fieldKey(field));
            if (found == places.cend() || isUsed[*found]) {
                addField(field, {}, field.value);
                continue;
            }
            tellGoneFields(*found);
            isUsed[*found] = true;
            addField(field, left[*found].value, field.value);
        }
        tellGoneFields(left.size());
    }

    void addField(const PaymentField &field, const FieldValue &left, const FieldValue &right)
    {
        m_result.fields.push_back(
            {m_result.groups.size() - 1, field.kind, field.ownName, left, right});
        if (m_result.fields.back().differs())
            m_result.different.push_back(m_result.fields.size() - 1);
    }

    std::vector<FieldGroup> m_left;
    std::vector<FieldGroup> m_right;
    GroupPlaces m_places;
    std::vector<bool> m_used;
    size_t m_told = 0;
    FieldComparison m_result;
};

} // namespace

FieldComparison compareFields(const Payment &left, const Payment &right)
{
    const bool byId = left.id == right.id;
    return FieldMerger(paymentFields(left), paymentFields(right), byId).merge(byId);
}

} // namespace counterfoil
