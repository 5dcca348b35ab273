// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/earlierpage.h"

#include "core/analysis/adviceshelf.h"
#include "core/words/phrase.h"
#include "forms/common/choicebox.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/locale.h"
#include "forms/common/recordlist.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/recommend/progressbuttons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace regards {

EarlierPage::EarlierPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk.language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(head());
    m_hint = style::hint({}, this);
    m_hint->setObjectName(QStringLiteral("earlier.hint"));
    column->addWidget(m_hint);
    auto *left = listColumn();
    m_body = sideBySide(left, scrolling(details(), this), this);
    if (auto *splitter = qobject_cast<QSplitter *>(m_body))
        splitter->setSizes({420, 760});
    column->addWidget(m_body, 1);
    column->addStretch();
}

QWidget *EarlierPage::head()
{
    auto *line = new QWidget(this);
    auto *row = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("This visit &follows"), line);
    m_visits = new QComboBox(line);
    m_visits->setObjectName(QStringLiteral("earlier.follows"));
    keepNarrow(m_visits, 40);
    ignoreWheel(m_visits);
    label->setBuddy(m_visits);
    connect(m_visits, &QComboBox::activated, this, &EarlierPage::follow);
    row->addWidget(label);
    row->addWidget(m_visits, 1);
    return line;
}

QWidget *EarlierPage::listColumn()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    m_summary = style::paragraph({}, left);
    m_summary->setObjectName(QStringLiteral("earlier.summary"));
    column->addWidget(m_summary);
    m_list = new RecordList(left, 3);
    m_list->setObjectName(QStringLiteral("earlier.list"));
    m_list->setAccessibleName(tr("Recommendations of the earlier visit"));
    m_list->setAccessibleDescription(
        tr("The keys 1 to 4 say what became of it: not started, under way, done, dropped."));
    m_list->installEventFilter(this);
    connect(m_list, &RecordList::chosen, this, &EarlierPage::showCurrent);
    column->addWidget(m_list, 1);
    column->addWidget(style::hint(tr("1 not started, 2 under way, 3 done, 4 dropped, Backspace takes it away."), left));
    return left;
}

QWidget *EarlierPage::details()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    m_text = style::heading({}, 2, right);
    m_text->setObjectName(QStringLiteral("earlier.text"));
    column->addWidget(m_text);
    m_facts = style::paragraph({}, right);
    column->addWidget(m_facts);
    column->addWidget(dayLine(right));
    m_buttons = new ProgressButtons(m_words, right);
    connect(m_buttons, &ProgressButtons::chosen, this, &EarlierPage::setState);
    column->addWidget(m_buttons);
    auto *label = new QLabel(tr("&Comment, for that day"), right);
    m_comment = new DraftTextEdit(m_desk, right);
    m_comment->setObjectName(QStringLiteral("earlier.comment"));
    m_comment->setLines(2);
    m_comment->setMaximumHeight(m_comment->minimumHeight() + 24);
    label->setBuddy(m_comment);
    connect(m_comment, &DraftTextEdit::saved, this, &EarlierPage::saved);
    connect(m_comment, &DraftTextEdit::failed, this, &EarlierPage::failed);
    column->addWidget(label);
    column->addWidget(m_comment);
    m_history = style::paragraph({}, right);
    m_history->setObjectName(QStringLiteral("earlier.history"));
    column->addWidget(m_history);
    m_carry = new QPushButton(tr("Still needed: put it into the new report"), right);
    m_carry->setObjectName(QStringLiteral("earlier.carry"));
    connect(m_carry, &QPushButton::clicked, this, &EarlierPage::carry);
    column->addWidget(m_carry, 0, Qt::AlignLeading);
    m_goOn = new QPushButton(tr("It goes on in the new report: go there"), right);
    m_goOn->setObjectName(QStringLiteral("earlier.goOn"));
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (const EarlierRecommendation *earlier = found())
            Q_EMIT editWanted(earlier->carriedInto);
    });
    column->addWidget(m_goOn, 0, Qt::AlignLeading);
    column->addStretch();
    return right;
}

QWidget *EarlierPage::dayLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("What became of it, as of"), line);
    m_day = new QDateEdit(line);
    m_day->setObjectName(QStringLiteral("earlier.day"));
    m_day->setAccessibleName(tr("Day of the state"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a date that is half typed is no date
    m_day->setDate(today());
    m_day->setMaximumDate(today());
    ignoreWheel(m_day);
    connect(m_day, &QDateEdit::dateChanged, this, &EarlierPage::showDay);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addStretch();
    return line;
}

QDate EarlierPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now()).date();
}

