// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The benchmark's figures: a table for people, and an array of {name, value, unit, goal, met}.
namespace bench {

struct Row
{
    QString name;
    double value = 0;
    QString unit;
    double goal = 0; ///< the value may be at most this; 0: a figure without a goal
    bool met() const { return goal == 0 || value <= goal; }
};

void print(const QList<Row> &rows);
/// False with a sentence on the terminal when the file cannot be written.
bool writeJson(const QList<Row> &rows, const QString &file);

double median(QList<double> values);

} // namespace bench
