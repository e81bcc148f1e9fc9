// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStackedWidget>

class QLabel;
class QPlainTextEdit;

namespace elo {

class Label;

/// What can be seen of a file without opening it.
struct AttachmentLook
{
    QImage image;
    QString text;
    bool isCut = false; ///< the text goes on
};

/// The picture, scaled while it is read, or the beginning of the text. Runs on any thread. A picture that would take
/// too much memory (a "bomb") is none. @param mediaType as the attachment has it.
AttachmentLook lookAt(const QByteArray &bytes, const QString &mediaType, const QString &fileName);

/// Shows it, or says why nothing is shown. Text is plain text, whatever it holds.
class AttachmentPreview : public QStackedWidget
{
    Q_OBJECT
public:
    explicit AttachmentPreview(QWidget *parent = nullptr);

    void say(const QString &sentence);
    void display(const AttachmentLook &look);
    const QImage &image() const { return m_image; }
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitImage();

    QImage m_image;
    Label *m_message;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
};

} // namespace elo
