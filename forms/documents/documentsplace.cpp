// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentsplace.h"

#include "forms/common/banner.h"
#include "forms/common/journalundo.h"
#include "forms/common/question.h"
#include "forms/common/recordlist.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/common/visitunits.h"
#include "forms/documents/documenteditor.h"
#include "forms/documents/documentrows.h"
#include "forms/documents/usualrequest.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int MostCharacters = 300;

/// Which of documentStates() a key sets; -1: none. The unshifted digits of a French keyboard count as digits.
int stateOfKey(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return -1;
    const int digit = key.text().isEmpty() ? -1 : key.text().at(0).digitValue();
    if (digit >= 1 && digit <= documentStates().size())
        return digit - 1;
    constexpr std::array French{Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe};
    const auto found = std::find(French.begin(), French.end(), key.key());
    return found == French.end() ? -1 : int(found - French.begin());
}

} // namespace

DocumentsPlace::DocumentsPlace(Desk &desk, QWidget *parent)
    : Place(desk, parent)
    , m_words(desk.language)
    , m_banner(new Banner(this))
    , m_reminder(style::hint({}, this))
    , m_empty(style::hint(tr("No document yet. Write the title of one above and press Enter, or add all those that a "
                             "visit usually asks for, and delete what you don’t need."),
                          this))
    , m_list(new RecordList(this))
{
    setObjectName(u"documentsPlace"_s);
    m_reminder->setObjectName(u"healthRecords"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(title(), 1, this));
    column->addWidget(m_reminder);
    column->addWidget(m_banner);
    column->addWidget(makeAdding());
    QWidget *list = makeList();
    column->addWidget(sideBySide(list, makeEditor(), this), 1);
    // Later, and once: the change may come from within what is to be rebuilt.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &DocumentsPlace::refresh);
    connect(&desk.notebook, &Notebook::changed, &m_refresh, qOverload<>(&QTimer::start));
}

QWidget *DocumentsPlace::makeAdding()
{
    auto *box = new QWidget(this);
    m_new = new QLineEdit(box);
    m_new->setObjectName(u"newDocument"_s);
    m_new->setMaxLength(MostCharacters);
    leaveUndoToJournal(m_new);
    m_new->setAccessibleName(tr("Title of a document to add"));
    m_new->setPlaceholderText(tr("Title of a document; Enter adds it"));
    m_new->setToolTip(m_new->placeholderText()); // whole, where the field is short
    auto *add = new QPushButton(tr("&Add"), box);
    add->setObjectName(u"addDocument"_s);
    auto *usual = new QPushButton(tr("Add those &usually asked for"), box);
    usual->setObjectName(u"addUsualDocuments"_s);
    usual->setAccessibleDescription(
        tr("House rules, registers, procedures, reports… Ctrl+Z takes all of them away again"));
    usual->setToolTip(usual->accessibleDescription());
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_new, 1);
    row->addWidget(add);
    row->addWidget(usual);
    connect(m_new, &QLineEdit::returnPressed, this, &DocumentsPlace::add);
    connect(add, &QPushButton::clicked, this, &DocumentsPlace::add);
    connect(usual, &QPushButton::clicked, this, &DocumentsPlace::addUsual);
    return box;
}

QWidget *DocumentsPlace::makeList()
{
    auto *side = new QWidget(this);
    m_empty->setObjectName(u"documentsEmpty"_s);
    m_list->setObjectName(u"documents"_s);
    m_list->setAccessibleName(tr("Documents by state"));
    m_list->setAccessibleDescription(tr("The keys 1 to 4 set the state: %1, %2, %3, %4")
                                         .arg(m_words.choice(u"document"_s, u"state"_s, documentStates().at(0)),
                                              m_words.choice(u"document"_s, u"state"_s, documentStates().at(1)),
                                              m_words.choice(u"document"_s, u"state"_s, documentStates().at(2)),
                                              m_words.choice(u"document"_s, u"state"_s, documentStates().at(3))));
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, style::Gap, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_list, &RecordList::chosen, this, [this] { m_editor->showDocument(m_list->currentRecord()); });
    connect(m_list, &RecordList::activated, this,
            [this] { m_editor->findChild<QWidget *>(u"documentFinding"_s)->setFocus(); });
    return side;
}

