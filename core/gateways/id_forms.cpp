// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/id_forms.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QString &pattern, const QString &text)
{
    return QRegularExpression(u"\\A(?:"_s + pattern + u")\\z"_s).match(text).hasMatch();
}

} // namespace

bool IdForms::canBeAsked(IdKind kind, const QString &text) const
{
    const bool isId = isWhole(id, text);
    if (kind == IdKind::Payment)
        return isId || (!asked.isEmpty() && isWhole(asked, text));
    return isId && std::any_of(paths.begin(), paths.end(),
                               [kind](const Path &path) { return path.kind == kind; });
}

} // namespace counterfoil
