// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/bench/common/list_window.h"
#include "tests/bench/common/measure.h"
#include "tests/bench/common/scale_sections.h"
#include "ui/models/record_list_model.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <cstdio>

namespace elo::bench {

namespace {

/// The least that can be a list of so many rows.
class BareModel : public QAbstractTableModel
{
public:
    explicit BareModel(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }

private:
    int m_rows;
};

class QuitAfterPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

QString self()
{
    return QCoreApplication::applicationFilePath();
}

struct Typed
{
    const char *what;
    const char *text;
    const char *match; ///< the bare full-text query for the same
};
const Typed kTyped[] = {
    {"one letter", "m", "\"m\" *"},
    {"one letter, rarer", "z", "\"z\" *"},
    {"two letters", "ma", "\"ma\" *"},
    {"three letters", "mac", "\"mac\" *"},
    {"a name", "macuacua", "\"macuacua\" *"},
    {"two words", "armando sitoe", "\"armando\" * AND \"sitoe\" *"},
    {"two beginnings", "ma si", "\"ma\" * AND \"si\" *"},
    {"a phone", "846466160", "phone : \"846466160\" *"},
    {"a city", "lisboa", "\"lisboa\" *"},
    {"a typo", "armamdo sitoe", "\"armando\" AND \"sitoe\" *"},
    {"nothing", "qqqqq", "\"qqqqq\" *"},
};

} // namespace

int paintOffice(const QString &office)
{
    ListWindow window(office);
    return window.model().rowCount() > 0 ? 0 : 1;
}

int paintMinimal(int rows)
{
    BareModel model(rows);
    QTableView view;
    QuitAfterPaint quit;
    view.viewport()->installEventFilter(&quit);
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    return QCoreApplication::exec();
}

void benchStart(const QString &office, int rounds)
{
    std::vector<double> bare;
    std::vector<double> elo;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(runProgram(self(), {QStringLiteral("--minimal"), QStringLiteral("1000000")}));
        elo.push_back(runProgram(self(), {QStringLiteral("--paint"), office}));
    }
    std::printf("start to painted rows: Elo %.3f s, minimal Qt window %.3f s, ratio %.2f\n", median(elo),
                median(bare), median(elo) / median(bare));
}

void benchTyping(const QString &office, int rounds)
{
    ListWindow window(office);
    Connection &connection = window.workspace().connection();
    const auto clear = [&] { window.untilComplete([&] { window.searchLine().clear(); }); };
    std::printf("%-20s %9s %9s %9s %9s %9s\n", "last key to rows", "ms", "all ms", "FTS ms", "silence", "rows");
    for (const Typed &typed : kTyped) {
        const QString text = QString::fromLatin1(typed.text);
        std::vector<double> painted, all, plain, silence;
        const bool findsNothing = qstrcmp(typed.what, "nothing") == 0;
        int rows = 0;
        for (int round = 0; round < rounds; ++round) {
            if (!window.searchLine().text().isEmpty() || !window.model().isComplete())
                clear();
            if (text.size() > 1)
                window.untilComplete([&] { window.searchLine().setText(text.chopped(1)); });
            window.longestSilence();
            const auto key = [&] { window.searchLine().setText(text); };
            painted.push_back(findsNothing ? window.untilComplete(key) : window.untilPainted(key));
            clear();
            all.push_back(window.untilComplete(key));
            silence.push_back(window.longestSilence());
            rows = window.model().rowCount();
            plain.push_back(medianMs(1, [&] {
                Query query(connection, "SELECT rowid FROM member_search WHERE member_search MATCH ?");
                query.bind(QStringView(QString::fromLatin1(typed.match)));
                while (query.next()) {
                }
            }));
        }
        std::printf("%-20s %9.1f %9.1f %9.1f %9.1f %9d\n", typed.what, median(painted), median(all), median(plain),
                    median(silence), rows);
    }
}

