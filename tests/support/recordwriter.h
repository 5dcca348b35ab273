// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QTest>

#include <initializer_list>

namespace regards::test {

/// Fills a notebook in few words: `put("unit", {{"name", u"Les Tilleuls"_s}})`. An empty text is an empty field. A
/// record that is refused ends the test.
class RecordWriter
{
public:
    struct Field
    {
        const char *name;
        Value value;
    };
    using Fields = std::initializer_list<Field>;

    explicit RecordWriter(Notebook &notebook)
        : m_notebook(notebook)
    { }

    /// The id of the record written.
    RecordId operator()(const char *type, Fields fields) const
    {
        Record record;
        record.type = QString::fromLatin1(type);
        for (const auto &[name, value] : fields)
            record.fields.insert(QString::fromLatin1(name), value == Value(QString()) ? Value() : value);
        const Result<RecordId> written = m_notebook.put(record);
        if (!written)
            qFatal("put: %s %s", qPrintable(token(written.error().code)),
                   qPrintable(written.error().details.join(u' ')));
        return *written;
    }

private:
    Notebook &m_notebook;
};

} // namespace regards::test
