// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/priority_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype MaximumBytes = 64 * 1024;
constexpr qsizetype MaximumEntries = 100;

struct PriorityJsonWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::PriorityJson)
};

tl::expected<QString, QString> field(const QJsonObject &entry, const QString &name,
                                     qsizetype number)
{
    const QJsonValue value = entry.value(name);
    if (value.isUndefined())
        return tl::unexpected(
            PriorityJsonWords::tr("Rule %1 has no “%2”. Every rule needs a partner and a method.")
                .arg(QString::number(number), name));
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return tl::unexpected(
            PriorityJsonWords::tr("The “%2” of rule %1 isn't text. Use a name, or * for any.")
                .arg(QString::number(number), name));
    return value.toString().trimmed();
}

} // namespace

QJsonArray priorityListToJson(const PriorityList &list)
{
    QJsonArray array;
    for (const Priority &entry : list.entries)
        array.append(QJsonObject{{u"partner"_s, entry.partner}, {u"method"_s, entry.method}});
    return array;
}

QString priorityListToText(const PriorityList &list)
{
    return QString::fromUtf8(QJsonDocument(priorityListToJson(list)).toJson());
}

tl::expected<PriorityList, QString> priorityListFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return tl::unexpected(
            PriorityJsonWords::tr("The text isn't a priority list. A list looks like "
                                  "[{\"partner\": \"*\", \"method\": \"creditcard\"}]."));
    const QJsonArray array = value.toArray();
    if (array.size() > MaximumEntries)
        return tl::unexpected(
            PriorityJsonWords::tr("The list has more than %n rules. Paste a shorter one.", nullptr,
                                  static_cast<int>(MaximumEntries)));
    PriorityList list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return tl::unexpected(
                PriorityJsonWords::tr("Rule %1 isn't an object with a partner and a method.")
                    .arg(i + 1));
        const QJsonObject entry = array.at(i).toObject();
        const auto partner = field(entry, u"partner"_s, i + 1);
        if (!partner)
            return tl::unexpected(partner.error());
        const auto method = field(entry, u"method"_s, i + 1);
        if (!method)
            return tl::unexpected(method.error());
        list.entries.push_back({*partner, *method});
    }
    return list;
}

tl::expected<PriorityList, QString> priorityListFromText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.trimmed().isEmpty())
        return tl::unexpected(
            PriorityJsonWords::tr("The clipboard has no text. Copy a priority list first."));
    if (bytes.size() > MaximumBytes)
        return tl::unexpected(
            PriorityJsonWords::tr("The text on the clipboard is too long for a priority list."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        return tl::unexpected(
            PriorityJsonWords::tr("The text on the clipboard isn't valid JSON in line %1.")
                .arg(before.count('\n') + 1));
    }
    if (document.isObject()) {
        const QJsonObject object = document.object();
        if (object.contains("priorities"_L1))
            return priorityListFromJson(object.value("priorities"_L1));
        // An account may have another name for it (decision P1).
        if (object.size() == 1 && object.begin().value().isArray())
            return priorityListFromJson(object.begin().value());
    }
    return priorityListFromJson(document.isArray() ? QJsonValue(document.array())
                                                   : QJsonValue(document.object()));
}

} // namespace counterfoil
