// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>

class QLabel;
class QTimer;

namespace counterfoil {

class Connection;

// Why operations wait: the provider was not reached by the last call. That is a guess, so while the
// line is seen it wants another try every few seconds; the first answer takes it away.
class OfflineLine : public QWidget
{
    Q_OBJECT

public:
    // The connection outlives the line. Times are shown on the clock of `now`.
    OfflineLine(const Connection &connection, std::function<QDateTime()> now,
                QWidget *parent = nullptr);

    // When what is shown was seen; invalid where nothing is.
    void setSeenAt(const QDateTime &seenAt);
    // The sentence; empty while the provider is reached.
    [[nodiscard]] QString sentence() const;

signals:
    void changed();
    void tryWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateState();

    const Connection &m_connection;
    std::function<QDateTime()> m_now;
    QDateTime m_seenAt;
    QLabel *m_words = nullptr;
    QTimer *m_again = nullptr;
};

} // namespace counterfoil
