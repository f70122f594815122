// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

void print(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const QString goal =
            row.goal == 0
                ? QString()
                : (row.limit == Row::Limit::AtMost ? u"goal ≤ %1"_s : u"goal ≥ %1"_s).arg(row.goal);
        std::printf("%-68s %10.2f %-6s  %-13s %s\n", qUtf8Printable(row.name), row.value,
                    qUtf8Printable(row.unit), qUtf8Printable(goal),
                    row.goal == 0 ? ""
                    : row.met()   ? "met"
                                  : "MISSED");
    }
    std::fflush(stdout);
}

bool writeJson(const QList<Row> &rows, const QString &file)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(QJsonObject{
            {u"name"_s, row.name},
            {u"value"_s, row.value},
            {u"unit"_s, row.unit},
            {u"goal"_s, row.goal == 0 ? QJsonValue() : QJsonValue(row.goal)},
            {u"limit"_s, row.limit == Row::Limit::AtMost ? u"at most"_s : u"at least"_s},
            {u"met"_s, row.met()}});
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(array).toJson()) < 0) {
        std::fprintf(stderr, "%s cannot be written: %s\n", qUtf8Printable(file),
                     qUtf8Printable(out.errorString()));
        return false;
    }
    return true;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double largest(QList<double> values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
}

double percentile95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[(values.size() * 95 + 99) / 100 - 1];
}

} // namespace bench
