// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/agreededitor.h"

#include "core/analysis/agreeing.h"
#include "forms/agree/exceptiondialog.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/historysubject.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

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
    auto *line = new QBoxLayout(style::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    addField(line, QStringLiteral("reason"), tr("&Reason"), 2);
    addField(line, QStringLiteral("minority_view"), tr("&Minority view"), 1);
    addField(line, QStringLiteral("unit_exceptions"), tr("Other in one &unit"), 1);
    column->addLayout(line);
    bind({}, {});
}

void AgreedEditor::addField(QBoxLayout *line, const QString &column, const QString &label, int stretch)
{
    auto *both = new QWidget(this);
    auto *one = new QVBoxLayout(both);
    one->setContentsMargins(0, 0, 0, 0);
    one->setSpacing(2);
    auto *edit = new DraftTextEdit(m_desk, both);
    edit->setObjectName(u"agreed." + column);
    edit->setLines(2);
    edit->setMaximumHeight(edit->minimumHeight() + 24);
    auto *name = new QLabel(label, both);
    name->setBuddy(edit);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    one->addLayout(head);
    one->addWidget(edit);
    line->addWidget(both, stretch);
    connect(edit, &DraftTextEdit::saved, this, &AgreedEditor::saved);
    connect(edit, &DraftTextEdit::failed, this, &AgreedEditor::failed);
    m_fields.append({column, edit});
    if (column != u"unit_exceptions")
        return;
    m_exceptions = both;
    m_addException = new QPushButton(tr("Add…"), both);
    m_addException->setObjectName(QStringLiteral("agreed.addException"));
    m_addException->setAccessibleName(tr("Add a unit in which it is otherwise…"));
    m_addException->setToolTip(m_addException->accessibleName());
    m_addException->setProperty("flat", true);
    head->addWidget(m_addException);
    setTabOrder(m_fields.at(m_fields.size() - 2).second, m_addException); // it stands above its field
    setTabOrder(m_addException, edit);
    connect(m_addException, &QPushButton::clicked, this, &AgreedEditor::askException);
}

void AgreedEditor::setUnits(const QStringList &units)
{
    m_units = units;
    showExceptions();
}

void AgreedEditor::showExceptions()
{
    // What was written while the report covered more units stays to be read and changed.
    const DraftTextEdit *edit = m_fields.constLast().second;
    m_exceptions->setVisible(m_units.size() > 1 || !edit->toPlainText().isEmpty());
    m_addException->setVisible(m_units.size() > 1);
}

void AgreedEditor::askException()
{
    auto *dialog = new ExceptionDialog(m_desk, m_units, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExceptionDialog::written, this, [this](const QString &line) {
        DraftTextEdit *edit = m_fields.constLast().second;
        edit->moveCursor(QTextCursor::End);
        edit->insertPlainText(edit->toPlainText().isEmpty() ? line : u'\n' + line);
        edit->commit();
        edit->setFocus();
    });
    dialog->open();
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
    const Agreed agreed = isBound ? agreedOn(m_desk.notebook, m_report, m_subject) : Agreed();
    m_buttons->setRating(agreed.rating);
    setHistorySubject(m_buttons, agreed.id, QStringLiteral("rating"));
    for (const auto &[column, edit] : std::as_const(m_fields))
        edit->reload();
    showExceptions();
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
}

} // namespace regards
