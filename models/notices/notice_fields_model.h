// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/notice_field.h"
#include "models/tools/fields_model.h"

#include <QDateTime>

#include <vector>

namespace counterfoil {

/// The fields of a notification.
class NoticeFieldsModel : public FieldsModel
{
    Q_OBJECT

public:
    using FieldsModel::FieldsModel;

    /// Moments are shown on the clock of `now`.
    void setFields(const std::vector<NoticeField> &fields, const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString text(size_t row, Column column) const override;

private:
    [[nodiscard]] QString meaning(const NoticeField &field) const;

    std::vector<NoticeField> m_rows;
    QDateTime m_now;
};

} // namespace counterfoil
