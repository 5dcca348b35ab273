// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/style.h"

#include "core/report/fonts.h"
#include "forms/common/buttonface.h"
#include "forms/common/housestyle.h"

#include <QApplication>
#include <QFont>
#include <QFontMetrics>
#include <QLabel>
#include <QPalette>
#include <QVariant>

namespace regards::style {

namespace {

constexpr double BasePoints = 11.5;
constexpr double HeadingPoints[]{17, 13};
constexpr char LookProperty[] = "regardsLook";

/// Colours as @(role), points as @(h1) and @(h2), heights that grow with the text as @(line) and the like.
QString sheetTemplate()
{
    return QStringLiteral(R"(
QLabel[rank="1"] { font-size: @(h1)pt; font-weight: 600; color: @(heading); }
QLabel[rank="2"] { font-size: @(h2)pt; font-weight: 600; color: @(text); }
QLabel[quiet="true"] { color: @(quiet); }
QLabel[danger="true"] { color: @(danger); font-weight: 600; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[dropzone="true"] { border: 2px dashed @(border); border-radius: 8px; padding: 24px; }
QPushButton, QToolButton { min-height: @(line)px; padding: 4px 14px; border: 1px solid @(border); border-radius: 5px;
    background: @(surface); color: @(text); }
QPushButton:hover, QToolButton:hover { background: @(hover); }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @(pressed); }
QPushButton:disabled, QToolButton:disabled { background: @(disabledGround); color: @(disabledText);
    border-color: @(rule); }
QPushButton[main="true"] { background: @(accent); color: @(onAccent); border-color: @(border); font-weight: 600; }
QPushButton[main="true"]:hover { background: @(accentHover); }
QPushButton[main="true"]:disabled { background: @(disabledGround); border-color: @(rule); color: @(disabledText); }
QPushButton[danger="true"] { color: @(danger); border-color: @(danger); }
QPushButton[danger="true"]:disabled { color: @(disabledText); border-color: @(rule); }
QPushButton:focus, QToolButton:focus, QPushButton[main="true"]:focus {
    border: 3px solid @(focus); padding: 2px 12px; }
QToolButton[popupMode="1"] { padding-right: 26px; }
QToolButton::menu-button { border: none; border-left: 1px solid @(border); width: 20px; }
QToolButton[flat="true"] { border-color: transparent; background: transparent; text-align: left; }
QToolButton[flat="true"]:hover { background: @(hover); }
QToolButton[flat="true"]:focus { border: 3px solid @(focus); }
QToolButton[picture="true"] { padding: 2px; }
QToolButton[picture="true"]:focus { padding: 0; }
QPushButton[projected="true"] { min-height: 0; padding: 0; }
QPushButton[mark] { text-align: left; padding: 5px 6px; min-height: @(mark)px; }
QPushButton[mark]:checked { padding: 4px 5px; }
QPushButton[mark]:focus, QPushButton[mark]:checked:focus { border: 3px solid @(focus); padding: 3px 4px; }
QComboBox, QAbstractSpinBox { min-height: @(box)px; }
QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid @(border); border-radius: 4px; background: @(surface);
    color: @(text); padding: 3px; }
QLineEdit { min-height: @(line)px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 3px solid @(focus); padding: 1px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @(disabledGround);
    color: @(disabledText); border-color: @(rule); }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; min-height: 0; padding: 0; }
QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @(shade); }
QComboBox QAbstractItemView { border: 1px solid @(border); background: @(surface); color: @(text); }
QComboBox QAbstractItemView::item { min-height: 30px; }
QTreeView, QListView, QTableView { border: 2px solid @(rule); background: @(surface); color: @(text);
    alternate-background-color: @(shade); gridline-color: @(rule); }
QTreeView:focus, QListView:focus, QTableView:focus { border: 2px solid @(focus); }
QTreeView::item, QListView::item { padding: 5px 2px; border-top: 1px solid transparent;
    border-bottom: 1px solid transparent; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @(selection);
    color: @(onSelection); border-top: 1px solid @(selectionEdge); border-bottom: 1px solid @(selectionEdge); }
QHeaderView::section { background: @(shade); color: @(text); border: none; border-right: 1px solid @(rule);
    border-bottom: 1px solid @(rule); padding: 5px 6px; }
QTableCornerButton::section { background: @(shade); border: none; }
QCheckBox, QRadioButton { spacing: 8px; min-height: @(tick)px; border: 3px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: 3px solid @(focus); border-radius: 4px; }
QTabWidget::pane { border: none; border-top: 1px solid @(rule); }
QTabBar::tab { padding: 6px @(tabs)px; border: 3px solid transparent; border-bottom: 3px solid @(rule); color: @(text); }
QTabBar::tab:selected { border-bottom: 3px solid @(selectionEdge); color: @(heading); font-weight: 600; }
QTabBar::tab:hover { background: @(hover); }
QTabBar::tab:selected:focus { border: 3px solid @(focus); }
QTabBar::tab:disabled { color: @(disabledText); }
QProgressBar { border: 1px solid @(border); border-radius: 4px; background: @(surface); color: @(text);
    text-align: center; min-height: 22px; }
QProgressBar::chunk { background: @(selectionEdge); border-radius: 3px; }
QScrollBar:vertical { width: 14px; background: @(shade); }
QScrollBar:horizontal { height: 14px; background: @(shade); }
QScrollBar::handle { background: @(border); border: 2px solid @(shade); border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @(surface); color: @(text); border: 1px solid @(border); }
QMenu::item { padding: 6px 24px; }
QMenu::item:selected { background: @(selection); color: @(onSelection); }
QMenu::item:disabled { color: @(disabledText); }
QMenu::separator { height: 1px; background: @(rule); margin: 4px 0; }
QToolTip { background: @(surface); color: @(text); border: 1px solid @(border); padding: 4px; }
QListWidget#rail { border: 2px solid @(rail); background: @(rail); color: @(onRail); font-weight: 600; outline: none; }
QListWidget#rail::item { padding: 11px 8px; color: @(onRail); border: none; border-@(start): 5px solid transparent; }
QListWidget#rail::item:selected { background: @(railSelected); color: @(onRail); border: none;
    border-@(start): 5px solid @(railMark); }
