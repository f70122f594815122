// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/list_pictures.h"

#include "core/services/account_services.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/orders/payment_picker.h"
#include "ui/pages/payment/version_slider.h"
#include "ui/pages/payment_page.h"
#include "ui/pages/payments_page.h"
#include "ui/pages/refunds_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/list_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QMenu>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::chrono::seconds longestHeld{20}; // should the walk end meanwhile

/// Answers with a file of a scratch folder.
class ScratchPrompter final : public Prompter
{
public:
    void askOpen(QWidget *, const FileQuestion &, Take) override {}
    void askSave(QWidget *parent, const FileQuestion &question, Take take) override
    {
        const QString name = question.suggestion.section(u'/', -1);
        QMetaObject::invokeMethod(
            parent, [take, path = m_folder.filePath(name)] { take(path); }, Qt::QueuedConnection);
    }

private:
    QTemporaryDir m_folder;
};

class ListPictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write(const QString &changedOrder)
    {
        lists();
        importing();
        exporting();
        printing(changedOrder);
    }

private:
    /// Whether it is there to be seen, and can be used.
    [[nodiscard]] Condition shows(const char *objectName) const
    {
        return [stage = m_stage, objectName] {
            const auto *found = stage.window.findChild<QWidget *>(QLatin1StringView(objectName));
            return found && found->isVisible() && found->isEnabled();
        };
    }

    [[nodiscard]] Act click(const char *objectName) const
    {
        return [stage = m_stage, objectName] {
            if (auto *button =
                    stage.window.findChild<QAbstractButton *>(QLatin1StringView(objectName)))
                button->click();
        };
    }

    void lists()
    {
        const auto page = [stage = m_stage] {
            return dynamic_cast<PaymentsPage *>(stage.window.page());
        };
        const auto isCounted = [page] { return page() && page()->model().isCounted(); };
        add({}, [stage = m_stage] { stage.window.open({Place::Kind::Payments, {}}); });
        add(
            u"payments-filter"_s,
            [page] {
                page()->search().setText(u"op:refund -status:pending amount:>20 "_s);
                page()->findChild<QAbstractItemView *>(u"payments"_s)->selectAll();
            },
            isCounted);
        add(
            u"payments-nothing"_s, [page] { page()->search().setText(u"nobody at all "_s); },
            isCounted);
        add(
            {}, [page] { page()->search().clear(); }, isCounted);
        add(u"payments-preview"_s, click("previewButton"), shows("preview"));
        add({}, click("previewButton"));
    }

    /// A list of an order system: payments that are known, and some that nobody knows.
    static QString orderList(const ScreenshotStage &stage)
    {
        QStringList lines{u"Order;Payment id;Shop;Amount"_s};
        const QList<KnownPayment> all = stage.services.known().all();
        for (const KnownPayment &known : all.first(qMin<qsizetype>(12, all.size())))
            lines << QStringList{known.payment->displayReference(), known.payment->id.text(),
                                 u"Web"_s, formatAmount(known.payment->amount)}
                         .join(u';');
        for (int i = 1; i <= 30; ++i)
            lines << u"order_2025-04-%1;4f2c81aa-0b7d-4e0e-9a55-5b1f0e77%1;Store;25.00"_s.arg(1000 +
                                                                                              i);
        return lines.join(u'\n');
    }

    void importing()
    {
        const auto imports = [stage = m_stage]() -> ImportService & {
            return stage.services.imports();
        };
        add(
            u"import"_s,
            [stage = m_stage, imports] {
                ImportDialog::openOver(&stage.window, imports(), clockOf(stage.services.account()),
                                       {u"orders of april.csv"_s, {}, orderList(stage)});
            },
            shows("importStart"));
        add(u"import-running"_s, click("importStart"), [imports] {
            const ImportCounts &counts = imports().counts();
            return imports().state() == ImportService::State::Running && counts.notFound > 4;
        });
        add(
            u"import-done"_s, [] {},
            [imports] { return imports().state() == ImportService::State::Ended; });
        closeOverlay();
        add({}, [imports] { imports().discard(); });
    }

    /// The catalogue's thread is held for the picture in which it writes.
    void exporting()
    {
        const auto held = std::make_shared<QSemaphore>();
        add(
            u"export"_s,
            [stage = m_stage] {
                AccountServices &all = stage.services;
                ExportDialog::openForPayments(
                    &stage.window, all.catalogue(), {all.account().id, {}}, {}, all.personalData(),
                    {zoneOf(all.account()), all.folder()}, std::make_shared<ScratchPrompter>());
            },
            shows("exportGo"));
        add(
            u"export-running"_s,
            [stage = m_stage, held, go = click("exportGo")] {
                stage.services.catalogue()
                    .payments()
                    .readMany({})
                    .map([held](const QList<PaymentRow> &) {
                        return held->tryAcquire(
                            1, int(std::chrono::milliseconds(longestHeld).count()));
                    })
                    .then(&stage.window, [](const DatabaseResult<bool> &) {});
                go();
            },
            shows("exportProgress"));
        add(
            u"export-done"_s, [held] { held->release(); }, shows("exportShowFolder"));
        closeOverlay();
    }

    void printing(const QString &changedOrder)
    {
        const auto payment = [stage = m_stage] {
            auto *page = dynamic_cast<PaymentPage *>(stage.window.page());
            return page && page->payment() && !page->isLoading() ? page : nullptr;
        };
        add(
            {},
            [stage = m_stage, changedOrder] {
                for (const KnownPayment &known : stage.services.known().all()) {
                    if (known.payment->displayReference() == changedOrder)
                        stage.window.open(Place::payment(known.payment->id.text()));
                }
            },
            [payment] { return payment() != nullptr; });
        const auto choose = [payment](int place) {
            return [payment, place] {
                payment()->findChild<QMenu *>(u"paymentMenu"_s)->actions().at(place)->trigger();
            };
        };
        add(u"print"_s, choose(0), shows("printSave"));
        closeOverlay();
        add(u"versions"_s, choose(1), shows("comparison"));
        closeOverlay();
        comparing(choose(2));
        goingBack();
    }

    /// With the payment that is offered first.
    void comparing(const Act &askWith)
    {
        const auto picker = [stage = m_stage] { return stage.window.findChild<PaymentPicker *>(); };
        add({}, askWith, [picker] { return picker() && picker()->payments().row(0); });
        add(
            u"comparison"_s,
            [picker] { emit picker()->findChild<ListTable *>(u"pickerList"_s)->rowActivated(0); },
            shows("comparison"));
        closeOverlay();
    }

    void goingBack()
    {
        const auto track = [stage = m_stage] {
            return stage.window.page()->findChild<VersionTrack *>(u"versionTrack"_s);
        };
        add(
            u"payment-past"_s,
            [track] {
                track()->setFocus(Qt::TabFocusReason);
                track()->setValue(track()->maximum() - 1);
            },
            [stage = m_stage] { // of this page: others are kept behind it
                const auto *band = stage.window.page()->findChild<QWidget *>(u"pastBand"_s);
                return band && band->isVisible();
            });
        add({}, [track] { track()->setValue(track()->maximum()); });
    }
};

} // namespace

void addListPictures(const ScreenshotStage &stage, const QString &mode, const QString &changedOrder,
                     std::vector<ScreenshotStep> &steps)
{
    ListPictures(stage, mode, steps).write(changedOrder);
}

} // namespace counterfoil
