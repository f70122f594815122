// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"
#include "core/domain/ids.h"
#include "core/tabular/csv_reader.h"
#include "models/search/search_recogniser.h"

namespace counterfoil {

/// Where ids of payments are to come from: a file, or text that was pasted.
struct ImportSource
{
    QString name; ///< as shown
    QString path; ///< empty: the text
    QString text;
};

/// How a table is read; what nobody chose is recognised.
struct TableLayout
{
    char separator = 0;
    qsizetype firstRow = -1; ///< the one with the titles, or the first of the table without any

    [[nodiscard]] bool isChosen() const { return separator != 0 || firstRow >= 0; }
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
    TableLayout layout;      ///< of a table, whole
    QStringList beginnings;  ///< of a table: its first rows, also those above it, to choose from
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
    qint64 above = 0;     ///< rows above the table
    bool isWindows1252 = false;
};

/// Why a source gives nothing.
struct ImportProblem
{
    enum class Kind {
        Unreadable, ///< the system's words
        Table,
        TooLarge, ///< for what is no table
        TooMany,  ///< ids
        Cancelled,
    };
    Kind kind = Kind::Unreadable;
    QString detail = {};
    CsvError table = {};
};

template <typename T>
using ImportResult = tl::expected<T, ImportProblem>;

// Both block: for a worker thread. A table is read in constant memory, whatever its size.

/// A chosen layout makes it a table.
[[nodiscard]] ImportResult<ImportPreview> previewImport(const ImportSource &source,
                                                        const TableLayout &layout = {});
/// Of a table, the column counts; not more than `most` ids.
[[nodiscard]] ImportResult<ImportIds> readImport(const ImportSource &source,
                                                 const ImportPreview &preview, int column,
                                                 qsizetype most, const Cancel &cancel);
/// The payment, session or link that a source without a table is about. None of a list, though it
/// may be one of a single element.
[[nodiscard]] std::optional<RecognisedId> readOneThing(const ImportSource &source);

} // namespace counterfoil
