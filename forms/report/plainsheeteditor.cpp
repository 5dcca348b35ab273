// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheeteditor.h"

#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/flowlayout.h"
#include "forms/common/historysubject.h"
#include "forms/common/question.h"
#include "forms/common/savingtrouble.h"
#include "forms/common/style.h"
#include "forms/report/plainsheetcompare.h"
#include "forms/report/plainsheetrow.h"
#include "forms/report/plainsheetsentence.h"
#include "forms/report/plainsheetstore.h"
#include "forms/report/plainsheetwords.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace regards {

using report::PlainLine;
using report::PlainText;

namespace {

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1StringView(name).toString());
    return made;
}

/// The same sheet, whatever empty lines are on the screen.
bool isSame(const QList<PlainLine> &a, const QList<PlainLine> &b)
{
    return report::writtenPlainText({{}, a}) == report::writtenPlainText({{}, b});
}

} // namespace

PlainSheetEditor::PlainSheetEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_wordings(PlainWordings::builtin())
    , m_store(new PlainSheetStore(desk.notebook, this))
    , m_language(desk.language)
    , m_state(style::hint({}, this))
    , m_outdated(new QFrame(this))
    , m_trouble(new Banner(this))
    , m_area(new QScrollArea(this))
    , m_lines(new QVBoxLayout)
    , m_leftOut(style::hint({}, this))
{
    setObjectName(QStringLiteral("plainSheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_state->setObjectName(QStringLiteral("plain.state"));
    column->addWidget(m_state);
    m_outdated->setObjectName(QStringLiteral("plain.outdated"));
    m_outdated->setProperty("banner", QStringLiteral("warning"));
    auto *outdated = new QVBoxLayout(m_outdated);
    outdated->addWidget(style::paragraph(
        tr("Something else was agreed since this sheet was written. It stays as it is until you change it."),
        m_outdated));
    auto *look = button(tr("Look at the new &draft…"), "plain.compare", m_outdated);
    connect(look, &QPushButton::clicked, this, &PlainSheetEditor::compare);
    outdated->addWidget(look, 0, Qt::AlignLeading);
    m_outdated->hide();
    column->addWidget(m_outdated);
    column->addWidget(m_trouble);
    addActions(column);

    auto *page = new QWidget(m_area);
    page->setObjectName(QStringLiteral("page"));
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, style::Gap, 0);
    inside->addLayout(m_lines);
    addFoot(inside);
    inside->addStretch(1);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(page);
    m_area->setMinimumHeight(9 * fontMetrics().lineSpacing());
    column->addWidget(m_area, 1);

    auto *readers =
        style::hint(tr("Before it goes out, have people who use such services read this sheet: only they can "
                       "say whether it is easy. Without that, it may not carry the European easy-to-read "
                       "logo."),
                    this);
    readers->setObjectName(QStringLiteral("plain.readers"));
    column->addWidget(readers);

    connect(m_store, &PlainSheetStore::saved, this, &PlainSheetEditor::saved);
    connect(m_store, &PlainSheetStore::failed, this, &PlainSheetEditor::failed);
    connect(m_store, &PlainSheetStore::troubleChanged, this, &PlainSheetEditor::showTrouble);
}

PlainSheetEditor::~PlainSheetEditor()
{
    // The sentence that has the keyboard loses it while it goes, after this.
    for (const PlainSheetRow *row : std::as_const(m_rows))
        disconnect(row->sentence(), nullptr, this, nullptr);
    m_store->open({}, {}); // what is being typed is kept while somebody can still be told of it
}

void PlainSheetEditor::addActions(QBoxLayout *column)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    const auto add = [&](const QString &text, const char *name, const QString &help, auto act) {
        QPushButton *made = button(text, name, bar);
        made->setToolTip(help);
        made->setEnabled(!m_desk.notebook.isReadOnly());
        connect(made, &QPushButton::clicked, this, act);
        flow->addWidget(made);
        m_actions.append(made);
    };
    add(tr("&New sentence"), "plain.add", tr("Below the line you were in. Enter does the same."),
        [this] { insertNew(PlainLine::Kind::Idea); });
    add(tr("New &heading"), "plain.addHeading", tr("Below the line you were in."),
        [this] { insertNew(PlainLine::Kind::Heading); });
    add(tr("&Up"), "plain.up", tr("Moves the line up. Alt and the arrow do the same."), [this] {
        if (currentRow())
            moveRow(currentRow(), -1);
    });
    add(tr("D&own"), "plain.down", tr("Moves the line down. Alt and the arrow do the same."), [this] {
        if (currentRow())
            moveRow(currentRow(), 1);
    });
    add(tr("&Remove"), "plain.remove", tr("Removes the line. Ctrl+Z brings it back."), [this] {
        if (currentRow())
            removeRow(currentRow());
    });
    column->addWidget(bar);
}

