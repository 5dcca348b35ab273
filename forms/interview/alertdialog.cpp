// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/alertdialog.h"

#include "forms/common/banner.h"
#include "forms/common/choicebox.h"
#include "forms/common/drafttextedit.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

AlertDialog::AlertDialog(Desk &desk, const RecordId &visit, const RecordId &alert, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_visit(visit)
    , m_alert(alert ? alert : desk.notebook.world().newRecord())
    , m_isNew(!alert)
    , m_banner(new Banner(this))
    , m_toldTo(new QLineEdit(this))
    , m_at(new QDateTimeEdit(this))
    , m_action(new DraftTextEdit(desk, this))
{
    setObjectName(u"alertDialog"_s);
    setWindowTitle(tr("Grave danger passed on"));
    m_toldTo->setObjectName(u"toldTo"_s);
    m_at->setObjectName(u"alertAt"_s);
    m_at->setCalendarPopup(true);
    ignoreWheel(m_at);
    m_action->setObjectName(u"alertAction"_s);
    m_action->setLines(3);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&To whom (their function)"), m_toldTo);
    form->addRow(tr("&When"), m_at);
    form->addRow(tr("What was &agreed"), m_action);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        style::paragraph(tr("Write down that you passed it on, to whom and when. Never what was told, nor "
                            "anybody’s name."),
                         this));
    column->addLayout(form);
    column->addWidget(m_banner);
    column->addLayout(makeButtons());
    const auto known = desk.notebook.find<Alert>(alert);
    m_toldTo->setText(known ? known->toldTo : QString());
    m_at->setDateTime(known && known->at.isValid() ? known->at.toLocalTime()
                                                   : QDateTime::fromMSecsSinceEpoch(desk.notebook.world().now()));
    DraftTextEdit::Binding binding{Alert::typeName(), m_alert, u"action"_s, {}};
    if (m_isNew)
        binding.frame = frame();
    m_action->bind(binding);
    if (m_isNew) {
        connect(m_toldTo, &QLineEdit::textChanged, this, [this] { m_action->setFrame(frame()); });
        connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] { m_action->setFrame(frame()); });
    }
    connect(m_action, &DraftTextEdit::failed, this,
            [this](const Error &error) { m_banner->say(error, m_desk.language); });
    m_toldTo->setFocus();
}

AlertDialog::~AlertDialog()
{
    // The file is being locked: what was typed is found again in the list.
    m_action->commit();
    if (!m_isSettled && !m_toldTo->text().trimmed().isEmpty())
        (void)m_desk.notebook.put(frame());
}

QLayout *AlertDialog::makeButtons()
{
    auto *save = new QPushButton(tr("&Record it"), this);
    save->setObjectName(u"alertSave"_s);
    save->setProperty("main", true);
    auto *cancel = new QPushButton(m_isNew ? tr("Cancel") : tr("Delete…"), this);
    cancel->setObjectName(m_isNew ? u"alertCancel"_s : u"alertDelete"_s);
    cancel->setProperty("danger", !m_isNew);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(save);
    connect(save, &QPushButton::clicked, this, &AlertDialog::accept);
    if (m_isNew)
        connect(cancel, &QPushButton::clicked, this, &AlertDialog::reject);
    else
        connect(cancel, &QPushButton::clicked, this, &AlertDialog::remove);
    return buttons;
}

Record AlertDialog::frame() const
{
    Alert alert;
    alert.id = m_alert;
    alert.visit = m_visit;
    alert.observer = m_desk.notebook.owner();
    alert.at = m_at->dateTime().toUTC();
    alert.toldTo = m_toldTo->text().trimmed();
    Record record = alert.toRecord();
    record.fields.remove(u"action"_s);
    return record;
}

void AlertDialog::accept()
{
    if (m_toldTo->text().trimmed().isEmpty()) {
        m_banner->say(Banner::Kind::Warning, tr("Say to whom it was passed on: the head nurse, the director…"));
        m_toldTo->setFocus();
        return;
    }
    if (const Result<RecordId> put = m_desk.notebook.put(frame()); !put)
        return m_banner->say(put.error(), m_desk.language);
    m_action->commit();
    if (m_action->isDirty())
        return; // the field says why
    m_isSettled = true;
    Q_EMIT saved();
    QDialog::accept();
}

void AlertDialog::reject()
{
    if (m_isNew) { // Cancel and Escape leave nothing behind
        m_action->moveTo({});
        m_action->clear();
        m_action->unbind();
        if (m_desk.notebook.record(m_alert))
            (void)m_desk.notebook.setDeleted(m_alert, true);
    }
    m_isSettled = true;
    QDialog::reject();
}

void AlertDialog::remove()
{
    ask(this, tr("Delete what you recorded here? Ctrl+Z brings it back."), tr("Delete"), [this] {
        m_action->commit();
        if (const auto gone = m_desk.notebook.setDeleted(m_alert, true); !gone)
            return m_banner->say(gone.error(), m_desk.language);
        m_isSettled = true;
        QDialog::reject();
    });
}

} // namespace regards
