// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/part_file.h"
#include "core/tabular/zone_offsets.h"

#include <QFile>

namespace counterfoil {

/// Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front; numbers and moments are exempt
/// by their type. Amounts are "-12.50", in units of their currency; an amount of a currency whose
/// decimals nobody knows says that it is in minor units.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &path, const QTimeZone &zone);

    TableResult<void> begin(const QList<TableColumn> &columns) override;
    TableResult<void> row(std::span<const TableValue> values) override;
    TableResult<void> finish() override;

private:
    void append(const TableValue &value);
    void appendText(QStringView text);
    void appendNumber(qint64 number, int decimals);
    void appendMoment(const QDateTime &moment);
    void appendDigits(int number, int width);
    TableResult<void> flush();

    PartFile m_part;
    ZoneOffsets m_offsets;
    QFile m_file;
    QByteArray m_buffer;
};

/// Text that begins, after spaces and quotes, as a formula does: with = + - @ or a control
/// character.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace counterfoil
