// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participants_panel.h"

#include "core/event_days.h"
#include "core/people/fold.h"
#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/desk/desk_window.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/paper_dialog.h"
#include "ui/dialogs/paper_lines_dialog.h"
#include "ui/dialogs/record_picker.h"
#include "ui/forms/defaults.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/part_form.h"
#include "ui/models/check_delegate.h"
#include "ui/models/participants_model.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {

/// The words of the filter, in any order, in any text of the row.
class ParticipantsFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = foldedTokens(text);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(ParticipantsModel::FoldedRole).toString();
        return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

ParticipantsPanel::ParticipantsPanel(const PageContext &context, QWidget *parent)
    : RecordTab(parent), m_context(context), m_model(new ParticipantsModel(*context.workspace, this)),
      m_picker(new RecordPicker(*context.workspace, {QStringLiteral("member"), QStringLiteral("official")}, this)),
      m_filter(new QLineEdit(this)), m_counts(new Label({}, TextRole::Muted, this)), m_table(new QTableView(this)),
      m_empty(
          new Label(tr("Nobody is on the list yet. Type a name above: members, officials, or people who are only a "
                       "name."),
                    TextRole::Muted, this)),
      m_edit(new QPushButton(icon(QStringLiteral("edit")), tr("Edit"), this)),
      m_remove(new QPushButton(icon(QStringLiteral("delete")), tr("Take off the list"), this)),
      m_open(new QPushButton(icon(QStringLiteral("link")), tr("Open person"), this)),
      m_print(new QPushButton(icon(QStringLiteral("print")), tr("Print…"), this)),
      m_typeIn(new QPushButton(icon(QStringLiteral("edit")), tr("Type in a paper list…"), this))
{
    auto *filter = new ParticipantsFilter(this);
    filter->setSourceModel(m_model);
    filter->setSortRole(ParticipantsModel::SortRole);
    m_proxy = filter;
    m_picker->setPlaceholderText(tr("Add a participant: type a name"));
    m_picker->setAccessibleName(tr("Add a participant"));
    m_picker->setTextOffer(tr("Add “%1” as a name only"));
    m_filter->setPlaceholderText(tr("Filter participants"));
    m_filter->setAccessibleName(tr("Filter participants"));
    m_filter->setClearButtonEnabled(true);
    buildTable();
    m_daysOffer = makeDaysOffer();
    m_empty->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::kUnit);
    top->addWidget(m_picker, 3);
    top->addWidget(m_filter, 2);
    auto *desk = new QPushButton(icon(QStringLiteral("desk")), tr("Open the desk"), this);
    top->addWidget(desk);
    auto *actions = new QWidget(this);
    auto *bottom = new FlowLayout(actions, spacing::kUnit); // side by side they do not fit in every window
    for (QPushButton *button : {m_edit, m_open, m_remove, m_print, m_typeIn})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kUnit, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addLayout(top);
    column->addWidget(m_daysOffer);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(actions);

    connect(m_picker, &RecordPicker::picked, this, [this](const Ref &ref) {
        if (!ref.isNull())
            addPerson(ref);
    });
    connect(m_picker, &RecordPicker::textTaken, this, &ParticipantsPanel::addName);
    connect(m_filter, &QLineEdit::textChanged, filter, &ParticipantsFilter::setWords);
    connect(m_edit, &QPushButton::clicked, this, &ParticipantsPanel::edit);
    connect(m_remove, &QPushButton::clicked, this, &ParticipantsPanel::remove);
    connect(desk, &QPushButton::clicked, this, [this] {
        openDesk(*m_context.workspace, {m_event.entity->name(), m_event.id}, window());
    });
    connect(m_open, &QPushButton::clicked, this, &ParticipantsPanel::openPerson);
    connect(m_print, &QPushButton::clicked, this, &ParticipantsPanel::print);
    connect(m_typeIn, &QPushButton::clicked, this, &ParticipantsPanel::typeIn);
    connect(m_model, &ParticipantsModel::refused, this, [this](const Error &error) { showError(this, error); });
    connect(m_model, &ParticipantsModel::countsChanged, this, &ParticipantsPanel::refresh);
    refresh();
}

void ParticipantsPanel::buildTable()
{
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_table->setAccessibleName(tr("Participants"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParticipantsPanel::refresh);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->isDayColumn(index.column()))
            openPerson();
    });
}

/// Attendance is taken per day, so an event needs its days first; they follow from its dates.
QWidget *ParticipantsPanel::makeDaysOffer()
{
    auto *offer = new QWidget(this);
    auto *line = new QHBoxLayout(offer);
    line->setContentsMargins({});
    m_daysText = (new Label({}, TextRole::Warning, offer))->wrapped();
    auto *button = new QPushButton(tr("Add the days"), offer);
    connect(button, &QPushButton::clicked, this, &ParticipantsPanel::addDays);
    line->addWidget(m_daysText, 1);
    line->addWidget(button);
    return offer;
}

