// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/strengthspage.h"

#include "forms/common/choicebox.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/orderedlist.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace regards {

StrengthsPage::StrengthsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new OrderedList(this))
    , m_empty(style::hint(tr("No strength is named yet. What does this service do well? “Add a strength” begins one."),
                          this))
    , m_add(new QPushButton(tr("Add a strength"), this))
    , m_remove(new QPushButton(tr("Delete this strength"), this))
    , m_subject(new QComboBox(this))
    , m_text(new DraftTextEdit(desk, this))
    , m_editor(new QWidget(this))
{
    auto *line = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    auto *left = new QVBoxLayout;
    m_add->setObjectName(QStringLiteral("strengths.add"));
    left->addWidget(m_add);
    left->addWidget(m_empty);
    m_list->setObjectName(QStringLiteral("strengths"));
    m_list->setAccessibleName(tr("Strengths"));
    m_list->setAccessibleDescription(tr("Alt and the arrow keys move a strength up or down."));
    m_list->setToolTip(m_list->accessibleDescription());
    left->addWidget(m_list, 1);
    line->addLayout(left, 1);

    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Strength, as the report words it"), m_editor);
    m_text->setObjectName(QStringLiteral("strength.text"));
    m_text->setLines(4);
    label->setBuddy(m_text);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    auto *about = new QLabel(tr("It is &about"), m_editor);
    m_subject->setObjectName(QStringLiteral("strength.subject"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ignoreWheel(m_subject);
    about->setBuddy(m_subject);
    m_subject->addItem(tr("The service as a whole"), QString());
    for (const SubjectCode code : desk.toolkit.subjects())
        m_subject->addItem(tr("%1 %2").arg(code.text(), desk.toolkit.wording(code)->in(desk.language)), code.text());
    column->addWidget(about);
    column->addWidget(m_subject);
    m_remove->setObjectName(QStringLiteral("strength.delete"));
    m_remove->setProperty("danger", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    column->addStretch();
    line->addWidget(m_editor, 1);

    connect(m_add, &QPushButton::clicked, this, &StrengthsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &StrengthsPage::remove);
    connect(m_list, &OrderedList::chosen, this, &StrengthsPage::showStrength);
    connect(m_list, &OrderedList::reordered, this, &StrengthsPage::reorder);
    connect(m_subject, &QComboBox::activated, this, &StrengthsPage::writeSubject);
    connect(m_text, &DraftTextEdit::saved, this, &StrengthsPage::saved);
    connect(m_text, &DraftTextEdit::failed, this, &StrengthsPage::failed);
    m_editor->hide();
}

void StrengthsPage::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    m_add->setEnabled(!report.isNone());
    refresh();
}

void StrengthsPage::refresh()
{
    QList<OrderedList::Entry> entries;
    const Query ofReport(QStringLiteral("report"), Value{m_report});
    for (const Strength &strength : m_desk.notebook.all<Strength>(ofReport.orderedBy(QStringLiteral("position")))) {
        const QString text = strength.text.isEmpty() ? tr("(no words yet)") : strength.text;
        entries.append({strength.id, strength.subject.isEmpty() ? text : tr("%1: %2").arg(strength.subject, text)});
    }
    m_list->show(entries);
    m_empty->setVisible(entries.isEmpty());
    m_list->setVisible(!entries.isEmpty());
    m_editor->setVisible(!entries.isEmpty());
    if (m_text->boundRecord() != m_list->currentId())
        showStrength(m_list->currentId());
    else
        m_text->reload();
}

void StrengthsPage::showStrength(const RecordId &id)
{
    const auto strength = m_desk.notebook.find<Strength>(id);
    if (!strength || strength->deleted) {
        m_text->unbind();
        return;
    }
    m_text->bind({Strength::typeName(), id, QStringLiteral("text")});
    m_subject->setCurrentIndex(qMax(0, m_subject->findData(strength->subject)));
}

void StrengthsPage::add()
{
    Strength strength;
    strength.report = m_report;
    strength.position = m_list->count() + 1;
    const auto written = m_desk.notebook.put(strength);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    refresh();
    m_list->setCurrentId(*written);
    m_text->setFocus();
    Q_EMIT saved();
}

void StrengthsPage::remove()
{
    const RecordId id = m_list->currentId();
    const auto strength = m_desk.notebook.find<Strength>(id);
    if (!strength)
        return;
    commit();
    ask(this, tr("This strength is deleted from the report:\n\n%1").arg(strength->text), tr("Delete the strength"),
        [this, id] {
            m_text->unbind();
            settle(m_desk.notebook.setDeleted(id, true));
        });
}

void StrengthsPage::reorder(const QList<RecordId> &ids)
{
    settle(writePositions(m_desk.notebook, Strength::typeName(), ids));
}

void StrengthsPage::writeSubject()
{
    Record record;
    record.type = Strength::typeName();
    record.id = m_list->currentId();
    const QString subject = m_subject->currentData().toString();
    record.fields.insert(QStringLiteral("subject"), subject.isEmpty() ? Value{} : Value{subject});
    const auto written = m_desk.notebook.put(record);
    settle(written ? Result<void>() : Result<void>(written.error()));
}

void StrengthsPage::settle(const Result<void> &result)
{
    refresh();
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

void StrengthsPage::commit()
{
    m_text->commit();
}

QWidget *StrengthsPage::firstFocus() const
{
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_add;
}

Result<void> writePositions(Notebook &notebook, const QString &type, const QList<RecordId> &ids)
{
    QList<Record> records;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Record record;
        record.type = type;
        record.id = ids.at(i);
        record.fields.insert(QStringLiteral("position"), Value{qint64(i + 1)});
        records.append(record);
    }
    const auto written = notebook.putAll(records);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace regards
