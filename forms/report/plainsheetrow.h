// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plaincheck.h"
#include "core/report/plaintext.h"
#include "forms/common/place.h"

class QLabel;
class QToolButton;

namespace regards {

class PlainSheetSentence;

/// One line of a sheet in plain language: its picture, its sentence, and what could be easier about it.
class PlainSheetRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PlainSheetRow(Desk &desk, QWidget *parent = nullptr);

    void setLine(const report::PlainLine &line);
    [[nodiscard]] report::PlainLine line() const;
    /// For those who hear the screen: its place among `count` lines.
    void setPlace(int number, int count);
    /// Looks the sentence through, in the sheet's language.
    void check(const QString &language, const PlainWordings &wordings);
    [[nodiscard]] PlainSheetSentence *sentence() const noexcept { return m_sentence; }
    [[nodiscard]] QToolButton *picture() const noexcept { return m_picture; }
    /// What stands below the sentence; empty: nothing.
    [[nodiscard]] QString advice() const;

Q_SIGNALS:
    void pictureChosen();

private:
    void choosePicture();
    void showPicture();
    void name();

    QString m_language; ///< of the interface
    report::PlainLine::Kind m_kind = report::PlainLine::Kind::Idea;
    std::optional<report::Pictogram> m_pictogram;
    int m_number = 1;
    int m_count = 1;
    QToolButton *m_picture;
    PlainSheetSentence *m_sentence;
    QLabel *m_advice;
};

} // namespace regards
