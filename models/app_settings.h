// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts_to_clear.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace counterfoil {

/// The settings of this desk that belong to no account: `settings.json` in the data directory.
/// Each change is written at once. What the file holds beyond our knowledge is kept; a damaged file
/// is set aside, and one of a later version is read as far as it goes and never written.
class AppSettings : public QObject, public AccountsToClear
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes defaultIdleLock{15};

    explicit AppSettings(const QString &dataFolder, QObject *parent = nullptr);

    /// "system", "light", "dark" or "high-contrast".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// "system", or the code of a language; one of another version may not be known here.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] std::chrono::minutes idleLock() const;
    void setIdleLock(std::chrono::minutes idle);
    /// Whether the keychain was given a PIN. That it may be gone from there is the lock's matter.
    [[nodiscard]] bool hasPin() const;
    void setHasPin(bool hasPin);
    /// The id of the account that was opened last.
    [[nodiscard]] QString lastAccount() const;
    void setLastAccount(const QString &id);
    [[nodiscard]] QStringList accountsToClear() const override;
    void setAccountsToClear(const QStringList &ids) override;
    /// Whether the desktop tells of operations that end while nobody looks.
    [[nodiscard]] bool tellsOfOperations() const;
    void setTellsOfOperations(bool tells);
    /// As QWidget::saveGeometry() gave it.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// The file was missing, damaged or could not be read: it says nothing of what was set.
    [[nodiscard]] bool isLost() const { return m_isLost; }
    /// A sentence on what is wrong with the file; empty while all is well.
    [[nodiscard]] const QString &problem() const
    {
        return m_writeProblem.isEmpty() ? m_readProblem : m_writeProblem;
    }

signals:
    void changed();

private:
    void read();
    void setAside();
    void set(QLatin1StringView key, const QJsonValue &value);
    [[nodiscard]] bool write();

    QString m_path;
    QJsonObject m_values; ///< the whole file
    QString m_readProblem;
    QString m_writeProblem;
    bool m_isLost = false;
    bool m_writable = true;
};

} // namespace counterfoil
