// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_source_step.h"

#include "core/schema/schema.h"
#include "core/workspace.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_row.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kMostEvents = 500;
constexpr int kGuessHeader = -1; ///< in the box for the line of headers

QComboBox *labelled(QFormLayout *form, const QString &text)
{
    auto *box = addLabelledRow<QComboBox>(form, text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

/// "Days (Events)": parts and links with that to which they belong.
QString partText(const Schema &schema, const Entity &entity)
{
    QStringList owners;
    for (const int i : entity.flagged(FieldFlag::Owner))
        if (const Field &field = entity.fields[size_t(i)]; field.targets.size() <= 2)
            for (const char *key : field.targets)
                owners << schema.entity(QString::fromLatin1(key)).pluralText();
    owners.removeDuplicates();
    return owners.isEmpty() ? entity.pluralText()
                            : ImportSourceStep::tr("%1 (%2)", "parts, what they belong to")
                                  .arg(entity.pluralText(), owners.join(QStringLiteral(", ")));
}

} // namespace

ImportSourceStep::ImportSourceStep(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_intro = new EmptyState(QStringLiteral("import"), {}, {});
    m_choose = m_intro->addButton(tr("Choose a list…"), QStringLiteral("folder"));
    QPushButton *example = m_intro->addButton(tr("Save an example list…"), QStringLiteral("file"));
    connect(m_choose, &QPushButton::clicked, this, &ImportSourceStep::chooseRequested);
    connect(example, &QPushButton::clicked, this, &ImportSourceStep::exampleRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_intro, 1);
    column->addWidget(makeForm());
    showTexts();
    showKind();
    refresh();
}

QWidget *ImportSourceStep::makeForm()
{
    auto *card = new Card;
    auto *form = new QFormLayout;
    m_form = form;
    form->setHorizontalSpacing(spacing::kWide);
    form->setVerticalSpacing(spacing::kUnit);
    m_entity = labelled(form, tr("The list holds"));
    for (const Entity *entity : m_workspace.schema().things())
        m_entity->addItem(entity->pluralText(), entity->name());
    // Behind the things what belongs to them and joins them: "Days" says little without the events.
    m_entity->insertSeparator(m_entity->count());
    for (const auto &entity : m_workspace.schema().entities())
        if (!entity->isThing() && isImportable(*entity))
            m_entity->addItem(partText(m_workspace.schema(), *entity), entity->name());
    m_entity->setMaxVisibleItems(20);
    m_event = labelled(form, tr("They took part in"));
    m_sheet = labelled(form, tr("Sheet"));
    m_encoding = labelled(form, tr("Characters"));
    m_encoding->addItem(tr("As found in the file"));
    m_encoding->addItem(QStringLiteral("UTF-8"), int(Encoding::Utf8));
    m_encoding->addItem(QStringLiteral("Windows-1252"), int(Encoding::Windows1252));
    m_encoding->addItem(QStringLiteral("UTF-16"), int(Encoding::Utf16LE));
    m_delimiter = labelled(form, tr("Columns are separated by"));
    m_delimiter->addItem(tr("As found in the file"));
    m_delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("Tabulator"), QStringLiteral("\t"));
    m_header = new QSpinBox;
    m_header->setRange(kGuessHeader, 1000);
    m_header->setValue(kGuessHeader);
    m_header->setSpecialValueText(tr("As found in the file"));
    auto *label = new Label(tr("Line with the headers (0: none)"));
    label->setBuddy(m_header);
    m_header->setAccessibleName(label->text());
    form->addRow(label, m_header);
    card->column()->addLayout(form);

    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        m_event->setEnabled(m_entity->currentData().toString() == u"member");
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_event, m_sheet, m_encoding, m_delimiter})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportSourceStep::changed);
    connect(m_header, &QSpinBox::valueChanged, this, &ImportSourceStep::changed);
    return card;
}

