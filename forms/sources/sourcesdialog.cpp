// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sources/sourcesdialog.h"

#include "forms/common/flowlayout.h"
#include "forms/common/recordlist.h"
#include "forms/common/style.h"
#include "forms/history/historydialog.h"
#include "forms/sources/sourcewording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int LinesOfASource = 4;

Place *placeAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *place = qobject_cast<Place *>(widget))
            return place;
    }
    return nullptr;
}

} // namespace

SourcesDialog::SourcesDialog(Desk &desk, Figure figure, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_figure(std::move(figure))
    , m_title(style::heading({}, 2, this))
    , m_subject(style::paragraph({}, this))
    , m_rule(style::hint({}, this))
    , m_nothing(style::hint({}, this))
    , m_list(new RecordList(this, LinesOfASource))
    , m_go(new QPushButton(tr("&Show it where it stands"), this))
    , m_history(new QPushButton(tr("&History…"), this))
{
    setObjectName(u"sourcesDialog"_s);
    setWindowTitle(tr("Where this comes from"));
    layOut();
    connect(m_list, &RecordList::activated, this, &SourcesDialog::go);
    connect(m_list, &RecordList::chosen, this, &SourcesDialog::showButtons);
    connect(m_go, &QPushButton::clicked, this, &SourcesDialog::go);
    connect(m_history, &QPushButton::clicked, this, &SourcesDialog::openHistory);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this);
    connect(keys, &QShortcut::activated, this, &SourcesDialog::openHistory);
    connect(&desk.notebook, &Notebook::changed, this, &SourcesDialog::refresh);
    refresh();
    m_list->setFirstCurrent();
    m_list->setFocus();
    showButtons();
}

void SourcesDialog::layOut()
{
    m_title->setObjectName(u"sources.title"_s);
    m_subject->setObjectName(u"sources.subject"_s);
    m_rule->setObjectName(u"sources.rule"_s);
    m_nothing->setObjectName(u"sources.nothing"_s);
    m_list->setObjectName(u"sources.list"_s);
    m_list->setAccessibleName(tr("The records behind it"));
    m_list->setMinimumHeight(6 * fontMetrics().height());
    m_go->setObjectName(u"sources.go"_s);
    m_go->setToolTip(tr("Enter"));
    m_history->setObjectName(u"sources.history"_s);
    m_history->setToolTip(tr("Ctrl+H"));
    m_history->setAccessibleDescription(tr("Every value this record has had."));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"sources.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_go, m_history, close})
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_subject);
    column->addWidget(m_rule);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addWidget(m_list, 1);
    auto *line = new FlowLayout;
    for (QPushButton *button : {m_go, m_history, close})
        line->addWidget(button);
    column->addLayout(line);
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = over ? over->size() : QSize(1000, 700);
    constexpr int Characters = 110;
    resize(std::min(room.width() * 9 / 10, fontMetrics().averageCharWidth() * Characters), room.height() * 85 / 100);
}

void SourcesDialog::refresh()
{
    const SourceWording wording(m_desk);
    m_groups = sourcesOf(m_desk.notebook, m_desk.toolkit, m_figure);
    m_title->setText(wording.figure(m_figure));
    m_subject->setText(wording.subject(m_figure));
    m_subject->setVisible(!m_subject->text().isEmpty());
    m_rule->setText(wording.rule(m_figure));
    m_nothing->setText(wording.nothing(m_figure));
    m_list->show(wording.rows(m_groups));
    m_list->setVisible(!m_groups.isEmpty());
    m_nothing->setVisible(m_groups.isEmpty());
    showButtons();
}

const SourceRecord *SourcesDialog::current() const
{
    const auto [group, source] = SourceWording::placeOf(m_list->currentKey());
    if (m_list->currentKey().isEmpty() || group >= m_groups.size() || source >= m_groups[group].sources.size())
        return nullptr;
    return &m_groups[group].sources[source];
}

void SourcesDialog::showButtons()
{
    m_go->setEnabled(!destination().place.isEmpty());
    m_history->setEnabled(current() != nullptr);
}

SourcesDialog::Destination SourcesDialog::destination() const
{
    const SourceRecord *source = current();
    if (!source)
        return {};
    const QString subject = source->subjects.value(0, subjectOf(m_figure).text());
    if (m_desk.notebook.role() == Notebook::Role::Archive)
        return subject.isEmpty() ? Destination() : Destination{u"agree"_s, subject, {}};
    const auto record = m_desk.notebook.record(source->record);
    if (!record || record->redacted)
        return {};
    if (source->type == Assessment::typeName())
        return {u"observe"_s, subject, source->visitUnit};
    if (source->type == Note::typeName())
        return {u"notes"_s, source->record.text(), {}};
    if (source->type == Document::typeName())
        return {u"documents"_s, source->record.text(), {}};
    if (source->type == Interview::typeName())
        return {u"interviews"_s, source->record.text(), {}};
    if (const RecordId interview = record->reference(u"interview"_s))
        return {u"interviews"_s, interview.text(), {}};
    return {};
}

void SourcesDialog::go()
{
    const Destination to = destination();
    if (to.place.isEmpty())
        return;
    accept();
    Q_EMIT goTo(to.place, to.state, to.visitUnit);
}

void SourcesDialog::openHistory()
{
    if (const SourceRecord *source = current())
        showHistory(m_desk, source->record, source->field, this);
}

void showSources(Desk &desk, const Figure &figure, QWidget *parent)
{
    Place *place = placeAround(parent);
    if (place)
        place->commit(); // what is being typed is behind it, too
    auto *dialog = new SourcesDialog(desk, figure, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (place)
        QObject::connect(dialog, &SourcesDialog::goTo, place, &Place::goTo);
    dialog->open();
}

} // namespace regards
