// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/versions/payment_comparison.h"
#include "models/versions/payment_versions.h"

#include <memory>

namespace counterfoil {

/// What is kept of one notification beside its row: its body, and in what the payment differs from
/// the version before it. Both are read on other threads.
class EventDetail : public QObject
{
    Q_OBJECT

public:
    /// The catalogue outlives it.
    explicit EventDetail(Catalogue &catalogue, QObject *parent = nullptr);

    /// Another one, or the same with another end.
    void setEvent(const NoticeEvent &event);
    [[nodiscard]] const NoticeEvent &shown() const { return m_event; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isReading() const { return m_isReadingBody || m_isComparing; }
    [[nodiscard]] const JsonDifferences &differences() const { return m_differences; }
    /// Why there are no differences, in a sentence; empty where there are some.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    void changed();

private:
    void readBody();
    void readVersions();
    void compare();
    void take();
    void tell(const QString &problem);

    Catalogue &m_catalogue;
    NoticeEvent m_event;
    std::unique_ptr<PaymentVersions> m_versions;
    std::unique_ptr<PaymentComparison> m_comparison;
    QByteArray m_body;
    JsonDifferences m_differences;
    QString m_problem;
    bool m_isReadingBody = false;
    bool m_isComparing = false;
};

} // namespace counterfoil
