// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_record.h"

#include "core/files/private_files.h"
#include "core/journal/entry_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 longestLine = 64 * 1024;

struct OutcomeWord
{
    ImportOutcome outcome;
    QLatin1StringView word;
};

constexpr std::array outcomeWords{OutcomeWord{ImportOutcome::Waiting, "waiting"_L1},
                                  OutcomeWord{ImportOutcome::Fetched, "fetched"_L1},
                                  OutcomeWord{ImportOutcome::Known, "known"_L1},
                                  OutcomeWord{ImportOutcome::NotFound, "not-found"_L1},
                                  OutcomeWord{ImportOutcome::Failed, "failed"_L1}};

QString wordOf(ImportOutcome outcome)
{
    for (const OutcomeWord &entry : outcomeWords) {
        if (entry.outcome == outcome)
            return entry.word;
    }
    return {};
}

std::optional<ImportOutcome> outcomeOf(const QString &word)
{
    for (const OutcomeWord &entry : outcomeWords) {
        if (entry.word == word)
            return entry.outcome;
    }
    return std::nullopt;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// As the journal has it, but for the fields, which would not fit a line.
QJsonObject jsonOf(ApiError error)
{
    error.fields.clear();
    return QJsonDocument::fromJson(journal::encodeError(error)).object();
}

template <typename Enum>
Enum enumOf(const QJsonValue &value, Enum last, Enum otherwise)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= int(last) ? Enum(number) : otherwise;
}

/// Earlier versions wrote numbers for the kinds.
ApiError earlierErrorOf(const QJsonObject &json)
{
    ApiError error;
    error.kind = enumOf(json["kind"_L1], ErrorKind::Protocol, ErrorKind::Protocol);
    error.fault = enumOf(json["fault"_L1], NetworkFault::Other, NetworkFault::Other);
    error.httpStatus = json["status"_L1].toInt();
    error.code = json["code"_L1].toString();
    error.title = json["title"_L1].toString();
    error.detail = json["detail"_L1].toString();
    error.requestId = json["requestId"_L1].toString();
    return error;
}

ApiError errorOf(const QJsonObject &json)
{
    if (!json["kind"_L1].isString())
        return earlierErrorOf(json);
    const auto error = journal::decodeError(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return error ? error->value_or(ApiError()) : ApiError();
}

void takeResult(ImportRecord &record, const QJsonObject &json)
{
    const auto index = json["row"_L1].toInteger(-1);
    const auto outcome = outcomeOf(json["outcome"_L1].toString());
    if (index < 0 || index >= record.rows.size() || !outcome)
        return;
    ImportRow &row = record.rows[index];
    row.outcome = *outcome;
    row.error.reset();
    if (*outcome == ImportOutcome::Failed)
        row.error = errorOf(json["error"_L1].toObject());
}

QByteArray resultLine(qsizetype index, const ImportRow &row)
{
    QJsonObject json{{"row"_L1, index}, {"outcome"_L1, wordOf(row.outcome)}};
    if (row.error)
        json["error"_L1] = jsonOf(*row.error);
    return line(json);
}

} // namespace

tl::expected<void, QString> saveImport(const QString &path, const ImportRecord &record)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(file.errorString());
    file.setPermissions(ownerOnly);
    file.write(line({{"import"_L1, formatVersion},
                     {"source"_L1, record.source},
                     {"at"_L1, record.startedAt.toString(Qt::ISODateWithMs)}}));
    for (const ImportRow &row : record.rows)
        file.write(line({{"id"_L1, row.id.text()}}));
    for (qsizetype index = 0; index < record.rows.size(); ++index) {
        if (record.rows[index].outcome != ImportOutcome::Waiting)
            file.write(resultLine(index, record.rows[index]));
    }
    if (!file.commit())
        return tl::unexpected(file.errorString());
    return {};
}

std::optional<ImportRecord> loadImport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(longestLine)).object();
    if (head["import"_L1].toInt() != formatVersion)
        return std::nullopt;
    ImportRecord record;
    record.source = head["source"_L1].toString();
    record.startedAt = QDateTime::fromString(head["at"_L1].toString(), Qt::ISODateWithMs);
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine(longestLine)).object();
        if (const QString id = json["id"_L1].toString(); !id.isEmpty())
            record.rows.append({PaymentId(id)});
        else
            takeResult(record, json);
    }
    return record;
}

tl::expected<void, QString> ImportLog::open(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    // What an earlier process could not finish is not to spoil the next line.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly) ||
        m_file.write("\n") != 1)
        return tl::unexpected(m_file.errorString());
    return {};
}

tl::expected<void, QString> ImportLog::append(qsizetype index, const ImportRow &row)
{
    const QByteArray bytes = resultLine(index, row);
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return tl::unexpected(m_file.errorString());
    return {};
}

} // namespace counterfoil
