// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_card.h"

#include "ui/shell/hit_place.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

ClipboardCard::ClipboardCard(AccountServices &services, Catalogue &catalogue, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_catalogue(catalogue)
    , m_id(plainLabel({}, "mono", this))
    , m_kind(plainLabel({}, "secondary", this))
    , m_action(new ActionButton(QString(), ButtonRole::Link, this))
{
    setProperty("role", u"clipboard"_s);
    m_action->setObjectName(u"clipboardAction"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::ClipboardPaste, ColorRole::Text, 16, this));
    row->addWidget(plainLabel(tr("From clipboard"), "secondary", this));
    row->addWidget(m_id);
    row->addWidget(m_kind);
    row->addStretch();
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] { emit chosen(m_place); });
}

// Whether the payment is known is told a moment later; where the button leads is the same.
void ClipboardCard::look()
{
    constexpr qsizetype longest = 64 * 1024;
    const QString text = QGuiApplication::clipboard()->text();
    const auto found = text.size() > longest ? std::nullopt : recogniseId(text);
    if (!found)
        return hide();
    m_found = *found;
    offer(*found, std::nullopt);
    m_catalogue.payments()
        .find(m_services.account().id, PaymentId(found->id))
        .then(this, [this, found](const DatabaseResult<std::optional<PaymentRow>> &known) {
            if (known && *known && m_found == *found)
                offer(*found, *known);
        });
}

void ClipboardCard::offer(const RecognisedId &found, const std::optional<PaymentRow> &known)
{
    const QList<SearchHit> hits = hitsOf(found, known, m_services.sessions());
    setVisible(!hits.isEmpty());
    if (hits.isEmpty())
        return;
    const SearchHit &first = hits.constFirst();
    m_place = placeOf(first);
    m_id->setText(found.id);
    QString kind;
    if (found.kind == IdKind::Unknown && !first.isKnown())
        kind = tr("not known here");
    else if (m_place.kind == Place::Kind::Payment)
        kind = first.isKnown() ? tr("payment id") : tr("payment id, not known here");
    else if (m_place.kind == Place::Kind::Session)
        kind = first.isKnown() ? tr("session id") : tr("session id, not known here");
    else
        kind = first.isKnown() ? tr("payment link id") : tr("payment link id, not known here");
    m_kind->setText(kind);
    const QString provider = m_services.account().provider;
    if (first.isKnown())
        //: Button
        m_action->setText(tr("Open"));
    else if (m_place.kind == Place::Kind::Payment)
        m_action->setText(tr("Fetch payment from %1").arg(provider));
    else
        m_action->setText(tr("Fetch from %1").arg(provider));
}

} // namespace counterfoil
