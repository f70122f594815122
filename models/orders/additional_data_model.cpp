// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/additional_data_model.h"

#include "core/domain/outside_text.h"
#include "models/versions/json_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

struct AdditionalDataModel::Node
{
    QString key; ///< in an object
    Kind kind = Kind::Text;
    QString value; ///< the text itself, or the number, true, false as it is written
    std::vector<std::unique_ptr<Node>> children;
    Node *owner = nullptr;

    [[nodiscard]] bool hasChildren() const { return kind == Kind::Object || kind == Kind::List; }
    [[nodiscard]] int row() const
    {
        const auto itself = std::find_if(owner->children.cbegin(), owner->children.cend(),
                                         [this](const auto &child) { return child.get() == this; });
        return static_cast<int>(itself - owner->children.cbegin());
    }
    [[nodiscard]] bool hasKey(const QString &name, const Node *but) const
    {
        return std::any_of(children.cbegin(), children.cend(), [&](const auto &child) {
            return child.get() != but && child->key == name;
        });
    }
};

namespace {

using DataKind = AdditionalDataModel::Kind;

bool isNumber(const QString &text)
{
    static const QRegularExpression form(
        u"\\A-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\z"_s);
    return form.match(text).hasMatch();
}

bool isFlag(const QString &text)
{
    return text == "true"_L1 || text == "false"_L1;
}

/// What the text becomes in a value of that kind.
QString valueFor(AdditionalDataModel::Kind kind, const QString &text)
{
    using Kind = AdditionalDataModel::Kind;
    if (kind == Kind::Text)
        return text;
    if (kind == Kind::Number)
        return isNumber(text) ? text : u"0"_s;
    if (kind == Kind::Flag)
        return isFlag(text) ? text : u"true"_s;
    return {};
}

/// A text as JSON writes it, and back.
QString quotedText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}
QString unquotedText(const QString &quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toUtf8() + ']').array().at(0).toString();
}

DataKind kindOfLiteral(const QString &literal)
{
    if (literal.startsWith(u'"'))
        return DataKind::Text;
    if (literal == "null"_L1)
        return DataKind::Nothing;
    return isFlag(literal) ? DataKind::Flag : DataKind::Number;
}

template <typename Node>
void write(const Node &node, QString &out)
{
    switch (node.kind) {
    case DataKind::Text:
        out += quotedText(node.value);
        return;
    case DataKind::Number:
    case DataKind::Flag:
        out += node.value;
        return;
    case DataKind::Nothing:
        out += u"null"_s;
        return;
    case DataKind::Object:
    case DataKind::List:
        break;
    }
    const bool isObject = node.kind == DataKind::Object;
    out += isObject ? u'{' : u'[';
    for (size_t i = 0; i < node.children.size(); ++i) {
        out += i > 0 ? u","_s : QString();
        if (isObject)
            out += quotedText(node.children[i]->key) + u':';
        write(*node.children[i], out);
    }
    out += isObject ? u'}' : u']';
}

} // namespace

AdditionalDataModel::AdditionalDataModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->kind = Kind::Object;
}

AdditionalDataModel::~AdditionalDataModel() = default;

void AdditionalDataModel::take(Node &owner, const JsonNode &json)
{
    const auto add = [&](const QString &key, const JsonNode &from) {
        auto node = std::make_unique<Node>();
        node->key = key;
        node->owner = &owner;
        if (from.kind == JsonNode::Kind::Value) {
            node->kind = kindOfLiteral(from.value);
            node->value = node->kind == Kind::Text ? unquotedText(from.value) : from.value;
            if (node->kind == Kind::Nothing)
                node->value.clear();
        } else {
            node->kind = from.kind == JsonNode::Kind::Object ? Kind::Object : Kind::List;
            take(*node, from);
        }
        owner.children.push_back(std::move(node));
    };
    for (const auto &[key, member] : json.members)
        add(key, member);
    for (const JsonNode &item : json.items)
        add({}, item);
}

void AdditionalDataModel::setJson(const FreeJson &json)
{
    if (json == m_json)
        return;
    beginResetModel();
    m_json = json;
    m_fault.clear();
    m_root->children.clear();
    const auto tree = json.isEmpty() ? std::optional(JsonNode{JsonNode::Kind::Object, {}, {}, {}})
                                     : readJsonTree(json.toUtf8());
    m_isEditable = tree && tree->kind == JsonNode::Kind::Object;
    if (m_isEditable)
        take(*m_root, *tree);
    endResetModel();
    emit faultChanged();
}

