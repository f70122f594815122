// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace counterfoil {

class AccountEditor;
class WindowServices;
struct AccountSettings;

/// The editor of a new account in the window; it deletes itself when it is closed. What is saved is
/// opened.
AccountEditor *addAccount(QWidget *window, WindowServices &windowServices);
/// The editor of an account of the list.
AccountEditor *editAccount(QWidget *window, WindowServices &windowServices,
                           const AccountSettings &settings);
/// Opens the account. From a test account to a live one it asks first, in the window.
void switchToAccount(QWidget *window, WindowServices &windowServices,
                     const AccountSettings &settings, bool fromTest);

} // namespace counterfoil
