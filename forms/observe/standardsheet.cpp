// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/standardsheet.h"

#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/observe/criterionrow.h"
#include "forms/observe/scopewords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

StandardSheet::StandardSheet(Desk &desk, const OwnWork &work, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_work(work)
    , m_rowColumn(new QVBoxLayout)
{
    setObjectName(u"standardSheet"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_title = style::heading({}, 2, page);
    m_title->setObjectName(u"standardTitle"_s);
    m_legend = style::hint(legend(), page);
    m_rowColumn->setSpacing(8);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(makeProposal());
    column->addLayout(m_rowColumn);
    column->addStretch(1);
    setWidget(page);
}

QString StandardSheet::legend() const
{
    QStringList keys;
    for (const Rating rating : Rating::all())
        //: a key and what it stands for
        keys.append(tr("%1 %2").arg(ratingKey(rating), ratingWord(m_desk.toolkit, rating, m_desk.language)));
    return tr("%1. Up and down: another criterion; Enter: comment; Ctrl+Shift+Down: next standard. A rating is your "
              "opinion, for the team. None is compulsory.")
        .arg(keys.join(u" · "));
}

QWidget *StandardSheet::makeProposal()
{
    m_proposal = new QWidget;
    m_proposalText = style::paragraph({}, m_proposal);
    m_proposalText->setObjectName(u"standardProposal"_s);
    m_accept = new QPushButton(tr("Mark as not applicable"), m_proposal);
    m_accept->setObjectName(u"acceptStandard"_s);
    m_accept->setAccessibleDescription(
        tr("Rates these criteria as not applicable in this unit. Ctrl+Z takes it back."));
    m_accept->setToolTip(m_accept->accessibleDescription());
    auto *row = new QHBoxLayout(m_proposal);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_proposalText, 1);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    connect(m_accept, &QPushButton::clicked, this, &StandardSheet::acceptProposal);
    return m_proposal;
}

CriterionRow *StandardSheet::rowAt(qsizetype number)
{
    while (m_rows.size() <= number) {
        auto *row = new CriterionRow(m_desk, m_work, widget());
        m_rowColumn->addWidget(row);
        m_rows.append(row);
        connect(row, &CriterionRow::saved, this, &StandardSheet::saved);
        connect(row, &CriterionRow::failed, this, &StandardSheet::failed);
        connect(row, &CriterionRow::opened, this, [this](QWidget *comment) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it has its place now
            ensureWidgetVisible(comment, 0, 20);
        });
        connect(row, &CriterionRow::moved, this, &StandardSheet::move);
        connect(row, &CriterionRow::entered, this, [this](const CriterionCode &code) {
            m_current = code;
            Q_EMIT entered(code);
        });
    }
    return m_rows.at(number);
}

void StandardSheet::showCriterion(const RecordId &visitUnit, const std::optional<Unit> &unit, CriterionCode code)
{
    const Standard *standard = m_desk.toolkit.standardOf(code);
    if (!standard)
        return;
    m_visitUnit = visitUnit;
    m_unit = unit;
    m_current = code;
    const QString title = standard->title.in(m_desk.language);
    //: a standard's number and title
    m_title->setText(tr("%1  %2").arg(standard->code.text(), title));
    m_shown = standard->criteria.size();
    for (qsizetype i = 0; i < m_shown; ++i) {
        CriterionRow *row = rowAt(i);
        row->showCriterion(visitUnit, unit, standard->criteria.at(i).code);
        row->show();
    }
    for (qsizetype i = m_shown; i < m_rows.size(); ++i) {
        m_rows.at(i)->commit();
        m_rows.at(i)->hide();
    }
    showProposal();
    if (CriterionRow *row = currentRow())
        ensureWidgetVisible(row, 0, 20);
}

CriterionRow *StandardSheet::currentRow() const
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (m_rows.at(i)->criterion() == m_current)
            return m_rows.at(i);
    }
    return nullptr;
}

void StandardSheet::refresh(const OwnWork::Difference &difference)
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (difference.isEverything || difference.criteria.contains(m_rows.at(i)->criterion()))
            m_rows.at(i)->refresh();
    }
    showProposal();
}

void StandardSheet::commit()
{
    for (CriterionRow *row : std::as_const(m_rows))
        row->commit();
}

void StandardSheet::rate(const std::optional<Rating> &rating)
{
    if (CriterionRow *row = currentRow())
        row->rate(rating);
}

void StandardSheet::focusRow()
{
    if (CriterionRow *row = currentRow())
        row->setFocus();
}

QWidget *StandardSheet::currentRowWidget() const
{
    return currentRow();
}

void StandardSheet::focusComment()
{
    if (CriterionRow *row = currentRow())
        row->openComment();
}

void StandardSheet::move(int step)
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (m_rows.at(i)->criterion() != m_current)
            continue;
        if (i + step < 0 || i + step >= m_shown)
            return;
        CriterionRow *row = m_rows.at(i + step);
        row->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(row, 0, 20);
        return;
    }
}

QList<CriterionCode> StandardSheet::proposed() const
{
    QList<CriterionCode> codes;
    const Standard *standard = m_desk.toolkit.standardOf(m_current);
    if (!standard)
        return codes;
    for (const Criterion &criterion : standard->criteria) {
        if (!m_work.of(m_visitUnit, criterion.code).rating && !whyNotApplicable(criterion.scope, m_unit).isEmpty())
            codes.append(criterion.code);
    }
    return codes;
}

void StandardSheet::showProposal()
{
    const QList<CriterionCode> codes = proposed();
    m_proposal->setVisible(!codes.isEmpty());
    m_proposalText->setText(
        tr("%n criteria of this standard are perhaps not applicable in this unit.", nullptr, int(codes.size())));
}

void StandardSheet::acceptProposal()
{
    QList<Record> records;
    for (const CriterionCode &code : proposed())
        records.append(
            AssessmentEdit(m_desk.notebook, m_visitUnit, code).withRating(Rating(Rating::Level::NotApplicable)));
    focusRow(); // the button goes
    const auto written = m_desk.notebook.putAll(records);
    if (written)
        Q_EMIT saved();
    else
        Q_EMIT failed(written.error());
}

} // namespace regards
