// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_lines_dialog.h"

#include "core/people/fold.h"
#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/error_text.h"
#include "ui/forms/suggestions.h"
#include "ui/models/participants_model.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kMostParticipants = 12; ///< offered while one types, and others below them
constexpr int kMostOthers = 6;
constexpr int kMostLines = 999;
const QString kNameOnly = u"name:"_s; ///< what a suggestion stands for, beside the text of a Ref

template <class Control>
Control *addLabelled(QHBoxLayout *line, const QString &text, int stretch)
{
    auto *control = new Control;
    auto *label = new Label(text);
    label->setBuddy(control);
    control->setAccessibleName(text);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::kHalf);
    column->addWidget(label);
    column->addWidget(control);
    line->addLayout(column, stretch);
    return control;
}

/// The day of a sheet as Elo prints it at its head: "2-3" is the third sheet of the second day. 0 for other names.
int dayOfSheet(const QString &sheet)
{
    static const QRegularExpression printed(u"^\\s*(\\d{1,2})-\\d+\\s*$"_s);
    return printed.match(sheet).captured(1).toInt();
}

} // namespace

PaperLinesDialog::PaperLinesDialog(const PageContext &context, const Ref &event, QWidget *parent)
    : QDialog(parent), m_context(context), m_event(event),
      m_participants(new ParticipantsModel(*context.workspace, this)), m_problem(new Label({}, TextRole::Danger)),
      m_lines(new QTableWidget(0, 2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Type in a paper list: %1").arg(context.workspace->title(event)));
    m_participants->setEvent(event);

    auto *help = new Label(tr("Type a few letters of the name and press Enter: the person was there on this day, and "
                              "the next line follows. Enter without a name passes a line over."),
                           TextRole::Muted);
    auto *buttons = new QDialogButtonBox;
    m_takeBack = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_takeBack->setIcon(icon(u"undo"_s));
    m_takeBack->setShortcut(QKeySequence::Undo);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    // Enter belongs to the line that is typed.
    for (QPushButton *button : {m_takeBack, close})
        button->setAutoDefault(false);
    connect(m_takeBack, &QPushButton::clicked, this, &PaperLinesDialog::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperLinesDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(m_problem->wrapped());
    column->addWidget(help->wrapped());
    makeTable();
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(620, 560);

    readDays();
    say({});
    takeSheet();
    showTakeBack();
    m_sheet->setFocus();
}

QWidget *PaperLinesDialog::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(spacing::kUnit);
    m_day = addLabelled<QComboBox>(line, tr("Day"), 2);
    m_sheet = addLabelled<QLineEdit>(line, tr("Sheet"), 1);
    m_sheet->setPlaceholderText(tr("as printed at its head: 2-3"));
    connect(m_sheet, &QLineEdit::textEdited, this, [this](const QString &sheet) {
        if (const int day = dayOfSheet(sheet); day >= 1 && day <= m_day->count())
            m_day->setCurrentIndex(day - 1);
        takeSheet();
    });
    connect(m_sheet, &QLineEdit::returnPressed, this, [this] { m_name->setFocus(); });
    return head;
}

QWidget *PaperLinesDialog::makeLine()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    line->setSpacing(spacing::kUnit);
    m_line = addLabelled<QSpinBox>(line, tr("Line"), 0);
    m_line->setRange(1, kMostLines);
    m_name = addLabelled<QLineEdit>(line, tr("Name"), 1);
    m_name->installEventFilter(this);
    m_suggestions = new Suggestions(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &PaperLinesDialog::suggest);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_suggestions->isOpen())
            return; // it takes what is marked
        if (m_name->text().trimmed().isEmpty())
            pass();
        else
            suggest();
    });
    connect(m_suggestions, &Suggestions::chosen, this, &PaperLinesDialog::take);
    return widget;
}

