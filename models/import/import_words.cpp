// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_words.h"

#include "models/catalogue_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ImportWords)
};

QString tableSentence(const CsvError &error)
{
    const QString place =
        Words::tr("Line %1, column %2:").arg(QLocale().toString(error.line)).arg(error.column);
    switch (error.kind) {
    case CsvError::Kind::TooManyColumns:
        return Words::tr("%1 there are more columns than a table of ours may have.").arg(place);
    case CsvError::Kind::FieldTooLong:
        return Words::tr(
                   "%1 a field is longer than 64 KiB. Perhaps a quotation mark is not closed.")
            .arg(place);
    case CsvError::Kind::OpenQuote:
        return Words::tr("%1 a quotation mark is not closed before the file ends.").arg(place);
    case CsvError::Kind::NotText:
        return Words::tr("%1 this is not a text file. Save the table as CSV first.").arg(place);
    case CsvError::Kind::Unreadable:
        return Words::tr("%1 the file could not be read any further.").arg(place);
    }
    Q_UNREACHABLE();
}

} // namespace

QString importProblemSentence(const ImportProblem &problem)
{
    switch (problem.kind) {
    case ImportProblem::Kind::Unreadable:
        return Words::tr("The file could not be opened: %1.").arg(problem.detail);
    case ImportProblem::Kind::Table:
        return tableSentence(problem.table);
    case ImportProblem::Kind::TooLarge:
        return Words::tr("JSON files of more than 16 MiB are not read.");
    case ImportProblem::Kind::TooMany:
        return Words::tr("There are more than %1 payments in it. Import it in parts.")
            .arg(QLocale().toString(ImportDesk::MostIds));
    case ImportProblem::Kind::Cancelled:
        return Words::tr("Reading was cancelled.");
    }
    Q_UNREACHABLE();
}

QString importIdsSentence(const ImportIds &ids)
{
    if (ids.ids.isEmpty())
        return Words::tr("No payment id was found in it.");
    QString sentence = Words::tr("%n payments.", nullptr, int(ids.ids.size()));
    if (ids.without > 0)
        sentence += u' ' + Words::tr("%n rows hold no id.", nullptr, int(ids.without));
    if (ids.repeated > 0)
        sentence += u' ' + Words::tr("%n ids came more than once.", nullptr, int(ids.repeated));
    return sentence;
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Waiting:
        return Words::tr("Waiting");
    case ImportOutcome::Fetched:
        return Words::tr("Fetched");
    case ImportOutcome::Known:
        return Words::tr("Already known");
    case ImportOutcome::NotFound:
        return Words::tr("Not found");
    case ImportOutcome::Failed:
        return Words::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString importProgressSentence(const ImportDesk &desk)
{
    const ImportCounts &counts = desk.counts();
    const QLocale locale;
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(locale.toString(count)));
    };
    add(counts.fetched, Words::tr("%1 fetched"));
    add(counts.known, Words::tr("%1 already known"));
    add(counts.notFound, Words::tr("%1 not found"));
    add(counts.failed, Words::tr("%1 failed"));
    const QString done = locale.toString(counts.total - counts.waiting);
    const QString all = locale.toString(counts.total);
    //: "12 of 120: 10 fetched, 2 not found."
    return parts.isEmpty() ? Words::tr("%1 of %2.").arg(done, all)
                           : Words::tr("%1 of %2: %3.").arg(done, all, parts.join(", "_L1));
}

QString importPauseSentence(const ImportDesk &desk)
{
    if (desk.state() != ImportDesk::State::Paused)
        return {};
    switch (desk.pauseReason()) {
    case ImportPause::Person:
        return Words::tr("Paused.");
    case ImportPause::Restart:
        return Words::tr("An earlier run left this import. It goes on when you say so.");
    case ImportPause::TooManyRequests:
        return Words::tr("Paused: the provider asks for fewer requests. It goes on at %1.")
            .arg(QLocale().toString(desk.resumesAt().toLocalTime().time(), QLocale::ShortFormat));
    case ImportPause::Offline:
        return Words::tr("Paused: the provider cannot be reached. It goes on when it can.");
    case ImportPause::Provider:
        return Words::tr("Paused: the provider answers with errors (%1).")
            .arg(desk.apiError() ? desk.apiError()->httpStatus : 0);
    case ImportPause::Access:
        return Words::tr("Paused: the provider does not let this account read payments (%1).")
            .arg(desk.apiError() ? desk.apiError()->httpStatus : 0);
    case ImportPause::Catalogue:
        return desk.storeError() ? catalogueSentence(*desk.storeError()) : QString();
    case ImportPause::Record:
        return Words::tr("Paused: the list of this import could not be written (%1).")
            .arg(desk.recordError());
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
