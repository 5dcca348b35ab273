// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/fieldhelp.h"

#include "forms/common/historysubject.h"
#include "forms/history/historydialog.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolTip>

namespace regards {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("FieldHelp", source);
}

/// A text of the user in a menu: an ampersand would underline the letter after it.
QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QString identifyingSentence(IdentifyingKind kind)
{
    switch (kind) {
    case IdentifyingKind::Name:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be a person’s name."));
    case IdentifyingKind::KnownName:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be the name of somebody of this visit."));
    case IdentifyingKind::Phone:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be a telephone number."));
    case IdentifyingKind::Email:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be an e-mail address."));
    case IdentifyingKind::BirthDate:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be a date of birth."));
    case IdentifyingKind::Room:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be the number of somebody’s room or bed."));
    case IdentifyingKind::RecordNumber:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "This may be the number of somebody’s record."));
    }
    return {};
}

QString identifyingReplacement(IdentifyingKind kind)
{
    switch (kind) {
    case IdentifyingKind::Name:
    case IdentifyingKind::KnownName:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "[name removed]"));
    case IdentifyingKind::Phone:
    case IdentifyingKind::Room:
    case IdentifyingKind::RecordNumber:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "[number removed]"));
    case IdentifyingKind::Email:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "[address removed]"));
    case IdentifyingKind::BirthDate:
        return words(QT_TRANSLATE_NOOP("FieldHelp", "[date removed]"));
    }
    return {};
}

FieldHelp::FieldHelp(TextHelp &help, QPlainTextEdit *field)
    : QObject(field)
    , m_help(help)
    , m_field(field)
    , m_marks(new TextMarks(help, field, this))
{
    field->installEventFilter(this);
    field->viewport()->installEventFilter(this);
}

bool FieldHelp::eventFilter(QObject *watched, QEvent *event)
{
    // A field that is going still loses the keyboard: it is no text field any more then.
    if (!qobject_cast<QPlainTextEdit *>(static_cast<QObject *>(m_field)))
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMenu =
            key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier);
        if (watched == m_field && isMenu) {
            openMenu(m_field->textCursor(), {}, true);
            return true;
        }
        if (!key->text().isEmpty())
            m_marks->beginTyping();
        break;
    }
    case QEvent::InputMethod:
        m_marks->beginTyping();
        break;
    case QEvent::FocusOut:
        m_marks->endTyping();
        break;
    case QEvent::Show:
        m_marks->freshen();
        break;
    case QEvent::PaletteChange:
    case QEvent::ReadOnlyChange:
        m_marks->lookAgain();
        break;
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QPoint inside = m_field->viewport()->mapFromGlobal(menu->globalPos());
        openMenu(isByKey ? m_field->textCursor() : m_field->cursorForPosition(inside), menu->globalPos(), isByKey);
        return true;
    }
    case QEvent::ToolTip:
        if (watched == m_field->viewport())
            return showTip(*static_cast<QHelpEvent *>(event));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FieldHelp::showTip(const QHelpEvent &event)
{
    const QTextCursor where = m_field->cursorForPosition(event.pos());
    QTextCursor selected;
    const auto finding = m_marks->findingAt(where, &selected);
    // The nearest letter is the cursor's even where the line has ended long before.
    const QRect line = m_field->cursorRect(where);
    const bool isOnText = std::abs(line.center().x() - event.pos().x()) <= line.height();
    if (!finding || !isOnText) {
        QToolTip::hideText();
        return false;
    }
    const QString text = finding->kind ? identifyingSentence(*finding->kind) : tr("No dictionary knows this word.");
    //: what an underlined word may be
    QToolTip::showText(event.globalPos(), tr("%1 Right mouse button or menu key: help.").arg(text),
                       m_field->viewport());
    return true;
}

QAction *FieldHelp::action(QMenu *menu, const QString &text, const QString &name, const std::function<void()> &act)
{
    auto *made = new QAction(text, menu);
    made->setObjectName(name);
    connect(made, &QAction::triggered, this, act);
    return made;
}

void FieldHelp::putFirst(QMenu *menu, const QList<QAction *> &actions)
{
    QAction *first = menu->actions().value(0);
    menu->insertActions(first, actions);
    menu->insertSeparator(first);
}