QListWidget#rail:focus { border: 2px solid @(focus); }
QFrame#header { background: @(surface); border-bottom: 1px solid @(rule); }
QFrame[card="true"] { background: @(surface); border: 1px solid @(rule); border-radius: 6px; }
QFrame[banner="info"] { background: @(info); border: 1px solid @(infoEdge); border-radius: 5px; }
QFrame[banner="success"] { background: @(success); border: 1px solid @(successEdge); border-radius: 5px; }
QFrame[banner="warning"] { background: @(warning); border: 1px solid @(warningEdge); border-radius: 5px; }
QFrame[banner="error"] { background: @(error); border: 2px solid @(errorEdge); border-radius: 5px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QSplitter::handle { background: @(rule); }
)");
}

QString sheet(const Look &look)
{
    QString made = sheetTemplate();
    for (const report::RatingMark mark : report::RatingMarks) {
        const MarkColours colours = markColours(look.scheme, mark);
        made +=
            QStringLiteral("QPushButton[mark=\"%1\"]:checked { background: %2; border: 2px solid %3; color: %4; }\n")
                .arg(report::markToken(mark), colours.fill.name(), colours.strong.name(), colours.text.name());
    }
    // Of two rules as exact the later one holds: the ring stays last.
    made += QStringLiteral("QPushButton[mark]:checked:focus { border: 3px solid @(focus); }\n");
    for (int role = 0; role < RoleCount; ++role)
        made.replace(QString(u"@(" + roleName(Role(role)) + u')'), colour(look.scheme, Role(role)).name());
    for (int rank = 0; rank < 2; ++rank)
        made.replace(QStringLiteral("@(h%1)").arg(rank + 1), QString::number(HeadingPoints[rank] * look.percent / 100));
    made.replace(QStringLiteral("@(start)"),
                 QGuiApplication::isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left"));
    const int line = QFontMetrics(QApplication::font()).height();
    const std::pair<const char *, int> sizes[]{{"line", std::max(28, line + 2)},
                                               {"mark", std::max(32, line + 6)},
                                               {"box", std::max(32, line + 8)},
                                               {"tick", std::max(30, line + 4)},
                                               {"tabs", look.percent > 150 ? 5 : 14}};
    for (const auto &[name, size] : sizes)
        made.replace(QStringLiteral("@(%1)").arg(QLatin1StringView(name)), QString::number(size));
    Q_ASSERT(!made.contains(u'@'));
    return made;
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

void apply(QApplication &application, const Look &look)
{
    const bool isFirst = !application.property(LookProperty).isValid();
    if (!isFirst && lookOf(application) == look)
        return;
    application.setProperty(LookProperty, QPoint(int(look.scheme), look.percent));
    if (isFirst) {
        makeTicksCount();
        QApplication::setStyle(new HouseStyle);
    }
    QApplication::setPalette(paletteOf(look.scheme));
    QFont font = QApplication::font();
    if (report::loadFonts())
        font.setFamily(report::pageFont(BasePoints).family());
    font.setPointSizeF(BasePoints * look.percent / 100);
    QApplication::setFont(font);
    application.setStyleSheet(sheet(look));
}

Look lookOf(const QApplication &application)
{
    const QVariant kept = application.property(LookProperty);
    return kept.isValid() ? Look{Scheme(kept.toPoint().x()), kept.toPoint().y()} : Look{};
}

bool isLargeText()
{
    constexpr int LargestUsual = 125; // percent
    return lookOf(*qApp).percent > LargestUsual;
}

int targetHeight()
{
    constexpr int Least = 38;
    constexpr int AroundText = 16;
    return std::max(Least, QFontMetrics(QApplication::font()).height() + AroundText);
}

QLabel *heading(const QString &text, int rank, QWidget *parent)
{
    auto *made = label(text, parent);
    made->setProperty("rank", rank);
    return made;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    return label(text, parent);
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *made = label(text, parent);
    made->setProperty("quiet", true);
    return made;
}

} // namespace regards::style
