// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace counterfoil {

class FieldsModel;

// A card with the table of the fields; the model outlives it. `name` is the table's.
[[nodiscard]] QWidget *fieldsCard(FieldsModel &fields, const QString &name,
                                  const QString &accessibleName, QWidget *parent);

} // namespace counterfoil
