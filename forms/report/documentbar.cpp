// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/documentbar.h"

#include "core/words/words.h"
#include "forms/common/choicebox.h"
#include "forms/common/flowlayout.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::DocumentKind;
using report::Stage;

} // namespace

DocumentBar::DocumentBar(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_languageLabel(new QLabel(tr("&Language:"), this))
    , m_paperLabel(new QLabel(tr("&Paper:"), this))
    , m_status(new QLabel(this))
{
    auto *fields = new QWidget(this);
    m_line = new FlowLayout(fields);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fields);
    m_kind = add(u"report.document"_s, new QLabel(tr("&Document:"), this));
    const Words words(desk.language);
    for (const DocumentKind kind :
         {DocumentKind::Unit, DocumentKind::Facility, DocumentKind::Handout, DocumentKind::Plain})
        m_kind->addItem(words.choice(u"issued"_s, u"kind"_s, token(kind)), int(kind));
    m_kind->addItem(tr("Blank forms, to be filled in by hand"), int(DocumentKind::Forms));
    keepNarrow(m_kind, 22);
    m_language = add(u"report.language"_s, m_languageLabel);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(desk.language));
    m_paper = add(u"report.paper"_s, m_paperLabel);
    m_paper->addItem(u"A4"_s, int(report::PageSize::A4));
    //: a size of paper, 8.5 by 11 inches
    m_paper->addItem(tr("Letter"), int(report::PageSize::Letter));
    m_status->setObjectName(u"report.status"_s);
    m_status->setTextFormat(Qt::PlainText);
    QFont bold = m_status->font();
    bold.setBold(true);
    m_status->setFont(bold);
    if (style::isLargeText()) {
        m_status->setWordWrap(true); // on lines of its own
        column->addWidget(m_status);
    } else {
        m_line->addWidget(m_status);
    }
    for (QComboBox *one : {m_kind, m_language, m_paper}) {
        connect(one, &QComboBox::activated, this, [this] {
            showFields();
            Q_EMIT changed();
        });
    }
}

QComboBox *DocumentBar::add(const QString &name, QLabel *label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    label->setBuddy(box);
    ignoreWheel(box);
    m_line->addWidget(label);
    m_line->addWidget(box);
    return box;
}

void DocumentBar::showFields()
{
    // The blank forms have a page of their own, with what is to be chosen there.
    const bool isReport = kind() != DocumentKind::Forms;
    for (QWidget *one :
         {static_cast<QWidget *>(m_languageLabel), static_cast<QWidget *>(m_language),
          static_cast<QWidget *>(m_paperLabel), static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_status)})
        one->setVisible(isReport);
}

report::DocumentWish DocumentBar::wish(const RecordId &report, const RecordId &visit) const
{
    return {kind(), isOfVisit(kind()) ? visit : report, m_language->currentData().toString(),
            report::PageSize(m_paper->currentData().toInt())};
}

DocumentKind DocumentBar::kind() const
{
    return DocumentKind(m_kind->currentData().toInt());
}

void DocumentBar::setKind(DocumentKind kind)
{
    if (kind == this->kind())
        return;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    showFields();
    Q_EMIT changed();
}

void DocumentBar::showStatus(const report::Status &status, QDate today)
{
    const QString signs = u"○◔◑●"_s;
    //: a sign, then where a report stands
    m_status->setText(tr("%1 %2").arg(signs.at(int(status.stage))).arg(statusWords(status, today, m_desk.language)));
    m_status->setAccessibleName(tr("Where it stands: %1").arg(statusWords(status, today, m_desk.language)));
}

QString statusWords(const report::Status &status, QDate today, const QString &language)
{
    switch (status.stage) {
    case Stage::Provisional:
        return DocumentBar::tr("Provisional");
    case Stage::FactCheck:
        if (!status.answerDue.isValid())
            return DocumentBar::tr("At the facility for its fact check");
        return (status.isOverdue(today) ? DocumentBar::tr("The facility’s answer was due on %1")
                                        : DocumentBar::tr("At the facility for its fact check until %1"))
            .arg(dayWords(status.answerDue, language));
    case Stage::Answered:
        return DocumentBar::tr("Answered by the facility on %1").arg(dayWords(status.answeredOn, language));
    case Stage::Final:
        return DocumentBar::tr("Final since %1").arg(dayWords(status.sentOn, language));
    }
    return {};
}

QString dayWords(QDate day, const QString &language)
{
    return localeFor(language).toString(day, u"d MMMM yyyy"_s);
}

} // namespace regards
