// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace elo {

namespace {

/// Draws an SVG whose strokes are `currentColor` in the palette's colour of the moment.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString path, QColor fixed) : m_path(std::move(path)), m_fixed(fixed) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, 1.0, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        QPixmap pixmap = rendered(size, 1.0, mode);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_path, m_fixed); }
    QString key() const override { return QStringLiteral("EloLineIcon"); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QPixmap rendered(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QColor colour = colourFor(mode);
        const QString cacheKey = QStringLiteral("elo-icon:%1:%2x%3@%4:%5")
                                     .arg(m_path)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(ratio)
                                     .arg(colour.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;

        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        pixmap = QPixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_path;
    QColor m_fixed;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    const QString path = QStringLiteral(":/ui/icons/%1.svg").arg(name);
    return QFile::exists(path) ? QIcon(new LineIconEngine(path, colour)) : QIcon();
}

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon appIcon()
{
    return QIcon(new LineIconEngine(QStringLiteral(":/ui/icons/elo.svg"), QColor()));
}

} // namespace elo
