// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_columns.h"

#include "models/import/import_gatherer.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// How well a title says that ids of payments stand below it.
enum class TitleFit { OtherThing, Open, Payment, PaymentId };

TitleFit fitOf(const QString &title)
{
    static const QRegularExpression otherThing(
        u"entit|link|\\blien|parent|session|sitzung|eltern|übergeordnet"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression payment(u"payment|zahlung|paiement"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression paymentId(
        u"\\A\\W*(?:payment|zahlungs?)[\\s_.-]*(?:id|uuid)\\W*\\z|"
        "\\A\\W*id[\\s_.-]*(?:de[\\s_.-]*)?paiement\\W*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (title.contains(otherThing))
        return TitleFit::OtherThing;
    if (title.contains(paymentId))
        return TitleFit::PaymentId;
    return title.contains(payment) ? TitleFit::Payment : TitleFit::Open;
}

QList<qsizetype> columnsWithIds(const QStringList &record)
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < record.size(); ++column) {
        if (namesPayment(record[column]))
            columns.append(column);
    }
    return columns;
}

/// As wide as the rows, with a word above an id.
bool mayBeTitles(const QStringList &record, const QStringList &row)
{
    const bool isWide =
        record.size() >= row.size() || (record.size() > 1 && record.size() + 1 == row.size());
    const QList<qsizetype> columns = columnsWithIds(row);
    return isWide && std::any_of(columns.cbegin(), columns.cend(), [&record](qsizetype column) {
               return !record.value(column).trimmed().isEmpty();
           });
}

bool nameAnId(const QStringList &titles, const QStringList &row)
{
    static const QRegularExpression word(u"payment|zahlung|paiement|transa[ck]tion|\\bu?u?id\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QList<qsizetype> columns = columnsWithIds(row);
    return std::any_of(columns.cbegin(), columns.cend(),
                       [&titles](qsizetype column) { return titles.value(column).contains(word); });
}

/// Whether rows begin with a short code for what they are, of which there are few. Then a first
/// row with another code is no row of titles.
bool beginWithTypes(const QList<QStringList> &records, const QStringList &first)
{
    constexpr qsizetype longestType = 3;
    constexpr qsizetype mostTypes = 3;
    QStringList types;
    for (const QStringList &record : records) {
        if (!columnsWithIds(record).isEmpty())
            types.append(record.constFirst().trimmed());
    }
    const auto isType = [](const QString &cell) {
        return !cell.isEmpty() && cell.size() <= longestType;
    };
    const qsizetype rows = types.size();
    if (!isType(first.constFirst().trimmed()) || !std::all_of(types.cbegin(), types.cend(), isType))
        return false;
    types.removeDuplicates();
    return types.size() < rows && types.size() <= mostTypes;
}

} // namespace

bool namesPayment(const QString &cell)
{
    const QList<RecognisedId> ids = recogniseIds(cell);
    return std::any_of(ids.cbegin(), ids.cend(), &mayBePayment);
}

qsizetype firstRowOf(const QList<QStringList> &records)
{
    const auto row = std::find_if(records.cbegin(), records.cend(), [](const QStringList &record) {
        return !columnsWithIds(record).isEmpty();
    });
    if (row == records.cend())
        return 0;
    const auto named = std::find_if(records.cbegin(), row, [row](const QStringList &record) {
        return mayBeTitles(record, *row) && nameAnId(record, *row);
    });
    if (named != row)
        return named - records.cbegin();
    const auto topmost = std::find_if(records.cbegin(), row, [row](const QStringList &record) {
        return mayBeTitles(record, *row);
    });
    const bool hasTitles = topmost != row && !beginWithTypes(records, *topmost);
    return (hasTitles ? topmost : row) - records.cbegin();
}

int idColumnOf(const QStringList &titles, const QList<QStringList> &rows, int columns)
{
    int best = -1;
    std::tuple<TitleFit, int> bestScore{TitleFit::Open, 0};
    for (int column = 0; column < columns; ++column) {
        const TitleFit fit = fitOf(titles.value(column));
        int hits = 0;
        for (const QStringList &row : rows) {
            const QList<RecognisedId> ids = recogniseIds(row.value(column));
            // An address of a payment tells more than a bare id, which may be anything's.
            for (const RecognisedId &id : ids)
                hits += id.kind == IdKind::Payment ? 3 : id.kind == IdKind::Unknown ? 2 : 0;
        }
        if (fit == TitleFit::OtherThing || hits == 0)
            continue;
        if (std::tuple(fit, hits) > bestScore) {
            best = column;
            bestScore = {fit, hits};
        }
    }
    return best;
}

} // namespace counterfoil