void ParticipantsPanel::setRecord(const Record &event)
{
    const bool other = event.id != m_event.id;
    m_event = event;
    if (other)
        m_filter->clear();
    m_model->setEvent({event.entity->name(), event.id});
}

void ParticipantsPanel::refresh()
{
    const int people = m_model->rowCount();
    m_table->setVisible(people > 0);
    m_empty->setVisible(people == 0);
    m_filter->setEnabled(people > 0);
    const QString list = tr("%n participant(s) on the list", nullptr, people);
    m_counts->setText(m_model->dayCount() == 0
                          ? list
                          : tr("%1 · %2", "on the list, were there")
                                .arg(list, tr("%n were there on some day", nullptr, m_model->presentAtAll())));
    m_daysOffer->setVisible(m_event.entity && m_model->dayCount() == 0);
    if (m_event.entity) {
        const Language language = m_context.workspace->language();
        m_daysText->setText(tr("This event has no days yet, so attendance cannot be taken. It is from %1 to %2.")
                                .arg(dateText(m_event.value(u"starts").toDate(), language),
                                     dateText(m_event.value(u"ends").toDate(), language)));
    }
    const int row = currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_open->setEnabled(row >= 0 && !m_model->recordAt(row).text(u"person").isEmpty());
    m_print->setEnabled(m_event.entity);
    m_typeIn->setEnabled(m_model->dayCount() > 0 && !m_context.workspace->isReadOnly());
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int usual = unit * (column == 0 ? 30 : m_model->isDayColumn(column) ? 14 : 18);
        m_table->setColumnWidth(column, std::max(usual, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
}

int ParticipantsPanel::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_proxy->mapToSource(current).row() : -1;
}

void ParticipantsPanel::select(int sourceRow)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(sourceRow, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ParticipantsPanel::addPerson(const Ref &person)
{
    m_picker->setRef({});
    if (const int row = m_model->rowOfPerson(person); row >= 0) {
        m_filter->clear();
        select(row);
        m_context.navigator->notify(tr("%1 is already on the list.").arg(m_context.workspace->title(person)));
        return;
    }
    Record participation(m_context.workspace->schema().entity(u"participation"));
    participation.set(u"person", person.text());
    // Officials come for their mission, members for the country where they live.
    if (const auto record = m_context.workspace->record(person)) {
        if (person.entity == QLatin1StringView("official")) {
            participation.set(u"capacity", QStringLiteral("diplomatic"));
            const Ref mission{QStringLiteral("mission"), record->value(u"mission").toUuid()};
            if (const auto seat = m_context.workspace->record(mission))
                participation.set(u"delegation_country", seat->value(u"country"));
        } else {
            participation.set(u"delegation_country", record->value(u"residence_country"));
        }
    }
    save(std::move(participation));
}

void ParticipantsPanel::addName(const QString &name)
{
    m_picker->setRef({});
    Record participation(m_context.workspace->schema().entity(u"participation"));
    participation.set(u"name", name);
    save(std::move(participation));
}

void ParticipantsPanel::save(Record participation)
{
    participation.set(u"event", m_event.id);
    fillDefaults(*m_context.workspace, participation);
    const auto saved = m_context.workspace->save(participation);
    if (!saved) {
        showError(this, saved.error(), {}, participation.entity);
        return;
    }
    if (const int row = m_model->rowOf(saved->id); row >= 0)
        select(row);
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("Added to the list."), operation ? operation->id : Id());
    m_picker->setFocus();
}

void ParticipantsPanel::addDays()
{
    RecordTree tree{m_event, daysFromDates(m_context.workspace->schema(), m_event)};
    if (const auto saved = m_context.workspace->save(std::move(tree)); !saved)
        showError(this, saved.error(), {}, m_event.entity);
}

void ParticipantsPanel::edit()
{
    if (const int row = currentRow(); row >= 0)
        (new PartForm(*m_context.workspace, m_model->recordAt(row), QStringLiteral("event"), window()))->open();
}

void ParticipantsPanel::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString name = m_model->index(row, 0).data().toString();
    const auto removed = m_context.workspace->remove(m_model->refAt(row));
    if (!removed) {
        showError(this, removed.error());
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("%1 was taken off the list.").arg(name), operation ? operation->id : Id());
}

void ParticipantsPanel::openPerson()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (const Ref person = Ref::fromText(m_model->recordAt(row).text(u"person")); !person.isNull())
        m_context.navigator->openRecord(person);
    else
        edit();
}

void ParticipantsPanel::print()
{
    const int row = currentRow();
    (new PaperDialog(m_context, {m_event.entity->name(), m_event.id}, row < 0 ? Id() : m_model->refAt(row).id,
                     window()))
        ->open();
}

void ParticipantsPanel::typeIn()
{
    (new PaperLinesDialog(m_context, {m_event.entity->name(), m_event.id}, window()))->open();
}

bool ParticipantsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openPerson();
            return true;
        case Qt::Key_F2:
            edit();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return RecordTab::eventFilter(watched, event);
}

} // namespace elo
