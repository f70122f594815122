// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/services/known_payments.h"
#include "ui/pages/document_page.h"

namespace counterfoil {

class AccountServices;
class ActionButton;
class Banner;
class EntryActor;
class EntryBanners;
class ExpiryWatch;
class SessionPath;
class SessionTabs;

// One client session: the way it went, what it asks for, and what can be done now. Counts down the
// time that is left to pay it, and reads it once when that is over. Follows what this desk does to
// it.
class SessionPage : public DocumentPage
{
    Q_OBJECT

public:
    // The services outlive the page.
    SessionPage(AccountServices &services, SessionId id, QWidget *parent = nullptr);

    Place place() const override { return Place::session(m_id.text()); }
    void refresh() override;
    [[nodiscard]] SessionTabs &tabs() { return *m_tabs; }

private:
    void addParts();
    void connectParts();
    void show(const SessionPtr &session);
    void showMove(const Session &before, const Session &now);
    void showEntries();
    [[nodiscard]] QString shopperPage() const;
    void followPayment(const KnownPayment &known);
    void offerAbort(bool isRunning);
    void askToAbort();

    AccountServices &m_services;
    SessionId m_id;
    SessionPtr m_session;
    Revision m_followed; // the version of its payment that the session was last read for
    ExpiryWatch *m_expiry = nullptr;
    ActionButton *m_abort = nullptr;
    ActionButton *m_shopper = nullptr;
    ActionButton *m_solutions = nullptr;
    ActionButton *m_openPayment = nullptr;
    SessionPath *m_path = nullptr;
    Banner *m_moved = nullptr;
    Banner *m_checking = nullptr;
    Banner *m_notice = nullptr;
    EntryBanners *m_entries = nullptr;
    EntryActor *m_actor = nullptr;
    SessionTabs *m_tabs = nullptr;
};

} // namespace counterfoil
