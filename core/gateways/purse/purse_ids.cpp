// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_ids.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil::purse {

namespace {

/// The digits in each group of a UUID.
constexpr std::array uuidGroups{8, 4, 4, 4, 12};

/// As a narrow cell or a wrapped line leaves it: spaces beside a hyphen, lines broken anywhere.
QString brokenUuid()
{
    QStringList groups;
    for (const int digits : uuidGroups)
        groups << u"(?:[0-9a-fA-F](?:\\r?\\n)?){%1}[0-9a-fA-F]"_s.arg(digits - 1);
    return groups.join(u"\\s{0,4}-\\s{0,4}"_s);
}

/// Without hyphens any 32 digits might be one: with a letter, and with a version and a variant of
/// RFC 9562, they are no number and rarely a checksum.
QString bareUuid()
{
    return u"(?=[0-9]*[a-fA-F])[0-9a-fA-F]{12}[1-8][0-9a-fA-F]{3}[89abAB][0-9a-fA-F]{15}"_s;
}

QString writtenUuid(const QString &handed)
{
    QString digits;
    for (const QChar c : handed) {
        if (c.isLetterOrNumber())
            digits += c.toLower();
    }
    QStringList groups;
    qsizetype begin = 0;
    for (const int size : uuidGroups) {
        groups << digits.mid(begin, size);
        begin += size;
    }
    return groups.join(u'-');
}

} // namespace

QString uuidPattern()
{
    return u"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_s;
}

/// Links before sessions before payments: a session's address may stand below another thing's, and
/// ".../payments/ID/refunds" is about the payment.
IdForms idForms()
{
    return {
        uuidPattern(),
        {brokenUuid(), bareUuid()},
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
