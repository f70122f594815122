// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/payex/payex_ids.h"

#include "core/gateways/uuid_forms.h"

using namespace Qt::StringLiterals;

namespace counterfoil::payex {

namespace {

const auto pathBefore = u"/psp/[a-z0-9]{1,32}/payments/"_s;

QString writtenPath(const QString &handed)
{
    const qsizetype begin = handed.lastIndexOf(u'/') + 1;
    return handed.left(begin) + writtenUuid(handed.mid(begin));
}

} // namespace

/// What stands behind the UUID is a resource of the same payment.
IdForms idForms()
{
    return {
        pathBefore + uuidPattern(),
        {pathBefore + brokenUuidPattern()},
        &writtenPath,
        {{IdKind::Payment, u"\\A|://\\S*?"_s}},
        {},
        {{u"payment"_s, IdKind::Payment}, {u"id"_s, IdKind::Payment}},
    };
}

} // namespace counterfoil::payex
