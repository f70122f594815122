// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_line.h"

#include "models/search/search_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using TermField = SearchTerm::Field;

/// Whether somebody asks for more than an id: "status:pending 9a14962c-…" is a search, a pasted
/// sentence with an id in it is about the id.
bool namesOtherThings(const SearchQuery &query)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [](const auto &group) {
        return std::any_of(group.begin(), group.end(), [](const SearchTerm &term) {
            return term.field != TermField::Word && term.field != TermField::Id;
        });
    });
}

/// With "or" or a hyphen somebody searches, for ids too.
bool hasSearchSigns(const SearchQuery &query)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [](const auto &group) {
        return group.size() > 1 || (!group.isEmpty() && group.first().isNegated);
    });
}

QStringList severalPayments(const QString &text)
{
    QStringList ids;
    for (const RecognisedId &id : recogniseIds(text)) {
        if (id.kind == IdKind::Payment || id.kind == IdKind::Unknown)
            ids.append(id.id);
    }
    return ids.size() > 1 ? ids : QStringList();
}

} // namespace

SearchLine::SearchLine(SearchContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    read();
}

void SearchLine::setContext(const SearchContext &context)
{
    QString text;
    for (const Chip &chip : std::as_const(m_chips))
        text += typedText(keptText({{}, {chip.group}}, m_context), context) + u' ';
    m_context = context;
    setText(text + m_typed);
}

QString SearchLine::chipsText() const
{
    QString text;
    for (const Chip &chip : m_chips)
        text += chip.text + u' ';
    return text;
}

QString SearchLine::text() const
{
    return m_typed.isEmpty() ? chipsText().trimmed() : chipsText() + m_typed;
}

SearchLine::Chip SearchLine::chipOf(const SearchQuery::Group &group) const
{
    return {group, textOf(group, m_context), labelOf(group, m_context)};
}

void SearchLine::setText(const QString &text)
{
    m_chips.clear();
    m_typed = text;
    read();
    emit changed();
}

void SearchLine::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    read();
    emit changed();
}

// What it is after it went through text; another than it was where text cannot say it.
std::optional<SearchQuery::Group> SearchLine::sayable(const SearchQuery::Group &group) const
{
    const ParsedSearch parsed = parseSearch(textOf(group, m_context), m_context);
    if (parsed.fault || parsed.query.groups.size() != 1)
        return std::nullopt;
    const SearchQuery::Group said = parsed.query.groups.first();
    const bool isThere = std::any_of(m_chips.begin(), m_chips.end(),
                                     [&said](const Chip &chip) { return chip.group == said; });
    return isThere ? std::nullopt : std::optional(said);
}

bool SearchLine::addGroup(const SearchQuery::Group &group)
{
    const auto said = sayable(group);
    if (!said)
        return false;
    m_chips << chipOf(*said);
    read();
    emit changed();
    return true;
}

bool SearchLine::replaceChip(qsizetype index, const SearchQuery::Group &group)
{
    const auto said = sayable(group);
    if (!said || index < 0 || index >= m_chips.size())
        return false;
    m_chips[index] = chipOf(*said);
    read();
    emit changed();
    return true;
}

void SearchLine::removeChip(qsizetype index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    m_chips.removeAt(index);
    read();
    emit changed();
}

qsizetype SearchLine::takeBackChip()
{
    if (m_chips.isEmpty())
        return 0;
    QString text = m_chips.takeLast().text;
    // A closed quote would complete it at once.
    if (text.endsWith(u'"'))
        text.chop(1);
    m_typed = text + m_typed;
    read();
    emit changed();
    return text.size();
}

// By De Morgan: one chip for each term of the group.
void SearchLine::toggleNegation(qsizetype index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    const SearchQuery::Group group = m_chips.takeAt(index).group;
    for (SearchTerm term : group) {
        term.isNegated = !term.isNegated;
        m_chips.insert(index++, chipOf({term}));
    }
    read();
    emit changed();
}

void SearchLine::dropLast()
{
    const ParsedSearch typed = parseSearch(m_typed, m_context);
    if (!typed.pieces.isEmpty())
        setTyped(m_typed.left(typed.pieces.last().begin).trimmed());
    else if (!m_typed.trimmed().isEmpty())
        setTyped({});
    else
        removeChip(m_chips.size() - 1);
}

void SearchLine::read()
{
    const QString chips = chipsText();
    const QString text = chips + m_typed;
    ParsedSearch parsed = parseSearch(text, m_context);
    m_recognised = m_chips.isEmpty() ? recogniseId(m_typed) : std::nullopt;
    const bool mayBeSeveral = m_chips.isEmpty() && !m_recognised && !hasSearchSigns(parsed.query);
    m_several = mayBeSeveral ? severalPayments(m_typed) : QStringList();
    if (namesOtherThings(parsed.query)) {
        m_recognised.reset();
        m_several.clear();
    }
    if (m_recognised || !m_several.isEmpty()) {
        m_query = {m_context.account, {}};
        m_fault.reset();
        return;
    }
    m_query = parsed.query;
    m_fault = parsed.fault;
    takeChips(parsed, text, chips.size());
    if (m_fault) {
        const qsizetype typedBegin = text.size() - m_typed.size();
        m_fault->position = std::max<qsizetype>(0, m_fault->position - typedBegin);
    }
}

// A piece that is completed and right becomes a chip as long as only such pieces stand before it.
// With "or" it may take in the last of the chips.
void SearchLine::takeChips(const ParsedSearch &parsed, const QString &text, qsizetype chipsEnd)
{
    QList<Chip> chips;
    qsizetype end = 0;
    for (const SearchPiece &piece : parsed.pieces) {
        if (!piece.isCompleted || (parsed.fault && parsed.fault->position < piece.end()))
            break;
        chips << chipOf(piece.group);
        end = piece.end();
    }
    // Else nothing is new, though the last of the old ones may be half of what is typed.
    if (end <= chipsEnd)
        return;
    m_chips = chips;
    m_typed = text.mid(end);
    while (!m_typed.isEmpty() && m_typed.front().isSpace())
        m_typed.remove(0, 1);
}

} // namespace counterfoil
