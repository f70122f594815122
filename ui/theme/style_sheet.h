// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace counterfoil {

class Tokens;

// The one style sheet. What a widget wants is a dynamic property, set before it is first shown:
//   QPushButton role: primary | quiet | link | chip        (none: the outlined one)
//   QLabel      role: secondary | tertiary | label | small | section | title | dialog-title |
//                     figure | figure-small | mono | error | rail-title | rail-text
//   QFrame      role: card | field | separator | bar | dialog | page | clipboard
//   QLineEdit   role: bare (inside a frame that draws the field)
QString styleSheet(const Tokens &tokens);
QPalette palette(const Tokens &tokens);

} // namespace counterfoil
