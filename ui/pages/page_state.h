// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace counterfoil {

class Banner;
class EmptyState;

// What a page about one fetched thing shows: that it is read, why it could not be, or the content.
// Once there is content it stays, and a banner in it says why it is not up to date.
class PageState : public QStackedWidget
{
    Q_OBJECT

public:
    // What names the other try.
    explicit PageState(const QString &retry, QWidget *parent = nullptr);

    // The banner is part of the content.
    void setContent(QWidget *content, Banner *stale);
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }

    // Of what is shown: content that waits is not styled to be measured.
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] bool hasContent() const { return m_hasContent; }
    void showContent();
    // These do nothing once there is content.
    void showLoading(const QString &sentence);
    void showFailed(const QString &sentence);
    void showOffline(const QString &sentence);
    // Empty: what is shown is up to date.
    void setStale(const QString &sentence);

signals:
    void retryRequested();

private:
    QString m_retry;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    Banner *m_stale = nullptr;
    bool m_hasContent = false;
};

} // namespace counterfoil
