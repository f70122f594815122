// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redirects/redirect_fields_model.h"
#include "models/redirects/redirect_inspector.h"
#include "ui/frame/scrolled_page.h"

class QLabel;
class QStackedLayout;

namespace counterfoil {

class AccountServices;
class ActionButton;
class EmptyState;
class FieldRow;
class PasteField;
class StatusChip;

// What a signed redirect says that somebody pasted or dropped, and whether the provider said it.
// Nothing of it is kept, and the provider is asked for its public keys alone.
class RedirectsPage : public ScrolledPage
{
    Q_OBJECT

public:
    explicit RedirectsPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Redirects, {}}; }
    QString title() const override { return tr("Signed redirects"); }
    void refresh() override { m_inspector.checkAgain(); }
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] RedirectInspector &inspector() { return m_inspector; }

private:
    QWidget *makeInput();
    QWidget *makeResult();
    QWidget *makeSummary(QWidget *parent);
    QWidget *makeActions(QWidget *parent);
    void connectParts();
    void update();
    void showRedirect(const SignedRedirect &redirect);

    std::function<QDateTime()> m_now;
    RedirectInspector m_inspector;
    RedirectFieldsModel m_fields;
    PasteField *m_token = nullptr;
    QLabel *m_problem = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_result = nullptr;
    StatusChip *m_verdict = nullptr;
    FieldRow *m_signature = nullptr;
    FieldRow *m_time = nullptr;
    FieldRow *m_claims = nullptr;
    FieldRow *m_use = nullptr;
    ActionButton *m_openSession = nullptr;
    ActionButton *m_openPayment = nullptr;
    ActionButton *m_checkAgain = nullptr;
};

} // namespace counterfoil
