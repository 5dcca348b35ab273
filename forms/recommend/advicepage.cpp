// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/advicepage.h"

#include "core/analysis/advice.h"
#include "forms/common/question.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/recommend/adviceeditor.h"
#include "forms/recommend/advicelist.h"
#include "forms/recommend/subjectdialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace regards {

AdvicePage::AdvicePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *list = listColumn();
    QWidget *both = sideBySide(list, editorColumn(), this);
    if (auto *splitter = qobject_cast<QSplitter *>(both))
        splitter->setSizes({420, 760});
    column->addWidget(both);
}

QWidget *AdvicePage::listColumn()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    m_add = new QPushButton(tr("Add a recommendation…"), left);
    m_add->setObjectName(QStringLiteral("recommend.add"));
    m_add->setProperty("main", true);
    connect(m_add, &QPushButton::clicked, this, &AdvicePage::add);
    column->addWidget(m_add);
    m_empty = style::hint(tr("There is no recommendation yet. “What is weak” lists what was agreed as not or hardly "
                             "begun, each with drafts to choose from."),
                          left);
    column->addWidget(m_empty);
    m_list = new AdviceList(left);
    m_list->setObjectName(QStringLiteral("recommendations"));
    m_list->setAccessibleName(tr("Recommendations"));
    m_list->setAccessibleDescription(tr("Alt and the arrow keys move a recommendation up or down."));
    m_list->setToolTip(m_list->accessibleDescription());
    connect(m_list, &AdviceList::chosen, this, [this](const RecordId &id) {
        m_editor->show(m_report, id);
        m_scroll->ensureVisible(0, 0);
    });
    connect(m_list, &AdviceList::arranged, this,
            [this](const QList<AdvicePlace> &places) { settle(arrangeRecommendations(m_desk.notebook, places)); });
    column->addWidget(m_list, 1);
    m_hint = style::hint(tr("Alt+Up and Alt+Down change the order, or drag with the mouse. Past a heading, it gets "
                            "that priority."),
                         left);
    column->addWidget(m_hint);
    return left;
}

QWidget *AdvicePage::editorColumn()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("recommend.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_editor = new AdviceEditor(m_desk, page);
    column->addWidget(m_editor);
    column->addStretch();
    m_scroll->setWidget(page);
    connect(m_editor, &AdviceEditor::saved, this, &AdvicePage::saved);
    connect(m_editor, &AdviceEditor::failed, this, &AdvicePage::failed);
    connect(m_editor, &AdviceEditor::removeWanted, this, &AdvicePage::remove);
    connect(m_editor, &AdviceEditor::conflictWanted, this, &AdvicePage::conflictWanted);
    return m_scroll;
}

void AdvicePage::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    refresh();
}

void AdvicePage::refresh()
{
    m_list->show(recommendationsOf(m_desk.notebook, m_report));
    const bool isEmpty = m_list->adviceCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(!isEmpty);
    m_editor->setVisible(!isEmpty);
    m_editor->show(m_report, m_list->currentId());
}

void AdvicePage::forgetEvidence()
{
    m_editor->forgetEvidence();
}

void AdvicePage::add()
{
    commit();
    auto *dialog = new SubjectDialog(m_desk, m_report, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto added =
            addRecommendations(m_desk.notebook, m_desk.toolkit, m_report, {{dialog->subjects()}}, m_desk.language);
        settle(added ? Result<void>() : Result<void>(added.error()));
        if (!added)
            return;
        setCurrent(added->constFirst());
        editText();
    });
    dialog->open();
}

void AdvicePage::remove(const RecordId &recommendation)
{
    commit();
    const auto found = m_desk.notebook.find<Recommendation>(recommendation);
    if (!found)
        return;
    ask(this, tr("This recommendation is deleted from the report. Ctrl+Z brings it back.\n\n%1").arg(found->text),
        tr("Delete the recommendation"), [this, recommendation] {
            const auto deleted = m_desk.notebook.setDeleted(recommendation, true);
            settle(deleted);
            if (deleted)
                Q_EMIT removed();
        });
}

void AdvicePage::settle(const Result<void> &result)
{
    refresh();
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

void AdvicePage::commit()
{
    m_editor->commit();
}

RecordId AdvicePage::current() const
{
    return m_list->currentId();
}

void AdvicePage::setCurrent(const RecordId &recommendation)
{
    m_list->setCurrentId(recommendation);
}

void AdvicePage::editText()
{
    m_editor->textField()->setFocus();
}

int AdvicePage::count() const
{
    return m_list->adviceCount();
}

QWidget *AdvicePage::firstFocus() const
{
    return count() > 0 ? static_cast<QWidget *>(m_list) : m_add;
}

} // namespace regards
