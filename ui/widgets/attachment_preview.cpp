// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attachment_preview.h"

#include "core/attachments/attachment_kind.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QImageReader>
#include <QPlainTextEdit>

namespace elo {

namespace {

constexpr int kLargestSide = 1600;
constexpr qint64 kMostPixels = 32 * 1000 * 1000;        ///< 128 MB when a format has to be read as a whole
constexpr qint64 kMostScaledPixels = 400 * 1000 * 1000; ///< for those that can be read smaller than they are
constexpr qsizetype kMostText = 64 * 1024;

QImage pictureOf(const QByteArray &bytes, const QString &mediaType)
{
    // By its content alone: the reader is the one of the type that was found in the bytes.
    const QList<QByteArray> formats = QImageReader::imageFormatsForMimeType(mediaType.toLatin1());
    if (formats.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formats.front());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    const qint64 pixels = qint64(size.width()) * size.height();
    const bool readsSmaller = reader.supportsOption(QImageIOHandler::ScaledSize) && mediaType == u"image/jpeg";
    if (pixels > (readsSmaller ? kMostScaledPixels : kMostPixels))
        return {};
    if (std::max(size.width(), size.height()) > kLargestSide)
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

AttachmentLook lookAt(const QByteArray &bytes, const QString &mediaType, const QString &fileName)
{
    AttachmentLook look;
    switch (attachmentKind(mediaType, fileName)) {
    case AttachmentKind::Image:
        look.image = pictureOf(bytes, mediaType);
        break;
    case AttachmentKind::Text:
        look.text = QString::fromUtf8(bytes.first(std::min(bytes.size(), kMostText)));
        look.text.remove(QChar(0));
        look.isCut = bytes.size() > kMostText;
        break;
    default:
        break;
    }
    return look;
}

AttachmentPreview::AttachmentPreview(QWidget *parent)
    : QStackedWidget(parent), m_message((new Label({}, TextRole::Muted))->wrapped()), m_picture(new QLabel),
      m_text(new QPlainTextEdit)
{
    QImageReader::setAllocationLimit(int(kMostPixels * 4 / (1024 * 1024)) + 1);
    m_message->setAlignment(Qt::AlignCenter);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1);
    m_picture->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Preview"));
    addWidget(m_message);
    addWidget(m_picture);
    addWidget(m_text);
}

void AttachmentPreview::say(const QString &sentence)
{
    m_image = {};
    m_picture->clear();
    m_text->clear();
    m_message->setText(sentence);
    setCurrentWidget(m_message);
}

void AttachmentPreview::display(const AttachmentLook &look)
{
    if (!look.image.isNull()) {
        say({});
        m_image = look.image;
        setCurrentWidget(m_picture);
        fitImage();
    } else if (!look.text.isEmpty()) {
        say({});
        m_text->setPlainText(look.isCut ? look.text + QStringLiteral("\n…") : look.text);
        setCurrentWidget(m_text);
    } else {
        say(tr("There is no preview of this file. Open it in its own program."));
    }
}

QString AttachmentPreview::text() const
{
    return currentWidget() == m_text ? m_text->toPlainText() : m_message->text();
}

void AttachmentPreview::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitImage();
}

void AttachmentPreview::fitImage()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(size()) * ratio).toSize();
    QImage fitted = m_image.width() > room.width() || m_image.height() > room.height()
                        ? m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                        : m_image;
    fitted.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(fitted));
}

} // namespace elo
