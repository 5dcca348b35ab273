// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conflicts/thirdvalue.h"

#include "core/notebook/conflictdraft.h"
#include "core/notebook/draftkeeper.h"
#include "forms/common/choicebox.h"
#include "forms/common/locale.h"
#include "forms/common/ratingbuttons.h"
#include "forms/common/style.h"
#include "forms/common/texthelp.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace regards {

namespace {

constexpr int DraftDelay = 400; // milliseconds after the last key

} // namespace

ThirdValue::ThirdValue(Desk &desk, const Conflict &conflict, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_conflict(conflict)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_wait.setSingleShot(true);
    m_wait.setInterval(DraftDelay);
    connect(&m_wait, &QTimer::timeout, this, &ThirdValue::keepDraft);
    const RecordType *type = recordType(conflict.type);
    const FieldDeclaration *field = type ? type->field(conflict.field) : nullptr;
    switch (field ? field->kind : FieldKind::Reference) {
    case FieldKind::Rating:
        makeRating();
        break;
    case FieldKind::Text:
        makeText(true);
        break;
    case FieldKind::LongText:
        makeText(false);
        break;
    case FieldKind::Date:
        makeDate();
        break;
    case FieldKind::Choice:
        makeChoice();
        break;
    case FieldKind::Integer:
        makeNumber();
        break;
    case FieldKind::Time:
    case FieldKind::Subject:
    case FieldKind::Reference:
    case FieldKind::Flag: // its two values are what is in conflict
        m_isPossible = false;
    }
}

ThirdValue::~ThirdValue()
{
    if (m_wait.isActive())
        keepDraft();
}

QPushButton *ThirdValue::takeButton(const QString &text)
{
    auto *take = new QPushButton(text, this);
    take->setObjectName(QStringLiteral("conflict.takeThird"));
    return take;
}

void ThirdValue::makeRating()
{
    layout()->addWidget(style::paragraph(tr("Or another rating:")));
    auto *buttons = new RatingButtons(m_desk.toolkit, m_desk.language, this);
    connect(buttons, &RatingButtons::chosen, this,
            [this](const std::optional<Rating> &rating) { Q_EMIT taken(rating ? Value{rating->token()} : Value{}); });
    layout()->addWidget(buttons);
    m_first = buttons->firstFocus();
}

void ThirdValue::makeText(bool isLine)
{
    auto *label = new QLabel(tr("Or &write it yourself:"), this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("conflict.third"));
    m_text->setTabChangesFocus(true);
    const int lines = isLine ? 2 : 5;
    m_text->setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * style::Gap);
    label->setBuddy(m_text);
    if (m_desk.textHelp)
        m_desk.textHelp->attach(m_text);
    auto *take = takeButton(tr("&Keep this text"));
    m_text->setPlainText(draft());
    take->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, take] {
        take->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        if (!m_wait.isActive())
            m_wait.start();
    });
    connect(take, &QPushButton::clicked, this, [this, isLine] {
        const QString text = m_text->toPlainText();
        Q_EMIT taken(Value{isLine ? text.simplified() : text.trimmed()});
    });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(take, 0, Qt::AlignLeft);
    m_first = m_text;
}

void ThirdValue::makeDate()
{
    auto *label = new QLabel(tr("Or another &date:"), this);
    auto *date = new QDateEdit(this);
    date->setObjectName(QStringLiteral("conflict.third"));
    date->setLocale(localeFor(m_desk.language));
    date->setDisplayFormat(localeFor(m_desk.language).dateFormat(QLocale::ShortFormat));
    date->setCalendarPopup(true);
    ignoreWheel(date);
    const auto *shown = std::get_if<QString>(&m_conflict.heads.constFirst().value);
    date->setDate(shown ? QDate::fromString(*shown, Qt::ISODate)
                        : QDateTime::fromMSecsSinceEpoch(m_desk.notebook.world().now()).date());
    label->setBuddy(date);
    auto *take = takeButton(tr("&Keep this date"));
    connect(take, &QPushButton::clicked, this, [this, date] { Q_EMIT taken(date->date().toString(Qt::ISODate)); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addWidget(date, 0, Qt::AlignLeft);
    column->addWidget(take, 0, Qt::AlignLeft);
    m_first = date;
}

void ThirdValue::makeChoice()
{
    auto *label = new QLabel(tr("Or &another one:"), this);
    auto *box = new ChoiceBox(m_conflict.type, m_conflict.field, Words(m_desk.language), tr("Nothing"), this);
    box->setObjectName(QStringLiteral("conflict.third"));
    if (const auto *shown = std::get_if<QString>(&m_conflict.heads.constFirst().value))
        box->setToken(*shown);
    label->setBuddy(box);
    auto *take = takeButton(tr("&Keep this one"));
    connect(take, &QPushButton::clicked, this,
            [this, box] { Q_EMIT taken(box->token().isEmpty() ? Value{} : Value{box->token()}); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addWidget(box, 0, Qt::AlignLeft);
    column->addWidget(take, 0, Qt::AlignLeft);
    m_first = box;
}

void ThirdValue::makeNumber()
{
    constexpr int Most = 1'000'000;
    auto *label = new QLabel(tr("Or another &number:"), this);
    auto *number = new QSpinBox(this);
    number->setObjectName(QStringLiteral("conflict.third"));
    number->setRange(-Most, Most);
    ignoreWheel(number);
    if (const auto *shown = std::get_if<qint64>(&m_conflict.heads.constFirst().value))
        number->setValue(int(std::clamp(*shown, qint64(-Most), qint64(Most))));
    label->setBuddy(number);
    auto *take = takeButton(tr("&Keep this number"));
    connect(take, &QPushButton::clicked, this, [this, number] { Q_EMIT taken(Value{qint64(number->value())}); });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label);
    column->addWidget(number, 0, Qt::AlignLeft);
    column->addWidget(take, 0, Qt::AlignLeft);
    m_first = number;
}

void ThirdValue::offer(const QString &text)
{
    if (!m_text)
        return;
    m_text->setPlainText(text);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
    // What is to be pressed next comes into sight with it.
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area->ensureWidgetVisible(findChild<QPushButton *>(QStringLiteral("conflict.takeThird")));
    }
}

QString ThirdValue::draft() const
{
    for (const Draft &draft : m_desk.notebook.drafts()) {
        if (draft.record == m_conflict.record && draft.field == conflictDraftField(m_conflict.field))
            return draft.text;
    }
    return {};
}

void ThirdValue::keepDraft()
{
    m_wait.stop();
    // Settled or erased meanwhile: it must not come back.
    const auto record = m_desk.notebook.record(m_conflict.record);
    if (m_desk.notebook.isReadOnly() || !record || !record->conflicts.contains(m_conflict.field))
        return;
    // Through the keeper: on a full disk it waits there.
    (void)m_desk.notebook.keeper().save(
        {m_conflict.type, m_conflict.record, conflictDraftField(m_conflict.field), m_text->toPlainText()});
}

void ThirdValue::forget()
{
    m_wait.stop();
    if (m_text)
        (void)m_desk.notebook.keeper().discard(m_conflict.record, conflictDraftField(m_conflict.field));
}

} // namespace regards
