// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/evidencelist.h"

#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/observe/elidedbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace regards {

EvidenceList::EvidenceList(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_heading(style::heading(tr("What I have on this criterion"), 2, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("evidence"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_heading);
    hide();
}

QString EvidenceList::lineOf(const EvidencePiece &evidence) const
{
    QString kind;
    switch (evidence.kind) {
    case EvidencePiece::Kind::Note:
        //: before the text of a note
        kind = evidence.isPrivate ? tr("Private note") : tr("Note");
        break;
    case EvidencePiece::Kind::Document:
        //: before the title of a document
        kind = tr("Document");
        break;
    case EvidencePiece::Kind::Quote:
        //: before what somebody said in an interview
        kind = tr("Quote");
        break;
    }
    if (evidence.visitUnit.isNone())
        //: a note, document or quote that spans the units
        kind = tr("%1 on the whole facility").arg(kind);
    const QString when = momentText(m_language, QDateTime::fromMSecsSinceEpoch(evidence.at, Qt::UTC));
    //: what it is, when it was written, its text
    return tr("%1 · %2 · %3").arg(kind, when, evidence.text.simplified());
}

ElidedButton *EvidenceList::buttonAt(qsizetype row)
{
    while (m_buttons.size() <= row) {
        auto *button = new ElidedButton(this);
        const qsizetype number = m_buttons.size();
        button->setObjectName(QStringLiteral("evidence%1").arg(number));
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT wanted(m_evidence.at(number)); });
        m_column->addWidget(button);
        m_buttons.append(button);
    }
    return m_buttons.at(row);
}

void EvidenceList::show(const QList<EvidencePiece> &evidence)
{
    if (evidence != m_evidence) {
        m_evidence = evidence;
        for (qsizetype row = 0; row < evidence.size(); ++row) {
            ElidedButton *button = buttonAt(row);
            button->setWhole(lineOf(evidence.at(row)));
            button->show();
        }
        for (qsizetype row = evidence.size(); row < m_buttons.size(); ++row)
            m_buttons.at(row)->hide();
    }
    setVisible(!evidence.isEmpty());
}

} // namespace regards
