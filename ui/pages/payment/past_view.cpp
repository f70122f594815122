// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/past_view.h"

#include "models/words/time_text.h"
#include "ui/pages/payment/version_slider.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace counterfoil {

PastView::PastView(Catalogue &catalogue, const QString &account, const PaymentId &payment,
                   const PaymentGateway::PaymentReader &read, std::function<QDateTime()> now,
                   QWidget *page)
    : QObject(page)
    , m_now(std::move(now))
    , m_past(catalogue, account, payment, read)
    , m_slider(new VersionSlider(page))
    , m_band(new Banner(page))
    , m_back(addShortcut(page, Shortcut::BackToNow, Qt::WidgetWithChildrenShortcut))
{
    m_band->setObjectName(u"pastBand"_s);
    m_back->setEnabled(false);
    connect(&m_past, &PaymentPast::moved, this, &PastView::followPlace);
    connect(&m_past, &PaymentPast::changed, this, &PastView::follow);
    connect(m_slider, &VersionSlider::placeChosen, &m_past, &PaymentPast::goTo);
    connect(m_band, &Banner::actionTriggered, this, &PastView::goToNow);
    connect(m_band, &Banner::secondActionTriggered, this, &PastView::comparisonRequested);
    connect(m_back, &QAction::triggered, this, &PastView::goToNow);
}

QString PastView::placeText(qsizetype place) const
{
    return tr("Version %1 of %2, %3")
        .arg(QString::number(place + 1), QString::number(m_past.count()),
             place == m_past.count() - 1 ? tr("now")
                                         : mediumTime(onClockOf(m_now(), m_past.seenAt(place))));
}

ComparedPayment PastView::shown() const
{
    return {payment()->id, m_past.shownVersion(), placeText(m_past.shownPlace())};
}

QString PastView::heldSentence() const
{
    return payment() ? tr("This is an earlier version. Go back to now to capture, refund or void.")
                     : QString();
}

/// The button of the band goes with it: its keys go to where they were before it came.
void PastView::goToNow()
{
    const bool hadKeys = m_band->isAncestorOf(m_band->window()->focusWidget());
    m_past.goToNow();
    if (hadKeys)
        m_slider->setFocus(Qt::OtherFocusReason);
}

void PastView::followPlace()
{
    m_slider->setVersions(m_past.count(), m_past.place(), placeText(m_past.place()));
    m_back->setEnabled(m_past.isWanted());
    if (payment())
        showBand(); // a newer version may have come: it is one of more
}

void PastView::follow()
{
    showBand();
    emit changed();
}

void PastView::showBand()
{
    if (!m_past.isWanted()) {
        m_band->clear();
        return;
    }
    const QString back = tr("Back to now");
    if (!m_past.problem().isEmpty()) {
        m_band->showMessage(Banner::Kind::Warning,
                            tr("%1 The current version is shown.").arg(m_past.problem()), back);
        return;
    }
    m_band->showMessage(Banner::Kind::Info,
                        tr("As it was on %1 (version %2 of %3)")
                            .arg(mediumTime(onClockOf(m_now(), seenAt())),
                                 QString::number(m_past.shownPlace() + 1),
                                 QString::number(m_past.count())),
                        back, tr("Compare with now"));
}

} // namespace counterfoil
