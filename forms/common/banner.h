// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;

namespace regards {

/**
 * A message that stands where it belongs: hidden until there is something to say, and closed by the reader.
 *
 * Screen readers hear it when it appears.
 */
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    /// The error's sentence in `language`.
    void say(const Error &error, const QString &language);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const noexcept { return m_kind; }

private:
    QLabel *m_symbol;
    QLabel *m_text;
    Kind m_kind = Kind::Info;
};

} // namespace regards
