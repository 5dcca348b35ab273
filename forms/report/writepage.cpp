// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/writepage.h"

#include "forms/common/pagestack.h"
#include "forms/common/style.h"
#include "forms/report/plainsheeteditor.h"
#include "forms/report/sectionlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using report::DocumentKind;

WritePage::WritePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_stack(new PageStack(this))
    , m_sections(new SectionList(desk, this))
    , m_sheet(new PlainSheetEditor(desk, this))
    , m_nothing(new QWidget(this))
{
    m_nothing->setObjectName(QStringLiteral("write.nothing"));
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(0, 0, 0, 0);
    nothing->addWidget(style::hint(tr("The handout takes its words from the report: its summary, the ratings that the "
                                      "team agreed, the strengths and the recommendations."),
                                   m_nothing));
    auto *go = new QPushButton(tr("Write in the report"), m_nothing);
    go->setObjectName(QStringLiteral("write.toReport"));
    nothing->addWidget(go, 0, Qt::AlignLeading);
    nothing->addStretch(1);
    connect(go, &QPushButton::clicked, this, &WritePage::reportWanted);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    m_stack->addPage(m_sections);
    m_stack->addPage(m_sheet);
    m_stack->addPage(m_nothing);
    connect(m_sections, &SectionList::saved, this, &WritePage::saved);
    connect(m_sections, &SectionList::typed, this, &WritePage::typed);
    connect(m_sections, &SectionList::chosen, this, &WritePage::chosen);
    connect(m_sections, &SectionList::failed, this, &WritePage::failed);
    connect(m_sheet, &PlainSheetEditor::saved, this, &WritePage::saved);
    connect(m_sheet, &PlainSheetEditor::typed, this, &WritePage::typed);
    connect(m_sheet, &PlainSheetEditor::failed, this, &WritePage::failed);
}

void WritePage::setWish(const report::DocumentWish &wish)
{
    commit();
    switch (wish.kind) {
    case DocumentKind::Unit:
    case DocumentKind::Facility:
        m_stack->setCurrent(m_sections);
        m_sections->setWish(wish);
        return;
    case DocumentKind::Plain:
        m_stack->setCurrent(m_sheet);
        m_sheet->setLanguage(wish.language);
        m_sheet->setReport(wish.subject);
        return;
    case DocumentKind::Handout:
    case DocumentKind::Forms:
        break;
    }
    m_stack->setCurrent(m_nothing);
}

void WritePage::refresh()
{
    if (m_stack->current() == m_sections)
        m_sections->refresh();
    else if (m_stack->current() == m_sheet)
        m_sheet->refresh();
}

void WritePage::commit()
{
    m_sections->commit();
    m_sheet->commit();
}

QString WritePage::current() const
{
    return m_stack->current() == m_sections ? m_sections->current() : QString();
}

QString WritePage::text() const
{
    return m_stack->current() == m_sections ? m_sections->text() : QString();
}

bool WritePage::setCurrent(const QString &key)
{
    return m_stack->current() == m_sections && m_sections->setCurrent(key);
}

QWidget *WritePage::firstFocus() const
{
    return m_stack->current() == m_sheet   ? m_sheet->firstFocus()
        : m_stack->current() == m_sections ? m_sections->firstFocus()
                                           : m_nothing->findChild<QPushButton *>();
}

bool WritePage::isTyping() const
{
    return m_stack->current() == m_sections && m_sections->isTyping();
}

void WritePage::write()
{
    if (m_stack->current() == m_sections)
        m_sections->write();
}

} // namespace regards
