// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/json_text.h"

#include <QAbstractListModel>

#include <memory>

namespace counterfoil {

/// The lines of one laid-out document, for a view that paints only what is visible. The layout is
/// made on a worker thread; until it is there, the model is empty and isPreparing() says why.
class JsonLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Longer lines are cut for the view, never for copying.
    static constexpr int longestShownLine = 2000;

    using QAbstractListModel::QAbstractListModel;

    /// A newer document makes the one still under way void.
    void setJson(const QByteArray &json);
    [[nodiscard]] bool isPreparing() const { return m_preparing; }
    [[nodiscard]] const JsonText &document() const { return *m_document; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void preparingChanged();

private:
    void show(const std::shared_ptr<const JsonText> &document, int generation);

    std::shared_ptr<const JsonText> m_document = std::make_shared<const JsonText>();
    QByteArray m_json;
    int m_generation = 0;
    bool m_preparing = false;
};

} // namespace counterfoil
