// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_arrays.h"

namespace elo::sync::arrays {

using namespace Qt::StringLiterals;

namespace {

/// Puts together `{a,b,…}`; every element is quoted, for NULL is a word of base 64, too.
class Array
{
public:
    explicit Array(qsizetype expected) { m_text.reserve(expected + 2); }

    void add(QLatin1StringView element)
    {
        m_text += m_text.isEmpty() ? u"{\""_s : u",\""_s;
        m_text += element;
        m_text += u'"';
    }
    void add(const QByteArray &element) { add(QLatin1StringView(element)); }

    QString text() && { return m_text.isEmpty() ? u"{}"_s : std::move(m_text) + u'}'; }

private:
    QString m_text;
};

constexpr qsizetype kIdChars = 40;
constexpr qsizetype kNumberChars = 12;

} // namespace

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString ofTexts(const QStringList &texts)
{
    QStringList quoted;
    for (QString text : texts)
        quoted << u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return u'{' + quoted.join(u',') + u'}';
}

std::pair<QString, QString> ofVector(const VersionVector &vector)
{
    Array devices(qsizetype(vector.size()) * kIdChars);
    Array seqs(qsizetype(vector.size()) * kNumberChars);
    for (const auto &[device, seq] : vector) {
        devices.add(device.toByteArray(QUuid::WithoutBraces));
        seqs.add(QByteArray::number(seq));
    }
    return {std::move(devices).text(), std::move(seqs).text()};
}

FrameColumns ofFrames(std::span<const Frame> frames)
{
    const auto count = qsizetype(frames.size());
    qsizetype bytes = 0;
    for (const Frame &frame : frames)
        bytes += frame.bytes.size() * 4 / 3 + 8;
    Array devices(count * kIdChars);
    Array seqs(count * kNumberChars);
    Array chains(count * 48);
    Array contents(bytes);
    for (const Frame &frame : frames) {
        devices.add(frame.device.toByteArray(QUuid::WithoutBraces));
        seqs.add(QByteArray::number(frame.seq));
        chains.add(frame.chain.toBase64());
        contents.add(frame.bytes.toBase64());
    }
    return {std::move(devices).text(), std::move(seqs).text(), std::move(chains).text(), std::move(contents).text()};
}

} // namespace elo::sync::arrays
