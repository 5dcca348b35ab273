// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/weakpage.h"

#include "core/analysis/evidence.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/ratingmark.h"
#include "forms/common/recordlist.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/recommend/draftlist.h"
#include "forms/recommend/lawwords.h"
#include "forms/recommend/librarydialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace regards {

namespace {

/// Which subjects the list shows.
enum class Shown : quint8 { Weak, Open, All };

/// What a language calls itself.
QString languageName(const QString &language)
{
    if (language == u"en")
        return QStringLiteral("English"); // no country's
    QString name = QLocale(language).nativeLanguageName();
    if (name.isEmpty())
        return language;
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

WeakPage::WeakPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk.language)
    , m_shelf(AdviceShelf::of(desk.notebook, desk.toolkit))
    , m_french(frenchLawOrNone())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *left = subjectColumn();
    m_right = draftColumn();
    auto *area = scrolling(m_right, this);
    auto *right = new QWidget(this);
    auto *below = new QVBoxLayout(right);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(area, 1);
    below->addWidget(buttonLine()); // always in sight
    if (style::isLargeText()) {
        // One below the other, and the whole place scrolls: each may be as high as it needs to be read. Said in lines,
        // since what wraps asks for too little height within pages.
        const int line = fontMetrics().height();
        left->setMinimumHeight(12 * line);
        right->setMinimumHeight(18 * line);
    }
    column->addWidget(sideBySide(left, right, this));
}

QWidget *WeakPage::subjectColumn()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    m_summary = style::paragraph({}, left);
    m_summary->setObjectName(QStringLiteral("weak.summary"));
    column->addWidget(m_summary);
    m_show = new QComboBox(left);
    m_show->setObjectName(QStringLiteral("weak.show"));
    m_show->setAccessibleName(tr("Which criteria and standards are listed"));
    m_show->addItem(tr("Not begun, or only begun"), int(Shown::Weak));
    m_show->addItem(tr("Of these, without a recommendation yet"), int(Shown::Open));
    m_show->addItem(tr("All criteria, standards and themes"), int(Shown::All));
    keepNarrow(m_show);
    ignoreWheel(m_show);
    connect(m_show, &QComboBox::activated, this, &WeakPage::showSubjects);
    column->addWidget(m_show);
    m_list = new RecordList(left, 3);
    m_list->setObjectName(QStringLiteral("weak.list"));
    m_list->setAccessibleName(tr("Criteria and standards"));
    connect(m_list, &RecordList::chosen, this, &WeakPage::showSubject);
    column->addWidget(m_list, 1);
    return left;
}

QWidget *WeakPage::draftColumn()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    m_title = style::heading({}, 2, right);
    m_title->setObjectName(QStringLiteral("weak.title"));
    column->addWidget(m_title);
    m_rating = style::paragraph({}, right);
    m_rating->setObjectName(QStringLiteral("weak.rating"));
    column->addWidget(m_rating);
    auto *existing = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_existing = style::paragraph({}, right);
    m_existing->setObjectName(QStringLiteral("weak.existing"));
    m_open = new QPushButton(tr("Go there"), right);
    m_open->setObjectName(QStringLiteral("weak.open"));
    m_open->setAccessibleDescription(tr("To the first recommendation about this"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        for (const ListedRecommendation &one : std::as_const(m_listed)) {
            if (one.subjects.contains(current()))
                return Q_EMIT editWanted(one.record.id);
        }
    });
    existing->addWidget(m_existing, 1);
    existing->addWidget(m_open, 0, Qt::AlignTop | Qt::AlignLeading);
    column->addLayout(existing);
    column->addLayout(languageLine());
    m_none = style::hint(tr("No library has a draft for this. “Write my own” begins with an empty page."), right);
    column->addWidget(m_none);
    m_drafts = new DraftList(m_words, right);
    m_drafts->setObjectName(QStringLiteral("weak.drafts"));
    m_drafts->setAccessibleName(tr("Drafts"));
    m_drafts->setAccessibleDescription(tr("The space bar ticks a draft. Several can be ticked, here and elsewhere."));
    m_drafts->setMinimumHeight(8 * fontMetrics().height());
    connect(m_drafts, &DraftList::ticked, this, &WeakPage::tick);
    column->addWidget(m_drafts, 1);
    m_law = style::hint({}, right);
    m_law->setObjectName(QStringLiteral("weak.law"));
    column->addWidget(m_law);
    m_france = new QPushButton(tr("In France: show the law"), right);
    m_france->setObjectName(QStringLiteral("weak.france"));
    m_france->setAccessibleDescription(
        tr("Says that this facility is in France, and shows which French law to see on this"));
    m_france->setToolTip(m_france->accessibleDescription());
    connect(m_france, &QPushButton::clicked, this, &WeakPage::sayInFrance);
    column->addWidget(m_france, 0, Qt::AlignLeading);
    return right;
}

