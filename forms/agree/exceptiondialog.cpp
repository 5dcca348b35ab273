// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/exceptiondialog.h"

#include "forms/common/choicebox.h"
#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

ExceptionDialog::ExceptionDialog(const Desk &desk, const QStringList &units, QWidget *parent)
    : QDialog(parent)
    , m_unit(new QComboBox(this))
    , m_rating(new QComboBox(this))
    , m_why(new QLineEdit(this))
{
    setObjectName(QStringLiteral("exceptionDialog"));
    setWindowTitle(tr("Other in one unit"));
    setMinimumWidth(40 * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        style::hint(tr("The agreed rating holds for all units of this report. Where one unit is otherwise, "
                       "the report says so."),
                    this));
    auto *form = new QFormLayout;
    column->addLayout(form);
    form->setRowWrapPolicy(style::isLargeText() ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    m_unit->setObjectName(QStringLiteral("exception.unit"));
    for (const QString &unit : units)
        m_unit->addItem(unit);
    ignoreWheel(m_unit);
    form->addRow(tr("Which &unit"), m_unit);
    m_rating->setObjectName(QStringLiteral("exception.rating"));
    for (const Rating rating : Rating::all())
        m_rating->addItem(markIcon(rating), ratingWord(desk.toolkit, rating, desk.language));
    ignoreWheel(m_rating);
    form->addRow(tr("&There it is"), m_rating);
    m_why->setObjectName(QStringLiteral("exception.why"));
    form->addRow(tr("&Why"), m_why);
    auto *buttons = new QDialogButtonBox(this);
    auto *add = new QPushButton(tr("Add"), buttons);
    add->setObjectName(QStringLiteral("exception.add"));
    add->setProperty("main", true);
    buttons->addButton(add, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExceptionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExceptionDialog::reject);
    column->addWidget(buttons);
}

QString ExceptionDialog::begun(const QString &unit, const QString &rating)
{
    //: begins an exception of one unit: the unit, its rating; why comes after it
    return tr("%1: %2.").arg(unit, rating);
}

void ExceptionDialog::accept()
{
    const QString why = m_why->text().simplified();
    const QString line = begun(m_unit->currentText(), m_rating->currentText());
    Q_EMIT written(why.isEmpty() ? line : line + u' ' + why);
    QDialog::accept();
}

} // namespace regards