QWidget *DocumentsPlace::makeEditor()
{
    m_editor = new DocumentEditor(desk(), this);
    m_page = scrolling(m_editor, this);
    connect(m_editor, &DocumentEditor::saved, this, &Place::saved);
    connect(m_editor, &DocumentEditor::failed, this,
            [this](const Error &error) { m_banner->say(error, desk().language); });
    connect(m_editor, &DocumentEditor::deleteWanted, this, &DocumentsPlace::askToDelete);
    return m_page;
}

void DocumentsPlace::setPlaceOf(const RecordId &visit, const RecordId &visitUnit)
{
    m_visit = visit;
    m_visitUnit = visitUnit;
    m_editor->setVisit(visit);
    showReminder();
    refresh();
}

/// The rule, and what was agreed for this visit, which alone can say otherwise.
void DocumentsPlace::showReminder()
{
    QString text =
        tr("Nobody’s personal health record is read, unless the agreement for this visit says so. We ask for "
           "rules, registers, blank forms, and figures without names.");
    const auto visit = m_visit ? desk().notebook.find<Visit>(m_visit) : std::nullopt;
    if (visit && !visit->context.trimmed().isEmpty())
        text += u'\n' + tr("About this visit: %1").arg(visit->context.trimmed());
    m_reminder->setText(text);
}

void DocumentsPlace::refresh()
{
    m_list->show(documentRows(desk().notebook, ownDocuments(desk().notebook, m_visit), m_words));
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    const bool isEmpty = m_list->count() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_page->setVisible(!isEmpty);
    if (m_list->currentRecord() != m_editor->document())
        m_editor->showDocument(m_list->currentRecord());
    else
        m_editor->reload();
}

void DocumentsPlace::add()
{
    const QString title = m_new->text().simplified();
    m_new->setFocus(); // several are often written one after the other
    if (title.isEmpty())
        return;
    Document document;
    document.visit = m_visit;
    document.visitUnit = m_visitUnit;
    document.observer = desk().notebook.owner();
    document.title = title;
    document.state = documentStates().constFirst();
    const Result<RecordId> put = desk().notebook.put(document);
    if (!put)
        return m_banner->say(put.error(), desk().language);
    m_new->setText({}); // and forgets it: the next Ctrl+Z takes back the adding
    m_banner->clear();
    Q_EMIT saved();
    setState(put->text());
}

void DocumentsPlace::addUsual()
{
    commit();
    const auto request = addUsualDocuments(desk().notebook, desk().toolkit, m_visit, m_visitUnit, desk().language);
    if (!request)
        return m_banner->say(request.error(), desk().language);
    QString text = request->added == 0
        ? tr("The documents usually asked for are all in the list already.")
        : tr("%n document(s) added as asked for. Delete those you do not ask for; Ctrl+Z takes all of them away.",
             nullptr, request->added);
    if (request->isWithoutUnits)
        text += u' ' + tr("Each unit has some of its own: choose a unit above and press the button again.");
    refresh();
    m_banner->say(Banner::Kind::Success, text);
    if (request->added > 0)
        Q_EMIT saved();
    firstFocus()->setFocus();
}

void DocumentsPlace::askToDelete()
{
    commit();
    const auto document = desk().notebook.find<Document>(m_editor->document());
    if (!document)
        return;
    ask(this,
        tr("Delete the document “%1”, with what it shows? Ctrl+Z brings it back until you lock or close.")
            .arg(document->title.left(80)),
        tr("Delete"), [this, id = document->id] { deleteDocument(id); });
}

void DocumentsPlace::deleteDocument(const RecordId &document)
{
    if (const auto deleted = desk().notebook.setDeleted(document, true); !deleted)
        return m_banner->say(deleted.error(), desk().language);
    Q_EMIT saved();
    refresh();
    m_banner->say(Banner::Kind::Success, tr("The document is deleted. Ctrl+Z brings it back."));
    firstFocus()->setFocus();
}

void DocumentsPlace::commit()
{
    m_editor->commit();
}

QString DocumentsPlace::state() const
{
    return m_editor->document() ? m_editor->document().text() : QString();
}

void DocumentsPlace::setState(const QString &state)
{
    refresh();
    m_list->setCurrentKey(state);
}

QWidget *DocumentsPlace::firstFocus()
{
    if (m_refresh.isActive()) { // the list may be there by now, or be gone
        m_refresh.stop();
        refresh();
    }
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_new;
}

bool DocumentsPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int state = stateOfKey(*key);
        if (m_editor->document() && state >= 0) {
            m_editor->setState(documentStates().at(state));
            refresh();
            return true;
        }
    }
    return Place::eventFilter(watched, event);
}

} // namespace regards
