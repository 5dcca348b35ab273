// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/adviceeditor.h"

#include "core/analysis/advice.h"
#include "forms/common/choicebox.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/flowlayout.h"
#include "forms/common/style.h"
#include "forms/recommend/advicereasons.h"
#include "forms/recommend/subjectdialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>

namespace regards {

AdviceEditor::AdviceEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk.language)
    , m_about(style::paragraph({}, this))
    , m_reasons(new AdviceReasons(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    m_about->setObjectName(QStringLiteral("recommend.about"));
    auto *change = new QPushButton(tr("Change what it is about…"), this);
    change->setObjectName(QStringLiteral("recommend.subjects"));
    connect(change, &QPushButton::clicked, this, &AdviceEditor::changeSubjects);
    column->addWidget(m_about);
    column->addWidget(change, 0, Qt::AlignLeading);
    addText(column, QStringLiteral("text"), tr("&What is recommended"), 3);
    addText(column, QStringLiteral("why"), tr("Wh&y"), 3);
    auto *line = new FlowLayout;
    m_priority = addChoice(line, QStringLiteral("priority"), tr("&Priority"));
    m_horizon = addChoice(line, QStringLiteral("horizon"), tr("By whe&n"));
    line->addWidget(dueField());
    column->addLayout(line);
    addText(column, QStringLiteral("responsible"), tr("Who is &responsible"), 1);
    addText(column, QStringLiteral("indicator"), tr("&How one will see that it is done"), 1);
    addText(column, QStringLiteral("facility_answer"), tr("What the &facility answers, once it has checked the report"),
            2);
    column->addWidget(style::heading(tr("What it rests on"), 2, this));
    connect(m_reasons, &AdviceReasons::insertWanted, this, &AdviceEditor::insertIntoWhy);
    connect(m_reasons, &AdviceReasons::conflictWanted, this, &AdviceEditor::conflictWanted);
    column->addWidget(m_reasons);
    auto *remove = new QPushButton(tr("Delete this recommendation"), this);
    remove->setObjectName(QStringLiteral("recommend.delete"));
    remove->setProperty("danger", true);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_id); });
    column->addWidget(remove, 0, Qt::AlignTrailing);
    column->addStretch();
}

void AdviceEditor::addText(QVBoxLayout *column, const QString &field, const QString &label, int lines)
{
    auto *edit = new DraftTextEdit(m_desk, this);
    edit->setObjectName(u"recommend." + field);
    edit->setLines(lines);
    edit->setMaximumHeight(edit->minimumHeight() + (lines > 1 ? 24 : 8));
    auto *name = new QLabel(label, this);
    name->setBuddy(edit);
    name->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(edit);
    connect(edit, &DraftTextEdit::saved, this, &AdviceEditor::saved);
    connect(edit, &DraftTextEdit::failed, this, &AdviceEditor::failed);
    m_texts.append({field, edit});
}

ChoiceBox *AdviceEditor::addChoice(QLayout *line, const QString &field, const QString &label)
{
    auto *both = new QWidget(this); // the label stays with its box
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    auto *box = new ChoiceBox(Recommendation::typeName(), field, m_words, tr("not chosen"), both);
    box->setObjectName(u"recommend." + field);
    box->setMinimumWidth(150);
    auto *name = new QLabel(label, both);
    name->setBuddy(box);
    pair->addWidget(name);
    pair->addWidget(box);
    line->addWidget(both);
    connect(box, &ChoiceBox::chosen, this,
            [this, field](const QString &token) { write(field, token.isEmpty() ? Value{} : Value{token}); });
    return box;
}

