// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outcome_page.h"

#include "core/domain/outside_text.h"
#include "models/operation/operation_flow_words.h"
#include "models/operation/operation_words.h"
#include "models/operation/outcome_words.h"
#include "ui/dialogs/sums_strip.h"
#include "ui/theme/accessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

OutcomePage::OutcomePage(QWidget *parent)
    : QWidget(parent)
    , m_chip(new StatusChip(this))
    , m_headline(plainLabel({}, "figure-small", this))
    , m_sentences(plainLabel({}, "", this))
    , m_reference(plainLabel({}, "secondary", this))
    , m_processed(plainLabel({}, "medium", this))
    , m_parts(new QWidget(this))
    , m_grid(new QGridLayout(m_parts))
    , m_sumsLabel(plainLabel(tr("The payment now"), "section", this))
    , m_sums(new SumsStrip(this))
{
    m_headline->setObjectName(u"outcomeHeadline"_s);
    m_sentences->setObjectName(u"outcomeSentences"_s);
    m_sentences->setWordWrap(true);
    m_processed->setObjectName(u"outcomeProcessed"_s);
    m_parts->setObjectName(u"outcomeParts"_s);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_headline);
    head->addWidget(m_chip);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 4, 20, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_sentences);
    column->addWidget(m_reference);
    column->addSpacing(4);
    column->addWidget(m_processed);
    column->addWidget(m_parts);
    column->addSpacing(4);
    column->addWidget(m_sumsLabel);
    column->addWidget(m_sums);
}

void OutcomePage::show(const OperationFlow &flow)
{
    const OperationEntry &entry = *flow.entry();
    const bool checking = flow.stage() == OperationStage::Checking;
    m_headline->setText(operationTitle(entry.kind, entry.amount));
    m_chip->setLook(checking ? statusLook(Look::Checking) : operationLook(entry.status.text()));
    const QString sentences = outcomeSentences(flow).join(u'\n');
    const bool isNews = m_sentences->text() != sentences;
    m_sentences->setText(sentences);
    if (isNews)
        announce(m_sentences);
    m_reference->setText(tr("Your reference: %1").arg(shownText(entry.merchantReference)));

    const Operation *operation = checking ? nullptr : flow.operation();
    m_processed->setText(processedSentence(operation));
    m_processed->setVisible(operation != nullptr);
    showParts(operation);

    m_sumsLabel->setText(checking ? tr("The payment as last seen") : tr("The payment now"));
    m_sums->setSums(operationSums(*flow.payment(), entry.kind));
}

// The outcome comes in place of what was filled in.
void OutcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(m_sentences);
}

void OutcomePage::showParts(const Operation *operation)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_parts->setVisible(operation && !operation->partnerTransactions.empty());
    if (!operation)
        return;
    int row = 0;
    for (const OutcomePart &part : outcomeParts(*operation)) {
        m_grid->addWidget(plainLabel(solutionName(part.solution), "", m_parts), row, 0);
        m_grid->addWidget(new StatusChip(operationLook(part.status), m_parts), row, 1);
        auto *words = new ElidedLabel(shownText(part.description), m_parts);
        words->setProperty("role", u"secondary"_s);
        m_grid->addWidget(words, row, 2);
        auto *amount = plainLabel(formatAmount(part.amount), "medium", m_parts);
        amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(amount, row, 3);
        ++row;
    }
}

} // namespace counterfoil
