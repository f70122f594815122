// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil {

/// The text with every card number in it masked to its first six and last four digits: 13 to 19
/// digits, with single spaces or hyphens among them, that pass the Luhn check and begin and measure
/// as a card scheme's numbers do. Not for ids and references: they may look alike.
[[nodiscard]] QString withoutCardNumbers(const QString &text);

/// Whether no card number can stand in the document, whatever it says; false proves nothing. Much
/// quicker than a look at its values.
[[nodiscard]] bool isFreeOfCardNumbers(const QByteArray &json);

} // namespace counterfoil
