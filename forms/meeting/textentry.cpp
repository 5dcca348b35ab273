// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/textentry.h"

#include "core/analysis/agreeing.h"
#include "forms/agree/exceptiondialog.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/meeting/meetingbutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int MostByDigit = 9;

QString columnOf(AgreedText text)
{
    switch (text) {
    case AgreedText::Reason:
        return QStringLiteral("reason");
    case AgreedText::MinorityView:
        return QStringLiteral("minority_view");
    case AgreedText::Exception:
        break;
    }
    return QStringLiteral("unit_exceptions");
}

/// "1" to "9", then "A", "B", …
QString choiceKey(int index)
{
    return index < MostByDigit ? QString::number(index + 1) : QString(QChar(u'A' + index - MostByDigit));
}

/// Which choice a key means, counted from 0; the digits of a French keyboard need no Shift.
int choiceOf(const QKeyEvent &event)
{
    static const QString FrenchDigits = QStringLiteral("&é\"'(-è_ç");
    const QString text = event.text().toUpper();
    if (text.size() != 1)
        return -1;
    const QChar key = text.at(0);
    if (key >= u'1' && key <= u'9')
        return key.unicode() - u'1';
    if (const qsizetype at = FrenchDigits.indexOf(event.text()); at >= 0)
        return int(at);
    return key >= u'A' && key <= u'Z' ? MostByDigit + key.unicode() - u'A' : -1;
}

} // namespace

TextEntry::TextEntry(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(style::paragraph({}, this))
    , m_choices(new QWidget(this))
    , m_choiceColumn(new QVBoxLayout(m_choices))
    , m_edit(new DraftTextEdit(desk, this))
    , m_hint(style::paragraph({}, this))
{
    setObjectName(QStringLiteral("meeting.entry"));
    m_title->setObjectName(QStringLiteral("meeting.entryTitle"));
    m_title->setProperty("bold", true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_edit->setObjectName(QStringLiteral("meeting.text"));
    m_title->setBuddy(m_edit);
    m_hint->setProperty("quiet", true);
    m_choiceColumn->setContentsMargins(0, 0, 0, 0);
    m_choiceColumn->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_choices, 1);
    column->addWidget(m_edit, 1);
    column->addWidget(m_hint);
    connect(m_edit, &DraftTextEdit::saved, this, &TextEntry::saved);
    connect(m_edit, &DraftTextEdit::failed, this, &TextEntry::failed);
}

QString TextEntry::title() const
{
    switch (m_text) {
    case AgreedText::Reason:
        return tr("Reason for what the team agreed");
    case AgreedText::MinorityView:
        return tr("Minority view: what some see otherwise, and why");
    case AgreedText::Exception:
        break;
    }
    return tr("Exception of one unit");
}

void TextEntry::begin(AgreedText text, const RecordId &report, const QString &subject, const QStringList &units)
{
    m_text = text;
    m_units = units;
    const Agreed agreed = agreedOn(m_desk.notebook, report, subject);
    m_edit->setAccessibleName(title());
    m_edit->bind({Agreed::typeName(), agreed.id, columnOf(text), agreedFields(agreed)});
    ask(text == AgreedText::Exception && !m_edit->isReadOnly() ? Step::Unit : Step::Text);
}

void TextEntry::ask(Step step)
{
    m_step = step;
    m_title->setFocusPolicy(step == Step::Text ? Qt::NoFocus : Qt::StrongFocus); // it takes the keys of the choices
    while (m_choiceColumn->count() > 1) { // the stretch stays
        const std::unique_ptr<QLayoutItem> item(m_choiceColumn->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_choices->setVisible(step != Step::Text);
    m_edit->setVisible(step == Step::Text);
    switch (step) {
    case Step::Unit:
        m_title->setText(tr("Exception: in which unit?"));
        for (int i = 0; i < m_units.size(); ++i)
            addChoice(choiceKey(i), m_units.at(i), std::nullopt, [this, i] { chooseUnit(i); });
        m_hint->setText(tr("Enter: straight to the text. Esc: back."));
        m_title->setFocus();
        break;
    case Step::Rating:
        m_title->setText(tr("Exception: how is it rated in “%1”?").arg(m_unit));
        for (const Rating rating : Rating::all())
            addChoice(ratingKey(rating), ratingWord(m_desk.toolkit, rating, m_desk.language), rating,
                      [this, rating] { chooseRating(rating); });
        m_hint->setText(tr("Esc: back."));
        m_title->setFocus();
        break;
    case Step::Text:
        m_title->setText(title());
        m_hint->setText(tr("It is saved by itself. Esc: done."));
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
        break;
    }
    setFocusProxy(step == Step::Text ? static_cast<QWidget *>(m_edit) : m_title);
}

void TextEntry::addChoice(const QString &key, const QString &words, const std::optional<Rating> &rating,
                          const std::function<void()> &chosen)
{
    auto *button = new MeetingButton(m_choices);
    button->setFont(font());
    button->setObjectName(u"meeting.choice_" + key);
    button->setKey(key);
    button->setWords(words);
    if (rating)
        button->setMark(*rating);
    // Queued: the choice takes its own button away.
    connect(button, &QPushButton::clicked, this, chosen, Qt::QueuedConnection);
    m_choiceColumn->insertWidget(m_choiceColumn->count() - 1, button);
}

void TextEntry::chooseUnit(int index)
{
    if (m_step != Step::Unit || index < 0 || index >= m_units.size())
        return;
    m_unit = m_units.at(index);
    ask(Step::Rating);
}

void TextEntry::chooseRating(const Rating &rating)
{
    if (m_step != Step::Rating)
        return;
    ask(Step::Text);
    if (!m_edit->toPlainText().isEmpty())
        m_edit->insertPlainText(QStringLiteral("\n"));
    const QString word = ratingWord(m_desk.toolkit, rating, m_desk.language);
    m_edit->insertPlainText(ExceptionDialog::begun(m_unit, word) + u' '); // why is typed after it
}

void TextEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    switch (m_step) {
    case Step::Unit:
        if (isEnter)
            return ask(Step::Text);
        if (const int choice = choiceOf(*event); choice >= 0)
            return chooseUnit(choice);
        break;
    case Step::Rating:
        if (const auto meant = ratingForKey(*event); meant && *meant)
            return chooseRating(**meant);
        break;
    case Step::Text:
        break;
    }
    QWidget::keyPressEvent(event); // Esc is the meeting's
}

void TextEntry::end()
{
    m_edit->commit();
    m_edit->unbind();
}

void TextEntry::commit()
{
    m_edit->commit();
}

void TextEntry::reload()
{
    m_edit->reload();
}

} // namespace regards
