// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"
#include "core/domain/ids.h"
#include "core/tabular/csv_reader.h"

namespace counterfoil {

/// Where ids of payments are to come from: a file, or text that was pasted.
struct ImportSource
{
    QString name; ///< as shown
    QString path; ///< empty: the text
    QString text;
};

/// The beginning of a source, as a person sees it before anything is taken.
struct ImportPreview
{
    enum class Kind {
        Table, ///< ids stand in a column
        Text,  ///< ids stand anywhere
        Json,  ///< a saved payment, a notification, or a list of them
    };
    static constexpr int MostRows = 20;

    Kind kind = Kind::Text;
    QList<QStringList> rows; ///< without the titles
    QStringList titles;      ///< of a table that has some
    int columns = 0;
    int idColumn = -1; ///< where ids seem to stand; -1: nowhere
    bool isWindows1252 = false;
};

/// What a source gave.
struct ImportIds
{
    QList<PaymentId> ids; ///< each once, in the source's order
    qint64 rows = 0;      ///< that were looked at; of a text, its lines
    qint64 without = 0;   ///< rows in which no id of a payment stands
    qint64 repeated = 0;  ///< ids that came again
    bool isWindows1252 = false;
};

/// Why a source gives nothing.
struct ImportProblem
{
    enum class Kind {
        Unreadable, ///< the system's words
        Table,
        TooLarge, ///< as JSON
        TooMany,  ///< ids
        Cancelled,
    };
    Kind kind = Kind::Unreadable;
    QString detail = {};
    CsvError table = {};
};

template <typename T>
using ImportResult = tl::expected<T, ImportProblem>;

// Both block: for a worker thread. A file is read in constant memory, whatever its size.

[[nodiscard]] ImportResult<ImportPreview> previewImport(const ImportSource &source);
/// Of a table, the column counts; not more than `most` ids.
[[nodiscard]] ImportResult<ImportIds> readImport(const ImportSource &source,
                                                 const ImportPreview &preview, int column,
                                                 qsizetype most, const Cancel &cancel);

} // namespace counterfoil
