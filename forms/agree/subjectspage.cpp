// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/subjectspage.h"

#include "core/analysis/suggestion.h"
#include "forms/agree/agreededitor.h"
#include "forms/agree/distribution.h"
#include "forms/agree/evidencewords.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/sources/sourcesbutton.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace regards {

namespace {

constexpr int CodeRole = Qt::UserRole;
constexpr int CountsRole = Qt::UserRole + 1;

enum Column { SubjectColumn, BelowColumn, JudgementColumn, SuggestionColumn, ColumnCount };

/// The small picture of the ratings below a standard or theme.
class BelowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int height = option.fontMetrics.height() / 2;
        const QRectF box(option.rect.left() + 8, option.rect.center().y() - height / 2, option.rect.width() - 16,
                         height);
        painter->setLayoutDirection(option.direction);
        paintDistribution(*painter, box, index.data(CountsRole).value<RatingCounts>());
    }
};

} // namespace

SubjectsPage::SubjectsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(new QTreeWidget(this))
    , m_title(style::heading({}, 2, this))
    , m_picture(new DistributionPicture(this))
    , m_below(style::hint({}, this))
    , m_suggestion(style::paragraph({}, this))
    , m_ask(new QPushButton(tr("Show what the ratings suggest"), this))
    , m_editor(new AgreedEditor(desk, this))
{
    auto *column = new QVBoxLayout(this);
    m_tree->setObjectName(QStringLiteral("subjects"));
    m_tree->setAccessibleName(tr("Standards and themes"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels(
        {tr("Standard or theme"), tr("Ratings below"), tr("The team’s judgement"), tr("Suggestion")});
    m_tree->setItemDelegateForColumn(BelowColumn, new BelowDelegate(m_tree));
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    for (const int judged : {BelowColumn, JudgementColumn, SuggestionColumn}) {
        const int usual = judged == BelowColumn ? 150 : 200;
        m_tree->setColumnWidth(judged, std::max(usual, m_tree->header()->sectionSizeHint(judged)));
    }
    if (style::isLargeText())
        m_tree->hideColumn(BelowColumn); // no room: the picture below the table shows the same
    m_tree->installEventFilter(this);
    column->addWidget(m_tree, 1);
    column->addWidget(m_title);
    auto *ratings = new QHBoxLayout;
    m_picture->setObjectName(QStringLiteral("subjects.picture"));
    ratings->addWidget(m_picture);
    ratings->addWidget(m_below, 1);
    column->addLayout(ratings);
    auto *line = new QHBoxLayout;
    m_ask->setObjectName(QStringLiteral("subjects.ask"));
    m_suggestion->setObjectName(QStringLiteral("subjects.suggestion"));
    line->addWidget(m_ask);
    line->addWidget(m_suggestion, 1);
    line->addWidget(new SourcesButton(
        m_desk, [this] { return figure(); }, this));
    column->addLayout(line);
    column->addWidget(m_editor);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SubjectsPage::showSubject);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_asked.insert(current());
        showEvidence(m_evidence);
    });
    connect(m_editor, &AgreedEditor::saved, this, &SubjectsPage::saved);
    connect(m_editor, &AgreedEditor::failed, this, &SubjectsPage::failed);
    if (!style::isLargeText())
        setMinimumHeight(20 * fontMetrics().height());
    fill();
}

