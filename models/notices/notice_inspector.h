// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"
#include "models/notices/pasted_notice.h"

#include <QObject>

namespace counterfoil {

/// Says what a notification is that somebody pasted. Nothing is sent, kept or changed. It is read
/// on another thread.
class NoticeInspector : public QObject
{
    Q_OBJECT

public:
    /// The reader of the account's gateway; may be null.
    explicit NoticeInspector(PaymentGateway::NoticeReader reader, QObject *parent = nullptr);

    /// A body, an address, or a whole request.
    void setPasted(const QByteArray &pasted);
    /// Lines of "Name: value".
    void setHeaders(const QByteArray &headers);
    /// As one dropped or chosen: what it holds, or why it can't be read.
    void setFile(const QString &path);

    [[nodiscard]] const QByteArray &pasted() const { return m_pasted; }
    [[nodiscard]] const QByteArray &headers() const { return m_headers; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isEmpty() const { return m_pasted.isEmpty() && m_headers.isEmpty(); }
    /// What is wrong with what was pasted; empty where it was read.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Whether that is about the headers that were given by themselves.
    [[nodiscard]] bool isAboutHeaders() const { return m_isAboutHeaders; }
    /// Nothing while it is read, and where there is a problem.
    [[nodiscard]] const std::optional<Notice> &notice() const { return m_notice; }

    /// Of that notification, as it would have come.
    [[nodiscard]] const std::optional<ReceivedNotice> &received() const { return m_received; }

signals:
    void changed();
    /// A file is what was pasted now; its text, as far as it is text.
    void fileRead(const QString &text);

private:
    void read();

    PaymentGateway::NoticeReader m_reader;
    QByteArray m_pasted;
    QByteArray m_headers;
    QString m_problem;
    std::optional<Notice> m_notice;
    std::optional<ReceivedNotice> m_received;
    bool m_isAboutHeaders = false;
    bool m_isReading = false;
    int m_readNumber = 0; ///< what was read of an earlier paste is dropped
};

} // namespace counterfoil
