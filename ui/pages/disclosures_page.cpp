// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/disclosures_page.h"

#include "core/exchange/export.h"
#include "core/workspace.h"
#include "ui/models/record_list_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/section_header.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

DisclosuresPage::DisclosuresPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_model(new RecordListModel(workspace(), workspace().schema().entity(u"disclosure"), this))
{
    auto *header =
        new PageHeader(title(), tr("Every list of people that was written to a file: by whom, for what, to "
                                   "whom and why. Nothing here can be changed or removed."));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search by what was written, to whom or why"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(420);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &DisclosuresPage::search);

    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(makeList());
    halves->addWidget(makeDetail());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    halves->setSizes({680, 360});
    halves->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(header);
    column->addWidget(m_search);
    column->addWidget(halves, 1);
    search({});
}

QString DisclosuresPage::title() const
{
    return tr("Disclosures");
}

QWidget *DisclosuresPage::makeList()
{
    m_table = rowTable(title(), m_model);
    m_table->hideColumn(0); // entries have no number
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_table);
    m_lists->addWidget(new EmptyState(QStringLiteral("export"), tr("Nothing left the office yet"),
                                      tr("Lists of people that are exported are written down here."), this));
    connect(m_model, &RecordListModel::rowsSettled, this, [this] {
        m_lists->setCurrentIndex(m_model->rowCount() == 0 && !m_model->isFiltered() ? 1 : 0);
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 1));
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DisclosuresPage::showCurrent);
    return m_lists;
}

QWidget *DisclosuresPage::makeDetail()
{
    auto *card = new Card;
    m_detail = new QFormLayout;
    card->column()->addLayout(m_detail);
    card->column()->addStretch();
    m_detail->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_details = scrolling(card);
    return m_details;
}

/// The columns by the headers that they have in a file, not by their keys.
QString DisclosuresPage::columnsText(const Record &entry) const
{
    QStringList headers;
    for (const QString &column : entry.text(u"listed_columns").split(QStringLiteral(", "), Qt::SkipEmptyParts))
        headers << exportHeader(workspace(), entry.text(u"entity"), column, workspace().language());
    return headers.join(QStringLiteral(", "));
}

void DisclosuresPage::search(const QString &text)
{
    ListQuery query;
    query.entity = QStringLiteral("disclosure");
    query.text = text;
    query.sortField = QStringLiteral("date");
    query.descending = true;
    m_model->setQuery(query);
}

void DisclosuresPage::showCurrent()
{
    while (m_detail->rowCount() > 0)
        m_detail->removeRow(0);
    const Record *entry =
        m_table->currentIndex().isValid() ? m_model->recordAt(m_table->currentIndex().row()) : nullptr;
    m_details->setVisible(entry != nullptr); // an empty card says nothing
    if (!entry)
        return;
    for (size_t i = 0; i < entry->entity->fields.size(); ++i) {
        const Field &field = entry->entity->fields[i];
        if (field.is(FieldFlag::Hidden) || !entry->values[i].isValid() || field.key == QByteArray("entity"))
            continue;
        const bool isColumns = field.key == QByteArray("listed_columns");
        auto *value = new Label(isColumns ? columnsText(*entry) : workspace().displayText(field, entry->values[i]));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(field.labelText());
        m_detail->addRow(new Label(field.labelText(), TextRole::Muted), value->wrapped());
    }
}

void DisclosuresPage::enter(const QVariantMap &)
{
    m_table->setFocus();
}

void DisclosuresPage::focusSearch()
{
    m_search->setFocus();
}

} // namespace elo
