// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_columns_step.h"

#include "core/exchange/import_mapping.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/value_mapping_dialog.h"
#include "ui/models/import_columns_model.h"
#include "ui/models/import_values_loader.h"
#include "ui/pages/import_mapping_bar.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

ImportColumnsStep::ImportColumnsStep(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_values(new ImportValuesLoader(workspace, this)),
      m_model(new ImportColumnsModel(workspace.schema(), *m_values, this)),
      m_mapping(new ImportMappingBar(workspace, this))
{
    m_file = new Label({}, TextRole::Muted);
    m_file->wrapped();
    m_summary = new Label;
    m_summary->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_file);
    column->addWidget(m_mapping);
    column->addWidget(m_summary);
    column->addWidget(makeTable(), 1);
    column->addLayout(makeValues());
    column->addWidget(makeRules());
    connect(m_mapping, &ImportMappingBar::guessWanted, this, &ImportColumnsStep::guessWanted);
    connect(m_mapping, &ImportMappingBar::othersWanted, this, &ImportColumnsStep::mappingsWanted);
    connect(m_model, &ImportColumnsModel::mappingChanged, this, [this] {
        m_values->refresh(*m_session);
        showSummary();
    });
    connect(m_values, &ImportValuesLoader::ready, this, [this] {
        m_model->showValues();
        showSummary();
        Q_EMIT valuesCounted();
    });
}

QWidget *ImportColumnsStep::makeTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setModel(m_model);
    const auto choices = [this](const QModelIndex &) { return m_model->choices(); };
    const auto name = [](const QModelIndex &index) {
        return ImportColumnsModel::tr("Where “%1” goes")
            .arg(index.siblingAtColumn(ImportColumnsModel::Header).data().toString());
    };
    for (const int section : {ImportColumnsModel::Target, ImportColumnsModel::Values})
        m_table->setItemDelegateForColumn(
            section, new ChoiceDelegate(choices, name, ImportColumnsModel::AttentionRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(spacing::kControlHeight + spacing::kHalf);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportColumnsModel::Examples, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportColumnsModel::Header, em * 34);
    m_table->setColumnWidth(ImportColumnsModel::Target, em * 34);
    m_table->setColumnWidth(ImportColumnsModel::Values, em * 24);
    const auto act = [this](const QModelIndex &index) {
        if (index.column() == ImportColumnsModel::Values && m_model->isChoosable(index.row()))
            openValues(index.row());
        else
            m_table->edit(index.siblingAtColumn(ImportColumnsModel::Target));
    };
    connect(m_table, &QTableView::activated, this, act); // Enter, wherever in the row
    connect(m_table, &QTableView::clicked, this, [this, act](const QModelIndex &index) {
        if (index.column() == ImportColumnsModel::Target || index.column() == ImportColumnsModel::Values)
            act(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportColumnsStep::showButton);
    return m_table;
}

QBoxLayout *ImportColumnsStep::makeValues()
{
    m_valuesButton = new QPushButton(tr("&Values…"));
    m_valuesHint = new Label({}, TextRole::Muted);
    m_valuesHint->wrapped();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kUnit);
    row->addWidget(m_valuesButton);
    row->addWidget(m_valuesHint, 1);
    connect(m_valuesButton, &QPushButton::clicked, this, [this] { openValues(m_table->currentIndex().row()); });
    return row;
}

void ImportColumnsStep::showButton()
{
    const int row = m_table->currentIndex().row();
    const bool isChoosable = m_session && m_model->isChoosable(row);
    m_valuesButton->setEnabled(isChoosable && m_values->knows(row));
    m_valuesHint->setText(
        isChoosable ? tr("What the values of “%1” mean").arg(m_session->source().columns()[size_t(row)].header)
                    : tr("Choose a column whose values stand for choices, countries or languages."));
}

void ImportColumnsStep::openValues(int column)
{
    if (!m_session || !m_model->isChoosable(column) || !m_values->knows(column))
        return;
    auto choices = import_values::choicesOf(*m_session, m_workspace, column);
    if (!choices) {
        showError(this, choices.error());
        return;
    }
    auto *dialog = new ValueMappingDialog({m_session->source().columns()[size_t(column)].header,
                                           m_model->index(column, ImportColumnsModel::Target).data().toString(),
                                           m_values->readings(column), std::move(*choices),
                                           m_session->meanings(column), m_values->isWhole(column)},
                                          this);
    connect(dialog, &ValueMappingDialog::meaningsChosen, this,
            [this, column](const QHash<QString, std::optional<QString>> &changes) {
                if (!m_session)
                    return;
                for (auto it = changes.begin(); it != changes.end(); ++it)
                    m_session->setMeaning(column, it.key(), it.value());
                m_values->refresh(*m_session);
            });
    dialog->open();
}

QWidget *ImportColumnsStep::makeRules()
{
    m_onRecord = new QComboBox;
    m_onRecord->addItem(tr("fills gaps only"), int(OnRecord::Fill));
    m_onRecord->addItem(tr("replaces it"), int(OnRecord::Overwrite));
    m_onRecord->addItem(tr("is shown, and I decide row by row"), int(OnRecord::Ask));
    auto *onRecord = new Label(tr("Where the record says something else, the list"));
    onRecord->setBuddy(m_onRecord);
    m_onRecord->setAccessibleName(onRecord->text());
    m_leaveEmpty = new QCheckBox(tr("Leave values that cannot be read empty, and keep their words in the notes"));
    m_dateOrder = new QComboBox;
    m_dateOrder->addItem(tr("as each column shows"));
    m_dateOrder->addItem(tr("day, month, year"), int(DateOrder::DayFirst));
    m_dateOrder->addItem(tr("month, day, year"), int(DateOrder::MonthFirst));
    auto *label = new Label(tr("Dates are written"));
    label->setBuddy(m_dateOrder);
    m_dateOrder->setAccessibleName(label->text());
    auto *rules = new QWidget;
    auto *column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kHalf);
    auto *known = new QHBoxLayout;
    known->addWidget(onRecord);
    known->addWidget(m_onRecord);
    known->addStretch();
    column->addLayout(known);
    column->addWidget(m_leaveEmpty);
    auto *dates = new QHBoxLayout;
    dates->addWidget(label);
    dates->addWidget(m_dateOrder);
    dates->addStretch();
    column->addLayout(dates);
    connect(m_onRecord, &QComboBox::currentIndexChanged, this, &ImportColumnsStep::applyRules);
    connect(m_leaveEmpty, &QCheckBox::toggled, this, &ImportColumnsStep::applyRules);
    connect(m_dateOrder, &QComboBox::currentIndexChanged, this, &ImportColumnsStep::applyRules);
    return rules;
}

