// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/versions/payment_versions.h"
#include "models/versions/versions_model.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

class Choice;
class ListTable;

// The versions of a payment that this desk has seen, and what changed between two of them: of the
// chosen one, against the one before it or another.
class VersionsDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // The catalogue outlives it. It deletes itself when it is closed. Times are shown on the
    // account's clocks.
    VersionsDialog(Catalogue &catalogue, const Account &account,
                   const PaymentGateway::PaymentReader &read, const PaymentId &payment,
                   const QString &reference, QWidget *inWindow);

    [[nodiscard]] const PaymentVersions &versions() const { return m_versions; }
    [[nodiscard]] const ComparisonView &view() const { return *m_view; }

private:
    QLayout *makeLists();
    void followVersions();
    void offerOthers();
    void compare();
    [[nodiscard]] ComparedPayment side(int row) const;

    PaymentId m_payment;
    QDateTime m_now;
    PaymentVersions m_versions;
    VersionsModel m_versionsModel;
    ListTable *m_list = nullptr;
    Choice *m_against = nullptr;
    ComparisonView *m_view = nullptr;
};

} // namespace counterfoil
