// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paged_list_model.h"

#include <QTimer>

namespace counterfoil {

/// The notifications that a filter lets through, the newest first. Holds the row ids of all of them
/// and reads what a view looks at; cells are blank until then. Follows the catalogue.
class EventsListModel : public PagedListModel<NoticeEvent>
{
    Q_OBJECT

public:
    enum class Column { When, Outcome, Order, Event, Changed, Form, Account, Count };
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< raw: QDateTime, number of the outcome, text
        EventRole,                    ///< NoticeEvent; invalid while it is being read
    };
    using Now = std::function<QDateTime()>;

    /// Reads nothing before setFilter(). The catalogue outlives the model.
    EventsListModel(Catalogue &catalogue, Now now, QObject *parent = nullptr);
    ~EventsListModel() override;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The rows of the last filter stay until those of the new one are there.
    void setFilter(const EventFilter &filter);
    [[nodiscard]] const std::optional<EventFilter> &filter() const { return m_filter; }
    /// What the accounts of the filter are called.
    void setAccountNames(const AccountNames &names);
    /// Searches again; what stays keeps its rows.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_cancel != nullptr; }

private:
    void search();
    void found(const Cancel &cancel, const DatabaseResult<QList<qint64>> &ids);
    [[nodiscard]] QString text(const NoticeEvent &event, Column column) const;
    [[nodiscard]] static QVariant value(const NoticeEvent &event, Column column);

    Now m_now;
    AccountNames m_names;
    std::optional<EventFilter> m_filter;
    Cancel m_cancel;        ///< of the search that is under way
    bool m_isOther = false; ///< it is for another filter than that of the rows shown
    bool m_isStale = false; ///< the catalogue changed while it was under way
    QTimer m_follow;        ///< many changes are followed at once
};

} // namespace counterfoil
