// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/versions/differences_model.h"
#include "models/versions/payment_versions.h"
#include "models/versions/versions_model.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QStackedLayout;

namespace counterfoil {

class Choice;
class EmptyState;
class ListTable;

// The versions of a payment that this desk has seen, and what changed between two of them: of the
// chosen one, against the one before it or another.
class VersionsDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // The catalogue outlives it. It deletes itself when it is closed. Times are shown on the
    // account's clocks.
    VersionsDialog(Catalogue &catalogue, const Account &account, const PaymentId &payment,
                   const QString &reference, QWidget *inWindow);

    [[nodiscard]] const PaymentVersions &versions() const { return m_versions; }

private:
    QLayout *makeLists();
    void followVersions();
    void offerOthers();
    void compare();
    void followComparison();
    [[nodiscard]] QString countSentence() const;

    QDateTime m_now;
    PaymentVersions m_versions;
    VersionsModel m_versionsModel;
    DifferencesModel m_differencesModel;
    ListTable *m_list = nullptr;
    Choice *m_against = nullptr;
    QLabel *m_count = nullptr;
    ListTable *m_differences = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace counterfoil