QWidget *WeakPage::buttonLine()
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(8, 0, 0, 0);
    auto *buttons = new FlowLayout;
    column->addLayout(buttons);
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("weak.add"));
    m_add->setProperty("main", true);
    connect(m_add, &QPushButton::clicked, this, &WeakPage::addTicked);
    buttons->addWidget(m_add);
    m_own = new QPushButton(tr("Write my own"), this);
    m_own->setObjectName(QStringLiteral("weak.own"));
    connect(m_own, &QPushButton::clicked, this, &WeakPage::addOwn);
    buttons->addWidget(m_own);
    return line;
}

QLayout *WeakPage::languageLine()
{
    auto *line = new FlowLayout;
    auto *both = new QWidget(this);
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Drafts in"), both);
    m_language = new QComboBox(both);
    m_language->setObjectName(QStringLiteral("weak.language"));
    label->setBuddy(m_language);
    ignoreWheel(m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        if (const auto kept = setDraftLanguage(m_desk.notebook, m_language->currentData().toString()); !kept)
            Q_EMIT failed(kept.error());
        showSubject();
    });
    pair->addWidget(label);
    pair->addWidget(m_language);
    line->addWidget(both);
    auto *libraries = new QPushButton(tr("Libraries…"), this);
    libraries->setObjectName(QStringLiteral("weak.libraries"));
    libraries->setAccessibleDescription(tr("Where the drafts come from; adds those of your organisation"));
    libraries->setToolTip(libraries->accessibleDescription());
    connect(libraries, &QPushButton::clicked, this, &WeakPage::openLibraries);
    line->addWidget(libraries);
    return line;
}

void WeakPage::setReport(const RecordId &report)
{
    if (report != m_report)
        m_ticked.clear();
    m_report = report;
    refresh();
}

void WeakPage::refresh()
{
    m_listed = recommendationsOf(m_desk.notebook, m_report);
    m_subjects = advisableSubjects(m_desk.notebook, m_desk.toolkit, m_report);
    const auto count = [this](bool (AdvisableSubject::*is)() const) {
        return int(std::count_if(m_subjects.cbegin(), m_subjects.cend(),
                                 [is](const AdvisableSubject &one) { return (one.*is)(); }));
    };
    m_weakCount = count(&AdvisableSubject::isWeak);
    m_openCount = count(&AdvisableSubject::isOpen);
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const QString &language : m_shelf.languages()) {
        m_language->addItem(languageName(language), language);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(draftLanguage(m_desk.notebook, m_desk.language))));
    showSubjects();
}

bool WeakPage::isShown(const AdvisableSubject &subject) const
{
    switch (Shown(m_show->currentData().toInt())) {
    case Shown::Weak:
        return subject.isWeak();
    case Shown::Open:
        return subject.isOpen();
    case Shown::All:
        break;
    }
    return true;
}

QString WeakPage::titleOf(SubjectCode subject) const
{
    const LocalText *wording = m_desk.toolkit.wording(subject);
    return wording ? tr("%1 %2").arg(subject.text(), wording->in(m_desk.language)) : subject.text();
}

QString WeakPage::headOf(const AdvisableSubject &subject) const
{
    QString state;
    if (subject.recommendations > 0)
        state = tr("✓ %n recommendation(s)", nullptr, subject.recommendations);
    else if (subject.above > 0)
        state = tr("✓ recommended for the whole it is part of");
    else if (subject.isWeak())
        state = tr("○ nothing recommended yet");
    else
        state = ratingWord(m_desk.toolkit, subject.rating, m_desk.language);
    //: the number of a criterion, and what is recommended on it
    return tr("%1   %2").arg(subject.code.text(), state);
}