void AdditionalDataModel::tell()
{
    m_json.clear();
    if (!m_root->children.empty())
        write(*m_root, m_json);
    m_fault.clear();
    emit faultChanged();
    emit edited();
}

bool AdditionalDataModel::refuse(const QString &sentence)
{
    m_fault = sentence;
    emit faultChanged();
    return false;
}

AdditionalDataModel::Node *AdditionalDataModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex AdditionalDataModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

QModelIndex AdditionalDataModel::insert(Node *owner, int row)
{
    auto node = std::make_unique<Node>();
    node->owner = owner;
    for (int number = 1; owner->kind == Kind::Object && node->key.isEmpty(); ++number) {
        if (const QString key = tr("field%1").arg(number); !owner->hasKey(key, nullptr))
            node->key = key;
    }
    beginInsertRows(indexOf(owner), row, row);
    owner->children.insert(owner->children.begin() + row, std::move(node));
    endInsertRows();
    tell();
    return index(row, 0, indexOf(owner));
}

QModelIndex AdditionalDataModel::addBehind(const QModelIndex &index)
{
    if (!m_isEditable)
        return {};
    if (!index.isValid())
        return insert(m_root.get(), static_cast<int>(m_root->children.size()));
    return insert(nodeOf(index)->owner, index.row() + 1);
}

QModelIndex AdditionalDataModel::addInside(const QModelIndex &index)
{
    Node *node = nodeOf(index);
    if (!m_isEditable || !node->hasChildren())
        return {};
    return insert(node, static_cast<int>(node->children.size()));
}

void AdditionalDataModel::remove(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Node *owner = nodeOf(index)->owner;
    beginRemoveRows(index.parent(), index.row(), index.row());
    owner->children.erase(owner->children.begin() + index.row());
    endRemoveRows();
    tell();
}

AdditionalDataModel::Kind AdditionalDataModel::kind(const QModelIndex &index) const
{
    return nodeOf(index)->kind;
}

void AdditionalDataModel::setKind(const QModelIndex &index, Kind kind)
{
    Node *node = nodeOf(index);
    if (!index.isValid() || node->kind == kind)
        return;
    if (!node->children.empty()) {
        beginRemoveRows(index.siblingAtColumn(0), 0, static_cast<int>(node->children.size()) - 1);
        node->children.clear();
        endRemoveRows();
    }
    node->kind = kind;
    node->value = valueFor(kind, node->value);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(1));
    tell();
}

QModelIndex AdditionalDataModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex AdditionalDataModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->owner) : QModelIndex();
}

int AdditionalDataModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int AdditionalDataModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(Column::Count);
}

QVariant AdditionalDataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Node *node = nodeOf(index);
    const bool isShown = role == Qt::DisplayRole;
    if (index.column() == static_cast<int>(Column::Key)) {
        if (node->owner->kind == Kind::List)
            return QString::number(index.row() + 1);
        return isShown ? shownText(node->key) : node->key;
    }
    if (node->kind == Kind::Object || node->kind == Kind::List)
        return isShown ? tr("%n values", nullptr, static_cast<int>(node->children.size()))
                       : QString();
    if (node->kind == Kind::Nothing)
        return isShown ? u"null"_s : QString();
    return isShown ? shownText(node->value) : node->value;
}

QVariant AdditionalDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == static_cast<int>(Column::Key) ? tr("Key") : tr("Value");
}

Qt::ItemFlags AdditionalDataModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const Node *node = nodeOf(index);
    const bool isKey = index.column() == static_cast<int>(Column::Key);
    if (isKey ? node->owner->kind == Kind::Object
              : !node->hasChildren() && node->kind != Kind::Nothing)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AdditionalDataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Node *node = nodeOf(index);
    const QString text = value.toString();
    if (index.column() == static_cast<int>(Column::Key)) {
        if (text.isEmpty())
            return refuse(tr("Enter a key."));
        if (node->owner->hasKey(text, node))
            return refuse(tr("Another value has this key."));
        node->key = text;
    } else {
        if (node->kind == Kind::Number && !isNumber(text.trimmed()))
            return refuse(tr("Enter a number such as 12 or 1.5, or choose another type."));
        if (node->kind == Kind::Flag && !isFlag(text.trimmed()))
            return refuse(tr("Enter true or false, or choose another type."));
        node->value = node->kind == Kind::Text ? text : text.trimmed();
    }
    emit dataChanged(index, index);
    tell();
    return true;
}

} // namespace counterfoil
