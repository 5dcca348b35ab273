// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/blankcodeform.h"

#include "core/storage/blankcode.h"
#include "forms/common/banner.h"
#include "forms/common/passphrasefield.h"
#include "forms/common/style.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

BlankCodeForm::BlankCodeForm(QWidget *parent)
    : QWidget(parent)
    , m_code(new PassphraseField(u"sessionCode"_s, tr("Code for the blank screen"), this))
    , m_again(new PassphraseField(u"sessionCodeAgain"_s, tr("The code once more"), this))
    , m_banner(new Banner(this))
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Co&de"), m_code);
    form->addRow(tr("Once &more"), m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(style::heading(tr("If the screen goes blank"), 2, this));
    column->addWidget(style::paragraph(tr("While you listen and touch nothing, the screen goes blank. With a short "
                                          "code, %n character(s) or more, you come back at once. Without one, the file "
                                          "locks and asks for the passphrase.",
                                          nullptr, BlankCode::LeastLength),
                                       this));
    column->addLayout(form);
    column->addWidget(m_banner);
    column->addWidget(style::hint(tr("The code holds until the file is locked, and is written nowhere."), this));
    connect(m_code, &PassphraseField::changed, m_banner, &Banner::clear);
    connect(m_again, &PassphraseField::changed, m_banner, &Banner::clear);
    connect(m_code, &PassphraseField::submitted, m_again->line(), qOverload<>(&QWidget::setFocus));
    connect(m_again, &PassphraseField::submitted, this, &BlankCodeForm::submitted);
}

bool BlankCodeForm::take(BlankCode &code)
{
    if (isEmpty())
        return true;
    QString wrong;
    if (!m_code->isSameAs(*m_again)) {
        wrong = tr("The two are not the same. Please type the code again in both fields, or leave both empty.");
    } else {
        switch (BlankCode::fitness(m_code->passphrase())) {
        case BlankCode::Fitness::TooShort:
            wrong = tr("That is too short: a code has at least %n character(s).", nullptr, BlankCode::LeastLength);
            break;
        case BlankCode::Fitness::TooPlain:
            wrong = tr("That is easily guessed. Please take another: not one character repeated, not 1234.");
            break;
        case BlankCode::Fitness::Good:
            break;
        }
    }
    if (wrong.isEmpty() && code.set(m_code->passphrase())) {
        clear();
        return true;
    }
    clear();
    m_banner->say(Banner::Kind::Warning, wrong);
    m_code->line()->setFocus();
    return false;
}

bool BlankCodeForm::isEmpty() const
{
    return m_code->isEmpty() && m_again->isEmpty();
}

void BlankCodeForm::clear()
{
    m_code->clear();
    m_again->clear();
    m_banner->clear();
}

QWidget *BlankCodeForm::firstFocus() const
{
    return m_code->line();
}

BlankCodeDialog::BlankCodeDialog(BlankCode &code, QWidget *parent)
    : QDialog(parent)
    , m_code(code)
    , m_form(new BlankCodeForm(this))
{
    setObjectName(u"blankCodeDialog"_s);
    setWindowTitle(tr("Code for the blank screen"));
    auto *keep = new QPushButton(tr("&Keep this code"), this);
    keep->setObjectName(u"blankCodeKeep"_s);
    keep->setProperty("main", true);
    keep->setAutoDefault(false);
    auto *without = new QPushButton(tr("&Without a code"), this);
    without->setObjectName(u"blankCodeWithout"_s);
    without->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(without);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &BlankCodeDialog::accept);
    connect(m_form, &BlankCodeForm::submitted, this, &BlankCodeDialog::accept);
    connect(without, &QPushButton::clicked, this, &QDialog::reject);
    m_form->firstFocus()->setFocus();
}

void BlankCodeDialog::accept()
{
    if (m_form->isEmpty())
        m_form->firstFocus()->setFocus();
    else if (m_form->take(m_code))
        QDialog::accept();
}

} // namespace regards
