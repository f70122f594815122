// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_error.h"
#include "models/words/error_sentence.h"
#include "ui/frame/page.h"
#include "ui/theme/status_look.h"

class QLabel;
class QVBoxLayout;

namespace counterfoil {

class CopyLabel;
class PageState;
class StatusChip;
class WrapLayout;

// A page about one fetched thing that is not a payment: loading, failed, or a head (reference,
// chip, who and when, id) above cards. A failed refresh keeps what is shown and says so.
class DocumentPage : public Page
{
    Q_OBJECT

public:
    QString title() const override { return m_title; }
    QDateTime seenAt() const override { return m_seenAt; }

protected:
    // What names the id for its copy button.
    DocumentPage(const QString &idName, const QString &id, QWidget *parent);

    void showLoading(const QString &sentence);
    void showFailed(const ApiError &error, ErrorContext context);
    void showHead(const QString &reference, const StatusLook &look, const QString &facts);
    // For buttons at the end of the head.
    WrapLayout *actions() const { return m_actions; }
    QVBoxLayout *body() const { return m_body; }
    void clearBody();

private:
    QString m_title;
    QDateTime m_seenAt;
    QLabel *m_reference = nullptr;
    StatusChip *m_chip = nullptr;
    QLabel *m_facts = nullptr;
    CopyLabel *m_id = nullptr;
    WrapLayout *m_actions = nullptr;
    QVBoxLayout *m_body = nullptr;
    PageState *m_state = nullptr;
};

} // namespace counterfoil
