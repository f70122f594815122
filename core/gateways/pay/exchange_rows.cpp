// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/exchange_rows.h"

#include "core/domain/said_decimals.h"
#include "core/gateways/pay/pay_facts.h"
#include "core/privacy/card_mask.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

using RowKind = NoticeFieldKind;

constexpr size_t mostRows = 500; ///< the sample has about seventy

struct NamedKind
{
    QLatin1StringView name;
    RowKind kind;
};

constexpr std::array envelopeKinds{
    NamedKind{"event"_L1, RowKind::Event},
    NamedKind{"type"_L1, RowKind::Type},
    NamedKind{"version"_L1, RowKind::Version},
    NamedKind{"id"_L1, RowKind::Id},
};

/// Of an order and of the parts that were paid.
constexpr std::array orderKinds{
    NamedKind{"id"_L1, RowKind::OtherId},
    NamedKind{"orderId"_L1, RowKind::OtherId},
    NamedKind{"uuid"_L1, RowKind::OtherId},
    NamedKind{"type"_L1, RowKind::Type},
    NamedKind{"serviceId"_L1, RowKind::Service},
    NamedKind{"reference"_L1, RowKind::Reference},
    NamedKind{"description"_L1, RowKind::Description},
    NamedKind{"status.code"_L1, RowKind::Status},
    NamedKind{"status.action"_L1, RowKind::Status},
    NamedKind{"integration.test"_L1, RowKind::IsTest},
    NamedKind{"amount"_L1, RowKind::Amount},
    NamedKind{"authorizedAmount"_L1, RowKind::Reserved},
    NamedKind{"capturedAmount"_L1, RowKind::Captured},
    NamedKind{"currencyAmount"_L1, RowKind::PaidAmount},
    NamedKind{"paymentMethod.id"_L1, RowKind::Method},
    NamedKind{"createdAt"_L1, RowKind::Created},
    NamedKind{"modifiedAt"_L1, RowKind::Changed},
    NamedKind{"expiresAt"_L1, RowKind::Expires},
    NamedKind{"completedAt"_L1, RowKind::Completed},
    NamedKind{"createdBy"_L1, RowKind::Author},
    NamedKind{"modifiedBy"_L1, RowKind::Author},
    NamedKind{"ipAddress"_L1, RowKind::OfPayer},
};

/// Of all whose names begin so.
constexpr std::array orderGroups{
    NamedKind{"stats."_L1, RowKind::Statistics},
    NamedKind{"links."_L1, RowKind::Href},
    NamedKind{"customer"_L1, RowKind::OfPayer},
};

constexpr std::array legacyKinds{
    NamedKind{"action"_L1, RowKind::Event},
    NamedKind{"order_id"_L1, RowKind::Id},
    NamedKind{"amount"_L1, RowKind::Amount},
    NamedKind{"starttime"_L1, RowKind::Created},
    NamedKind{"stoptime"_L1, RowKind::Changed},
    NamedKind{"payment_profile_id"_L1, RowKind::Method},
    NamedKind{"payment_session_id"_L1, RowKind::PartId},
    NamedKind{"transactionId"_L1, RowKind::PartId},
    NamedKind{"ip_address"_L1, RowKind::OfPayer},
    NamedKind{"enduser_id"_L1, RowKind::OfPayer},
    NamedKind{"customer_id"_L1, RowKind::OfPayer},
    NamedKind{"customer_key"_L1, RowKind::OfPayer},
    NamedKind{"country_id"_L1, RowKind::OfPayer},
    NamedKind{"country_code"_L1, RowKind::OfPayer},
    NamedKind{"promotor_id"_L1, RowKind::Statistics},
    NamedKind{"domain_id"_L1, RowKind::Statistics},
    NamedKind{"tool"_L1, RowKind::Statistics},
    NamedKind{"info"_L1, RowKind::Statistics},
    NamedKind{"object"_L1, RowKind::Statistics},
    NamedKind{"extra1"_L1, RowKind::Statistics},
    NamedKind{"extra2"_L1, RowKind::Statistics},
    NamedKind{"extra3"_L1, RowKind::Statistics},
    NamedKind{"secret"_L1, RowKind::Hidden},
};

template <size_t Size>
RowKind kindIn(const std::array<NamedKind, Size> &kinds, const QString &name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&name](const NamedKind &known) { return known.name == name; });
    return found == kinds.end() ? RowKind::Other : found->kind;
}

RowKind kindOfPath(QString path)
{
    static const QRegularExpression ofPart(u"\\Aobject\\.(?:payments\\[[0-9]+\\]\\.)?"_s);
    const QRegularExpressionMatch match = ofPart.match(path);
    if (!match.hasMatch())
        return kindIn(envelopeKinds, path);
    path = path.mid(match.capturedLength());
    const auto group =
        std::find_if(orderGroups.begin(), orderGroups.end(),
                     [&path](const NamedKind &known) { return path.startsWith(known.name); });
    return group == orderGroups.end() ? kindIn(orderKinds, path) : group->kind;
}