void benchSorting(const QString &office, int rounds)
{
    ListWindow window(office);
    const Entity &member = window.workspace().schema().entity(u"member");
    Connection &connection = window.workspace().connection();
    std::printf("%-26s %9s %9s %9s %9s\n", "sort by", "ms", "all ms", "SQL ms", "silence");
    const auto sorted = [&](const QByteArray &name, ListQuery query, const QByteArray &sql) {
        std::vector<double> painted, all, silence;
        for (int round = 0; round < rounds; ++round) {
            window.untilComplete([&] { window.model().setQuery({query.entity, {}, query.conditions, {}, true}); });
            window.longestSilence();
            painted.push_back(window.untilPainted([&] { window.model().setQuery(query); }));
            window.untilComplete([&] { window.model().setQuery({query.entity, {}, query.conditions, {}, true}); });
            all.push_back(window.untilComplete([&] { window.model().setQuery(query); }));
            silence.push_back(window.longestSilence());
        }
        const double plain = medianMs(1, [&] {
            Query plainSql(connection, sql);
            while (plainSql.next()) {
            }
        });
        std::printf("%-26s %9.1f %9.1f %9.1f %9.1f\n", name.constData(), median(painted), median(all), plain,
                    median(silence));
    };
    const FilterGroup portugal{
        Condition{QStringLiteral("residence_country"), Condition::Operator::Equals, QStringLiteral("PT")}};
    for (const bool filtered : {false, true})
        for (const Field &field : member.fields) {
            if (field.is(FieldFlag::Hidden))
                continue;
            for (const bool descending : {false, true}) {
                if ((descending || filtered) && !field.is(FieldFlag::Listed))
                    continue;
                const QByteArray name =
                    QByteArray(field.key) + (descending ? " reverse" : "") + (filtered ? " in PT" : "");
                sorted(name,
                       {member.name(),
                        {},
                        filtered ? portugal : FilterGroup(),
                        QString::fromLatin1(field.key),
                        descending},
                       QByteArray("SELECT rid FROM member WHERE alive = 1 ") +
                           (filtered ? "AND residence_country = 'PT' " : "") + "ORDER BY " + field.key +
                           (descending ? " DESC" : ""));
            }
        }
}

void benchMoving(const QString &office, int rounds)
{
    ListWindow window(office);
    window.untilComplete([&] { window.model().setQuery(window.model().query()); });
    QScrollBar *bar = window.table().verticalScrollBar();
    const auto scrollTo = [&](const char *what, double part) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            window.untilRepainted([&] { bar->setValue(0); });
            const double at = part - 0.001 * round; // rows that were not read before
            times.push_back(window.untilRepainted([&] { bar->setValue(int(bar->maximum() * at)); }));
        }
        std::printf("scroll to the %-12s %9.1f ms\n", what, median(times));
    };
    scrollTo("middle", 0.5);
    scrollTo("end", 1.0);
    std::vector<double> jump, open, save, silence;
    for (int round = 0; round < rounds; ++round) {
        window.untilRepainted([&] { bar->setValue(0); });
        window.table().setCurrentIndex(window.model().index(10 + round, 1));
        window.longestSilence();
        jump.push_back(window.untilRepainted([&] { window.table().keyboardSearch(QStringLiteral("m")); }));
        window.untilRepainted([&] { bar->setValue(bar->maximum() / 3); });
        window.longestSilence();
        open.push_back(window.untilRepainted(
            [&] { window.table().setCurrentIndex(window.model().index(window.table().rowAt(100), 1)); }));
        Record record = *window.model().recordAt(window.table().currentIndex().row());
        record.set(u"occupation", QStringLiteral("Carpinteiro %1").arg(round));
        window.longestSilence();
        save.push_back(window.untilPainted([&] { (void)window.workspace().save(record); }));
        silence.push_back(window.longestSilence());
    }
    std::printf("jump to a letter %9.1f ms, open a record %.1f ms, save it %.1f ms (longest silence %.1f ms)\n",
                median(jump), median(open), median(save), median(silence));
}

void benchMemory(const QString &office)
{
    std::printf("memory before the window: %s\n", qPrintable(Memory::now().text()));
    ListWindow window(office);
    const auto tell = [](const char *when) { std::printf("%-34s %s\n", when, qPrintable(Memory::now().text())); };
    window.untilComplete([&] { window.model().setQuery(window.model().query()); });
    tell("list open");
    for (const char *text : {"m", "ma", "mac", "macuacua", "armamdo", ""})
        window.untilComplete([&] { window.searchLine().setText(QString::fromLatin1(text)); });
    tell("searched, with a typo");
    QScrollBar *bar = window.table().verticalScrollBar();
    for (int i = 0; i <= 100; ++i)
        window.untilRepainted([&] { bar->setValue(int(double(bar->maximum()) * (i % 2 ? i : 100 - i) / 100 + i)); });
    tell("scrolled");
    window.untilComplete([&] {
        ListQuery query = window.model().query();
        query.sortField = QStringLiteral("occupation");
        window.model().setQuery(query);
    });
    tell("sorted by a text");
}

} // namespace elo::bench