void WeakPage::showSubjects()
{
    if (m_weakCount == 0)
        m_summary->setText(tr("Nothing is agreed as not begun or only begun. Ratings are agreed under “Agree”; here "
                              "you can still recommend on any criterion."));
    else
        m_summary->setText(tr("%n criteria and standards are not begun or only begun.", nullptr, m_weakCount) + u' '
                           + (m_openCount > 0 ? tr("On %n of them nothing is recommended yet.", nullptr, m_openCount)
                                              : tr("Something is recommended on each of them.")));
    QList<ListRow> rows;
    const auto add = [&](const QString &title, auto belongs) {
        QList<ListRow> group;
        for (const AdvisableSubject &one : std::as_const(m_subjects)) {
            if (isShown(one) && belongs(one))
                group.append({one.code.text(), headOf(one), m_desk.toolkit.wording(one.code)->in(m_desk.language)});
        }
        if (group.isEmpty())
            return;
        rows.append({QString(), title, QString()});
        rows.append(group);
    };
    const auto isLevel = [](Rating::Level level) {
        return [level](const AdvisableSubject &one) { return one.rating == Rating(level); };
    };
    add(ratingWord(m_desk.toolkit, Rating::Level::NotInitiated, m_desk.language), isLevel(Rating::Level::NotInitiated));
    add(ratingWord(m_desk.toolkit, Rating::Level::Initiated, m_desk.language), isLevel(Rating::Level::Initiated));
    add(tr("All others"), [](const AdvisableSubject &one) { return !one.isWeak(); });
    m_list->show(rows);
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    showSubject();
}

SubjectCode WeakPage::current() const
{
    return SubjectCode::fromText(m_list->currentKey()).value_or(SubjectCode());
}

void WeakPage::setCurrent(SubjectCode subject)
{
    const auto isIt = [subject](const AdvisableSubject &one) { return one.code == subject; };
    const auto found = std::find_if(m_subjects.cbegin(), m_subjects.cend(), isIt);
    if (found != m_subjects.cend() && !isShown(*found)) {
        m_show->setCurrentIndex(m_show->findData(int(found->isWeak() ? Shown::Weak : Shown::All)));
        showSubjects();
    }
    m_list->setCurrentKey(subject.text());
}

void WeakPage::showSubject()
{
    const SubjectCode code = current();
    const auto subject = std::find_if(m_subjects.cbegin(), m_subjects.cend(),
                                      [code](const AdvisableSubject &one) { return one.code == code; });
    m_right->setEnabled(subject != m_subjects.cend());
    m_own->setEnabled(m_right->isEnabled());
    showTicks();
    if (subject == m_subjects.cend())
        return;
    m_title->setText(titleOf(code));
    const Agreed agreed = agreedOn(m_desk.notebook, m_report, code.text());
    const QString word = ratingWord(m_desk.toolkit, subject->rating, m_desk.language);
    m_rating->setText(agreed.reason.isEmpty() ? tr("Agreed: %1.").arg(word)
                                              : tr("Agreed: %1. The team’s reason: %2").arg(word, agreed.reason));
    showExisting();
    showDrafts(*subject);
    showLaw();
}

void WeakPage::showExisting()
{
    QStringList numbers;
    QString first;
    for (qsizetype i = 0; i < m_listed.size(); ++i) {
        if (!m_listed.at(i).subjects.contains(current()))
            continue;
        numbers.append(QString::number(i + 1));
        if (numbers.size() == 1)
            first = m_listed.at(i).record.text.simplified();
    }
    if (numbers.size() == 1)
        m_existing->setText(
            tr("Already recommended for %1: number %2. %3").arg(current().text(), numbers.constFirst(), first));
    else
        //: %2: several numbers, with commas between them
        m_existing->setText(
            tr("Already recommended for %1: numbers %2.").arg(current().text(), numbers.join(QStringLiteral(", "))));
    m_existing->setVisible(!numbers.isEmpty());
    m_open->setVisible(!numbers.isEmpty());
}

