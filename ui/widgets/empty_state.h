// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace counterfoil {

// What stands where content would: empty, loading, failed, offline. An icon, a title, one
// sentence, one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // An empty title, sentence or action takes no room.
    void setState(Icon icon, const QString &title, const QString &sentence = {},
                  const QString &action = {});
    void setLoading(const QString &sentence);
    void setFailed(const QString &sentence, const QString &action);
    void setOffline(const QString &sentence, const QString &action);

    QString title() const;
    QString sentence() const;
    // Made when it is first needed: most states offer nothing to do.
    QPushButton *actionButton();

signals:
    void actionTriggered();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void updateIcon();

    Icon m_shown = Icon::Inbox;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace counterfoil
