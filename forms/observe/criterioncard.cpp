// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/criterioncard.h"

#include "forms/common/disclosure.h"
#include "forms/common/flowlayout.h"
#include "forms/common/historysubject.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/observe/evidencelist.h"
#include "forms/observe/scopewords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
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

CriterionCard::CriterionCard(Desk &desk, const OwnWork &work, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_work(work)
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
    m_buttons = new RatingButtons(m_desk.toolkit, m_desk.language, page);
    m_comment = new DraftTextEdit(m_desk, page);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setPlaceholderText(tr("What did you see, read or hear? No names."));
    m_comment->setLines(4);
    m_comment->setMaximumHeight(m_comment->minimumHeight() * 4 / 3);
    m_evidence = new EvidenceList(m_desk.language, page);
    makeColumn(page);
    setWidget(page);

    connect(m_buttons, &RatingButtons::chosen, this, &CriterionCard::rate);
    connect(m_comment, &DraftTextEdit::saved, this, &CriterionCard::saved);
    connect(m_comment, &DraftTextEdit::failed, this, &CriterionCard::failed);
    connect(m_plainBox, &Disclosure::toggled, this, &CriterionCard::rememberOpen);
    connect(m_lookForBox, &Disclosure::toggled, this, &CriterionCard::rememberOpen);
    connect(m_evidence, &EvidenceList::wanted, this, &CriterionCard::evidenceWanted);
}

QVBoxLayout *CriterionCard::makeColumn(QWidget *page)
{
    auto *commentLabel = new QLabel(tr("Co&mment"), page);
    commentLabel->setBuddy(m_comment);
    auto *opinion = style::hint(tr("A rating is your opinion, for the team. None is compulsory."), page);
    opinion->setObjectName(u"opinion"_s);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addWidget(m_statement);
    column->addWidget(m_plainBox);
    column->addWidget(m_lookForBox);
    column->addWidget(m_sources);
    column->addSpacing(4);
    column->addWidget(makeProposal());
    column->addWidget(m_buttons);
    column->addWidget(opinion);
    column->addSpacing(4);
    column->addWidget(commentLabel);
    column->addWidget(m_comment);
    column->addWidget(makeMarks());
    column->addWidget(m_evidence);
    column->addStretch(1);
    return column;
}

QWidget *CriterionCard::makeProposal()
{
    m_proposal = new QWidget;
    m_proposalText = style::paragraph({}, m_proposal);
    m_proposalText->setObjectName(u"proposal"_s);
    auto *accept = new QPushButton(tr("Not applicable"), m_proposal);
    accept->setObjectName(u"acceptProposal"_s);
    accept->setAccessibleDescription(tr("Rates this criterion as not applicable in this unit. Key 0."));
    accept->setToolTip(accept->accessibleDescription());
    auto *row = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_proposal);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_proposalText, 1);
    row->addWidget(accept, 0, Qt::AlignTop);
    connect(accept, &QPushButton::clicked, this, [this] {
        m_buttons->firstFocus()->setFocus(); // the button goes
        rate(Rating(Rating::Level::NotApplicable));
    });
    return m_proposal;
}

QWidget *CriterionCard::makeMarks()
{
    auto *row = new QWidget;
    m_seen = new QCheckBox(tr("I saw it myse&lf"), row);
    m_seen->setObjectName(u"seen"_s);
    m_read = new QCheckBox(tr("I read it in a docume&nt"), row);
    m_read->setObjectName(u"read"_s);
    auto *layout = new FlowLayout(row, style::Gap);
    layout->addWidget(m_seen);
    layout->addWidget(m_read);
    connect(m_seen, &QCheckBox::clicked, this, [this](bool on) { check(m_edit.setMark(u"seen"_s, on)); });
    connect(m_read, &QCheckBox::clicked, this, [this](bool on) { check(m_edit.setMark(u"read"_s, on)); });
    return row;
}

