// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessions/links_model.h"
#include "ui/pages/document_list_page.h"

class QTimer;

namespace counterfoil {

class AccountServices;

// The payment links that were opened at this desk, with the time that is left to pay them.
class LinksPage : public DocumentListPage
{
    Q_OBJECT

public:
    explicit LinksPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Links, {}}; }
    QString title() const override { return tr("Payment links"); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void applyFilter(const QString &words, int status) override;
    Place placeOf(int row) const override;
    void readRow(int row) override;
    int countAll() const override { return m_model.countAll(); }
    QString countText(int all) const override { return tr("%n opened", nullptr, all); }
    void showNothing(EmptyState &state, bool isFiltered) override;

private:
    void styleTable();

    AccountServices &m_services;
    LinksModel m_model;
    QTimer *m_tick = nullptr;
};

} // namespace counterfoil
