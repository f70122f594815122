// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/fields_card.h"

#include "models/tools/fields_model.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QVBoxLayout>

namespace counterfoil {

QWidget *fieldsCard(FieldsModel &fields, const QString &name, const QString &accessibleName,
                    QWidget *parent)
{
    auto *card = new CardFrame(parent);
    card->setFlush();
    auto *table = new ListTable(card);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(&fields);
    table->rows()->setColumnStyle(0, CellStyle::Mono);
    table->rows()->setColumnStyle(1, CellStyle::Mono);
    table->setWeights({190, 180, 240});
    card->body()->addWidget(table);
    return card;
}

} // namespace counterfoil
