// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/document_page.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_chip.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

DocumentPage::DocumentPage(const QString &idName, const QString &id, QWidget *parent)
    : Page(parent)
    , m_title(id)
    , m_content(new QWidget(this))
    , m_reference(new ElidedLabel(m_content))
    , m_chip(new StatusChip(m_content))
    , m_facts(new ElidedLabel(m_content))
    , m_id(new CopyLabel(idName, m_content))
    , m_banner(new Banner(m_content))
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    m_reference->setProperty("role", u"title"_s);
    m_facts->setProperty("role", u"secondary"_s);
    m_id->setValue(id);

    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_reference);
    first->addWidget(m_chip);
    first->addStretch();
    first->addLayout(m_actions);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(first);
    head->addWidget(m_facts);
    head->addWidget(m_id);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(14);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    connect(m_empty, &EmptyState::actionTriggered, this, [this] { refresh(); });
    connect(m_banner, &Banner::actionTriggered, this, [this] { refresh(); });
}

void DocumentPage::showLoading(const QString &sentence)
{
    if (m_seenAt.isValid())
        return;
    m_empty->setLoading(sentence);
    m_stack->setCurrentWidget(m_empty);
}

void DocumentPage::showFailed(const ApiError &error, ErrorContext context)
{
    const QString sentence = errorSentence(error, context);
    if (m_seenAt.isValid()) {
        m_banner->showMessage(Banner::Kind::Failure, sentence, tr("Try again"));
        return;
    }
    if (error.kind == ErrorKind::Network)
        m_empty->setOffline(sentence, tr("Try again"));
    else
        m_empty->setFailed(sentence, tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

void DocumentPage::showHead(const QString &reference, const StatusLook &look, const QString &facts)
{
    m_title = reference;
    m_seenAt = QDateTime::currentDateTime();
    m_reference->setText(reference);
    m_chip->setLook(look);
    m_facts->setText(facts);
    m_banner->clear();
    m_stack->setCurrentWidget(m_content);
    emit changed();
}

void DocumentPage::clearBody()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace counterfoil