void ImportSourceStep::showTexts()
{
    if (m_path.isEmpty()) {
        m_intro->setTexts(
            tr("Import a list of people"),
            tr("A workbook (XLSX) or a CSV file as organisers send it: one line for each person, with headers such "
               "as "
               "name, country, phone, in Portuguese or English. Or the cards (vCard) of a phone. Choose it, or "
               "drop it here. Nothing is written before you have seen what will happen."));
        m_choose->setText(tr("Choose a list…"));
        return;
    }
    const QFileInfo file(m_path);
    m_intro->setTexts(file.fileName(),
                      tr("%1 in %2").arg(QLocale().formattedDataSize(file.size()), file.absolutePath()));
    m_choose->setText(tr("Choose another list…"));
}

/// Only a workbook has sheets, only a text has separators, and cards have fixed columns.
void ImportSourceStep::showKind()
{
    const QSignalBlocker blocker(m_sheet);
    const SourceKind kind = m_path.isEmpty() ? SourceKind::Text : sourceKind(m_path);
    const QStringList sheets = kind == SourceKind::Workbook ? ImportSource::sheetsOf(m_path) : QStringList();
    m_sheet->clear();
    m_sheet->addItem(tr("The first one with a table"));
    for (const QString &sheet : sheets)
        m_sheet->addItem(sheet, sheet);
    m_form->setRowVisible(m_sheet, sheets.size() > 1);
    m_form->setRowVisible(m_encoding, kind == SourceKind::Text);
    m_form->setRowVisible(m_delimiter, kind == SourceKind::Text);
    m_form->setRowVisible(m_header, kind != SourceKind::Cards);
}

void ImportSourceStep::refresh()
{
    const QSignalBlocker blocker(m_event);
    const QString chosen = m_event->currentData().toString();
    m_event->clear();
    m_event->addItem(tr("No event"));
    ListQuery query;
    query.entity = QStringLiteral("event");
    query.sortField = QStringLiteral("starts");
    query.descending = true;
    const auto rids = m_workspace.ids(query, kMostEvents);
    if (!rids)
        return;
    const auto events = m_workspace.records(m_workspace.schema().entity(u"event"), *rids);
    if (!events)
        return;
    for (const Record &event : *events)
        m_event->addItem(m_workspace.titleOf(event), Ref{QStringLiteral("event"), event.id}.text());
    m_event->setCurrentIndex(std::max(0, m_event->findData(chosen)));
}

ImportOptions ImportSourceStep::options() const
{
    ImportOptions options;
    options.entity = m_entity->currentData().toString();
    if (options.entity == u"member")
        options.event = Ref::fromText(m_event->currentData().toString());
    if (m_sheet->currentData().isValid())
        options.source.sheet = m_sheet->currentData().toString();
    if (m_encoding->currentData().isValid())
        options.source.encoding = Encoding(m_encoding->currentData().toInt());
    if (m_delimiter->currentData().isValid())
        options.source.delimiter = m_delimiter->currentData().toString().front();
    if (m_header->value() != kGuessHeader)
        options.source.headerRecord = m_header->value();
    return options;
}

void ImportSourceStep::setPath(const QString &path)
{
    m_path = path;
    showTexts();
    showKind();
    Q_EMIT changed();
}

void ImportSourceStep::setEvent(const Ref &event)
{
    m_event->setCurrentIndex(std::max(0, m_event->findData(event.text())));
}

void ImportSourceStep::focusFirst()
{
    m_choose->setFocus();
}

QByteArray importExample()
{
    const auto text = [](const char *source) { return QCoreApplication::translate("ImportExample", source); };
    QStringList rows;
    rows << text(QT_TRANSLATE_NOOP("ImportExample",
                                   "Name;Sex;Date of birth;Country of residence;City;Phone;E-mail;Occupation"));
    rows << text(QT_TRANSLATE_NOOP(
        "ImportExample",
        "Marta Inventada Sitoe;F;1984-05-12;Portugal;Lisboa;+351 912 555 001;marta@example.org;Nurse"));
    rows << text(QT_TRANSLATE_NOOP(
        "ImportExample",
        "Zeca Fictício Tembe;M;1979;South Africa;Nelspruit;+27 82 555 0102 / +258 84 555 0103;;Builder"));
    // With a byte order mark, without which the spreadsheet program shows broken accents.
    return QByteArrayLiteral("\xEF\xBB\xBF") + rows.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace elo
