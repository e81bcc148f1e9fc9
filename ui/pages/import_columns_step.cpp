// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_columns_step.h"

#include "ui/models/import_columns_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {

/// Knows whether a choice was made in its list: arrow keys choose as well, on their way to somewhere else.
class TargetBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void hidePopup() override
    {
        QComboBox::hidePopup();
        m_isFromList = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isFromList = false; }, Qt::QueuedConnection);
    }
    bool isFromList() const { return m_isFromList; }

private:
    bool m_isFromList = false;
};

/// A combo box that is searched by typing any part of a name.
class TargetDelegate : public QStyledItemDelegate
{
public:
    TargetDelegate(const ImportColumnsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new TargetBox(parent);
        for (const auto &[target, text] : m_model.choices())
            box->addItem(text, target);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->setAccessibleName(ImportColumnsModel::tr("Where “%1” goes")
                                   .arg(index.siblingAtColumn(ImportColumnsModel::Header).data().toString()));
        // What is picked with the pointer is meant; what the arrow keys pass through takes no column's target away.
        auto *self = const_cast<TargetDelegate *>(this);
        const auto take = [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        };
        connect(box, &QComboBox::activated, this, [box, take] {
            if (box->isFromList())
                take();
        });
        connect(box->completer(), qOverload<const QString &>(&QCompleter::activated), this, take,
                Qt::QueuedConnection);
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        box->lineEdit()->selectAll();
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        // What was typed counts if it is one of the names; anything else changes nothing.
        const int chosen = box->findText(box->currentText(), Qt::MatchFixedString);
        if (chosen >= 0)
            model->setData(index, box->itemData(chosen));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ImportColumnsModel::UnmappedRole).toBool())
            option->palette.setColor(QPalette::Text, colours(option->palette).warning);
    }

private:
    const ImportColumnsModel &m_model;
};

} // namespace

ImportColumnsStep::ImportColumnsStep(const Schema &schema, QWidget *parent)
    : QWidget(parent), m_model(new ImportColumnsModel(schema, this))
{
    m_file = new Label({}, TextRole::Muted);
    m_file->wrapped();
    m_summary = new Label;
    m_summary->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_file);
    column->addWidget(m_summary);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeRules());
    connect(m_model, &ImportColumnsModel::mappingChanged, this, &ImportColumnsStep::showSummary);
}

QWidget *ImportColumnsStep::makeTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Columns of the list"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportColumnsModel::Target, new TargetDelegate(*m_model, m_table));
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
    const auto edit = [this](const QModelIndex &index) {
        m_table->edit(index.siblingAtColumn(ImportColumnsModel::Target));
    };
    connect(m_table, &QTableView::activated, this, edit); // Enter, wherever in the row
    connect(m_table, &QTableView::clicked, this, [edit](const QModelIndex &index) {
        if (index.column() == ImportColumnsModel::Target)
            edit(index);
    });
    return m_table;
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

void ImportColumnsStep::setSession(ImportSession *session)
{
    m_session = session;
    m_model->setSession(session);
    applyRules();
    showSummary();
}

/// How the list is written, as far as it was found out.
QString ImportColumnsStep::sourceText() const
{
    const ImportSource &source = m_session->source();
    const QString name = QFileInfo(source.path()).fileName();
    if (source.kind() == SourceKind::Cards)
        return tr("%1: cards of people").arg(name);
    if (source.kind() == SourceKind::Workbook)
        return tr("%1: sheet “%2”, headers in row %3").arg(name, source.sheet()).arg(source.headerRecord());
    const CsvFormat &format = source.format();
    const QString encoding = format.encoding == Encoding::Utf8          ? QStringLiteral("UTF-8")
                             : format.encoding == Encoding::Windows1252 ? QStringLiteral("Windows-1252")
                                                                        : QStringLiteral("UTF-16");
    const QString delimiter = format.delimiter == u'\t'  ? tr("tabulators")
                              : format.delimiter == u';' ? tr("semicolons")
                              : format.delimiter == u',' ? tr("commas")
                                                         : QString(format.delimiter);
    return tr("%1: %2, columns separated by %3, headers in line %4")
        .arg(name, encoding, delimiter)
        .arg(source.headerRecord());
}

void ImportColumnsStep::showSummary()
{
    if (!m_session)
        return;
    m_file->setText(sourceText());
    const int unmapped = m_model->unmappedCount();
    m_summary->setRole(unmapped == 0 ? TextRole::Body : TextRole::Warning);
    m_summary->setText(
        unmapped == 0
            ? tr("Every column has its place. Look it over before going on.")
            : tr("%n column(s) will not be imported. Press Enter on a row to say where it goes.", nullptr, unmapped));
}

void ImportColumnsStep::focusFirst()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportColumnsModel::Target));
    m_table->setFocus();
}

} // namespace elo
