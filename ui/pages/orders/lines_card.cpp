// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/lines_card.h"

#include "ui/editors/draft_lines_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

LinesCard::LinesCard(OrderForm &form, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_tax(new SegmentedControl({tr("tax is added"), tr("tax is included")}, this))
    , m_table(new DraftLinesTable(form.lines(), this))
    , m_fault(plainLabel({}, "error", this))
    , m_sums(plainLabel({}, "secondary", this))
{
    m_tax->setObjectName(u"taxIn"_s);
    m_tax->setAccessibleName(tr("Tax on unit prices"));
    m_fault->setObjectName(u"linesFault"_s);
    m_fault->setWordWrap(true);
    m_sums->setObjectName(u"linesSums"_s);
    m_sums->setWordWrap(true);
    setTitle(tr("Order lines"))->addWidget(m_tax);
    setFlush();
    body()->addWidget(m_table);
    makeButtons();
    connect(m_tax, &SegmentedControl::currentChanged, this,
            [this](int index) { m_form.setTaxIn(index == 0 ? TaxIn::Added : TaxIn::Included); });
    connect(m_table, &DraftLinesTable::cellChanged, this, &LinesCard::showCell);
    showCell();
}

void LinesCard::makeButtons()
{
    const auto make = [this](const QString &text, const QString &name) {
        auto *button = new ActionButton(text, ButtonRole::Link, this);
        button->setObjectName(name);
        return button;
    };
    m_add = make(tr("Add line"), u"addLine"_s);
    m_addShipping = make(tr("Add shipping"), u"addShipping"_s);
    m_remove = make(tr("Remove line"), u"removeLine"_s);
    m_follow = make(tr("Compute the amount"), u"followCells"_s);
    //: Button: goes to the next cell that has to be corrected
    m_next = make(tr("Next error"), u"nextWrongLine"_s);
    auto *buttons = new WrapLayout;
    buttons->setContentsMargins(12, 4, 12, 0);
    buttons->setSpacing(6);
    for (ActionButton *button : {m_add, m_addShipping, m_remove, m_follow, m_next})
        buttons->addWidget(button);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 12);
    below->setSpacing(4);
    below->addWidget(m_fault);
    below->addWidget(m_sums);
    body()->addLayout(buttons);
    body()->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, &LinesCard::addLine);
    connect(m_addShipping, &QPushButton::clicked, m_table,
            [this] { m_table->editCell(m_form.lines().addShipping(), LineColumn::UnitPrice); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_form.lines().remove(m_table->currentRow()); });
    connect(m_follow, &QPushButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            m_form.lines().followCells(m_table->currentRow());
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        const int row = m_form.lines().nextWrong(m_table->currentRow() + 1);
        for (int column = 0; row >= 0 && column < static_cast<int>(LineColumn::Count); ++column) {
            const QModelIndex index = m_form.lines().index(row, column);
            if (!index.data(DraftLinesModel::FaultRole).toString().isEmpty())
                return m_table->editCell(row, static_cast<LineColumn>(column));
        }
    });
}

void LinesCard::addLine()
{
    m_table->editCell(m_form.lines().add(), LineColumn::Name);
}

QString LinesCard::sumsText() const
{
    const LineSums &sums = m_form.lines().sums();
    if (!sums.fits || sums.count == 0)
        return {};
    QStringList parts{tr("%n lines", nullptr, static_cast<int>(sums.count)),
                      //: %1 is an amount
                      tr("goods %1").arg(formatAmount(sums.goods))};
    if (!sums.discount.isZero())
        parts << tr("discount %1").arg(formatAmount(sums.discount));
    if (!sums.tax.isZero())
        parts << tr("tax %1").arg(formatAmount(sums.tax));
    if (!sums.shipping.isZero())
        parts << tr("shipping %1").arg(formatAmount(sums.shipping));
    parts << tr("total %1").arg(formatMoney(sums.total));
    return parts.join(u" · "_s);
}

void LinesCard::showCell()
{
    const QModelIndex current = m_table->currentIndex();
    const QString ofCell = current.data(DraftLinesModel::FaultRole).toString();
    const QString ofAll = m_form.shownErrors().lines;
    m_fault->setText(ofCell.isEmpty() ? ofAll : ofCell);
    m_fault->setVisible(!m_fault->text().isEmpty());
    const bool isOwn =
        current.isValid() && current.siblingAtColumn(static_cast<int>(LineColumn::Net))
                                 .data(DraftLinesModel::OwnRole)
                                 .toBool();
    m_follow->setVisible(isOwn);
    m_remove->setEnabled(current.isValid() && !m_form.isLocked());
    m_next->setVisible(m_form.lines().wrongLines() > 0);
}

void LinesCard::refresh()
{
    m_tax->setCurrentIndex(m_form.typed().taxIn == TaxIn::Added ? 0 : 1);
    m_addShipping->setVisible(!m_form.words().shippingType.isEmpty());
    m_sums->setText(sumsText());
    m_sums->setVisible(!m_sums->text().isEmpty());
    showCell();
}

} // namespace counterfoil