void PaperLinesDialog::makeTable()
{
    m_lines->setHorizontalHeaderLabels({tr("Line"), tr("Name")});
    m_lines->setAccessibleName(tr("Lines of this sheet"));
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setTabKeyNavigation(false);
    m_lines->setShowGrid(false);
    m_lines->setWordWrap(false);
    m_lines->verticalHeader()->hide();
    m_lines->horizontalHeader()->setStretchLastSection(true);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PaperLinesDialog::readDays()
{
    Workspace &workspace = *m_context.workspace;
    auto days = workspace.related(workspace.schema().entity(u"event_day"), u"event"_s, m_event);
    if (!days)
        return say(errorText(days.error()));
    std::ranges::sort(*days, {}, [](const Record &day) { return day.value(u"date").toDate(); });
    for (const Record &day : *days) {
        const QDate date = day.value(u"date").toDate();
        m_day->addItem(dateText(date, workspace.language()));
        m_days.push_back({day.entity->name(), day.id});
        if (date == QDate::currentDate())
            m_day->setCurrentIndex(m_day->count() - 1);
    }
}

/// Goes on where the sheet ends that was typed before.
void PaperLinesDialog::takeSheet()
{
    const bool isNamed = !m_sheet->text().trimmed().isEmpty() && !m_days.empty();
    m_line->setEnabled(isNamed);
    m_name->setEnabled(isNamed);
    m_name->setPlaceholderText(isNamed ? tr("Who stands on this line") : tr("First the sheet"));
    showLines();
    goOn(m_lines->rowCount() == 0 ? 1 : m_lines->item(m_lines->rowCount() - 1, 0)->data(Qt::UserRole).toInt() + 1);
}

/// A line edit keeps Ctrl+Z to itself. In an empty one there is no typing to undo: it takes the last line back.
bool PaperLinesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && m_name->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        takeBack();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PaperLinesDialog::goOn(int line)
{
    m_line->setValue(std::min(line, kMostLines));
    m_name->clear();
}

void PaperLinesDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

/// Who is on the list first; then whoever else is on record; in the end the name as it stands on the paper.
void PaperLinesDialog::suggest()
{
    const QString typed = m_name->text().simplified();
    const QStringList words = foldedTokens(typed);
    if (words.isEmpty())
        return m_suggestions->hide();
    std::vector<Suggestion> lines;
    for (int row = 0; row < m_participants->rowCount() && int(lines.size()) < kMostParticipants; ++row) {
        const QModelIndex index = m_participants->index(row, 0);
        const QString text = index.data(ParticipantsModel::FoldedRole).toString();
        if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            lines.push_back({index.data().toString(), tr("on the list"), m_participants->refAt(row).text()});
    }
    int others = 0;
    if (const auto hits = m_context.workspace->search(typed, {u"member"_s, u"official"_s}))
        for (const SearchHit &hit : *hits)
            if (others < kMostOthers && m_participants->rowOfPerson(hit.ref) < 0) {
                lines.push_back({hit.title, hit.subtitle, hit.ref.text()});
                ++others;
            }
    lines.push_back({tr("“%1” as a name only").arg(typed), tr("walk-in"), kNameOnly});
    m_suggestions->show(lines);
}

void PaperLinesDialog::pass()
{
    say({});
    goOn(m_line->value() + 1);
}

void PaperLinesDialog::take(const QVariant &choice)
{
    PaperLine line;
    line.event = m_event;
    line.day = m_days.at(size_t(std::max(0, m_day->currentIndex())));
    line.place = {m_sheet->text().trimmed(), m_line->value()};
    QString name = m_name->text().simplified();
    if (choice.toString() == kNameOnly) {
        line.name = name;
    } else {
        const Ref ref = Ref::fromText(choice.toString());
        if (ref.entity == u"participation") {
            line.participation = ref.id;
            name = m_participants->index(m_participants->rowOf(ref.id), 0).data().toString();
        } else {
            line.person = ref;
            name = m_context.workspace->title(ref);
        }
    }
    save(std::move(line), name);
}

void PaperLinesDialog::save(PaperLine line, const QString &name)
{
    const auto saved = typePaperLine(*m_context.workspace, line);
    if (!saved) {
        m_name->selectAll();
        return say(errorText(saved.error(), &m_context.workspace->schema().entity(u"participation")));
    }
    say({});
    if (m_participants->rowOf(saved->id) < 0)
        m_participants->reload();
    if (const auto operation = m_context.workspace->undoable())
        m_typed.push_back({operation->id, line.place, name});
    showLines();
    goOn(line.place.line + 1);
    showTakeBack();
}

void PaperLinesDialog::takeBack()
{
    if (m_typed.empty())
        return;
    const Typed last = m_typed.back();
    if (const auto undone = m_context.workspace->undo(last.operation); !undone)
        return say(errorText(undone.error()));
    m_typed.pop_back();
    m_participants->reload();
    m_sheet->setText(last.place.sheet);
    showLines();
    goOn(last.place.line);
    m_name->setEnabled(true);
    m_line->setEnabled(true);
    m_name->setFocus();
    say({});
    showTakeBack();
}

void PaperLinesDialog::showTakeBack()
{
    m_takeBack->setEnabled(!m_typed.empty());
    // Without the “&” of a name becoming a key.
    QString name = m_typed.empty() ? QString() : m_typed.back().name;
    m_takeBack->setText(
        m_typed.empty()
            ? tr("Take back")
            : tr("Take back line %1: %2").arg(m_typed.back().place.line).arg(name.replace(u'&', u"&&"_s)));
    m_takeBack->setShortcut(QKeySequence::Undo); // a new text takes the key away
}

void PaperLinesDialog::showLines()
{
    const QString sheet = m_sheet->text().trimmed();
    const auto typed = sheet.isEmpty()
                           ? std::vector<TypedLine>()
                           : linesOfSheet(*m_context.workspace, m_event, sheet).value_or(std::vector<TypedLine>());
    m_lines->setRowCount(int(typed.size()));
    for (int row = 0; row < int(typed.size()); ++row) {
        auto *number = new QTableWidgetItem(QString::number(typed[size_t(row)].line));
        number->setData(Qt::UserRole, typed[size_t(row)].line);
        m_lines->setItem(row, 0, number);
        m_lines->setItem(row, 1, new QTableWidgetItem(typed[size_t(row)].name));
    }
    m_lines->scrollToBottom();
}

} // namespace elo
