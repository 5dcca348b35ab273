// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/recommendplace.h"

#include "core/analysis/advice.h"
#include "forms/agree/reportframe.h"
#include "forms/agree/strengthspage.h"
#include "forms/common/choicebox.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/flowlayout.h"
#include "forms/common/orderedlist.h"
#include "forms/common/question.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/recommend/subjectdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

RecommendPlace::RecommendPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_words(desk.language)
    , m_frame(new ReportFrame(desk,
                              tr("There is no report yet. Recommendations belong to a report: “New report…” makes the "
                                 "first."),
                              this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame);
    auto *list = listColumn();
    m_frame->setBody(sideBySide(list, editor(), this));

    connect(m_frame, &ReportFrame::chosen, this, &RecommendPlace::setReport);
    connect(&desk.notebook, &Notebook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *RecommendPlace::listColumn()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    m_add = new QPushButton(tr("Add a recommendation…"), left);
    m_add->setObjectName(QStringLiteral("recommend.add"));
    m_add->setProperty("main", true);
    connect(m_add, &QPushButton::clicked, this, &RecommendPlace::add);
    column->addWidget(m_add);
    m_empty = style::hint(tr("There is no recommendation yet. “Add a recommendation…” starts from what was agreed as "
                             "not or hardly begun."));
    column->addWidget(m_empty);
    m_list = new OrderedList(left);
    m_list->setObjectName(QStringLiteral("recommendations"));
    m_list->setAccessibleName(tr("Recommendations"));
    m_list->setAccessibleDescription(tr("Alt and the arrow keys move a recommendation up or down."));
    m_list->setToolTip(m_list->accessibleDescription());
    connect(m_list, &OrderedList::chosen, this, &RecommendPlace::showRecommendation);
    connect(m_list, &OrderedList::reordered, this, [this](const QList<RecordId> &ids) {
        settle(writePositions(desk().notebook, Recommendation::typeName(), ids));
    });
    column->addWidget(m_list, 1);
    auto *hint = style::hint(tr("Alt+Up and Alt+Down change the order, or drag with the mouse."));
    column->addWidget(hint);
    return left;
}

QWidget *RecommendPlace::editor()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("recommend.scroll"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_editor = new QWidget;
    m_editor->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(8, 0, 8, 0);
    m_about = style::paragraph({}, m_editor);
    m_about->setObjectName(QStringLiteral("recommend.about"));
    auto *change = new QPushButton(tr("Change what it is about…"), m_editor);
    change->setObjectName(QStringLiteral("recommend.subjects"));
    connect(change, &QPushButton::clicked, this, &RecommendPlace::changeSubjects);
    column->addWidget(m_about);
    column->addWidget(change, 0, Qt::AlignLeft);
    addText(column, QStringLiteral("text"), tr("&What is recommended"), 3);
    addText(column, QStringLiteral("why"), tr("Wh&y"), 3);
    auto *line = new FlowLayout;
    m_priority = addChoice(line, QStringLiteral("priority"), tr("&Priority"));
    m_horizon = addChoice(line, QStringLiteral("horizon"), tr("By whe&n"));
    column->addLayout(line);
    addText(column, QStringLiteral("responsible"), tr("Who is &responsible"), 1);
    addText(column, QStringLiteral("indicator"), tr("&How one will see that it is done"), 1);
    auto *remove = new QPushButton(tr("Delete this recommendation"), m_editor);
    remove->setObjectName(QStringLiteral("recommend.delete"));
    remove->setProperty("danger", true);
    connect(remove, &QPushButton::clicked, this, &RecommendPlace::remove);
    column->addWidget(remove, 0, Qt::AlignRight);
    column->addStretch();
    area->setWidget(m_editor);
    return area;
}

void RecommendPlace::addText(QVBoxLayout *column, const QString &field, const QString &label, int lines)
{
    auto *edit = new DraftTextEdit(desk(), m_editor);
    edit->setObjectName(u"recommend." + field);
    edit->setLines(lines);
    edit->setMaximumHeight(edit->minimumHeight() + (lines > 1 ? 24 : 8));
    auto *name = new QLabel(label, m_editor);
    name->setBuddy(edit);
    column->addWidget(name);
    column->addWidget(edit);
    connect(edit, &DraftTextEdit::saved, this, &RecommendPlace::saved);
    connect(edit, &DraftTextEdit::failed, m_frame, &ReportFrame::say);
    m_texts.append({field, edit});
}

ChoiceBox *RecommendPlace::addChoice(QLayout *line, const QString &field, const QString &label)
{
    auto *both = new QWidget(m_editor); // the label stays with its box
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    auto *box = new ChoiceBox(Recommendation::typeName(), field, m_words, tr("not chosen"), both);
    box->setObjectName(u"recommend." + field);
    box->setMinimumWidth(170);
    auto *name = new QLabel(label, both);
    name->setBuddy(box);
    pair->addWidget(name);
    pair->addWidget(box);
    line->addWidget(both);
    connect(box, &ChoiceBox::chosen, this, [this, field](const QString &token) { writeChoice(field, token); });
    return box;
}

void RecommendPlace::setPlaceOf(const RecordId &visit, const RecordId &)
{
    m_frame->setVisit(visit);
}

void RecommendPlace::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    refresh();
}

