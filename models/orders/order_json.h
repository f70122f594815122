// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_form.h"

#include <QTimer>

namespace counterfoil {

/// The form as the JSON that is sent for it, in step both ways while it is watched: what changes in
/// the form is written, what is typed as JSON is read into the form. JSON that cannot be read
/// leaves the form as it was. Both work on another thread, a moment after the last change.
class OrderJson : public QObject
{
    Q_OBJECT

public:
    struct Fault
    {
        QString sentence;
        int line = 0;            ///< from 1 on; 0 where the place is named in the sentence
        int column = 0;          ///< likewise
        qsizetype position = -1; ///< in the text
    };

    /// The form outlives it.
    explicit OrderJson(OrderForm &form, QObject *parent = nullptr);

    /// Writes only while somebody looks.
    void setWatched(bool watched);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// None while the form is what the text says.
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }
    /// Members that were typed and are not sent, since the request has none of that name; some.
    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }
    /// What was typed was not read yet, or the form not written.
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// Reads what was typed now, without waiting for more.
    void readNow();

signals:
    /// The text is another, since the form changed.
    void textReplaced();
    /// fault(), ignored() or isWorking() changed.
    void stateChanged();

private:
    void formChanged();
    void write();
    void read();

    OrderForm &m_form;
    QTimer m_wait;
    QString m_text;
    std::optional<Fault> m_fault;
    QStringList m_ignored;
    qint64 m_run = 0; ///< of the newest change: answers to older ones are void
    bool m_isWatched = false;
    bool m_isWorking = false;
    bool m_isTyped = false;   ///< the newest change is of the text
    bool m_isReading = false; ///< the form changes by what was typed
};

} // namespace counterfoil