void PlainSheetEditor::addFoot(QBoxLayout *column)
{
    m_leftOut->setObjectName(QStringLiteral("plain.leftOut"));
    m_leftOutHead = new Disclosure(tr("What the draft leaves out"), m_leftOut, this);
    m_leftOutHead->setObjectName(QStringLiteral("plain.leftOutHead"));
    column->addWidget(m_leftOutHead);
    m_startAgain = button(tr("&Start again from the agreed ratings…"), "plain.startAgain", this);
    connect(m_startAgain, &QPushButton::clicked, this, &PlainSheetEditor::startAgain);
    column->addWidget(m_startAgain, 0, Qt::AlignLeading);
}

void PlainSheetEditor::setReport(const RecordId &report)
{
    if (report == m_report)
        return;
    m_report = report;
    open();
}

void PlainSheetEditor::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    open();
}

void PlainSheetEditor::open()
{
    m_store->open(m_report, report::plainSectionKey(m_language));
    setHistorySubject(this, m_store->section(), QStringLiteral("text"));
    m_current = 0;
    showLines({});
    refresh();
    showTrouble();
}

void PlainSheetEditor::refresh()
{
    if (m_report.isNone()) {
        showLines({});
        return;
    }
    const auto sheet = report::readPlainSheet(m_desk.notebook, m_desk.toolkit, m_report, m_language);
    if (!sheet) {
        Q_EMIT failed(sheet.error());
        return;
    }
    m_sheet = *sheet;
    // What is being typed, here or before a crash, comes before what was saved.
    if (const PlainText kept = report::plainTextFrom(m_store->text()); !kept.lines.isEmpty()) {
        m_sheet.text = kept;
        m_sheet.isWritten = true;
    }
    if (!m_store->isDirty() && !isSame(m_sheet.text.lines, text().lines))
        showLines(m_sheet.text.lines);
    showState();
}

PlainText PlainSheetEditor::text() const
{
    PlainText text{m_sheet.text.basis, {}};
    for (const PlainSheetRow *row : m_rows)
        text.lines.append(row->line());
    return text;
}

void PlainSheetEditor::commit()
{
    m_store->commit();
}

QWidget *PlainSheetEditor::firstFocus() const
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_actions.first()) : m_rows.first()->sentence();
}

// ---- Lines