void SubjectsPage::fill()
{
    const auto add = [this](QTreeWidgetItem *item, SubjectCode code, const LocalText &title) {
        item->setData(SubjectColumn, CodeRole, code.text());
        item->setText(SubjectColumn, tr("%1 %2").arg(code.text(), title.in(m_desk.language)));
        item->setToolTip(SubjectColumn, title.in(m_desk.language));
        m_items.insert(code.text(), item);
    };
    for (const Theme &theme : m_desk.toolkit.themes()) {
        auto *themeItem = new QTreeWidgetItem(m_tree);
        add(themeItem, theme.code, theme.title);
        QFont font = m_tree->font();
        font.setBold(true);
        themeItem->setFont(SubjectColumn, font);
        for (const Standard &standard : theme.standards)
            add(new QTreeWidgetItem(themeItem), standard.code, standard.title);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void SubjectsPage::setReport(const RecordId &report)
{
    m_report = report;
    m_asked.clear();
    m_editor->bind(report, current());
}

bool SubjectsPage::setSubject(const QString &subject)
{
    QTreeWidgetItem *item = m_items.value(subject);
    if (item)
        m_tree->setCurrentItem(item);
    return item != nullptr;
}

std::optional<Figure> SubjectsPage::figure() const
{
    const auto subject = SubjectCode::fromText(current());
    if (!subject || !m_report)
        return std::nullopt;
    const bool isSuggestion = !m_evidence.agreed(current()).rating && m_asked.contains(current());
    return isSuggestion ? Figure(SuggestionFigure{m_report, *subject}) : Figure(AgreedFigure{m_report, *subject});
}

QString SubjectsPage::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(SubjectColumn, CodeRole).toString() : QString();
}

void SubjectsPage::showEvidence(const ReportEvidence &evidence)
{
    m_evidence = evidence;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const auto rating = evidence.agreed(item.key()).rating;
        const bool mayShow = rating || m_asked.contains(item.key());
        const SubjectCode code = *SubjectCode::fromText(item.key());
        const auto under = evidence.below(m_desk.toolkit, code);
        const auto suggested = suggestedRating(under);
        item.value()->setData(BelowColumn, CountsRole, QVariant::fromValue(countsOf(under)));
        item.value()->setToolTip(BelowColumn, below(code));
        item.value()->setData(BelowColumn, Qt::AccessibleTextRole, below(code));
        const auto fillColumn = [&](int column, bool isShown, const std::optional<Rating> &shown,
                                    const QString &empty) {
            item.value()->setIcon(column, isShown && shown ? markIcon(shown) : QIcon());
            item.value()->setText(column,
                                  !isShown                ? QString()
                                      : shown.has_value() ? ratingWord(m_desk.toolkit, shown, m_desk.language)
                                                          : empty);
        };
        fillColumn(JudgementColumn, true, rating, tr("not yet"));
        fillColumn(SuggestionColumn, mayShow, suggested, tr("nothing to go by"));
    }
    showSubject();
}

void SubjectsPage::showSubject()
{
    const auto code = SubjectCode::fromText(current());
    if (!code)
        return;
    const LocalText *title = m_desk.toolkit.wording(*code);
    m_title->setText(tr("%1 %2").arg(current(), title ? title->in(m_desk.language) : QString()));
    m_below->setText(below(*code));
    m_picture->show(countsOf(m_evidence.below(m_desk.toolkit, *code)), below(*code));
    const bool mayShow = m_evidence.agreed(current()).rating || m_asked.contains(current());
    m_ask->setVisible(!mayShow);
    m_suggestion->setVisible(mayShow);
    const auto suggested = suggestedRating(m_evidence.below(m_desk.toolkit, *code));
    if (suggested)
        m_suggestion->setText(
            tr("Suggestion: %1. It is the lower median, the middle of the ratings below, or the weaker "
               "of the two in the middle. There is no official formula; the team decides.")
                .arg(ratingWord(m_desk.toolkit, suggested, m_desk.language)));
    else
        m_suggestion->setText(tr("There is no suggestion: no level has been agreed below."));
    QStringList units;
    for (const RecordId &unit : m_evidence.visitUnits())
        units.append(m_evidence.unitName(unit));
    m_editor->setUnits(units);
    if (m_editor->subject() != current())
        m_editor->bind(m_report, current());
    else
        m_editor->reload();
}

QString SubjectsPage::below(SubjectCode subject) const
{
    const auto ratings = m_evidence.below(m_desk.toolkit, subject);
    QStringList parts;
    for (const Rating rating : Rating::all()) {
        if (const auto count = ratings.count(std::optional(rating)))
            //: a count and a rating: 3 × achieved partially
            parts.append(
                tr("%1 × %2").arg(QString::number(count), ratingWord(m_desk.toolkit, rating, m_desk.language)));
    }
    if (const auto open = ratings.count(std::nullopt))
        parts.append(tr("%n not agreed", nullptr, int(open)));
    return (subject.level() == SubjectCode::Level::Theme ? tr("Its standards: %1.") : tr("Its criteria: %1."))
        .arg(parts.join(QStringLiteral(", ")));
}

void SubjectsPage::commit()
{
    m_editor->commit();
}

QWidget *SubjectsPage::firstFocus() const
{
    return m_tree;
}

bool SubjectsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress && m_editor->takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace regards
