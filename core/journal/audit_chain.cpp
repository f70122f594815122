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
    auto last = database.execute(u"SELECT hash FROM event ORDER BY id DESC LIMIT 1"_s);
    if (!last)
        return tl::unexpected(last.error());
    const QByteArray before = last->next() ? last->value(0).toByteArray() : QByteArray();
    last->finish();
    auto statement = database.prepare(
        u"INSERT INTO event (at, who, key, what, detail, hash) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    const qint64 at = event.at.toMSecsSinceEpoch();
    statement->addBindValue(at);
    statement->addBindValue(event.who);
    statement->addBindValue(event.key.text());
    statement->addBindValue(event.what);
    statement->addBindValue(event.detail);
    statement->addBindValue(
        hashOf(before, at, event.who, event.key.text(), event.what, event.detail));
    return database.run(*statement);
}

JournalResult<bool> ChainCheck::step(int most)
{
    const auto page = m_database.runKept(u"SELECT id, at, who, key, what, detail, hash FROM event "
                                         "WHERE id >= ? ORDER BY id LIMIT ?"_s,
                                         {m_next, most});
    if (!page)
        return tl::unexpected(page.error());
    QSqlQuery &rows = **page;
    int read = 0;
    qint64 id = m_next;
    while (!m_broken && rows.next()) {
        ++read;
        id = rows.value(0).toLongLong();
        const qint64 at = rows.value(1).toLongLong();
        const QByteArray hash = rows.value(6).toByteArray();
        if (hash == hashOf(m_before, at, rows.value(2).toString(), rows.value(3).toString(),
                           rows.value(4).toString(), rows.value(5).toByteArray())) {
            m_before = hash;
            ++m_checked;
        } else {
            m_broken = BrokenLine{id, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)};
        }
    }
    if (auto ended = m_database.ended(rows); !ended)
        return tl::unexpected(ended.error());
    rows.finish(); // or the file could not forget what was written since
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
