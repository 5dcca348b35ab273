// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/fitting.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rounding = 1; // pixels

QString flat(QString text)
{
    return text.remove(u'&').simplified();
}

/// Collects what is cut off in one window.
class Fitting
{
public:
    explicit Fitting(const QWidget &window)
        : m_window(window)
    { }

    QStringList check()
    {
        const QSize least = m_window.minimumSizeHint();
        if (least.width() > m_window.width() || least.height() > m_window.height())
            say(m_window,
                u"the window needs %1 by %2 and has %3 by %4"_s.arg(least.width())
                    .arg(least.height())
                    .arg(m_window.width())
                    .arg(m_window.height()));
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&m_window) && widget->window() == &m_window)
                checkOne(*widget);
        }
        return m_found;
    }

private:
    void checkOne(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            checkLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            checkButton(*button);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            checkCombo(*combo);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            checkLine(*line);
        else if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            checkTabs(*bar);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            checkHeader(*header);
        else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
            checkSize(*spin, spin->minimumSizeHint(), spin->text());
        else if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
            checkPage(*area);
        else if (const auto *list = qobject_cast<const QListWidget *>(&widget); list && list->objectName() == u"rail")
            checkSize(*list->viewport(), {list->sizeHintForColumn(0), 0}, u"the rail"_s);
    }

    void checkLabel(const QLabel &label)
    {
        const QString text = Qt::mightBeRichText(label.text())
            ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
            : label.text();
        if (text.trimmed().isEmpty())
            return;
        QSize needed = label.minimumSizeHint();
        if (label.wordWrap()) {
            needed = {widestWord(label, text), label.heightForWidth(label.width())};
        }
        checkSize(label, needed, text);
        checkFree(label, text);
    }

    /// In pixels, with the label's margins.
    static int widestWord(const QLabel &label, const QString &text)
    {
        int widest = 0;
        for (const QString &word : text.split(QRegularExpression(u"[ \\n\\t]+"_s), Qt::SkipEmptyParts))
            widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
        return widest + label.width() - label.contentsRect().width();
    }

    void checkButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        // Its words whole, with what stands around them; of the height, the words and their icon.
        const int width = isShortened(button, button.text()) ? 0 : button.sizeHint().width();
        const int icon = button.icon().isNull() ? 0 : button.iconSize().height();
        checkSize(button, {width, std::max(button.fontMetrics().height(), icon) + 4}, button.text());
    }

    /// Whether a text may be shortened there: it can be had whole by mouse and by screen reader.
    static bool isShortened(const QWidget &widget, const QString &text)
    {
        return flat(widget.toolTip()).contains(flat(text))
            && (flat(widget.accessibleName()).contains(flat(text)) || qobject_cast<const QComboBox *>(&widget));
    }

    void checkCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const QFontMetrics metrics = combo.fontMetrics();
        if (!isShortened(combo, combo.currentText()) && metrics.horizontalAdvance(combo.currentText()) > room.width())
            say(combo,
                u"“%1” has %2 of %3"_s.arg(combo.currentText())
                    .arg(room.width())
                    .arg(metrics.horizontalAdvance(combo.currentText())));
        checkSize(combo, {0, metrics.height()}, combo.currentText());
    }

    void checkLine(const QLineEdit &line)
    {
        const int advance = line.fontMetrics().horizontalAdvance(line.placeholderText());
        const bool isInside = qobject_cast<const QComboBox *>(line.parentWidget())
            || qobject_cast<const QAbstractSpinBox *>(line.parentWidget());
        const bool isTold = flat(line.toolTip()).contains(flat(line.placeholderText()));
        checkSize(line,
                  {isTold ? 0 : advance, isInside ? line.fontMetrics().height() : line.minimumSizeHint().height()},
                  line.placeholderText());
    }

    void checkTabs(const QTabBar &bar)
    {
        int all = 0;
        for (int tab = 0; tab < bar.count(); ++tab) {
            const int text = bar.fontMetrics().horizontalAdvance(flat(bar.tabText(tab)));
            if (bar.tabRect(tab).width() < text)
                say(bar, u"tab “%1” has %2 of %3"_s.arg(bar.tabText(tab)).arg(bar.tabRect(tab).width()).arg(text));
            all += bar.tabRect(tab).width();
        }
        // A long row of tabs may be moved by the arrows at its end, as every tab can be had by the arrow keys.
        if (all > bar.width() + Rounding && !bar.usesScrollButtons())
            say(bar, u"the tabs need %1 and have %2"_s.arg(all).arg(bar.width()));
    }

    void checkHeader(const QHeaderView &header)
    {
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, header.orientation(), Qt::DisplayRole).toString();
            if (header.isSectionHidden(section) || text.isEmpty())
                continue;
            const QString tip = header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            const int given = header.orientation() == Qt::Horizontal ? header.sectionSize(section) : header.width();
            if (needed > given && !tip.contains(text) && !(header.defaultAlignment() & Qt::TextWordWrap))
                say(header, u"heading “%1” has %2 of %3"_s.arg(text).arg(given).arg(needed));
        }
    }

    void checkPage(const QScrollArea &area)
    {
        if (area.horizontalScrollBar()->maximum() > 0)
            say(area,
                u"has to be moved sideways, by %1; widest: %2"_s.arg(area.horizontalScrollBar()->maximum())
                    .arg(furthest(*area.widget())));
    }

    /// What most likely makes a page so wide.
    static QString furthest(const QWidget &page)
    {
        const QWidget *found = &page;
        int edge = 0;
        for (const QWidget *one : page.findChildren<QWidget *>()) {
            const int least = std::max(one->minimumWidth(), one->minimumSizeHint().width());
            const int right = one->mapTo(&page, QPoint()).x() + least;
            if (one->isVisibleTo(&page) && one->findChildren<QWidget *>().isEmpty() && right > edge) {
                edge = right;
                found = one;
            }
        }
        return QLatin1StringView(found->metaObject()->className()) + u' ' + found->objectName() + u' '
            + found->accessibleName() + u' ' + found->property("text").toString();
    }

    void checkSize(const QWidget &widget, const QSize &needed, const QString &text)
    {
        if (widget.width() + Rounding < needed.width() || widget.height() + Rounding < needed.height())
            say(widget,
                u"“%1” has %2 by %3 and needs %4 by %5"_s.arg(text.left(60))
                    .arg(widget.width())
                    .arg(widget.height())
                    .arg(needed.width())
                    .arg(needed.height()));
        checkInside(widget, text);
    }

    /// Nothing beside it may lie over it.
    void checkFree(const QWidget &widget, const QString &text)
    {
        for (const QWidget *other :
             widget.parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const QRect both = other->geometry().intersected(widget.geometry());
            const bool isSeen = other != &widget && other->isVisibleTo(&m_window) && !other->isWindow();
            if (isSeen && both.width() > 2 && both.height() > 2)
                say(widget,
                    u"“%1” lies %2 pixels over %3"_s.arg(text.left(60)).arg(both.height()).arg(other->objectName()));
        }
    }

    /// Nothing that contains it may hide a part of it; a page that scrolls hides only what is above and below.
    void checkInside(const QWidget &widget, const QString &text)
    {
        QRect rect = widget.rect();
        for (const QWidget *inner = &widget; inner != &m_window; inner = inner->parentWidget()) {
            rect.translate(inner->pos());
            const QWidget *outer = inner->parentWidget();
            const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
            if (area && area->viewport() == outer)
                return; // its page is checked by itself
            const QRect room = outer->rect().adjusted(-Rounding, -Rounding, Rounding, Rounding);
            if (!room.contains(rect))
                return say(widget, u"“%1” lies %2 outside %3"_s.arg(text.left(60), described(rect), described(room)));
        }
    }

    static QString described(const QRect &rect)
    {
        return u"(%1, %2, %3 by %4)"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
    }

    void say(const QWidget &widget, const QString &what)
    {
        QString where;
        for (const QWidget *one = &widget; one && where.isEmpty(); one = one->parentWidget())
            where = one->objectName().startsWith(u"qt_") ? QString() : one->objectName();
        m_found.append(u"%1 %2: %3"_s.arg(QLatin1StringView(widget.metaObject()->className()), where, what));
    }

    const QWidget &m_window;
    QStringList m_found;
};

} // namespace

QStringList cutOff(const QWidget &window)
{
    return Fitting(window).check();
}

} // namespace regards::test
