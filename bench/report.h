// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

/// The benchmark's figures: a table for people, and an array of {name, value, unit, goal, met}.
namespace bench {

struct Row
{
    QString name;
    double value = 0;
    QString unit;
    double goal = 0; ///< 0: a figure without a goal
    enum class Limit { AtMost, AtLeast } limit = Limit::AtMost;
    bool met() const
    {
        return goal == 0 || (limit == Limit::AtMost ? value <= goal : value >= goal);
    }
};

void print(const QList<Row> &rows);
/// False with a sentence on the terminal when the file cannot be written.
bool writeJson(const QList<Row> &rows, const QString &file);

[[nodiscard]] double milliseconds(const QElapsedTimer &timer);
double median(QList<double> values);
double largest(QList<double> values);
/// The value that 95 of 100 do not exceed.
double percentile95(QList<double> values);

} // namespace bench
