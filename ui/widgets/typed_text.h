// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QObject;

namespace counterfoil {

/// Calls the function with each text that a person gives the line: by keys, from the clipboard or
/// the completer, or through assistive technology, of which QLineEdit::textEdited does not tell.
/// What showText() shows does not count. Nobody types into a line that is off or read-only: it gets
/// its text back. Until the context is gone.
void onTyped(QLineEdit *edit, QObject *context, std::function<void(const QString &text)> typed);

/// The one way to put a text into a line that somebody listens to with onTyped().
void showText(QLineEdit *edit, const QString &text);

} // namespace counterfoil
