// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QSet>

namespace counterfoil {

/// The payments whose customer was forgotten on this computer: the provider tells of the customer
/// again whenever one of them is read, and that must not be kept. Ids only, in `forgotten.tsv`
/// beside the catalogue, so that one that is rebuilt does not learn them again; several processes
/// may share it. Reads and writes a file: any thread but the UI's.
[[nodiscard]] QSet<PaymentId> forgottenPayments(const QString &folder, const QString &account);
/// False where the disk said no.
[[nodiscard]] bool addForgotten(const QString &folder, const QString &account,
                                const QList<PaymentId> &payments);
/// Those of an account that is gone.
bool removeForgotten(const QString &folder, const QString &account);

} // namespace counterfoil
