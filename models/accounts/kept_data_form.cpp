// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/kept_data_form.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct KeptDataWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::KeptDataWords)
};

constexpr int MonthsInYear = 12;

QString keptPeriodText(int months)
{
    if (months <= 0)
        return KeptDataWords::tr("payments for ever");
    return months % MonthsInYear == 0
               ? KeptDataWords::tr("payments for %n years", nullptr, months / MonthsInYear)
               : KeptDataWords::tr("payments for %n months", nullptr, months);
}

} // namespace

QString peopleTitle(PersonalData people)
{
    switch (people) {
    case PersonalData::Full:
        //: How names and e-mails are kept; so are the next two
        return KeptDataWords::tr("In full");
    case PersonalData::Hashed:
        return KeptDataWords::tr("As keyed hashes");
    case PersonalData::None:
        return KeptDataWords::tr("Not at all");
    }
    Q_UNREACHABLE();
}

QString peopleSentence(PersonalData people)
{
    switch (people) {
    case PersonalData::Full:
        return KeptDataWords::tr("Search finds them by any part, and lists and exports show them.");
    case PersonalData::Hashed:
        return KeptDataWords::tr(
            "Search finds a payment by the exact e-mail or name, and no list shows them. Without "
            "the key in the keychain, nobody can find out what they were.");
    case PersonalData::None:
        return KeptDataWords::tr("Nothing on this computer shows who paid. Find payments by order, "
                                 "reference, card or amount.");
    }
    Q_UNREACHABLE();
}

QString periodText(int months)
{
    if (months <= 0)
        return KeptDataWords::tr("For ever");
    return months % MonthsInYear == 0
               ? KeptDataWords::tr("%n years", nullptr, months / MonthsInYear)
               : KeptDataWords::tr("%n months", nullptr, months);
}

QString keptSummary(const KeptData &kept)
{
    QString people;
    switch (kept.people) {
    case PersonalData::Full:
        people = KeptDataWords::tr("Names and e-mails in full");
        break;
    case PersonalData::Hashed:
        people = KeptDataWords::tr("Names and e-mails as keyed hashes");
        break;
    case PersonalData::None:
        people = KeptDataWords::tr("No names and e-mails");
        break;
    }
    return people + u" · "_s + keptPeriodText(kept.months);
}

KeptDataForm::KeptDataForm(const KeptData &kept, QObject *parent)
    : QObject(parent)
    , m_begun(kept)
    , m_people(kept.people)
    , m_months(kept.months)
{}

void KeptDataForm::setPeople(PersonalData people)
{
    if (m_people == people)
        return;
    m_people = people;
    emit changed();
}

void KeptDataForm::setMonths(int months)
{
    if (m_months == months)
        return;
    m_months = months;
    emit changed();
}

void KeptDataForm::setReducesKnown(bool reduces)
{
    if (m_reducesKnown == reduces)
        return;
    m_reducesKnown = reduces;
    emit changed();
}

void KeptDataForm::setKnown(qint64 payments)
{
    m_known = payments;
    emit changed();
}

void KeptDataForm::setOlder(int months, qint64 payments)
{
    m_older.insert(months, payments);
    emit changed();
}

QList<int> KeptDataForm::periods() const
{
    QList<int> periods{0, 6, 12, 24, 36, 60, KeptData::MostMonths};
    if (!periods.contains(m_begun.months))
        periods.append(m_begun.months);
    std::sort(periods.begin(), periods.end());
    return periods;
}

bool KeptDataForm::isTightened() const
{
    return static_cast<int>(m_people) > static_cast<int>(m_begun.people);
}

bool KeptDataForm::isTouched() const
{
    return m_people != m_begun.people || m_months != m_begun.months;
}

KeptData KeptDataForm::kept() const
{
    // What was begun is gone on with, unless everything is wanted again.
    const bool goesOn = m_begun.isReducing && m_people != PersonalData::Full;
    return {m_people, m_months, goesOn || (isTightened() && m_reducesKnown)};
}

std::optional<qint64> KeptDataForm::older() const
{
    const auto found = m_older.constFind(m_months);
    return found == m_older.constEnd() ? std::nullopt : std::optional(*found);
}

QString KeptDataForm::reduceText() const
{
    if (!isTightened())
        return {};
    const bool hashes = m_people == PersonalData::Hashed;
    if (!m_known)
        return hashes ? tr("Also hash those already kept") : tr("Also remove those already kept");
    const auto payments = static_cast<int>(*m_known);
    return hashes ? tr("Also hash those of %Ln known payments", nullptr, payments)
                  : tr("Also remove those of %Ln known payments", nullptr, payments);
}

QString KeptDataForm::knownSentence() const
{
    if (isTightened() && m_known == 0)
        return {};
    if (isTightened()) {
        if (!m_reducesKnown)
            return tr("They stay as they are: search still finds them, and lists still show them.");
        return m_people == PersonalData::Hashed
                   ? tr("Hashes replace them. This can't be undone here; the provider keeps its "
                        "own record.")
                   : tr("This can't be undone here. The provider keeps its own record, which you "
                        "see whenever you open a payment.");
    }
    if (static_cast<int>(m_people) < static_cast<int>(m_begun.people))
        return tr("Known payments get them back the next time they are read from the provider.");
    return {};
}

QString KeptDataForm::periodSentence() const
{
    if (m_months == 0)
        return tr("Nothing is removed.");
    const QString rule = tr("Once a day, payments created before that are removed from this "
                            "computer, with their operations, reviews and notes.");
    const std::optional<qint64> payments = older();
    if (!payments || m_months == m_begun.months)
        return rule;
    if (*payments == 0)
        return rule + u' ' + tr("At present, there are none.");
    return rule + u' ' +
           tr("At present, that is %n payments.", nullptr, static_cast<int>(*payments));
}

bool KeptDataForm::removesOlder() const
{
    return m_months > 0 && m_months != m_begun.months && older().value_or(0) > 0;
}

bool KeptDataForm::removes() const
{
    return removesOlder() || (isTightened() && m_reducesKnown && m_known.value_or(1) > 0);
}

QString KeptDataForm::saveText() const
{
    if (!removes())
        return tr("Save");
    return m_people == PersonalData::Hashed && !removesOlder() ? tr("Save and hash")
                                                               : tr("Save and remove");
}

} // namespace counterfoil
