// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/qr_code.h"

#include <memory>
#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace elo {

Result<QrCode> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_M), &QRinput_free);
    if (!input)
        return fail(ErrorCode::Internal, {}, u"no QR input"_s);
    // What is not of its few characters is refused by the alphanumeric mode.
    if (QRinput_append(input.get(), QR_MODE_AN, int(bytes.size()), data) != 0 &&
        QRinput_append(input.get(), QR_MODE_8, int(bytes.size()), data) != 0)
        return fail(ErrorCode::Internal, {}, u"not to be coded as QR"_s);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeInput(input.get()), &QRcode_free);
    if (!made)
        return fail(ErrorCode::Internal, {}, u"not to be coded as QR"_s);
    QrCode code;
    code.size = made->width;
    code.dark.resize(size_t(code.size) * size_t(code.size));
    for (size_t i = 0; i < code.dark.size(); ++i)
        code.dark[i] = (made->data[i] & 1) != 0; // the other bits tell what the module is for
    return code;
}

} // namespace elo
