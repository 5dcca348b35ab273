// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documenteditor.h"

#include "core/words/words.h"
#include "forms/common/choicebox.h"
#include "forms/common/draftlineedit.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/historysubject.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/common/tagedit.h"
#include "forms/common/visitunits.h"
#include "forms/documents/documentrows.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

QDate typedDay(const QString &typed)
{
    static const QRegularExpression separators(u"[^0-9]+"_s);
    const QStringList parts = typed.trimmed().split(separators, Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return {};
    if (parts.at(0).size() == 4)
        return QDate(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
    constexpr int Century = 2000;
    const int year = parts.at(2).toInt() + (parts.at(2).size() <= 2 ? Century : 0);
    return QDate(year, parts.at(1).toInt(), parts.at(0).toInt());
}

DocumentEditor::DocumentEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new DraftLineEdit(desk, this))
    , m_states(new QButtonGroup(this))
    , m_kind(new DraftLineEdit(desk, this))
    , m_units(new QComboBox(this))
    , m_date(new QLineEdit(this))
    , m_dateProblem(style::paragraph(
          tr("This is no day. Write it like %1, or leave it empty.").arg(dateText(QDate(2026, 3, 2))), this))
    , m_finding(new DraftTextEdit(desk, this))
    , m_tags(new TagEdit(desk.toolkit, desk.language, this))
    , m_delete(new QPushButton(tr("&Delete this document…"), this))
{
    setObjectName(u"documentEditor"_s);
    makeFields();
    layOut();
    for (DraftLineEdit *line : {m_title, m_kind}) {
        connect(line, &DraftLineEdit::saved, this, &DocumentEditor::saved);
        connect(line, &DraftLineEdit::failed, this, &DocumentEditor::failed);
    }
    connect(m_finding, &DraftTextEdit::saved, this, &DocumentEditor::saved);
    connect(m_finding, &DraftTextEdit::failed, this, &DocumentEditor::failed);
    connect(m_states, &QButtonGroup::idClicked, this, [this](int id) { setState(documentStates().at(id)); });
    connect(m_units, &QComboBox::activated, this, [this] {
        const RecordId unit(QByteArrayView(m_units->currentData().toByteArray()));
        write(u"visit_unit"_s, unit ? Value(unit) : Value());
    });
    connect(m_date, &QLineEdit::editingFinished, this, &DocumentEditor::writeDate);
    connect(m_tags, &TagEdit::added, this, [this](const CriterionCode &code) { tag(code.text(), true); });
    connect(m_tags, &TagEdit::removed, this, [this](const CriterionCode &code) { tag(code.text(), false); });
    connect(m_delete, &QPushButton::clicked, this, &DocumentEditor::deleteWanted);
    showStates();
    showDocument({});
}

void DocumentEditor::makeFields()
{
    m_title->setObjectName(u"documentTitle"_s);
    m_kind->setObjectName(u"documentKind"_s);
    m_kind->setPlaceholderText(tr("register, procedure, report…"));
    m_kind->setToolTip(m_kind->placeholderText()); // whole, where the field is short
    m_units->setObjectName(u"documentUnit"_s);
    keepNarrow(m_units);
    ignoreWheel(m_units);
    m_date->setObjectName(u"documentDate"_s);
    m_date->setPlaceholderText(dateText(QDate(2026, 3, 2)));
    m_dateProblem->setObjectName(u"documentDateProblem"_s);
    m_dateProblem->setProperty("danger", true);
    m_dateProblem->hide();
    m_finding->setObjectName(u"documentFinding"_s);
    m_finding->setLines(5);
    m_delete->setObjectName(u"deleteDocument"_s);
    m_delete->setProperty("danger", true);
}

QWidget *DocumentEditor::makeStates()
{
    auto *box = new QWidget(this);
    auto *row = new QGridLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    int number = 0;
    for (const QString &state : documentStates()) {
        auto *button = new QPushButton(box);
        button->setObjectName(u"documentState_" + state);
        button->setCheckable(true);
        button->setAccessibleDescription(tr("In the list of documents the key %1 does the same").arg(number + 1));
        m_states->addButton(button, number);
        row->addWidget(button, number / 2, number % 2);
        ++number;
    }
    m_states->setExclusive(true);
    return box;
}

void DocumentEditor::layOut()
{
    const auto label = [this](const QString &text, QWidget *field) {
        auto *made = new QLabel(text, this);
        made->setBuddy(field);
        return made;
    };
    auto *facts = new QGridLayout;
    facts->addWidget(label(tr("&Unit"), m_units), 0, 0);
    facts->addWidget(label(tr("&Kind of document"), m_kind), 0, 1);
    facts->addWidget(label(tr("D&ate on it"), m_date), 0, 2);
    facts->addWidget(m_units, 1, 0);
    facts->addWidget(m_kind, 1, 1);
    facts->addWidget(m_date, 1, 2);
    facts->addWidget(m_dateProblem, 2, 0, 1, 3);
    facts->setColumnStretch(0, 1);
    facts->setColumnStretch(1, 1);
    facts->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::Gap, 0, 0, 0);
    column->addWidget(label(tr("&Title"), m_title));
    column->addWidget(m_title);
    column->addWidget(makeStates());
    column->addLayout(facts);
    column->addWidget(label(tr("&What it shows"), m_finding));
    column->addWidget(m_finding, 1);
    column->addWidget(label(tr("&Criteria it bears on"), m_tags->line()));
    column->addWidget(m_tags);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
}

