// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/typeinpage.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/paper/criteriasheet.h"
#include "forms/paper/interviewsheet.h"
#include "forms/paper/notesheet.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// In an area of its own, so that what one sheet needs makes the others no larger.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    page->setObjectName(u"page"_s);
    area->setWidget(page);
    return area;
}

QString notesCode()
{
    return u"N"_s;
}

} // namespace

TypeInPage::TypeInPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_observers(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_line(new QLineEdit(this))
    , m_sheets(new QListWidget(this))
    , m_progress(style::hint({}, this))
    , m_title(style::heading({}, 2, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(
          style::hint(tr("Choose whose sheets they are and their day, then type the code that stands at the head of "
                         "the sheet, or choose it from the list."),
                      this))
    , m_criteria(new CriteriaSheet(desk, this))
    , m_notes(new NoteSheet(desk, this))
    , m_interview(new InterviewSheet(desk, this))
    , m_next(new QPushButton(tr("Next sheet (PageDown)"), this))
{
    setObjectName(u"paperTypeIn"_s);
    m_sheets->setObjectName(u"paperSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setObjectName(u"paperProgress"_s);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_criteria, m_notes, m_interview})
        m_stack->addWidget(scrolled(page));
    auto *sheet = new QVBoxLayout;
    sheet->addWidget(m_title);
    sheet->addWidget(m_stack, 1);
    sheet->addLayout(makeFoot());
    auto *list = new QVBoxLayout;
    list->addWidget(m_sheets, 1);
    auto *both = new QHBoxLayout;
    both->addLayout(list);
    both->addLayout(sheet, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(makeHead());
    column->addWidget(m_banner);
    column->addLayout(both, 1);

    connect(m_sheets, &QListWidget::itemActivated, this, &TypeInPage::openRow);
    connect(m_sheets, &QListWidget::itemClicked, this, &TypeInPage::openRow);
    connect(m_criteria, &CriteriaSheet::ended, m_next, qOverload<>(&QWidget::setFocus));
    connect(m_criteria, &CriteriaSheet::saved, this, &TypeInPage::saved);
    connect(m_notes, &NoteSheet::saved, this, &TypeInPage::saved);
    connect(m_interview, &InterviewSheet::saved, this, &TypeInPage::saved);
    connect(m_criteria, &CriteriaSheet::failed, this, &TypeInPage::fail);
    connect(m_notes, &NoteSheet::failed, this, &TypeInPage::fail);
    connect(m_interview, &InterviewSheet::failed, this, &TypeInPage::fail);
    const auto say = [this](const QString &why) {
        if (why.isEmpty())
            m_banner->clear();
        else
            m_banner->say(Banner::Kind::Warning, why);
    };
    connect(m_interview, &InterviewSheet::refused, this, say);
    connect(m_notes, &NoteSheet::refused, this, say);
    connect(m_next, &QPushButton::clicked, this, &TypeInPage::next);
    auto *pageDown = new QShortcut(QKeySequence(Qt::Key_PageDown), this);
    pageDown->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pageDown, &QShortcut::activated, this, &TypeInPage::next);
}

QLayout *TypeInPage::makeHead()
{
    m_observers->setObjectName(u"paperObserver"_s);
    keepNarrow(m_observers);
    ignoreWheel(m_observers);
    m_day->setObjectName(u"paperDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    ignoreWheel(m_day);
    m_line->setObjectName(u"paperLine"_s);
    m_line->setPlaceholderText(u"C1.2"_s);
    m_line->setMaximumWidth(fontMetrics().horizontalAdvance(u"MMMMMMMM"_s));
    m_line->setAccessibleDescription(tr("The code at the head of the sheet, then Enter: C and a standard’s number, N "
                                        "for notes, S, P or F for interviews."));
    auto *head = new FlowLayout(nullptr, 8);
    const auto add = [this, head](const QString &text, QWidget *field) {
        auto *pair = new QWidget(this);
        auto *label = new QLabel(text, pair);
        label->setBuddy(field);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(field);
        head->addWidget(pair);
    };
    add(tr("&Whose sheets"), m_observers);
    add(tr("&Day on the sheet"), m_day);
    add(tr("&Code of the sheet"), m_line);
    connect(m_observers, &QComboBox::activated, this, [this] {
        fillSheets();
        open(m_code);
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { open(m_code); });
    connect(m_line, &QLineEdit::returnPressed, this, &TypeInPage::openTyped);
    return head;
}

QLayout *TypeInPage::makeFoot()
{
    m_next->setObjectName(u"paperNext"_s);
    m_next->setProperty("main", true);
    m_next->setAutoDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_next);
    return foot;
}

void TypeInPage::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    const bool isOtherVisit = visit != m_visit;
    m_visit = visit;
    m_visitUnit = visitUnit;
    if (isOtherVisit) {
        fillObservers();
        fillDays();
    }
    fillSheets();
    open(m_code);
}

void TypeInPage::fillObservers()
{
    const QVariant before = m_observers->currentData();
    m_observers->clear();
    for (const Observer &observer : paperObservers(m_desk.notebook, m_visit)) {
        const bool isOwn = observer.id == m_desk.notebook.owner();
        m_observers->addItem(isOwn ? tr("Mine") : observer.name, observer.id.bytes());
    }
    m_observers->setCurrentIndex(std::max(0, m_observers->findData(before)));
}

void TypeInPage::fillDays()
{
    const PaperDays days = paperDays(m_desk.notebook, m_visit);
    const QSignalBlocker quiet(m_day);
    if (days.first.isValid())
        m_day->setMinimumDate(days.first);
    m_day->setMaximumDate(days.last);
    m_day->setDate(days.last);
}

SheetOrigin TypeInPage::place() const
{
    return {m_visit, m_visitUnit, RecordId(m_observers->currentData().toByteArray()), m_day->date()};
}

void TypeInPage::fillSheets()
{
    m_sheets->clear();
    const auto add = [this](const QString &code, const QString &title) {
        //: a row of the list of sheets: its code and its title
        auto *item = new QListWidgetItem(tr("%1  %2").arg(code, title), m_sheets);
        item->setData(Qt::UserRole, code);
        item->setToolTip(title);
        item->setData(Qt::AccessibleDescriptionRole, title);
    };
    if (m_visitUnit) {
        for (const Standard &standard : m_desk.toolkit.standards())
            add(u'C' + standard.code.text(), standard.title.in(m_desk.language));
    }
    add(notesCode(), tr("Notes"));
    add(u"S"_s, tr("Service user"));
    add(u"P"_s, tr("Professional"));
    add(u"F"_s, tr("Family carer"));
    showProgress();
}

void TypeInPage::showProgress()
{
    const SheetOrigin place = this->place();
    const QSet<QString> finished = finishedSheets(m_desk.notebook, place);
    int done = 0;
    int all = 0;
    for (int row = 0; row < m_sheets->count(); ++row) {
        QListWidgetItem *item = m_sheets->item(row);
        const QString code = item->data(Qt::UserRole).toString();
        const auto sheet = paperSheetFromCode(m_desk.toolkit, code);
        if (!sheet || sheet->kind != PaperSheet::Kind::Criteria)
            continue;
        const Standard &standard = *m_desk.toolkit.standard(sheet->standard);
        const int rated = ratedOnSheet(m_desk.notebook, place, standard);
        const int count = int(standard.criteria.size());
        const bool isDone = finished.contains(standard.code.text()) || rated == count;
        ++all;
        done += isDone ? 1 : 0;
        //: a sheet's code, then how many of its criteria are rated
        const QString counted = tr("%1  %2/%3").arg(code).arg(rated).arg(count);
        item->setText(isDone ? u"✓ "_s + counted : counted);
        item->setData(Qt::AccessibleTextRole,
                      isDone ? tr("%1, typed in, %2 of %3 criteria rated").arg(code).arg(rated).arg(count)
                             : tr("%1, %2 of %3 criteria rated").arg(code).arg(rated).arg(count));
    }
    // As wide as its rows, up to what leaves the sheet its room; a longer row is elided, its tool tip is whole.
    const int width =
        qMin(m_sheets->sizeHintForColumn(0), m_sheets->fontMetrics().horizontalAdvance(u"✓ C8.8  88/88"_s));
    m_sheets->setFixedWidth(width + 2 * m_sheets->frameWidth() + style::targetHeight() / 2);
    m_progress->setText(all > 0 ? tr("%1 of %n sheet(s) typed in", nullptr, all).arg(done) : QString());
}

void TypeInPage::openTyped()
{
    const auto sheet = paperSheetFromCode(m_desk.toolkit, m_line->text());
    if (!sheet) {
        m_banner->say(Banner::Kind::Warning,
                      tr("There is no sheet “%1”. The code stands at the head of each sheet: C1.2, N1, S1, P1, F1.")
                          .arg(m_line->text()));
        return;
    }
    m_line->clear();
    switch (sheet->kind) {
    case PaperSheet::Kind::Criteria:
        return open(u'C' + sheet->standard.text());
    case PaperSheet::Kind::Notes:
        return open(notesCode());
    case PaperSheet::Kind::Interview:
        return open(sheet->category == InterviewCategory::ServiceUser        ? u"S"_s
                        : sheet->category == InterviewCategory::Professional ? u"P"_s
                                                                             : u"F"_s);
    }
}

void TypeInPage::openRow()
{
    if (const QListWidgetItem *item = m_sheets->currentItem())
        open(item->data(Qt::UserRole).toString());
}

void TypeInPage::open(const QString &code)
{
    const SheetOrigin place = this->place();
    const QString shownFor = place.visitUnit.text() + place.observer.text() + place.day.toString(Qt::ISODate) + code;
    if (shownFor == m_shownFor)
        return;
    const bool hadKeyboard = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    commit();
    m_interview->clear();
    m_banner->clear();
    m_shownFor = shownFor;
    const auto sheet = paperSheetFromCode(m_desk.toolkit, code);
    const bool isThere = sheet && (sheet->kind != PaperSheet::Kind::Criteria || m_visitUnit);
    m_code = isThere ? code : QString();
    m_next->setVisible(isThere);
    m_title->setVisible(isThere);
    for (int row = 0; row < m_sheets->count(); ++row) {
        if (m_sheets->item(row)->data(Qt::UserRole).toString() == m_code)
            m_sheets->setCurrentRow(row);
    }
    if (!isThere) {
        m_criteria->clear();
        show(m_empty);
        return;
    }
    const QString title = m_sheets->currentItem() ? m_sheets->currentItem()->toolTip() : QString();
    //: the head of a sheet that is typed in: its code, its title, the unit it is about
    m_title->setText(tr("%1  %2 (%3)").arg(code, title, placeName(m_desk.notebook, m_visitUnit)));
    switch (sheet->kind) {
    case PaperSheet::Kind::Criteria:
        m_criteria->showSheet(place, *m_desk.toolkit.standard(sheet->standard));
        show(m_criteria);
        break;
    case PaperSheet::Kind::Notes:
        m_notes->showSheet(place);
        show(m_notes);
        break;
    case PaperSheet::Kind::Interview:
        m_interview->showSheet(place, sheet->category);
        show(m_interview);
        break;
    }
    const bool isInHead = m_observers->hasFocus() || m_day->isAncestorOf(focusWidget()) || m_day->hasFocus();
    if (hadKeyboard && !isInHead)
        firstFocus()->setFocus();
}

void TypeInPage::show(QWidget *page)
{
    m_stack->setCurrentWidget(page->parentWidget()->parentWidget());
}

bool TypeInPage::isShown(const QWidget *page) const
{
    return m_stack->currentWidget()->isAncestorOf(page);
}

void TypeInPage::next()
{
    if (m_code.isEmpty())
        return;
    commit();
    if (isShown(m_criteria) && m_criteria->askingCount() > 0) {
        m_banner->say(Banner::Kind::Warning,
                      tr("On %n criterion(s) the paper says another rating than the one here. Choose one first.",
                         nullptr, m_criteria->askingCount()));
        return m_criteria->focusAsking();
    }
    if (const auto sheet = paperSheetFromCode(m_desk.toolkit, m_code);
        sheet && sheet->kind == PaperSheet::Kind::Criteria) {
        if (const auto finished = finishSheet(m_desk.notebook, place(), sheet->standard); !finished)
            return fail(finished.error());
    }
    showProgress();
    const int row = m_sheets->currentRow() + 1;
    if (row < m_sheets->count())
        open(m_sheets->item(row)->data(Qt::UserRole).toString());
    else
        m_line->setFocus();
}

void TypeInPage::fail(const Error &error)
{
    m_banner->say(error, m_desk.language);
}

void TypeInPage::refresh(const QSet<RecordId> &records)
{
    m_criteria->refresh(records);
    if (isShown(m_notes))
        m_notes->refresh();
    if (isShown(m_interview))
        m_interview->refresh(records);
    showProgress();
}

void TypeInPage::commit()
{
    m_criteria->commit();
    m_notes->commit();
    m_interview->commit();
}

QString TypeInPage::state() const
{
    return QStringList{place().observer.text(), m_day->date().toString(Qt::ISODate), m_code}.join(u'/');
}

void TypeInPage::setState(const QString &state)
{
    const QStringList parts = state.split(u'/');
    if (const auto observer = RecordId::fromText(parts.value(0)))
        m_observers->setCurrentIndex(std::max(0, m_observers->findData(observer->bytes())));
    const QDate day = QDate::fromString(parts.value(1), Qt::ISODate);
    if (paperDays(m_desk.notebook, m_visit).holds(day)) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(day);
    }
    fillSheets();
    open(parts.value(2));
}

QWidget *TypeInPage::firstFocus()
{
    if (isShown(m_criteria))
        return m_criteria->firstFocus();
    if (isShown(m_notes))
        return m_notes->firstFocus();
    if (isShown(m_interview))
        return m_interview->firstFocus();
    return m_line;
}

} // namespace regards
