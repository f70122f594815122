// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nothing_found.h"

#include "models/search/search_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString shortLabel(const QString &text)
{
    constexpr qsizetype most = 36;
    return text.size() <= most ? text : text.left(most) + u"\u2026"_s;
}

} // namespace

NothingFound::NothingFound(const SearchHitsModel &hits, SearchLine &line,
                           const AccountServices &services, QWidget *parent)
    : QWidget(parent)
    , m_hits(hits)
    , m_line(line)
    , m_services(services)
    , m_sentence(plainLabel({}, "secondary", this))
    , m_widen(new ActionButton(QString(), ButtonRole::Outlined, this))
    , m_fetch(new ActionButton(Icon::Download, QString(), ButtonRole::Outlined, this))
{
    m_sentence->setObjectName(u"searchNothing"_s);
    m_sentence->setWordWrap(true);
    m_widen->setObjectName(u"searchWiden"_s);
    m_fetch->setObjectName(u"searchFetch"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_widen);
    buttons->addWidget(m_fetch);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_widen, &QPushButton::clicked, this, [this] {
        m_line.dropLast();
        emit widened();
    });
    connect(m_fetch, &QPushButton::clicked, this,
            [this] { emit fetchWanted(m_hits.possibleId()); });
}

void NothingFound::follow()
{
    const QString sentence = m_hits.nothingFound();
    m_sentence->setText(
        sentence.isEmpty()
            ? tr("Type to search the payments known here, or paste an id, a link or JSON.")
            : sentence);
    const QList<SearchQuery::Group> &groups = m_line.query().groups;
    m_widen->setVisible(!sentence.isEmpty() && groups.size() > 1 && !m_line.fault());
    if (groups.size() > 1) {
        //: %1 is a term of the search
        m_widen->setText(
            tr("Search without “%1”").arg(shortLabel(labelOf(groups.last(), m_line.context()))));
    }
    const QString id = m_hits.possibleId();
    m_fetch->setVisible(!sentence.isEmpty() && !id.isEmpty());
    //: %1 is an id, %2 a provider
    m_fetch->setText(
        tr("Fetch payment “%1” from %2").arg(shortLabel(id), m_services.account().provider));
}

} // namespace counterfoil