QString DocumentEditor::dateText(QDate date) const
{
    return date.isValid() ? localeFor(m_desk.language).toString(date, QLocale::ShortFormat) : QString();
}

void DocumentEditor::setVisit(const RecordId &visit)
{
    m_visit = visit;
    fillUnits();
}

void DocumentEditor::fillUnits()
{
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    for (const UnitOfVisit &unit : unitsOfVisit(m_desk.notebook, m_visit))
        m_units->addItem(unit.unit.name, unit.visitUnit.bytes());
    m_units->addItem(placeName(m_desk.notebook, {}), RecordId().bytes());
}

void DocumentEditor::showDocument(const RecordId &document)
{
    if (document != m_document)
        commit();
    m_document = document;
    setHistorySubject(this, document, {});
    const auto found = document ? m_desk.notebook.find<Document>(document) : std::nullopt;
    const bool isThere = found && !found->deleted;
    setEnabled(isThere);
    m_dateProblem->hide();
    m_date->setModified(false);
    m_title->bind(Document::typeName(), isThere ? document : RecordId(), u"title"_s);
    m_kind->bind(Document::typeName(), isThere ? document : RecordId(), u"kind"_s);
    if (!isThere)
        m_finding->unbind();
    else if (m_finding->boundRecord() != document)
        m_finding->bind({Document::typeName(), document, u"finding"_s, {}});
    reload();
}

void DocumentEditor::reload()
{
    const auto document = m_document ? m_desk.notebook.find<Document>(m_document) : std::nullopt;
    if (!document) {
        m_tags->setTags({});
        m_date->clear();
        return;
    }
    const qsizetype state = std::max(qsizetype(0), documentStates().indexOf(document->state));
    m_states->button(int(state))->setChecked(true);
    showStates();
    if (m_units->findData(document->visitUnit.bytes()) < 0)
        fillUnits();
    m_units->setCurrentIndex(m_units->findData(document->visitUnit.bytes()));
    m_title->reload();
    m_kind->reload();
    m_finding->reload();
    if (!m_date->isModified())
        m_date->setText(dateText(document->date));
    QList<CriterionCode> codes;
    for (const DocumentTag &one : m_desk.notebook.all<DocumentTag>(Query(u"document"_s, m_document))) {
        if (const auto code = CriterionCode::fromText(one.criterion))
            codes.append(*code);
    }
    std::sort(codes.begin(), codes.end());
    m_tags->setTags(codes);
}

/// The state that holds has a sign besides its colour.
void DocumentEditor::showStates()
{
    const Words words(m_desk.language);
    for (int i = 0; i < documentStates().size(); ++i) {
        const QString word = words.choice(u"document"_s, u"state"_s, documentStates().at(i));
        QAbstractButton *button = m_states->button(i);
        //: the key that sets the state of a document, and the state; the second text is for the one that holds
        button->setText(button->isChecked() ? tr("%1 · %2 ✓").arg(QString::number(i + 1), word)
                                            : tr("%1 · %2").arg(QString::number(i + 1), word));
        button->setAccessibleName(word);
    }
}

void DocumentEditor::setState(const QString &state)
{
    write(u"state"_s, state);
}

void DocumentEditor::writeDate()
{
    if (!m_date->isModified() || !m_document)
        return;
    const QString typed = m_date->text().trimmed();
    const QDate day = typedDay(typed);
    m_dateProblem->setVisible(!typed.isEmpty() && !day.isValid());
    if (!m_dateProblem->isHidden())
        return; // what was typed stays, to be mended
    m_date->setModified(false);
    write(u"date"_s, day.isValid() ? Value(day.toString(Qt::ISODate)) : Value());
    m_date->setText(dateText(day));
}

void DocumentEditor::write(const QString &field, const Value &value)
{
    if (!m_document)
        return;
    Record edit;
    edit.type = Document::typeName();
    edit.id = m_document;
    edit.fields.insert(field, value);
    if (const auto put = m_desk.notebook.put(edit); !put)
        Q_EMIT failed(put.error());
    else
        Q_EMIT saved();
}

void DocumentEditor::tag(const QString &criterion, bool isOn)
{
    DocumentTag tag;
    tag.document = m_document;
    tag.criterion = criterion;
    const Record record = tag.toRecord();
    const RecordId id = keyedId(*recordType(record.type), record.fields);
    Result<void> done;
    if (!isOn)
        done = m_desk.notebook.setDeleted(id, true);
    else if (const auto put = m_desk.notebook.put(tag); !put)
        done = put.error();
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
}

void DocumentEditor::commit()
{
    m_title->commit();
    m_kind->commit();
    writeDate();
    m_finding->commit();
}

} // namespace regards
