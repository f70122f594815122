// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/personal_data.h"

#include <QString>
#include <QStringList>

namespace counterfoil {

/// What the catalogue keeps in place of a name or an e-mail address under Hashed: the same text,
/// case and accents aside, gives the same word of 16 hexadecimal digits.
[[nodiscard]] QString hashedWord(const QString &text, const QByteArray &key);

/// All words that may be kept for the text: that of hashedWord(), and the one that files of older
/// versions have where their folding gives another.
[[nodiscard]] QStringList hashedWords(const QString &text, const QByteArray &key);

/// One text of an answer, as withoutSensitiveData() leaves it where its name tells nothing.
[[nodiscard]] QString withoutSensitiveText(const QString &text, PersonalData keep);

/// A provider's answer (JSON) without card numbers, and without what tells who the customer is
/// where the policy keeps that out. Bytes that are no JSON give an empty answer.
[[nodiscard]] QByteArray withoutSensitiveData(const QByteArray &raw, PersonalData keep);

/// A provider's answer as it may be shown: card numbers are masked. Bytes that are no JSON come
/// back as they are, for the reader to say what is wrong with them.
[[nodiscard]] QByteArray withoutCardNumbersIn(const QByteArray &answer);

} // namespace counterfoil
