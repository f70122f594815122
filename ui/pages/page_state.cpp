// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_state.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

namespace counterfoil {

PageState::PageState(const QString &retry, QWidget *parent)
    : QStackedWidget(parent)
    , m_retry(retry)
    , m_empty(new EmptyState(this))
{
    addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, &PageState::retryRequested);
}

void PageState::setContent(QWidget *content, Banner *stale)
{
    m_content = content;
    m_stale = stale;
    addWidget(content);
    connect(stale, &Banner::actionTriggered, this, &PageState::retryRequested);
}

void PageState::showContent()
{
    m_hasContent = true;
    setCurrentWidget(m_content);
}

void PageState::showLoading(const QString &sentence)
{
    if (!m_hasContent)
        m_empty->setLoading(sentence);
}

void PageState::showFailed(const QString &sentence)
{
    if (!m_hasContent)
        m_empty->setFailed(sentence, m_retry);
}

void PageState::showOffline(const QString &sentence)
{
    if (!m_hasContent)
        m_empty->setOffline(sentence, m_retry);
}

void PageState::setStale(const QString &sentence)
{
    if (sentence.isEmpty())
        m_stale->clear();
    else
        m_stale->showMessage(Banner::Kind::Failure, sentence, m_retry);
}

} // namespace counterfoil
