// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/common/people_csv.h"

#include "tests/bench/made_up_people.h"

#include <QFile>
#include <QTextStream>

namespace elo::bench {

const char *const kPeopleHeader =
    "nome,outros nomes,sexo,data de nascimento,provincia de origem,distrito de origem,pais de "
    "residencia,cidade,telefone,"
    "telefone alternativo,email,profissao,nivel de ensino,linguas,interesses,ano de saida,inscricao consular,sector,"
    "canal preferido,pessoa focal,fonte,estado,faixa etaria,grupo profissional,notas";

namespace {

const char *const kJob[] = {"Enfermeira",   "Pedreiro",    "Engenheiro civil", "Professora", "Motorista",
                            "Contabilista", "Comerciante", "Estudante",        "Cozinheiro", "Electricista"};
const char *const kEducation[] = {"Primário", "Secundário", "Licenciatura", "Mestrado", "Doutoramento"};
const char *const kSector[] = {"saúde", "construção", "comércio", "educação", "turismo"};
const char *const kSource[] = {"mapeamento", "registo consular", "fórum de 2019", "associação"};
const char *const kNote[] = {"Pediu informação sobre diplomas; ligar depois das 18h.",
                             "Quer investir em agro-pecuária no distrito de origem.", "Veio à reunião com a família.",
                             "", ""};

template <size_t N>
QByteArray pick(std::mt19937 &random, const char *const (&values)[N])
{
    return values[random() % N];
}

QByteArray row(const Somebody &who, std::mt19937 &random)
{
    const auto quoted = [](const QByteArray &text) { return '"' + text + '"'; };
    const QByteArray other = random() % 5 == 0 ? "84" + QByteArray::number(1'000'000 + random() % 8'999'999) : "";
    const QByteArray columns[] = {
        quoted(who.name.toUtf8()),
        "",
        who.sex.toUpper().toUtf8(),
        who.birth.toUtf8(),
        who.province.toUtf8(),
        who.district.toUtf8(),
        who.country.toUtf8(),
        who.city.toUtf8(),
        quoted(who.phone.isEmpty() ? who.typedPhone.toUtf8() : who.phone.toUtf8()),
        other,
        who.email.toUtf8(),
        pick(random, kJob),
        pick(random, kEducation),
        quoted("português; inglês"),
        "investimento",
        who.departureYear ? QByteArray::number(who.departureYear) : "",
        random() % 2 ? "sim" : "não",
        pick(random, kSector),
        "WhatsApp",
        "não",
        pick(random, kSource),
        "activo",
        "",
        "2",
        quoted(pick(random, kNote)),
    };
    QByteArray line;
    for (const QByteArray &column : columns)
        line += (line.isEmpty() ? "" : ",") + column;
    return line + '\n';
}

} // namespace

void writePeopleCsv(const QString &path, int count, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(QByteArray(kPeopleHeader) + '\n');
    // In portions: a hundred thousand people are enough to be like each other.
    constexpr int kPortion = 100'000;
    for (int done = 0; done < count; done += kPortion) {
        const quint32 portionSeed = seed + quint32(done / kPortion);
        const MadeUpPeople made(size_t(std::min(kPortion, count - done)), portionSeed);
        std::mt19937 random(portionSeed);
        for (size_t i = 0; i < made.people.size() && done + int(i) < count; ++i)
            file.write(row(made.people[i], random));
    }
}

void writeShellScript(const QString &path, const QString &csv)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream out(&file);
    out << "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA cache_size = -64000;\n"
        << "CREATE TABLE person (" << QString::fromLatin1(kPeopleHeader).replace(u' ', u'_') << ");\n"
        << ".mode csv\n.import --skip 1 \"" << csv << "\" person\n";
    for (const char *column : {"nome", "provincia_de_origem", "pais_de_residencia", "telefone", "email", "estado"})
        out << "CREATE INDEX person_" << column << " ON person (" << column << ");\n";
    out << "CREATE VIRTUAL TABLE person_search USING fts5 (name, phone, text, tokenize = 'unicode61 "
           "remove_diacritics 0', detail = column, columnsize = 0, prefix = '1 2 3');\n"
        << "INSERT INTO person_search (rowid, name, phone, text) SELECT rowid, nome, telefone || ' ' || "
           "telefone_alternativo, email || ' ' || pais_de_residencia || ' ' || cidade || ' ' || provincia_de_origem "
           "|| ' ' || distrito_de_origem || ' ' || profissao || ' ' || notas FROM person;\n";
}

} // namespace elo::bench
