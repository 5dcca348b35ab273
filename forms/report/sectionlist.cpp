// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/sectionlist.h"

#include "core/report/reportdata.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/style.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int TitleRole = Qt::UserRole + 1;
constexpr int HintRole = Qt::UserRole + 2;

Section keyed(const RecordId &report, const QString &key)
{
    Section section;
    section.report = report;
    section.key = key;
    section.id = keyedId(*recordType(Section::typeName()), section.toRecord().fields);
    return section;
}

} // namespace

SectionList::SectionList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_hint(style::hint({}, this))
    , m_text(new DraftTextEdit(desk, this))
{
    namespace key = report::section;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Written &parts"), this);
    label->setBuddy(m_list);
    column->addWidget(label);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Written parts of the report"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 2);
    column->addWidget(m_hint);
    m_text->setObjectName(QStringLiteral("section.text"));
    m_text->setLines(5);
    column->addWidget(m_text, 3);

    add(key::Summary, tr("Summary"), tr("The essence on half a page, in words everybody understands."));
    add(key::Context, tr("Context"), tr("Why this visit, who asked for it, what came before."));
    add(key::Presentation, tr("The facility and its units"), tr("What a reader from elsewhere needs to know."));
    add(key::Method, tr("Method"), tr("How the team worked; the report adds the figures itself."));
    for (const Theme &theme : desk.toolkit.themes())
        add(report::findingsKey(theme.code),
            tr("Findings, theme %1: %2").arg(theme.code.text(), theme.shortTitle.in(desk.language)),
            tr("What was found, in words; the ratings follow by themselves."));
    add(key::Strengths, tr("Strengths"), tr("A few words before the list of strengths."));
    add(key::Recommendations, tr("Recommendations"), tr("A few words before the list of recommendations."));
    add(key::FacilityAnswer, tr("The facility’s answer"), tr("What the facility says about this report."));
    add(key::Follow, tr("What follows"), tr("Who does what next, and when one looks again."));
    add(key::Limits, tr("Limits"), tr("What could not be seen or heard, and why."));

    connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::showSection);
    connect(m_text, &DraftTextEdit::saved, this, &SectionList::saved);
    connect(m_text, &DraftTextEdit::failed, this, &SectionList::failed);
    m_list->setCurrentRow(0);
}

void SectionList::add(const QString &key, const QString &title, const QString &hint)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(KeyRole, key);
    item->setData(TitleRole, title);
    item->setData(HintRole, hint);
}

void SectionList::setReport(const RecordId &report)
{
    commit();
    m_report = report;
    refresh();
    showSection();
}

void SectionList::refresh()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const auto section = m_desk.notebook.find<Section>(keyed(m_report, item->data(KeyRole).toString()).id);
        const bool isWritten = section && !section->deleted && !section->text.trimmed().isEmpty();
        const QString title = item->data(TitleRole).toString();
        //: a part of the report that has been written
        item->setText(isWritten ? tr("✓ %1").arg(title) : title);
        item->setData(Qt::AccessibleTextRole, isWritten ? tr("%1, written").arg(title) : tr("%1, empty").arg(title));
    }
    m_text->reload();
}

void SectionList::showSection()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || m_report.isNone()) {
        m_text->unbind();
        return;
    }
    const Section section = keyed(m_report, current());
    m_hint->setText(item->data(HintRole).toString());
    m_text->setAccessibleName(item->data(TitleRole).toString());
    Record frame = section.toRecord();
    frame.fields.remove(QStringLiteral("text"));
    m_text->bind({Section::typeName(), section.id, QStringLiteral("text"), frame});
}

void SectionList::commit()
{
    m_text->commit();
}

QString SectionList::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(KeyRole).toString() : QString();
}

void SectionList::setCurrent(const QString &key)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(KeyRole).toString() == key)
            m_list->setCurrentRow(i);
    }
}

QWidget *SectionList::firstFocus() const
{
    return m_list;
}

} // namespace regards
