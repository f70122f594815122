// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/part_file.h"
#include "core/tabular/zone_offsets.h"

#include <QFile>
#include <QLocale>

namespace counterfoil {

/// The signs of a file of separated values. By default those of RFC 4180 and of programs.
struct CsvForm
{
    char separator = ',';
    char decimalSign = '.';

    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

/// What Excel opens in columns, with amounts as numbers, where the locale is the computer's.
[[nodiscard]] CsvForm csvFormOf(const QLocale &locale);

/// Separated values as RFC 4180 has them, in UTF-8 with a byte order mark. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front; numbers and moments are exempt
/// by their type. Amounts are "-12.50", in units of their currency; an amount of a currency whose
/// decimals nobody knows says that it is in minor units.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &path, const QTimeZone &zone, CsvForm form = {});

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
    CsvForm m_form;
    ZoneOffsets m_offsets;
    QFile m_file;
    QByteArray m_buffer;
};

/// Text that begins, after spaces and quotes, as a formula does: with = + - @ or a control
/// character.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace counterfoil
