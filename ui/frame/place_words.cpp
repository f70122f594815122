// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/place_words.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using Kind = Place::Kind;

constexpr std::array kindWords{std::pair{Kind::Payments, "payments"_L1},
                               std::pair{Kind::Sessions, "sessions"_L1},
                               std::pair{Kind::Links, "links"_L1},
                               std::pair{Kind::Refunds, "refunds"_L1},
                               std::pair{Kind::Operations, "operations"_L1},
                               std::pair{Kind::Events, "events"_L1},
                               std::pair{Kind::Notices, "notices"_L1},
                               std::pair{Kind::Eligible, "eligible"_L1},
                               std::pair{Kind::Redirects, "redirects"_L1},
                               std::pair{Kind::Settings, "settings"_L1},
                               std::pair{Kind::Payment, "payment"_L1},
                               std::pair{Kind::Session, "session"_L1},
                               std::pair{Kind::Link, "link"_L1},
                               std::pair{Kind::NewSession, "new-session"_L1},
                               std::pair{Kind::NewPayment, "new-payment"_L1}};
static_assert(kindWords.size() == static_cast<size_t>(Kind::NewPayment) + 1);

} // namespace

QString wordOf(Kind kind)
{
    return kindWords[static_cast<size_t>(kind)].second;
}

std::optional<Kind> kindOf(const QString &word)
{
    const auto found = std::find_if(kindWords.begin(), kindWords.end(),
                                    [&word](const auto &entry) { return entry.second == word; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->first);
}

QString linkTo(const Place &place)
{
    const bool isLinked =
        place.kind == Kind::Payment || place.kind == Kind::Session || place.kind == Kind::Link;
    return isLinked ? u"counterfoil://"_s + wordOf(place.kind) + u'/' + place.id : QString();
}

std::unique_ptr<QMimeData> mimeOf(const QList<Place> &places)
{
    QStringList lines;
    QList<QUrl> links;
    for (const Place &place : places) {
        const QString link = linkTo(place);
        if (link.isEmpty())
            continue;
        lines << place.id << link;
        links << QUrl(link);
    }
    if (links.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setUrls(links);
    return data;
}

} // namespace counterfoil
