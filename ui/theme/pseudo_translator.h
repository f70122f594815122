// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace counterfoil {

/// Makes a language of every text while it is asked for, so that it is always complete: "[Şàvé…]"
/// longer by half and with accents. Numbers, placeholders, markup and the letter of a mnemonic stay
/// as they are.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    PseudoTranslator(Qt::LayoutDirection direction, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;

private:
    Qt::LayoutDirection m_direction;
};

/// What it makes of a text.
[[nodiscard]] QString pseudoText(const QString &source);

} // namespace counterfoil
