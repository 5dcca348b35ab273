// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/alertdialog.h"

#include "forms/common/banner.h"
#include "forms/common/style.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

AlertDialog::AlertDialog(Desk &desk, const RecordId &visit, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_visit(visit)
    , m_banner(new Banner(this))
    , m_toldTo(new QLineEdit(this))
    , m_at(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(desk.notebook.world().now()), this))
    , m_action(new QPlainTextEdit(this))
{
    setObjectName(u"alertDialog"_s);
    setWindowTitle(tr("Grave danger passed on"));
    setMinimumWidth(560);
    m_toldTo->setObjectName(u"toldTo"_s);
    m_at->setObjectName(u"alertAt"_s);
    m_at->setCalendarPopup(true);
    m_action->setObjectName(u"alertAction"_s);
    m_action->setTabChangesFocus(true);
    m_action->setMaximumHeight(90);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&To whom (their function)"), m_toldTo);
    form->addRow(tr("&When"), m_at);
    form->addRow(tr("What was &agreed"), m_action);
    auto *save = new QPushButton(tr("&Record it"), this);
    save->setObjectName(u"alertSave"_s);
    save->setProperty("main", true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"alertCancel"_s);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        style::paragraph(tr("Write down that you passed it on, to whom and when. Never what was told, nor "
                            "anybody’s name."),
                         this));
    column->addLayout(form);
    column->addWidget(m_banner);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &AlertDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_toldTo->setFocus();
}

void AlertDialog::accept()
{
    if (m_toldTo->text().trimmed().isEmpty()) {
        m_banner->say(Banner::Kind::Warning, tr("Say to whom it was passed on: the head nurse, the director…"));
        m_toldTo->setFocus();
        return;
    }
    Alert alert;
    alert.visit = m_visit;
    alert.observer = m_desk.notebook.owner();
    alert.at = m_at->dateTime().toUTC();
    alert.toldTo = m_toldTo->text().trimmed();
    alert.action = m_action->toPlainText().trimmed();
    const Result<RecordId> put = m_desk.notebook.put(alert);
    if (!put)
        return m_banner->say(put.error(), m_desk.language);
    Q_EMIT saved();
    QDialog::accept();
}

} // namespace regards
