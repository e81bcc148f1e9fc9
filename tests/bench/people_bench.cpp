// SPDX-License-Identifier: GPL-3.0-or-later
// Imports many people with Elo and with the sqlite3 shell, in turns, in the same run; then opens the list.
//
//     build/release/people_bench [people = 100000] [rounds = 3]
//
// The shell checks nothing, keeps no journal and reads no phones; it builds one table, six indexes and the same
// full-text index. Ratios of medians are what counts: the machines are noisy.

#include "core/store/list_query.h"
#include "core/workspace.h"
#include "ui/models/record_list_model.h"
#include "ui/navigator.h"
#include "ui/pages/records_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPaintEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace elo;

namespace {

const char *const kGiven[] = {"Ana",     "João", "Celeste", "Rui",    "Fátima", "Américo", "Graça",
                              "Hélder",  "Inês", "Jorge",   "Lurdes", "Moisés", "Nádia",   "Óscar",
                              "Palmira", "Raúl", "Sónia",   "Tomás",  "Zaida",  "Abdul"};
const char *const kFamily[] = {"Macuácua",  "Sitoe",    "Cossa",      "Tembe",   "Machava", "Nhantumbo", "Bila",
                               "Muianga",   "da Silva", "dos Santos", "Langa",   "Simango", "Mabunda",   "Chissano",
                               "Zandamela", "Dlamini",  "Quive",      "Matusse", "Ubisse",  "Assane"};
const char *const kCountry[] = {"África do Sul", "Portugal",       "Malawi",   "Alemanha",
                                "Reino Unido",   "Estados Unidos", "Tanzânia", "Zimbabwe"};
const char *const kPrefix[] = {"+27 82", "+351 91", "+265 99", "+49 151", "+44 7700", "+1 202", "+255 71", "+263 77"};
const char *const kCity[] = {"Joanesburgo", "Lisboa",     "Blantyre",      "Berlim",
                             "Londres",     "Washington", "Dar es Salaam", "Harare"};
const char *const kProvince[] = {"Gaza",   "Inhambane", "Nampula", "Zambézia",
                                 "Sofala", "Tete",      "Niassa",  "Cabo Delgado"};
const char *const kJob[] = {"Enfermeira", "Pedreiro", "Engenheiro civil", "Professora", "Motorista", "Contabilista"};
const char *const kHeader =
    "nome,outros nomes,sexo,data de nascimento,provincia de origem,distrito de origem,pais de "
    "residencia,cidade,telefone,"
    "telefone alternativo,email,profissao,nivel de ensino,linguas,interesses,ano de saida,inscricao consular,sector,"
    "canal preferido,pessoa focal,fonte,estado,faixa etaria,grupo profissional,notas";

template <size_t N>
const char *pick(QRandomGenerator &random, const char *const (&values)[N])
{
    return values[random.bounded(int(N))];
}

/// Invented people, 25 columns, the same for the same number.
void writePeople(const QString &path, int people)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QRandomGenerator random(7);
    QByteArray text = QByteArray(kHeader) + '\n';
    for (int i = 0; i < people; ++i) {
        const int place = random.bounded(8);
        const QByteArray given = pick(random, kGiven);
        const QByteArray family = pick(random, kFamily);
        const QByteArray number = QByteArray::number(1000000 + random.bounded(8999999));
        text += '"' + given + ' ' + pick(random, kFamily) + ' ' + family + "\",," +
                (random.bounded(2) ? "F," : "M,") + QByteArray::number(1940 + random.bounded(65)) + "-0" +
                QByteArray::number(1 + random.bounded(9)) + "-1" + QByteArray::number(random.bounded(10)) + ',' +
                pick(random, kProvince) + ",Distrito " + QByteArray::number(random.bounded(150)) + ',' +
                kCountry[place] + ',' + kCity[place] + ",\"" + kPrefix[place] + ' ' + number + "\",";
        if (random.bounded(5) == 0)
            text += "84" + number;
        text += ",pessoa" + QByteArray::number(i) + "@example.org," + pick(random, kJob) +
                ",Licenciatura,\"português; inglês\",investimento," + QByteArray::number(1975 + random.bounded(50)) +
                ",sim,saúde,WhatsApp,não,mapeamento,activo,35-49,2,\"Pediu informação sobre diplomas; ligar depois "
                "das 18h.\"\n";
        if (text.size() > (1 << 20)) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

double run(const QString &program, const QStringList &arguments, const QString &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e9;
}

void writeShellScript(const QString &path, const QString &csv)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream out(&file);
    out << "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA cache_size = -64000;\n"
        << "CREATE TABLE person (" << QString::fromLatin1(kHeader).replace(u' ', u'_') << ");\n"
        << ".mode csv\n.import --skip 1 \"" << csv << "\" person\n";
    for (const char *column : {"nome", "provincia_de_origem", "pais_de_residencia", "telefone", "email", "estado"})
        out << "CREATE INDEX person_" << column << " ON person (" << column << ");\n";
    out << "CREATE VIRTUAL TABLE person_search USING fts5 (name, phone, text, tokenize = 'unicode61 "
           "remove_diacritics 0',"
           " detail = column, columnsize = 0, prefix = '1 2 3');\n"
        << "INSERT INTO person_search (rowid, name, phone, text) SELECT rowid, nome, telefone || ' ' || "
           "telefone_alternativo, email || ' ' ||"
           " pais_de_residencia || ' ' || cidade || ' ' || provincia_de_origem || ' ' || distrito_de_origem || ' ' "
           "|| profissao || ' ' || notas"
           " FROM person;\n";
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class NoNavigator : public Navigator
{
public:
    void openRecord(const Ref &) override {}
    void openList(const ListQuery &) override {}
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &, const Id &) override {}
};

/// Ends the event loop when the watched view has painted a row.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QTableView *view) : m_view(view) { view->viewport()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() > 0)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit); // after the paint is done
        return false;
    }

