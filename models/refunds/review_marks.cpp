// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/review_marks.h"

namespace counterfoil {

namespace {

qint64 countOf(const QList<ReviewChange> &changes)
{
    qint64 count = 0;
    for (const ReviewChange &change : changes)
        count += change.operations.size();
    return count;
}

} // namespace

ReviewMarks::ReviewMarks(Catalogue &catalogue, QString account, const Person &me, Now now,
                         QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_accounts{std::move(account)}
    , m_now(std::move(now))
    , m_me(me.name)
{}

void ReviewMarks::mark(const QList<qint64> &operations, const QString &note)
{
    const Review review{m_now().toUTC(), m_me, note.trimmed().left(MostNote)};
    take(m_catalogue.operations().review(operations, review), &ReviewMarks::marked);
}

void ReviewMarks::unmark(const QList<qint64> &operations)
{
    take(m_catalogue.operations().unreview(operations), &ReviewMarks::unmarked);
}

void ReviewMarks::undo()
{
    if (m_undo.isEmpty())
        return;
    m_catalogue.operations()
        .undo(std::exchange(m_undo, {}))
        .then(this, [this, accounts = m_undoAccounts](const DatabaseResult<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            tellChanged(accounts);
            emit undone();
        });
}

void ReviewMarks::tellChanged(const QStringList &accounts)
{
    for (const QString &account : accounts)
        m_catalogue.tellChanged(account);
}

void ReviewMarks::take(CatalogueCall<QList<ReviewChange>> change, void (ReviewMarks::*done)(qint64))
{
    std::move(change).then(this, [this, done, accounts = m_accounts](
                                     const DatabaseResult<QList<ReviewChange>> &changes) {
        if (!changes) {
            emit failed(changes.error());
            return;
        }
        tellChanged(accounts);
        m_undo = *changes;
        m_undoAccounts = accounts;
        emit(this->*done)(countOf(*changes));
    });
}

} // namespace counterfoil
