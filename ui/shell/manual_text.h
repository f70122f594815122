// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace counterfoil {

class Tokens;

/// Gives a document that was made of Markdown the theme's letters, colours and distances.
void layOutManualText(QTextDocument &document, const Tokens &tokens);

} // namespace counterfoil
