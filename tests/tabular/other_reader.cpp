// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tabular/other_reader.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

const QString script = uR"(
import csv, datetime, json, sys

def cell(value):
    if isinstance(value, datetime.datetime):
        return {"date": value.strftime("%Y-%m-%d %H:%M:%S")}
    return value

path = sys.argv[1]
if path.endswith(".csv"):
    with open(path, newline="", encoding="utf-8-sig") as file:
        sheets = [list(csv.reader(file, strict=True))]
else:
    import openpyxl
    book = openpyxl.load_workbook(path)
    sheets = [[[cell(c.value) for c in row] for row in sheet.iter_rows()] for sheet in book]
json.dump(sheets, sys.stdout)
)"_s;

} // namespace

QJsonArray readByOthers(const QString &path)
{
    QProcess python;
    QSignalSpy ended(&python, &QProcess::finished);
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(COUNTERFOIL_TABLE_PYTHON), {u"-c"_s, script, path});
    if (!ended.wait(60'000) || python.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace counterfoil::test
