// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/document_page.h"

#include "ui/pages/page_state.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/wrap_layout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

DocumentPage::DocumentPage(const QString &idName, const QString &id, QWidget *parent)
    : Page(parent)
    , m_title(id)
    , m_actions(new WrapLayout)
    , m_body(new QVBoxLayout)
    , m_state(new PageState(tr("Try again"), this))
{
    auto *content = new QWidget(m_state);
    m_reference = new ElidedLabel(content);
    m_chip = new StatusChip(content);
    m_facts = new ElidedLabel(content);
    m_id = new CopyLabel(idName, content);
    auto *stale = new Banner(content);
    m_reference->setProperty("role", u"title"_s);
    m_facts->setProperty("role", u"secondary"_s);
    m_id->setValue(id);

    m_actions->setSpacing(10);
    m_actions->addWidget(m_reference);
    m_actions->addWidget(m_chip);
    m_actions->addStretch();
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(m_actions);
    head->addWidget(m_facts);
    head->addWidget(m_id);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(stale);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(14);
    m_state->setContent(content, stale);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_state);
    connect(m_state, &PageState::retryRequested, this, [this] { refresh(); });
}

void DocumentPage::showLoading(const QString &sentence)
{
    m_state->showLoading(sentence);
}

void DocumentPage::showFailed(const ApiError &error, ErrorContext context)
{
    const QString sentence = errorSentence(error, context);
    if (m_state->hasContent())
        m_state->setStale(sentence);
    else if (error.kind == ErrorKind::Network)
        m_state->showOffline(sentence);
    else
        m_state->showFailed(sentence);
}

void DocumentPage::showHead(const QString &reference, const StatusLook &look, const QString &facts)
{
    m_title = reference;
    m_seenAt = QDateTime::currentDateTime();
    m_reference->setText(reference);
    m_chip->setLook(look);
    m_facts->setText(facts);
    m_state->setStale({});
    m_state->showContent();
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
