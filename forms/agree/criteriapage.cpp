// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/criteriapage.h"

#include "forms/agree/agreededitor.h"
#include "forms/agree/batchdialog.h"
#include "forms/agree/criteriatree.h"
#include "forms/agree/evidenceview.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>

namespace regards {

CriteriaPage::CriteriaPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(new CriteriaTree(desk, this))
    , m_batch(new QPushButton(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_tree, 1);
    m_batch->setObjectName(QStringLiteral("agree.batch"));
    connect(m_batch, &QPushButton::clicked, this, &CriteriaPage::openBatch);
    column->addWidget(m_batch);
    left->setMinimumWidth(280);
    QWidget *both = sideBySide(left, centre(), this);
    if (auto *splitter = qobject_cast<QSplitter *>(both))
        splitter->setSizes({340, 800});
    outer->addWidget(both);

    m_tree->tree()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_tree, &CriteriaTree::chosen, this, &CriteriaPage::showCriterion);
    connect(m_editor, &AgreedEditor::saved, this, &CriteriaPage::saved);
    connect(m_editor, &AgreedEditor::rated, this, &CriteriaPage::rated);
    connect(m_editor, &AgreedEditor::failed, this, &CriteriaPage::failed);
    auto *next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, m_next, &QPushButton::click);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_tree->goToNextOpen() && !m_next->hasFocus())
            m_tree->tree()->setFocus();
    });
}

QWidget *CriteriaPage::centre()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(6, 0, 0, 0);
    auto *head = new QHBoxLayout;
    m_statement = style::heading({}, 2, right);
    m_statement->setObjectName(QStringLiteral("agree.statement"));
    m_next = new QPushButton(tr("Next to agree"), right);
    m_next->setObjectName(QStringLiteral("agree.next"));
    m_next->setToolTip(tr("Ctrl+Down"));
    head->addWidget(m_statement, 1);
    head->addWidget(m_next, 0, Qt::AlignTop);
    column->addLayout(head);
    m_plain = style::hint({}, right);
    column->addWidget(m_plain);
    m_view = new EvidenceView(m_desk, right);
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
    const int count = int(evidence.common(m_desk.toolkit).size());
    //: a button: criteria that all observers rated alike
    m_batch->setText(tr("Accept %n alike…", nullptr, count));
    m_batch->setAccessibleName(tr("Accept the %n criteria on which all observers agree…", nullptr, count));
    m_batch->setToolTip(m_batch->accessibleName());
    m_batch->setVisible(count > 0);
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

void CriteriaPage::showCriterion()
{
    const auto code = CriterionCode::fromText(criterion());
    const Criterion *found = code ? m_desk.toolkit.criterion(*code) : nullptr;
    if (!found)
        return;
    m_statement->setText(tr("%1 %2").arg(code->text(), found->statement.in(m_desk.language)));
    m_plain->setText(found->plain.in(m_desk.language));
    m_view->show(*code, m_evidence.evidence(code->text()), m_evidence.visitUnits().size() > 1);
    if (m_editor->subject() != code->text())
        m_editor->bind(m_report, code->text());
    else
        m_editor->reload();
}

void CriteriaPage::openBatch()
{
    commit();
    auto *dialog = new BatchDialog(m_desk, m_report, m_evidence, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        Q_EMIT saved();
        Q_EMIT rated();
    });
    dialog->open();
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
