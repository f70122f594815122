// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json_lines_model.h"

#include "core/domain/outside_text.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace counterfoil {

void JsonLinesModel::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    const int generation = ++m_generation;
    m_preparing = true;
    emit preparingChanged();
    // The worker has bytes and a guarded pointer that only the UI's thread looks into: the result
    // goes by way of the application object, which outlives every model.
    QThreadPool::globalInstance()->start([json, generation, model = QPointer(this)] {
        auto document = std::make_shared<const JsonText>(json);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [model, generation, made = std::move(document)] {
                if (model)
                    model->show(made, generation);
            },
            Qt::QueuedConnection);
    });
}

void JsonLinesModel::show(const std::shared_ptr<const JsonText> &document, int generation)
{
    if (generation != m_generation)
        return;
    beginResetModel();
    m_document = document;
    m_preparing = false;
    endResetModel();
    emit preparingChanged();
}

int JsonLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_document->lineCount();
}

QVariant JsonLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    return wholeText(m_document->line(index.row()), longestShownLine + 1);
}

} // namespace counterfoil
