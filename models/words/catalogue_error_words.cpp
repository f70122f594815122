// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/catalogue_error_words.h"

#include <QCoreApplication>
#include <QDir>

namespace counterfoil {

namespace {

struct CatalogueWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::CatalogueWords)
};

} // namespace

QString refillSentence()
{
    return CatalogueWords::tr(
        "Payments that are missing come back when you search for, open or import them; their "
        "reviewed marks have to be set again. Captures, refunds and voids are not affected.");
}

QString catalogueSentence(const DatabaseError &error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    switch (error.kind) {
    case DatabaseError::Kind::Full:
        return CatalogueWords::tr(
                   "The disk is full. Free some space on the disk of %1, then try again.")
            .arg(path);
    case DatabaseError::Kind::ReadOnly:
        return CatalogueWords::
            tr("The catalogue %1 can't be written. Check the permissions there, then try again.")
                .arg(path);
    case DatabaseError::Kind::Locked:
        return CatalogueWords::tr(
                   "Another program is using the catalogue %1. Wait a moment, then try again.")
            .arg(path);
    case DatabaseError::Kind::Damaged:
        return CatalogueWords::tr(
                   "The catalogue %1 is damaged. Close all windows and start Counterfoil again: it "
                   "keeps the file and recovers what can be read.")
            .arg(path);
    case DatabaseError::Kind::Newer:
        return CatalogueWords::tr("A newer version of Counterfoil wrote the catalogue %1. It is "
                                  "open read-only. Use the newer version.")
            .arg(path);
    case DatabaseError::Kind::Other:
        return CatalogueWords::tr("The catalogue %1 could not be used: %2.")
            .arg(path, error.detail);
    }
    Q_UNREACHABLE();
}

QString notRememberedSentence(const DatabaseError &error)
{
    return catalogueSentence(error) + u' ' +
           CatalogueWords::tr("Until then, what you see isn't remembered. Captures, refunds and "
                              "voids are not affected.");
}

QString rescueSentence(const CatalogueRescue &rescue)
{
    const QString happened =
        rescue.asidePath.isEmpty()
            ? CatalogueWords::tr(
                  "The catalogue of known payments was empty, so a new one was started.")
            : CatalogueWords::tr("The catalogue of known payments was damaged. It is kept as %1, "
                                 "and %Ln payments were recovered from it.",
                                 nullptr, static_cast<int>(rescue.payments))
                  .arg(QDir::toNativeSeparators(rescue.asidePath));
    return happened + u' ' + refillSentence();
}

} // namespace counterfoil