bool isMoment(RowKind kind)
{
    return kind == RowKind::Created || kind == RowKind::Changed || kind == RowKind::Expires ||
           kind == RowKind::Completed;
}

/// Ids may look like card numbers, and are looked for as they are.
QString shownOfField(const QString &text, RowKind kind)
{
    if (kind == RowKind::Hidden)
        return {};
    return kind == RowKind::Id || kind == RowKind::OtherId ? text : withoutCardNumbers(text);
}

class MultiCoreRows
{
public:
    explicit MultiCoreRows(const SaidDecimals &decimals)
        : m_decimals(decimals)
    {}

    void addMembers(JsonValue object, const QString &path)
    {
        for (const JsonValue member : object)
            add(object, member, path + member.name());
    }

    std::vector<NoticeField> rows;

private:
    void add(JsonValue owner, JsonValue value, const QString &path)
    {
        if (!value || rows.size() == mostRows)
            return;
        if (const auto money = moneyIn(value, m_decimals)) {
            rows.push_back({path, {}, kindOfPath(path), money});
        } else if (value.isObject()) {
            addMembers(value, path + u'.');
        } else if (value.isArray()) {
            int index = 0;
            for (const JsonValue element : value)
                addElement(element, u"%1[%2]"_s.arg(path).arg(index++));
        } else {
            addLeaf(value.isText() ? value.toText() : owner.freeJson(value.name().toStdString()),
                    path);
        }
    }

    void addElement(JsonValue element, const QString &path)
    {
        if (element.isObject())
            add(element, element, path);
        else if (element && rows.size() < mostRows)
            addLeaf(element.isText() ? element.toText() : element.toFreeJson(), path);
    }

    void addLeaf(const QString &text, const QString &path)
    {
        if (text.isEmpty())
            return;
        const RowKind kind = kindOfPath(path);
        NoticeField row{path, shownOfField(text, kind), kind};
        if (isMoment(kind)) {
            const auto moment = Timestamp::fromIso(text.toStdString());
            if (moment)
                row.moment = *moment;
            else
                row.problem = NoticeFieldProblem::NotAMoment;
        }
        rows.push_back(std::move(row));
    }

    const SaidDecimals &m_decimals;
};

void readLegacyRow(NoticeField &row, const QString &text, const LegacySetting &setting)
{
    if (row.kind == RowKind::Amount) {
        if (const auto currency = Currency::fromCode(setting.currency))
            row.money = legacyAmount(text, *currency);
        if (!row.money)
            row.problem = NoticeFieldProblem::NotAnAmount;
    } else if (isMoment(row.kind)) {
        row.moment = legacyMoment(text, setting.zone);
        if (!row.moment.isValid())
            row.problem = NoticeFieldProblem::NotAMoment;
    }
}

bool isNeededOfLegacy(const QString &name, bool isOfRefund)
{
    return name == "action"_L1 || name == "order_id"_L1 || (name == "amount"_L1 && !isOfRefund);
}

template <size_t Size>
void addMissing(std::vector<NoticeField> &rows, const std::array<NamedKind, Size> &kinds,
                const std::function<bool(const QString &name)> &isNeeded)
{
    for (const NamedKind &known : kinds) {
        const QString name = known.name;
        const bool isThere = std::any_of(
            rows.begin(), rows.end(), [&name](const NoticeField &row) { return row.name == name; });
        if (!isThere && isNeeded(name))
            rows.push_back({name, {}, known.kind, {}, {}, NoticeFieldProblem::Missing});
    }
}

} // namespace

std::vector<NoticeField> rowsOfMultiCore(JsonValue root, const SaidDecimals &decimals)
{
    MultiCoreRows rows(decimals);
    rows.addMembers(root, {});
    addMissing(rows.rows, envelopeKinds, [](const QString &) { return true; });
    return std::move(rows.rows);
}

std::vector<NoticeField> rowsOfLegacy(const LegacyFields &fields, const LegacySetting &setting,
                                      bool isOfRefund)
{
    std::vector<NoticeField> rows;
    for (const auto &[name, text] : fields) {
        const RowKind kind = kindIn(legacyKinds, name);
        NoticeField row{name, shownOfField(text, kind), kind};
        const auto isSame = [&wanted = name](const auto &field) { return field.first == wanted; };
        if (std::count_if(fields.begin(), fields.end(), isSame) > 1)
            row.problem = NoticeFieldProblem::Twice;
        else if (!text.isEmpty())
            readLegacyRow(row, text, setting);
        else if (isNeededOfLegacy(name, isOfRefund))
            row.problem = NoticeFieldProblem::Empty;
        rows.push_back(std::move(row));
    }
    addMissing(rows, legacyKinds,
               [isOfRefund](const QString &name) { return isNeededOfLegacy(name, isOfRefund); });
    return rows;
}

} // namespace counterfoil::pay
