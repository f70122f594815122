// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account_settings.h"

#include <QObject>

#include <optional>

namespace counterfoil {

// Words for what stays on this computer.
[[nodiscard]] QString peopleTitle(PersonalData people);
/// What the choice means, as one sentence.
[[nodiscard]] QString peopleSentence(PersonalData people);
/// "For ever", "2 years".
[[nodiscard]] QString periodText(int months);
/// For a row: names and e-mails, and for how long.
[[nodiscard]] QString keptSummary(const KeptData &kept);

/// What of an account's payments stays on this computer, while it is chosen. Knows no widgets, no
/// catalogue and no keychain.
class KeptDataForm : public QObject
{
    Q_OBJECT

public:
    explicit KeptDataForm(const KeptData &kept, QObject *parent = nullptr);

    // Inputs.
    void setPeople(PersonalData people);
    void setMonths(int months);
    /// Whether the names and e-mails that are kept already go, too, where less is to be kept.
    void setReducesKnown(bool reduces);
    /// What the catalogue says: how many payments it knows, and how many a period would remove.
    void setKnown(qint64 payments);
    void setOlder(int months, qint64 payments);

    // Outputs.
    [[nodiscard]] PersonalData people() const { return m_people; }
    [[nodiscard]] int months() const { return m_months; }
    /// The periods to choose from; one that the file had beyond them is among them.
    [[nodiscard]] QList<int> periods() const;
    [[nodiscard]] bool reducesKnown() const { return m_reducesKnown; }
    /// Whether less of people is to be kept than before.
    [[nodiscard]] bool isTightened() const;
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] KeptData kept() const;
    /// The words for taking those that are kept already along; empty where less is not kept.
    [[nodiscard]] QString reduceText() const;
    /// What happens to the names that are known already; empty where nothing does.
    [[nodiscard]] QString knownSentence() const;
    /// What the period means, and what it removes.
    [[nodiscard]] QString periodSentence() const;
    /// Whether saving takes away what cannot be brought back from here.
    [[nodiscard]] bool removes() const;
    /// What the button says.
    [[nodiscard]] QString saveText() const;

signals:
    void changed();

private:
    [[nodiscard]] std::optional<qint64> older() const;
    [[nodiscard]] bool removesOlder() const;

    KeptData m_begun;
    PersonalData m_people;
    int m_months;
    bool m_reducesKnown = true;
    std::optional<qint64> m_known;
    QMap<int, qint64> m_older; ///< payments, by months
};

} // namespace counterfoil
