// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/sessions_model.h"
#include "ui/pages/document_list_page.h"

namespace counterfoil {

class AccountServices;

// The client sessions that were opened at this desk.
class SessionsPage : public DocumentListPage
{
    Q_OBJECT

public:
    explicit SessionsPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Sessions, {}}; }
    QString title() const override { return tr("Sessions"); }

protected:
    void applyFilter(const QString &words, int status) override;
    Place placeOf(int row) const override;
    void readRow(int row) override;
    int countAll() const override { return m_model.countAll(); }
    QString countText(int all) const override { return tr("%n opened", nullptr, all); }
    void showNothing(EmptyState &state, bool isFiltered) override;

private:
    void styleTable();
    void offerNew();

    AccountServices &m_services;
    SessionsModel m_model;
};

} // namespace counterfoil
