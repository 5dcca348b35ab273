// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreementpage.h"

#include "forms/common/disclosure.h"
#include "forms/common/flowlayout.h"
#include "forms/common/recordlist.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/overview/missionpicture.h"
#include "forms/sources/sourcesbutton.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Column { ScopeColumn, BarColumn, PercentColumn, AlphaColumn, PairsColumn, MeaningColumn, ColumnCount };

constexpr qsizetype MostCriteria = 10;

} // namespace

AgreementPage::AgreementPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk.language)
    , m_scopes({SubjectCode()})
    , m_table(new QTreeWidget(this))
{
    for (const Theme &theme : desk.toolkit.themes())
        m_scopes.append(theme.code);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(style::hint(tr("How alike the observers rated, each on their own, before the team agreed. Choose "
                                     "a row to see what it means, and which criteria to talk about."),
                                  content));
    column->addWidget(table());
    column->addWidget(details(), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    // With large text the place scrolls as a whole.
    outer->addWidget(style::isLargeText() ? content : scrolling(content, this));
    connect(m_table, &QTreeWidget::currentItemChanged, this, &AgreementPage::showScope);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

QWidget *AgreementPage::table()
{
    m_table->setObjectName(u"agreement.table"_s);
    m_table->setAccessibleName(tr("Agreement over all and per theme"));
    m_table->setColumnCount(ColumnCount);
    //: the column of the bars has no heading of its own: the next one says the same in figures
    m_table->setHeaderLabels(
        {tr("Theme"), QString(), tr("Rated alike"), tr("Alpha"), tr("Pairs"), tr("What it means")});
    m_table->headerItem()->setToolTip(AlphaColumn, tr("Krippendorff’s alpha, for ordered levels"));
    m_table->headerItem()->setToolTip(PairsColumn, tr("Two observers who rated the same criterion in the same unit"));
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    for (int i = 0; i < ColumnCount; ++i)
        header->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ScopeColumn, QHeaderView::Stretch);
    m_table->setColumnHidden(BarColumn, style::isLargeText()); // the figures take its room
    for (const SubjectCode scope : std::as_const(m_scopes)) {
        auto *item = new QTreeWidgetItem(m_table);
        const Theme *theme = m_desk.toolkit.theme(scope);
        //: a theme's number and short title
        item->setText(ScopeColumn,
                      theme ? tr("%1 %2").arg(scope.text(), theme->shortTitle.in(m_desk.language)) : scopeName(scope));
        item->setToolTip(ScopeColumn, scopeName(scope));
        for (const Column column : {PercentColumn, AlphaColumn, PairsColumn})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItemWidget(item, BarColumn, new MissionPicture(m_table));
    }
    QFont bold = m_table->font();
    bold.setBold(true);
    m_table->topLevelItem(0)->setFont(ScopeColumn, bold);
    return m_table;
}

QWidget *AgreementPage::details()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = style::heading({}, 2, page);
    m_title->setObjectName(u"agreement.title"_s);
    m_sentence = style::paragraph({}, page);
    m_sentence->setObjectName(u"agreement.sentence"_s);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto *explanation = style::hint(AgreementWords::explanation(), page);
    explanation->setObjectName(u"agreement.explanation"_s);
    auto *more = new Disclosure(tr("What these figures say, and what they do not"), explanation, page);
    more->setObjectName(u"agreement.more"_s);
    more->setOpen(false);
    column->addWidget(more);

    m_pulled = new QLabel(page);
    m_pulled->setObjectName(u"agreement.pulled"_s);
    m_pulled->setWordWrap(true);
    m_criteria = new RecordList(page);
    m_criteria->setObjectName(u"agreement.criteria"_s);
    m_criteria->setAccessibleName(tr("Criteria on which observers differ most"));
    m_criteria->setMinimumHeight(5 * fontMetrics().height());
    m_pulled->setBuddy(m_criteria);
    column->addWidget(m_pulled);
    column->addWidget(m_criteria, 1);
    auto *line = new FlowLayout;
    m_open = new QPushButton(tr("&Look at this criterion"), page);
    m_open->setObjectName(u"agreement.open"_s);
    line->addWidget(m_open);
    line->addWidget(new SourcesButton(
        m_desk,
        [this]() -> std::optional<Figure> {
            return m_report ? std::optional<Figure>(AgreementFigure{m_report, scope()}) : std::nullopt;
        },
        this));
    column->addLayout(line);
    connect(m_criteria, &RecordList::activated, this, &AgreementPage::openCriterion);
    connect(m_open, &QPushButton::clicked, this, &AgreementPage::openCriterion);
    return page;
}

void AgreementPage::showEvidence(const ReportEvidence &evidence)
{
    m_units = ratedUnits(evidence, m_desk.toolkit);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        showRow(row);
    const int rowHeight = m_table->sizeHintForRow(0);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rowHeight * m_table->topLevelItemCount()
                            + 2 * m_table->frameWidth() + 2);
    showScope();
}

void AgreementPage::showRow(int row)
{
    const Agreement agreement = agreementOf(within(m_units, m_scopes[row]));
    QTreeWidgetItem *item = m_table->topLevelItem(row);
    item->setText(PercentColumn, m_words.percent(agreement));
    item->setText(AlphaColumn, m_words.alpha(agreement));
    item->setText(PairsColumn, QLocale().toString(agreement.pairs));
    item->setText(MeaningColumn, AgreementWords::meaning(agreement.meaning));
    // A screen reader hears the row as a sentence, the bar with it.
    item->setData(ScopeColumn, Qt::AccessibleDescriptionRole, m_words.sentence(agreement));
    auto *bar = static_cast<MissionPicture *>(m_table->itemWidget(item, BarColumn));
    bar->setContent(agreement.percent ? MissionPicture::Content(
                        MissionPicture::Bar{agreement.alike, 0, agreement.pairs - agreement.alike})
                                      : MissionPicture::Content());
}

void AgreementPage::showScope()
{
    const QList<RatedUnit> units = within(m_units, scope());
    m_title->setText(scopeName(scope()));
    m_sentence->setText(m_words.sentence(agreementOf(units)));
    QList<ListRow> rows;
    const QList<DisagreementShare> shares = disagreementShares(units);
    for (const DisagreementShare &one : shares.first(std::min(shares.size(), MostCriteria))) {
        const QString share = tr("%1 of the disagreement").arg(m_words.share(one.share));
        rows.append({one.criterion.text(), share, scopeName(one.criterion), {}});
    }
    m_criteria->show(rows);
    if (!rows.isEmpty() && m_criteria->currentKey().isEmpty())
        m_criteria->setFirstCurrent();
    m_criteria->setVisible(!rows.isEmpty());
    m_open->setEnabled(!rows.isEmpty());
    m_pulled->setText(rows.isEmpty() ? tr("Nowhere have two observers given different levels.")
                                     : tr("These criteria pull it down most:"));
}

SubjectCode AgreementPage::scope() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return m_scopes.value(std::max(row, 0));
}

QString AgreementPage::scopeName(SubjectCode scope) const
{
    if (scope.isNone())
        return tr("Over all themes");
    const LocalText *wording = m_desk.toolkit.wording(scope);
    return tr("%1 %2").arg(scope.text(), wording ? wording->in(m_desk.language) : QString());
}

void AgreementPage::openCriterion()
{
    if (const QString criterion = m_criteria->currentKey(); !criterion.isEmpty())
        Q_EMIT opened(criterion);
}

QWidget *AgreementPage::firstFocus() const
{
    return m_table;
}

} // namespace regards
