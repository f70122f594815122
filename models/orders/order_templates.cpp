// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_templates.h"

#include "models/orders/order_parts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 templatesVersion = 1;
constexpr auto templateAccountsKey = "accounts"_L1;
constexpr auto templateNameKey = "name"_L1;
constexpr auto requestKey = "request"_L1;

QString kindKey(CreationKind kind)
{
    return kind == CreationKind::Session ? u"sessions"_s : u"payments"_s;
}

} // namespace

OrderDraft withoutPerson(OrderDraft draft)
{
    for (int i = static_cast<int>(OrderText::CustomerReference);
         i < static_cast<int>(OrderText::Count); ++i)
        draft.texts[static_cast<OrderText>(i)].clear();
    draft.texts[OrderText::Reference].clear();
    draft.rest.customer.reset();
    draft.rest.billing.reset();
    draft.rest.browser.reset();
    for (Shipment &shipment : draft.rest.shipments)
        shipment.shippingAddress.reset();
    return draft;
}

OrderTemplates::OrderTemplates(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder + u"/order-templates.json"_s, KeptThing::OrderTemplates, templatesVersion)
{}

QList<OrderTemplate> OrderTemplates::templates(const QString &account, CreationKind kind)
{
    const QJsonArray kept = m_file.read()
                                .value(templateAccountsKey)
                                .toObject()
                                .value(account)
                                .toObject()
                                .value(kindKey(kind))
                                .toArray();
    QList<OrderTemplate> all;
    for (const auto &entry : kept) {
        const QJsonObject object = entry.toObject();
        const QString name = object.value(templateNameKey).toString();
        if (!name.isEmpty())
            all << OrderTemplate{name, object.value(requestKey).toString().toUtf8()};
    }
    return all;
}

tl::expected<void, QString> OrderTemplates::save(const QString &account, CreationKind kind,
                                                 const OrderTemplate &made)
{
    if (made.name.isEmpty())
        return tl::unexpected(tr("Enter a name."));
    if (made.name.size() > LongestName)
        return tl::unexpected(tr("Use at most %n characters.", nullptr, LongestName));
    if (made.request.size() > LargestRequest)
        return tl::unexpected(tr("This order is too large for a template. Remove some lines."));
    QList<OrderTemplate> all = templates(account, kind);
    const auto same = std::find_if(all.begin(), all.end(), [&made](const OrderTemplate &other) {
        return other.name == made.name;
    });
    if (same != all.end())
        *same = made;
    else
        all.append(made);
    return store(account, kind, all);
}

tl::expected<void, QString> OrderTemplates::remove(const QString &account, CreationKind kind,
                                                   const QString &name)
{
    QList<OrderTemplate> all = templates(account, kind);
    all.removeIf([&name](const OrderTemplate &made) { return made.name == name; });
    return store(account, kind, all);
}

tl::expected<void, QString> OrderTemplates::store(const QString &account, CreationKind kind,
                                                  const QList<OrderTemplate> &all)
{
    QJsonArray entries;
    for (const OrderTemplate &made : all) {
        entries.append(QJsonObject{{templateNameKey, made.name},
                                   {requestKey, QString::fromUtf8(made.request)}});
    }
    QJsonObject values = m_file.read();
    QJsonObject accounts = values.value(templateAccountsKey).toObject();
    QJsonObject ofAccount = accounts.value(account).toObject();
    ofAccount.insert(kindKey(kind), entries);
    accounts.insert(account, ofAccount);
    values.insert(templateAccountsKey, accounts);
    if (m_file.write(values))
        return {};
    return tl::unexpected(m_file.problem().isEmpty() ? tr("The template could not be saved.")
                                                     : m_file.problem());
}

} // namespace counterfoil
