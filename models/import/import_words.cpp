// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_words.h"

#include "models/words/catalogue_error_words.h"
#include "models/words/time_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ImportWords)
};

/// %1 is the line, %2 the column.
QString tableText(CsvError::Kind kind)
{
    switch (kind) {
    case CsvError::Kind::TooManyColumns:
        return ImportWords::tr(
            "Line %1, column %2: the table has more columns than Counterfoil can read.");
    case CsvError::Kind::FieldTooLong:
        return ImportWords::tr("Line %1, column %2: a field is longer than 64 KiB. Check that "
                               "every quotation mark is closed.");
    case CsvError::Kind::OpenQuote:
        return ImportWords::tr(
            "Line %1, column %2: a quotation mark isn't closed before the end of the file.");
    case CsvError::Kind::NotText:
        return ImportWords::tr(
            "Line %1, column %2: this isn't a text file. Save the table as CSV first.");
    case CsvError::Kind::Unreadable:
        return ImportWords::tr("Line %1, column %2: the rest of the file could not be read.");
    }
    Q_UNREACHABLE();
}

QString tableSentence(const CsvError &error)
{
    return tableText(error.kind).arg(QLocale().toString(error.line)).arg(error.column);
}

} // namespace

QString importProblemSentence(const ImportProblem &problem)
{
    switch (problem.kind) {
    case ImportProblem::Kind::Unreadable:
        return ImportWords::tr("The file could not be opened: %1.").arg(problem.detail);
    case ImportProblem::Kind::Table:
        return tableSentence(problem.table);
    case ImportProblem::Kind::TooLarge:
        return ImportWords::tr("Only tables can be larger than 16 MiB.");
    case ImportProblem::Kind::TooMany:
        return ImportWords::tr("It contains more than %1 payments. Import it in parts.")
            .arg(QLocale().toString(ImportService::MostIds));
    case ImportProblem::Kind::Cancelled:
        return ImportWords::tr("Reading was cancelled.");
    }
    Q_UNREACHABLE();
}

QString importIdsSentence(const ImportIds &ids)
{
    if (ids.ids.isEmpty())
        return ImportWords::tr("No payment id was found in it.");
    //: Part of "3 payments in 5 rows."
    const QString payments = ImportWords::tr("%n payments", nullptr, int(ids.ids.size()));
    //: Part of "3 payments in 5 rows; 2 rows without an id."
    const QString rows = ImportWords::tr("%n rows", nullptr, int(ids.rows));
    QString sentence;
    if (ids.without > 0) {
        //: "3 payments in 5 rows; 2 rows without an id."
        sentence = ImportWords::tr("%1 in %2; %3 without an id.")
                       .arg(payments, rows, ImportWords::tr("%n rows", nullptr, int(ids.without)));
    } else {
        //: "3 payments in 3 rows."
        sentence = ImportWords::tr("%1 in %2.").arg(payments, rows);
    }
    if (ids.above > 0)
        sentence += u' ' + ImportWords::tr("%n rows above the table were left out.", nullptr,
                                           int(ids.above));
    if (ids.repeated > 0)
        sentence +=
            u' ' + ImportWords::tr("%n ids appear more than once.", nullptr, int(ids.repeated));
    return sentence;
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Waiting:
        //: State of one payment in an import, as are the next ones
        return ImportWords::tr("Waiting");
    case ImportOutcome::Fetched:
        return ImportWords::tr("Fetched");
    case ImportOutcome::Known:
        return ImportWords::tr("Already known");
    case ImportOutcome::NotFound:
        return ImportWords::tr("Not found");
    case ImportOutcome::Failed:
        return ImportWords::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString importProgressSentence(const ImportService &service)
{
    const ImportCounts &counts = service.counts();
    const QLocale locale;
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(locale.toString(count)));
    };
    //: Part of "12 of 120: 10 fetched, 2 not found."; so are the next three
    add(counts.fetched, ImportWords::tr("%1 fetched"));
    add(counts.known, ImportWords::tr("%1 already known"));
    add(counts.notFound, ImportWords::tr("%1 not found"));
    add(counts.failed, ImportWords::tr("%1 failed"));
    const QString done = locale.toString(counts.total - counts.waiting);
    const QString all = locale.toString(counts.total);
    //: "12 of 120: 10 fetched, 2 not found."
    return parts.isEmpty() ? ImportWords::tr("%1 of %2.").arg(done, all)
                           : ImportWords::tr("%1 of %2: %3.").arg(done, all, parts.join(", "_L1));
}

QString importPauseSentence(const ImportService &service, const QDateTime &now)
{
    if (service.state() != ImportService::State::Paused)
        return {};
    switch (service.pauseReason()) {
    case ImportPause::Person:
        return ImportWords::tr("Paused.");
    case ImportPause::Restart:
        return ImportWords::tr("This import was interrupted. Resume it when you're ready.");
    case ImportPause::TooManyRequests:
        //: %1 is a time of day
        return ImportWords::tr("Paused: the provider asks for fewer requests. It resumes at %1.")
            .arg(QLocale().toString(onClockOf(now, service.resumesAt()).time(),
                                    QLocale::ShortFormat));
    case ImportPause::Offline:
        return ImportWords::tr("Paused: the provider can't be reached. It resumes when it can.");
    case ImportPause::Provider:
        //: %1 is a number of HTTP, such as 503
        return ImportWords::tr("Paused: the provider answers with errors (%1).")
            .arg(service.apiError() ? service.apiError()->httpStatus : 0);
    case ImportPause::Access:
        return ImportWords::tr("Paused: the provider doesn't let this account read payments (%1).")
            .arg(service.apiError() ? service.apiError()->httpStatus : 0);
    case ImportPause::Catalogue:
        return service.storeError() ? catalogueSentence(*service.storeError()) : QString();
    case ImportPause::Record:
        return ImportWords::tr("Paused: the list of this import could not be saved (%1).")
            .arg(service.recordError());
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