void WeakPage::showDrafts(const AdvisableSubject &subject)
{
    QMap<QString, int> taken;
    for (qsizetype i = m_listed.size() - 1; i >= 0; --i) {
        if (!m_listed.at(i).record.template_.isEmpty())
            taken.insert(m_listed.at(i).record.template_, int(i) + 1);
    }
    QStringList ticked;
    for (const Ticked &one : std::as_const(m_ticked)) {
        if (one.subject == subject.code)
            ticked.append(one.draft);
    }
    QList<DraftList::Group> groups{{tr("Drafts for %1").arg(subject.code.text()), m_shelf.on(subject.code)}};
    if (subject.code.level() == SubjectCode::Level::Criterion) {
        const SubjectCode standard = subject.code.standard();
        groups.append({tr("Drafts for the whole standard %1").arg(titleOf(standard)), m_shelf.on(standard)});
    }
    m_drafts->show(groups, draftLanguage(m_desk.notebook, m_desk.language), taken, ticked);
    m_drafts->setVisible(m_drafts->count() > 0);
    m_none->setVisible(m_drafts->count() == 0);
}

void WeakPage::showLaw()
{
    const LawWords law(m_french, {current()});
    const auto facility = facilityOf(m_desk.notebook, m_report);
    const InFrance where = facility ? isInFrance(*facility) : InFrance::No;
    m_law->setText(law.list(m_desk.language));
    m_law->setVisible(!law.isEmpty() && where == InFrance::Yes);
    m_france->setVisible(!law.isEmpty() && where == InFrance::Unknown && !m_desk.notebook.isReadOnly());
}

void WeakPage::showTicks()
{
    const int count = int(m_ticked.size());
    m_add->setEnabled(count > 0);
    m_add->setText(count == 0 ? tr("Add the ticked drafts") : tr("Add the %n ticked draft(s)", nullptr, count));
}

void WeakPage::tick(const QString &draft, bool isOn)
{
    const Ticked one{current(), draft};
    m_ticked.removeAll(one);
    if (isOn)
        m_ticked.append(one);
    showTicks();
}

void WeakPage::addTicked()
{
    QList<NewAdvice> advice;
    for (const Ticked &one : std::as_const(m_ticked)) {
        const ShelvedDraft *draft = m_shelf.find(one.draft);
        if (!draft)
            continue;
        // One draft that was ticked for several subjects is one recommendation about all of them.
        const auto same = std::find_if(advice.begin(), advice.end(),
                                       [&](const NewAdvice &other) { return other.draft->id == one.draft; });
        if (same != advice.end())
            same->chosen.append(one.subject);
        else
            advice.append({{one.subject}, draft->draft});
    }
    if (m_desk.edits)
        m_desk.edits->endStep();
    const auto made = addRecommendations(m_desk.notebook, m_desk.toolkit, m_report, advice,
                                         draftLanguage(m_desk.notebook, m_desk.language));
    if (m_desk.edits)
        m_desk.edits->endStep(); // what is changed in them next is undone by itself
    if (!made)
        return Q_EMIT failed(made.error());
    m_ticked.clear();
    refresh();
    m_list->setFocus();
    Q_EMIT saved();
    Q_EMIT added(int(made->size()));
}

void WeakPage::addOwn()
{
    const auto made = addRecommendations(m_desk.notebook, m_desk.toolkit, m_report, {{{current()}}}, m_desk.language);
    if (!made)
        return Q_EMIT failed(made.error());
    Q_EMIT saved();
    Q_EMIT editWanted(made->constFirst());
}

void WeakPage::sayInFrance()
{
    const auto facility = facilityOf(m_desk.notebook, m_report);
    if (!facility)
        return;
    Record record;
    record.type = Facility::typeName();
    record.id = facility->id;
    record.fields.insert(QStringLiteral("country"), Value{QStringLiteral("France")});
    const auto written = m_desk.notebook.put(record);
    m_drafts->setFocus(); // the button goes
    showLaw();
    if (written)
        Q_EMIT saved();
    else
        Q_EMIT failed(written.error());
}

void WeakPage::openLibraries()
{
    auto *dialog = new LibraryDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LibraryDialog::changed, this, [this] {
        m_shelf = AdviceShelf::of(m_desk.notebook, m_desk.toolkit);
        refresh();
        Q_EMIT saved();
    });
    dialog->open();
}

QWidget *WeakPage::firstFocus() const
{
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_show;
}

} // namespace regards
