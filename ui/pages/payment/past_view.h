// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/payment_comparison.h"
#include "models/versions/payment_past.h"

#include <functional>

class QAction;

namespace counterfoil {

class Banner;
class VersionSlider;

// What leads from the page of a payment to earlier versions of it and back: a slider, a band that
// says which one is shown, and Esc.
class PastView : public QObject
{
    Q_OBJECT

public:
    // Esc holds on the whole page. The catalogue outlives it; times are shown on the clock that
    // tells now.
    PastView(Catalogue &catalogue, const QString &account, const PaymentId &payment,
             const PaymentGateway::PaymentReader &read, std::function<QDateTime()> now,
             QWidget *page);

    // Both have to be put into a layout.
    [[nodiscard]] VersionSlider &slider() const { return *m_slider; }
    [[nodiscard]] Banner &band() const { return *m_band; }

    // Null while the page shows what is now.
    [[nodiscard]] const PaymentPtr &payment() const { return m_past.payment(); }
    // When a server last told of what is shown; only where there is a payment().
    [[nodiscard]] QDateTime seenAt() const { return m_past.seenAt(m_past.shownPlace()); }
    // It, and what people call it; only where there is a payment().
    [[nodiscard]] ComparedPayment shown() const;
    // Why no operation can be done; empty where the page shows what is now.
    [[nodiscard]] QString heldSentence() const;
    void goToNow();

signals:
    // payment() is another.
    void changed();
    // Of what is shown with what is now.
    void comparisonRequested();

private:
    void followPlace();
    void follow();
    void showBand();
    [[nodiscard]] QString placeText(qsizetype place) const;

    std::function<QDateTime()> m_now;
    PaymentPast m_past;
    VersionSlider *m_slider = nullptr;
    Banner *m_band = nullptr;
    QAction *m_back = nullptr;
};

} // namespace counterfoil
