// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <functional>
#include <memory>

struct ZSTD_DCtx_s;

namespace elo::sync {

/// One record of a package as it lies there: an operation, or a piece of a content. It points into what was unpacked
/// and holds until the next one.
struct PackageRecord
{
    bool isOperation = false;
    Id device;            ///< of an operation
    QByteArrayView hash;  ///< of a content
    qint64 number = 0;    ///< of an operation; the size of a whole content
    QByteArrayView chain; ///< of an operation
    QByteArrayView bytes;
};

/// Unpacks compressed bytes as they come and hands out the records in them, holding no more than the longest. They
/// come from somebody else: throws StoreFailure with BadSource{"altered"} at what PackageWriter does not write.
class PackageRecords
{
public:
    using Take = std::function<void(const PackageRecord &)>;

    explicit PackageRecords(Take take);
    ~PackageRecords();
    PackageRecords(const PackageRecords &) = delete;
    PackageRecords &operator=(const PackageRecords &) = delete;

    void add(const QByteArray &compressed);
    /// Nothing comes any more: was it all?
    void end() const;

private:
    void handOut();

    Take m_take;
    std::unique_ptr<ZSTD_DCtx_s, size_t (*)(ZSTD_DCtx_s *)> m_zstd;
    QByteArray m_plain;
    qsizetype m_at = 0;      ///< what is before it was handed out
    qint64 m_compressed = 0; ///< bytes that came
    bool m_isOver = false;
};

} // namespace elo::sync
