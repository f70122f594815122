// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/notice_fields_model.h"
#include "models/notices/notice_inspector.h"
#include "ui/frame/scrolled_page.h"

class QLabel;
class QStackedLayout;

namespace counterfoil {

class AccountServices;
class ActionButton;
class EmptyState;
class FieldRow;
class PasteField;
class NoticeService;
class PaymentService;

// What a notification is that somebody pasted or dropped: its form, whether its signature holds,
// what is done with it, and its fields. Nothing is sent, and nothing of it is kept but a payment
// that a person wants to keep, and no read tells of; unless it is replayed, as if it had come.
class NoticesPage : public ScrolledPage
{
    Q_OBJECT

public:
    explicit NoticesPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Notices, {}}; }
    QString title() const override { return tr("Notification inspector"); }
    void refresh() override {}
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] NoticeInspector &inspector() { return m_inspector; }

private:
    QWidget *makeInputs();
    QWidget *makeResult();
    QWidget *makeSummary(QWidget *parent);
    void connectInputs();
    void update();
    void showNotice(const Notice &notice);

    std::function<QDateTime()> m_now;
    PaymentService &m_payments;
    NoticeService &m_notices;
    NoticeInspector m_inspector;
    NoticeFieldsModel m_fields;
    PasteField *m_body = nullptr;
    PasteField *m_headers = nullptr;
    QLabel *m_bodyProblem = nullptr;
    QLabel *m_headersProblem = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_result = nullptr;
    FieldRow *m_form = nullptr;
    FieldRow *m_version = nullptr;
    FieldRow *m_signature = nullptr;
    FieldRow *m_use = nullptr;
    FieldRow *m_reasons = nullptr;
    FieldRow *m_reading = nullptr;
    FieldRow *m_reply = nullptr;
    ActionButton *m_open = nullptr;
    ActionButton *m_keep = nullptr;
    ActionButton *m_replay = nullptr;
    bool m_isReplaying = false;
};

} // namespace counterfoil
