// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/criteriapage.h"

#include "forms/agree/agreededitor.h"
#include "forms/agree/criteriatree.h"
#include "forms/agree/evidenceview.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/sources/sourcesbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

namespace regards {

CriteriaPage::CriteriaPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(new CriteriaTree(desk, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_tree, 1);
    left->setMinimumWidth(280);
    QWidget *both = sideBySide(left, centre(), this);
    if (auto *splitter = qobject_cast<QSplitter *>(both))
        splitter->setSizes({340, 800});
    outer->addWidget(both);
    // While it is laid out for the first time, narrow, it must not make the window higher than a small screen.
    if (!style::isLargeText())
        setMinimumHeight(20 * fontMetrics().height());

    m_tree->tree()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_tree, &CriteriaTree::chosen, this, [this](const QString &criterion) {
        showCriterion();
        Q_EMIT moved(criterion);
    });
    connect(m_editor, &AgreedEditor::saved, this, &CriteriaPage::saved);
    connect(m_editor, &AgreedEditor::failed, this, &CriteriaPage::failed);
    addKeys();
}

void CriteriaPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto toOpen = [this](int step) {
        if (m_tree->goToOpen(step) && !m_next->hasFocus())
            m_tree->tree()->setFocus();
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [toOpen] { toOpen(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [toOpen] { toOpen(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_tree->goBy(1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_tree->goBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [toOpen] { toOpen(1); });
}

QWidget *CriteriaPage::navigation(QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    const auto step = [&](const QString &name, Qt::ArrowType arrow, const QString &words, const QString &keys, int by) {
        auto *button = new QToolButton(both);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setMinimumSize(style::targetHeight(), style::targetHeight());
        button->setAccessibleName(words);
        button->setToolTip(tr("%1 (%2)").arg(words, keys));
        connect(button, &QToolButton::clicked, this, [this, by] { m_tree->goBy(by); });
        line->addWidget(button);
    };
    step(QStringLiteral("agree.back"), Qt::UpArrow, tr("The criterion before"), tr("Alt+Up"), -1);
    step(QStringLiteral("agree.on"), Qt::DownArrow, tr("The next criterion"), tr("Alt+Down"), 1);
    m_next = new QPushButton(tr("Next to agree"), both);
    m_next->setObjectName(QStringLiteral("agree.next"));
    m_next->setToolTip(tr("Ctrl+Down"));
    line->addWidget(m_next);
    const auto figure = [this]() -> std::optional<Figure> {
        const auto code = SubjectCode::fromText(criterion());
        return code && m_report ? std::optional<Figure>(AgreedFigure{m_report, *code}) : std::nullopt;
    };
    line->addWidget(new SourcesButton(m_desk, figure, this));
    return both;
}

QWidget *CriteriaPage::centre()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(6, 0, 0, 0);
    auto *head = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_statement = style::heading({}, 2, right);
    m_statement->setObjectName(QStringLiteral("agree.statement"));
    head->addWidget(m_statement, 1);
    head->addWidget(navigation(right), 0, Qt::AlignTop);
    column->addLayout(head);
    m_plain = style::hint({}, right);
    column->addWidget(m_plain);
    m_conflicts = new QPushButton(right);
    m_conflicts->setObjectName(QStringLiteral("agree.conflicts"));
    m_conflicts->setProperty("danger", true);
    connect(m_conflicts, &QPushButton::clicked, this, [this] { Q_EMIT conflictWanted(m_conflict); });
    column->addWidget(m_conflicts, 0, Qt::AlignLeading);
    m_view = new EvidenceView(m_desk, right);
    connect(m_view, &EvidenceView::conflictWanted, this, &CriteriaPage::conflictWanted);
    column->addWidget(m_view, 1);
    m_editor = new AgreedEditor(m_desk, right);
    column->addWidget(m_editor);
    return right;
}

void CriteriaPage::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    m_editor->bind(report, criterion());
}

void CriteriaPage::showEvidence(const ReportEvidence &evidence)
{
    m_evidence = evidence;
    m_tree->showStates(evidence);
    if (criterion().isEmpty())
        m_tree->setCurrent(m_desk.toolkit.criteria().first().code.text());
    else
        showCriterion();
}

QString CriteriaPage::criterion() const
{
    return m_tree->current();
}

void CriteriaPage::setCriterion(const QString &criterion)
{
    m_tree->setCurrent(criterion);
}

void CriteriaPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showCriterion();
}

void CriteriaPage::showCriterion()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto code = CriterionCode::fromText(criterion());
    const Criterion *found = code ? m_desk.toolkit.criterion(*code) : nullptr;
    if (!found)
        return;
    m_statement->setText(tr("%1 %2").arg(code->text(), found->statement.in(m_desk.language)));
    m_plain->setText(found->plain.in(m_desk.language));
    const Evidence evidence = m_evidence.evidence(code->text());
    m_view->show(*code, evidence, m_evidence.visitUnits().size() > 1);
    showConflicts(code->text(), evidence);
    QList<QString> units;
    for (const RecordId &unit : m_evidence.visitUnits())
        units.append(m_evidence.unitName(unit));
    m_editor->setUnits(units);
    if (m_editor->subject() != code->text())
        m_editor->bind(m_report, code->text());
    else
        m_editor->reload();
}

void CriteriaPage::showConflicts(const QString &criterion, const Evidence &evidence)
{
    QSet<RecordId> records;
    m_conflict = {};
    const auto add = [&](const RecordId &record) {
        if (records.isEmpty())
            m_conflict = record;
        records.insert(record);
    };
    if (m_evidence.isAgreedInConflict(criterion))
        add(m_evidence.agreed(criterion).id);
    for (const ObserverView &view : evidence.observers) {
        if (view.isInConflict)
            add(view.assessment);
    }
    for (const InterviewView &view : evidence.interviews) {
        if (view.isInConflict)
            add(view.record);
    }
    for (const TaggedText &text : evidence.texts) {
        if (text.isInConflict)
            add(text.record);
    }
    m_conflicts->setText(tr("Settle %n conflict(s) on this criterion…", nullptr, int(records.size())));
    m_conflicts->setVisible(!records.isEmpty());
}

void CriteriaPage::commit()
{
    m_editor->commit();
}

QWidget *CriteriaPage::firstFocus() const
{
    return m_tree->tree();
}

bool CriteriaPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_editor->takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace regards
