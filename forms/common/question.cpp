// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace regards {

void ask(QWidget *parent, const QString &text, const QString &act, std::function<void()> accepted)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    QPushButton *yes = box->addButton(act, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("question.yes"));
    QPushButton *no =
        box->addButton(QCoreApplication::translate("regards::Question", "Leave it as it is"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("question.no"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(accepted));
    box->open();
}

} // namespace regards
