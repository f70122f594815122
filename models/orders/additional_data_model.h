// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace counterfoil {

struct JsonNode;

/// The additional data of an order as a tree of keys and values. Numbers keep their digits. A
/// change that would be no JSON is not taken, and said.
class AdditionalDataModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column { Key, Value, Count };
    enum class Kind { Text, Number, Flag, Nothing, Object, List };

    explicit AdditionalDataModel(QObject *parent = nullptr);
    ~AdditionalDataModel() override;

    /// Empty for none. What is no object is left alone: isEditable() is false then.
    void setJson(const FreeJson &json);
    /// Compact; empty without members.
    [[nodiscard]] const FreeJson &json() const { return m_json; }
    [[nodiscard]] bool isEditable() const { return m_isEditable; }

    /// Behind that member, in the same object or list; at the end of the whole for none.
    QModelIndex addBehind(const QModelIndex &index);
    /// Inside an object or a list; invalid for any other.
    QModelIndex addInside(const QModelIndex &index);
    void remove(const QModelIndex &index);
    [[nodiscard]] Kind kind(const QModelIndex &index) const;
    /// Keeps the value as far as it is one of that kind.
    void setKind(const QModelIndex &index, Kind kind);
    /// Why the last change was not taken; empty when it was.
    [[nodiscard]] const QString &fault() const { return m_fault; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// json() changed.
    void edited();
    /// fault() changed.
    void faultChanged();

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const;
    QModelIndex insert(Node *owner, int row);
    void take(Node &owner, const JsonNode &json);
    void tell();
    bool refuse(const QString &sentence);

    std::unique_ptr<Node> m_root;
    FreeJson m_json;
    QString m_fault;
    bool m_isEditable = true;
};

} // namespace counterfoil
