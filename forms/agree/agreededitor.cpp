// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreededitor.h"

#include "core/analysis/agreeing.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/ratingmark.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace regards {

AgreedEditor::AgreedEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_buttons(new RatingButtons(desk.toolkit, desk.language, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_buttons);
    connect(m_buttons, &RatingButtons::chosen, this, &AgreedEditor::rate);
    auto *line = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &text, int stretch) {
        auto *edit = field(name);
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        auto *one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(label);
        one->addWidget(edit);
        line->addLayout(one, stretch);
    };
    add(QStringLiteral("reason"), tr("&Reason"), 2);
    add(QStringLiteral("minority_view"), tr("&Minority view"), 1);
    add(QStringLiteral("unit_exceptions"), tr("Other in one &unit"), 1);
    column->addLayout(line);
    bind({}, {});
}

DraftTextEdit *AgreedEditor::field(const QString &column)
{
    auto *edit = new DraftTextEdit(m_desk, this);
    edit->setObjectName(u"agreed." + column);
    edit->setLines(2);
    edit->setMaximumHeight(edit->minimumHeight() + 24);
    connect(edit, &DraftTextEdit::saved, this, &AgreedEditor::saved);
    connect(edit, &DraftTextEdit::failed, this, &AgreedEditor::failed);
    m_fields.append({column, edit});
    return edit;
}

void AgreedEditor::bind(const RecordId &report, const QString &subject)
{
    m_report = report;
    m_subject = subject;
    const bool isBound = report && !subject.isEmpty();
    setEnabled(isBound);
    for (const auto &[column, edit] : std::as_const(m_fields)) {
        if (!isBound) {
            edit->unbind();
            continue;
        }
        const Agreed agreed = agreedOn(m_desk.notebook, report, subject);
        edit->bind({Agreed::typeName(), agreed.id, column, agreedFields(agreed)});
    }
    reload();
}

void AgreedEditor::reload()
{
    const bool isBound = m_report && !m_subject.isEmpty();
    m_buttons->setRating(isBound ? agreedOn(m_desk.notebook, m_report, m_subject).rating : std::nullopt);
    for (const auto &[column, edit] : std::as_const(m_fields))
        edit->reload();
}

void AgreedEditor::commit()
{
    for (const auto &[column, edit] : std::as_const(m_fields))
        edit->commit();
}

bool AgreedEditor::takeKey(const QKeyEvent &event)
{
    if (!isEnabled())
        return false;
    const auto meant = ratingForKey(event);
    if (!meant)
        return false;
    rate(*meant);
    return true;
}

void AgreedEditor::rate(const std::optional<Rating> &rating)
{
    if (const auto written = agreeOn(m_desk.notebook, m_report, m_subject, rating); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_buttons->setRating(rating);
    Q_EMIT saved();
    Q_EMIT rated();
}

} // namespace regards
