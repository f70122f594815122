// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_webhook.h"

#include "core/domain/same_bytes.h"
#include "core/gateways/purse/purse_urls.h"
#include "core/net/json/json_value.h"

namespace counterfoil::purse {

namespace {

/// Twice is as good as never: nobody can say which one is meant.
bool showsToken(const NoticeHeaders &headers, const Secret &token)
{
    int found = 0;
    bool isSame = false;
    for (const auto &[name, value] : headers) {
        if (name != WebhookTokenHeader)
            continue;
        ++found;
        isSame = areSameBytes(value, token.reveal());
    }
    return found == 1 && isSame;
}

void addWebhookRow(Notice &webhook, JsonValue root, const char *name, NoticeFieldKind kind)
{
    const QString text = root.idText(name);
    if (!text.isEmpty())
        webhook.fields.push_back({QString::fromLatin1(name), text, kind});
}

void readFields(Notice &webhook, JsonValue root, const EntityId &entity)
{
    const JsonLeniency lenient = root.lenient(); // what it tells is read from the provider
    const bool isPayment = root.member("amounts").isObject();
    const char *const id = isPayment ? "id" : "payment_id";
    addWebhookRow(webhook, root, "id", isPayment ? NoticeFieldKind::Id : NoticeFieldKind::PartId);
    addWebhookRow(webhook, root, "payment_id", NoticeFieldKind::Id);
    addWebhookRow(webhook, root, "entity_id", NoticeFieldKind::Service);
    addWebhookRow(webhook, root, "version", NoticeFieldKind::Version);
    addWebhookRow(webhook, root, "status", NoticeFieldKind::Status);
    addWebhookRow(webhook, root, "order_reference", NoticeFieldKind::Reference);
    const QString payment = root.idText(id);
    if (isPlausibleId(payment))
        webhook.order = PaymentId(payment);
    else
        webhook.doubts.push_back(!isPayment && payment.isEmpty() ? NoticeDoubt::OtherType
                                                                 : NoticeDoubt::NoOrder);
    if (const auto version = isPayment ? root.integer("version") : std::nullopt)
        webhook.revision = Revision(*version);
    if (EntityId(root.idText("entity_id")) != entity)
        webhook.doubts.push_back(NoticeDoubt::OtherService);
}

/// Those of others hold an `object` or a `payment`.
bool isWebhook(JsonValue root)
{
    const JsonLeniency lenient = root.lenient();
    return root.isObject() && root.member("entity_id") && root.member("id") &&
           !root.member("object") && !root.member("payment");
}

} // namespace

Notice readWebhook(const ReceivedNotice &received, const WebhookSettings &settings)
{
    Notice webhook;
    if (!settings.token.isEmpty() && !showsToken(received.headers, settings.token))
        webhook.doubts.push_back(NoticeDoubt::WrongToken);
    auto document = JsonDocument::parse(received.body);
    if (!document || !isWebhook(document->root())) {
        webhook.doubts.push_back(NoticeDoubt::UnknownForm);
        if (!document)
            webhook.fault = std::move(document.error());
        return webhook;
    }
    webhook.form = NoticeForm::Webhook;
    webhook.doubts.push_back(NoticeDoubt::NeverSigned);
    readFields(webhook, document->root(), settings.entity);
    return webhook;
}

} // namespace counterfoil::purse
