// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account_services.h"
#include "models/timeline/timeline_history.h"
#include "ui/frame/page.h"

class QBoxLayout;
class QScrollArea;

namespace counterfoil {

class Banner;
struct ComparedPayment;
class DetailPane;
class EntryActor;
class EntryBanners;
class LedgerCard;
class OfflineLine;
class PastView;
class PageState;
class PaymentHeader;
class PaymentMenu;
class PaymentTabs;
class SplitCard;

// One payment: what became of it, with which partner, and what can be done now. It watches the
// payment and this desk's own operations on it, and follows both.
class PaymentPage : public Page
{
    Q_OBJECT

public:
    // The services outlive the page.
    PaymentPage(AccountServices &services, const PaymentId &id, QWidget *parent = nullptr);
    ~PaymentPage() override;

    [[nodiscard]] const PaymentId &paymentId() const { return m_watch->id(); }
    // Null until the first answer.
    [[nodiscard]] PaymentPtr payment() const { return m_payment; }
    // Until what was read is on the page.
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] PaymentTabs &tabs();

    [[nodiscard]] Place place() const override { return Place::payment(paymentId().text()); }
    // The order reference, or the id.
    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] QDateTime seenAt() const override { return m_watch->seenAt(); }
    // Selects it in the timeline, if it is one of this payment.
    void showEntry(const OperationEntry &entry);

signals:
    // By the e-mail address, or the name.
    void customerForgotten(const QString &person);
    void operationRequested(counterfoil::OperationKind kind,
                            const counterfoil::PaymentPtr &payment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    QWidget *makeContent();
    void connectParts();
    void connectMenu();
    void connectPast();
    void follow();
    void showPayment();
    void showDetail(int row);
    void showBanners();
    void showWaiting();
    void showState();
    void forgetCustomer();
    void askForDecimals();
    void askWhatToCompare();
    void compare(const ComparedPayment &left, const ComparedPayment &right);
    void askToDecide(PaymentDecision decision);
    void showExchange();
    void fitDirection();
    void fitTabs();
    /// The payment, or the version of it that a person went back to; null until the first answer.
    [[nodiscard]] PaymentPtr shown() const;
    [[nodiscard]] bool isOfThePast() const;
    void showTabs();
    void showPresent(const QList<OperationEntry> &entries);
    /// On the account's clocks.
    [[nodiscard]] QDateTime shownSeenAt() const;

    AccountServices &m_services;
    std::function<QDateTime()> m_now;
    std::unique_ptr<PaymentWatch> m_watch;
    TimelineHistoryWatch m_history;
    PastView *m_past = nullptr;
    PaymentPtr m_payment;
    PageState *m_state = nullptr;
    QScrollArea *m_scroll = nullptr;
    EntryActor *m_actor = nullptr;
    QWidget *m_content = nullptr; ///< null until it is made; what follows is in it
    QVariant m_kept;              ///< to be restored then
    PaymentHeader *m_header = nullptr;
    PaymentMenu *m_menu = nullptr;
    OfflineLine *m_offline = nullptr;
    Banner *m_failure = nullptr;
    Banner *m_unknown = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_told = nullptr; // that only a notification told of it
    Banner *m_decimals = nullptr;
    EntryBanners *m_entries = nullptr;
    Banner *m_blocked = nullptr;
    Banner *m_mismatch = nullptr;
    Banner *m_unread = nullptr; ///< what of the answer is not shown
    LedgerCard *m_ledger = nullptr;
    SplitCard *m_split = nullptr;
    QBoxLayout *m_lower = nullptr;
    PaymentTabs *m_tabs = nullptr;
    DetailPane *m_detail = nullptr;
};

} // namespace counterfoil
