// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace counterfoil {

/// Writes the notifications of an account to the catalogue, many at once, and then how they ended.
/// A batch that the file does not take is not tried again: Catalogue::trouble() has the reason.
/// Lives in the UI's thread; the catalogue outlives it.
class NoticeLog : public QObject
{
    Q_OBJECT

public:
    NoticeLog(QString account, PersonalDataPolicy policy, Catalogue &catalogue,
              QObject *parent = nullptr);

    /// For what is written from now on.
    void setPolicy(PersonalDataPolicy policy) { m_policy = std::move(policy); }
    void add(const QList<NoticeEvent> &came);
    /// Of those that were added before.
    void end(const NoticeEnd &end);
    /// False: so many wait to be written that more should wait where they are, until written().
    [[nodiscard]] bool hasRoom() const { return m_next.came.size() < MostNext; }

    static constexpr qsizetype MostNext = 5000;

signals:
    void written();

private:
    void writeSoon();
    void write();

    QString m_account;
    PersonalDataPolicy m_policy;
    Catalogue &m_catalogue;
    EventBatch m_next;
    bool m_isWriting = false; ///< or about to; one batch at a time
};

} // namespace counterfoil
