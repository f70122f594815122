// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/journal/operations_open_model.h"
#include "models/journal/operations_summary.h"
#include "ui/frame/scrolled_page.h"

class QLabel;
class QStackedLayout;
class QTimer;

namespace counterfoil {

class Banner;
class CardFrame;
class AccountServices;
class AccountsChoice;
class EmptyState;
class EntryActor;
class EntryPane;
class HistoryCard;
class OpenList;

// What became of the operations of this desk: those without an end first, each with what is known
// and what can be done; then, once asked for, all that are over. Those of other accounts can stand
// among them, to be looked at: what can be done about one is done in its account's window.
class OperationsPage : public ScrolledPage
{
    Q_OBJECT

public:
    // The services outlive the page.
    explicit OperationsPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Operations, {}}; }
    QString title() const override { return tr("Operations"); }
    // Checks every open operation now, and reads the journal again.
    void refresh() override;
    // Those that can be shown beside the page's own.
    void setOtherAccounts(const QList<Account> &accounts);
    void showHistory(bool shown);
    [[nodiscard]] HistoryCard &history();
    // Of the selected operation, in a pane of its own.
    void showCurrentDetails();

signals:
    void operationRequested(counterfoil::OperationKind kind,
                            const counterfoil::PaymentPtr &payment);
    // A row of another account leads to its window.
    void accountRequested(const QString &account, const counterfoil::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void buildOpen();
    QWidget *makeLower();
    void connectParts();
    void connectDetails();
    void followAccounts();
    void readAgain();
    void updateState();
    void updateSettled();
    void fitOpen();
    void showDetails(const OperationEntry &entry);
    void openIn(const QString &account, const Place &place);
    void openApart(const QString &account, const Place &place);
    [[nodiscard]] std::optional<OperationEntry> currentEntry() const;

    AccountServices &m_services;
    EntryPayments m_payments;
    OperationsOpenModel m_model;
    OperationsSummary m_summary;
    EntryActor *m_actor = nullptr;
    QLabel *m_look = nullptr;
    AccountsChoice *m_accounts = nullptr;
    Banner *m_notice = nullptr;
    CardFrame *m_openCard = nullptr;
    OpenList *m_open = nullptr;
    QStackedLayout *m_lower = nullptr;
    EmptyState *m_settled = nullptr;
    HistoryCard *m_history = nullptr; ///< null until it is first asked for
    EntryPane *m_details = nullptr;
    QTimer *m_tick = nullptr;
    QTimer *m_others = nullptr;
};

} // namespace counterfoil
