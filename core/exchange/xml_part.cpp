// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

using namespace Qt::StringLiterals;

namespace elo {

/// Hands on the bytes of the part and stops when they become too many. QXmlStreamReader collects a token until it is
/// complete, however long that takes: only who counts the bytes between two tokens bounds its memory.
class XmlPart::Meter : public QIODevice
{
public:
    Meter(QIODevice &source, qint64 limit) : m_source(source), m_limit(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void startToken() { m_token = 0; }
    qint64 total() const { return m_total; }
    bool hasFailed() const { return m_hasFailed; }
    bool isOverLimit() const { return m_total > m_limit; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (isOverLimit() || m_token > kMaxTokenBytes || m_hasFailed)
            return -1;
        const qint64 read = m_source.read(data, size);
        m_hasFailed = read < 0;
        if (read > 0) {
            m_total += read;
            m_token += read;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_limit;
    qint64 m_total = 0;
    qint64 m_token = 0;
    bool m_hasFailed = false;
};

XmlPart::XmlPart(QIODevice &source, QString name, qint64 limit)
    : m_name(std::move(name)), m_meter(std::make_unique<Meter>(source, limit)), m_xml(m_meter.get())
{
    m_xml.setEntityExpansionLimit(0);
}

XmlPart::~XmlPart() = default;

qint64 XmlPart::bytesRead() const
{
    return m_meter->total();
}

std::unexpected<Error> XmlPart::refuse(const QString &cause)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadSource,
                        {m_meter->isOverLimit() ? u"unpacks_too_large"_s : u"damaged_workbook"_s, m_name},
                        cause};
    return std::unexpected(*m_error);
}

bool XmlPart::next()
{
    while (!m_error && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        m_meter->startToken();
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth <= kMaxDepth)
                return true;
            refuse(u"nested too deeply"_s);
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse(u"a document type"_s);
            break;
        default:
            break;
        }
    }
    if (!m_error && (m_xml.hasError() || m_meter->hasFailed()))
        refuse(m_xml.errorString());
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : all)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

} // namespace elo
