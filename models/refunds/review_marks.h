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

    /// The catalogue outlives it.
    ReviewMarks(Catalogue &catalogue, QString account, const Person &me,
                Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);

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
    void take(CatalogueCall<QList<ReviewChange>> change, void (ReviewMarks::*done)(qint64));

    Catalogue &m_catalogue;
    QString m_account;
    Now m_now;
    QString m_me;
    QList<ReviewChange> m_undo;
};

} // namespace counterfoil