void CriterionCard::rememberOpen()
{
    (void)m_desk.notebook.setFact(PlainFact, m_plainBox->isOpen() ? "1" : "0");
    (void)m_desk.notebook.setFact(LookForFact, m_lookForBox->isOpen() ? "1" : "0");
}

void CriterionCard::showCriterion(const RecordId &visitUnit, const std::optional<Unit> &unit, CriterionCode code)
{
    m_unit = unit;
    if (visitUnit != m_edit.visitUnit() || code != m_edit.criterion()) {
        m_comment->commit();
        const bool isOther = code != m_edit.criterion();
        m_edit = AssessmentEdit(m_desk.notebook, visitUnit, code);
        m_comment->bind(m_edit.commentBinding());
        setHistorySubject(this, m_edit.record(), {});
        setHistorySubject(m_buttons, m_edit.record(), u"rating"_s);
        if (isOther) {
            showTexts();
            verticalScrollBar()->setValue(0);
        }
    }
    refresh();
}

void CriterionCard::showTexts()
{
    const Criterion *criterion = m_desk.toolkit.criterion(m_edit.criterion());
    if (!criterion)
        return;
    const QString &language = m_desk.language;
    const QString code = criterion->code.text();
    const QString statement = criterion->statement.in(language);
    //: a criterion's number and its statement
    m_statement->setText(tr("%1  %2").arg(code, statement));
    m_statement->setAccessibleName(tr("Criterion %1: %2").arg(code, statement));
    m_plain->setText(criterion->plain.in(language));
    QStringList prompts;
    for (const LocalText &prompt : criterion->lookFor)
        prompts.append(u"•  " + prompt.in(language));
    m_lookFor->setText(prompts.join(u'\n'));
    m_sources->setText(tr("Usually found by: %1").arg(sourceWords(criterion->sources)));
    m_buttons->setAccessibleName(tr("Rating of criterion %1").arg(code));
}

void CriterionCard::showProposal()
{
    const Criterion *criterion = m_desk.toolkit.criterion(m_edit.criterion());
    const QString why = criterion ? whyNotApplicable(criterion->scope, m_unit) : QString();
    m_proposal->setVisible(!why.isEmpty() && !m_buttons->rating());
    m_proposalText->setText(tr("Perhaps not applicable here: %1.").arg(why));
}

void CriterionCard::refresh()
{
    const Assessment stored = m_edit.stored();
    m_buttons->setRating(stored.rating);
    m_seen->setChecked(stored.seen);
    m_read->setChecked(stored.read);
    m_comment->reload();
    showProposal();
    m_evidence->show(m_work.evidence(m_edit.visitUnit(), m_edit.criterion()));
}

void CriterionCard::commit()
{
    m_comment->commit();
}

void CriterionCard::check(const Result<void> &result)
{
    if (result)
        return Q_EMIT saved(); // what changed has been shown by then
    Q_EMIT failed(result.error());
    refresh();
}

void CriterionCard::rate(const std::optional<Rating> &rating)
{
    if (m_edit.isBound() && m_buttons->rating() != rating)
        check(m_edit.setRating(rating));
}

void CriterionCard::focusComment()
{
    m_comment->setFocus();
    ensureWidgetVisible(m_comment);
}

bool CriterionCard::isBesideRating() const
{
    const QWidget *focus = focusWidget();
    return isAncestorOf(focus) && focus->hasFocus() && !m_buttons->isAncestorOf(focus);
}

void CriterionCard::keyPressEvent(QKeyEvent *event)
{
    // What the widget that has the keyboard did not want.
    if (event->key() == Qt::Key_Escape) {
        if (m_comment->hasFocus())
            Q_EMIT commentLeft();
        return;
    }
    if (const auto meant = ratingForKey(*event); meant && !m_comment->hasFocus())
        return rate(*meant);
    QScrollArea::keyPressEvent(event);
}

} // namespace regards
