// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/sectionlist.h"

#include "forms/common/drafttextedit.h"
#include "forms/common/style.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace regards {

SectionList::SectionList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_hint(style::hint({}, this))
    , m_text(new DraftTextEdit(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Written parts of the report"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 2);
    column->addWidget(m_hint);
    m_text->setObjectName(QStringLiteral("section.text"));
    m_text->setLines(5);
    column->addWidget(m_text, 3);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::showSection);
    connect(m_text, &DraftTextEdit::saved, this, &SectionList::saved);
    connect(m_text, &DraftTextEdit::failed, this, &SectionList::failed);
    connect(m_text, &DraftTextEdit::textChanged, this, [this] {
        if (m_text->isDirty())
            Q_EMIT typed();
    });
}

void SectionList::setWish(const report::DocumentWish &wish)
{
    const bool isOther = m_parts.isEmpty() || wish.kind != m_wish.kind;
    if (!isOther && wish.subject == m_wish.subject)
        return;
    commit();
    m_wish = wish;
    if (isOther)
        fill();
    refresh();
    showSection();
}

void SectionList::fill()
{
    const QString shown = current();
    const QSignalBlocker quiet(m_list);
    m_parts = writtenParts(m_wish.kind, m_desk.toolkit, m_desk.language);
    m_list->clear();
    for (const WrittenPart &part : std::as_const(m_parts))
        m_list->addItem(part.title);
    if (!setCurrent(shown))
        m_list->setCurrentRow(0);
}

void SectionList::refresh()
{
    const QMap<QString, QString> texts = partTexts(m_desk.notebook, m_wish);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const WrittenPart &part = m_parts.at(row);
        const bool isWritten = texts.contains(part.key);
        //: a part of the report that has been written
        item->setText(isWritten ? tr("✓ %1").arg(part.title)
                                //: a part of the report that is still empty
                                : tr("○ %1").arg(part.title));
        item->setData(Qt::AccessibleTextRole,
                      isWritten ? tr("%1, written").arg(part.title) : tr("%1, empty").arg(part.title));
    }
    m_text->reload();
}

void SectionList::showSection()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_wish.subject.isNone()) {
        m_text->unbind();
        return;
    }
    const WrittenPart &part = m_parts.at(row);
    m_hint->setText(part.hint);
    m_text->setAccessibleName(part.title);
    m_text->setAccessibleDescription(part.hint);
    m_text->bind(partBinding(m_wish, part.key));
    Q_EMIT chosen(part.key);
}

void SectionList::commit()
{
    m_text->commit();
}

QString SectionList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_parts.size() ? QString() : m_parts.at(row).key;
}

QString SectionList::text() const
{
    return m_text->toPlainText();
}

bool SectionList::setCurrent(const QString &key)
{
    for (int row = 0; row < m_parts.size(); ++row) {
        if (m_parts.at(row).key == key) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

QWidget *SectionList::firstFocus() const
{
    return m_list;
}

bool SectionList::isTyping() const
{
    return m_text->hasFocus();
}

void SectionList::write()
{
    m_text->setFocus();
}

} // namespace regards
