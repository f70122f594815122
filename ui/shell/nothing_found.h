// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_hits_model.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

class ActionButton;

// What it means that a search found nothing, and what to try next: a wider search, or the provider,
// where the text may be an id. Nothing is fetched before somebody asks for it.
class NothingFound : public QWidget
{
    Q_OBJECT

public:
    // All outlive it.
    NothingFound(const SearchHitsModel &hits, SearchLine &line, const AccountServices &services,
                 QWidget *parent = nullptr);

    // Says what holds now.
    void follow();

signals:
    void widened();
    void fetchWanted(const QString &paymentId);

private:
    const SearchHitsModel &m_hits;
    SearchLine &m_line;
    const AccountServices &m_services;
    QLabel *m_sentence = nullptr;
    ActionButton *m_widen = nullptr;
    ActionButton *m_fetch = nullptr;
};

} // namespace counterfoil
