// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/receiver_settings.h"

#include <QSslConfiguration>
#include <QSslKey>

#include <tl/expected.hpp>

namespace counterfoil {

// All of it reads files, and blocks.

/// Null where the file holds no private key that can be used without a passphrase.
[[nodiscard]] QSslKey privateKeyFrom(const QString &path);

/// What the receiver shows to those who connect.
[[nodiscard]] tl::expected<QSslConfiguration, ReceiverProblem>
receiverTls(const QString &certificateFile, const QString &keyFile);

} // namespace counterfoil
