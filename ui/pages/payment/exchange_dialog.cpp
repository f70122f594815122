// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/exchange_dialog.h"

#include "models/words/error_sentence.h"
#include "models/words/json_text.h"
#include "ui/pages/payment/detail_pane.h"
#include "ui/pages/payment/json_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QByteArray listOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return "captures";
    case OperationKind::Refund:
        return "refunds";
    case OperationKind::Void:
        return "voids";
    }
    return {};
}

void addJson(QVBoxLayout &layout, const QString &heading, const QString &name,
             const QByteArray &json, QWidget *parent)
{
    layout.addWidget(plainLabel(heading, "section", parent));
    auto *view = new JsonView(name, heading, parent);
    view->setJson(json);
    view->setPadding(0);
    layout.addWidget(view, 1);
}

} // namespace

QByteArray rawPart(const TimelineGroup &group)
{
    if (!group.payment())
        return {};
    const QByteArray &raw = group.payment()->raw;
    switch (group.kind()) {
    case TimelineKind::Entry:
    case TimelineKind::Notice:
        return {};
    case TimelineKind::Operation: {
        const std::vector<Operation> &all = group.payment()->operations(group.operation()->kind);
        const auto index = static_cast<size_t>(group.operation() - all.data());
        return jsonPart(raw, {listOf(group.operation()->kind), index});
    }
    case TimelineKind::Authorisation:
        return jsonPart(raw, {QByteArray("authorization")});
    case TimelineKind::Start:
        return jsonPart(raw, {QByteArray("split")});
    }
    return {};
}

ExchangeDialog::ExchangeDialog(const TimelineGroup &group, QWidget *inWindow)
    : OverlayDialog(inWindow)
{
    setObjectName(u"exchangeDialog"_s);
    setAccessibleName(tr("Request and answer"));
    setPanelWidth(860);
    setRejectOnScrimClick(true);
    panel()->setMinimumHeight(inWindow->window()->height() * 6 / 10);

    auto *layout = new QVBoxLayout(panel());
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(DetailPane::titleOf(group), "dialog-title", panel()));
    const std::optional<OperationEntry> &entry = group.entry();
    if (entry) {
        auto *key = plainLabel(tr("Idempotency key %1").arg(entry->key.text()), "mono", panel());
        key->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(key);
        addJson(*layout, tr("Request"), u"request"_s, entry->request.body, panel());
    }
    if (entry && entry->error) {
        QLabel *words =
            plainLabel(errorSentence(*entry->error, ErrorContext::Operation), "error", panel());
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    const QByteArray answer = rawPart(group);
    if (!answer.isEmpty() || !entry) {
        addJson(*layout,
                //: The part of the payment's JSON that is about the operation
                entry ? tr("Answer: its part of the payment") : tr("In the payment"), u"answer"_s,
                answer, panel());
    }
    auto *close = new ActionButton(tr("Close"), ButtonRole::Outlined, panel());
    close->setObjectName(u"closeButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
    setInitialFocus(close);
    connect(close, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(this, &OverlayDialog::finished, this, &QObject::deleteLater);
}

} // namespace counterfoil
