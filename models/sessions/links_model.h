// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/countdown.h"
#include "models/sessions/documents_model.h"

#include <QHash>

#include <memory>

namespace counterfoil {

enum class LinkColumn { Order, Customer, Status, Amount, Currency, Expires, Left, Attempts, Count };

/// The payment links that this desk has opened. The time that is left to pay one is as of the last
/// tick().
class LinksModel : public DocumentsModel<PaymentLink, PaymentLinkStatus, LinkColumn>
{
    Q_OBJECT

public:
    /// The clock outlives the model.
    LinksModel(SessionService &sessions, const Clock &clock, Now now = &QDateTime::currentDateTime,
               QObject *parent = nullptr);

    [[nodiscard]] PaymentLinkPtr link(int row) const { return document(row); }
    /// A second has passed.
    void tick();

protected:
    [[nodiscard]] QString text(const PaymentLink &link, Column column) const override;
    [[nodiscard]] QString heading(Column column) const override;
    [[nodiscard]] bool isNumber(Column column) const override
    {
        return column == Column::Amount || column == Column::Attempts;
    }
    [[nodiscard]] QStringList moreWords(const PaymentLink &link) const override;

private:
    void take(const PaymentLinkPtr &link);
    void count(const PaymentLinkPtr &link);
    [[nodiscard]] QString leftText(const PaymentLink &link) const;

    const Clock &m_clock;
    QHash<PaymentLinkId, std::shared_ptr<Countdown>> m_left; ///< of those that can still be paid
};

} // namespace counterfoil