void ImportColumnsStep::applyRules()
{
    if (!m_session)
        return;
    std::optional<DateOrder> order;
    if (m_dateOrder->currentData().isValid())
        order = DateOrder(m_dateOrder->currentData().toInt());
    m_session->setRules(OnRecord(m_onRecord->currentData().toInt()), m_leaveEmpty->isChecked(), order);
}

void ImportColumnsStep::setSession(ImportSession *session, const std::optional<Record> &mapping)
{
    m_session = nullptr; // while the boxes are filled
    if (session)
        showRules(session->options());
    m_session = session;
    m_model->setSession(session);
    m_isAsLastTime = mapping.has_value();
    if (!session) {
        m_values->stop();
        return;
    }
    const auto kept = import_mappings::all(m_workspace, session->options().entity);
    m_mapping->show(mapping, kept && kept->size() > (mapping ? 1 : 0));
    m_values->startOver(*session);
    showSummary();
}

void ImportColumnsStep::showRules(const ImportOptions &options)
{
    m_onRecord->setCurrentIndex(m_onRecord->findData(int(options.onRecord)));
    m_leaveEmpty->setChecked(options.leaveUnreadEmpty);
    m_dateOrder->setCurrentIndex(options.dateOrder ? m_dateOrder->findData(int(*options.dateOrder)) : 0);
}

void ImportColumnsStep::stop()
{
    m_values->stop();
}

/// How the list is written, as far as it was found out.
QString ImportColumnsStep::sourceText() const
{
    const ImportSource &source = m_session->source();
    const QString name = QFileInfo(source.path()).fileName();
    if (source.kind() == SourceKind::Cards)
        return tr("%1: cards of people").arg(name);
    if (source.kind() == SourceKind::Workbook)
        return tr("%1: sheet “%2”, headers in row %3")
            .arg(name, source.sheet(), QString::number(source.headerRecord()));
    const CsvFormat &format = source.format();
    const QString encoding = format.encoding == Encoding::Utf8          ? QStringLiteral("UTF-8")
                             : format.encoding == Encoding::Windows1252 ? QStringLiteral("Windows-1252")
                                                                        : QStringLiteral("UTF-16");
    const QString delimiter = format.delimiter == u'\t'  ? tr("tabulators")
                              : format.delimiter == u';' ? tr("semicolons")
                              : format.delimiter == u',' ? tr("commas")
                                                         : QString(format.delimiter);
    return tr("%1: %2, columns separated by %3, headers in line %4")
        .arg(name, encoding, delimiter, QString::number(source.headerRecord()));
}

void ImportColumnsStep::showSummary()
{
    if (!m_session)
        return;
    m_file->setText(sourceText());
    const int unmapped = m_model->unmappedCount();
    const int unread = m_model->unreadCount();
    QStringList sentences;
    if (unmapped > 0)
        sentences << tr("%n column(s) will not be imported. Press Enter on a row to say where it goes.", nullptr,
                        unmapped);
    if (unread > 0)
        sentences << tr("%Ln value(s) not understood: say what they mean in the last column.", nullptr, unread);
    // What was left out last time is left out on purpose.
    const bool isCalm = unread == 0 && (unmapped == 0 || m_isAsLastTime);
    m_summary->setRole(isCalm ? TextRole::Body : TextRole::Warning);
    m_summary->setText(sentences.isEmpty() ? tr("Every column has its place. Look it over before going on.")
                                           : sentences.join(u' '));
    showButton();
}

bool ImportColumnsStep::isReady() const
{
    return m_session && m_isAsLastTime && m_model->unreadCount() == 0;
}

void ImportColumnsStep::focusFirst()
{
    // The first column that asks for something, or else the first.
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        int row = 0;
        while (row < m_model->rowCount() &&
               !m_model->index(row, ImportColumnsModel::Target).data(ImportColumnsModel::AttentionRole).toBool())
            ++row;
        m_table->setCurrentIndex(m_model->index(row % m_model->rowCount(), ImportColumnsModel::Target));
    }
    m_table->setFocus();
}

} // namespace elo
