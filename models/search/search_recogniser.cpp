// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_recogniser.h"

#include "core/domain/ids.h"
#include "core/gateways/providers.h"
#include "models/search/json_pieces.h"
#include "models/search/recogniser.h"

#include <algorithm>

namespace counterfoil {

namespace {

// Somebody may paste a whole log: what is longer is not what a person copied on purpose.
constexpr qsizetype longestText = 4 * 1024 * 1024;

/// Those of the first provider last: its ids are plain, and stand in the ids of others, too.
const std::vector<Recogniser> &recognisers()
{
    static const std::vector<Recogniser> all = [] {
        std::vector<Recogniser> made;
        const auto &known = providers();
        std::for_each(known.rbegin(), known.rend(),
                      [&made](const Provider *provider) { made.emplace_back(provider->ids); });
        return made;
    }();
    return all;
}

/// The one that a text is about: it may name a payment and, beside it, its session.
std::optional<RecognisedId> oneOf(const QList<RecognisedId> &ids)
{
    for (const IdKind kind : {IdKind::Payment, IdKind::Session, IdKind::Link, IdKind::Unknown}) {
        const auto isOfKind = [kind](const RecognisedId &id) { return id.kind == kind; };
        const auto count = std::count_if(ids.begin(), ids.end(), isOfKind);
        if (count > 1)
            return std::nullopt;
        if (count == 1)
            return *std::find_if(ids.begin(), ids.end(), isOfKind);
    }
    return std::nullopt;
}

QList<RecognisedId> idsIn(const Recogniser &recogniser, const QString &text)
{
    if (recogniser.isId(text)) // as in most cells of a list
        return {{IdKind::Unknown, canonicalId(text)}};
    const QString mended = recogniser.mended(text);
    if (!beginsAsJson(mended))
        return recogniser.inText(mended);
    IdsOnce once;
    for (const QList<RecognisedId> &row : recogniser.inRows(mended)) {
        for (const RecognisedId &id : row)
            once.add(id);
    }
    return once.ids();
}

} // namespace

bool isId(const QString &text)
{
    const auto &all = recognisers();
    return std::any_of(all.begin(), all.end(), [&text](const auto &one) { return one.isId(text); });
}

QList<RecognisedId> recogniseIds(const QString &text)
{
    for (const Recogniser &recogniser : recognisers()) {
        if (const auto found = idsIn(recogniser, text); !found.isEmpty())
            return found;
    }
    return {};
}

std::optional<RecognisedId> recogniseId(const QString &text)
{
    return text.size() > longestText ? std::nullopt : oneOf(recogniseIds(text));
}

QList<QList<RecognisedId>> recogniseRows(const QString &text)
{
    QList<QList<RecognisedId>> rows;
    for (const Recogniser &recogniser : recognisers()) {
        rows = recogniser.inRows(recogniser.mended(text));
        if (std::any_of(rows.cbegin(), rows.cend(), [](const auto &row) { return !row.isEmpty(); }))
            break;
    }
    return rows;
}

QString withWrittenIds(QString text)
{
    for (const Recogniser &recogniser : recognisers())
        text = recogniser.mended(text);
    return text;
}

} // namespace counterfoil