private:
    QTableView *m_view;
};

QTableView *listOf(const QWidget &page)
{
    for (QTableView *view : page.findChildren<QTableView *>())
        if (qobject_cast<RecordListModel *>(view->model()))
            return view;
    qFatal("the page has no list");
}

/// Seconds from opening the file to painted rows.
double openList(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    auto workspace = Workspace::open(path, QStringLiteral("bench"));
    if (!workspace)
        qFatal("cannot open the file");
    NoNavigator navigator;
    RecordsPage page({workspace->get(), &navigator}, QStringLiteral("member"), nullptr);
    page.resize(1200, 800);
    FirstPaint paint(listOf(page));
    page.show();
    page.enter({});
    QTimer::singleShot(60000, &page, [] { qFatal("the list was not painted within a minute"); });
    QCoreApplication::exec();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 100000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 3;
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("people.csv"));
    const QString script = folder.filePath(QStringLiteral("shell.sql"));
    writePeople(csv, people);
    writeShellScript(script, csv);
    std::vector<double> shell;
    std::vector<double> elo;
    std::vector<double> ratios;
    QString office;
    for (int round = 0; round < rounds; ++round) {
        const QString database = folder.filePath(QStringLiteral("shell%1.db").arg(round));
        office = folder.filePath(QStringLiteral("office%1.elo").arg(round));
        shell.push_back(run(QStringLiteral("sqlite3"), {database}, script));
        run(QStringLiteral(ELO_BINARY), {QStringLiteral("new"), office});
        elo.push_back(run(QStringLiteral(ELO_BINARY), {QStringLiteral("import"), office, csv}));
        ratios.push_back(elo.back() / shell.back());
        printf("round %d: sqlite3 %.2f s, elo %.2f s\n", round + 1, shell.back(), elo.back());
        fflush(stdout);
    }
    std::vector<double> open;
    for (int round = 0; round < 5; ++round)
        open.push_back(openList(office));
    printf("import of %d people: sqlite3 shell %.2f s, elo %.2f s, ratio %.2f (at most 3)\n", people, median(shell),
           median(elo), median(ratios));
    printf("list of %d people: open to painted rows %.3f s, ratio to half a second %.2f (below 1)\n", people,
           median(open), median(open) / 0.5);
    return 0;
}
