// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/notices/receiver_settings.h"
#include "models/notices/event_words.h"
#include "models/notices/events_list_model.h"
#include "ui/frame/scrolled_page.h"

class QLabel;
class QStackedLayout;

namespace counterfoil {

class AccountDelegate;
class AccountServices;
class AccountsChoice;
class ActionButton;
class CardFrame;
class Choice;
class EmptyState;
class EventPane;
class ListTable;

// The notifications that came: when, what was thought of each, which payment, and what it changed
// there. Those of other accounts can stand among them.
class EventsPage : public ScrolledPage
{
    Q_OBJECT

public:
    // The services outlive the page.
    explicit EventsPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Events, {}}; }
    QString title() const override { return tr("Events"); }
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] ListAnchor *anchor() const override { return m_anchor; }
    // Reads the catalogue again.
    void refresh() override;
    // Those that can be shown beside the page's own.
    void setOtherAccounts(const QList<Account> &accounts);
    // How the receiving of the page's account goes, and where the provider reaches it; empty where
    // it has been told. None for an account that can't receive any. Off until then.
    void setReceiver(const std::optional<ReceiverState> &state, const QString &address);
    void setGroup(EventGroup group);
    // Of the selected notification, in a pane of its own.
    void showCurrentDetails();
    [[nodiscard]] EventsListModel &model() { return m_model; }
    [[nodiscard]] EventPane &pane() { return *m_pane; }

signals:
    // A row of another account leads to its window.
    void accountRequested(const QString &account, const counterfoil::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Kind = Place::Kind;
    enum class Remedy { None, Retry, Widen, Settings, Replay };

    void buildHead();
    QWidget *makeList();
    void connectParts();
    void followFilters();
    void updateState();
    void showEmpty();
    void showNothingCame();
    void replay() { emit openRequested({Kind::Notices, {}}); }
    void help();
    void showDetails(int row);
    void openRow(int row, bool inNewWindow);
    void openIn(const QString &account, const Place &place, bool inNewWindow);

    AccountServices &m_services;
    EventsListModel m_model;
    std::optional<ReceiverState> m_receiver = ReceiverState{};
    QString m_address;
    Remedy m_remedy = Remedy::None;
    QLabel *m_count = nullptr;
    QLabel *m_listening = nullptr;
    Choice *m_group = nullptr;
    AccountsChoice *m_accounts = nullptr;
    ActionButton *m_replay = nullptr;
    ListTable *m_table = nullptr;
    ListAnchor *m_anchor = nullptr;
    AccountDelegate *m_marks = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    EventPane *m_pane = nullptr;
};

} // namespace counterfoil
