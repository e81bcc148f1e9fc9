// SPDX-License-Identifier: GPL-3.0-or-later
// Elo at a million members: what an officer feels, beside the limit in the same run.
//
//     build/release/scale_bench PEOPLE [section…]           makes a file, runs all sections, deletes it
//     build/release/scale_bench OFFICE.elo [section…]       on a file that is there; edits are undone
//     build/release/scale_bench csv PEOPLE FILE.csv         only the list that is imported
//
// Sections: import start typing sorting moving filters memory duplicates edits undo export. See README.md.

#include "tests/bench/common/people_csv.h"
#include "tests/bench/common/scale_sections.h"

#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>

using namespace elo;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*.warning=false"); // the offscreen platform has much to say
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString first = arguments.value(1, QStringLiteral("100000"));
    if (first == u"csv") {
        bench::writePeopleCsv(arguments.value(3), arguments.value(2).toInt());
        return 0;
    }
    if (first == u"--paint")
        return bench::paintOffice(arguments.value(2));
    if (first == u"--minimal")
        return bench::paintMinimal(arguments.value(2).toInt());
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList chosen = arguments.mid(2);
    const auto wanted = [&](const char *section) {
        return chosen.isEmpty() || chosen.contains(QLatin1StringView(section));
    };
    constexpr int kRounds = 3;
    QTemporaryDir folder;
    bool isCount = false;
    const int people = first.toInt(&isCount);
    const QString office =
        isCount ? bench::benchImport(folder.path(), people, wanted("import") ? kRounds : 1) : first;
    if (wanted("start"))
        bench::benchStart(office, 5);
    if (wanted("typing"))
        bench::benchTyping(office, kRounds);
    if (wanted("sorting"))
        bench::benchSorting(office, kRounds);
    if (wanted("moving"))
        bench::benchMoving(office, kRounds);
    if (wanted("filters"))
        bench::benchFilters(office, kRounds);
    if (wanted("memory"))
        bench::benchMemory(office);
    if (wanted("duplicates"))
        bench::benchDuplicates(office);
    if (wanted("edits"))
        bench::benchEdits(office, kRounds);
    if (wanted("export"))
        bench::benchExport(office, folder.path(), kRounds);
    if (isCount && wanted("undo"))
        bench::benchUndo(office);
    return 0;
}
