// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/redirect_field.h"
#include "models/tools/fields_model.h"

#include <QDateTime>

#include <vector>

namespace counterfoil {

/// The header and the claims of a signed redirect.
class RedirectFieldsModel : public FieldsModel
{
    Q_OBJECT

public:
    using FieldsModel::FieldsModel;

    /// Moments are shown on the clock of `now`. What is the same stays.
    void setFields(const std::vector<RedirectField> &fields, const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString text(size_t row, Column column) const override;

private:
    [[nodiscard]] QString meaning(const RedirectField &field) const;

    std::vector<RedirectField> m_rows;
    QDateTime m_now;
};

} // namespace counterfoil
