// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/review_marks.h"

#include "core/journal/os_user.h"

#include <algorithm>

namespace counterfoil {

namespace {

constexpr qsizetype MostRead = 5'000;

qint64 countOf(const auto &changed)
{
    qint64 count = 0;
    for (const auto &before : changed)
        count += before.operations.size();
    return count;
}

} // namespace

ReviewMarks::ReviewMarks(Catalogue &catalogue, QString profile, Now now, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_profile(std::move(profile))
    , m_now(std::move(now))
    , m_me(osUser())
{}

void ReviewMarks::mark(const QList<qint64> &operations, const QString &note)
{
    const Review review{m_now().toUTC(), m_me, note.trimmed().left(MostNote)};
    change(
        [operations, review](CatalogueFile &file) -> StoreResult<Changed> {
            Before before;
            // A whole list may be selected: its rows need not be in memory at once.
            for (qsizetype first = 0; first < operations.size(); first += MostRead) {
                const auto rows = file.operations(operations.mid(first, MostRead));
                if (!rows)
                    return tl::unexpected(rows.error());
                for (const OperationRow &row : *rows) {
                    if (!row.review)
                        before.operations.append(row.row);
                }
            }
            if (before.operations.isEmpty())
                return Changed();
            if (const auto done = file.review(before.operations, review); !done)
                return tl::unexpected(done.error());
            return Changed{before};
        },
        [this](const Changed &changed) {
            m_undo = changed;
            emit marked(countOf(changed));
        });
}

void ReviewMarks::unmark(const QList<qint64> &operations)
{
    change(
        [operations](CatalogueFile &file) -> StoreResult<Changed> {
            const auto rows = file.operations(operations);
            if (!rows)
                return tl::unexpected(rows.error());
            Changed changed;
            QList<qint64> all;
            for (const OperationRow &row : *rows) {
                if (!row.review)
                    continue;
                all.append(row.row);
                const auto same =
                    std::find_if(changed.begin(), changed.end(), [&row](const Before &before) {
                        return before.review == row.review;
                    });
                if (same == changed.end())
                    changed.append({{row.row}, row.review});
                else
                    same->operations.append(row.row);
            }
            if (all.isEmpty())
                return Changed();
            if (const auto done = file.unreview(all); !done)
                return tl::unexpected(done.error());
            return changed;
        },
        [this](const Changed &changed) {
            m_undo = changed;
            emit unmarked(countOf(changed));
        });
}

void ReviewMarks::undo()
{
    if (m_undo.isEmpty())
        return;
    change(
        [undo = std::exchange(m_undo, {})](CatalogueFile &file) -> StoreResult<Changed> {
            for (const Before &before : undo) {
                const auto done = before.review ? file.review(before.operations, *before.review)
                                                : file.unreview(before.operations);
                if (!done)
                    return tl::unexpected(done.error());
            }
            return Changed();
        },
        [this](const Changed &) { emit undone(); });
}

void ReviewMarks::change(std::function<StoreResult<Changed>(CatalogueFile &)> work,
                         std::function<void(const Changed &)> done)
{
    m_catalogue.ask(Catalogue::Lane::Write, std::move(work), this,
                    [this, done = std::move(done)](const StoreResult<Changed> &changed) {
                        if (!changed) {
                            emit failed(changed.error());
                            return;
                        }
                        m_catalogue.tellChanged(m_profile);
                        done(*changed);
                    });
}

} // namespace counterfoil
