// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "core/services/session_service.h"
#include "models/words/cell_text.h"
#include "models/words/time_text.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>

namespace counterfoil {

/// Which of the documents to show.
template <typename Status>
struct DocumentFilter
{
    QString words; ///< each is in an id, the order, the payer or the amount
    std::optional<Status> status;
};

/// The order's reference, else the document's id, as it may be shown.
template <typename Document>
[[nodiscard]] QString documentReference(const Document &document)
{
    const QString reference = document.order ? document.order->reference : QString();
    return shownText(reference.isEmpty() ? document.id.text() : reference);
}

/// What the lists of sessions and of payment links have in common: those that this desk has opened,
/// the newest (which expires last) first. The class that derives from it has the columns, Column
/// with a last value Count, and says how a cell reads.
template <typename Document, typename Status, typename ColumnType>
class DocumentsModel : public QAbstractTableModel
{
public:
    using Column = ColumnType;
    using DocumentPtr = std::shared_ptr<const Document>;
    using Filter = DocumentFilter<Status>;
    using Now = std::function<QDateTime()>;

    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: minor units, QDateTime, the server's word
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : Columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Document &document = *m_rows[index.row()];
        const auto column = static_cast<Column>(index.column());
        if (role == Qt::DisplayRole)
            return text(document, column);
        if (role == ValueRole)
            return value(document, column);
        if (role == Qt::TextAlignmentRole)
            return headerData(index.column(), Qt::Horizontal, role);
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
            return {};
        const auto column = static_cast<Column>(section);
        if (role == Qt::DisplayRole)
            return heading(column);
        if (role != Qt::TextAlignmentRole)
            return {};
        return static_cast<int>((isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    }

    void setFilter(const Filter &filter)
    {
        beginResetModel();
        m_filter = filter;
        m_rows.clear();
        for (const DocumentPtr &document : std::as_const(m_all)) {
            if (matches(*document))
                m_rows.append(document);
        }
        endResetModel();
    }
    /// Shown or not.
    [[nodiscard]] int countAll() const { return static_cast<int>(m_all.size()); }

    void upsert(const DocumentPtr &document)
    {
        if (const qsizetype known = rowOf(m_all, document); known >= 0)
            m_all[known] = document;
        else
            m_all.insert(placeOf(m_all, document), document);
        showRow(document);
    }
    [[nodiscard]] DocumentPtr document(int row) const { return m_rows.value(row); }
    /// Of the one with that id; -1: it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto found =
            std::find_if(m_rows.cbegin(), m_rows.cend(),
                         [&id](const auto &document) { return document->id.text() == id; });
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

protected:
    /// `sessions` outlives the model. Times are shown on the clock of `now`.
    DocumentsModel(const SessionService &sessions, QList<DocumentPtr> known, Now now,
                   QObject *parent)
        : QAbstractTableModel(parent)
        , m_sessions(sessions)
        , m_now(std::move(now))
        , m_all(std::move(known))
    {
        std::sort(m_all.begin(), m_all.end(), &isNewer);
        m_rows = m_all;
    }

    [[nodiscard]] virtual QString text(const Document &document, Column column) const = 0;
    [[nodiscard]] virtual QString heading(Column column) const = 0;
    [[nodiscard]] virtual bool isNumber(Column column) const { return column == Column::Amount; }
    /// What a word may be in beside the order, the payer, the amount, the status and the id.
    [[nodiscard]] virtual QStringList moreWords(const Document &document) const = 0;

    [[nodiscard]] QString amountText(const Document &document) const
    {
        return formatAmount(m_sessions.completed(document.amount));
    }
    [[nodiscard]] QString expiryText(const Document &document) const
    {
        return document.expiresAt.isValid()
                   ? mediumTime(onClockOf(m_now(), document.expiresAt.local()))
                   : orDash({});
    }
    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    static constexpr int Columns = static_cast<int>(Column::Count);

    [[nodiscard]] QVariant value(const Document &document, Column column) const
    {
        if (column == Column::Status)
            return document.status.text();
        if (column == Column::Amount)
            return document.amount.minorUnits();
        if (column == Column::Expires)
            return document.expiresAt.local();
        return text(document, column);
    }
    /// As the filter has it: one that has moved on may come or go.
    void showRow(const DocumentPtr &document)
    {
        const int row = static_cast<int>(rowOf(m_rows, document));
        const bool belongs = matches(*document);
        if (row >= 0 && belongs) {
            m_rows[row] = document;
            emit dataChanged(index(row, 0), index(row, Columns - 1));
        } else if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        } else if (belongs) {
            const int place = static_cast<int>(placeOf(m_rows, document));
            beginInsertRows({}, place, place);
            m_rows.insert(place, document);
            endInsertRows();
        }
    }
    [[nodiscard]] bool matches(const Document &document) const
    {
        if (m_filter.status && !document.status.is(*m_filter.status))
            return false;
        const QStringList words = m_filter.words.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return true;
        const Payer payer = payerOf(document);
        QStringList texts{documentReference(document),
                          document.id.text(),
                          payer.name,
                          payer.email,
                          document.status.text(),
                          amountText(document),
                          document.amount.currency().code()};
        texts << moreWords(document);
        return std::all_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
            return std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &text) {
                return text.contains(word, Qt::CaseInsensitive);
            });
        });
    }
    [[nodiscard]] static bool isNewer(const DocumentPtr &one, const DocumentPtr &other)
    {
        return one->expiresAt.msecsSinceEpoch() > other->expiresAt.msecsSinceEpoch();
    }
    [[nodiscard]] static qsizetype placeOf(const QList<DocumentPtr> &documents,
                                           const DocumentPtr &document)
    {
        return std::lower_bound(documents.cbegin(), documents.cend(), document, &isNewer) -
               documents.cbegin();
    }
    [[nodiscard]] static qsizetype rowOf(const QList<DocumentPtr> &documents,
                                         const DocumentPtr &document)
    {
        const auto found =
            std::find_if(documents.cbegin(), documents.cend(),
                         [&document](const auto &one) { return one->id == document->id; });
        return found == documents.cend() ? -1 : found - documents.cbegin();
    }

    const SessionService &m_sessions;
    Now m_now;
    Filter m_filter;
    QList<DocumentPtr> m_all;
    QList<DocumentPtr> m_rows; ///< those that match, in the same order
};

} // namespace counterfoil
