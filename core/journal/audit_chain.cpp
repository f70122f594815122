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

JournalResult<std::optional<qint64>> firstBrokenLine(Database &database)
{
    auto rows =
        database.execute(u"SELECT id, at, who, key, what, detail, hash FROM event ORDER BY id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QByteArray before;
    while (rows->next()) {
        const QByteArray hash = rows->value(6).toByteArray();
        if (hash != hashOf(before, rows->value(1).toLongLong(), rows->value(2).toString(),
                           rows->value(3).toString(), rows->value(4).toString(),
                           rows->value(5).toByteArray()))
            return std::optional<qint64>(rows->value(0).toLongLong());
        before = hash;
    }
    if (auto ended = database.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    return std::optional<qint64>();
}

} // namespace counterfoil::journal
