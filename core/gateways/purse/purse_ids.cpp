// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_ids.h"

#include "core/gateways/uuid_forms.h"

using namespace Qt::StringLiterals;

namespace counterfoil::purse {

/// Links before sessions before payments: a session's address may stand below another thing's, and
/// ".../payments/ID/refunds" is about the payment.
IdForms idForms()
{
    return {
        uuidPattern(),
        {brokenUuidPattern(), bareUuidPattern()},
        &writtenUuid,
        {{IdKind::Link, u"/payment-links?/|[?&]payment_link_id="_s},
         {IdKind::Session, u"/(?:client-)?sessions?/|[?&](?:client_)?session_id="_s},
         {IdKind::Payment, u"/payments?/|[?&]payment_id="_s}},
        // Not by the self link: in the samples a payment's self link names a session.
        {{u"authorization"_s, IdKind::Payment},
         {u"captures"_s, IdKind::Payment},
         {u"payment_attempts"_s, IdKind::Link},
         {u"attempts"_s, IdKind::Link},
         {u"eligible_solutions"_s, IdKind::Session},
         {u"integration_mode"_s, IdKind::Session},
         {u"widget"_s, IdKind::Session}},
        {{u"payment_id"_s, IdKind::Payment},
         {u"client_session_id"_s, IdKind::Session},
         {u"payment_link_id"_s, IdKind::Link}},
    };
}

} // namespace counterfoil::purse
