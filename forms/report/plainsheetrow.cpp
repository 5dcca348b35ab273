// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheetrow.h"

#include "core/words/words.h"
#include "forms/common/style.h"
#include "forms/common/texthelp.h"
#include "forms/report/plainsheetpictures.h"
#include "forms/report/plainsheetsentence.h"
#include "forms/report/plainsheetwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace regards {

using report::PlainLine;

PlainSheetRow::PlainSheetRow(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_language(desk.language)
    , m_picture(new QToolButton(this))
    , m_sentence(new PlainSheetSentence(this))
    , m_advice(style::hint({}, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    line->addLayout(column, 1);
    m_picture->setObjectName(QStringLiteral("plain.picture"));
    m_picture->setIconSize(QSize(PictogramIconSize, PictogramIconSize));
    m_picture->setProperty("picture", true);
    const int side = std::max(PictogramIconSize + 8, style::targetHeight());
    m_picture->setFixedSize(side, side);
    m_picture->setFocusPolicy(Qt::StrongFocus);
    m_picture->setEnabled(!desk.notebook.isReadOnly());
    m_sentence->setObjectName(QStringLiteral("plain.sentence"));
    m_sentence->setReadOnly(desk.notebook.isReadOnly());
    m_advice->setObjectName(QStringLiteral("plain.advice"));
    m_advice->hide();
    if (desk.textHelp)
        desk.textHelp->attach(m_sentence);
    connect(m_picture, &QToolButton::clicked, this, &PlainSheetRow::choosePicture);
}

void PlainSheetRow::setLine(const PlainLine &line)
{
    m_kind = line.kind;
    m_pictogram = line.pictogram;
    m_sentence->setSentence(line.text);
    const bool isHeading = m_kind == PlainLine::Kind::Heading;
    QFont font = this->font();
    font.setBold(isHeading);
    m_sentence->setFont(font);
    // Without a picture, its place stays empty: sentences stand below one another.
    QSizePolicy policy = m_picture->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_picture->setSizePolicy(policy);
    m_picture->setVisible(!isHeading);
    showPicture();
}

PlainLine PlainSheetRow::line() const
{
    return {m_kind, m_kind == PlainLine::Kind::Idea ? m_pictogram : std::nullopt, m_sentence->sentence()};
}

void PlainSheetRow::setPlace(int number, int count)
{
    m_number = number;
    m_count = count;
    name();
}

void PlainSheetRow::name()
{
    const QString place = m_kind == PlainLine::Kind::Heading
        ? tr("Line %1 of %2, heading").arg(QString::number(m_number), QString::number(m_count))
        : tr("Line %1 of %2, sentence").arg(QString::number(m_number), QString::number(m_count));
    m_sentence->setAccessibleName(place);
    m_sentence->setAccessibleDescription(m_advice->text());
    const QString word = m_pictogram ? report::pictogramWord(*m_pictogram, Words(m_language)) : QString();
    m_picture->setAccessibleName(m_pictogram ? tr("Picture of line %1: %2").arg(QString::number(m_number), word)
                                             : tr("Picture of line %1: none").arg(m_number));
    m_picture->setToolTip(m_pictogram ? tr("Picture: %1. Press to choose another.").arg(word)
                                      : tr("No picture. Press to choose one."));
}

void PlainSheetRow::showPicture()
{
    m_picture->setIcon(m_pictogram ? pictogramIcon(*m_pictogram) : QIcon());
    m_picture->setText(m_pictogram ? QString() : QStringLiteral("+"));
    m_picture->setToolButtonStyle(m_pictogram ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    name();
}

void PlainSheetRow::choosePicture()
{
    choosePictogram(this, m_pictogram, m_language, [this](std::optional<report::Pictogram> chosen) {
        if (chosen == m_pictogram)
            return;
        m_pictogram = chosen;
        showPicture();
        Q_EMIT pictureChosen();
    });
}

void PlainSheetRow::check(const QString &language, const PlainWordings &wordings)
{
    const QString text = m_sentence->sentence();
    const QString advice = report::isToBeFilledIn(line())
        ? tr("Write here what belongs in place of %1. Until then this line is left out of the sheet.")
              .arg(report::PlainBlank)
        : plainAdvice(text, report::plainWarnings(text, language, wordings));
    if (advice == m_advice->text())
        return;
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    name();
}

QString PlainSheetRow::advice() const
{
    return m_advice->text();
}

} // namespace regards