void PlainSheetEditor::showLines(const QList<PlainLine> &lines)
{
    const bool hadFocus = currentRow() && currentRow()->sentence()->hasFocus();
    // Rows are filled anew rather than made anew: they are many.
    while (m_rows.size() > lines.size()) {
        PlainSheetRow *row = m_rows.takeLast();
        m_lines->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (int i = 0; i < lines.size(); ++i) {
        if (i < m_rows.size())
            m_rows.at(i)->setLine(lines.at(i));
        else
            addRow(i, lines.at(i));
        if (m_wordings)
            m_rows.at(i)->check(m_language, *m_wordings);
    }
    arrangeRows();
    if (hadFocus)
        focusRow(std::min(m_current, int(m_rows.size()) - 1));
}

PlainSheetRow *PlainSheetEditor::addRow(int index, const PlainLine &line)
{
    auto *row = new PlainSheetRow(m_desk, this);
    row->setLine(line);
    m_lines->insertWidget(index, row);
    m_rows.insert(index, row);
    connectRow(row);
    row->show(); // the layout would do it later, too late for the keyboard
    return row;
}

void PlainSheetEditor::connectRow(PlainSheetRow *row)
{
    PlainSheetSentence *sentence = row->sentence();
    connect(row, &PlainSheetRow::pictureChosen, this, &PlainSheetEditor::keepNow);
    connect(sentence, &PlainSheetSentence::typed, this, [this, row] { changed(row); });
    connect(sentence, &PlainSheetSentence::left, this, [this, row] { left(row); });
    connect(sentence, &PlainSheetSentence::entered, this, [this, row] {
        m_current = int(m_rows.indexOf(row));
        m_area->ensureWidgetVisible(row, 0, row->height());
    });
    connect(sentence, &PlainSheetSentence::belowWanted, this,
            [this, row](const QStringList &texts) { insertBelow(row, texts); });
    connect(sentence, &PlainSheetSentence::removalWanted, this, [this, row] { removeRow(row); });
    connect(sentence, &PlainSheetSentence::moveWanted, this, [this, row](int by) { moveRow(row, by); });
    connect(sentence, &PlainSheetSentence::stepWanted, this, [this, row](int by) {
        const int next = int(m_rows.indexOf(row)) + by;
        if (next >= 0 && next < m_rows.size())
            focusRow(next);
    });
}

/// Names and the order of Tab follow the order of the lines.
void PlainSheetEditor::arrangeRows()
{
    QWidget *before = m_actions.last();
    for (int i = 0; i < m_rows.size(); ++i) {
        PlainSheetRow *row = m_rows.at(i);
        row->setPlace(i + 1, int(m_rows.size()));
        setTabOrder(before, row->picture());
        setTabOrder(row->picture(), row->sentence());
        before = row->sentence();
    }
    setTabOrder(before, m_leftOutHead);
    setTabOrder(m_leftOutHead, m_startAgain);
}

void PlainSheetEditor::focusRow(int index, int position)
{
    if (index < 0 || index >= m_rows.size())
        return;
    PlainSheetSentence *sentence = m_rows.at(index)->sentence();
    QTextCursor cursor = sentence->textCursor();
    if (position >= 0)
        cursor.setPosition(std::min(position, sentence->document()->characterCount() - 1));
    else
        cursor.movePosition(QTextCursor::End);
    sentence->setTextCursor(cursor);
    sentence->setFocus(Qt::OtherFocusReason);
}

PlainSheetRow *PlainSheetEditor::currentRow() const
{
    return m_rows.value(m_current);
}

void PlainSheetEditor::removeRow(PlainSheetRow *row)
{
    const int index = int(m_rows.indexOf(row));
    if (m_rows.size() == 1) {
        row->setLine({});
        return keepNow();
    }
    m_rows.removeAt(index);
    m_lines->removeWidget(row);
    focusRow(index > 0 ? index - 1 : 0);
    row->hide();
    row->deleteLater();
    arrangeRows();
    keepNow();
}

void PlainSheetEditor::moveRow(PlainSheetRow *row, int by)
{
    const int index = int(m_rows.indexOf(row));
    const int wanted = index + by;
    if (wanted < 0 || wanted >= m_rows.size())
        return;
    const int position = row->sentence()->textCursor().position();
    m_rows.move(index, wanted);
    m_lines->removeWidget(row);
    m_lines->insertWidget(wanted, row);
    arrangeRows();
    keepNow();
    focusRow(wanted, position);
}

void PlainSheetEditor::insertBelow(PlainSheetRow *row, const QStringList &texts)
{
    int index = int(m_rows.indexOf(row));
    for (const QString &text : texts) {
        PlainSheetRow *added = addRow(++index, {PlainLine::Kind::Idea, {}, text});
        if (m_wordings)
            added->check(m_language, *m_wordings);
    }
    arrangeRows();
    keepNow();
    focusRow(index, 0);
}

void PlainSheetEditor::insertNew(PlainLine::Kind kind)
{
    const int index = m_rows.isEmpty() ? 0 : std::min(m_current + 1, int(m_rows.size()));
    addRow(index, {kind, {}, {}});
    arrangeRows();
    focusRow(index);
}

// ---- Keeping

void PlainSheetEditor::changed(PlainSheetRow *row)
{
    if (m_wordings)
        row->check(m_language, *m_wordings);
    // Once there is room for what is said below the sentence.
    QTimer::singleShot(0, row, [this, row] { m_area->ensureWidgetVisible(row, 0, 0); });
    m_store->write(report::writtenPlainText(text()));
    m_sheet.text.lines = text().lines;
    Q_EMIT typed();
}

/// Whole steps (a line more, less, elsewhere, another picture) are kept at once.
void PlainSheetEditor::keepNow()
{
    const QString written = report::writtenPlainText(text());
    if (written != report::writtenPlainText(m_sheet.text) || m_store->isDirty())
        m_store->put(written);
    m_sheet.text.lines = text().lines;
    Q_EMIT typed();
}

void PlainSheetEditor::left(PlainSheetRow *row)
{
    m_store->commit();
    row->sentence()->document()->clearUndoRedoStacks(); // from here on the journal undoes
}

void PlainSheetEditor::startAgain()
{
    ask(this,
        tr("Start again from the agreed ratings? Your sentences and pictures in this language go, and the program’s "
           "draft comes in their place. Ctrl+Z brings yours back."),
        tr("Start again"), [this] {
            m_store->put({});
            refresh();
        });
}

void PlainSheetEditor::compare()
{
    commit();
    comparePlainSheets(this, text(), m_sheet.draft.text, [this](bool isDraftTaken) {
        PlainText kept = text();
        kept.basis = m_sheet.draft.text.basis;
        m_store->put(isDraftTaken ? QString() : report::writtenPlainText(kept));
        refresh();
        if (QWidget *focus = firstFocus())
            focus->setFocus();
    });
}

// ---- What is said about the sheet

void PlainSheetEditor::showState()
{
    m_state->setText(
        m_sheet.isWritten
            ? tr("This sheet was changed by hand. It stays as it is, whatever is agreed later.")
            : tr("A draft from what the team agreed, and it follows what is agreed. From your first change "
                 "on, the sheet is yours and stays as you write it."));
    m_outdated->setVisible(m_sheet.isOutdated());
    m_startAgain->setEnabled(m_sheet.isWritten && !m_desk.notebook.isReadOnly());
    showLeftOut();
}

void PlainSheetEditor::showLeftOut()
{
    QStringList lines;
    for (const report::LeftOut &one : m_sheet.draft.leftOut)
        //: a text that is not in a draft, and why
        lines.append(tr("%1 (%2)").arg(one.text, leftOutReason(one.reason)));
    m_leftOut->setText(tr("Say in easy words what matters of this:") + QStringLiteral("\n\n")
                       + lines.join(QStringLiteral("\n\n")));
    m_leftOutHead->setVisible(!lines.isEmpty());
}

void PlainSheetEditor::showTrouble()
{
    if (const auto trouble = m_store->trouble())
        m_trouble->say(Banner::Kind::Error, savingTrouble(*trouble, m_desk.language));
    else if (m_trouble->kind() == Banner::Kind::Error)
        m_trouble->clear();
}

} // namespace regards