QString RecommendPlace::aboutLine(const RecordId &id) const
{
    QStringList titles;
    for (const SubjectCode code : subjectsOf(desk().notebook, id)) {
        const LocalText *wording = desk().toolkit.wording(code);
        titles.append(wording ? tr("%1 %2").arg(code.text(), wording->in(desk().language)) : code.text());
    }
    return titles.isEmpty() ? tr("It is about the service as a whole.")
                            : tr("It is about: %1").arg(u"\n• " + titles.join(QStringLiteral("\n• ")));
}

void RecommendPlace::refresh()
{
    QList<OrderedList::Entry> entries;
    const Query ofReport(QStringLiteral("report"), Value{m_report});
    for (const Recommendation &one :
         desk().notebook.all<Recommendation>(ofReport.orderedBy(QStringLiteral("position")))) {
        const QString text = one.text.isEmpty() ? tr("(no words yet)") : one.text;
        const QString priority = m_words.choice(Recommendation::typeName(), QStringLiteral("priority"), one.priority);
        const QString number = QString::number(entries.size() + 1);
        entries.append({one.id,
                        one.priority.isEmpty() ? tr("%1. %2").arg(number, text)
                                               : tr("%1. %2 (priority: %3)").arg(number, text, priority)});
    }
    m_list->show(entries);
    m_empty->setVisible(entries.isEmpty());
    m_list->setVisible(!entries.isEmpty());
    m_editor->setVisible(!entries.isEmpty());
    showRecommendation(m_list->currentId());
}

void RecommendPlace::showRecommendation(const RecordId &id)
{
    const auto found = desk().notebook.find<Recommendation>(id);
    const bool isThere = found && !found->deleted;
    for (const auto &[field, edit] : std::as_const(m_texts)) {
        if (!isThere)
            edit->unbind();
        else if (edit->boundRecord() != id)
            edit->bind({Recommendation::typeName(), id, field});
        else
            edit->reload();
    }
    if (!isThere)
        return;
    m_about->setText(aboutLine(id));
    m_priority->setToken(found->priority);
    m_horizon->setToken(found->horizon);
}

void RecommendPlace::add()
{
    commit();
    auto *dialog = new SubjectDialog(desk(), m_report, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Recommendation recommendation;
        recommendation.id = desk().notebook.world().newRecord();
        recommendation.report = m_report;
        recommendation.position = m_list->count() + 1;
        const QList<SubjectCode> subjects = dialog->subjects();
        const auto written = desk().notebook.inTransaction([&]() -> Result<void> {
            if (const auto put = desk().notebook.put(recommendation); !put)
                return put.error();
            return setSubjects(desk().notebook, recommendation.id, subjects);
        });
        settle(written);
        m_list->setCurrentId(recommendation.id);
        m_texts.first().second->setFocus();
    });
    dialog->open();
}

void RecommendPlace::changeSubjects()
{
    const RecordId id = m_list->currentId();
    auto *dialog = new SubjectDialog(desk(), m_report, subjectsOf(desk().notebook, id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { settle(setSubjects(desk().notebook, id, dialog->subjects())); });
    dialog->open();
}

void RecommendPlace::remove()
{
    commit();
    const RecordId id = m_list->currentId();
    const auto found = desk().notebook.find<Recommendation>(id);
    if (!found)
        return;
    ask(this, tr("This recommendation is deleted from the report:\n\n%1").arg(found->text),
        tr("Delete the recommendation"), [this, id] { settle(desk().notebook.setDeleted(id, true)); });
}

void RecommendPlace::writeChoice(const QString &field, const QString &token)
{
    Record record;
    record.type = Recommendation::typeName();
    record.id = m_list->currentId();
    record.fields.insert(field, token.isEmpty() ? Value{} : Value{token});
    const auto written = desk().notebook.put(record);
    settle(written ? Result<void>() : Result<void>(written.error()));
}

void RecommendPlace::settle(const Result<void> &result)
{
    refresh();
    if (result)
        Q_EMIT saved();
    else
        m_frame->say(result.error());
}

void RecommendPlace::commit()
{
    for (const auto &[field, edit] : std::as_const(m_texts))
        edit->commit();
}

QString RecommendPlace::state() const
{
    return m_list->currentId().isNone() ? QString() : m_list->currentId().text();
}

void RecommendPlace::setState(const QString &state)
{
    if (const auto id = RecordId::fromText(state))
        m_list->setCurrentId(*id);
}

QWidget *RecommendPlace::firstFocus()
{
    if (m_report.isNone())
        return m_frame->firstFocus();
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_add;
}

void RecommendPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_frame->refresh();
    refresh();
}

} // namespace regards
