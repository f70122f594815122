// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/widgets/list_anchor.h"

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace counterfoil {

class AccountServices;
class Choice;
class EmptyState;
class ListTable;
class WrapLayout;

// A list of what was opened at this desk, found again by words and state: what the pages of
// sessions and of payment links have in common.
class DocumentListPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] QVariant kept() const override;
    void restore(const QVariant &kept) override;
    [[nodiscard]] ListAnchor *anchor() const override { return m_anchor; }
    // Reads what is on the screen again.
    void refresh() override;

signals:
    void searchRequested();

protected:
    static constexpr int AnyStatus = -1;

    // "session" gives the names "sessions", "sessionWords" and "sessionStatus".
    DocumentListPage(const QString &name, const QString &title, QWidget *parent);

    // Of the list's states, with the number that applyFilter() gets.
    void addStatus(const QString &word, int number);
    // Begins to show the model, which outlives the page's parts; statuses are there.
    void setModel(QAbstractItemModel &model);
    // Once the list has its columns. The list's name tells it from the others of the account.
    void rememberLook(AccountServices &services, const QString &list);
    void setAnchor(const ListAnchor::Rows &rows);
    // Counts and states follow the model from here on.
    void updateState();

    // For what can be done beside the title.
    [[nodiscard]] WrapLayout *actions() const { return m_actions; }
    [[nodiscard]] ListTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *words() const { return m_words; }

    virtual void applyFilter(const QString &words, int status) = 0;
    [[nodiscard]] virtual Place placeOf(int row) const = 0;
    virtual void readRow(int row) = 0;
    // Shown or not.
    [[nodiscard]] virtual int countAll() const = 0;
    [[nodiscard]] virtual QString countText(int all) const = 0;
    virtual void showNothing(EmptyState &state, bool isFiltered) = 0;

private:
    QWidget *makeFilters(const QString &name);
    void showAll();

    QLabel *m_count = nullptr;
    WrapLayout *m_actions = nullptr;
    QWidget *m_filters = nullptr;
    QLineEdit *m_words = nullptr;
    Choice *m_status = nullptr;
    ListTable *m_table = nullptr;
    ListAnchor *m_anchor = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace counterfoil
