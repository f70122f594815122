// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/documents_model.h"

namespace counterfoil {

enum class SessionColumn { Order, Customer, Status, Amount, Currency, Expires, Payment, Count };

/// The client sessions that this desk has opened.
class SessionsModel : public DocumentsModel<Session, SessionStatus, SessionColumn>
{
    Q_OBJECT

public:
    explicit SessionsModel(SessionService &sessions, Now now = &QDateTime::currentDateTime,
                           QObject *parent = nullptr);

    [[nodiscard]] SessionPtr session(int row) const { return document(row); }

protected:
    [[nodiscard]] QString text(const Session &session, Column column) const override;
    [[nodiscard]] QString heading(Column column) const override;
    [[nodiscard]] QStringList moreWords(const Session &session) const override
    {
        return {session.paymentId.text()};
    }
};

} // namespace counterfoil
