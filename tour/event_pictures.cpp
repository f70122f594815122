// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/event_pictures.h"

#include "core/services/account_services.h"
#include "ui/pages/events/event_pane.h"
#include "ui/pages/events_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// What the page is shown with: a notification of a payment of the demo, and what became of it.
struct ShownEvent
{
    QString order;
    QString event;
    NoticeOutcome outcome = NoticeOutcome::Read;
    std::vector<NoticeDoubt> doubts = {NoticeDoubt::NeverSigned};
    int status = 200;
    qint64 captured = 0; ///< by it, in minor units
    bool isReplayed = false;
};

const QList<ShownEvent> &shownEvents()
{
    using Outcome = NoticeOutcome;
    const std::vector<NoticeDoubt> unsignedForm{NoticeDoubt::NeverSigned};
    static const QList<ShownEvent> events{
        {u"order_2026-11-8799"_s, {}, Outcome::Read, unsignedForm, 200, 13200},
        {u"order_2026-11-8799"_s, {}, Outcome::Known},
        {u"order_2026-11-8813"_s, {}, Outcome::Waiting},
        {u"order_2026-11-8809"_s, {}, Outcome::Failed},
        {u"order_2026-11-8802"_s, {}, Outcome::Refused, {NoticeDoubt::WrongToken}, 401},
        {u"order_2026-11-8790"_s, {}, Outcome::Read, unsignedForm, 200, 0, true}};
    return events;
}

NoticeEvent eventOf(const ShownEvent &shown, const Payment &payment, const QDateTime &at)
{
    NoticeEvent event;
    event.at = at;
    event.row = at.toMSecsSinceEpoch() << 20;
    event.form = NoticeForm::Webhook;
    event.doubts = shown.doubts;
    event.event = shown.event;
    event.payment = payment.id;
    event.status = shown.status;
    event.outcome = shown.outcome;
    event.isReplayed = shown.isReplayed;
    event.body = shown.status == 200 ? payment.raw : QByteArray();
    if (shown.outcome == NoticeOutcome::Read)
        event.change.after = payment.revision;
    if (shown.captured > 0)
        event.change.moved = {
            {LedgerSum::Captured, payment.amount.with(0), payment.amount.with(shown.captured)}};
    if (shown.outcome == NoticeOutcome::Failed) {
        ApiError error;
        error.kind = ErrorKind::Http;
        error.httpStatus = 503;
        event.error = error;
    }
    return event;
}

EventsPage *eventsPage(const ScreenshotStage &stage)
{
    return dynamic_cast<EventsPage *>(stage.window.page());
}

/// Once: what is kept in the first mode is there in the next.
void keepShownEvents(AccountServices &services, const QList<NoticeEvent> &events)
{
    Catalogue &catalogue = services.catalogue();
    const QString account = services.account().id;
    catalogue.events()
        .keep(account, {events, {}}, {})
        .then(&catalogue, [&catalogue, account](const DatabaseResult<void> &) {
            catalogue.tellEventsChanged(account);
        });
}

class EventPictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write()
    {
        open({}, {Place::Kind::Events, {}});
        add(
            u"events"_s,
            [stage = m_stage] {
                if (eventsPage(stage)->model().rowCount() == 0)
                    keepShownEvents(stage.services, made(stage));
            },
            [stage = m_stage] {
                const EventsListModel &model = eventsPage(stage)->model();
                return model.rowCount() >= shownEvents().size() && model.row(0);
            });
        add(u"events-details"_s, [stage = m_stage] {
            auto *table = eventsPage(stage)->findChild<QAbstractItemView *>(u"eventsTable"_s);
            table->setCurrentIndex(table->model()->index(0, 0));
            eventsPage(stage)->showCurrentDetails();
            eventsPage(stage)->pane().showPart(EventPane::Part::Facts);
        });
        add(
            u"events-body"_s,
            [stage = m_stage] { eventsPage(stage)->pane().showPart(EventPane::Part::Body); },
            [stage = m_stage] { return !eventsPage(stage)->pane().detail().body().isEmpty(); });
    }

    void writeEmpty(const QString &name)
    {
        open({}, {Place::Kind::Events, {}});
        add(
            name, [] {}, [stage = m_stage] { return !eventsPage(stage)->model().isLoading(); });
    }

private:
    static QList<NoticeEvent> made(const ScreenshotStage &stage)
    {
        QList<NoticeEvent> events;
        QDateTime at = QDateTime::currentDateTimeUtc();
        for (const ShownEvent &shown : shownEvents()) {
            at = at.addSecs(-190);
            events << eventOf(shown, *find(stage, shown.order), at);
        }
        return events;
    }
};

} // namespace

void addEventPictures(const ScreenshotStage &stage, const QString &mode,
                      std::vector<ScreenshotStep> &steps)
{
    EventPictures(stage, mode, steps).write();
}

void addNoEventsPicture(const ScreenshotStage &stage, const QString &name, const QString &mode,
                        std::vector<ScreenshotStep> &steps)
{
    EventPictures(stage, mode, steps).writeEmpty(name);
}

} // namespace counterfoil