void EarlierPage::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    refresh();
}

void EarlierPage::refresh()
{
    m_day->setMaximumDate(today());
    m_earlier = earlierRecommendations(m_desk.notebook, m_report);
    showVisits();
    const bool hasAny = !m_earlier.isEmpty();
    m_hint->setVisible(!hasAny);
    m_body->setVisible(hasAny);
    showRows();
}

void EarlierPage::showVisits()
{
    const auto report = m_desk.notebook.find<Report>(m_report);
    const RecordId followed = followedVisit(m_desk.notebook, m_report);
    const QList<Visit> visits = report ? visitsToFollow(m_desk.notebook, report->visit) : QList<Visit>();
    {
        const QSignalBlocker quiet(m_visits);
        m_visits->clear();
        m_visits->addItem(tr("no earlier visit"), QByteArray());
        for (const Visit &visit : visits) {
            const QString day = localeFor(m_desk.language).toString(visit.firstDay, QLocale::ShortFormat);
            //: the name of a visit, and its first day
            m_visits->addItem(visit.firstDay.isValid() ? tr("%1 (%2)").arg(visit.title, day) : visit.title,
                              visit.id.bytes());
        }
        m_visits->setCurrentIndex(std::max(0, m_visits->findData(followed.bytes())));
        if (followed.isNone())
            m_visits->setCurrentIndex(0);
    }
    if (followed)
        m_hint->setText(tr("The earlier visit has no recommendation on the units of this report."));
    else if (visits.isEmpty())
        m_hint->setText(
            tr("This archive has no earlier visit of this facility. If there was one, enter it as a visit "
               "of the same facility (“New visit” under “Visit”), with its days and its report; then choose "
               "it above."));
    else
        m_hint->setText(
            tr("Choose above which visit this one follows. Its recommendations then stand here, to say what "
               "became of them."));
}

void EarlierPage::follow()
{
    const auto report = m_desk.notebook.find<Report>(m_report);
    if (!report)
        return;
    commit();
    const RecordId visit(QByteArrayView(m_visits->currentData().toByteArray()));
    settle(setFollowedVisit(m_desk.notebook, report->visit, visit));
}

QString EarlierPage::stateWord(const QString &state) const
{
    return state.isEmpty() ? tr("nothing known yet")
                           : m_words.choice(Progress::typeName(), QStringLiteral("state"), state);
}

void EarlierPage::showRows()
{
    QList<ListRow> rows;
    QString report;
    int known = 0;
    int done = 0;
    for (const EarlierRecommendation &one : std::as_const(m_earlier)) {
        if (rows.isEmpty() || one.reportName != report)
            rows.append({QString(), one.reportName.isEmpty() ? tr("Report") : one.reportName, QString()});
        report = one.reportName;
        QStringList codes;
        for (const SubjectCode code : one.subjects)
            codes.append(code.text());
        const QString state = one.state();
        known += state.isEmpty() ? 0 : 1;
        done += state == u"done" ? 1 : 0;
        const QString head = codes.isEmpty() ? stateWord(state)
                                             //: criteria, and what became of a recommendation on them
                                             : tr("%1: %2").arg(codes.join(QStringLiteral(", ")), stateWord(state));
        rows.append({one.record.id.text(), head, one.record.text});
    }
    m_list->show(rows);
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    m_summary->setText(tr("%n recommendation(s).", nullptr, count()) + u' ' + tr("%n of them done.", nullptr, done)
                       + u' ' + tr("Nothing known yet of %n.", nullptr, count() - known));
    showCurrent();
}

const EarlierRecommendation *EarlierPage::found() const
{
    const RecordId id = m_list->currentRecord();
    for (const EarlierRecommendation &one : m_earlier) {
        if (one.record.id == id)
            return &one;
    }
    return nullptr;
}

QString EarlierPage::historyText(const EarlierRecommendation &earlier) const
{
    QStringList lines;
    for (auto entry = earlier.history.crbegin(); entry != earlier.history.crend(); ++entry) {
        const QString day = localeFor(m_desk.language).toString(entry->date, QLocale::LongFormat);
        lines.append(entry->comment.isEmpty()
                         //: a day, and what became of a recommendation by then
                         ? tr("%1: %2").arg(day, stateWord(entry->state))
                         //: a day, what became of a recommendation by then, and a comment
                         : tr("%1: %2. %3").arg(day, stateWord(entry->state), entry->comment));
    }
    return lines.isEmpty() ? QString() : tr("What was noted:") + u"\n• " + lines.join(QStringLiteral("\n• "));
}

