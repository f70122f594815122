// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/audit_chain.h"

#include <QCryptographicHash>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::journal {

namespace {

/// Each part with its length, so that text cannot move from one part to the next unseen.
QByteArray hashOf(const QByteArray &before, qint64 at, const QString &who, const QString &key,
                  const QString &what, const QByteArray &detail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part :
         {before, QByteArray::number(at), who.toUtf8(), key.toUtf8(), what.toUtf8(), detail}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

JournalResult<void> append(Database &database, const AuditEvent &event)
{
    const auto last = database.one(u"SELECT hash FROM event ORDER BY id DESC LIMIT 1"_s, {},
                                   [](const SqlStatement &row) { return row.bytes(0); });
    if (!last)
        return tl::unexpected(last.error());
    const qint64 at = event.at.toMSecsSinceEpoch();
    const QString key = event.key.text();
    return database.change(
        u"INSERT INTO event (at, who, key, what, detail, hash) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {at, event.who, key, event.what, event.detail,
         hashOf(last->value_or(QByteArray()), at, event.who, key, event.what, event.detail)});
}

JournalResult<bool> ChainCheck::step(int most)
{
    const auto page = m_database.runKept(u"SELECT id, at, who, key, what, detail, hash FROM event "
                                         "WHERE id >= ? ORDER BY id LIMIT ?"_s,
                                         {m_next, most});
    if (!page)
        return tl::unexpected(page.error());
    int read = 0;
    qint64 id = m_next;
    // Finished at its end, or the file could not forget what was written since.
    const auto ended = m_database.forEach(**page, [&](const SqlStatement &row) {
        ++read;
        id = row.integer(0);
        const qint64 at = row.integer(1);
        const QByteArray hash = row.bytes(6);
        if (hash == hashOf(m_before, at, row.text(2), row.text(3), row.text(4), row.bytes(5))) {
            m_before = hash;
            ++m_checked;
        } else {
            m_broken = BrokenLine{id, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)};
        }
        return !m_broken;
    });
    if (!ended)
        return tl::unexpected(ended.error());
    if (m_broken || read < most || id == std::numeric_limits<qint64>::max())
        return false;
    m_next = id + 1;
    return true;
}

JournalResult<std::optional<qint64>> firstBrokenLine(Database &database)
{
    ChainCheck check(database);
    for (;;) {
        const auto isMore = check.step();
        if (!isMore)
            return tl::unexpected(isMore.error());
        if (!*isMore)
            return check.broken() ? std::optional(check.broken()->id) : std::nullopt;
    }
}

} // namespace counterfoil::journal
