// SPDX-License-Identifier: GPL-3.0-or-later
//
// clang's libFuzzer over the reader of packages: -fsanitize=fuzzer,address,undefined, corpus in
// tests/fuzz/corpus/package. The same checks run over the corpus in every build, see
// tests/core/sync/package_corpus_test.cpp.
#include "tests/fuzz/package_properties.h"

#include <cstdio>
#include <cstdlib>

namespace elo {

/// The digest of an operation is made from the office file, which no reader needs.
void appendCanonical(QByteArray &, const QVariant &)
{
    std::abort();
}

} // namespace elo

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto complaint = elo::fuzz::checkPackage(bytes)) {
        std::fprintf(stderr, "%s\n", qPrintable(*complaint));
        std::abort();
    }
    return 0;
}
