// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criterioncard.h"

#include "forms/common/disclosure.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/locale.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString PlainFact = u"ui.observe.plain"_s;
const QString LookForFact = u"ui.observe.look_for"_s;

QString sourceWords(Sources sources)
{
    QStringList words;
    if (sources & Source::Observation)
        words.append(CriterionCard::tr("observation"));
    if (sources & Source::Documents)
        words.append(CriterionCard::tr("documents"));
    if (sources & Source::ServiceUsers)
        words.append(CriterionCard::tr("service users"));
    if (sources & Source::Professionals)
        words.append(CriterionCard::tr("professionals"));
    if (sources & Source::Carers)
        words.append(CriterionCard::tr("family carers"));
    return words.join(u", ");
}

} // namespace

CriterionCard::CriterionCard(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
{
    setObjectName(u"criterionCard"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
}

void CriterionCard::build()
{
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    m_where = style::hint({}, page);
    m_statement = style::heading({}, 2, page);
    m_statement->setObjectName(u"statement"_s);
    m_plain = style::paragraph({}, page);
    m_plain->setObjectName(u"plain"_s);
    m_lookFor = style::paragraph({}, page);
    m_lookFor->setObjectName(u"lookFor"_s);
    m_sources = style::hint({}, page);
    m_plainBox = new Disclosure(tr("In plain words"), m_plain, page);
    m_plainBox->setObjectName(u"plainBox"_s);
    m_lookForBox = new Disclosure(tr("What to look for"), m_lookFor, page);
    m_lookForBox->setObjectName(u"lookForBox"_s);
    m_plainBox->setOpen(m_desk.notebook.fact(PlainFact) != "0");
    m_lookForBox->setOpen(m_desk.notebook.fact(LookForFact) == "1");
    m_proposal = style::hint({}, page);
    m_proposal->setObjectName(u"proposal"_s);
    m_buttons = new RatingButtons(m_desk.toolkit, m_desk.language, page);
    m_comment = new DraftTextEdit(m_desk, page);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setPlaceholderText(tr("What did you see, read or hear? No names."));
    m_comment->setLines(4);
    m_comment->setMaximumHeight(m_comment->minimumHeight() * 2);
    auto *commentLabel = new QLabel(tr("Co&mment"), page);
    commentLabel->setBuddy(m_comment);
    m_notesHeading = style::heading(tr("My notes on this criterion"), 2, page);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(4);

    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(m_where);
    column->addWidget(m_statement);
    column->addWidget(m_plainBox);
    column->addWidget(m_lookForBox);
    column->addWidget(m_sources);
    column->addSpacing(4);
    column->addWidget(m_proposal);
    column->addWidget(m_buttons);
    column->addSpacing(4);
    column->addWidget(commentLabel);
    column->addWidget(m_comment);
    column->addWidget(makeMarks());
    column->addWidget(m_notesHeading);
    column->addLayout(m_notes);
    column->addStretch(1);
    setWidget(page);

    connect(m_buttons, &RatingButtons::chosen, this, &CriterionCard::rate);
    connect(m_comment, &DraftTextEdit::saved, this, &CriterionCard::saved);
    connect(m_comment, &DraftTextEdit::failed, this, &CriterionCard::failed);
    connect(m_plainBox, &Disclosure::toggled, this, &CriterionCard::rememberOpen);
    connect(m_lookForBox, &Disclosure::toggled, this, &CriterionCard::rememberOpen);
}

QWidget *CriterionCard::makeMarks()
{
    auto *row = new QWidget;
    m_seen = new QCheckBox(tr("I saw it myse&lf"), row);
    m_seen->setObjectName(u"seen"_s);
    m_read = new QCheckBox(tr("I read it in a docume&nt"), row);
    m_read->setObjectName(u"read"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_seen);
    layout->addWidget(m_read);
    layout->addStretch(1);
    connect(m_seen, &QCheckBox::clicked, this, [this](bool on) { writeFlag(u"seen"_s, on); });
    connect(m_read, &QCheckBox::clicked, this, [this](bool on) { writeFlag(u"read"_s, on); });
    return row;
}

void CriterionCard::rememberOpen()
{
    (void)m_desk.notebook.setFact(PlainFact, m_plainBox->isOpen() ? "1" : "0");
    (void)m_desk.notebook.setFact(LookForFact, m_lookForBox->isOpen() ? "1" : "0");
}

Assessment CriterionCard::key() const
{
    Assessment assessment;
    assessment.visitUnit = m_visitUnit;
    assessment.observer = m_desk.notebook.owner();
    assessment.criterion = m_code.text();
    return assessment;
}

void CriterionCard::showCriterion(const RecordId &visitUnit, CriterionCode code)
{
    const bool isOther = visitUnit != m_visitUnit || code != m_code;
    if (!isOther)
        return refresh();
    m_comment->commit();
    m_visitUnit = visitUnit;
    m_code = code;
    const Record record = key().toRecord();
    m_assessment = keyedId(*recordType(Assessment::typeName()), record.fields);
    m_comment->bind({Assessment::typeName(), m_assessment, u"comment"_s, [this] {
                         Record made = key().toRecord();
                         for (const QString &field : {u"rating"_s, u"comment"_s, u"seen"_s, u"read"_s})
                             made.fields.remove(field);
                         return m_desk.notebook.put(made);
                     }});
    showTexts();
    showProposal();
    refresh();
    verticalScrollBar()->setValue(0);
}

void CriterionCard::showTexts()
{
    const Criterion *criterion = m_desk.toolkit.criterion(m_code);
    if (!criterion)
        return;
    const QString &language = m_desk.language;
    const Standard *standard = m_desk.toolkit.standardOf(m_code);
    //: a criterion's number, its standard's title, the unit
    m_where->setText(tr("%1 · %2 · %3")
                         .arg(m_code.text(), standard ? standard->title.in(language) : QString(),
                              placeName(m_desk.notebook, m_visitUnit)));
    m_statement->setText(criterion->statement.in(language));
    m_statement->setAccessibleName(tr("Criterion %1: %2").arg(m_code.text(), criterion->statement.in(language)));
    m_plain->setText(criterion->plain.in(language));
    QStringList prompts;
    for (const LocalText &prompt : criterion->lookFor)
        prompts.append(u"•  " + prompt.in(language));
    m_lookFor->setText(prompts.join(u'\n'));
    m_sources->setText(tr("Usually found by: %1").arg(sourceWords(criterion->sources)));
    m_buttons->setAccessibleName(tr("Rating of criterion %1").arg(m_code.text()));
}

void CriterionCard::showProposal()
{
    const Criterion *criterion = m_desk.toolkit.criterion(m_code);
    const auto unit = unitOf(m_desk.notebook, m_visitUnit);
    const bool isProposed = criterion && !scopeFits(criterion->scope, unit);
    m_proposal->setVisible(isProposed);
    if (!isProposed)
        return;
    QString why;
    switch (criterion->scope) {
    case Scope::Residential:
        why = tr("nobody stays overnight in this unit");
        break;
    case Scope::Premises:
        why = tr("this unit has no premises of its own");
        break;
    case Scope::Meals:
        why = tr("no meals are served in this unit");
        break;
    case Scope::All:
    case Scope::Practised:
        break;
    }
    m_proposal->setText(tr("Perhaps not applicable here: %1. Key 0 if you agree.").arg(why));
}

void CriterionCard::refresh()
{
    const auto assessment = m_desk.notebook.find<Assessment>(m_assessment);
    const bool isThere = assessment && !assessment->deleted && !assessment->redacted;
    m_buttons->setRating(isThere ? assessment->rating : std::nullopt);
    m_seen->setChecked(isThere && assessment->seen);
    m_read->setChecked(isThere && assessment->read);
    m_comment->reload();
    showNotes();
}

void CriterionCard::showNotes()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int shown = 0;
    for (const NoteTag &tag : m_desk.notebook.all<NoteTag>(Query(u"criterion"_s, m_code.text()))) {
        const auto note = m_desk.notebook.find<Note>(tag.note);
        if (!note || note->deleted || note->observer != m_desk.notebook.owner() || note->visitUnit != m_visitUnit)
            continue;
        auto *button = new QPushButton;
        const QString when = momentText(m_desk.language, note->at);
        button->setText(tr("%1   %2").arg(when, note->text.simplified().left(90)));
        button->setObjectName(u"criterionNote"_s);
        button->setAccessibleName(tr("Note: %1").arg(note->text.left(300)));
        button->setToolTip(note->text);
        button->setStyleSheet(u"text-align: left;"_s);
        connect(button, &QPushButton::clicked, this, [this, id = note->id] { Q_EMIT noteWanted(id); });
        m_notes->addWidget(button);
        ++shown;
    }
    m_notesHeading->setVisible(shown > 0);
}

void CriterionCard::commit()
{
    m_comment->commit();
}

void CriterionCard::write(const Record &record)
{
    const Result<RecordId> put = m_desk.notebook.put(record);
    if (put)
        Q_EMIT saved();
    else
        Q_EMIT failed(put.error());
}

void CriterionCard::rate(const std::optional<Rating> &rating)
{
    if (m_code.isNone() || !m_visitUnit || m_buttons->rating() == rating)
        return;
    Record record = key().toRecord();
    for (const QString &field : {u"comment"_s, u"seen"_s, u"read"_s})
        record.fields.remove(field);
    record.fields.insert(u"rating"_s, rating ? Value(rating->token()) : Value());
    write(record);
    const auto assessment = m_desk.notebook.find<Assessment>(m_assessment);
    m_buttons->setRating(assessment ? assessment->rating : std::nullopt);
    Q_EMIT rated(m_code, m_buttons->rating());
}

void CriterionCard::writeFlag(const QString &field, bool on)
{
    Record record = key().toRecord();
    for (const QString &other : {u"rating"_s, u"comment"_s, u"seen"_s, u"read"_s})
        record.fields.remove(other);
    record.fields.insert(field, on ? Value(qint64(1)) : Value());
    write(record);
}

} // namespace regards
