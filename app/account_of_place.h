// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/account.h"
#include "ui/frame/place.h"

#include <functional>
#include <vector>

namespace counterfoil {

/// The account in which a place is opened that was asked for without one: one whose payment it is
/// known to be; else, where only the accounts of one provider can be asked for such an id, the
/// first of them; else the current one. The current one comes first where several could be meant.
/// `holders` are the accounts whose payment it is.
[[nodiscard]] QString accountOfPlace(const Place &place, const std::vector<Account> &accounts,
                                     const QString &current, const QStringList &holders);

/// Those of the accounts whose payment it is known to be. It calls once, in the caller's thread and
/// perhaps at once, unless the context is gone by then. A catalogue that cannot be read knows
/// nothing.
void findHolders(const Place &place, const std::vector<Account> &accounts, Catalogue &catalogue,
                 QObject *context, const std::function<void(const QStringList &holders)> &done);

/// The account of a place, with what the catalogue knows of holders. It calls like findHolders.
void findAccountOf(const Place &place, const std::vector<Account> &accounts, const QString &current,
                   Catalogue &catalogue, QObject *context,
                   const std::function<void(const QString &account)> &done);

} // namespace counterfoil
