// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_to_keep.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString textToKeep(const NoticeField &field)
{
    if (field.kind == NoticeFieldKind::Hidden || field.kind == NoticeFieldKind::OfPayer)
        return u"***"_s;
    return field.text;
}

QByteArray fieldsToKeep(const Notice &notice)
{
    QJsonObject fields;
    for (const NoticeField &field : notice.fields)
        fields.insert(field.name, textToKeep(field));
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray noticeToKeep(const Notice &notice, const ReceivedNotice &received)
{
    const bool isTaken = notice.use() == NoticeUse::Read || notice.use() == NoticeUse::Believe;
    const qsizetype largest = isTaken ? LargestKeptNotice : LargestKeptRefusal;
    if (notice.use() == NoticeUse::Refuse ||
        std::max(received.body.size(), received.query.size()) > largest)
        return {};
    switch (notice.form) {
    case NoticeForm::Unknown:
        return {};
    case NoticeForm::LegacyJson:
    case NoticeForm::LegacyForm:
    case NoticeForm::LegacyQuery:
        return fieldsToKeep(notice);
    case NoticeForm::MultiCore:
    case NoticeForm::Callback:
    case NoticeForm::Webhook:
        break;
    }
    return received.body;
}

} // namespace counterfoil
