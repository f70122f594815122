// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/person.h"

#include <functional>

namespace counterfoil {

/// Puts the mark of a person who reviewed operations on them and takes it away, and takes the last
/// of either back.
class ReviewMarks : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostNote = 500;
    using Now = std::function<QDateTime()>;

    /// The catalogue outlives it. The operations are of that account until setAccounts().
    ReviewMarks(Catalogue &catalogue, QString account, const Person &me,
                Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);

    /// Those whose operations are marked from now on.
    void setAccounts(const QStringList &accounts) { m_accounts = accounts; }
    /// Those of the operations that nobody has reviewed yet: another's mark stays. The note may be
    /// empty, and is cut at MostNote.
    void mark(const QList<qint64> &operations, const QString &note);
    void unmark(const QList<qint64> &operations);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    /// What mark() or unmark() did last.
    void undo();

signals:
    void marked(qint64 count);
    void unmarked(qint64 count);
    void undone();
    void failed(const counterfoil::DatabaseError &error);

private:
    void tellChanged(const QStringList &accounts);
    void take(CatalogueCall<QList<ReviewChange>> change, void (ReviewMarks::*done)(qint64));

    Catalogue &m_catalogue;
    QStringList m_accounts;
    Now m_now;
    QString m_me;
    QList<ReviewChange> m_undo;
    QStringList m_undoAccounts;
};

} // namespace counterfoil
