// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/journal_reader.h"

#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

JournalReader::JournalReader(const QString &path)
    : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    file.setDatabaseName(QUrl::fromLocalFile(path).toString() + u"?vfs=unix"_s);
    file.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s);
    file.open();
}

JournalReader::~JournalReader()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase JournalReader::database() const
{
    return QSqlDatabase::database(m_name, false);
}

QHash<QString, JournalRow> JournalReader::rows() const
{
    QHash<QString, JournalRow> rows;
    QSqlQuery query(u"SELECT reference, state, is_open, hold FROM entry"_s, database());
    while (query.next())
        rows.insert(query.value(0).toString(), {query.value(1).toString(), query.value(2).toBool(),
                                                query.value(3).toString()});
    return rows;
}

QString JournalReader::onlyState() const
{
    const auto all = rows();
    return all.size() == 1 ? all.begin()->state : QString();
}

} // namespace counterfoil::test
