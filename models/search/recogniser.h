// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_recogniser.h"

#include <QRegularExpression>
#include <QSet>

class QJsonArray;
class QJsonObject;
class QJsonValue;

namespace counterfoil {

/// Ids in the order in which they came, each once: a text may name a hundred thousand.
class IdsOnce
{
public:
    void add(const RecognisedId &id)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert({static_cast<int>(id.kind), id.id});
        if (m_seen.size() > before)
            m_ids.append(id);
    }
    [[nodiscard]] const QList<RecognisedId> &ids() const { return m_ids; }

private:
    QList<RecognisedId> m_ids;
    QSet<std::pair<int, QString>> m_seen;
};

/// The id forms of a provider, made ready once. Texts are mended() before anything is looked for.
class Recogniser
{
public:
    explicit Recogniser(const IdForms &forms);

    [[nodiscard]] bool isId(const QString &text) const { return m_id.match(text).hasMatch(); }
    /// With plain signs, and every id as the provider writes it.
    [[nodiscard]] QString mended(const QString &text) const;
    [[nodiscard]] QList<RecognisedId> inText(const QString &text) const;
    [[nodiscard]] QList<QList<RecognisedId>> inRows(const QString &text) const;

private:
    [[nodiscard]] std::optional<RecognisedId> fromWhole(const QString &text) const;
    [[nodiscard]] std::optional<RecognisedId> fromAddress(const QString &text) const;
    [[nodiscard]] QList<RecognisedId> fromMembers(const QString &text) const;
    [[nodiscard]] std::optional<RecognisedId> ownId(const QJsonObject &object) const;
    [[nodiscard]] std::optional<RecognisedId> fromObject(const QJsonObject &object,
                                                         int depth) const;
    [[nodiscard]] QList<RecognisedId> fromValue(const QJsonValue &value) const;
    [[nodiscard]] QJsonArray listIn(const QJsonObject &object, int depth) const;
    [[nodiscard]] QString idIn(const QJsonObject &object, const QString &name) const;

    const IdForms &m_forms;
    QRegularExpression m_id;
    QRegularExpression m_whole;
    QRegularExpression m_anywhere;
    QRegularExpression m_member; ///< of a piece that was cut out of a document or a log
    std::vector<QRegularExpression> m_handed;
    std::vector<std::pair<IdKind, QRegularExpression>> m_addresses;
};

} // namespace counterfoil