void FieldHelp::openMenu(const QTextCursor &where, const QPoint &at, bool isByKey)
{
    if (m_menu && m_menu->isVisible())
        return;
    m_marks->endTyping(); // who asks for help has done with the word
    m_menu = m_field->createStandardContextMenu();
    m_menu->setObjectName(QStringLiteral("textHelpMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    QTextCursor words;
    const auto finding = m_marks->findingAt(where, &words);
    if (finding && finding->kind)
        addIdentifying(m_menu, words, *finding->kind);
    else if (finding)
        addSpelling(m_menu, words);
    addHistory(m_menu);
    const QRect line = m_field->cursorRect(where);
    m_menu->popup(isByKey ? m_field->viewport()->mapToGlobal(line.bottomLeft()) : at);
    if (isByKey && !m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().constFirst());
}

void FieldHelp::addHistory(QMenu *menu)
{
    auto *key = m_field->window()->findChild<HistoryKey *>();
    if (!key || !historySubjectOf(m_field))
        return;
    menu->addSeparator();
    QAction *made =
        action(menu, tr("&History…"), QStringLiteral("showHistory"), [this, key] { key->showFor(m_field); });
    made->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H)); // shown; the window listens to it
    made->setShortcutContext(Qt::WidgetShortcut);
    menu->addAction(made);
}

void FieldHelp::addSpelling(QMenu *menu, const QTextCursor &word)
{
    const QString wrong = word.selectedText();
    menu->setAccessibleName(tr("No dictionary knows “%1”").arg(wrong));
    putFirst(
        menu,
        {action(menu, tr("&Add “%1” to the dictionary").arg(inMenu(wrong)), QStringLiteral("addWord"),
                [this, wrong] { m_help.addWord(wrong); }),
         action(menu, tr("&Ignore it here"), QStringLiteral("ignoreWord"), [this, wrong] { m_marks->ignore(wrong); })});
    QList<QAction *> offered;
    const QStringList suggestions = m_help.suggestions(wrong);
    for (int i = 0; i < suggestions.size(); ++i) {
        offered.append(action(menu, inMenu(suggestions.at(i)), QStringLiteral("suggestion%1").arg(i),
                              [word, text = suggestions.at(i)] { QTextCursor(word).insertText(text); }));
    }
    if (offered.isEmpty()) {
        offered.append(action(menu, tr("No suggestion"), QStringLiteral("noSuggestion"), [] {}));
        offered.constFirst()->setEnabled(false);
    }
    putFirst(menu, offered);
}

void FieldHelp::addIdentifying(QMenu *menu, const QTextCursor &found, IdentifyingKind kind)
{
    QList<QAction *> offered;
    const QString text = found.selectedText();
    menu->setAccessibleName(identifyingSentence(kind));
    if (!m_field->isReadOnly()) {
        const QString instead = identifyingReplacement(kind);
        //: instead of a name: [name removed]
        offered.append(action(menu, tr("&Replace it by %1").arg(inMenu(instead)), QStringLiteral("replaceIdentifying"),
                              [found, instead] { QTextCursor(found).insertText(instead); }));
    }
    offered.append(action(menu, tr("“%1” does &not identify anybody").arg(inMenu(text)), QStringLiteral("harmless"),
                          [this, text] { m_help.declareHarmless(text); }));
    offered.append(action(menu, tr("&Why is “%1” underlined?").arg(inMenu(text)), QStringLiteral("whyUnderlined"),
                          [this, kind, text] { explain(kind, text); }));
    putFirst(menu, offered);
}

void FieldHelp::explain(IdentifyingKind kind, const QString &text)
{
    auto *box = new QMessageBox(m_field);
    box->setObjectName(QStringLiteral("whyUnderlinedBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    //: the underlined words; what they may be
    box->setText(tr("“%1”: %2").arg(text, identifyingSentence(kind)));
    box->setInformativeText(
        tr("Nobody should be recognised from what is written here: people spoke because that was promised, and some "
           "could be made to suffer for it. Write what happened without saying to whom: “a resident”, “a night "
           "nurse”. The program only guesses: if nobody can be recognised, leave it as it is."));
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace regards
