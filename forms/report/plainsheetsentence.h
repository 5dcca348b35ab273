// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace regards {

/// A field for one sentence, as high as its text: Enter and pasted lines begin further ones, arrows lead on to those
/// above and below.
class PlainSheetSentence final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainSheetSentence(QWidget *parent = nullptr);

    /// The text as one line.
    [[nodiscard]] QString sentence() const;
    void setSentence(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void typed();
    /// The keyboard went elsewhere.
    void left();
    void entered();
    /// A sentence is wanted below this one; what stood behind the cursor goes there, or the lines that were pasted.
    void belowWanted(const QStringList &texts);
    /// Backspace in an empty field.
    void removalWanted();
    /// -1: up, 1: down.
    void moveWanted(int by);
    void stepWanted(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textHeight() const;
    void fit();
    [[nodiscard]] bool isOnEdgeLine(int by) const;

    bool m_isLoading = false;
};

} // namespace regards
