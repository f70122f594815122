// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/operations_open_model.h"
#include "models/journal/operations_summary.h"
#include "ui/frame/page.h"

class QLabel;
class QStackedLayout;
class QTimer;

namespace counterfoil {

class Banner;
class CardFrame;
class AccountServices;
class EmptyState;
class EntryActor;
class EntryPane;
class HistoryCard;
class OpenList;

// What became of the operations of this desk: those without an end first, each with what is known
// and what can be done; then, once asked for, all that are over.
class OperationsPage : public Page
{
    Q_OBJECT

public:
    // The services outlive the page.
    explicit OperationsPage(AccountServices &services, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Operations, {}}; }
    QString title() const override { return tr("Operations"); }
    // Looks at every open operation now, and reads the journal anew.
    void refresh() override;
    void showHistory(bool shown);
    [[nodiscard]] HistoryCard &history() { return *m_history; }
    // Of the selected operation, in a pane of its own.
    void showCurrentDetails();

signals:
    void operationRequested(counterfoil::OperationKind kind,
                            const counterfoil::PaymentPtr &payment);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(QLayout *layout);
    void buildOpen(QLayout *layout);
    QWidget *makeLower();
    void connectParts();
    void updateState();
    void updateSettled();
    void fitOpen();
    void showDetails(const OperationEntry &entry);
    void openPayment(const PaymentId &id);
    [[nodiscard]] std::optional<OperationEntry> currentEntry() const;

    AccountServices &m_services;
    OperationsOpenModel m_model;
    OperationsSummary m_summary;
    EntryActor *m_actor = nullptr;
    QLabel *m_look = nullptr;
    Banner *m_notice = nullptr;
    CardFrame *m_openCard = nullptr;
    OpenList *m_open = nullptr;
    QStackedLayout *m_lower = nullptr;
    EmptyState *m_settled = nullptr;
    HistoryCard *m_history = nullptr;
    EntryPane *m_details = nullptr;
    QTimer *m_tick = nullptr;
};

} // namespace counterfoil