void EarlierPage::showCurrent()
{
    const EarlierRecommendation *earlier = found();
    if (!earlier) {
        m_comment->unbind();
        return;
    }
    m_text->setText(earlier->record.text);
    QStringList facts;
    if (!earlier->record.why.isEmpty())
        facts.append(tr("Why: %1").arg(earlier->record.why));
    if (!earlier->record.responsible.isEmpty())
        facts.append(tr("Who is responsible: %1").arg(earlier->record.responsible));
    if (!earlier->record.indicator.isEmpty())
        facts.append(tr("How one will see it: %1").arg(earlier->record.indicator));
    if (earlier->record.due.isValid())
        facts.append(tr("Due: %1").arg(localeFor(m_desk.language).toString(earlier->record.due, QLocale::LongFormat)));
    if (!earlier->record.facilityAnswer.isEmpty())
        facts.append(tr("The facility’s answer: %1").arg(earlier->record.facilityAnswer));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    const QString history = historyText(*earlier);
    m_history->setText(history);
    m_history->setVisible(!history.isEmpty());
    const bool isCarried = !earlier->carriedInto.isNone();
    if (isCarried && m_carry->hasFocus())
        m_list->setFocus();
    m_carry->setVisible(!isCarried);
    m_goOn->setVisible(isCarried);
    showDay();
}

void EarlierPage::showDay()
{
    const EarlierRecommendation *earlier = found();
    if (!earlier)
        return;
    const Progress progress = progressOn(m_desk.notebook, earlier->record.id, m_day->date());
    m_buttons->setState(progress.state);
    if (m_comment->boundRecord() == progress.id) {
        m_comment->reload();
        return;
    }
    Record frame;
    frame.type = Progress::typeName();
    frame.id = progress.id;
    frame.fields = {{QStringLiteral("recommendation"), Value{progress.recommendation}},
                    {QStringLiteral("date"), Value{progress.date.toString(Qt::ISODate)}}};
    m_comment->bind({Progress::typeName(), progress.id, QStringLiteral("comment"), frame});
}

void EarlierPage::setState(const QString &state)
{
    const EarlierRecommendation *earlier = found();
    if (!earlier)
        return;
    m_comment->commit();
    if (m_desk.edits)
        m_desk.edits->endStep();
    settle(setProgress(m_desk.notebook, earlier->record.id, m_day->date(), state));
}

QString EarlierPage::whyStillNeeded(const EarlierRecommendation &earlier) const
{
    const QString language = draftLanguage(m_desk.notebook, m_desk.language);
    const Words words(language);
    const QString day = localeFor(language).toString(earlier.day, QLocale::LongFormat);
    const QString already = earlier.day.isValid()
        ? filled(words.translate("Recommend", "Already recommended in the report “%1” of %2.", "%2 is a day"),
                 {earlier.reportName, day})
        : filled(words.translate("Recommend", "Already recommended in the report “%1”."), {earlier.reportName});
    if (earlier.state().isEmpty())
        return already;
    const QString state = words.choice(Progress::typeName(), QStringLiteral("state"), earlier.state());
    return already + u' '
        + filled(words.translate("Recommend", "State since then: %1.", "%1: not started, under way, done, dropped"),
                 {state.toLower()});
}

void EarlierPage::carry()
{
    const EarlierRecommendation *earlier = found();
    if (!earlier)
        return;
    commit();
    const auto made = carryOver(m_desk.notebook, m_desk.toolkit, m_report, *earlier, whyStillNeeded(*earlier));
    if (m_desk.edits)
        m_desk.edits->endStep(); // what is changed in it next is undone by itself
    settle(made ? Result<void>() : Result<void>(made.error()));
}

void EarlierPage::settle(const Result<void> &result)
{
    refresh();
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

void EarlierPage::commit()
{
    m_comment->commit();
}

RecordId EarlierPage::current() const
{
    return m_list->currentRecord();
}

void EarlierPage::setCurrent(const RecordId &recommendation)
{
    m_list->setCurrentKey(recommendation.text());
}

QWidget *EarlierPage::firstFocus() const
{
    return m_earlier.isEmpty() ? static_cast<QWidget *>(m_visits) : m_list;
}

bool EarlierPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        if (const auto state = ProgressButtons::stateForKey(*static_cast<QKeyEvent *>(event))) {
            setState(*state);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regards