QWidget *AdviceEditor::dueField()
{
    auto *both = new QWidget(this);
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    m_hasDue = new QCheckBox(tr("&Due on a certain day"), both);
    m_hasDue->setObjectName(QStringLiteral("recommend.hasDue"));
    m_due = new QDateEdit(both);
    m_due->setObjectName(QStringLiteral("recommend.due"));
    m_due->setAccessibleName(tr("Day on which it is due"));
    m_due->setCalendarPopup(true);
    m_due->setKeyboardTracking(false); // a date that is half typed is no date
    ignoreWheel(m_due);
    pair->addWidget(m_hasDue);
    pair->addWidget(m_due);
    connect(m_hasDue, &QCheckBox::clicked, this, [this](bool isOn) {
        if (isOn) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now()).date();
            showDue(suggestedDue(m_horizon->token(), today));
        }
        writeDue();
    });
    connect(m_due, &QDateEdit::dateChanged, this, &AdviceEditor::writeDue);
    return both;
}

void AdviceEditor::showDue(const QDate &due)
{
    const QSignalBlocker quiet(m_due);
    m_hasDue->setChecked(due.isValid());
    m_due->setVisible(due.isValid());
    if (due.isValid() && !m_due->hasFocus())
        m_due->setDate(due);
}

void AdviceEditor::writeDue()
{
    write(QStringLiteral("due"), m_hasDue->isChecked() ? Value{m_due->date().toString(Qt::ISODate)} : Value{});
}

DraftTextEdit *AdviceEditor::field(QStringView name) const
{
    for (const auto &[field, edit] : m_texts) {
        if (field == name)
            return edit;
    }
    return nullptr;
}

QWidget *AdviceEditor::textField() const
{
    return field(u"text");
}

QString AdviceEditor::aboutLine() const
{
    QStringList titles;
    for (const SubjectCode code : subjectsOf(m_desk.notebook, m_id)) {
        const LocalText *wording = m_desk.toolkit.wording(code);
        titles.append(wording ? tr("%1 %2").arg(code.text(), wording->in(m_desk.language)) : code.text());
    }
    return titles.isEmpty() ? tr("It is about the service as a whole.")
                            : tr("It is about: %1").arg(u"\n• " + titles.join(QStringLiteral("\n• ")));
}

void AdviceEditor::show(const RecordId &report, const RecordId &recommendation)
{
    const auto found = m_desk.notebook.find<Recommendation>(recommendation);
    const bool isThere = found && !found->deleted;
    for (const auto &[field, edit] : std::as_const(m_texts)) {
        if (!isThere)
            edit->unbind();
        else if (edit->boundRecord() != recommendation)
            edit->bind({Recommendation::typeName(), recommendation, field});
        else
            edit->reload();
    }
    m_report = report;
    m_id = isThere ? recommendation : RecordId();
    if (!isThere)
        return;
    m_about->setText(aboutLine());
    m_priority->setToken(found->priority);
    m_horizon->setToken(found->horizon);
    showDue(found->due);
    m_reasons->show(report, recommendation);
}

void AdviceEditor::forgetEvidence()
{
    m_reasons->forgetEvidence();
}

void AdviceEditor::changeSubjects()
{
    commit();
    const RecordId id = m_id;
    auto *dialog = new SubjectDialog(m_desk, m_report, subjectsOf(m_desk.notebook, id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { settle(setSubjects(m_desk.notebook, id, dialog->subjects())); });
    dialog->open();
}

void AdviceEditor::insertIntoWhy(const QString &text)
{
    DraftTextEdit *why = field(u"why");
    const QString before = why->toPlainText();
    if (!before.contains(text)) {
        QTextCursor end(why->document());
        end.movePosition(QTextCursor::End);
        end.insertText(before.isEmpty() || before.endsWith(u'\n') ? text : QString(u'\n' + text));
    }
    why->moveCursor(QTextCursor::End);
    why->setFocus();
    why->commit();
}

void AdviceEditor::write(const QString &field, const Value &value)
{
    Record record;
    record.type = Recommendation::typeName();
    record.id = m_id;
    record.fields.insert(field, value);
    const auto written = m_desk.notebook.put(record);
    settle(written ? Result<void>() : Result<void>(written.error()));
}

void AdviceEditor::settle(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

void AdviceEditor::commit()
{
    for (const auto &[field, edit] : std::as_const(m_texts))
        edit->commit();
}

} // namespace regards
