// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/operations_page_pictures.h"

#include "core/services/account_services.h"
#include "models/operation/operation_words.h"
#include "ui/pages/operations/history_card.h"
#include "ui/pages/operations_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// What the operations page is shown with: an amount in minor units, and the fault that keeps it
// open.
struct ShownOperation
{
    QString order;
    OperationKind kind = OperationKind::Refund;
    qint64 amount = 0;
    QByteArray fault; ///< what the sandbox does; empty: it succeeds
    int reason = 0;   ///< of those to choose from
};

const QList<ShownOperation> &shownOperations()
{
    static const QList<ShownOperation> operations{
        {u"order_2026-11-8799"_s, OperationKind::Capture, 13200, {}, 0},
        {u"order_2026-11-8790"_s, OperationKind::Refund, 1599, {}, 0},
        {u"order_2026-11-8813"_s, OperationKind::Refund, 2340, R"({"drop":"before"})", 0},
        {u"order_2026-11-8809"_s, OperationKind::Refund, 25000, R"({"outcome":"CONFLICT"})", 2},
        {u"order_2026-11-8802"_s, OperationKind::Refund, 2990, R"({"outcome":"PENDING"})", 1}};
    return operations;
}

class OperationsPagePictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void submit()
    {
        setFaults([stage = m_stage] { return operationFaults(stage); });
        add(
            {},
            [stage = m_stage] {
                for (const ShownOperation &shown : shownOperations()) {
                    const PaymentPtr payment = find(stage, shown.order);
                    OperationRequest request;
                    request.kind = shown.kind;
                    request.amount = {shown.amount, payment->amount.currency()};
                    (void)stage.services.operations().submit(
                        payment, request, {operationReasons(shown.kind).at(shown.reason), {}, {}});
                }
            },
            [stage = m_stage] {
                OperationService &operations = stage.services.operations();
                const QList<ShownOperation> &all = shownOperations();
                return std::all_of(all.cbegin(), all.cend(), [&](const ShownOperation &shown) {
                    const auto entries = operations.entries(find(stage, shown.order)->id);
                    return !entries.isEmpty() && entries.first().state != EntryState::Recorded &&
                           entries.first().state != EntryState::Sent;
                });
            });
    }

    void write()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<OperationsPage *>(stage.window.page());
        };
        open({}, {Place::Kind::Operations, {}});
        add(u"operations"_s, [page] { page()->showHistory(false); });
        add(u"operations-details"_s, [page] {
            auto *list = page()->findChild<QAbstractItemView *>(u"openOperations"_s);
            list->setCurrentIndex(list->model()->index(0, 0));
            page()->showCurrentDetails();
        });
        add(
            u"operations-history"_s, [page] { page()->showHistory(true); },
            [page] { return page()->history().model().rowCount() > 0; });
        const auto showAccounts = [page](int choice) {
            return [page, choice] {
                auto *accounts = page()->findChild<QComboBox *>(u"operationsAccounts"_s);
                accounts->setCurrentIndex(choice);
                emit accounts->activated(choice);
            };
        };
        const auto isRead = [page] { return !page()->history().model().isLoading(); };
        add(u"operations-all"_s, showAccounts(1), isRead);
        add({}, showAccounts(0), isRead);
    }

private:
    static QByteArray operationFaults(const ScreenshotStage &stage)
    {
        QByteArrayList faults;
        for (const ShownOperation &shown : shownOperations()) {
            if (!shown.fault.isEmpty())
                faults << R"({"match":{"method":"POST","path":")" +
                              find(stage, shown.order)->id.text().toUtf8() +
                              R"("},"times":1,"do":)" + shown.fault + '}';
        }
        return '[' + faults.join(',') + ']';
    }
};

} // namespace

void submitShownOperations(const ScreenshotStage &stage, const QString &mode,
                           std::vector<ScreenshotStep> &steps)
{
    OperationsPagePictures(stage, mode, steps).submit();
}

void addOperationsPagePictures(const ScreenshotStage &stage, const QString &mode,
                               std::vector<ScreenshotStep> &steps)
{
    OperationsPagePictures(stage, mode, steps).write();
}

} // namespace counterfoil
