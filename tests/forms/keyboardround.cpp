// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/keyboardround.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QIcon>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Longest = 500; // steps; no screen has as many controls

QString named(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// Of buttons of which one is chosen, Tab goes to that one only: the arrow keys do the rest.
bool isOneOfGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && ((button->group() && button->group()->exclusive()) || button->autoExclusive());
}

bool isTabbed(const QWidget *widget, const QWidget &window)
{
    return widget->isVisibleTo(&window) && widget->window() == &window && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !widget->objectName().startsWith(u"qt_");
}

/// The controls in the order in which a key reaches them, from where the keyboard is until it has come round; empty:
/// one of them keeps it. A text that leads from link to link may keep it for a while.
QList<QPointer<QWidget>> wayOf(Qt::Key key)
{
    QList<QPointer<QWidget>> way;
    for (int step = 0; step < Longest; ++step) {
        QPointer<QWidget> focus = QApplication::focusWidget();
        if (!focus)
            return {};
        if (way.isEmpty() || way.constLast() != focus) {
            // Where one began may be out of the round: what has gone from sight meanwhile.
            if (const qsizetype seen = way.indexOf(focus); seen >= 0)
                return way.mid(seen);
            way.append(focus);
        }
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return way.size() == 1 && way.constFirst() ? way.mid(1) : QList<QPointer<QWidget>>();
}

bool isAgainstReading(const QWidget *before, const QWidget *after)
{
    const QWidget *group = before->parentWidget();
    if (group != after->parentWidget() || (group && group->property("ownTabOrder").toBool()))
        return false;
    const QRect a = before->geometry();
    const QRect b = after->geometry();
    const bool isAbove = b.bottom() <= a.top();
    const bool isSameLine = b.top() < a.bottom() && a.top() < b.bottom();
    // From the fields Tab goes to what one most likely does next; the other choice of that row comes after it.
    return isAbove || (isSameLine && b.right() <= a.left() && !before->property("main").toBool());
}

} // namespace

QStringList wrongOnTheTabWay(QWidget &window)
{
    QStringList wrong;
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != &window)
        return {u"nothing has the keyboard"_s};
    const QList<QPointer<QWidget>> way = wayOf(Qt::Key_Tab);
    if (way.isEmpty())
        return {u"Tab does not come round; it ends at "_s + named(QApplication::focusWidget())};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isTabbed(widget, window) && !isOneOfGroup(widget) && !way.contains(widget))
            wrong.append(u"Tab never reaches "_s + named(widget));
    }
    QList<QPointer<QWidget>> back = wayOf(Qt::Key_Backtab);
    std::reverse(back.begin(), back.end());
    const qsizetype begin = way.isEmpty() ? -1 : back.indexOf(way.constFirst());
    if (begin < 0 || back.mid(begin) + back.first(begin) != way)
        wrong.append(u"Shift+Tab goes another way than Tab"_s);
    // The last step comes round, and goes up by right.
    qsizetype first = 0;
    for (qsizetype i = 1; i < way.size(); ++i) {
        const auto place = [&window](const QWidget *one) {
            const QPoint at = one->mapTo(&window, QPoint());
            return std::pair(at.y(), at.x());
        };
        if (way.at(i) && place(way.at(i)) < place(way.at(first)))
            first = i;
    }
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        const QWidget *before = way.at((first + i) % way.size());
        const QWidget *after = way.at((first + i + 1) % way.size());
        if (before && after && isAgainstReading(before, after))
            wrong.append(u"after %1 comes %2"_s.arg(named(before), named(after)));
    }
    return wrong;
}

QStringList rolelessControls(const QWidget &window)
{
    QStringList roleless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isTabbed(widget, window))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const auto role = face ? face->role() : QAccessible::NoRole;
        // Areas that only scroll a picture are nothing more particular.
        const bool isPicture = role == QAccessible::Client && qobject_cast<QAbstractScrollArea *>(widget);
        if (role == QAccessible::NoRole || (role == QAccessible::Client && !isPicture))
            roleless.append(named(widget));
    }
    return roleless;
}

QStringList wordlessRows(const QWidget &window, const QStringList &words)
{
    QStringList wordless;
    const auto look = [&](const QAbstractItemView &view, const QModelIndex &index) {
        if (qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).isNull())
            return;
        QString read = index.data(Qt::AccessibleTextRole).toString();
        if (read.isEmpty())
            read = index.data(Qt::DisplayRole).toString();
        const bool isTold =
            std::any_of(words.begin(), words.end(), [&](const QString &word) { return read.contains(word); });
        if (!isTold)
            wordless.append(named(&view) + u": "_s + read);
    };
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisibleTo(&window) || !view->model() || view->objectName() == u"rail"
            || qobject_cast<const QHeaderView *>(view))
            continue;
        QModelIndexList open{QModelIndex()};
        while (!open.isEmpty()) {
            const QModelIndex parent = open.takeFirst();
            for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                for (int column = 0; column < view->model()->columnCount(parent); ++column)
                    look(*view, view->model()->index(row, column, parent));
                open.append(view->model()->index(row, 0, parent));
            }
        }
    }
    return wordless;
}

} // namespace regards::test
