// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/style.h"

#include "core/report/fonts.h"
#include "core/report/palette.h"

#include <QApplication>
#include <QFont>
#include <QLabel>
#include <QPalette>
#include <QStyleFactory>

namespace regards::style {

namespace {

constexpr double BasePoints = 11.5;

QPalette housePalette()
{
    namespace colour = report::colour;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf6, 0xf7, 0xf9));
    palette.setColor(QPalette::WindowText, QColor(colour::Ink));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(colour::Shade));
    palette.setColor(QPalette::Text, QColor(colour::Ink));
    palette.setColor(QPalette::Button, QColor(0xee, 0xf1, 0xf5));
    palette.setColor(QPalette::ButtonText, QColor(colour::Ink));
    palette.setColor(QPalette::Highlight, QColor(colour::Accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(colour::Muted));
    palette.setColor(QPalette::Link, QColor(colour::Accent));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::ToolTipText, QColor(colour::Ink));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x83, 0x8e));
    return palette;
}

QString sheet()
{
    return QStringLiteral(R"(
QLabel[rank="1"] { font-size: 17pt; font-weight: 600; color: #174a7c; }
QLabel[rank="2"] { font-size: 13pt; font-weight: 600; color: #1d242c; }
QLabel[quiet="true"] { color: #5b6470; }
QPushButton, QToolButton { min-height: 28px; padding: 4px 14px; border: 1px solid #9aa5b1; border-radius: 5px;
    background: #ffffff; }
QPushButton:hover, QToolButton:hover { background: #e3eaf2; }
QPushButton:pressed, QToolButton:pressed { background: #cfdbe8; }
QPushButton:disabled, QToolButton:disabled { background: #eef0f2; color: #7a838e; border-color: #c9cfd6; }
QPushButton[main="true"] { background: #174a7c; color: #ffffff; border-color: #174a7c; font-weight: 600; }
QPushButton[main="true"]:hover { background: #205f9e; }
QPushButton[main="true"]:disabled { background: #aebccb; border-color: #aebccb; color: #ffffff; }
QPushButton[danger="true"] { color: #a8450a; border-color: #a8450a; }
QPushButton:focus, QToolButton:focus, QPushButton[main="true"]:focus { border: 3px solid #e08a00; padding: 2px 12px; }
QToolButton[popupMode="1"] { padding-right: 26px; }
QToolButton::menu-button { border: none; border-left: 1px solid #9aa5b1; width: 20px; }
QToolButton[flat="true"] { border-color: transparent; background: transparent; text-align: left; }
QToolButton[flat="true"]:hover { background: #e3eaf2; }
QToolButton[flat="true"]:focus { border: 3px solid #e08a00; }
QComboBox, QAbstractSpinBox { min-height: 30px; }
QLineEdit, QPlainTextEdit, QTextEdit {
    border: 1px solid #8792a0; border-radius: 4px; background: #ffffff; padding: 3px; min-height: 28px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 3px solid #e08a00; padding: 1px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; min-height: 0; padding: 0; }
QComboBox:focus, QAbstractSpinBox:focus { background: #fff3e0; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: #f3f5f8; }
QComboBox QAbstractItemView::item { min-height: 30px; }
QTreeView, QListView, QTableView { border: 2px solid #c9cfd6; background: #ffffff; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 2px solid #e08a00; }
QTreeView::item, QListView::item { padding: 5px 2px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: #cfe0f2; color: #10243a; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 30px; border: 3px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: 3px solid #e08a00; border-radius: 4px; }
QListWidget#rail { border: 2px solid #174a7c; background: #174a7c; color: #ffffff; font-weight: 600; outline: none; }
QListWidget#rail::item { padding: 11px 8px; color: #ffffff; border-left: 5px solid transparent; }
QListWidget#rail::item:selected { background: #2a6fb0; color: #ffffff; border-left: 5px solid #fbdcaf; }
QListWidget#rail:focus { border: 2px solid #e08a00; }
QFrame#header { background: #ffffff; border-bottom: 1px solid #c9cfd6; }
QFrame[card="true"] { background: #ffffff; border: 1px solid #c9cfd6; border-radius: 6px; }
QFrame[banner="info"] { background: #e3eaf2; border: 1px solid #8db9e0; border-radius: 5px; }
QFrame[banner="success"] { background: #e4f1e6; border: 1px solid #6aa273; border-radius: 5px; }
QFrame[banner="warning"] { background: #fdf0dc; border: 1px solid #d9a14e; border-radius: 5px; }
QFrame[banner="error"] { background: #fbe6dc; border: 2px solid #b9500f; border-radius: 5px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QSplitter::handle { background: #e6e8eb; }
)");
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

void apply(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(housePalette());
    QFont font = QApplication::font();
    if (report::loadFonts())
        font.setFamily(report::pageFont(BasePoints).family());
    font.setPointSizeF(BasePoints);
    QApplication::setFont(font);
    application.setStyleSheet(sheet());
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
