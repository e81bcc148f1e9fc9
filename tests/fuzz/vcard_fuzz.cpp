// SPDX-License-Identifier: GPL-3.0-or-later
//
// clang's libFuzzer over the reader of cards: -fsanitize=fuzzer,address,undefined, corpus in tests/fuzz/corpus/vcard.
// The same checks run over the corpus in every build, see tests/core/exchange/list_corpus_test.cpp.
#include "tests/fuzz/list_properties.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto complaint = elo::fuzz::checkVCard(bytes)) {
        std::fprintf(stderr, "%s\n", qPrintable(*complaint));
        std::abort();
    }
    return 0;
}
