// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/conflictspage.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/recordwording.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace regards {

ConflictsPage::ConflictsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_empty(
          style::hint(tr("There is no conflict. When two people have written different things in the same place, you "
                         "find it here."),
                      this))
    , m_panel(new QWidget(this))
    , m_details(new QWidget(m_panel))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    auto *line = new QHBoxLayout;
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setWordWrap(true);
    line->addWidget(m_list, 2);
    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_details);
    inside->addStretch();
    line->addWidget(m_panel, 3);
    column->addLayout(line, 1);
    column->addWidget(m_banner);
    column->addStretch();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsPage::showConflict);
}

void ConflictsPage::setVisit(const RecordId &visit)
{
    m_visit = visit;
    refresh();
}

void ConflictsPage::refresh()
{
    const QList<Conflict> found = m_desk.notebook.conflicts(m_visit);
    const auto isSame = [](const Conflict &a, const Conflict &b) {
        return a.record == b.record && a.field == b.field && a.heads == b.heads;
    };
    if (m_list->count() > 0
        && std::equal(found.cbegin(), found.cend(), m_conflicts.cbegin(), m_conflicts.cend(), isSame))
        return; // a third text that is being written stays
    m_conflicts = found;
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    {
        const QSignalBlocker quiet(m_list);
        const int row = m_list->currentRow();
        m_list->clear();
        for (const Conflict &conflict : std::as_const(m_conflicts)) {
            const auto record = m_desk.notebook.record(conflict.record);
            m_list->addItem(tr("%1 (%2)").arg(record ? wording.record(*record) : conflict.type,
                                              wording.field(conflict.type, conflict.field)));
        }
        if (m_list->count() > 0)
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    }
    m_empty->setVisible(m_conflicts.isEmpty());
    m_list->setVisible(!m_conflicts.isEmpty());
    m_panel->setVisible(!m_conflicts.isEmpty());
    showConflict();
    Q_EMIT counted(count());
}

void ConflictsPage::showConflict()
{
    m_details->hide();
    m_details->deleteLater();
    auto *fresh = new QWidget(m_panel);
    delete m_panel->layout()->replaceWidget(m_details, fresh); // the item, not the widget
    m_details = fresh;
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(8, 0, 0, 0);
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_conflicts.size())
        return;
    const Conflict &conflict = m_conflicts.at(row);
    column->addWidget(style::heading(m_list->item(row)->text(), 2));
    for (int i = 0; i < conflict.heads.size(); ++i)
        addHead(conflict, i);
    addThird(conflict);
    m_details->show();
}

void ConflictsPage::addHead(const Conflict &conflict, int index)
{
    const RecordWording wording(m_desk.notebook, m_desk.toolkit, m_desk.language);
    const Change &head = conflict.heads.at(index);
    auto *card = new QFrame(m_details);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    const QString value = wording.value(conflict.type, conflict.field, head.value);
    column->addWidget(style::paragraph(value));
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(head.time.milliseconds()), QLocale::ShortFormat);
    column->addWidget(style::hint(tr("%1, %2").arg(wording.author(head.author), when)));
    auto *take = new QPushButton(tr("Take this"), card);
    take->setObjectName(QStringLiteral("conflict.take.%1").arg(index));
    take->setAccessibleName(tr("Take this: %1").arg(value));
    connect(take, &QPushButton::clicked, this, [this, chosen = head.value] { this->take(chosen); });
    column->addWidget(take, 0, Qt::AlignLeft);
    m_details->layout()->addWidget(card);
}

void ConflictsPage::addThird(const Conflict &conflict)
{
    const RecordType *type = recordType(conflict.type);
    const FieldDeclaration *field = type ? type->field(conflict.field) : nullptr;
    if (!field)
        return;
    auto *column = static_cast<QVBoxLayout *>(m_details->layout());
    if (field->kind == FieldKind::Rating) {
        column->addWidget(style::paragraph(tr("Or another rating:")));
        auto *buttons = new RatingButtons(m_desk.toolkit, m_desk.language, m_details);
        connect(buttons, &RatingButtons::chosen, this,
                [this](const std::optional<Rating> &rating) { take(rating ? Value{rating->token()} : Value{}); });
        column->addWidget(buttons);
        return;
    }
    if (field->kind != FieldKind::Text && field->kind != FieldKind::LongText)
        return;
    column->addWidget(style::paragraph(tr("Or something else, made of both perhaps:")));
    auto *text = new QPlainTextEdit(m_details);
    text->setObjectName(QStringLiteral("conflict.third"));
    text->setAccessibleName(tr("Another text"));
    text->setTabChangesFocus(true);
    text->setMaximumHeight(120);
    QStringList both;
    for (const Change &head : conflict.heads) {
        if (const auto *written = std::get_if<QString>(&head.value))
            both.append(*written);
    }
    text->setPlainText(both.join(u'\n'));
    auto *take = new QPushButton(tr("Take this text"), m_details);
    take->setObjectName(QStringLiteral("conflict.takeThird"));
    connect(take, &QPushButton::clicked, this, [this, text] {
        const QString written = text->toPlainText();
        this->take(written.isEmpty() ? Value{} : Value{written});
    });
    column->addWidget(text);
    column->addWidget(take, 0, Qt::AlignLeft);
}

void ConflictsPage::take(const Value &value)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_conflicts.size())
        return;
    const Conflict conflict = m_conflicts.at(row);
    if (const auto settled = m_desk.notebook.settle(conflict.record, conflict.field, value); !settled) {
        m_banner->say(settled.error(), m_desk.language);
        return;
    }
    m_banner->clear();
    refresh();
    if (m_list->count() > 0)
        m_list->setFocus();
    Q_EMIT saved();
}

} // namespace regards
