// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/sessions_model.h"
#include "ui/frame/page.h"

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace counterfoil {

class AccountServices;
class Choice;
class EmptyState;
class ListTable;

// The client sessions that were opened at this desk, found again by words and state.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    explicit SessionsPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Sessions, {}}; }
    QString title() const override { return tr("Sessions"); }
    // Reads the sessions on the screen anew.
    void refresh() override;

signals:
    void searchRequested();

private:
    QWidget *makeFilters();
    void applyFilter();
    void updateState();

    AccountServices &m_services;
    SessionsModel m_model;
    QLabel *m_count = nullptr;
    QWidget *m_filters = nullptr;
    QLineEdit *m_words = nullptr;
    Choice *m_status = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace counterfoil
